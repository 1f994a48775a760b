"""The network as a program of NumPy or PyTorch."""
