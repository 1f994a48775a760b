"""Backpropagation, one operation at a time: a neural network drawn, explained and trained."""

__version__ = "0.1.0"
