"""Where a number comes from, in words, formulas and every format."""
