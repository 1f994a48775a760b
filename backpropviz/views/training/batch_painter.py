"""Paints the batch panel's axis, the samples' marks on it, and their mean under it."""

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from backpropviz.engine.arrays import Floats
from backpropviz.export.numbers import number_text
from backpropviz.views.look.exactness import is_exact
from backpropviz.views.look.lettering import CENTER, LEFT, RIGHT
from backpropviz.views.panels.bars import Axes, paint_bars, stacked_shares
from backpropviz.views.panels.painting import PaintedPanel
from backpropviz.views.panels.texts import axis_text
from backpropviz.views.training.batch_layout import SignedAxis

_BARS = 80
_RIM_PX = 0.8  # around a mark, so that those that touch can be told apart
translate = QCoreApplication.translate


class BatchPainter:
    """Paints on a panel; lane: where the samples' marks lie, above the axis."""

    def __init__(
        self, panel: PaintedPanel, painter: QPainter, lane: QRectF, axis: SignedAxis
    ) -> None:
        self._panel = panel
        self._painter = painter
        self._lane = lane
        self._axis = axis

    def paint_axis(self) -> None:
        """Paint the lines at round numbers, and the numbers under them."""
        panel, painter, lane = self._panel, self._painter, self._lane
        bottom, line = lane.bottom() + panel.px(3), panel.px(14)
        panel.set_font(painter, 10.5)
        for tick in self._axis.ticks():
            x = self._x(tick)
            role = "hairline" if tick else "control"
            painter.setPen(QPen(panel.theme.color(role), 1.0))
            painter.drawLine(QPointF(x, lane.top()), QPointF(x, bottom))
            text = axis_text(tick, decimal_comma=panel.session.style.decimal_comma)
            width = panel.text_width(text) + 2
            left = min(max(x - width / 2, 4.0), panel.width() - 4.0 - width)
            panel.write(
                painter, QRectF(left, bottom + panel.px(1), width, line), text, "muted", CENTER
            )
        painter.setPen(QPen(panel.theme.color("control"), 1.0))
        painter.drawLine(QPointF(lane.left(), bottom), QPointF(lane.right(), bottom))

    def paint_marks(self, marks: Floats, values: Floats, size: float) -> None:
        """Paint a mark for each sample at its place, in the color of its sign."""
        theme, finite = self._panel.theme, np.isfinite(marks).all(axis=1)
        ratio = self._panel.devicePixelRatioF()
        rim = theme.color("surface")
        for role, here in (
            ("neutral", values == 0.0),
            ("negative", values < 0.0),
            ("positive", values > 0.0),
        ):
            places = marks[here & finite]
            if not len(places):
                continue
            if is_exact(self._painter):
                self._painter.setPen(QPen(rim, _RIM_PX))
                self._painter.setBrush(theme.color(role))
                radius = (size + _RIM_PX) / 2
                for x, y in places.tolist():
                    self._painter.drawEllipse(QPointF(x, y), radius, radius)
                continue
            # Ready pictures: ten times faster than as many circles.
            picture = _mark(theme.color(role).rgb(), rim.rgb(), size, ratio)
            half = picture.width() / 2 / ratio
            for x, y in (places - half).tolist():
                self._painter.drawPixmap(QPointF(x, y), picture)

    def paint_bars(self, values: Floats) -> None:
        """Paint how many samples lie where, for more of them than there is room for marks."""
        positions = self._axis.positions(values)
        signs = (positions > 0.0).astype(np.intp)
        stack = stacked_shares(positions, signs, 2, -1.0, 1.0, _BARS)
        axes = Axes(self._lane, -1.0, 1.0, max(float(stack.sum(axis=0).max()), 1e-9))
        theme = self._panel.theme
        paint_bars(self._painter, axes, stack, [theme.color("negative"), theme.color("positive")])

    def paint_mean(self, mean: float) -> None:
        """Paint the mean as a big mark under the axis, with a line up to where it stands."""
        if not np.isfinite(mean):
            return
        panel, painter, lane = self._panel, self._painter, self._lane
        x, y, radius = self._x(mean), lane.bottom() + panel.px(31), panel.px(7.5)
        painter.setPen(QPen(panel.theme.color("ink"), 1.6 * panel.scale))
        painter.drawLine(QPointF(x, lane.top()), QPointF(x, lane.bottom() + panel.px(3)))
        role = "positive" if mean > 0 else "negative" if mean < 0 else "neutral"
        painter.setBrush(panel.theme.color(role))
        painter.drawEllipse(QPointF(x, y), radius, radius)
        panel.set_font(painter, 12.5, bold=True)
        text = translate("BatchPanel", "mean {value}").format(
            value=number_text(mean, panel.session.style)
        )
        width, gap = panel.text_width(text) + 2, radius + panel.px(6)
        # On the side where there is more room, so that it never runs out of the panel.
        left = x - gap - width if x > lane.center().x() else x + gap
        box = QRectF(left, y - panel.px(9), width, panel.px(18))
        panel.write(painter, box, text)
        if self._axis.logarithmic:
            self._write_kind(box.united(QRectF(x - gap, box.top(), 2 * gap, box.height())))

    def _write_kind(self, taken: QRectF) -> None:
        """Say that the axis is logarithmic, on the side of the mean where there is more room."""
        panel, lane = self._panel, self._lane
        note = QRectF(lane.left(), taken.top(), taken.left() - lane.left(), taken.height())
        align = LEFT
        if lane.right() - taken.right() > note.width():
            note.setLeft(taken.right())
            note.setRight(lane.right())
            align = RIGHT
        panel.set_font(self._painter, 10.5)
        said = translate("BatchPanel", "logarithmic")
        panel.write(self._painter, note, said, "muted", align)

    def paint_ring(self, mark: Floats, size: float, role: str) -> None:
        """Paint a ring around a mark."""
        if np.isfinite(mark).all():
            radius = size / 2 + self._panel.px(2.0)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.setPen(QPen(self._panel.theme.color(role), 1.8 * self._panel.scale))
            self._painter.drawEllipse(QPointF(mark[0], mark[1]), radius, radius)

    def _x(self, value: float) -> float:
        position = float(self._axis.positions(np.array([value]))[0])
        return self._lane.center().x() + position * self._lane.width() / 2


@lru_cache(maxsize=64)
def _mark(color: int, rim: int, size: float, ratio: float) -> QPixmap:
    side = round((size + 2 * _RIM_PX + 2) * ratio)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for shade, diameter in ((rim, size + 2 * _RIM_PX), (color, size)):
        painter.setBrush(QColor(shade))
        painter.drawEllipse(QPointF(side / 2, side / 2), diameter / 2 * ratio, diameter / 2 * ratio)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
