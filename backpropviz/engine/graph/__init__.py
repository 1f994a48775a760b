"""Graphs of operations: of expressions, and of networks down to the single multiplication."""
