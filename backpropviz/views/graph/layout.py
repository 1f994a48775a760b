"""Where the nodes of a graph stand, in columns and rows, and which ways its edges take."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from backpropviz.engine.graph.graph import INPUT, NUMBER, Graph
from backpropviz.views.graph.columns import columns_of
from backpropviz.views.graph.crossings import ordered_rows
from backpropviz.views.graph.heights import heights_of

_MOST_KEPT: Final = 8
# Half of what stands in a column takes of it, in rows.
_OF_OPERATION, _OF_LEAF, _OF_NUMBER, _OF_EDGE = 0.5, 0.4, 0.32, 0.22


@dataclass(frozen=True, slots=True)
class GraphLayout:
    """Places in columns (across, from 0) and rows (down, 0 in the middle).

    places: of the nodes, by their index; ways: of the edges, as in `graph.edges`, the places that
    they pass from start to end.
    """

    places: tuple[tuple[float, float], ...]
    ways: tuple[tuple[tuple[float, float], ...], ...]
    n_columns: int
    n_rows: float


@lru_cache(maxsize=_MOST_KEPT)
def lay_out(graph: Graph) -> GraphLayout:
    """Return the layout of a graph; the same graph gives the same object."""
    columns = columns_of(graph)
    rows = ordered_rows(columns)
    rooms = [_room(graph, index) for index in range(len(graph.nodes))]
    rooms += [_OF_EDGE] * (len(columns.columns) - len(rooms))
    heights = heights_of(columns, rows, rooms)
    places = [
        (float(column), height) for column, height in zip(columns.columns, heights, strict=True)
    ]
    ways = tuple(tuple(places[vertex] for vertex in way) for way in columns.ways)
    spread = max(
        heights[column[-1]] - heights[column[0]] + rooms[column[0]] + rooms[column[-1]]
        for column in rows
    )
    overall = max(heights) - min(heights) + 2 * _OF_OPERATION
    of_nodes = tuple(places[: len(graph.nodes)])
    return GraphLayout(of_nodes, ways, len(rows), max(spread, overall))


def _room(graph: Graph, index: int) -> float:
    operation = graph.nodes[index].operation
    if operation == NUMBER:
        return _OF_NUMBER
    return _OF_LEAF if graph.nodes[index].is_leaf and operation != INPUT else _OF_OPERATION
