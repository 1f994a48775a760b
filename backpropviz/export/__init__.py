"""What leaves the program as text: symbols, formulas, sentences and worked solutions (no Qt)."""
