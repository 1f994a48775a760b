"""How far a slice of the loss reaches: the part of one axis or two that is looked at."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.quantities import Quantity

_ROUND = (1.0, 2.0, 5.0, 10.0)
_LEAST, _MOST = 1e-9, 1e9  # of `half`, where the numbers leave it the room
_ROOM = 4096  # floats between a center and an end: a grid needs different ones
_SPREADS = 2.0  # of the weights of a layer: so far a weight may well go
_SPREADS_BESIDE_PATH = 0.5
_AROUND_PATH = 1.6  # of the path's own reach
_NEAR_EDGE = 0.92
_BEYOND_0 = 1.5  # times a number: so far to both of its sides


class Window(NamedTuple):
    """What is looked at: around `centers`, one an axis, `half` to either side of it.

    aspect: how much further the first of two axes reaches, as its picture is wider than high.
    """

    centers: tuple[float, ...]
    half: float
    aspect: float = 1.0

    @property
    def halves(self) -> tuple[float, ...]:
        """Return how far it reaches along each axis."""
        if len(self.centers) == 1:
            return (self.half,)
        return (self.half * self.aspect, self.half)

    def ends(self, axis: int) -> tuple[float, float]:
        """Return where an axis begins and ends."""
        center, half = self.centers[axis], self.halves[axis]
        return center - half, center + half

    def holds(self, point: Floats) -> bool:
        """Say whether a point is well within."""
        away = np.abs(point - np.array(self.centers))
        return bool((away <= _NEAR_EDGE * np.array(self.halves)).all())

    def clipped(self, point: Floats) -> Floats:
        """Return the nearest point within."""
        ends = [self.ends(axis) for axis in range(len(self.centers))]
        return np.clip(point, [low for low, _ in ends], [high for _, high in ends])

    def zoomed(self, factor: float, around: Floats) -> Window:
        """Return a window that is `factor` times as large; `around` stays where it is seen."""
        half = _with_room(min(max(self.half * factor, _LEAST), _MOST), around.tolist())
        factor = half / self.half
        centers = around + (np.array(self.centers) - around) * factor
        return self._replace(centers=tuple(centers.tolist()), half=half)

    def around(self, point: Floats) -> Window:
        """Return a window of the same size about a point; its middle lies on a round number."""
        values = point.tolist()
        half = _with_room(self.half, values)
        return self._replace(centers=tuple(_near_round(value, half) for value in values), half=half)


def fitted(
    parameters: Parameters, moved: tuple[Quantity, ...], steps: Floats, path: Floats, aspect: float
) -> Window:
    """Return a window in which there is something to be seen of the parameters `moved`.

    It reaches as far as weights of their layers do, or somewhat further than the path (n, k) that
    training took, if there is one; and twice as far as the next steps, (k,).
    """
    here = parameters.flat[[parameters.index(quantity) for quantity in moved]]
    reach = [2.0 * abs(step) for step in steps.tolist() if math.isfinite(step)]
    spreads = _SPREADS if len(path) < 2 else _SPREADS_BESIDE_PATH
    for quantity in moved:
        weights = parameters.weights[quantity.layer - 1]
        with np.errstate(over="ignore"):
            reach.append(spreads * float(np.sqrt(np.mean(np.square(weights)))))
    middle = here
    if len(path):
        low, high = np.minimum(path.min(axis=0), here), np.maximum(path.max(axis=0), here)
        middle = (low + high) / 2
        lengths = (high - low) / 2
        if len(moved) > 1:
            lengths[0] /= aspect
        reach.append(_AROUND_PATH * float(lengths.max()))
    finite = [each for each in reach if math.isfinite(each)]
    half = _round_up(max(finite, default=1.0))
    window = Window((0.0,) * len(moved), half, aspect).around(middle)
    return window if window.holds(here) else window.around(here)


def around_number(value: float) -> Window:
    """Return a window about a number of an expression that reaches beyond its 0."""
    half = _round_up(_BEYOND_0 * abs(value))
    window = Window((0.0,), half).around(np.array([value]))
    return window._replace(half=_with_room(window.half, [value]))


def _round_up(reach: float) -> float:
    if not reach > _LEAST:
        return 1.0  # all weights are 0, and nothing moves them
    power = 10.0 ** math.floor(math.log10(reach))
    return min(next(factor * power for factor in _ROUND if factor * power >= 0.999 * reach), _MOST)


def _with_room(half: float, centers: list[float]) -> float:
    """Return `half`, or more if there are too few floats so near to the centers."""
    largest = max(map(abs, centers))
    return max(half, _ROOM * math.ulp(largest)) if math.isfinite(largest) else half


def _near_round(value: float, half: float) -> float:
    """Return the multiple of half/4 that is nearest to a value."""
    unit = half / 4
    nearest = round(value / unit) * unit
    # Beyond all digits of so fine a grid the value is as round as any other number.
    return nearest if math.isfinite(nearest) else value
