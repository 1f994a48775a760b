"""What is true: the mathematics of networks, gradients and training (numpy only)."""
