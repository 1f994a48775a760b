"""The plane of the inputs, as panels draw it: the answers everywhere, and the samples."""
