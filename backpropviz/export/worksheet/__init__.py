"""Worksheets: one pass with blanks to fill in by hand, and the answers."""
