"""Gradients by central differences, to check the analytic ones."""
