"""Draws hundreds of smooth curves of every width into pixels, with few calls and none of Qt's.

Where each curve could be at its thickest is found out once a layout: its pixels, those nearest to
its middle line first. A frame takes as many of them as the width asks for. Measured for 384 edges:
3 ms, where stroking them with QPainter takes 20 ms.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from backpropviz.views.network.live_layout import DASH_GAP_PX, DASH_PX, Gap
from backpropviz.views.network.live_scale import Levels, is_negative

_STEPS = 16  # of a pixel, in which distances are counted
_FARTHEST = 160  # in such steps: 10 pixels from the middle line
_MOST_PIXELS = 1_500_000  # beyond, making the runs takes longer than it saves

Pixels = NDArray[np.uint32]  # 0xAARRGGBB, row by row
_Ints = NDArray[np.int32]


class Strokes(NamedTuple):
    """What a line of each level looks like.

    table: (levels · distances) colors; reach: (levels,) distances that belong to the line.
    """

    table: Pixels
    reach: _Ints
    is_dashed: NDArray[np.bool_]


class EdgeRuns:
    """The pixels of all edges of a layout, in the order of the weights, layer by layer.

    Each edge has two runs: what a dashed line covers, and what a whole one covers besides.
    pixels: where they are; distances: how far from the middle line; up_to[run, d]: how many of a
    run's pixels are not farther away than d; starts: where each run starts.
    """

    def __init__(
        self, gaps: Sequence[Gap], width: int, height: int, thickest: float, ratio: float
    ) -> None:
        """Find the pixels in a picture of width · height pixels of the screen, ratio to the unit.

        thickest: the width of the thickest line, in units like the gaps' places.
        """
        self.is_usable = True
        shells, first = [], 0
        budget = _MOST_PIXELS
        for gap in gaps:
            found = _pixels_of(gap, width, height, thickest * ratio, ratio, budget)
            if found is None:
                self.is_usable = False
                return
            pixels, shell = found
            shells.append((pixels, shell + first * _FARTHEST))
            first += 2 * gap.start.size
            budget -= pixels.size
        shell = np.concatenate([shell for _, shell in shells])
        order = np.argsort(shell)
        self._pixels = np.concatenate([pixels for pixels, _ in shells])[order].astype(np.int32)
        self._distances = (shell[order] % _FARTHEST).astype(np.int32)
        counts = np.bincount(shell, minlength=first * _FARTHEST).reshape(first, _FARTHEST)
        self._up_to = np.cumsum(counts, axis=1).astype(np.int32)
        whole = self._up_to[:, -1]
        self._starts = (np.cumsum(whole) - whole).astype(np.int32)

    def paint(self, picture: Pixels, levels: Levels, strokes: Strokes) -> None:
        """Draw the edges, the weak ones first, into all pixels of a picture.

        levels: (edges,). Where lines cross, the upper one has a fine rim of the ground's color.
        """
        order = np.argsort(levels % (len(strokes.reach) // 2))
        levels = levels[order]
        runs = np.repeat(2 * order, 2)
        runs[1::2] += 1
        levels = np.repeat(levels, 2)
        counts = self._up_to[runs, strokes.reach[levels]]
        counts[1::2][strokes.is_dashed[levels[1::2]]] = 0
        ends = np.cumsum(counts, dtype=np.int32)
        if not len(ends) or not ends[-1]:
            return
        at = np.repeat(self._starts[runs] - (ends - counts), counts)
        at += np.arange(ends[-1], dtype=np.int32)
        look = np.repeat(levels * np.int32(_FARTHEST), counts)
        look += self._distances.take(at)
        picture[self._pixels.take(at)] = strokes.table.take(look)


def strokes_of(
    ground: QColor, colors: Sequence[QColor], widths: Sequence[float], ratio: float
) -> Strokes:
    """Return what lines look like on a ground, given color and width of each level."""
    reach = np.asarray(widths)[:, np.newaxis] * (ratio * _STEPS / 2)
    covered = np.clip((reach - np.arange(_FARTHEST)) / _STEPS + 0.5, 0.0, 1.0)
    table = np.full(covered.shape, 0xFF, dtype=np.uint32)
    for shift in (16, 8, 0):
        under = float(ground.rgb() >> shift & 0xFF)
        over = np.array([color.rgb() >> shift & 0xFF for color in colors], dtype=float)
        mixed = np.rint(under + (over[:, np.newaxis] - under) * covered)
        table = table << np.uint32(8) | mixed.astype(np.uint32)
    farthest = np.minimum(reach[:, 0] + _STEPS / 2 - 1, _FARTHEST - 1).astype(np.int32)
    dashed = np.array([is_negative(level) for level in range(len(colors))])
    return Strokes(table.ravel(), farthest, dashed)


def _pixels_of(
    gap: Gap, width: int, height: int, thickest: float, ratio: float, most: int
) -> tuple[_Ints, _Ints] | None:
    """Return the pixels of a gap's edges, and for each its run · _FARTHEST + distance.

    None if there are more than `most`.
    """
    columns = np.arange(
        max(int(np.floor(gap.left * ratio)), 0), min(int(np.ceil(gap.right * ratio)), width)
    )
    if len(columns) < 2:
        nothing = np.zeros(0, dtype=np.int32)
        return nothing, nothing
    middle = (gap.heights((columns.astype(np.float64) + 0.5) / ratio) * ratio).astype(np.float32)
    slope = np.gradient(middle, axis=1)
    steepness = np.sqrt(1.0 + slope**2)
    along = np.cumsum(steepness, axis=1)
    reach = (thickest / 2 + 0.5) * steepness
    top = np.clip(np.ceil(middle - reach - 0.5), 0, height).astype(np.int32)
    bottom = np.clip(np.floor(middle + reach + 0.5), 0, height).astype(np.int32)
    counts = np.maximum(bottom - top, 0).ravel()
    total = int(counts.sum())
    if total > most:
        return None
    n_edges, n_columns = middle.shape
    place = np.repeat(np.arange(n_edges * n_columns, dtype=np.int32), counts)
    ends = np.cumsum(counts, dtype=np.int32)
    rows = np.arange(total, dtype=np.int32) - np.repeat(ends - counts, counts)
    rows += top.ravel()[place]
    above = rows + np.float32(0.5) - middle.ravel()[place]
    away = np.abs(above) * (_STEPS / steepness).ravel()[place]
    distance = np.minimum(away, _FARTHEST - 1).astype(np.int32)
    # Where the pixel's foot on the line is, so that dashes end square to it.
    foot = along.ravel()[place] + above * (slope / steepness).ravel()[place]
    in_gap = foot % ((DASH_PX + DASH_GAP_PX) * ratio) > DASH_PX * ratio
    run = 2 * (place // n_columns) + in_gap
    return rows * width + np.tile(columns, n_edges)[place], run * _FARTHEST + distance
