"""The frame of the plane: which pixel is which place, and the few words at its axes."""

import re
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from backpropviz.data.plane import Range
from backpropviz.engine.arrays import Floats
from backpropviz.export.symbol import Symbol
from backpropviz.views.look.theme import Theme, sans
from backpropviz.views.panels.texts import axis_text

_CORNER_PX = 6.0
_SYMBOL = re.compile(r"([A-Za-z])_?(\d{1,2})")
_NAME_ROOM = 0.25  # around an axis's name, of its length
_ZERO_AWAY = 0.12  # of the axis: how far its 0 has to be from an end to be written too


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the plane lies in the widget, in pixels."""

    area: QRectF
    x_range: Range
    y_range: Range

    def to_px(self, coordinates: Floats) -> Floats:
        """Return the pixels (M, 2) of places (M, 2)."""
        shares = (coordinates - self._start()) / self._width()
        area = self.area
        return np.column_stack(
            (
                area.left() + shares[:, 0] * area.width(),
                area.bottom() - shares[:, 1] * area.height(),
            )
        )

    def from_px(self, point: QPointF) -> tuple[float, float]:
        """Return the place at a pixel; outside of the area, the nearest one within."""
        area = self.area
        x = min(max((point.x() - area.left()) / area.width(), 0.0), 1.0)
        y = min(max((area.bottom() - point.y()) / area.height(), 0.0), 1.0)
        place = self._start() + np.array((x, y)) * self._width()
        return float(place[0]), float(place[1])

    def shares_to_px(self, segments: Floats) -> Floats:
        """Return the pixels of segments (S, 4) given upward from 0 to 1."""
        area = self.area
        start = np.array((area.left(), area.bottom()) * 2)
        return start + segments * ((area.width(), -area.height()) * 2)

    def _start(self) -> Floats:
        return np.array((self.x_range[0], self.y_range[0]))

    def _width(self) -> Floats:
        return np.array((self.x_range[1], self.y_range[1])) - self._start()


def rounded(value: float, axis: Range) -> float:
    """Return a value with no more digits than a mouse can point at."""
    width = axis[1] - axis[0]
    digits = int(np.ceil(3 - np.log10(width)))
    return round(value, digits)


def axis_name(name: str) -> str:
    """Return a column's name for an axis: x1 as x₁."""
    found = _SYMBOL.fullmatch(name)
    return Symbol(found[1], found[2]).text if found else name


def area_in(width: float, height: float, scale: float, gutter: float) -> QRectF:
    """Return the frame's area in a widget of a size: room for the axes' words left and below."""
    above, below = 4 * scale, 17 * scale
    across, upward = width - gutter - 2, height - above - below
    return QRectF(gutter, above, max(across, 8.0), max(upward, 8.0))


def gutter_px(y_range: Range, scale: float, decimal_comma: bool) -> float:
    """Return the room that the numbers left of the frame need."""
    metrics = QFontMetricsF(_font(scale))
    texts = (axis_text(value, decimal_comma=decimal_comma) for value in _ticks(y_range))
    widest = max(metrics.horizontalAdvance(text) for text in texts)
    return min(max(widest + 7 * scale, 22 * scale), 64 * scale)


def paint_frame(painter: QPainter, frame: Frame, theme: Theme, scale: float) -> None:
    """Round the corners of what is painted, and draw a hairline around it."""
    area = frame.area
    corners, inner = QPainterPath(), QPainterPath()
    corners.addRect(area.adjusted(-1, -1, 1, 1))
    radius = _CORNER_PX * scale
    inner.addRoundedRect(area, radius, radius)
    painter.fillPath(corners.subtracted(inner), theme.color("surface"))
    painter.setPen(QPen(theme.color("control"), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area, radius, radius)


def paint_axes(
    painter: QPainter,
    frame: Frame,
    names: tuple[str, str],
    theme: Theme,
    scale: float,
    decimal_comma: bool,
) -> None:
    """Write the ends of both axes, 0 where it lies between, and the axes' names."""
    painter.setFont(_font(scale))
    metrics = painter.fontMetrics()
    height = metrics.height()
    area = frame.area
    ticks = _ticks(frame.x_range, metrics.horizontalAdvance(names[0]), area.width())
    texts = [axis_text(value, decimal_comma=decimal_comma) for value in ticks]
    places = frame.to_px(np.column_stack((ticks, np.full(len(ticks), frame.y_range[0]))))[:, 0]
    painter.setPen(theme.color("muted"))
    top = area.bottom() + 2 * scale
    free = [area.left()]
    for x, text in zip(places, texts, strict=True):
        width = metrics.horizontalAdvance(text)
        left = min(max(x - width / 2, area.left()), area.right() - width)
        painter.drawText(QPointF(left, top + metrics.ascent()), text)
        free += [left, left + width]
    free.append(area.right())
    _write_name(painter, names[0], free, top + metrics.ascent())
    is_upright = metrics.horizontalAdvance(names[1]) <= area.left() - 6 * scale
    length = 0.0 if is_upright else metrics.horizontalAdvance(names[1])
    ticks = _ticks(frame.y_range, length, area.height() - 2 * height)
    texts = [axis_text(value, decimal_comma=decimal_comma) for value in ticks]
    places = frame.to_px(np.column_stack((np.full(len(ticks), frame.x_range[0]), ticks)))[:, 1]
    free = [-area.bottom()]
    for y, text in zip(places, texts, strict=True):
        upper = min(max(y - height / 2, area.top() - 2), area.bottom() - height + 2)
        box = QRectF(0, upper, area.left() - 4 * scale, height)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()) + 1)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, flags | Qt.TextFlag.TextDontClip, shown)
        free += [-upper - height, -upper]
    free.append(-area.top())
    if is_upright:
        _write_upright(painter, names[1], free, area.left() - 4 * scale)
        return
    painter.save()
    painter.rotate(-90)
    _write_name(painter, names[1], free, area.left() - 7 * scale)
    painter.restore()


def _write_name(painter: QPainter, name: str, free: list[float], baseline: float) -> None:
    """Write an axis's name in the widest gap between its numbers, if it is wide enough."""
    gaps = [(free[i + 1] - free[i], free[i]) for i in range(0, len(free) - 1, 2)]
    room, start = max(gaps)
    metrics = painter.fontMetrics()
    text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(room - 8))
    width = metrics.horizontalAdvance(text)
    if text == name or len(text) > 4:
        painter.drawText(QPointF(start + (room - width) / 2, baseline), text)


def _write_upright(painter: QPainter, name: str, free: list[float], right: float) -> None:
    gaps = [(free[i + 1] - free[i], free[i]) for i in range(0, len(free) - 1, 2)]
    room, start = max(gaps)
    metrics = painter.fontMetrics()
    if room >= metrics.height():
        y = -(start + room / 2) + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(right - metrics.horizontalAdvance(name), y), name)


def _font(scale: float) -> QFont:
    return sans(max(10.5 * scale, 8.0))


def _ticks(axis: Range, name_px: float = 0.0, length_px: float = 0.0) -> list[float]:
    """Return the numbers to write: the ends, and 0 unless the axis's name needs its room."""
    low, high = axis
    away = _ZERO_AWAY * (high - low)
    has_zero = low + away < 0.0 < high - away
    if has_zero and name_px:
        gap = length_px * max(-low, high) / (high - low)
        has_zero = name_px + _NAME_ROOM * name_px < gap or name_px > length_px
    return [low, 0.0, high] if has_zero else [low, high]
