"""The paths between two nodes of a graph, each a product of local derivatives; or grouped."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import Final

from backpropviz.engine.explain.path_counts import Counts
from backpropviz.engine.explain.paths import Factor, FactorKind, Path, Paths
from backpropviz.engine.graph.graph import Edge, Graph
from backpropviz.engine.quantities import Quantity

# What all groups pass together is lit, unless it is more than this: nobody could tell it apart.
_MOST_EDGES: Final = 2000


class GraphPaths:
    """The paths from node `start` up to node `end`, which is made from it.

    slopes: the local derivatives, by node and place; arrived: what the recursion brings to a node,
    with the quantity that it is: the derivative of `end` by it, or forward its derivative by
    `start`.
    """

    def __init__(
        self,
        graph: Graph,
        start: int,
        end: int,
        slopes: Sequence[Sequence[float]],
        arrived: Callable[[int], tuple[float, Quantity]],
        *,
        forward: bool = False,
    ) -> None:
        self.start = start
        self.end = end
        self._graph = graph
        self._slopes = slopes
        self._arrived = arrived
        self._is_forward = forward

    @cached_property
    def counts(self) -> Counts:
        """Return how many paths there are, and the multiplications that they take."""
        paths, factors = self._ways[self.start] if self._within else (0, 0)
        begin = self.start if self._is_forward else self.end
        return _counts(paths, factors, self._edges, begin, forward=self._is_forward)

    @property
    def is_direct(self) -> bool:
        """Say whether no other node lies between."""
        return len(self._edges) == 1

    def all_of(self) -> Paths:
        """Return every path, in the order in which the numbers on the way are made."""
        found = [
            Path(tuple(self._factor(edge) for edge in way), self._elements_on(way))
            for way in self._all_ways()
        ]
        return Paths(tuple(found))

    def groups_of(self) -> Paths:
        """Return the sum as the recursion has it: over the next nodes, or forward the operands.

        What comes before the paths part is common to all.
        """
        at = self.end if self._is_forward else self.start
        single: list[Edge] = []
        edges = self._next(at)
        while len(edges) == 1 and self.counts.paths > 1:
            single.append(edges[0])
            at = self._far(edges[0])
            edges = self._next(at)
        groups = []
        are_few = len(self._edges) * len(edges) <= _MOST_EDGES
        for edge in edges:
            far = self._far(edge)
            value, made_by = self._arrived(far)
            ends = (far, self.start) if self._is_forward else (self.end, far)
            of, by = (self._graph.nodes[index].quantity for index in ends)
            arrived = Factor(FactorKind.ARRIVED, of, by, value, made_by)
            local = self._factor(edge)
            factors = (local, arrived) if self._is_forward else (arrived, local)
            elements = (*self._elements_on([edge]), *(self._beyond(far) if are_few else ()))
            count = self._ways[far][0] if not self._is_forward else self._ways_from(far)
            groups.append(Path(factors, tuple(dict.fromkeys(elements)), count))
        common = tuple(map(self._factor, single if self._is_forward else reversed(single)))
        return Paths(tuple(groups), common, self._shared(single))

    # What lies between

    @cached_property
    def _within(self) -> frozenset[int]:
        """Return the nodes that lie on a path."""
        return self._graph.ancestors(self.end) & self._graph.descendants(self.start)

    @cached_property
    def _edges(self) -> tuple[Edge, ...]:
        return _edges_within(self._graph, self._within)

    def _next(self, index: int) -> list[Edge]:
        """Return the edges that lead on from a node: to what is made of it, or to its operands."""
        if self._is_forward:
            if index == self.start:
                return []
            edges = self._graph.edges_into(index)
            return [edge for edge in edges if edge.start in self._within]
        if index == self.end:
            return []
        return [edge for edge in self._graph.consumers[index] if edge.end in self._within]

    def _far(self, edge: Edge) -> int:
        return edge.start if self._is_forward else edge.end

    @cached_property
    def _ways(self) -> dict[int, tuple[int, int]]:
        return _ways_to(self._graph, self.end, self._within)

    def _ways_from(self, index: int) -> int:
        """Return how many paths lead from the start to a node."""
        found = {self.start: 1}
        for at in sorted(self._within):
            if self.start < at <= index:
                operands = self._graph.nodes[at].operands
                found[at] = sum(found.get(operand, 0) for operand in operands)
        return found.get(index, 0)

    def _all_ways(self) -> Iterator[tuple[Edge, ...]]:
        """Yield every path as edges, from the end down."""
        # By hand and not by recursion: a chain can be long.
        open_ways: list[tuple[Edge, ...]] = [()]
        while open_ways:
            way = open_ways.pop()
            at = way[0].end if way else self.start
            if at == self.end:
                yield way
                continue
            on = self._graph.consumers[at]
            open_ways += [(edge, *way) for edge in reversed(on) if edge.end in self._within]

    # How it is written

    def _factor(self, edge: Edge) -> Factor:
        of, by = self._graph.nodes[edge.end].quantity, self._graph.nodes[edge.start].quantity
        return Factor(FactorKind.LOCAL, of, by, self._slopes[edge.end][edge.place], edge.local)

    def _elements_on(self, way: Sequence[Edge]) -> tuple[Quantity, ...]:
        elements: list[Quantity] = []
        for edge in way:
            nodes = self._graph.nodes
            elements += [nodes[edge.end].quantity, edge.local, nodes[edge.start].quantity]
        return tuple(dict.fromkeys(elements))

    def _beyond(self, index: int) -> tuple[Quantity, ...]:
        """Return what lies between a group's node and where the recursion begins."""
        if self._is_forward:
            between = self._within & self._graph.ancestors(index)
        else:
            between = self._within & self._graph.descendants(index)
        edges = [edge for edge in self._edges if {edge.start, edge.end} <= between]
        return self._elements_on(edges)

    def _shared(self, single: Sequence[Edge]) -> frozenset[Quantity]:
        ends = (self._graph.nodes[index].quantity for index in (self.start, self.end))
        return frozenset({*ends, *self._elements_on(single)})


def path_counts(graph: Graph, start: int, end: int, *, forward: bool) -> Counts:
    """Return how many paths lead from a node to another, and the multiplications that they take."""
    within = graph.ancestors(end) & graph.descendants(start)
    paths, factors = _ways_to(graph, end, within)[start] if within else (0, 0)
    edges = _edges_within(graph, within)
    return _counts(paths, factors, edges, start if forward else end, forward=forward)


def _counts(
    paths: int, factors: int, edges: Sequence[Edge], begin: int, *, forward: bool
) -> Counts:
    """Return the counts of paths with so many factors.

    By the recursion each edge takes a multiplication, but for those where it begins: at a
    derivative of 1.
    """
    begins = sum((edge.start if forward else edge.end) == begin for edge in edges)
    return Counts(paths, factors - paths if edges else 0, len(edges) - begins)


def _ways_to(graph: Graph, end: int, within: frozenset[int]) -> dict[int, tuple[int, int]]:
    """Return for each node how many paths lead to the end, and how many factors they have."""
    found = {end: (1, 0)}
    for index in sorted(within, reverse=True):
        if index != end:
            on = [found[edge.end] for edge in graph.consumers[index] if edge.end in within]
            paths = sum(way[0] for way in on)
            found[index] = paths, sum(way[1] for way in on) + paths
    return found


def _edges_within(graph: Graph, within: frozenset[int]) -> tuple[Edge, ...]:
    return tuple(
        edge for index in sorted(within) for edge in graph.consumers[index] if edge.end in within
    )
