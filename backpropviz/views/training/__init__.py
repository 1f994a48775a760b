"""The panels of the training and the bar of its history."""
