"""The usual mistakes of those who compute a step by hand."""
