"""The main window, where all views meet."""
