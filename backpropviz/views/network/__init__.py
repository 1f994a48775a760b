"""The network as a graph, at a step and live."""
