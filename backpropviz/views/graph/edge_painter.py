"""Paints the edges of a graph: what flows along them in color and width, and their arrows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from backpropviz.engine.quantities import Quantity
from backpropviz.views.graph.inks import Inks
from backpropviz.views.graph.reading import GraphReading
from backpropviz.views.graph.scene import PlacedEdge, Scene
from backpropviz.views.look.theme import blend

_PLAIN_PX, _LINKED_PX, _GLOW_PX = 1.5, 2.6, 9.0
_DASHES = [4.0, 3.0]


class EdgePainter:
    """Paints edges of one scene at one reading."""

    def __init__(self, painter: QPainter, scene: Scene, reading: GraphReading) -> None:
        self._painter = painter
        self._scene = scene
        self._reading = reading
        self._of_sum = reading.locals_of_terms

    def is_current(self, local: Quantity) -> bool:
        """Say whether the step is about an edge: its derivative, or what it carries."""
        return local in self._reading.at or local in self._of_sum

    def paint(self, edge: PlacedEdge, inks: Inks, *, is_lit: bool) -> None:
        """Paint one edge with its head."""
        scene, reading = self._scene, self._reading
        color, width, style = inks.color("neutral"), _PLAIN_PX, Qt.PenStyle.SolidLine
        is_open = True  # its color says nothing about what it carries
        carried = scene.derivatives.carried_by(edge.index)
        if carried is not None and scene.is_known(carried, reading.cursor):
            flow = scene.derivatives.flow(edge.index)
            is_open = False
            if flow != 0.0:
                color, width = scene.scale.color(flow, inks.theme), scene.scale.width_px(flow)
        elif not scene.is_known(scene.graph.nodes[edge.edge.end].quantity, reading.cursor):
            style = Qt.PenStyle.DashLine
        linked = inks.operand(edge.edge.local)
        is_current = self.is_current(edge.edge.local)
        path = edge.route.path(edge.head_px * 0.8)
        if is_current or is_lit:
            self._stroke(path, inks.color("glow"), max(width, 3.0) + _GLOW_PX)
        if linked is not None:
            band = blend(linked, inks.color("canvas"), 0.28)
            if not is_current:
                self._stroke(path, band, width + _GLOW_PX)
            if is_open:
                color, width, style = linked, _LINKED_PX, Qt.PenStyle.SolidLine
        self._stroke(path, color, width, style)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(color)
        half = max(edge.head_px * 0.42, 0.95 * width * scene.thickness)
        self._painter.drawPolygon(edge.route.head(edge.head_px, half))

    def _stroke(
        self,
        path: QPainterPath,
        color: QColor,
        width: float,
        style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    ) -> None:
        pen = QPen(color, width * self._scene.thickness, style, Qt.PenCapStyle.FlatCap)
        if style is Qt.PenStyle.DashLine:
            pen.setDashPattern(_DASHES)
        self._painter.strokePath(path, pen)
