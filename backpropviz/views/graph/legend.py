"""The foot of a graph's picture: the scale of what flows, and how much work the derivatives are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter

from backpropviz.engine.graph.counts import Work, forward_work, reverse_work
from backpropviz.engine.graph.expression_trace import ExpressionTrace
from backpropviz.engine.graph.graph import LEAVES, NUMBER
from backpropviz.export.numbers import count_text
from backpropviz.views.graph.scene import Scene
from backpropviz.views.look.theme import Theme, sans
from backpropviz.views.canvas.scale_legend import paint_scale_legend

translate = QCoreApplication.translate


def paint_foot(painter: QPainter, scene: Scene, theme: Theme, area: QRectF, size: float) -> None:
    """Draw the scale on the left, and beside it how much work there is."""
    wide = min(250.0 * size / 11.4, area.width() * 0.45)
    title = translate("GraphView", "what flows: color and width, logarithmic")
    paint_scale_legend(painter, scene.scale, title, theme, QRectF(area.topLeft(), area.bottomRight()).adjusted(0, 0, wide - area.width(), 0), size)
    painter.setPen(theme.color("muted"))
    painter.setFont(sans(size))
    lines = work_lines(scene)
    left = area.left() + wide + 2.5 * size
    high = painter.fontMetrics().height()
    for row, line in enumerate(lines):
        box = QRectF(left, area.top() + row * (high + 2), area.right() - left, high)
        text = painter.fontMetrics().elidedText(
            line, Qt.TextElideMode.ElideRight, max(int(box.width()), 20)
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, text)


def work_lines(scene: Scene) -> list[str]:
    """Return how much work one pass backward is, and how much the passes forward would be."""
    trace, graph = scene.trace, scene.graph
    output = trace.output if isinstance(trace, ExpressionTrace) else graph.output
    inputs = sum(
        node.operation in LEAVES and node.operation != NUMBER and node.adjoint is not None
        for node in graph.nodes
    )
    back, forward = reverse_work(graph, output), forward_work(graph, inputs)
    name = scene.symbols.text(graph.nodes[output].quantity)
    return [
        translate("GraphView", "One pass back, for all derivatives of {name}: {work}").format(
            name=name, work=_work_text(scene, back)
        ),
        _forward_text(scene, forward),
    ]


def _forward_text(scene: Scene, work: Work) -> str:
    text = _work_text(scene, work)
    if work.passes == 1:
        return translate("GraphView", "One pass forward instead: {work}").format(work=text)
    return translate("GraphView", "{count} passes forward instead: {work}").format(
        count=_count(scene, work.passes), work=text
    )


def _work_text(scene: Scene, work: Work) -> str:
    return translate("GraphView", "{times} multiplications, {plus} additions").format(
        times=_count(scene, work.multiplications), plus=_count(scene, work.additions)
    )


def _count(scene: Scene, count: int) -> str:
    return count_text(count, decimal_comma=scene.style.decimal_comma)
