"""The map of the loss over two weights: its levels, training's path, and the way downhill."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from backpropviz.engine.arrays import Floats
from backpropviz.session.slice_question import Slice
from backpropviz.views.explain.slope_axes import Axes, map_axes, paint_axes
from backpropviz.views.explain.slope_curve import paint_diamond
from backpropviz.views.explain.slope_levels import Levels, image_of, levels_of, lines_of
from backpropviz.views.explain.slope_scene import Scene, Trial
from backpropviz.views.look.theme import Theme, blend

_ARROW = 0.24  # of the map's height: its length says nothing
_MOST_PIXELS = 60_000  # of the image: what is finer lies below a line
_CLOSE_PX = 1.5  # of points of the path, of which one is enough
_FAR_PX = 1e5  # what lies further out is not told apart


class MapPicture:
    """Draws a scene of two parameters into a size; levels: where its lines run.

    A unit is as long upward as across, so that downhill is at a right angle to the lines.
    """

    def __init__(
        self, scene: Scene, found: Slice, size: tuple[float, float], theme: Theme, scale: float
    ) -> None:
        self._scene, self._slice, self._theme, self._scale = scene, found, theme, scale
        window = scene.window
        self.axes: Axes = map_axes(size, window.ends(0), window.ends(1), scale, scene.decimal_comma)
        self.levels: Levels = levels_of(found.losses)
        self._here = found.landscape.here

    @property
    def arrow(self) -> QLineF | None:
        """Return the arrow downhill in pixels, None where there is none."""
        gradient = self._slice.landscape.gradient
        if gradient is None or self._scene.hides_slope or not np.isfinite(gradient).all():
            return None
        axes = self.axes
        x_unit = axes.area.width() / (axes.x[1] - axes.x[0])
        y_unit = axes.area.height() / (axes.y[1] - axes.y[0])
        # Scaled first: squares of tiny slopes would vanish.
        largest = float(np.abs(gradient).max())
        if not largest:
            return None
        across = -float(gradient[0]) / largest * x_unit
        up = -float(gradient[1]) / largest * y_unit
        length = _ARROW * axes.area.height() / math.hypot(across, up)
        start = self._px(self._here)
        return QLineF(start, start + QPointF(across * length, -up * length))

    def paint(self, painter: QPainter) -> None:
        theme, scale, area = self._theme, self._scale, self.axes.area
        first, second = self._slice.grid.axes
        left, right = self.axes.x_px(float(first[0])), self.axes.x_px(float(first[-1]))
        bottom, top = self.axes.y_px(float(second[0])), self.axes.y_px(float(second[-1]))
        painter.save()
        painter.setClipRect(area)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        whole = QRectF(left, top, right - left, bottom - top)
        painter.drawImage(whole, image_of(self._slice.losses, self.levels, theme, _pixels(whole)))
        segments = lines_of(self._slice.losses, self.levels)
        px = segments * np.array((right - left, top - bottom) * 2) + np.array((left, bottom) * 2)
        painter.setPen(QPen(blend(theme.color("ink"), theme.color("surface"), 0.38), 1.0))
        painter.drawLines([QLineF(*line) for line in px.tolist()])
        self._paint_path(painter)
        painter.restore()
        paint_axes(painter, self.axes, (self._scene.names[0], self._scene.names[1]), theme, scale)
        painter.setClipRect(area.adjusted(-1, -1, 1, 1))
        self._paint_arrow(painter)
        step = self._scene.step
        if step is not None and not self._scene.hides_slope:
            paint_diamond(painter, self._px(step), theme, scale)
        self._dot(painter, self._px(self._here), theme.color("ink"), 4.5)

    def paint_trial(self, painter: QPainter, trial: Trial | None) -> None:
        if trial is None:
            return
        at, scale = self._px(trial.values), self._scale
        painter.setPen(QPen(self._theme.color("ink"), max(1.2 * scale, 1.0)))
        painter.drawLine(QLineF(self._px(self._here), at))
        radius = 6.0 * scale
        painter.setBrush(self._theme.color("surface"))
        painter.setPen(QPen(self._theme.color("ink"), 2.0 * scale))
        painter.drawEllipse(at, radius, radius)

    def values_at(self, point: QPointF) -> Floats:
        return np.array([self.axes.x_at(point.x()), self.axes.y_at(point.y())])

    def loss_at(self, values: Floats) -> float:
        first, second = self._slice.grid.axes
        column = int(np.abs(first - values[0]).argmin())
        row = int(np.abs(second - values[1]).argmin())
        return float(self._slice.losses[row, column])

    def _px(self, values: Floats) -> QPointF:
        at = self.axes.to_px(float(values[0]), float(values[1]))
        return QPointF(min(max(at.x(), -_FAR_PX), _FAR_PX), min(max(at.y(), -_FAR_PX), _FAR_PX))

    def _paint_path(self, painter: QPainter) -> None:
        """Paint where training has led the two parameters, with a ring where it began."""
        theme, scale = self._theme, self._scale
        places = self._path_px()
        if len(places) < 2:
            return
        points = [QPointF(x, y) for x, y in places.tolist()]
        line = QPolygonF(points)
        for color, width in ((theme.color("surface"), 4.5), (theme.color("update"), 2.2)):
            pen = QPen(color, width * scale)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(line)
        painter.setPen(QPen(theme.color("update"), 2.2 * scale))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(points[0], 4.0 * scale, 4.0 * scale)

    def _path_px(self) -> Floats:
        """Return the path in pixels (m, 2), without points that would not be told apart.

        Wide lines take as long as they have points.
        """
        path, axes = self._scene.path, self.axes
        if len(path) < 2:
            return np.empty((0, 2))
        start = np.array((axes.x[0], axes.y[0]))
        span = np.array((axes.x[1], axes.y[1])) - start
        shares = (path - start) / span
        area = axes.area
        places = np.column_stack(
            (
                area.left() + shares[:, 0] * area.width(),
                area.bottom() - shares[:, 1] * area.height(),
            )
        )
        places = np.clip(places, -_FAR_PX, _FAR_PX)
        kept, last = [0], places[0]
        for index, away in enumerate(np.abs(np.diff(places, axis=0)).max(axis=1).tolist(), start=1):
            if away > _CLOSE_PX or np.abs(places[index] - last).max() > _CLOSE_PX:
                kept.append(index)
                last = places[index]
        if kept[-1] != len(places) - 1:
            kept.append(len(places) - 1)
        return places[kept]

    def _paint_arrow(self, painter: QPainter) -> None:
        arrow = self.arrow
        if arrow is None:
            return
        scale, color = self._scale, self._theme.color("backward")
        for ink, width in ((self._theme.color("surface"), 5.0), (color, 2.6)):
            painter.setPen(QPen(ink, width * scale))
            painter.drawLine(arrow)
        back = QPointF(arrow.p1() - arrow.p2()) / arrow.length()
        beside = QPointF(-back.y(), back.x())
        size = 9.0 * scale
        foot = arrow.p2() + back * size * 0.7
        painter.setPen(QPen(self._theme.color("surface"), 1.0))
        painter.setBrush(color)
        tip = arrow.p2() - back * size * 0.3
        sides = [foot + beside * size * 0.5, foot - beside * size * 0.5]
        painter.drawPolygon(QPolygonF([tip, *sides]))

    def _dot(self, painter: QPainter, at: QPointF, color: QColor, radius: float) -> None:
        painter.setPen(QPen(self._theme.color("surface"), 1.5))
        painter.setBrush(color)
        painter.drawEllipse(at, radius * self._scale, radius * self._scale)


def _pixels(whole: QRectF) -> tuple[int, int]:
    """Return the size of an image that fills an area, or is scaled up to it."""
    width, height = max(whole.width(), 2.0), max(whole.height(), 2.0)
    smaller = min(1.0, math.sqrt(_MOST_PIXELS / (width * height)))
    return max(round(width * smaller), 2), max(round(height * smaller), 2)
