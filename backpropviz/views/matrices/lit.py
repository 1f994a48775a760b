"""Lights in the picture of matrices: what does not stand out is veiled with the ground's color."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from backpropviz.engine.quantities import Quantity
from backpropviz.export.matrix.array import Cell
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
    """Return where the lit cells of a matrix are, columns and rows at once where these are lit."""
    rows, columns = table.array.shape
    boxes: list[QRectF] = []
    for column in range(columns):
        top = _of(table, 0, column)
        if rows == 1 or not _differs_by_row(table):
            if lights.glow(top):
                first, last = table.box(Cell(0, column)), table.box(Cell(rows - 1, column))
                boxes.append(first.united(last))
            continue
        boxes += [
            table.box(Cell(row, column))
            for row in range(rows)
            if lights.glow(_of(table, row, column))
        ]
    return boxes


def _differs_by_row(table: Table) -> bool:
    return table.array.shape[0] > 1 and _of(table, 0, 0).source != _of(table, 1, 0).source


def _of(table: Table, row: int, column: int) -> Quantity:
    return table.array.quantity_at(row, column)
