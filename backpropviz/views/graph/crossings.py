"""In which order the vertices of every column stand, so that few edges cross.

Sweeps to and fro put every vertex where its neighbors in the column before are, on average or in
the median; then neighbors change places as long as that takes a crossing away.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from backpropviz.views.graph.columns import Columns

_MANY: Final = 500  # vertices; of more, sweeps are fewer and neighbors stay
_SWEEPS, _SWEEPS_OF_MANY = 16, 4

Rows = list[list[int]]


def ordered_rows(columns: Columns) -> tuple[tuple[int, ...], ...]:
    """Return the vertices of every column from the top down; always the same for the same graph."""
    before, after = neighbors_of(columns)
    links = (before, after)
    best = [list(column) for column in columns.rows]
    fewest = count_crossings(best, before)
    is_large = len(columns.columns) > _MANY
    for by_median in (False, True):
        rows = [list(column) for column in columns.rows]
        for sweep in range(_SWEEPS_OF_MANY if is_large else _SWEEPS):
            if fewest == 0:
                return tuple(map(tuple, best))
            backward = sweep % 2 == 1
            _sweep(rows, links[backward], backward=backward, by_median=by_median)
            crossings = count_crossings(rows, before)
            if crossings < fewest:
                best, fewest = [list(column) for column in rows], crossings
    if not is_large:
        _exchange(best, before, after)
    return tuple(map(tuple, best))


def neighbors_of(columns: Columns) -> tuple[list[list[int]], list[list[int]]]:
    """Return what each vertex is linked with in the column before, and in the one after."""
    before: list[list[int]] = [[] for _ in columns.columns]
    after: list[list[int]] = [[] for _ in columns.columns]
    for way in columns.ways:
        for left, right in pairwise(way):
            if columns.columns[right] - columns.columns[left] == 1:  # else it is not cut
                before[right].append(left)
                after[left].append(right)
    return before, after


def count_crossings(rows: Sequence[Sequence[int]], before: Sequence[Sequence[int]]) -> int:
    """Return how many pairs of edges cross between neighboring columns."""
    found = 0
    for left, right in pairwise(rows):
        places = {vertex: place for place, vertex in enumerate(left)}
        passed: list[int] = []
        for vertex in right:
            starts = sorted(places[start] for start in before[vertex])
            found += sum(len(passed) - bisect_right(passed, start) for start in starts)
            for start in starts:
                insort(passed, start)
    return found


def _sweep(rows: Rows, links: list[list[int]], *, backward: bool, by_median: bool) -> None:
    order = range(len(rows) - 2, -1, -1) if backward else range(1, len(rows))
    for column in order:
        other = rows[column + 1 if backward else column - 1]
        places = {vertex: float(place) for place, vertex in enumerate(other)}
        wanted: dict[int, float] = {}
        scale = len(other) / max(len(rows[column]), 1)
        for place, vertex in enumerate(rows[column]):
            at = sorted(places[each] for each in links[vertex])
            if not at:  # it is linked on its other side only, and stays where it is
                wanted[vertex] = place * scale
            elif by_median:
                half = len(at) // 2
                wanted[vertex] = at[half] if len(at) % 2 else (at[half - 1] + at[half]) / 2
            else:
                wanted[vertex] = sum(at) / len(at)
        rows[column].sort(key=wanted.__getitem__)


def _exchange(rows: Rows, before: list[list[int]], after: list[list[int]]) -> None:
    """Let neighbors change places where that takes crossings away, until it does nowhere."""
    places = {vertex: place for column in rows for place, vertex in enumerate(column)}
    improved = True
    while improved:
        improved = False
        for column in rows:
            for place in range(len(column) - 1):
                upper, lower = column[place], column[place + 1]
                gain = sum(
                    _crossings_of_pair(links[upper], links[lower], places)
                    - _crossings_of_pair(links[lower], links[upper], places)
                    for links in (before, after)
                )
                if gain > 0:
                    column[place], column[place + 1] = lower, upper
                    places[upper], places[lower] = place + 1, place
                    improved = True


def _crossings_of_pair(upper: list[int], lower: list[int], places: dict[int, int]) -> int:
    """Return how often the edges of two vertices cross, if they stand in this order."""
    return sum(places[high] > places[low] for high in upper for low in lower)
