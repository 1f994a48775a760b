"""Colors, letters, icons and scales."""
