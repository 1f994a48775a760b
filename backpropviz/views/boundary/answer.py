"""Paints what training moves: the ground, curves, errors, and the marks of this batch."""

import numpy as np
from pyqtgraph.functions import arrayToQPolygonF
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from backpropviz.views.boundary.colors import Task
from backpropviz.views.boundary.frame import Frame
from backpropviz.views.boundary.scene import Answer, Scene
from backpropviz.views.look.theme import Theme

_ERROR_PX = 14.0  # of a ring, beyond its sample: for an error of half the colors
_LARGEST_RING_PX = 56.0


class AnswerPainter:
    """Paints one answer into a frame; a new one is made for every picture."""

    def __init__(
        self,
        painter: QPainter,
        frame: Frame,
        scene: Scene,
        answer: Answer,
        theme: Theme,
        scale: float,
    ) -> None:
        self.painter = painter
        self.frame = frame
        self.scene = scene
        self.answer = answer
        self.theme = theme
        self.scale = scale

    def paint_ground(self) -> None:
        """Paint the colors of the answers, and the lines where they change."""
        painter, frame, ground = self.painter, self.frame, self.answer.ground
        if ground is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(frame.area, ground.image)
            pen = QPen(self.theme.color("ink"), 1.8 * self.scale)
            # Of the caps that close the joints the square one draws twice as fast.
            pen.setCapStyle(Qt.PenCapStyle.SquareCap)
            painter.setPen(pen)
            segments = frame.shares_to_px(ground.lines).tolist()
            painter.drawLines([QLineF(*segment) for segment in segments])
        if self.scene.is_curve:
            self._paint_level()
        if not self._is_regression:  # there the samples lie where the curves are flat
            self._paint_curves()

    def paint_fit(self) -> None:
        """Draw the curve of a regression over the samples, with a rim that parts them."""
        if self._is_regression:
            self._paint_curves()

    @property
    def _is_regression(self) -> bool:
        return self.scene.palette.meaning.task is Task.NUMBERS

    def _paint_curves(self) -> None:
        painter, frame = self.painter, self.frame
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, outputs in self.answer.curves:
            x = np.linspace(*frame.x_range, len(outputs))
            # What is far off the frame is drawn just beyond it: the painter's numbers are small.
            low, high = frame.y_range
            y = np.clip(outputs, low - (high - low), high + (high - low))
            curve = frame.to_px(np.column_stack((x, y)))
            line = arrayToQPolygonF(curve[:, 0], curve[:, 1])
            if self._is_regression:
                painter.setPen(QPen(self.theme.color("surface"), 4.0 * self.scale))
                painter.drawPolyline(line)
            painter.setPen(QPen(color, 2.0 * self.scale))
            painter.drawPolyline(line)

    def paint_errors(self, radius: float) -> None:
        """Draw how far the answers are off: up or down to the curve, or as the size of a ring."""
        painter, frame, answered = self.painter, self.frame, self.answer.answered
        points, rows = self.scene.points, self.scene.points.drawn
        if answered is None:
            return
        if not self.scene.with_test:
            rows = rows[~points.is_test[rows]]
        pixels = frame.to_px(points.coordinates[rows])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.scene.is_curve:
            painter.setPen(QPen(self.theme.color("loss"), 1.3 * self.scale))
            ends = frame.to_px(np.column_stack((points.coordinates[rows, 0], answered[rows])))
            height = frame.area.height()
            ends[:, 1] = np.clip(ends[:, 1], -height, 3 * height)
            lines = np.column_stack((pixels, ends)).tolist()
            painter.drawLines([QLineF(*line) for line in lines])
            return
        painter.setPen(QPen(self.theme.color("loss"), 1.6 * self.scale))
        off = np.minimum(np.abs(answered[rows]) * _ERROR_PX, _LARGEST_RING_PX) * self.scale
        for (x, y), size in zip(pixels.tolist(), off.tolist(), strict=True):
            if size >= 0.5:
                painter.drawEllipse(QPointF(x, y), radius + size, radius + size)

    def paint_marks(self, radius: float) -> None:
        """Ring this batch's samples, and the one that is followed more widely."""
        painter = self.painter
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.theme.color("ink"), 1.5 * self.scale))
        for center in self._centers(self.answer.batch.tolist()):
            self._ring(center, radius + 1.6 * self.scale)
        if self.answer.sample is None:
            return
        for center in self._centers([self.answer.sample]):
            for role, width in (("surface", 4.5), ("ink", 2.0)):
                painter.setPen(QPen(self.theme.color(role), width * self.scale))
                self._ring(center, radius + 5.0 * self.scale)

    def paint_hover(self, row: int, radius: float) -> None:
        """Ring the sample under the mouse."""
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(QPen(self.theme.color("muted"), 1.2 * self.scale))
        for center in self._centers([row]):
            self._ring(center, radius + 3.5 * self.scale)

    def _centers(self, rows: list[int]) -> list[QPointF]:
        points = self.answer.points or self.scene.points
        pixels = self.frame.to_px(points.coordinates[rows])
        return [QPointF(*pixel) for pixel in pixels.tolist()]

    def _ring(self, center: QPointF, radius: float) -> None:
        self.painter.drawEllipse(center, radius, radius)

    def _paint_level(self) -> None:
        """Draw the threshold beside a curve, or 0 for a regression."""
        meaning, frame = self.scene.palette.meaning, self.frame
        level = 0.0 if meaning.task is Task.NUMBERS else meaning.middle
        ends = frame.to_px(np.array([(x, level) for x in frame.x_range])).tolist()
        pen = QPen(self.theme.color("control"), 1.0)
        pen.setDashPattern([4.0, 3.0])
        self.painter.setPen(pen)
        self.painter.drawLine(QPointF(*ends[0]), QPointF(*ends[1]))
