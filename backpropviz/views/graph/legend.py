"""The foot of a graph's picture: the scale of what flows, and how much work the derivatives are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter

from backpropviz.engine.graph.counts import Work, forward_work, reverse_work
from backpropviz.engine.graph.expression_trace import ExpressionTrace
from backpropviz.engine.graph.graph import LEAVES, NUMBER
from backpropviz.export.numbers import count_text
from backpropviz.views.canvas.scale_legend import paint_scale_legend
from backpropviz.views.graph.scene import Scene
from backpropviz.views.look.theme import Theme, sans

_LEAST_PX = 9.0
translate = QCoreApplication.translate


def paint_foot(painter: QPainter, scene: Scene, theme: Theme, area: QRectF, size: float) -> None:
    """Draw the scale on the left, and beside it how much work there is."""
    wide = min(250.0 * size / 11.4, area.width() * 0.45)
    title = translate("GraphView", "what edges carry: color and width, logarithmic")
    left = QRectF(area.left(), area.top(), wide, area.height())
    paint_scale_legend(painter, scene.scale, title, theme, left, size)
    lines = work_lines(scene)
    painter.setFont(sans(size))
    metrics = painter.fontMetrics()
    after = max(left.right(), left.left() + metrics.horizontalAdvance(title)) + 2.0 * size
    room = area.right() - after
    longest = max(metrics.horizontalAdvance(line) for line in lines)
    if theme.least_px and longest > room:
        return  # type is as small as it may be
    fitting = max(min(size, size * room / max(longest, 1)), _LEAST_PX)
    painter.setFont(sans(theme.type_px(fitting)))
    painter.setPen(theme.color("muted"))
    metrics = painter.fontMetrics()
    for row, line in enumerate(lines):
        box = QRectF(after, area.top() + row * 1.4 * size, room, metrics.height())
        text = metrics.elidedText(line, Qt.TextElideMode.ElideRight, max(int(room), 20))
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
    title = translate("GraphView", "All derivatives of {name} take").format(name=name)
    return [title, _back_text(scene, back), _forward_text(scene, forward)]


def _back_text(scene: Scene, work: Work) -> str:
    return translate("GraphView", "one pass back: {work}").format(work=_work_text(scene, work))


def _forward_text(scene: Scene, work: Work) -> str:
    text = _work_text(scene, work)
    if work.passes == 1:
        return translate("GraphView", "or one pass forward: {work}").format(work=text)
    return translate("GraphView", "or {count} passes forward: {work}").format(
        count=_count(scene, work.passes), work=text
    )


def _work_text(scene: Scene, work: Work) -> str:
    times, plus = _count(scene, work.multiplications), _count(scene, work.additions)
    if work.multiplications == 1 and work.additions == 1:
        said = translate("GraphView", "{times} multiplication, {plus} addition")
    elif work.multiplications == 1:
        said = translate("GraphView", "{times} multiplication, {plus} additions")
    elif work.additions == 1:
        said = translate("GraphView", "{times} multiplications, {plus} addition")
    else:
        said = translate("GraphView", "{times} multiplications, {plus} additions")
    return said.format(times=times, plus=plus)


def _count(scene: Scene, count: int) -> str:
    return count_text(count, decimal_comma=scene.style.decimal_comma)
