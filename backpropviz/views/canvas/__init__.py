"""What the pictures in the window's middle have in common."""
