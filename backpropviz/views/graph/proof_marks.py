"""Proof lights in a graph's picture: a small mark at each derivative that is shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from backpropviz.engine.checking.proof import Finding
from backpropviz.engine.quantities import Quantity
from backpropviz.session.session import Session
from backpropviz.views.look.proof_mark import paint_mark

if TYPE_CHECKING:
    from backpropviz.views.graph.extras import Extra
    from backpropviz.views.graph.reading import GraphReading
    from backpropviz.views.graph.scene import Scene
    from backpropviz.views.look.theme import Theme

_RADIUS_PX = 6.0
REACH_PX = 10.0  # beyond the box of a number


def findings_in(session: Session, scene: Scene) -> dict[Quantity, Finding]:
    """Return what is found about the derivatives in view that are computed; none if not on."""
    if not session.proofs.is_on:
        return {}
    shown = [node.derivative for node in scene.nodes]
    if scene.is_crowd:
        shown = [scene.derivatives.of_node(index) for index in range(len(scene.graph.nodes))]
    known = [each for each in shown if each is not None and scene.is_known(each, session.cursor)]
    proofs = session.proofs.proofs_of(known)
    return {quantity: proof.finding for quantity, proof in proofs.items()}


def paint_proof_marks(
    painter: QPainter,
    scene: Scene,
    reading: GraphReading,
    theme: Theme,
    extras: Sequence[Extra],
    nodes: frozenset[int] | None,
) -> None:
    """Paint the marks of all derivatives that have one; where there is no room, of wrong ones."""
    if not reading.findings:
        return
    radius = _RADIUS_PX * max(scene.label_px / 12.0, 0.8)
    moved = {extra.quantity: extra.box for extra in extras}
    boxes: dict[Quantity, QRectF] = {}
    for node in scene.nodes:
        label = node.slope_label
        if label is not None and not label.crowded:
            boxes[label.quantity] = label.box
    boxes |= moved
    for quantity, finding in reading.findings.items():
        index = scene.derivatives.home(quantity)
        if index is None or (nodes is not None and index not in nodes and quantity not in moved):
            continue
        box = boxes.get(quantity)
        if box is not None:
            corner = box.topRight() + QPointF(0.35 * radius, -0.15 * radius)
            paint_mark(painter, corner, radius, finding, theme)
        elif finding is Finding.DISAGREES:
            aside = 0.75 * scene.radius
            paint_mark(
                painter, scene.center(index) + QPointF(aside, -aside), radius, finding, theme
            )
