"""How friendly numbers are to a person with a pencil: how many digits each takes, and how large."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final, NamedTuple

MOST_DECIMALS: Final = 9  # looked at; a number with more is one that does not end
_SAME: Final = 1e-12


class Friendliness(NamedTuple):
    """What a pass asks of a person: lower is friendlier.

    endless: how many numbers do not end within a few decimals; digits: of all others together.
    """

    endless: int
    digits: int


def friendliness(numbers: Iterable[float], most_digits: int) -> Friendliness:
    """Return how friendly numbers are; one of more than `most_digits` digits counts as endless."""
    endless = digits = 0
    for number in numbers:
        needed = digits_of(number)
        if needed > most_digits:
            endless += 1
        else:
            digits += needed
    return Friendliness(endless, digits)


def digits_of(number: float) -> int:
    """Return how many significant digits write a number exactly; many if it does not end."""
    if number == 0.0:
        return 1
    magnitude = abs(number)
    for decimals in range(MOST_DECIMALS + 1):
        scaled = magnitude * 10.0**decimals
        if abs(scaled - round(scaled)) <= _SAME * scaled + 1e-15:
            whole = round(scaled)
            return max(1, math.floor(math.log10(whole)) + 1) if whole else MOST_DECIMALS + 1
    return MOST_DECIMALS + 1
