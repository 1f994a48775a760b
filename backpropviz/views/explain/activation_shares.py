"""Softmax over a layer: bars of all z at the left, and at the right of the shares they become."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from backpropviz.engine.arrays import Floats
from backpropviz.export.numbers import NumberStyle, number_text
from backpropviz.views.explain.activation_picture import HEADER_PX
from backpropviz.views.explain.activation_scene import ActivationScene
from backpropviz.views.look.lettering import CENTER
from backpropviz.views.panels.painting import PaintedPanel

_SIDE_PX, _LINE_PX = 14.0, 15.0
_WIDEST_PX = 42.0  # a bar


class SharesPicture:
    """Lays a scene out in a panel, and paints it: one bar a unit on each side."""

    def __init__(self, scene: ActivationScene, panel: PaintedPanel) -> None:
        self.scene = scene
        self._panel = panel
        half, side = panel.width() / 2, panel.px(_SIDE_PX)
        top, line = panel.px(HEADER_PX) + panel.px(_LINE_PX), panel.px(_LINE_PX)
        height = max(panel.height() - top - 1.5 * line, 12.0)
        size = half - 1.5 * side
        self.areas = (
            QRectF(side, top, size, height),
            QRectF(half + side / 2, top, size, height),
        )
        z = np.where(scene.layer.z_seen, scene.layer.z, 0.0)
        self.z_bars = self._bars(self.areas[0], z, largest=None)
        self.share_bars = self._bars(self.areas[1], np.nan_to_num(scene.values), largest=1.0)

    def unit_at(self, point: QPointF) -> int | None:
        """Return the unit in whose column a point is."""
        for area in self.areas:
            if area.adjusted(0, -20, 0, 20).contains(point):
                share = (point.x() - self._left(area)) / self._pitch(area)
                unit = int(np.floor(share))
                return unit if 0 <= unit < self.scene.layer.n_units else None
        return None

    def paint(self, painter: QPainter) -> None:
        """Paint both halves."""
        layer, scene = self.scene.layer, self.scene
        z = np.where(layer.z_seen, layer.z, np.nan)
        self._paint_half(painter, self.areas[0], self.z_bars, z, "muted")
        self._paint_half(painter, self.areas[1], self.share_bars, scene.values, "forward")

    def _pitch(self, area: QRectF) -> float:
        return min(area.width() / self.scene.layer.n_units, self._panel.px(_WIDEST_PX) * 1.3)

    def _left(self, area: QRectF) -> float:
        return area.center().x() - self._pitch(area) * self.scene.layer.n_units / 2

    def _bars(self, area: QRectF, values: Floats, largest: float | None) -> list[QRectF]:
        """Return a bar for each value, from the line of 0."""
        low, high = min(float(values.min()), 0.0), max(float(values.max()), 0.0)
        if largest is not None:
            low, high = 0.0, largest
        per_px = (high - low or 1.0) / area.height()
        zero = area.bottom() + low / per_px
        pitch = self._pitch(area)
        gap = pitch * 0.22 if pitch > 4 else 0.0
        bars = []
        for unit, value in enumerate(values.tolist()):
            length = value / per_px
            left = self._left(area) + unit * pitch + gap / 2
            bars.append(QRectF(left, zero - length, pitch - gap, length).normalized())
        return bars

    def _paint_half(
        self, painter: QPainter, area: QRectF, bars: list[QRectF], values: Floats, role: str
    ) -> None:
        panel, theme, scene = self._panel, self._panel.theme, self.scene
        color, pale = theme.color(role), panel.pale(theme.color(role), 0.55)
        zero = bars[0].bottom() if values.size and not values[0] < 0 else bars[0].top()
        panel.set_font(painter, 10.5)
        line = panel.px(_LINE_PX)
        for unit, (bar, value) in enumerate(zip(bars, values.tolist(), strict=True)):
            is_named, column = unit == scene.layer.unit, bar.adjusted(-1.5, 0, 1.5, 0)
            is_seen = not np.isnan(value)
            if is_seen:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color if is_named else pale)
                painter.drawRect(bar.adjusted(0, 0, 0, max(1.0 - bar.height(), 0.0)))
            text = number_text(value, self._short()) if is_seen else "?"
            top = bar.bottom() if value < 0 else bar.top() - line
            box = QRectF(column.left(), top, column.width(), line)
            if value < 0 and box.bottom() > area.bottom():
                box.moveBottom(bar.top())
            panel.set_font(painter, 10.5, bold=is_named)
            is_wide = self._pitch(area) > panel.px(16)
            if (is_named and is_wide) or panel.text_width(text) < self._pitch(area):
                painter.setPen(theme.color("ink" if is_named else "muted"))
                painter.drawText(box, CENTER, text)
            name = scene.names[unit]
            if is_named or panel.text_width(name) < self._pitch(area):
                below = QRectF(column.left(), area.bottom() + 2, column.width(), line)
                painter.setPen(theme.color("ink" if is_named else "muted"))
                painter.drawText(below, CENTER, name)
        painter.setPen(QPen(theme.color("control"), 1.0))
        painter.drawLine(QLineF(area.left(), zero, area.right(), zero))

    def _short(self) -> NumberStyle:
        return NumberStyle(2, self.scene.session.style.decimal_comma)
