"""A graph of operations: which number is made from which others, and how; no values live here."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

from backpropviz.engine.quantities import Kind, Quantity

INPUT: Final = "input"  # a number that can be changed
NUMBER: Final = "number"  # one that stands in the text
WEIGHT: Final = "weight"
BIAS: Final = "bias"
TARGET: Final = "target"
COPY: Final = "="  # of another number, under a name of its own
LEAVES: Final = frozenset({INPUT, NUMBER, WEIGHT, BIAS, TARGET})

MOST_NODES: Final = 2000  # of a graph that is drawn node by node


class Node(NamedTuple):
    """One number of a graph.

    name: of an expression's value, v1, v2, … where the text gives it none; "" for constants, and in
    networks, whose quantities have symbols of their own. operation: one of LEAVES, else an operator
    of expressions, an activation or a loss. operands: indices of nodes. quantity: its value;
    adjoint: the derivative by it, None where nobody asks for it. group: the statement, from 1, or
    the layer; 0 for inputs.
    """

    name: str
    operation: str
    operands: tuple[int, ...]
    quantity: Quantity
    adjoint: Quantity | None
    group: int = 0

    @property
    def is_leaf(self) -> bool:
        """Say whether its number is given, not computed."""
        return self.operation in LEAVES


class Edge(NamedTuple):
    """A number on its way into an operation: from node `start` into `end`, as operand `place`."""

    start: int
    end: int
    place: int

    @property
    def local(self) -> Quantity:
        """Return the derivative of the operation by this operand."""
        return Quantity(Kind.LOCAL, unit=self.end, source=self.place)


@dataclass(frozen=True, eq=False)
class Graph:
    """The nodes, operands before what is made of them; output: the one that the last one is."""

    nodes: tuple[Node, ...]
    output: int

    @cached_property
    def edges(self) -> tuple[Edge, ...]:
        """Return every edge, in the order of the nodes they lead to."""
        return tuple(edge for end in range(len(self.nodes)) for edge in self.edges_into(end))

    @cached_property
    def consumers(self) -> tuple[tuple[Edge, ...], ...]:
        """Return, for each node, the edges that lead away from it."""
        leading: list[list[Edge]] = [[] for _ in self.nodes]
        for edge in self.edges:
            leading[edge.start].append(edge)
        return tuple(map(tuple, leading))

    def edges_into(self, index: int) -> tuple[Edge, ...]:
        """Return the edges that lead into a node, in the order of its operands."""
        operands = enumerate(self.nodes[index].operands)
        return tuple(Edge(operand, index, place) for place, operand in operands)

    def is_differentiated(self, edge: Edge) -> bool:
        """Say whether a derivative goes along an edge: none goes to constants."""
        return self.nodes[edge.start].adjoint is not None

    def index_of(self, quantity: Quantity) -> int | None:
        """Return the node whose value or derivative a quantity is, None if it is none's."""
        if quantity.kind in (Kind.NODE, Kind.D_NODE, Kind.TANGENT):
            return quantity.unit if quantity.unit < len(self.nodes) else None
        return self._indices.get(quantity)

    def ancestors(self, index: int) -> frozenset[int]:
        """Return the nodes that a node is made from, and itself."""
        found, waiting = {index}, [index]
        while waiting:
            for operand in self.nodes[waiting.pop()].operands:
                if operand not in found:
                    found.add(operand)
                    waiting.append(operand)
        return frozenset(found)

    def descendants(self, index: int) -> frozenset[int]:
        """Return the nodes that a node is used for, and itself."""
        found = {index}
        for at in range(index + 1, len(self.nodes)):
            if not found.isdisjoint(self.nodes[at].operands):
                found.add(at)
        return frozenset(found)

    @cached_property
    def _indices(self) -> dict[Quantity, int]:
        found: dict[Quantity, int] = {}
        for index, node in enumerate(self.nodes):
            found[node.quantity] = index
            if node.adjoint is not None:
                found[node.adjoint] = index
        return found
