"""The derivatives that flow through a graph: of every node one, and what each edge carries."""

from __future__ import annotations

import math
from functools import cached_property
from typing import TYPE_CHECKING

from backpropviz.engine.graph.expression_trace import ExpressionTrace, Mode
from backpropviz.engine.quantities import OF_A_BIAS, OF_A_WEIGHT, Kind, Quantity
from backpropviz.views.look.scale import SignedScale

if TYPE_CHECKING:
    from backpropviz.views.graph.scene import GraphTrace

_VALUES = {Kind.D_WEIGHT: Kind.WEIGHT, Kind.D_BIAS: Kind.BIAS}
_OF_THE_LOSS = (Kind.LOSS, Kind.PENALTY, Kind.D_LOSS)


class Derivatives:
    """Which derivative belongs to which node and edge of a trace, forward or backward.

    leading_to, leading_from: for every node, the numbers of its edges.
    """

    def __init__(self, trace: GraphTrace) -> None:
        self._trace = trace
        self._graph = trace.graph
        self.is_forward = isinstance(trace, ExpressionTrace) and trace.mode is Mode.FORWARD
        nodes = self._graph.nodes
        self.leading_to: list[list[int]] = [[] for _ in nodes]
        self.leading_from: list[list[int]] = [[] for _ in nodes]
        for number, edge in enumerate(self._graph.edges):
            self.leading_to[edge.end].append(number)
            self.leading_from[edge.start].append(number)
        self._flows: dict[int, float] = {}
        self._of_nodes: list[Quantity | None] = []
        for index, node in enumerate(nodes):
            found = node.adjoint
            if self.is_forward and found is not None:
                found = Quantity(Kind.TANGENT, unit=index)
            made = found is not None and trace.find(found) is not None
            self._of_nodes.append(found if made else None)

    @property
    def seed(self) -> int | None:
        """Return the node that derivatives are by, on the way forward; None on the way back."""
        trace = self._trace
        if self.is_forward and isinstance(trace, ExpressionTrace):
            return trace.wrt
        return None

    @property
    def output(self) -> int:
        """Return the node that is differentiated: the one chosen, or the loss."""
        trace = self._trace
        if isinstance(trace, ExpressionTrace) and not self.is_forward:
            return trace.output
        return self._graph.output

    def of_node(self, index: int) -> Quantity | None:
        """Return the derivative that some step makes for a node; None if none does."""
        return self._of_nodes[index]

    def carried_by(self, number: int) -> Quantity | None:
        """Return the derivative that an edge carries its share to; None if nothing flows there."""
        edge = self._graph.edges[number]
        start, end = self._of_nodes[edge.start], self._of_nodes[edge.end]
        if start is None or end is None:
            return None
        if edge.end == self.seed:
            return None
        return end if self.is_forward else start

    def flow(self, number: int) -> float:
        """Return what an edge carries: a derivative times the edge's own."""
        found = self._flows.get(number)
        if found is None:
            edge = self._graph.edges[number]
            far = self._of_nodes[edge.start if self.is_forward else edge.end]
            assert far is not None
            found = self._trace.value(far) * self._trace.value(edge.local)
            self._flows[number] = found
        return found

    @cached_property
    def scale(self) -> SignedScale:
        """Return the one scale of everything that flows."""
        sizes = [abs(self._trace.value(each)) for each in self._of_nodes if each is not None]
        return SignedScale(max((size for size in sizes if math.isfinite(size)), default=0.0))

    def home(self, quantity: Quantity) -> int | None:
        """Return the node that a quantity stands at; None if it stands at none."""
        kind = quantity.kind
        found = self._graph.index_of(quantity)
        if found is not None or kind is Kind.LOCAL:
            return found
        if kind in _OF_THE_LOSS:
            return self._graph.output
        if kind in OF_A_WEIGHT or kind in OF_A_BIAS:
            kind = Kind.WEIGHT if kind in OF_A_WEIGHT else Kind.BIAS
            source = quantity.source if kind is Kind.WEIGHT else 0
            value = Quantity(kind, quantity.layer, quantity.unit, source)
            return self._graph.index_of(value)
        return None

    def edge_of(self, local: Quantity) -> int | None:
        """Return the number of the edge that a local derivative belongs to."""
        if local.kind is not Kind.LOCAL or not 0 <= local.unit < len(self.leading_to):
            return None
        leading = self.leading_to[local.unit]
        return leading[local.source] if 0 <= local.source < len(leading) else None
