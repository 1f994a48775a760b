"""How large the gradient of each layer is, as small bars on a logarithmic scale."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from backpropviz.engine.arrays import Floats
from backpropviz.export.numbers import SUPERSCRIPTS, NumberStyle, number_text
from backpropviz.views.compare.looks import painted_scale
from backpropviz.views.look.lettering import CENTER, LEFT, RIGHT, font_of, width_of
from backpropviz.views.look.theme import Theme

MOST_DECADES = 12
_FEWEST_DECADES = 2
_TYPE_PX = 10.5
_LEFT_PX, _LINE_PX, _WIDEST_PX = 34.0, 13.0, 26.0
_BELOW_CAPTION_PX, _AREA_PX = 8.0, 58.0
_BESIDE_NUMBER = 0.4  # of the type's size: the least room between the numbers of two layers
_SPARE = 2  # decades that a scale may be too long at an end before it is made shorter

Decades = tuple[int, int]  # the powers of ten where a scale begins and ends


def decades_of(norms: Floats) -> Decades:
    """Return the scale that holds all sizes, whole decades; what is 0 is on none."""
    drawn = norms[np.isfinite(norms) & (norms > 0.0)]
    if not drawn.size:
        return -_FEWEST_DECADES, 0
    high = math.ceil(math.log10(float(drawn.max())) - 1e-9)
    low = math.floor(math.log10(float(drawn.min())) + 1e-9)
    return min(max(low, high - MOST_DECADES), high - _FEWEST_DECADES), high


def settled(before: Decades, needed: Decades) -> Decades:
    """Return a scale that holds what is needed; the one before as long as it is not far too long.

    So that the bars keep still while gradients jump from batch to batch.
    """
    low, high = min(before[0], needed[0]), max(before[1], needed[1])
    return (
        needed[0] if needed[0] - low > _SPARE else low,
        needed[1] if high - needed[1] > _SPARE else high,
    )


def numbered(count: int, room: float, wanted: float) -> range:
    """Return which of so many bars have a number below: all, or as many as have room evenly.

    The first and the last are among them. room: of a bar; wanted: by the widest number.
    """
    every = 1
    while every < count - 1 and (every * room < wanted or (count - 1) % every):
        every += 1
    return range(0, count, every)


class LayerBars(QWidget):
    """Shows one size a layer; `show_norms` moves it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("layer_bars")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Gradient of each layer"))
        self._theme, self._scale, self._type_scale = theme, 1.0, 1.0
        self.norms: Floats = np.zeros(0)
        self.decades: Decades = (0, 0)
        self._style = NumberStyle()

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw in another theme; scale: 1 at 1440×900."""
        self._theme, self._scale = theme, scale
        self._type_scale = painted_scale(theme, scale)
        self.updateGeometry()
        self.update()

    def show_norms(self, norms: Floats, decades: Decades, style: NumberStyle) -> None:
        """Show other sizes, from the first layer to the last."""
        self.norms, self.decades, self._style = norms, decades, style
        self.update()

    def height_of(self, norm: float) -> float:
        """Return how high a bar stands, from 0 to 1; what is below the scale is still seen."""
        low, high = self.decades
        if not norm > 0.0 or high <= low:
            return 0.0
        if math.isinf(norm):
            return 1.0
        return min(max((math.log10(norm) - low) / (high - low), 0.04), 1.0)

    def texts(self) -> list[str]:
        """Return the sizes in words, a layer each."""
        text = self.tr("layer {number}: {size}")
        return [
            text.format(number=layer, size=number_text(float(norm), self._style))
            for layer, norm in enumerate(self.norms, start=1)
        ]

    def _area(self) -> QRectF:
        line = _LINE_PX * self._type_scale
        top, below = line + _BELOW_CAPTION_PX * self._type_scale, line
        left = _LEFT_PX * self._type_scale
        return QRectF(left, top, self.width() - left, self.height() - top - below)

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        theme, area = self._theme, self._area()
        size = max(round(_TYPE_PX * self._type_scale), 8)
        painter.setFont(font_of(size))
        painter.setPen(theme.color("muted"))
        caption = self.tr("gradient of each layer")
        line = _LINE_PX * self._type_scale
        if width_of(caption, size) > self.width():
            caption = self.tr("gradients")
        painter.drawText(QRectF(0, 0, self.width(), line), LEFT, caption)
        low, high = self.decades
        for exponent, y in ((high, area.top()), (low, area.bottom())):
            painter.setPen(QPen(theme.color("hairline" if exponent == high else "control"), 1.0))
            painter.drawLine(QLineF(area.left(), y, area.right(), y))
            text = f"10{str(exponent).translate(SUPERSCRIPTS)}"
            painter.setPen(theme.color("muted"))
            painter.drawText(QRectF(0, y - 8, area.left() - 5 * self._type_scale, 16), RIGHT, text)
        self._paint_bars(painter, area, size)

    def _paint_bars(self, painter: QPainter, area: QRectF, size: int) -> None:
        theme, count = self._theme, max(len(self.norms), 1)
        each = area.width() / count
        width = min(0.6 * each, _WIDEST_PX * self._type_scale)
        wanted = width_of(str(count), size) + _BESIDE_NUMBER * size
        with_number = numbered(count, each, wanted)
        for index, norm in enumerate(self.norms.tolist()):
            middle = area.left() + (index + 0.5) * each
            height = self.height_of(norm) * area.height()
            if norm == 0.0 or math.isnan(norm):
                painter.setPen(theme.color("ink"))
                text = number_text(norm, self._style) if norm else "0"
                painter.drawText(QRectF(middle - 20, area.bottom() - 15, 40, 14), CENTER, text)
            else:
                bar = QRectF(middle - width / 2, area.bottom() - height, width, height)
                painter.fillRect(bar, theme.color("backward"))
            if index in with_number:
                painter.setPen(theme.color("muted"))
                line = _LINE_PX * self._type_scale
                below = QRectF(middle - each / 2, area.bottom() + 1, each, line)
                painter.drawText(below, CENTER, str(index + 1))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            lines = [self.tr("Euclidean length of ∂J/∂W, of the last batch"), *self.texts()]
            QToolTip.showText(event.globalPos(), "\n".join(lines), self)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(200, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._height())

    def _height(self) -> int:
        type_px = (2 * _LINE_PX + _BELOW_CAPTION_PX) * self._type_scale
        return round(type_px + _AREA_PX * self._scale)
