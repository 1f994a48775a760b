"""What is true: the mathematics of networks, their gradients and their training (standard library and numpy only)."""
