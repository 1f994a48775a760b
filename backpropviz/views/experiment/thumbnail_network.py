"""Draws a network very small: its layers, and its weights before the first update."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from backpropviz.engine.arrays import Floats
from backpropviz.views.look.theme import Theme, blend

_MOST_UNITS = 7  # of a layer, where there is room
_LEAST_UNITS = 4  # that there is room for: two are not drawn far apart
_UNIT_PX = 7.0  # the least room of one
_LEVELS = 4  # of color: lines of one color are drawn together


def paint_network(
    painter: QPainter,
    area: QRectF,
    sizes: Sequence[int],
    weights: Sequence[Floats],
    theme: Theme,
) -> None:
    """Draw the units as dots and the weights as lines, of large layers the first and last ones."""
    most = min(max(int(area.height() / _UNIT_PX), 3), _MOST_UNITS)
    radius = min(max(area.height() / 24, 1.4), 3.2)
    inset = min(0.16 * area.width(), 4 * radius + 3)
    inside = area.adjusted(inset, 0, -inset, 0)
    most_wide = 0.8 * area.height() * (len(sizes) - 1)  # few layers stand closer in wide pictures
    if inside.width() > most_wide:
        spare = (inside.width() - most_wide) / 2
        inside = inside.adjusted(spare, 0, -spare, 0)
    shown = [_shown_units(size, most) for size in sizes]
    step = (area.height() - 4 * radius) / max(_LEAST_UNITS, *map(len, shown))
    places = [
        [
            QPointF(
                inside.left() + layer * inside.width() / max(len(sizes) - 1, 1),
                area.center().y() + (rank - (len(units) - 1) / 2) * step,
            )
            for rank in range(len(units))
        ]
        for layer, units in enumerate(shown)
    ]
    _paint_weights(painter, places, shown, weights, theme)
    ink = theme.color("ink")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for layer, units in enumerate(shown):
        for place, unit in zip(places[layer], units, strict=True):
            if unit is None:
                for shift in (-1, 0, 1):
                    gap = QPointF(0, shift * step / 4)
                    painter.drawEllipse(place + gap, 0.35 * radius, 0.35 * radius)
            else:
                painter.drawEllipse(place, radius, radius)


def _shown_units(size: int, most: int) -> list[int | None]:
    """Return the units that are drawn; None is the gap where the others would be."""
    if size <= most:
        return list(range(size))
    first = (most - 1) // 2
    last = most - 1 - first
    return [*range(first), None, *range(size - last, size)]


def _paint_weights(
    painter: QPainter,
    places: Sequence[Sequence[QPointF]],
    shown: Sequence[Sequence[int | None]],
    weights: Sequence[Floats],
    theme: Theme,
) -> None:
    """Draw every weight in the color of its sign, the stronger of its layer more strongly."""
    lines: dict[tuple[str, int], list[QLineF]] = {}
    for layer, matrix in enumerate(weights):
        largest = float(np.abs(matrix).max()) or 1.0
        for start, source in zip(places[layer], shown[layer], strict=True):
            for end, unit in zip(places[layer + 1], shown[layer + 1], strict=True):
                if source is None or unit is None:
                    continue
                weight = float(matrix[source, unit])
                level = round(abs(weight) / largest * _LEVELS)
                role = "neutral" if not weight else "positive" if weight > 0 else "negative"
                lines.setdefault((role, level), []).append(QLineF(start, end))
    for (role, level), drawn in sorted(lines.items(), key=lambda item: item[0][1]):
        share = 0.35 + 0.65 * level / _LEVELS
        color = blend(theme.color(role), theme.color("surface"), share)
        painter.setPen(QPen(color, 0.6 + 0.5 * level / _LEVELS))
        painter.drawLines(drawn)
