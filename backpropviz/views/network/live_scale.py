"""How wide and how strong in color an edge is for a number, and where that scale ends.

Numbers become levels, so that pens, color tables and pictures of marks are made once a level.
"""

import math
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from backpropviz.engine.arrays import Floats
from backpropviz.views.look.round_numbers import round_up
from backpropviz.views.look.scale import DECADES, SignedScale
from backpropviz.views.look.theme import Theme, blend

N_LEVELS = 32  # of either sign; the negative ones come first
_ROUND = (1.0, 1.5, 2.0, 3.0, 5.0, 7.0)  # close together, so that widths hardly ever jump
_THINNEST_PX = 0.9

Levels = NDArray[np.int32]


class EdgesShow(Enum):
    """What the edges stand for."""

    WEIGHTS = "weights"
    GRADIENTS = "gradients"


@dataclass(frozen=True, slots=True)
class EdgeScale:
    """Weights are linear up to a round number, gradients logarithmic below a power of ten."""

    shows: EdgesShow
    limit: float

    def shares(self, values: Floats) -> Floats:
        """Return how far each number is on the way from 0 to the limit, from 0 to 1."""
        with np.errstate(invalid="ignore", over="ignore"):
            shares = np.minimum(np.abs(values) / self.limit, 1.0)
        if not math.isfinite(float(shares.sum())):
            shares[np.isnan(shares)] = 0.0
        if self.shows is EdgesShow.GRADIENTS:
            shares = np.log1p(shares * 10.0**DECADES) / math.log1p(10.0**DECADES)
        return shares

    def levels(self, values: Floats) -> Levels:
        """Return the level of each number; N_LEVELS is the first that is not negative."""
        levels = (self.shares(values) * (N_LEVELS - 1) + 0.5).astype(np.int32)
        levels += np.logical_not(values < 0) * np.int32(N_LEVELS)
        return levels

    def width_px(self, level: int, thickest: float) -> float:
        """Return the width of an edge of a level."""
        share = share_of(level)
        if self.shows is EdgesShow.GRADIENTS:
            share **= 2.2  # steeper than in a pass: most gradients of a batch are close
        return _THINNEST_PX + (thickest - _THINNEST_PX) * share

    def color(self, level: int, theme: Theme) -> QColor:
        """Return the color of an edge of a level, on the canvas."""
        share = share_of(level)
        strong = theme.color("negative" if is_negative(level) else "positive")
        if self.shows is EdgesShow.GRADIENTS:
            return blend(strong, theme.color("neutral"), share**0.8)
        return blend(strong, theme.color("canvas"), 0.42 + 0.58 * math.sqrt(share))


def share_of(level: int) -> float:
    """Return the share in the middle of a level."""
    return level % N_LEVELS / (N_LEVELS - 1)


def is_negative(level: int) -> bool:
    """Say whether a level is one of negative numbers."""
    return level < N_LEVELS


def edge_scale(shows: EdgesShow, largest: float) -> EdgeScale:
    """Return the scale for numbers up to `largest`."""
    if shows is EdgesShow.GRADIENTS:
        return EdgeScale(shows, SignedScale(largest).limit)
    return EdgeScale(shows, round_up(largest, _ROUND))
