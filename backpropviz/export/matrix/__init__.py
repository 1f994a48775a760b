"""The lines of a pass with their arrays."""
