"""Wrong rules of the backward pass, on purpose."""
