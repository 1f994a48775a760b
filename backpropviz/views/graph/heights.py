"""How high the vertices of every column stand, in rows: in their order, and edges straight.

Each vertex wants to stand where the edges to its neighbors pull it, a long edge's inner vertices
much more so than nodes. What comes nearest to all wishes of a column, with the distances kept, is
found exactly by pooling neighbors that would collide.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final, NamedTuple

from backpropviz.views.graph.columns import Columns
from backpropviz.views.graph.crossings import neighbors_of

_SWEEPS: Final = 14
_MANY, _SWEEPS_OF_MANY = 1500, 6  # vertices
_OF_LIGHT: Final = 0.08  # of the pull of others
_PULLS: Final = (1.0, 3.0, 10.0)  # of an edge with no, one or two inner vertices of long edges


def heights_of(
    columns: Columns,
    rows: Sequence[Sequence[int]],
    rooms: Sequence[float],
    light: Collection[int] = (),
) -> list[float]:
    """Return the height of every vertex, 0 in the middle; rooms: half of what each one takes.

    light: nodes that hardly pull others, and make way.
    """
    before, after = neighbors_of(columns)
    n_nodes = len(columns.columns) - sum(len(way) - 2 for way in columns.ways)
    pulls = _Pulls(before, after, n_nodes, frozenset(light))
    heights = [0.0] * len(columns.columns)
    for column in rows:
        offsets = _offsets(column, rooms)
        middle = (offsets[-1] if offsets else 0.0) / 2
        for vertex, offset in zip(column, offsets, strict=True):
            heights[vertex] = offset - middle
    sweeps = _SWEEPS if len(heights) <= _MANY else _SWEEPS_OF_MANY
    for sweep in range(sweeps):
        order = rows if sweep % 2 == 0 else rows[::-1]
        for column in order:
            _settle(column, heights, rooms, pulls.wishes(column, heights))
    low, high = min(heights), max(heights)
    return [height - (low + high) / 2 for height in heights]


class _Wish(NamedTuple):
    height: float
    weight: float


class _Pool(NamedTuple):
    """Vertices that stand as close together as they may."""

    total: float  # of the wishes, times their weights
    weight: float
    size: int  # how many there are

    @property
    def mean(self) -> float:
        return self.total / self.weight


class _Pulls:
    """Who pulls whom, and how much."""

    def __init__(
        self,
        before: list[list[int]],
        after: list[list[int]],
        n_nodes: int,
        light: frozenset[int],
    ) -> None:
        self._light = light
        self._of: list[list[tuple[int, float]]] = [
            [
                (other, _PULLS[(vertex >= n_nodes) + (other >= n_nodes)] * self._share(other))
                for other in (*before[vertex], *after[vertex])
            ]
            for vertex in range(len(before))
        ]

    def wishes(self, column: Sequence[int], heights: Sequence[float]) -> list[_Wish]:
        """Return where each vertex of a column wants to be."""
        wishes: list[_Wish] = []
        for vertex in column:
            total = weight = 0.0
            for other, pull in self._of[vertex]:
                total += pull * heights[other]
                weight += pull
            if weight:
                wishes.append(_Wish(total / weight, weight * self._share(vertex)))
            else:  # what nothing pulls stays, but makes way for all others
                wishes.append(_Wish(heights[vertex], 1e-3))
        return wishes

    def _share(self, vertex: int) -> float:
        return _OF_LIGHT if vertex in self._light else 1.0


def _settle(
    column: Sequence[int], heights: list[float], rooms: Sequence[float], wishes: list[_Wish]
) -> None:
    """Give a column the heights nearest to its wishes (least squares), its distances kept."""
    offsets = _offsets(column, rooms)
    pools: list[_Pool] = []
    for wish, offset in zip(wishes, offsets, strict=True):
        pool = _Pool((wish.height - offset) * wish.weight, wish.weight, 1)
        while pools and pools[-1].mean >= pool.mean:
            last = pools.pop()
            pool = _Pool(last.total + pool.total, last.weight + pool.weight, last.size + pool.size)
        pools.append(pool)
    at = 0
    for pool in pools:
        for place in range(at, at + pool.size):
            heights[column[place]] = pool.mean + offsets[place]
        at += pool.size


def _offsets(column: Sequence[int], rooms: Sequence[float]) -> list[float]:
    """Return how far each vertex of a column is below the first one, at least."""
    offsets: list[float] = []
    for place, vertex in enumerate(column):
        above = offsets[-1] + rooms[column[place - 1]] + rooms[vertex] if place else 0.0
        offsets.append(above)
    return offsets
