"""Proof lights in the picture of matrices: a mark at each derivative, one where they are small."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from backpropviz.engine.checking.proof import Finding
from backpropviz.engine.quantities import Quantity
from backpropviz.export.matrix.array import Axis, Cell
from backpropviz.session.session import Session
from backpropviz.views.look.proof_mark import paint_mark
from backpropviz.views.look.theme import Theme
from backpropviz.views.matrices.known import KnownCells
from backpropviz.views.matrices.scene import Scene, SceneNode
from backpropviz.views.matrices.tables import Table, followed_row

_MOST_PROVEN = 400  # cells of one matrix
_RADIUS_PX, _WORST_PX = 4.2, 6.5


def findings_in(session: Session, scene: Scene, known: KnownCells) -> dict[Quantity, Finding]:
    """Return what is found about the derivatives that are computed; none if not on."""
    if not session.proofs.is_on:
        return {}
    asked = [
        quantity
        for node in scene.nodes
        for table in node.tables
        for cell, quantity in _proven(table, scene)
        if known.mask(table.array)[cell]
    ]
    return {each: proof.finding for each, proof in session.proofs.proofs_of(asked).items()}


def paint_proof_marks(
    painter: QPainter, node: SceneNode, findings: Mapping[Quantity, Finding], theme: Theme
) -> None:
    """Paint the marks of a node's derivatives."""
    if not findings:
        return
    for table in node.tables:
        if not table.is_slope:
            continue
        found: list[Finding] = []
        for row in range(min(table.array.shape[0], _MOST_PROVEN)):
            for column in range(table.array.shape[1]):
                finding = findings.get(table.array.quantity_at(row, column))
                if finding is None:
                    continue
                found.append(finding)
                if table.font_px:
                    corner = table.box(Cell(row, column)).topRight()
                    radius = min(_RADIUS_PX, table.cell_height * 0.28)
                    paint_mark(painter, corner + QPointF(-radius, 0.0), radius, finding, theme)
                elif finding is Finding.DISAGREES:
                    middle = table.box(Cell(row, column)).center()
                    paint_mark(painter, middle, _RADIUS_PX, finding, theme)
        if found and not table.font_px:
            worst = Finding.DISAGREES if Finding.DISAGREES in found else max(found)
            paint_mark(painter, table.area.bottomRight(), _WORST_PX, worst, theme)


def _proven(table: Table, scene: Scene) -> Iterator[tuple[Cell, Quantity]]:
    rows, columns = table.array.shape
    if not table.is_slope or rows * columns > _MOST_PROVEN:
        return
    followed = followed_row(table, scene.trace)
    for row in range(rows):
        if table.array.rows is Axis.SAMPLES and followed not in (None, row):
            continue
        for column in range(columns):
            yield Cell(row, column), table.array.quantity_at(row, column)
