"""Where each sample's gradient stands on the batch panel's axis; no painting."""

import math

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.views.panels.painting import SteadyLimit

_MOST_ONE_BY_ONE = 300  # marks
_DECADES = 4  # that a logarithmic axis shows on each side of 0
# The largest number over the middle one: from the first on the axis is logarithmic, below the
# second linear again; between the two it stays as it is.
_LOGARITHMIC_FROM, _LINEAR_BELOW = 15.0, 6.0


class SignedAxis:
    """An axis, symmetric about 0, that keeps still; logarithmic where numbers span decades."""

    def __init__(self) -> None:
        self._steady = SteadyLimit()
        self.logarithmic = False

    @property
    def limit(self) -> float:
        """Return the number at the right end."""
        return self._steady.limit or 1.0

    def fit(self, values: Floats) -> None:
        """Make room for these numbers, all finite."""
        sizes = np.abs(values)
        largest = float(sizes.max(initial=0.0))
        self._steady.update(largest)
        sizes = sizes[sizes > 0.0]
        ratio = largest / float(np.median(sizes)) if sizes.size else 1.0
        if ratio >= _LOGARITHMIC_FROM:
            self.logarithmic = True
        elif ratio < _LINEAR_BELOW:
            self.logarithmic = False

    def positions(self, values: Floats) -> Floats:
        """Return where numbers stand, from -1 at the left end to 1 at the right end."""
        shares = np.clip(values / self.limit, -1.0, 1.0)
        if not self.logarithmic:
            return shares
        steep = 10.0**_DECADES
        return np.sign(shares) * np.log1p(np.abs(shares) * steep) / math.log1p(steep)

    def ticks(self) -> list[float]:
        """Return the numbers that are written at the axis, in order."""
        inner = self.limit / (100.0 if self.logarithmic else 2.0)
        return [-self.limit, -inner, 0.0, inner, self.limit]


def swarm(x: Floats, size: float, room: float) -> Floats:
    """Return how far each mark is moved up or down so that marks do not hide one another.

    x: where the marks stand, in pixels; size: of a mark; room: how high they may lie in all. Where
    the room does not do, the marks move together and overlap.
    """
    steps = _steps_one_by_one(x, size) if x.size <= _MOST_ONE_BY_ONE else _steps_by_column(x, size)
    highest = max(int(np.abs(steps).max(initial=0)), 1)
    apart = np.float64(min(size, max(room - size, 0.0) / 2 / highest))
    return steps * apart


def _steps_one_by_one(x: Floats, size: float) -> Floats:
    """Return the row of each mark, 0 in the middle: the nearest one in which there is room."""
    steps = np.zeros(x.size)
    ends: list[float] = []  # where each row is free again
    for mark in np.argsort(x, kind="stable").tolist():
        place = float(x[mark])
        row = next((row for row, end in enumerate(ends) if end <= place), len(ends))
        if row == len(ends):
            ends.append(place)
        ends[row] = place + size
        steps[mark] = _outwards(row)
    return steps


def _steps_by_column(x: Floats, size: float) -> Floats:
    """Return the row of each mark in its column; nearly the same, and fast for many."""
    columns = np.floor(x / size).astype(np.intp)
    order = np.argsort(columns, kind="stable")
    in_order = columns[order]
    ranks = np.empty(x.size, np.intp)
    ranks[order] = np.arange(x.size) - np.searchsorted(in_order, in_order, side="left")
    return np.where(ranks % 2 == 1, -1.0, 1.0) * ((ranks + 1) // 2)


def _outwards(row: int) -> int:
    """Return 0, -1, 1, -2, 2, … for rows 0, 1, 2, 3, 4, …"""
    return -((row + 1) // 2) if row % 2 else row // 2
