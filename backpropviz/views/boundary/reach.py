"""How far the upward axis beside a curve goes: as far as the curve does, in steps."""

import math
from typing import Final

import numpy as np

from backpropviz.data.plane import Range
from backpropviz.engine.arrays import Floats

_FIRST: Final = -6  # an eighth of the axis is the least that is added to it
_LAST: Final = 80  # farther goes no axis; a curve beyond is cut off
_WITHIN: Final = 0  # in place of a step: nothing is added


class Reach:
    """Grows the axis with the curve at once, and shrinks it late, so that it is quiet in training.

    What is added below and above is the axis's own length times a power of the root of two.
    """

    def __init__(self) -> None:
        self._steps: tuple[int, int] = (_WITHIN, _WITHIN)

    def range_for(self, base: Range, curves: Floats, *, is_playing: bool) -> Range:
        """Return the axis for curves; base: the one that shows all samples, which is kept to."""
        low, high = base
        height = high - low
        seen = curves[np.isfinite(curves)]
        if not seen.size:
            seen = np.array(base)
        wanted = (_step((low - seen.min()) / height), _step((seen.max() - high) / height))
        below, above = (
            old if is_playing and new < old < new + 4 else new
            for new, old in zip(wanted, self._steps, strict=True)
        )
        self._steps = below, above
        return low - height * _length(below), high + height * _length(above)


def _step(beyond: float) -> int:
    """Return how many steps hold what is beyond the axis, as a share of its length."""
    if beyond <= 0:
        return _WITHIN
    return min(max(math.ceil(2.0 * math.log2(beyond)), _FIRST), _LAST) - _FIRST + 1


def _length(step: int) -> float:
    return 0.0 if step == _WITHIN else 2.0 ** ((step + _FIRST - 1) / 2.0)
