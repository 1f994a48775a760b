"""The plane of the inputs with the answers over it."""
