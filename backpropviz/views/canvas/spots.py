"""Where things are in a picture, so that the arrow keys go from one to the next."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt

_ASIDE = 2.0  # a pixel to the side counts as so many ahead
_LEAST_PX = 3.0  # ahead: what is less far is beside
_STEEPEST = 3.0  # pixels to the side for one ahead; beyond, another arrow leads there

AHEAD = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def spot_around(center: QPointF, radius: float) -> QRectF:
    """Return the box around a circle."""
    return QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)


def next_spot(spots: Sequence[QRectF], at: QPointF, key: Qt.Key) -> QRectF | None:
    """Return the nearest box in the direction of an arrow key; None if nothing is there."""
    right, down = AHEAD[key]
    best, least = None, math.inf
    for spot in spots:
        way = spot.center() - at
        ahead = way.x() * right + way.y() * down
        aside = abs(way.x() * down) + abs(way.y() * right)
        if ahead < _LEAST_PX or aside > _STEEPEST * ahead:
            continue
        cost = ahead + _ASIDE * aside
        if cost < least:
            best, least = spot, cost
    return best


def first_spot(spots: Sequence[QRectF]) -> QRectF | None:
    """Return the leftmost box, the uppermost of those."""
    return min(spots, key=lambda spot: (round(spot.center().x()), spot.top()), default=None)
