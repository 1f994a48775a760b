"""Proof lights: a small mark at each gradient in the network's picture, where they are switched on.

Where an edge has no room for its number, a mark stands on it if it is wrong; circles too small for
numbers have one mark each.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from backpropviz.engine.checking.proof import Finding, worst
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.session.session import Session
from backpropviz.views.look.proof_mark import paint_mark
from backpropviz.views.network.scene import Label, Node, Scene

if TYPE_CHECKING:
    from backpropviz.views.canvas.reading import Reading
    from backpropviz.views.look.theme import Theme

_RADIUS_PX = 6.0
REACH_PX = 9.0  # beyond the box of a number
_ON_EDGE = 0.6


def findings_in(session: Session, scene: Scene) -> dict[Quantity, Finding]:
    """Return what is found about the gradients of a scene that are computed; none if not on."""
    if not session.proofs.is_on:
        return {}
    shown = [*_of_labels(scene), *(edge.gradient for edge in scene.edges)]
    if not scene.shows_labels:
        shown += [each for node in scene.nodes for each in _of_node(scene, node)]
    known = [each for each in dict.fromkeys(shown) if scene.is_known(each, session.cursor)]
    proofs = session.proofs.proofs_of(known)
    return {quantity: proof.finding for quantity, proof in proofs.items()}


def node_finding(scene: Scene, reading: Reading, node: Node) -> Finding | None:
    """Return the finding of a circle without numbers: the worst of its gradients."""
    if scene.shows_labels or not reading.findings:
        return None
    found = [reading.findings.get(each) for each in _of_node(scene, node)]
    return worst(each for each in found if each is not None)


def paint_proof_lights(painter: QPainter, scene: Scene, reading: Reading, theme: Theme) -> None:
    """Paint the marks of all gradients that have one."""
    if not reading.findings:
        return
    radius = _RADIUS_PX * max(scene.label_font.pixelSize() / 12.0, 0.8)
    for node in scene.nodes:
        for label in node.labels:
            _paint_at(painter, label, reading, theme, radius)
        finding = node_finding(scene, reading, node)
        if finding is not None:
            aside = 0.75 * scene.layout.radius
            paint_mark(painter, node.center + QPointF(aside, -aside), radius, finding, theme)
    for edge in scene.edges:
        number = edge.gradient_label
        if number is not None and _is_shown(number, reading):
            _paint_at(painter, number, reading, theme, radius)
        elif reading.findings.get(edge.gradient) is Finding.DISAGREES:
            paint_mark(painter, edge.at(_ON_EDGE), radius, Finding.DISAGREES, theme)


def _of_labels(scene: Scene) -> Iterator[Quantity]:
    return (label.quantity for node in scene.nodes for label in node.labels)


def _of_node(scene: Scene, node: Node) -> tuple[Quantity, ...]:
    of_sample = scene.trace.of_sample
    if not node.layer:
        return (Quantity(Kind.D_INPUT, 0, node.unit, sample=of_sample),)
    kinds = (Kind.D_A, Kind.D_Z)
    return tuple(Quantity(kind, node.layer, node.unit, sample=of_sample) for kind in kinds)


def _paint_at(
    painter: QPainter, label: Label, reading: Reading, theme: Theme, radius: float
) -> None:
    """Paint the mark of a number at the upper right of its box."""
    finding = reading.findings.get(label.quantity)
    if finding is not None and _is_shown(label, reading):
        corner = label.box.topRight() + QPointF(0.35 * radius, -0.15 * radius)
        paint_mark(painter, corner, radius, finding, theme)


def _is_shown(label: Label, reading: Reading) -> bool:
    if not label.crowded:
        return True
    return label.quantity in reading.current or label.quantity in reading.operands
