"""What is at a point of the picture of matrices, and what is said about it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF

from backpropviz.engine.graph.cells import Axis
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.session.session import Session
from backpropviz.views.canvas.full_numbers import number_lines
from backpropviz.views.matrices.scene import Scene, SceneNode
from backpropviz.views.matrices.view import View
from backpropviz.views.matrices.words import operation_words

EDITABLE = frozenset({Kind.WEIGHT, Kind.BIAS, Kind.INPUT, Kind.TARGET})
_BEFORE = {Kind.NEW_WEIGHT: Kind.WEIGHT, Kind.NEW_BIAS: Kind.BIAS}

translate = QCoreApplication.translate


class Hit(NamedTuple):
    """What is at a point: a number, and the operation whose sign it is, if it is one."""

    quantity: Quantity
    sign: int | None = None


def hit_at(scene: Scene, view: View, point: QPointF) -> Hit | None:
    """Return the number in the cell at a point; on a sign, the first number that it makes."""
    for node in scene.nodes:
        if node.sign is not None and node.sign.contains(point):
            return Hit(node.node.value.first, node.index)
        for table in node.tables:
            cell = table.cell_at(point)
            if cell is None:
                continue
            if not view.shows(table):
                return None
            if table.later is not None and view.known.mask(table.later)[cell]:
                return Hit(table.later.quantity_at(*cell))
            return Hit(table.array.quantity_at(*cell))
    return None


def number_text_of(session: Session, scene: Scene, quantity: Quantity) -> str:
    """Return what is said about a number: itself in full, and where it is."""
    listed = [quantity]
    if quantity.kind in _BEFORE:
        listed.append(quantity._replace(kind=_BEFORE[quantity.kind]))
    lines = number_lines(session, listed)
    place = scene.graph.place_of(listed[-1])
    if place is not None:
        node = scene.graph.nodes[place.node]
        cells = node.adjoint if place.is_adjoint else node.value
        if cells is not None and cells.shape != (1, 1):
            rows, columns = cells.shape
            row, column = place.cell.row + 1, place.cell.column + 1
            where = translate("MatrixStage", "row {row} of {rows}, column {column} of {columns}")
            lines.append(where.format(row=row, rows=rows, column=column, columns=columns))
        if cells is not None and cells.rows is Axis.SAMPLES and scene.trace.n_samples > 1:
            number = scene.notation.rows[place.cell.row] + 1
            lines.append(translate("MatrixStage", "sample {number}").format(number=number))
    if quantity.kind in EDITABLE:
        lines.append(translate("NetworkView", "Double-click (or F2) to change it"))
    return "\n".join(lines)


def operation_text_of(scene: Scene, node: SceneNode) -> str:
    """Return what is said about an operation: what it does, and with which shapes."""
    shapes = [scene.nodes[operand].shape for operand in node.node.operands]
    said = translate("MatrixStage", "{sign}: {words}").format(
        sign=node.sign_text, words=operation_words(node.node.operation)
    )
    made = translate("MatrixStage", "{operands} gives {shape}").format(
        operands=f" {node.sign_text} ".join(shapes) if len(shapes) == 2 else ", ".join(shapes),
        shape=node.shape,
    )
    return f"{said}\n{made}"
