"""Where the tiles of the network's training picture stand, and which way its edges run.

Every unit of every layer has its place. Layers of many units get smaller tiles; where even those
would be too small, their tiles touch and make a strip.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from backpropviz.engine.arrays import Floats
from backpropviz.engine.network import Network

DASH_PX, DASH_GAP_PX = 15.0, 3.0  # along the curves of negative edges

_MOST_OF_ONE_SIZE = 16  # units of a layer; larger layers have smaller tiles than the others
_TILE_OF_PITCH, _TILE_OF_DENSE_PITCH = 0.62, 0.8
_WIDEST_PITCH = 1.4  # of what the tiles need: where there is room, they stand farther apart
_TILE_OF_COLUMN_GAP = 0.4
_SMALLEST_PITCH_PX = 8.0  # below it the tiles of a layer touch
_STRIP_WIDTH_PX = 12.0
_THICKEST_OF_TILE, _THICKEST_PX = 0.15, (1.6, 9.0)

# The curve of an edge from (0, 0) to (1, 1): a cubic Bézier whose handles are level and half as
# long as the way. Its height over its way, for whoever does not ask Qt.
_T = np.linspace(0.0, 1.0, 513)
_WAY = 1.5 * _T * (1.0 - _T) + _T**3
_HEIGHT = _T * _T * (3.0 - 2.0 * _T)


@dataclass(frozen=True, slots=True)
class LiveColumn:
    """The tiles of one layer, from the top down; y: their middles."""

    layer: int
    x: float
    y: tuple[float, ...]
    width: float
    height: float

    @property
    def is_strip(self) -> bool:
        """Say whether the tiles touch, too small to tell apart."""
        return self.height < _SMALLEST_PITCH_PX * _TILE_OF_DENSE_PITCH and len(self.y) > 1

    @property
    def whole(self) -> QRectF:
        """Return the box around all tiles."""
        top, bottom = self.y[0] - self.height / 2, self.y[-1] + self.height / 2
        return QRectF(self.x - self.width / 2, top, self.width, bottom - top)

    def box(self, unit: int) -> QRectF:
        """Return the box of a tile."""
        left, top = self.x - self.width / 2, self.y[unit] - self.height / 2
        return QRectF(left, top, self.width, self.height)

    def unit_at(self, point: QPointF) -> int | None:
        """Return whose tile is at a point."""
        if abs(point.x() - self.x) > self.width / 2:
            return None
        nearest = int(np.argmin(np.abs(np.asarray(self.y) - point.y())))
        return nearest if abs(self.y[nearest] - point.y()) <= self.height / 2 else None


@dataclass(frozen=True, slots=True, eq=False)
class Gap:
    """The edges into one layer: all lines from one column of tiles to the next.

    start, end: (sources, units) heights where they begin and end; left, right: from where to where.
    """

    layer: int
    left: float
    right: float
    start: Floats
    end: Floats
    straight: bool

    def heights(self, x: Floats) -> Floats:
        """Return (sources · units, len(x)): how high each edge is at each x."""
        share = np.clip((x - self.left) / (self.right - self.left), 0.0, 1.0)
        if not self.straight:
            share = np.interp(share, _WAY, _HEIGHT)
        start, end = self.start.ravel()[:, np.newaxis], self.end.ravel()[:, np.newaxis]
        return start + (end - start) * share

    def path(self, source: int, unit: int) -> QPainterPath:
        """Return the line of one edge."""
        start = QPointF(self.left, self.start[source, unit])
        end = QPointF(self.right, self.end[source, unit])
        path = QPainterPath(start)
        if self.straight:
            path.lineTo(end)
        else:
            middle = (self.left + self.right) / 2
            path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
        return path


@dataclass(frozen=True, slots=True, eq=False)
class LiveLayout:
    """Places in pixels. side: of a tile that is not of a large layer."""

    columns: tuple[LiveColumn, ...]
    gaps: tuple[Gap, ...]  # gaps[i]: into layer i + 1
    side: float
    column_gap: float

    @property
    def thickest(self) -> float:
        """Return the width of the thickest edge."""
        least, most = _THICKEST_PX
        return min(max(self.side * _THICKEST_OF_TILE, least), most)


def lay_out_live(network: Network, area: QRectF, largest: float, straight: bool) -> LiveLayout:
    """Return the layout of a network; the columns' middles fill the area's width.

    largest: the side of the largest tile allowed; straight: lines instead of curves.
    """
    sizes = network.sizes
    column_gap = area.width() / (len(sizes) - 1)
    widest = min(largest, column_gap * _TILE_OF_COLUMN_GAP)
    usual = [units for units in sizes if units <= _MOST_OF_ONE_SIZE]
    pitch = min(area.height() / max(usual, default=1), widest / _TILE_OF_PITCH * _WIDEST_PITCH)
    side = max(round(min(pitch * _TILE_OF_PITCH, widest)), 4)
    columns = tuple(
        _column(layer, units, area, column_gap, pitch, side) for layer, units in enumerate(sizes)
    )
    gaps = []
    for before, after in pairwise(columns):
        start, end = np.meshgrid(np.asarray(before.y), np.asarray(after.y), indexing="ij")
        left, right = before.x + before.width / 2, after.x - after.width / 2
        gaps.append(Gap(after.layer, left, max(right, left + 1.0), start, end, straight))
    return LiveLayout(columns, tuple(gaps), side, column_gap)


def _column(
    layer: int, units: int, area: QRectF, column_gap: float, pitch: float, side: float
) -> LiveColumn:
    x = round(area.left() + column_gap * layer - side / 2) + side / 2
    width = height = side
    if units > _MOST_OF_ONE_SIZE:
        pitch = min(area.height() / units, pitch)
        width = height = min(max(pitch * _TILE_OF_DENSE_PITCH, 1.0), side)
        if pitch < _SMALLEST_PITCH_PX:
            width, height = min(_STRIP_WIDTH_PX, side), pitch
    first = area.center().y() - pitch * (units - 1) / 2
    y = tuple(first + pitch * unit for unit in range(units))
    if height == side:  # whole pixels, so that frames are sharp
        y = tuple(round(at - side / 2) + side / 2 for at in y)
    return LiveColumn(layer, x, y, width, height)
