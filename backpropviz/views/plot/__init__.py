"""Curves on axes, drawn alike everywhere."""
