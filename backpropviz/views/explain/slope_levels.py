"""The levels of a map of the loss: at which losses its lines run, and the colors between them."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from backpropviz.engine.arrays import Floats
from backpropviz.views.look.round_numbers import NEARLY, round_up
from backpropviz.views.look.theme import Theme, blend
from backpropviz.views.plot.contour import contour

_STEPS = (1.0, 2.0, 2.5, 5.0)
_LINES = 12  # about so many
_LOG_FROM = 20.0  # a larger ratio of high to low has lines at equal ratios
_MANTISSAS = ((1.0, 1.5, 2.0, 3.0, 5.0, 7.0), (1.0, 2.0, 5.0), (1.0, 3.0), (1.0,))
_TALLEST = 12.0  # times what most of the map takes: what is higher has one color
_PALEST, _STRONGEST = 0.02, 0.46


class Levels(NamedTuple):
    """values: ascending losses; step: from one to the next, None where ratios are about alike."""

    values: Floats
    step: float | None


def levels_of(losses: Floats) -> Levels:
    """Return round losses to draw lines at."""
    finite = losses[np.isfinite(losses) & (np.abs(losses) < 1e300)]
    if not finite.size:
        return Levels(np.empty(0), None)
    low, high = float(finite.min()), float(finite.max())
    if low > 0.0 and high / low > _LOG_FROM:
        return Levels(_by_ratio(low, high), None)
    most = float(np.quantile(finite, 0.9))
    high = min(high, low + _TALLEST * (most - low)) if most > low else high
    if high - low <= 1e-12 * max(abs(low), abs(high)):
        return Levels(np.empty(0), None)
    step = round_up((high - low) / _LINES, _STEPS)
    first, last = math.ceil(low / step + NEARLY), math.floor(high / step - NEARLY)
    return Levels(np.array([index * step for index in range(first, last + 1)]), step)


def lines_of(losses: Floats, levels: Levels) -> NDArray[np.float64]:
    """Return the lines at the levels as segments (S, 4), from 0 to 1 between the outermost points.

    losses: (rows, columns) at the points of a grid.
    """
    if not len(levels.values):
        return np.zeros((0, 4))
    rows, columns = losses.shape
    values = _filled(losses)
    size = np.maximum(np.abs(values).max(), 1e-300)
    # Differences first, in full precision: lines of a flat map are close.
    above = ((values - levels.values[:, np.newaxis, np.newaxis]) / size * 1e6).astype(np.float32)
    segments = contour(above)
    # There the points lie in the middle of cells that fill the square; here they reach its border.
    cells, gaps = np.array((columns, rows) * 2), np.array((columns - 1, rows - 1) * 2)
    segments = (segments * cells - 0.5) / gaps
    missing = ~np.isfinite(losses)
    if missing.any():
        middle = (segments[:, :2] + segments[:, 2:]) / 2 * (columns - 1, rows - 1)
        column = np.clip(middle[:, 0].round().astype(int), 0, columns - 1)
        row = np.clip(middle[:, 1].round().astype(int), 0, rows - 1)
        segments = segments[~missing[row, column]]
    return segments


def image_of(losses: Floats, levels: Levels, theme: Theme, size: tuple[int, int]) -> QImage:
    """Return the colors between the lines, so many pixels wide and high.

    losses: (rows, columns), the first row at the bottom; its points lie from border to border.
    """
    (rows, columns), (width, height) = losses.shape, size
    (below, up), (left, across) = _between(rows, height), _between(columns, width)
    filled = _filled(losses)
    lines = filled[below] + up[:, np.newaxis] * (filled[below + 1] - filled[below])
    values = lines[:, left] + across * (lines[:, left + 1] - lines[:, left])
    bands = np.searchsorted(levels.values, values)
    pixels = np.array([color.rgba() for color in band_colors(levels, theme)], np.uint32)[bands]
    missing = ~np.isfinite(losses)
    if missing.any():
        nearest = missing[below + (up > 0.5)][:, left + (across > 0.5)]
        pixels[nearest] = theme.color("hairline").rgba()
    upside_down = np.ascontiguousarray(pixels[::-1])
    image = QImage(upside_down.data, width, height, 4 * width, QImage.Format.Format_RGB32)
    return image.copy()  # that one does not own its pixels


def band_colors(levels: Levels, theme: Theme) -> list[QColor]:
    """Return a color for each band, the lowest losses first."""
    last = max(len(levels.values), 1)
    shares = [_PALEST + (_STRONGEST - _PALEST) * band / last for band in range(last + 1)]
    return [blend(theme.color("loss"), theme.color("surface"), share) for share in shares]


def _by_ratio(low: float, high: float) -> Floats:
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    for mantissas in _MANTISSAS:
        values = [float(f"{each:g}e{power}") for power in powers for each in mantissas]
        inside = [value for value in values if low < value < high]
        if len(inside) <= 1.5 * _LINES:
            return np.array(inside)
    return np.array(inside[:: -(-len(inside) // _LINES)])


def _filled(losses: Floats) -> Floats:
    """Return losses with a number everywhere; what is hidden later is as high as the highest."""
    finite = np.isfinite(losses) & (np.abs(losses) < 1e300)
    highest = losses[finite].max() if finite.any() else 0.0
    return np.where(finite, losses, highest)


def _between(points: int, pixels: int) -> tuple[NDArray[np.intp], Floats]:
    """Return for each pixel the point before it, and its share of the way to the next one."""
    place = (np.arange(pixels) + 0.5) / pixels * (points - 1)
    before = np.minimum(place.astype(np.intp), points - 2)
    return before, place - before
