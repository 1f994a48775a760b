"""The worked solution of a pass, in every format."""
