"""Whatever is typed, and however small the window: the picture is painted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QImage, QPainter

from backpropviz.engine.trace import Detail
from backpropviz.views.canvas.viewport import Viewport
from backpropviz.views.graph.crowd_frame import CrowdFrame
from backpropviz.views.graph.frame import GraphFrame
from backpropviz.views.graph.reading import graph_reading
from backpropviz.views.graph.whole import paint_graph
from backpropviz.views.look.theme import LIGHT


@pytest.mark.parametrize("size", [(320, 280), (640, 560), (1600, 400)])
@pytest.mark.parametrize(
    "text",
    [
        "y = x",
        "y = -x",
        "y = abs(x)^0.5",
        "a = x; b = a; c = b + x",
        "s = x+x+x+x+x+x+x+x+x+x+x+x+x+x+x+x+x+x+x+x+x+x+x+x+x+x+x+x+x+x",
        "loss = softplus(weight_one*x) + tanh(weight_one)^2 + max(x, 1, weight_one)",
        "y = x*1e300; z = y*1e5",
    ],
)
def test_whatever_the_expression_and_the_room_all_is_painted(scene_of, text, size):
    for zoom in (0.4, 1.0, 8.0):
        scene = scene_of(text, size, zoom, x=1e-9, weight_one=-2.0)
        seen = viewport_of(size, zoom)
        frame = (CrowdFrame if scene.is_crowd else GraphFrame)(scene, seen)
        # Every step at the usual size; else enough that each kind of step is among them.
        usual = zoom == 1.0 and size == (640, 560)
        for cursor in range(0, len(scene.trace) + 1, 1 if usual else 3):
            frame.update(graph_reading(scene, cursor, Detail.OPERATION, LIGHT))
        image = QImage(seen.size, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        reading = graph_reading(scene, len(scene.trace), Detail.PASS, LIGHT)
        paint_graph(painter, scene, reading, seen)
        painter.end()


def viewport_of(size, zoom):
    return Viewport(QSize(*size), zoom, QPointF(), LIGHT, 1.0)
