"""What a plot shows, as plain values: curves over the updates of a run, and where it stands."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.views.plot.axis import AxisKind


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """One curve. values: (n,), nan where there is none; name: written at its end, short.

    full_name: in the hint; role: its color; width: in pixels at scale 1; dashes: in widths of the
    line, for one that is not simply dashed or solid.
    """

    name: str
    full_name: str
    values: Floats
    role: str
    dashed: bool = False
    width: float = 1.5
    dashes: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """An update after which something changed, and what is said about it.

    label: what is written beside it, where it is to be read without being asked for.
    """

    update: int
    text: str
    label: str = ""


@dataclass(frozen=True, eq=False)
class Chart:
    """Curves over `updates` (n,), ascending.

    first, last: the updates of the run, its ends; at: where it stands; write: puts a value into
    the hint; note: said at the bottom; instead: said in the middle where there is nothing to draw;
    is_noisy: the curves jump from point to point, so that where points are close their middle is
    drawn, and around it their spread; most: larger values are drawn like this one, so that a curve
    that explodes does not flatten all others.
    """

    updates: Floats
    series: tuple[Series, ...]
    axis: AxisKind
    first: int
    last: int
    at: int
    write: Callable[[float], str]
    marks: tuple[Mark, ...] = ()
    note: str = ""
    instead: str = ""
    is_noisy: bool = False
    most: float = math.inf

    def share(self, update: float) -> float:
        """Return where an update stands, from 0 at the left to 1."""
        return (update - self.first) / max(self.last - self.first, 1)

    def update_at(self, share: float) -> int:
        """Return the update that stands nearest to a place, from 0 at the left to 1."""
        update = self.first + round(share * (self.last - self.first))
        return min(max(update, self.first), self.last)

    @cached_property
    def values(self) -> Floats:
        """Return (m, n): the values of the m curves."""
        return np.array([series.values for series in self.series])

    @cached_property
    def drawn(self) -> Floats:
        """Return (m, n): the values as they are drawn."""
        return self.values if self.most == math.inf else np.minimum(self.values, self.most)

    @property
    def across(self) -> Floats:
        """Return where the points stand, (n,), from 0 at the left to 1."""
        return (self.updates - self.first) / max(self.last - self.first, 1)

    def nearest_point(self, update: int) -> int | None:
        """Return the index of the point nearest to an update, None if there are no points."""
        if not len(self.updates):
            return None
        after = int(np.searchsorted(self.updates, update))
        if after == 0:
            return 0
        if after == len(self.updates):
            return after - 1
        is_nearer = update - self.updates[after - 1] <= self.updates[after] - update
        return after - 1 if is_nearer else after


def spread(wanted: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Return places near the wanted ones, at least `gap` apart and from low to high if they fit."""
    places = [0.0] * len(wanted)
    order = sorted(range(len(wanted)), key=lambda index: wanted[index])
    least = low
    for index in order:
        places[index] = max(wanted[index], least)
        least = places[index] + gap
    most = high
    for index in reversed(order):
        places[index] = min(places[index], most)
        most = places[index] - gap
    return places


def some_of(count: int, most: int) -> list[int]:
    """Return which of so many are named where there is room for a few: the first and the last."""
    if count <= most:
        return list(range(count))
    if most < 2:
        return [0] if most else []
    return sorted({round(index * (count - 1) / (most - 1)) for index in range(most)})
