"""Which column each node of a graph stands in, and which vertices the edges pass on their way.

An edge over several columns is cut by vertices of its own, one in every column between, so that
it has a way of its own past the nodes there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from backpropviz.engine.graph.graph import Graph

_MOST_CUTS: Final = 3000


@dataclass(frozen=True, slots=True)
class Columns:
    """The vertices of a graph's drawing: its nodes by their index, then places on long edges.

    columns: of every vertex, from 0; ways: of every edge, in the order of `graph.edges`, all
    vertices from its start to its end; rows: of every column its vertices, from the top down.
    """

    columns: tuple[int, ...]
    ways: tuple[tuple[int, ...], ...]
    rows: tuple[tuple[int, ...], ...]


def columns_of(graph: Graph) -> Columns:
    """Return the vertices of a graph, in the order in which the text, read backward, meets them."""
    columns = _ranks(graph)
    ways: list[tuple[int, ...]] = []
    longest = _longest_cut(graph, columns)
    for edge in graph.edges:
        between = range(columns[edge.start] + 1, columns[edge.end])
        if len(between) > longest:
            between = range(0)
        first = len(columns)
        columns += between
        ways.append((edge.start, *range(first, len(columns)), edge.end))
    return Columns(tuple(columns), tuple(ways), _first_rows(graph, columns, ways))


def _longest_cut(graph: Graph, columns: Sequence[int]) -> int:
    """Return over how many columns an edge may go to be cut: not too many vertices shall result.

    Longer ones, of graphs that nobody could read anyway, go straight.
    """
    spans = sorted(columns[edge.end] - columns[edge.start] - 1 for edge in graph.edges)
    total, longest = 0, 0
    for span in spans:
        total += span
        if total > _MOST_CUTS:
            break
        longest = span
    return longest


def _ranks(graph: Graph) -> list[int]:
    """Return the column of every node: behind its operands, and no farther from its uses."""
    import networkx  # late: importing it takes a fifth of a second, and not all graphs are shown

    directed = networkx.DiGraph()
    directed.add_nodes_from(range(len(graph.nodes)))
    directed.add_edges_from((edge.start, edge.end) for edge in graph.edges)
    ranks = [0] * len(graph.nodes)
    for rank, generation in enumerate(networkx.topological_generations(directed)):
        for index in generation:
            ranks[index] = rank
    ranks[graph.output] = max(ranks)
    for index in range(len(graph.nodes) - 1, -1, -1):
        node, leading = graph.nodes[index], graph.consumers[index]
        if not leading:
            continue
        latest = min(ranks[edge.end] for edge in leading) - 1
        # To the right its edges grow shorter there, and longer here: only where that is less.
        held = sum(
            not graph.nodes[operand].is_leaf or len(graph.consumers[operand]) > 1
            for operand in set(node.operands)
        )
        if node.is_leaf or len(leading) > held:
            ranks[index] = latest
    return ranks


def _first_rows(
    graph: Graph, columns: list[int], ways: list[tuple[int, ...]]
) -> tuple[tuple[int, ...], ...]:
    """Return the rows as a walk from the output back meets them: trees have no crossings then."""
    leading_to: list[list[int]] = [[] for _ in graph.nodes]  # numbers of edges
    for number, edge in enumerate(graph.edges):
        leading_to[edge.end].append(number)
    rows: list[list[int]] = [[] for _ in range(max(columns) + 1)]
    seen: set[int] = set()
    unused = [index for index, leading in enumerate(graph.consumers) if not leading]
    waiting = [-index - 1 for index in unused if index != graph.output]
    waiting.append(-graph.output - 1)
    while waiting:  # an edge by its number, a node by −1 − its index
        item = waiting.pop()
        if item >= 0:
            way = ways[item]
            for vertex in way[-2:0:-1]:
                rows[columns[vertex]].append(vertex)
            item = -way[0] - 1
        index = -item - 1
        if index in seen:
            continue
        seen.add(index)
        rows[columns[index]].append(index)
        waiting += reversed(leading_to[index])
    return tuple(map(tuple, rows))
