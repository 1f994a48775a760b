"""Proof lights in the picture of matrices: a mark at each derivative, one where they are small."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from backpropviz.engine.checking.proof import Finding, worst
from backpropviz.engine.graph.cells import Axis, Cell
from backpropviz.engine.quantities import Quantity
from backpropviz.session.session import Session
from backpropviz.views.look.proof_mark import paint_mark
from backpropviz.views.look.theme import Theme
from backpropviz.views.matrices.known import KnownCells
from backpropviz.views.matrices.scene import Scene
from backpropviz.views.matrices.tables import Table, followed_row
from backpropviz.views.matrices.view import Findings

_MOST_PROVEN = 400  # cells of one matrix
_RADIUS_PX, _WORST_PX = 4.2, 6.5


def findings_in(session: Session, scene: Scene, known: KnownCells) -> dict[int, Findings]:
    """Return by node what is found about the derivatives that are computed; none if not on."""
    if not session.proofs.is_on:
        return {}
    asked = {
        node.index: [
            (cell, quantity)
            for cell, quantity in _proven(scene, table)
            if known.mask(table.array)[cell]
        ]
        for node in scene.nodes
        for table in node.tables
        if table.is_slope and known.share(table.array) > 0.0
    }
    every = [quantity for listed in asked.values() for _, quantity in listed]
    proofs = session.proofs.proofs_of(every)
    return {
        index: tuple((cell, proofs[each].finding) for cell, each in listed if each in proofs)
        for index, listed in asked.items()
    }


def paint_proof_marks(painter: QPainter, table: Table, findings: Findings, theme: Theme) -> None:
    """Paint the marks in a matrix of derivatives."""
    for cell, finding in findings:
        box = table.box(cell)
        if table.font_px:
            radius = min(_RADIUS_PX, table.cell_height * 0.28)
            paint_mark(painter, box.topRight() + QPointF(-radius, 0.0), radius, finding, theme)
        elif finding is Finding.DISAGREES:
            paint_mark(painter, box.center(), _RADIUS_PX, finding, theme)
    of_all = worst(finding for _, finding in findings)
    if of_all is not None and not table.font_px:
        paint_mark(painter, table.area.bottomRight(), _WORST_PX, of_all, theme)


def _proven(scene: Scene, table: Table) -> list[tuple[Cell, Quantity]]:
    """Return the derivatives that get marks: of the sample that is followed, and not too many."""
    if table.proven is None:
        rows, columns = table.array.shape
        shown = range(rows)
        followed = followed_row(table, scene.trace)
        if table.array.rows is Axis.SAMPLES and followed is not None:
            shown = range(followed, followed + 1)
        if len(shown) * columns > _MOST_PROVEN:
            shown = range(0)
        cells = [Cell(row, column) for row in shown for column in range(columns)]
        table.proven = [(cell, table.array.quantity_at(*cell)) for cell in cells]
    return table.proven
