"""Commands, buttons and fields."""
