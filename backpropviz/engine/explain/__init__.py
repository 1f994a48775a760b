"""Where a number comes from: its paths to the loss, and how many there are."""
