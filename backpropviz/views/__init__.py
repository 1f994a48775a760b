"""What is seen: the main window, the network, the panels. Each reads the session and only shows it."""
