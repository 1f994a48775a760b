"""What all panels have in common."""
