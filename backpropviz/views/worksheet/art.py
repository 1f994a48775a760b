"""Paints the drawing of a network or a graph on paper."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from backpropviz.export.worksheet.drawing import Box, Circle, Drawing, Label, Point, Stroke
from backpropviz.views.formula.drawing import draw_formula
from backpropviz.views.formula.layout import lay_out_line

_PAPER: Final = QColor("#ffffff")
_LINE: Final = 0.8
_HEAD: Final = (6.0, 2.4)  # of an arrow: length, half its width


def draw_art(painter: QPainter, drawing: Drawing, ink: QColor) -> None:
    """Paint a drawing with its top left at the origin, a unit for each of its points."""
    for item in drawing.items:
        painter.setPen(QPen(ink, _LINE))
        painter.setBrush(_PAPER)
        match item:
            case Stroke():
                points = [QPointF(*point) for point in item.points]
                painter.drawPolyline(QPolygonF(points))
                if item.arrow:
                    _draw_head(painter, item.points[-2], item.points[-1], ink)
            case Circle():
                painter.setPen(QPen(ink, 1.1))
                painter.drawEllipse(QPointF(*item.center), item.radius, item.radius)
            case Box():
                pen = QPen(ink, _LINE)
                if item.dashed:
                    pen.setDashPattern([3.0, 2.2])
                painter.setPen(pen)
                box = QRectF(item.left, item.top, item.width, item.height)
                painter.drawRoundedRect(box, 2.0, 2.0)
            case Label():
                _draw_label(painter, item, ink)


def _draw_label(painter: QPainter, label: Label, ink: QColor) -> None:
    layout, size = lay_out_line(label.line, 1000.0), label.size * 1.08
    width = layout.width * size
    x = label.at.x - width / 2
    top = label.at.y + (0.34 - layout.glyphs[0].baseline) * size
    if label.on_line:
        tall = size * 1.15
        box = QRectF(x - 1.5, label.at.y - tall / 2, width + 3, tall)
        painter.fillRect(box, _PAPER)
    draw_formula(painter, layout, x, top, size, ink)


def _draw_head(painter: QPainter, before: Point, end: Point, ink: QColor) -> None:
    angle = math.atan2(end.y - before.y, end.x - before.x)
    length, half = _HEAD
    tip = QPointF(*end)
    back = QPointF(end.x - length * math.cos(angle), end.y - length * math.sin(angle))
    across = QPointF(-half * math.sin(angle), half * math.cos(angle))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF([tip, back + across, back - across]))
