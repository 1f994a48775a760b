"""Paints a graph whose nodes are too small to be read: dots for nodes, thin lines for edges.

Thousands of them are drawn in a few calls, one for each color.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from backpropviz.engine.quantities import Kind
from backpropviz.views.graph.inks import Inks
from backpropviz.views.graph.reading import GraphReading
from backpropviz.views.graph.scene import Scene
from backpropviz.views.graph.shapes import Shape, shape_of
from backpropviz.views.look.theme import blend

_THIN_PX, _GLOW_PX = 0.8, 7.0
_SHADES = 12  # of each sign: colors that differ less are drawn alike
_MOST_WIDTH_PX = 3.0


class CrowdPainter:
    """Paints dots and lines of one scene at one reading."""

    def __init__(self, painter: QPainter, scene: Scene, reading: GraphReading) -> None:
        self._painter = painter
        self._scene = scene
        self._reading = reading
        home = scene.derivatives.home
        self._current = {home(each) for each in reading.at} - {None}
        edge_of = scene.derivatives.edge_of
        self._current_edges = {edge_of(each) for each in reading.at} - {None}
        self._linked: dict[int, QColor] = {}
        self._linked_edges: dict[int, QColor] = {}
        for quantity, color in reading.operands.items():
            number, index = edge_of(quantity), home(quantity)
            if number is not None:
                self._linked_edges[number] = color
            elif index is not None:
                self._linked[index] = color

    def paint_edges(self, numbers: Iterable[int], inks: Inks, *, are_lit: bool) -> None:
        """Paint edges: thin, or as thick and colored as what they carry."""
        plain: list[QLineF] = []
        flowing: dict[int, list[QLineF]] = defaultdict(list)
        scene, cursor = self._scene, self._reading.cursor
        special: list[int] = []
        for number in numbers:
            if number in self._current_edges or number in self._linked_edges:
                special.append(number)
            carried = scene.derivatives.carried_by(number)
            if carried is not None and scene.is_known(carried, cursor):
                shade = round(scene.scale.position(scene.derivatives.flow(number)) * _SHADES)
                flowing[shade].extend(self._lines(number))
            else:
                plain.extend(self._lines(number))
        share = 1.0 if are_lit else 0.55
        self._draw(plain, blend(inks.color("neutral"), inks.color("canvas"), share), _THIN_PX)
        for shade in sorted(flowing, key=abs):
            value = scene.scale.value(shade / _SHADES)
            width = min(scene.scale.width_px(value) * 0.4, _MOST_WIDTH_PX)
            self._draw(flowing[shade], scene.scale.color(value, inks.theme), width)
        for number in special:
            lines = self._lines(number)
            if number in self._current_edges:
                self._draw(lines, inks.color("glow"), _GLOW_PX)
            color = self._linked_edges.get(number) or inks.color("ink")
            self._draw(lines, color, 2.2)

    def paint_nodes(self, indices: Iterable[int], inks: Inks, *, are_lit: bool) -> None:
        """Paint nodes: round for what is computed, square for what is given."""
        scene, cursor = self._scene, self._reading.cursor
        dots: dict[str, list[QPointF]] = defaultdict(list)
        squares: list[QRectF] = []
        special: list[int] = []
        for index in indices:
            node = scene.graph.nodes[index]
            if index in self._current or index in self._linked:
                special.append(index)
            elif shape_of(node) is not Shape.OPERATION:
                squares.append(self._square(index))
            elif not scene.is_known(node.quantity, cursor):
                dots["control"].append(scene.center(index))
            else:
                role = "loss" if node.quantity.kind is Kind.LOSS else "node"
                dots[role].append(scene.center(index))
        painter = self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.color("muted"))
        if squares:
            painter.drawRects(squares)
        for role in sorted(dots):
            pen = QPen(inks.color(role), 2 * self._dot)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPoints(dots[role])
        for index in special:
            self._paint_special(index, inks)

    @property
    def _dot(self) -> float:
        return max(self._scene.radius, 1.2)

    def _paint_special(self, index: int, inks: Inks) -> None:
        painter, center = self._painter, self._scene.center(index)
        size = max(self._dot, 4.0)
        linked = self._linked.get(index)
        painter.setPen(QPen(linked or inks.color("ink"), 2.0))
        if index in self._current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(inks.color("glow"))
            painter.drawEllipse(center, size + 5.0, size + 5.0)
            painter.setPen(QPen(linked or inks.color("ink"), 2.0))
        painter.setBrush(inks.color("surface"))
        if shape_of(self._scene.graph.nodes[index]) is Shape.OPERATION:
            painter.drawEllipse(center, size, size)
        else:
            painter.drawRect(QRectF(center.x() - size, center.y() - size, 2 * size, 2 * size))

    def _square(self, index: int) -> QRectF:
        half, center = 0.85 * self._dot, self._scene.center(index)
        return QRectF(center.x() - half, center.y() - half, 2 * half, 2 * half)

    def _lines(self, number: int) -> list[QLineF]:
        return [QLineF(one, other) for one, other in pairwise(self._scene.ways[number])]

    def _draw(self, lines: list[QLineF], color: QColor, width: float) -> None:
        if lines:
            self._painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            self._painter.drawLines(lines)
