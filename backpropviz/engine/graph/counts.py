"""How much work derivatives are: one pass backward against one pass forward for every input."""

from __future__ import annotations

from typing import NamedTuple

from backpropviz.engine.graph.graph import Graph


class Work(NamedTuple):
    """The operations of all passes that are needed; values and local derivatives not counted."""

    passes: int
    multiplications: int
    additions: int

    @property
    def operations(self) -> int:
        """Return how many operations there are together."""
        return self.multiplications + self.additions


def reverse_work(graph: Graph, output: int) -> Work:
    """Return the work for the derivatives of one number by all others: one pass, backward."""
    above = graph.ancestors(output)
    ways = [0] * len(graph.nodes)
    for edge in graph.edges:
        if edge.end in above and graph.is_differentiated(edge):
            ways[edge.start] += 1
    return Work(1, sum(ways), sum(max(count - 1, 0) for count in ways))


def forward_work(graph: Graph, inputs: int) -> Work:
    """Return the work for the derivatives of all numbers by so many inputs: a pass for each."""
    terms = [
        sum(graph.nodes[operand].adjoint is not None for operand in node.operands)
        for node in graph.nodes
    ]
    additions = sum(max(count - 1, 0) for count in terms)
    return Work(inputs, inputs * sum(terms), inputs * additions)
