"""What is at a point of the picture of matrices, and what is said about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF

from backpropviz.engine.graph.matrix_graph import PRODUCT
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.matrix.array import Axis, MatrixArray
from backpropviz.session.session import Session
from backpropviz.views.canvas.full_numbers import in_full, number_lines
from backpropviz.views.matrices.known import KnownCells
from backpropviz.views.matrices.scene import Scene
from backpropviz.views.matrices.tables import Table
from backpropviz.views.matrices.words import operation_words

EDITABLE = frozenset({Kind.WEIGHT, Kind.BIAS, Kind.INPUT, Kind.TARGET})
_SHOWN_TOGETHER = frozenset({Kind.WEIGHT, Kind.BIAS})

translate = QCoreApplication.translate


def quantity_at(scene: Scene, point: QPointF, known: KnownCells) -> Quantity | None:
    """Return the number in the cell at a point; on a sign, the first number that it makes."""
    for node in scene.nodes:
        for table in node.tables:
            cell = table.cell_at(point)
            if cell is None:
                continue
            if table.later is not None and known.mask(table.later)[cell]:
                return table.later.quantity_at(*cell)
            if table.is_slope and known.share(table.array) == 0.0 and not known.goes_back:
                return None
            return table.array.quantity_at(*cell)
        if node.sign is not None and node.sign.contains(point):
            return node.node.value.first
    return None


def text_of(session: Session, scene: Scene, quantity: Quantity) -> str:
    """Return what is said about a number: where it is, in full, and its derivative."""
    place = scene.graph.place_of(quantity)
    listed = [quantity]
    if quantity.kind in (Kind.NEW_WEIGHT, Kind.NEW_BIAS):
        old = Kind.WEIGHT if quantity.kind is Kind.NEW_WEIGHT else Kind.BIAS
        listed.append(quantity._replace(kind=old))
    lines = number_lines(session, listed)
    if place is not None:
        node = scene.graph.nodes[place.node]
        cells = node.adjoint if place.is_adjoint else node.value
        assert cells is not None
        if cells.shape != (1, 1):
            where = translate("MatrixStage", "row {row}, column {column} of {shape}")
            rows, columns = cells.shape
            shape = f"{rows}×{columns}"
            row, column = place.cell.row + 1, place.cell.column + 1
            lines.append(where.format(row=row, column=column, shape=shape))
        if cells.rows is Axis.SAMPLES and scene.trace.n_samples > 1:
            number = scene.notation.rows[place.cell.row] + 1
            lines.append(translate("MatrixStage", "sample {number}").format(number=number))
    if quantity.kind in EDITABLE:
        lines.append(translate("NetworkView", "Double-click to change it"))
    return "\n".join(lines)
