"""The library and the form of the experiment."""
