"""Projector mode: what is on the wall, and what the presenter sees."""
