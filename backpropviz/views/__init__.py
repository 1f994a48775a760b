"""What is seen: the window, the network, the panels. Each reads the session and shows it."""
