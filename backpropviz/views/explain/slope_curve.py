"""The slice of the loss through one weight: the curve, its tangent, and a trial step on both."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from backpropviz.engine.arrays import Floats
from backpropviz.session.slice_question import Slice
from backpropviz.views.explain.slope_axes import Axes, Range, curve_axes, paint_axes
from backpropviz.views.explain.slope_scene import Scene, Trial
from backpropviz.views.look.theme import Theme, blend

_TALLEST = 12.0  # times what most of the curve takes: what is higher leaves the picture
_FLATTEST = 1e-10  # of the loss: less is rounding
_PADDING = 0.08
_FOR_TANGENT = 0.3  # of the height: so much more is shown where the tangent goes further down
_DASHES = [5.0, 4.0]


class CurvePicture:
    """Draws a scene of one parameter into a size."""

    def __init__(
        self, scene: Scene, found: Slice, size: tuple[float, float], theme: Theme, scale: float
    ) -> None:
        self._scene, self._slice, self._theme, self._scale = scene, found, theme, scale
        self._here = float(found.landscape.here[0])
        self._loss = math.nan if found.landscape.loss is None else found.landscape.loss
        gradient = found.landscape.gradient
        self._slope = math.nan if gradient is None else float(gradient[0])
        x, y = scene.window.ends(0), loss_range(found.losses, self._loss)
        if self._has_tangent:
            lowest = min(self._loss + self._slope * (end - self._here) for end in x)
            y = max(min(y[0], lowest), y[0] - _FOR_TANGENT * (y[1] - y[0])), y[1]
        self.axes: Axes = curve_axes(size, x, y, scale, scene.decimal_comma)

    def paint(self, painter: QPainter) -> None:
        theme, scale, axes = self._theme, self._scale, self.axes
        paint_axes(painter, axes, (self._scene.names[0], self._scene.loss), theme, scale)
        painter.save()
        painter.setClipRect(axes.area.adjusted(0, -scale, scale, scale))
        self._paint_gaps(painter)
        if math.isfinite(self._loss):
            painter.setPen(self._pen("faint", 1.0, dashed=True))
            y = axes.y_px(self._loss)
            painter.drawLine(QLineF(axes.area.left(), y, axes.area.right(), y))
        if self._has_tangent:
            painter.setPen(self._pen("backward", 2.0))
            painter.drawLine(QLineF(*self._tangent_ends()))
        painter.setPen(self._pen("ink", 2.0))
        for line in self._lines():
            painter.drawPolyline(line)
        painter.restore()
        self._paint_step(painter)
        if math.isfinite(self._loss):
            self._dot(painter, axes.to_px(self._here, self._loss), "ink", 4.5)

    def paint_trial(self, painter: QPainter, trial: Trial | None) -> None:
        axes, scale = self.axes, self._scale
        at = self._here if trial is None else float(trial.values[0])
        x = axes.x_px(at)
        if trial is not None:
            painter.setPen(self._pen("muted", 1.0))
            painter.drawLine(QLineF(x, axes.area.top(), x, axes.area.bottom()))
            apart = 3.5 * scale
            self._paint_change(painter, x - apart, trial.predicted, "backward")
            self._paint_change(painter, x + apart, trial.real, "ink")
        self._paint_handle(painter, x)

    def values_at(self, point: QPointF) -> Floats:
        return np.array([self.axes.x_at(point.x())])

    def loss_at(self, values: Floats) -> float:
        (grid,) = self._slice.grid.axes
        return float(np.interp(values[0], grid, self._slice.losses))

    @property
    def _has_tangent(self) -> bool:
        known = math.isfinite(self._loss) and math.isfinite(self._slope)
        return known and not self._scene.hides_slope

    def _pen(self, role: str, width: float, *, dashed: bool = False) -> QPen:
        pen = QPen(self._theme.color(role), max(width * self._scale, 1.0))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashed:
            pen.setDashPattern(_DASHES)
        return pen

    def _lines(self) -> list[QPolygonF]:
        """Return the curve in pixels, in pieces where it is not finite."""
        (grid,) = self._slice.grid.axes
        low, high = self.axes.y
        beyond = 4.0 * (high - low)  # as far as a line has to be known that leaves the picture
        losses = np.clip(self._slice.losses, low - beyond, high + beyond)
        finite = np.isfinite(self._slice.losses)
        pieces = np.split(np.arange(len(grid)), np.flatnonzero(np.diff(finite)) + 1)
        lines = []
        for piece in pieces:
            if finite[piece[0]]:
                places = zip(grid[piece].tolist(), losses[piece].tolist(), strict=True)
                lines.append(QPolygonF([self.axes.to_px(x, y) for x, y in places]))
        return lines

    def _tangent_ends(self) -> tuple[float, float, float, float]:
        """Return the tangent from side to side, in pixels, not further up or down than needed."""
        axes, (low, high) = self.axes, self.axes.y
        ends = []
        for x in axes.x:
            y = self._loss + self._slope * (x - self._here)
            beyond = 2.0 * (high - low)
            if not low - beyond <= y <= high + beyond:
                y = min(max(y, low - beyond), high + beyond)
                x = self._here + (y - self._loss) / self._slope
            ends += [axes.x_px(x), axes.y_px(y)]
        return ends[0], ends[1], ends[2], ends[3]

    def _paint_gaps(self, painter: QPainter) -> None:
        """Hatch where the loss is not finite or not defined."""
        (grid,) = self._slice.grid.axes
        missing = ~np.isfinite(self._slice.losses)
        if not missing.any():
            return
        half = (grid[1] - grid[0]) / 2
        color = blend(self._theme.color("muted"), self._theme.color("surface"), 0.35)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        brush = painter.brush()
        brush.setStyle(Qt.BrushStyle.BDiagPattern)
        painter.setBrush(brush)
        area = self.axes.area
        edges = np.flatnonzero(np.diff(np.concatenate(([False], missing, [False])).astype(int)))
        for start, stop in edges.reshape(-1, 2):
            left = self.axes.x_px(float(grid[start] - half))
            right = self.axes.x_px(float(grid[stop - 1] + half))
            painter.drawRect(QRectF(left, area.top(), right - left, area.height()))

    def _paint_step(self, painter: QPainter) -> None:
        """Mark on the curve where the optimizer's step leads."""
        if self._scene.step is None or self._scene.hides_slope:
            return
        at = float(self._scene.step[0])
        loss = self.loss_at(self._scene.step)
        low, high = self.axes.x
        if low <= at <= high and math.isfinite(loss):
            paint_diamond(
                painter, self._inside(self.axes.to_px(at, loss)), self._theme, self._scale
            )

    def _paint_change(self, painter: QPainter, x: float, loss: float | None, role: str) -> None:
        """Paint an arrow from the loss here to another, and a dot at its end."""
        if loss is None or math.isnan(loss) or not math.isfinite(self._loss):
            return
        start = QPointF(x, self.axes.y_px(self._loss))
        low, high = self.axes.y
        far = min(max(loss, low - (high - low)), high + (high - low))
        end = self._inside(QPointF(x, self.axes.y_px(far)))
        painter.setPen(self._pen(role, 2.5))
        painter.drawLine(QLineF(start, end))
        if low <= loss <= high:
            self._dot(painter, end, role, 3.5)
        else:  # it goes on outside of the picture
            size = 5.0 * self._scale
            up = -1.0 if loss > high else 1.0
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(role))
            tip = QPointF(end.x(), end.y() + up * size * 0.4)
            sides = [QPointF(end.x() + side * size * 0.7, end.y() - up * size) for side in (-1, 1)]
            painter.drawPolygon(QPolygonF([tip, *sides]))

    def _paint_handle(self, painter: QPainter, x: float) -> None:
        """Paint what can be dragged, on the axis."""
        size, bottom = 6.0 * self._scale, self.axes.area.bottom()
        painter.setPen(QPen(self._theme.color("surface"), 1.5))
        painter.setBrush(self._theme.color("ink"))
        top = QPointF(x, bottom - size * 0.6)
        shape = [top]
        for across, down in ((1, 0.4), (1, 1.6), (-1, 1.6), (-1, 0.4)):
            shape.append(QPointF(x + across * size * 0.8, bottom + down * size))
        painter.drawPolygon(QPolygonF(shape))

    def _dot(self, painter: QPainter, at: QPointF, role: str, radius: float) -> None:
        painter.setPen(QPen(self._theme.color("surface"), 1.5))
        painter.setBrush(self._theme.color(role))
        painter.drawEllipse(at, radius * self._scale, radius * self._scale)

    def _inside(self, point: QPointF) -> QPointF:
        area = self.axes.area
        return QPointF(point.x(), min(max(point.y(), area.top()), area.bottom()))


