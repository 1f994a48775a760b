"""Panels that explain a number: where it comes from, and how it is known to be right."""
