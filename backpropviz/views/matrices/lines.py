"""Paints the lines between the matrices: what has come along them there, and what came back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from backpropviz.views.look.lettering import CENTER, LEFT, font_of, width_of
from backpropviz.views.look.theme import Theme
from backpropviz.views.matrices.known import KnownCells
from backpropviz.views.matrices.scene import Scene, SceneLine

_CORNER = 8.0
_ARROW = 5.5


@dataclass(frozen=True, slots=True)
class LineLook:
    """What a line looks like: how far its operand is computed, and the way back along it."""

    is_known: bool
    is_back: bool
    glows: bool


def line_look(
    scene: Scene, line: SceneLine, known: KnownCells, ways: frozenset[tuple[int, int]]
) -> LineLook:
    """Return what a line looks like at a cursor."""
    values, slopes = scene.numbers_of(line.start)
    is_known = values is None or known.share(values) > 0.0
    is_back = slopes is not None and known.share(slopes) > 0.0
    return LineLook(is_known, is_back, (line.start, line.end) in ways)


class LinePainter:
    """Paints lines with their shapes; unit: pixels to a length of the layout."""

    def __init__(self, painter: QPainter, theme: Theme, unit: float) -> None:
        self._painter = painter
        self._theme = theme
        self._unit = unit

    def paint(self, line: SceneLine, look: LineLook) -> None:
        """Paint a line: gray and dashed, then green with what comes along, then back in amber."""
        theme, path = self._theme, self._path(line)
        if look.glows:
            self._stroke(path, theme.color("glow"), 9.0)
        color = theme.color("forward" if look.is_known else "neutral")
        if look.is_back:
            color = theme.color("backward")
        self._stroke(path, color, 1.9 if look.is_known else 1.4, dashed=not look.is_known)
        points = line.points
        self._arrow(points[-2], points[-1], theme.color("forward" if look.is_known else "neutral"))
        if look.is_back:
            self._arrow(points[1], points[0], color)
        self._write_shape(line)

    def _path(self, line: SceneLine) -> QPainterPath:
        points, corner = line.points, _CORNER * self._unit
        path = QPainterPath(points[0])
        for before, at, after in zip(points, points[1:], points[2:], strict=False):
            path.lineTo(_towards(at, before, corner))
            path.quadTo(at, _towards(at, after, corner))
        path.lineTo(points[-1])
        return path

    def _stroke(
        self, path: QPainterPath, color: QColor, width: float, *, dashed: bool = False
    ) -> None:
        pen = QPen(color, width * max(self._unit, 0.6))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if dashed:
            pen.setDashPattern([4.0, 3.0])
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(path)

    def _arrow(self, start: QPointF, tip: QPointF, color: QColor) -> None:
        length = QLineF(start, tip).length()
        size = _ARROW * max(self._unit, 0.6)
        if length < size:
            return
        along = (tip - start) / length
        across, foot = QPointF(-along.y(), along.x()), tip - along * size
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(color)
        half = across * (0.55 * size)
        self._painter.drawPolygon(QPolygonF([tip, foot + half, foot - half]))

    def _write_shape(self, line: SceneLine) -> None:
        size = round(self._theme.type_px(10.0 * self._unit))
        if size < 6:
            return
        width = width_of(line.shape, size)
        at = line.label
        if line.is_upright:
            box = QRectF(at.x() + 5.0 * self._unit, at.y() - size, width + 2, 2 * size)
        else:
            middle = at.y() - 1.0 * size
            box = QRectF(at.x() - width / 2 - 1, middle - 0.75 * size, width + 2, 1.5 * size)
        self._painter.setFont(font_of(size))
        self._painter.setPen(self._theme.color("muted"))
        self._painter.drawText(box, LEFT if line.is_upright else CENTER, line.shape)


def _towards(point: QPointF, other: QPointF, by: float) -> QPointF:
    length = QLineF(point, other).length()
    return point + (other - point) * min(by / max(length, 1e-6), 0.5)
