"""Runs side by side: the experiment and its variants, at the same update."""