def loss_range(losses: Floats, here: float) -> Range:
    """Return from where to where the upward axis reaches.

    It shows what is there, not the 0 far below it: the tangent is to be told from the curve. What
    towers above most of the curve is left out.
    """
    finite = losses[np.isfinite(losses) & (np.abs(losses) < 1e300)]
    if math.isfinite(here):
        finite = np.append(finite, here)
    if not finite.size:
        return 0.0, 1.0
    low, high = float(finite.min()), float(finite.max())
    most = max(float(np.quantile(finite, 0.75)), here if math.isfinite(here) else low)
    high = min(high, low + _TALLEST * (most - low)) if most > low else high
    least = max(_FLATTEST * max(abs(low), abs(high)), 1e-300)
    if high - low < least:
        return low - least, high + least
    padding = _PADDING * (high - low)
    return low - padding, high + padding


def paint_diamond(painter: QPainter, at: QPointF, theme: Theme, scale: float) -> None:
    """Mark where the optimizer's step leads."""
    size = 5.5 * scale
    painter.setPen(QPen(theme.color("surface"), 1.5))
    painter.setBrush(theme.color("update"))
    corners = ((0, -1), (1, 0), (0, 1), (-1, 0))
    painter.drawPolygon(
        QPolygonF([QPointF(at.x() + size * x, at.y() + size * y) for x, y in corners])
    )
