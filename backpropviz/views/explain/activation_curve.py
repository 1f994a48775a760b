"""The curves of an activation and of its derivative, and where the derivative is nearly 0."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from backpropviz.engine.activations import ACTIVATIONS, KINKED_AT_ZERO
from backpropviz.engine.arrays import Floats
from backpropviz.export.local_sentences import SATURATED
from backpropviz.views.look.round_numbers import round_up

Range = tuple[float, float]
Indices = NDArray[np.intp]

USUAL: Range = (-6.0, 6.0)  # of z, where no unit is beyond
_FARTHEST = 1e12
_POINTS = 1200
_AIR = 0.06  # of the height, above and below a curve


@dataclass(frozen=True, slots=True)
class Stretch:
    """An interval of z where |f′| < SATURATED; flat: it is 0 there exactly."""

    low: float
    high: float
    is_flat: bool


@dataclass(frozen=True, slots=True, eq=False)
class Branch:
    """A part of the curves without a kink inside: z, f and f′, all (n,)."""

    z: Floats
    value: Floats
    slope: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Curves:
    """An activation over a range of z: its branches, and the ranges of f and f′ to be shown."""

    activation: str
    z: Range
    branches: tuple[Branch, ...]
    value_range: Range
    slope_range: Range
    saturated: tuple[Stretch, ...]

    @property
    def kink(self) -> float | None:
        """Return what f′ is at 0 by convention, None where f has no kink there."""
        return slope_at_kink(self.activation)


def slope_at_kink(activation: str) -> float | None:
    """Return what the derivative is at 0 by convention, None where it is what it is."""
    slope = ACTIVATIONS[activation].slope
    if activation not in KINKED_AT_ZERO or slope is None:
        return None
    return float(slope(np.zeros(1))[0])


def range_of(z: Floats) -> Range:
    """Return the range of z that shows the usual part of the curves, and all units."""
    finite = z[np.isfinite(z)]
    low = min(USUAL[0], float(finite.min(initial=0.0)))
    high = max(USUAL[1], float(finite.max(initial=0.0)))
    return _rounded(low, USUAL[0]), _rounded(high, USUAL[1])


@lru_cache(maxsize=32)
def curves_of(activation: str, z: Range) -> Curves:
    """Return the curves over a range of z that has 0 inside; not of softmax, which has none."""
    grid = np.linspace(*z, _POINTS)
    if activation in KINKED_AT_ZERO:
        below, above = grid[grid < 0.0], grid[grid > 0.0]
        # A hair's breadth beside 0 the right branch begins; 0 itself belongs to the left one.
        parts = [np.append(below, 0.0), np.insert(above, 0, 1e-12 * z[1])]
    else:
        parts = [grid]
    branches = tuple(_branch(activation, part) for part in parts)
    values = np.concatenate([each.value for each in branches])
    slopes = np.concatenate([each.slope for each in branches])
    return Curves(
        activation, z, branches, _shown(values), _shown(slopes), tuple(_stretches(branches))
    )


def bends(across: Floats, upward: Floats, count: int) -> Indices:
    """Return which points of a curve in pixels are drawn, about so many: most where it bends.

    Antialiased lines take time for every point, and most of these curves is straight.
    """
    if len(across) <= count:
        return np.arange(len(across))
    weights = np.sqrt(np.abs(np.gradient(np.gradient(upward)))) + 1e-3
    reached = np.concatenate(([0.0], np.cumsum(weights[1:])))
    at = np.searchsorted(reached, np.linspace(0.0, reached[-1], count))
    return np.unique(np.concatenate(([0], np.minimum(at, len(across) - 1))))


def _branch(activation: str, z: Floats) -> Branch:
    function = ACTIVATIONS[activation]
    assert function.slope is not None
    with np.errstate(all="ignore"):
        return Branch(z, function.value(z), function.slope(z))


def _stretches(branches: tuple[Branch, ...]) -> list[Stretch]:
    found: list[Stretch] = []
    for branch in branches:
        inside = np.concatenate(([False], np.abs(branch.slope) < SATURATED, [False]))
        edges = np.flatnonzero(inside[1:] != inside[:-1])
        for first, behind in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
            low, high = float(branch.z[first]), float(branch.z[behind - 1])
            is_flat = not branch.slope[first:behind].any()
            if found and is_flat and found[-1].is_flat and low - found[-1].high < 1e-6:
                found[-1] = Stretch(found[-1].low, high, True)
            else:
                found.append(Stretch(low, high, is_flat))
    return found


def _shown(values: Floats) -> Range:
    finite = values[np.isfinite(values)]
    low, high = min(float(finite.min()), 0.0), max(float(finite.max()), 0.0)
    if high == low:
        high = 1.0
    air = _AIR * (high - low)
    return low - air, high + air


def _rounded(end: float, usual: float) -> float:
    if end == usual:
        return usual
    beyond = min(abs(end) * 1.04, _FARTHEST)
    return math.copysign(round_up(beyond, (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0)), end)
