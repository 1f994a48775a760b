"""The picture of a graph of operations: an expression, or a network down to its products."""
