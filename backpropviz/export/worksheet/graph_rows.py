"""Where the nodes of a graph stand on paper: in which column, and above and below which others."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import fmean
from typing import Final, NamedTuple

from backpropviz.engine.graph.graph import Edge, Graph

_SWEEPS: Final = 6


class Place(NamedTuple):
    """A place in a column: of a node, or of an edge that passes there on its way."""

    column: int
    node: int  # -1: of an edge
    edge: Edge | None
    height: float

    @property
    def is_node(self) -> bool:
        """Say whether a node stands here."""
        return self.edge is None


def place_nodes(graph: Graph, heights: Sequence[float], line_height: float) -> list[list[Place]]:
    """Return the columns from left to right, each from top to bottom; edges lead to the right.

    Neighbors stand close to one another: every place goes to the mean of those it is joined to.
    """
    column_of = _columns(graph)
    columns: list[list[Place]] = [[] for _ in range(max(column_of) + 1)]
    joined: dict[Place, list[Place]] = {}
    nodes = [Place(column_of[i], i, None, heights[i]) for i in range(len(graph.nodes))]
    for place in nodes:
        columns[place.column].append(place)
        joined[place] = []
    for edge in graph.edges:
        way = [nodes[edge.start]]
        for column in range(column_of[edge.start] + 1, column_of[edge.end]):
            passing = Place(column, -1, edge, line_height)
            columns[column].append(passing)
            joined[passing] = []
            way.append(passing)
        way.append(nodes[edge.end])
        for one, two in pairwise(way):
            joined[one].append(two)
            joined[two].append(one)
    for sweep in range(_SWEEPS):
        order = range(1, len(columns)) if sweep % 2 == 0 else range(len(columns) - 2, -1, -1)
        for column in order:
            beside = column - 1 if sweep % 2 == 0 else column + 1
            heights_of = _middles(columns[beside])
            own = _middles(columns[column])
            means = {
                place: fmean(
                    [heights_of[o] for o in joined[place] if o.column == beside] or [own[place]]
                )
                for place in columns[column]
            }
            columns[column].sort(key=means.__getitem__)
    return columns


def _columns(graph: Graph) -> list[int]:
    """Return how far to the right each node stands: behind its operands, leaves close to use."""
    found: list[int] = []
    for node in graph.nodes:
        found.append(1 + max((found[operand] for operand in node.operands), default=-1))
    for index, node in enumerate(graph.nodes):
        if node.is_leaf and graph.consumers[index]:
            found[index] = min(found[edge.end] for edge in graph.consumers[index]) - 1
    return found


def _middles(column: Sequence[Place]) -> dict[Place, float]:
    y = -sum(place.height for place in column) / 2
    found: dict[Place, float] = {}
    for place in column:
        found[place] = y + place.height / 2
        y += place.height
    return found
