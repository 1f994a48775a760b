"""The axes of a plot over the updates: where they begin and end, and which numbers stand at them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np

from backpropviz.engine.arrays import Floats

_ROUND = (1.0, 2.0, 5.0)
_NEARLY = 1e-9  # a number this much beyond a tick lies on it
_LOG_FROM = 4.0  # a smaller ratio of high to low has evenly spaced numbers, on a log axis too
_NARROW_SPACE = "\u202f"  # does not break


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
        low, high = self.low, self.high
        if not self.is_log:
            with np.errstate(over="ignore", invalid="ignore"):
                heights = (values - low) / (high - low)
            return np.where(np.isfinite(heights), heights, np.nan)
        drawn = np.isfinite(values) & (values > 0.0)
        logarithms = np.log10(np.where(drawn, values, 1.0))
        bottom = math.log10(low)
        heights = (logarithms - bottom) / (math.log10(high) - bottom)
        return np.where(drawn, heights, np.nan)


def value_axis(curves: Sequence[Floats], kind: AxisKind, most_ticks: int) -> ValueAxis:
    """Return the axis that holds all numbers that can be drawn: finite ones, on log positive."""
    is_log = kind is AxisKind.LOG
    lows, highs = [], []
    for values in curves:
        drawn = np.isfinite(values)
        if is_log:
            drawn &= values > 0.0
        if drawn.any():
            kept = values[drawn]
            lows.append(float(kept.min()))
            highs.append(float(kept.max()))
    low, high = (min(lows), max(highs)) if lows else (1.0, 1.0)
    if kind is AxisKind.SHARE:
        return _linear(min(low, 0.9), 1.0, most_ticks)
    if low == high:
        low, high = _around(low, is_log)
    return _log(low, high, most_ticks) if is_log else _linear(low, high, most_ticks)


def update_ticks(first: int, last: int, most: int) -> tuple[int, ...]:
    """Return round numbers of updates, about as many as there is room for."""
    if last <= first:
        return (first,)
    step = max(round(_round_up((last - first) / max(most, 1))), 1)
    start = -(-first // step) * step
    return tuple(range(start, last + 1, step))


def count_text(count: int, *, decimal_comma: bool = False) -> str:
    """Return a count with its thousands set apart: 12,000."""
    text = f"{count:,}"
    return text.replace(",", _NARROW_SPACE) if decimal_comma else text


def _around(value: float, is_log: bool) -> tuple[float, float]:
    """Return where an axis ends that has a single number to show."""
    if is_log:
        return value / 2.0, value * 2.0
    return (min(value, 0.0), max(value, 0.0)) if value else (0.0, 1.0)


def _linear(low: float, high: float, most: int, *, from_zero: bool = True) -> ValueAxis:
    if from_zero and 0.0 <= low < 0.5 * high:
        low = 0.0
    step = _round_up((high - low) / max(most - 1, 1))
    first = math.floor(low / step + _NEARLY)
    last = max(math.ceil(high / step - _NEARLY), first + 1)
    # Divided by a whole number where it can be: 3 * 0.1 is not 0.3.
    ticks = tuple(_times(index, step) for index in range(first, last + 1))
    return ValueAxis(ticks[0], ticks[-1], False, ticks)


def _log(low: float, high: float, most: int) -> ValueAxis:
    if high / low < _LOG_FROM:
        even = _linear(low, high, most, from_zero=False)
        if even.low > 0.0:
            return ValueAxis(even.low, even.high, True, even.ticks)
    low, high = _round_down(low), _round_up(high)
    first, last = math.floor(math.log10(low)), math.ceil(math.log10(high))
    choices = [_powers(first, last, 1, mantissas) for mantissas in (_ROUND, (1.0, 3.0))]
    choices += [_powers(first, last, every, (1.0,)) for every in range(1, last - first + 2)]
    choices += [_powers(first, last, 1, (mantissa,)) for mantissa in (2.0, 5.0)]
    inside = [
        tuple(tick for tick in ticks if low * (1 - _NEARLY) <= tick <= high * (1 + _NEARLY))
        for ticks in choices
    ]
    fitting = [ticks for ticks in inside if len(ticks) <= max(most, 2)]
    return ValueAxis(low, high, True, max(fitting, key=len, default=()))


def _powers(first: int, last: int, every: int, mantissas: Sequence[float]) -> list[float]:
    exponents = range(-(-first // every) * every, last + 1, every)
    return [_power(mantissa, exponent) for exponent in exponents for mantissa in mantissas]


def _power(mantissa: float, exponent: int) -> float:
    try:
        return float(f"{mantissa:g}e{exponent}")  # the nearest number, as multiplying is not
    except OverflowError:
        return math.inf


def _round_up(value: float) -> float:
    """Return the smallest of 1, 2, 5 times a power of ten that is no less; above 0."""
    exponent = _exponent(value)
    for mantissa in (*_ROUND, 10.0):
        if value <= _power(mantissa, exponent) * (1 + _NEARLY):
            return _power(mantissa, exponent)
    return _power(1.0, exponent + 2)


def _round_down(value: float) -> float:
    """Return the largest of 1, 2, 5 times a power of ten that is no more; above 0."""
    exponent = _exponent(value)
    for mantissa in (*reversed(_ROUND), 0.5):
        if value * (1 + _NEARLY) >= _power(mantissa, exponent):
            return _power(mantissa, exponent)
    return _power(0.2, exponent)


def _exponent(value: float) -> int:
    return math.floor(math.log10(value)) if 0.0 < value < math.inf else 0


def _times(index: int, step: float) -> float:
    inverse = round(1.0 / step) if 1e-6 < step < 1.0 else 0
    return index / inverse if inverse and abs(inverse * step - 1.0) < _NEARLY else index * step
