"""Writes a number into a circle or box of the network's picture, smaller where it would not fit."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from backpropviz.views.look.theme import Theme, sans

_OVER = 1.12  # times the room: a number that sticks out farther gets a ground of its own


def write_fitted(
    painter: QPainter,
    theme: Theme,
    box: QRectF,
    text: str,
    font: QFont,
    color: QColor,
    width: float,
    fill: QColor,
) -> None:
    """Write in the middle of a box, smaller where it would be wider than `width`.

    As small as type may be and still too wide, it lies over its circle, on a ground like that.
    """
    painter.setFont(font)
    needed = painter.fontMetrics().horizontalAdvance(text)
    if needed > width:
        size = theme.type_px(font.pixelSize() * width / needed)
        painter.setFont(sans(size, font.weight()))
        over = painter.fontMetrics().horizontalAdvance(text)
        if over > _OVER * width:
            pill = QRectF(0, 0, over + 0.5 * size, 1.16 * size)
            pill.moveCenter(box.center())
            painter.setPen(QPen(color, 1.2))
            painter.setBrush(fill)
            painter.drawRoundedRect(pill, 0.4 * size, 0.4 * size)
    painter.setPen(color)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)
