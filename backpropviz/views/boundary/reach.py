"""How far the upward axis beside a curve goes: as far as the curve does, in steps."""

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Final

import numpy as np

from backpropviz.data.plane import Range
from backpropviz.engine.arrays import Floats
from backpropviz.views.boundary.scene import Answer, Scene

_FIRST: Final = -6  # an eighth of the axis is the least that is added to it
_LAST: Final = 80  # farther goes no axis; a curve beyond is cut off
_ENDLESS: Final = 1e100  # what is larger stands for no number
_WITHIN: Final = 0  # in place of a step: nothing is added


class Reach:
    """Grows the axis with the curve at once, and shrinks it late, so that it is quiet in training.

    What is added below and above is the axis's own length times a power of the root of two.
    """

    def __init__(self) -> None:
        self._steps: tuple[int, int] = (_WITHIN, _WITHIN)

    def fitted(self, scene: Scene, answer: Answer, *, is_playing: bool) -> Scene:
        """Return the scene with an axis that holds its curves, as far as there are samples.

        It is the same scene where its axis does, or where there are no curves.
        """
        if not scene.is_curve or not answer.curves:
            return scene
        own = scene.points.coordinates[:, 0]
        among = np.linspace(*scene.plane.x_range, len(answer.curves[0][1]))
        within = (own.min() <= among) & (among <= own.max())
        seen = np.concatenate([numbers[within] for _, numbers in answer.curves])
        reach = self.range_for(scene.usual_y_range, seen, is_playing=is_playing)
        return scene if reach == scene.y_range else replace(scene, reach=reach)

    def range_for(self, base: Range, curves: Floats, *, is_playing: bool) -> Range:
        """Return the axis for curves; base: the one that shows all samples, which is kept to."""
        low, high = base
        height = high - low
        seen = curves[np.abs(curves) < _ENDLESS]
        if not seen.size:
            seen = np.array(base)
        wanted = (_step((low - seen.min()) / height), _step((seen.max() - high) / height))
        below, above = (
            old if is_playing and new < old < new + 4 else new
            for new, old in zip(wanted, self._steps, strict=True)
        )
        self._steps = below, above
        longer = low - height * _length(below), high + height * _length(above)
        unit = 10.0 ** (math.floor(math.log10(longer[1] - longer[0])) - 1)  # for short numbers
        if longer[1] - longer[0] < 20.0 * unit:
            unit /= 2.0
        return (
            low if below == _WITHIN else _rounded(longer[0], unit, math.floor),
            high if above == _WITHIN else _rounded(longer[1], unit, math.ceil),
        )


def _step(beyond: float) -> int:
    """Return how many steps hold what is beyond the axis, as a share of its length."""
    if beyond <= 0:
        return _WITHIN
    return min(max(math.ceil(2.0 * math.log2(beyond)), _FIRST), _LAST) - _FIRST + 1


def _rounded(number: float, unit: float, whole: Callable[[float], int]) -> float:
    """Return a number as a multiple of a unit, without what rounding adds to it."""
    return float(f"{whole(round(number / unit, 6)) * unit:.6g}")


def _length(step: int) -> float:
    return 0.0 if step == _WITHIN else 2.0 ** ((step + _FIRST - 1) / 2.0)
