"""Paints the whole picture of a graph afresh, as lines and text, for an exported one."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from backpropviz.views.canvas.viewport import Viewport
from backpropviz.views.graph.backdrop import graph_area, paint_backdrop
from backpropviz.views.graph.crowd import paint_crowd
from backpropviz.views.graph.overlay import extras_of, lit_among
from backpropviz.views.graph.painter import GraphPainter
from backpropviz.views.graph.reading import GraphReading
from backpropviz.views.graph.scene import Scene


def paint_graph(painter: QPainter, scene: Scene, reading: GraphReading, viewport: Viewport) -> None:
    """Paint a scene at a reading."""
    paint_backdrop(painter, scene, viewport)
    extras = lit_among(extras_of(scene, reading, viewport.theme), scene, reading.lights)
    painter.save()
    if viewport.zoom > 1.0:
        painter.setClipRect(graph_area(viewport))
    if scene.is_crowd:
        paint_crowd(painter, scene, reading, viewport.theme, extras)
    else:
        GraphPainter(painter, scene, reading, viewport.theme, extras).paint()
    painter.restore()
