"""Round numbers, for the ends and the ticks of axes and scales."""

import math
from collections.abc import Sequence

NEARLY = 1e-9  # relative: so much beyond a round number, a number still counts as that


def round_up(value: float, factors: Sequence[float]) -> float:
    """Return the smallest of the factors times a power of ten that holds a number.

    factors: from 1 on, below 10, ascending. A number that is not above 0, or not finite, gives 1.
    """
    if not (math.isfinite(value) and value > 0.0):
        return 1.0
    exponent = math.floor(math.log10(value))
    for factor in factors:
        if value <= times_power(factor, exponent) * (1 + NEARLY):
            return times_power(factor, exponent)
    return times_power(1.0, exponent + 1)


def round_down(value: float, factors: Sequence[float]) -> float:
    """Return the largest of the factors times a power of ten that is no more than a number."""
    exponent = math.floor(math.log10(value))
    for factor in reversed(factors):
        if value * (1 + NEARLY) >= times_power(factor, exponent):
            return times_power(factor, exponent)
    return times_power(factors[-1], exponent - 1)


def times_power(factor: float, exponent: int) -> float:
    """Return factor · 10^exponent: the nearest number, as multiplying does not give it."""
    return float(f"{factor:g}e{exponent}")
