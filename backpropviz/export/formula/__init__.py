"""The formula of every step, as linked parts."""
