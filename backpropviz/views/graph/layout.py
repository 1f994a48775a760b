"""Where the nodes of a graph stand, in columns and rows, and which ways its edges take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from backpropviz.engine.graph.graph import INPUT, NUMBER, Graph
from backpropviz.views.graph.columns import columns_of
from backpropviz.views.graph.crossings import ordered_rows
from backpropviz.views.graph.heights import heights_of

Place = tuple[float, float]  # column and row

_MOST_KEPT: Final = 8
_MOST_KNOTS: Final = 40  # of a way that is straightened
_TALL: Final = 14.0  # rows
_SPREAD, _MOST_SPREAD = 0.5, 6.0  # of the longest column; times its own height
_SPARE: Final = 0.08  # rows between a node with its labels and an edge that passes it
# Half of what stands in a column takes of it, in rows.
_OF_OPERATION, _OF_LEAF, _OF_NUMBER, _OF_EDGE = 0.5, 0.4, 0.32, 0.22


@dataclass(frozen=True, slots=True)
class GraphLayout:
    """Places in columns (across, from 0) and rows (down, 0 in the middle).

    places: of the nodes, by their index; ways: of the edges, as in `graph.edges`, the places that
    they pass from start to end.
    """

    places: tuple[Place, ...]
    ways: tuple[tuple[Place, ...], ...]
    n_columns: int
    n_rows: float


@lru_cache(maxsize=_MOST_KEPT)
def lay_out(graph: Graph) -> GraphLayout:
    """Return the layout of a graph; the same graph gives the same object."""
    columns = columns_of(graph)
    rows = ordered_rows(columns)
    rooms = [_room(graph, index) for index in range(len(graph.nodes))]
    rooms += [_OF_EDGE] * (len(columns.columns) - len(rooms))
    rooms = _widened(rows, rooms)
    # What is used once stands aside, so that the way of all else is straight.
    aside = [
        index
        for index, node in enumerate(graph.nodes)
        if node.operation in (INPUT, NUMBER) and len(graph.consumers[index]) <= 1
    ]
    heights = heights_of(columns, rows, rooms, aside)
    # Constants move close to what uses them: the middle is that of all else.
    others = [
        height
        for vertex, height in enumerate(heights)
        if vertex >= len(graph.nodes) or graph.nodes[vertex].operation != NUMBER
    ]
    middle = (min(others) + max(others)) / 2
    heights = [height - middle for height in heights]
    places = [
        (float(column), height) for column, height in zip(columns.columns, heights, strict=True)
    ]
    standing = [
        [(heights[vertex], rooms[vertex]) for vertex in column if vertex < len(graph.nodes)]
        for column in rows
    ]
    ways = tuple(straightened([places[vertex] for vertex in way], standing) for way in columns.ways)
    overall = 2 * max(map(abs, heights)) + 2 * _OF_OPERATION
    of_nodes = tuple(places[: len(graph.nodes)])
    return GraphLayout(of_nodes, ways, len(rows), overall)


def _widened(rows: Sequence[Sequence[int]], rooms: Sequence[float]) -> list[float]:
    """Return the rooms of a tall graph, where short columns spread beside the longest one."""
    totals = [2 * sum(rooms[vertex] for vertex in column) for column in rows]
    longest, widened = max(totals), list(rooms)
    if longest > _TALL:
        for column, total in zip(rows, totals, strict=True):
            factor = min(max(_SPREAD * longest / total, 1.0), _MOST_SPREAD)
            for vertex in column:
                widened[vertex] *= factor
    return widened


def straightened(
    way: Sequence[Place], standing: Sequence[Sequence[tuple[float, float]]]
) -> tuple[Place, ...]:
    """Return a way with as few bends as it can have without coming close to a node.

    standing: for every column the heights of its nodes, and half of what each takes.
    """
    if len(way) > _MOST_KNOTS:
        return tuple(way)
    kept, at = [way[0]], 0
    while at < len(way) - 1:
        to = len(way) - 1
        while to > at + 1 and not _is_clear(way[at], way[to], standing):
            to -= 1
        kept.append(way[to])
        at = to
    return tuple(kept)


def _is_clear(one: Place, other: Place, standing: Sequence[Sequence[tuple[float, float]]]) -> bool:
    slope = (other[1] - one[1]) / (other[0] - one[0])
    # A steep line comes closer to what stands beside it than its distance in the column.
    spare = _SPARE * (1.0 + abs(slope))
    for column in range(int(one[0]) + 1, int(other[0])):
        height = one[1] + slope * (column - one[0])
        if any(abs(height - at) < room + spare for at, room in standing[column]):
            return False
    return True


def _room(graph: Graph, index: int) -> float:
    operation = graph.nodes[index].operation
    if operation == NUMBER:
        return _OF_NUMBER
    return _OF_LEAF if graph.nodes[index].is_leaf and operation != INPUT else _OF_OPERATION
