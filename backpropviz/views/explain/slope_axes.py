"""The axes of a slice of the loss: which pixel is which number, and the round numbers at them."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from backpropviz.export.numbers import MINUS, SUPERSCRIPTS
from backpropviz.views.look.lettering import CENTER, LEFT, RIGHT, font_of, width_of
from backpropviz.views.look.round_numbers import NEARLY, round_up
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.texts import axis_text

_ROUND = (1.0, 2.0, 5.0)
_MOST_DECIMALS = 12
_LARGEST_WRITTEN_OUT = 1e12
_TYPE_PX, _LINE_PX, _ABOVE_PX = 11.0, 15.0, 18.0
_SIDE_PX, _GAP_PX = 8.0, 6.0

Range = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Tick:
    """A round number at an axis."""

    value: float
    text: str


@dataclass(frozen=True, slots=True)
class Axes:
    """Where a picture lies, in pixels, and which numbers its sides stand for."""

    area: QRectF
    x: Range
    y: Range
    x_ticks: tuple[Tick, ...]
    y_ticks: tuple[Tick, ...]

    def to_px(self, x: float, y: float) -> QPointF:
        """Return the pixel of two numbers."""
        return QPointF(self.x_px(x), self.y_px(y))

    def x_px(self, x: float) -> float:
        """Return where a number stands, from left to right."""
        low, high = self.x
        return self.area.left() + self.area.width() * (x - low) / (high - low)

    def y_px(self, y: float) -> float:
        """Return where a number stands, upward."""
        low, high = self.y
        return self.area.bottom() - self.area.height() * (y - low) / (high - low)

    def x_at(self, px: float) -> float:
        """Return the number at a pixel; beside the picture, the one at its border."""
        share = min(max((px - self.area.left()) / self.area.width(), 0.0), 1.0)
        return self.x[0] + share * (self.x[1] - self.x[0])

    def y_at(self, px: float) -> float:
        """Return the number at a pixel; above or below the picture, the one at its border."""
        share = min(max((self.area.bottom() - px) / self.area.height(), 0.0), 1.0)
        return self.y[0] + share * (self.y[1] - self.y[0])


def curve_axes(size: tuple[float, float], x: Range, y: Range, scale: float, comma: bool) -> Axes:
    """Return axes in a widget of a size, with as much room on the left as the numbers need."""
    width, height = size
    y_ticks = ticks(y, int((height - 40 * scale) / (26 * scale)), comma)
    type_px = type_px_at(scale)
    widest = max((width_of(tick.text, type_px) for tick in y_ticks), default=0.0)
    # In steps: a digit more or less must not move the whole picture.
    left = 6 * scale * math.ceil((widest + (_SIDE_PX + _GAP_PX) * scale) / (6 * scale))
    area = _area(width, height, min(left, 0.4 * width), scale)
    return Axes(area, x, y, ticks(x, int(area.width() / (64 * scale)), comma), y_ticks)


def map_area(size: tuple[float, float], scale: float) -> QRectF:
    """Return where a map lies in a widget of a size; whatever its numbers are."""
    return _area(*size, 52 * scale, scale)


def map_axes(size: tuple[float, float], x: Range, y: Range, scale: float, comma: bool) -> Axes:
    """Return the axes of a map."""
    area = map_area(size, scale)
    across, up = int(area.width() / (64 * scale)), int(area.height() / (28 * scale))
    return Axes(area, x, y, ticks(x, across, comma), ticks(y, up, comma))


def ticks(ends: Range, most: int, decimal_comma: bool) -> tuple[Tick, ...]:
    """Return round numbers within an axis, about as many as there is room for."""
    low, high = ends
    step = round_up((high - low) / min(max(most, 2), 7), _ROUND)
    first, last = math.ceil(low / step - NEARLY), math.floor(high / step + NEARLY)
    found = []
    for index in range(first, min(last, first + 12) + 1):
        value = index * step
        found.append(Tick(value, _tick_text(value, step, max(abs(low), abs(high)), decimal_comma)))
    return tuple(found)


def type_px_at(scale: float) -> int:
    """Return the size of the numbers at the axes."""
    return max(round(_TYPE_PX * scale), 8)


def paint_axes(
    painter: QPainter, axes: Axes, names: tuple[str, str], theme: Theme, scale: float
) -> None:
    """Paint a hairline and a number at each tick, and the names at the ends of both axes."""
    area, type_px = axes.area, type_px_at(scale)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(theme.color("control"), 1.0))
    painter.drawLine(QLineF(area.left(), area.bottom(), area.right(), area.bottom()))
    painter.drawLine(QLineF(area.left(), area.top(), area.left(), area.bottom()))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setFont(font_of(type_px))
    painter.setPen(theme.color("ink"))
    name_px = width_of(names[0], type_px)
    top, line = area.bottom() + 4 * scale, _LINE_PX * scale
    painter.drawText(QRectF(area.right() - name_px, top, name_px, line), RIGHT, names[0])
    painter.drawText(QRectF(_SIDE_PX * scale, 0, area.width(), _ABOVE_PX * scale), LEFT, names[1])
    painter.setPen(theme.color("muted"))
    free, end = area.left() - 16 * scale, area.right() - name_px - 10 * scale
    for tick in axes.x_ticks:
        x, width = axes.x_px(tick.value), width_of(tick.text, type_px)
        if x - width / 2 < free or x + width / 2 > end:
            continue
        painter.drawText(QRectF(x - width, top, 2 * width, line), CENTER, tick.text)
        free = x + width / 2 + 8 * scale
    beside = area.left() - _GAP_PX * scale
    for tick in axes.y_ticks:
        y = axes.y_px(tick.value)
        if y - type_px / 2 > _ABOVE_PX * scale - 2:  # the axis's name is there
            painter.drawText(QRectF(0, y - 10, beside, 20), RIGHT, tick.text)


def _area(width: float, height: float, left: float, scale: float) -> QRectF:
    above, below, right = _ABOVE_PX * scale, (_LINE_PX + 6) * scale, 12 * scale
    return QRectF(left, above, max(width - left - right, 12.0), max(height - above - below, 12.0))


def _tick_text(value: float, step: float, largest: float, decimal_comma: bool) -> str:
    decimals = max(0, -math.floor(math.log10(step) + NEARLY))
    digits = math.log10(max(largest / step, 1.0))
    if (largest < 1e-3 or largest >= 1e6) and digits < 5:
        return axis_text(float(f"{value:.6g}"), decimal_comma=decimal_comma)
    if largest >= _LARGEST_WRITTEN_OUT:
        shared = math.floor(math.log10(largest))  # one power for all of an axis
        decimals = min(shared - math.floor(math.log10(step) + NEARLY), _MOST_DECIMALS)
        text = f"{value / 10.0**shared:.{decimals}f}·10{str(shared).translate(SUPERSCRIPTS)}"
    else:
        text = f"{value:.{min(decimals, _MOST_DECIMALS)}f}"
    if value == 0.0 or float(text.partition("·")[0]) == 0.0:
        return "0"
    text = text.replace("-", MINUS)
    return text.replace(".", ",") if decimal_comma else text
