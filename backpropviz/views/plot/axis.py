"""The axes of a plot over the updates: where they begin and end, and the numbers at them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from backpropviz.engine.arrays import Floats
from backpropviz.views.look.round_numbers import NEARLY, round_down, round_up, times_power

Mask = NDArray[np.bool_]

_ROUND = (1.0, 2.0, 5.0)
_SMALLEST, _LARGEST = 1e-300, 1e300  # numbers beyond leave no room for an axis around them
_FEWEST = 3  # numbers at an axis, where there is a choice
_LOG_FROM = 4.0  # a smaller ratio of high to low has evenly spaced numbers, on a log axis too
_LEAST_RATIO = 1.5  # of high to low on a log axis: hardly any change is to look like that


class AxisKind(Enum):
    """How values are spread over the height."""

    LINEAR = "linear"
    LOG = "logarithmic"
    SHARE = "up to 1"  # a linear one that always ends at 1


@dataclass(frozen=True, slots=True)
class ValueAxis:
    """The upward axis, from low to high; both lie on round numbers, so that it keeps still."""

    low: float
    high: float
    is_log: bool
    ticks: tuple[float, ...]

    def heights(self, values: Floats) -> Floats:
        """Return where values stand, from 0 at the bottom to 1; nan where they stand nowhere."""
        drawn = _can_be_drawn(values, self.is_log)
        shown = np.where(drawn, values, self.low)
        if self.is_log:
            bottom = math.log10(self.low)
            heights = (np.log10(shown) - bottom) / (math.log10(self.high) - bottom)
        else:
            heights = (shown - self.low) / (self.high - self.low)
        return np.where(drawn, heights, np.nan)


def value_axis(values: Floats, kind: AxisKind, most_ticks: int) -> ValueAxis:
    """Return the axis that holds all values that can be drawn: finite ones, on log positive.

    A linear one holds 0 as well: a loss that hardly changes must not look as if it did.
    """
    is_log = kind is AxisKind.LOG
    drawn = values[_can_be_drawn(values, is_log)]
    low, high = (float(drawn.min()), float(drawn.max())) if drawn.size else (1.0, 1.0)
    if kind is AxisKind.SHARE:
        return _linear(min(low, 0.9), 1.0, most_ticks)
    if is_log:
        if high < _LEAST_RATIO * low:
            wider = math.sqrt(_LEAST_RATIO * low / high)
            low, high = low / wider, high * wider
        return _log(low, high, most_ticks)
    low, high = min(low, 0.0), max(high, 0.0)
    return _linear(low, high if high > low else 1.0, most_ticks)


def update_ticks(first: int, last: int, most: int) -> tuple[int, ...]:
    """Return round numbers of updates, about as many as there is room for."""
    if last <= first:
        return (first,)
    step = max(round(round_up((last - first) / max(most, 1), _ROUND)), 1)
    start = -(-first // step) * step
    return tuple(range(start, last + 1, step))


def _can_be_drawn(values: Floats, is_log: bool) -> Mask:
    return (values >= _SMALLEST if is_log else values >= -_LARGEST) & (values <= _LARGEST)


def _linear(low: float, high: float, most: int) -> ValueAxis:
    step = round_up((high - low) / max(most - 1, 1), _ROUND)
    first = math.floor(low / step + NEARLY)
    last = max(math.ceil(high / step - NEARLY), first + 1)
    # Divided by a whole number where it can be: 3 * 0.1 is not 0.3.
    ticks = tuple(_times(index, step) for index in range(first, last + 1))
    return ValueAxis(ticks[0], ticks[-1], False, ticks)


def _log(low: float, high: float, most: int) -> ValueAxis:
    if high / low < _LOG_FROM:
        even = _linear(low, high, most)
        if even.low > 0.0:
            return ValueAxis(even.low, even.high, True, even.ticks)
    low, high = round_down(low, _ROUND), round_up(high, _ROUND)
    return ValueAxis(low, high, True, _log_ticks(low, high, most))


@lru_cache(maxsize=64)
def _log_ticks(low: float, high: float, most: int) -> tuple[float, ...]:
    first, last = math.floor(math.log10(low)), math.ceil(math.log10(high))
    choices = [_powers(first, last, 1, mantissas) for mantissas in (_ROUND, (1.0, 3.0))]
    choices += [_powers(first, last, every, (1.0,)) for every in range(1, last - first + 2)]
    choices += [_powers(first, last, 1, (mantissa,)) for mantissa in (2.0, 5.0)]
    inside = [
        tuple(tick for tick in ticks if low * (1 - NEARLY) <= tick <= high * (1 + NEARLY))
        for ticks in choices
    ]
    fitting = [ticks for ticks in inside if len(ticks) <= max(most, 2)]
    enough = next((ticks for ticks in fitting if len(ticks) >= _FEWEST), None)
    return enough or max(fitting, key=len, default=())


def _powers(first: int, last: int, every: int, mantissas: Sequence[float]) -> list[float]:
    exponents = range(-(-first // every) * every, last + 1, every)
    return [times_power(mantissa, exponent) for exponent in exponents for mantissa in mantissas]


def _times(index: int, step: float) -> float:
    inverse = round(1.0 / step) if 1e-6 < step < 1.0 else 0
    return index / inverse if inverse and abs(inverse * step - 1.0) < NEARLY else index * step
