"""Lights in the picture of matrices: what does not stand out is veiled with the ground's color."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from backpropviz.engine.graph.cells import Cell
from backpropviz.engine.quantities import OF_A_BIAS, OF_A_WEIGHT, Kind
from backpropviz.views.canvas.lights import Lights
from backpropviz.views.look.theme import Theme
from backpropviz.views.matrices.scene import Scene, SceneLine, SceneNode
from backpropviz.views.matrices.tables import Table

_VEIL = 178  # of 255


def paint_dimness(
    painter: QPainter,
    scene: Scene,
    lights: Lights,
    nodes: Sequence[SceneNode],
    lines: Sequence[SceneLine],
    theme: Theme,
) -> None:
    """Veil all that is not lit, if anything is."""
    if not lights.are_on:
        return
    veil = QColor(theme.color("canvas"))
    veil.setAlpha(_VEIL)
    lit = [cell for node in nodes for table in node.tables for cell in lit_boxes(table, lights)]
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for node in nodes:
        path.addRect(node.box.adjusted(-8, -8, 8, 8))
    for line in lines:
        for start, end in zip(line.points, line.points[1:], strict=False):
            path.addRect(QRectF(start, end).normalized().adjusted(-7, -7, 7, 7))
        path.addRect(label_box(scene, line))
    kept = QPainterPath()
    for box in lit:
        kept.addRect(box)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(veil)
    painter.drawPath(path.simplified().subtracted(kept))
    glow = QColor(theme.color("glow"))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(glow)
    for box in lit:
        painter.drawRect(box)


def label_box(scene: Scene, line: SceneLine) -> QRectF:
    """Return a box around the shape at a line."""
    reach = 30.0 * max(scene.unit, 0.7)
    return QRectF(line.label.x() - reach, line.label.y() - 0.8 * reach, 2.6 * reach, 1.4 * reach)


def lit_boxes(table: Table, lights: Lights) -> list[QRectF]:
    """Return where the lit cells of a matrix are: weights, biases, columns of units, the loss."""
    first = table.array.first
    if first.kind in OF_A_WEIGHT:
        cells = [
            Cell(source, unit) for layer, unit, source in lights.weights if layer == first.layer
        ]
        return [table.box(cell) for cell in cells]
    if first.kind in OF_A_BIAS:
        return [table.box(Cell(0, unit)) for layer, unit in lights.biases if layer == first.layer]
    if first.kind in (Kind.LOSS, Kind.PENALTY, Kind.TARGET):
        return [table.area] if lights.loss else []
    last = table.array.shape[0] - 1
    return [
        table.box(Cell(0, unit)).united(table.box(Cell(last, unit)))
        for layer, unit in lights.units
        if layer == first.layer
    ]
