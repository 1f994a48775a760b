"""How a sample is drawn: its color and, where there are more than two classes, its shape say which.

Two colors are told apart with any color vision; of three and more, shapes say the same again.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from backpropviz.views.look.theme import Theme

_FEWEST_SHAPED = 3  # classes
# Corners of each shape but the circle, in units of its radius, chosen to look equally large and to
# differ at nine pixels across: there, a pentagon is a circle.
_Corners = tuple[tuple[float, float], ...]
_SHAPES: tuple[_Corners, ...] = (
    (),  # a circle
    ((-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)),  # a square
    ((0.0, -1.25), (1.2, 0.85), (-1.2, 0.85)),  # triangles: up, and down
    ((0.0, 1.25), (-1.2, -0.85), (1.2, -0.85)),
    (
        *((-0.42, -1.2), (0.42, -1.2), (0.42, -0.42), (1.2, -0.42), (1.2, 0.42), (0.42, 0.42)),
        *((0.42, 1.2), (-0.42, 1.2), (-0.42, 0.42), (-1.2, 0.42), (-1.2, -0.42), (-0.42, -0.42)),
    ),  # a cross
    ((-1.25, 0.0), (0.85, -1.2), (0.85, 1.2)),  # triangles: left, and right
    ((1.25, 0.0), (-0.85, 1.2), (-0.85, -1.2)),
    ((-1.35, -0.6), (1.35, -0.6), (1.35, 0.6), (-1.35, 0.6)),  # bars: lying, and standing
    ((-0.6, -1.35), (0.6, -1.35), (0.6, 1.35), (-0.6, 1.35)),
    tuple(
        (reach * math.sin(turn * math.pi / 4), -reach * math.cos(turn * math.pi / 4))
        for turn, reach in enumerate((1.45, 0.55) * 4)
    ),  # a star of four points
)


def class_shape(number: int, n_classes: int) -> int | None:
    """Return the shape of a class; None where the color is enough. They never repeat with it."""
    if n_classes < _FEWEST_SHAPED:
        return None
    return (number + number // len(_SHAPES)) % len(_SHAPES)


def paint_marker(
    painter: QPainter,
    center: QPointF,
    radius: float,
    color: QColor,
    theme: Theme,
    is_test: bool,
    rimmed: bool = False,
    shape: int | None = None,
) -> None:
    """Draw a training sample filled and a test sample hollow; without a shape, circle and diamond.

    A rim of the ground's color parts a sample from a region of its own color. A rimmed one is
    filled whatever its shape, and its rim is dark; of classes with shapes a test sample's is thick.
    """
    ground = theme.color("surface")
    if rimmed:
        thick = 0.6 if is_test and shape is not None else 0.24
        painter.setPen(QPen(theme.color("muted"), max(thick * radius, 1.0)))
        painter.setBrush(color)
        _draw(painter, center, radius, is_test, shape, 1.3)
        return
    if is_test:
        join = Qt.PenJoinStyle.MiterJoin
        solid, cap = Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap
        painter.setPen(QPen(ground, 0.95 * radius, solid, cap, join))
        painter.setBrush(ground)
        _draw(painter, center, radius, is_test, shape)
        painter.setPen(QPen(color, 0.42 * radius, solid, cap, join))
        _draw(painter, center, radius, is_test, shape)
        return
    painter.setPen(QPen(ground, 0.3 * radius))
    painter.setBrush(color)
    _draw(painter, center, radius, is_test, shape)


def paint_faint(
    painter: QPainter,
    center: QPointF,
    radius: float,
    color: QColor,
    is_test: bool,
    shape: int | None = None,
) -> None:
    """Draw a sample that is not to stand out."""
    if is_test:
        painter.setPen(QPen(color, 0.42 * radius))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
    _draw(painter, center, radius, is_test, shape)


def paint_shape(
    painter: QPainter, center: QPointF, radius: float, color: QColor, shape: int
) -> None:
    """Draw nothing but the shape of a class."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    _draw(painter, center, radius, False, shape)


def paint_cross(painter: QPainter, center: QPointF, radius: float, theme: Theme) -> None:
    """Draw the arms of a cross, for an answer that is wrong; the sample is drawn over them."""
    reach = 1.45 * radius
    x, y = center.x(), center.y()
    strokes = [
        QLineF(x - reach, y - reach, x + reach, y + reach),
        QLineF(x - reach, y + reach, x + reach, y - reach),
    ]
    painter.setPen(QPen(theme.color("ink"), max(0.4 * radius, 1.2)))
    painter.drawLines(strokes)


def _draw(
    painter: QPainter,
    center: QPointF,
    radius: float,
    is_test: bool,
    shape: int | None,
    diamond: float = 1.25,
) -> None:
    corners: _Corners = _SHAPES[shape or 0]
    if shape is None and is_test:
        corners = ((0.0, -diamond), (diamond, 0.0), (0.0, diamond), (-diamond, 0.0))
    if not corners:
        painter.drawEllipse(center, radius, radius)
        return
    x, y = center.x(), center.y()
    painter.drawPolygon(
        QPolygonF([QPointF(x + radius * right, y + radius * down) for right, down in corners])
    )
