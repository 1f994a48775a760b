"""What lies above all else in a graph's picture: the numbers of the step, and marks of proofs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPainter

from backpropviz.views.graph.callouts import add_callouts
from backpropviz.views.graph.chips import ChipPainter
from backpropviz.views.graph.extras import Desk, Extra
from backpropviz.views.graph.inks import Inks
from backpropviz.views.graph.proof_marks import paint_proof_marks
from backpropviz.views.graph.reading import GraphLights, GraphReading
from backpropviz.views.graph.scene import Scene
from backpropviz.views.graph.sums import add_sum, add_terms
from backpropviz.views.look.theme import Theme


def extras_of(scene: Scene, reading: GraphReading, theme: Theme) -> tuple[Extra, ...]:
    """Return what is shown above the labels at a reading."""
    desk = Desk(scene, reading, theme)
    add_terms(desk)
    add_sum(desk)
    add_callouts(desk)
    return tuple(desk.made)


def lit_among(extras: Sequence[Extra], scene: Scene, lights: GraphLights) -> Sequence[Extra]:
    """Return the extras of what is lit; all of them if nothing is."""
    if not lights.are_on:
        return extras
    derivatives = scene.derivatives
    return [
        extra
        for extra in extras
        if derivatives.home(extra.quantity) in lights.nodes
        or derivatives.edge_of(extra.quantity) in lights.edges
    ]


def paint_overlay(
    painter: QPainter,
    scene: Scene,
    reading: GraphReading,
    theme: Theme,
    extras: Sequence[Extra],
    nodes: frozenset[int] | None = None,
) -> None:
    """Paint extras and marks; if given, marks of only these nodes."""
    chips, inks = ChipPainter(painter, scene.label_px), Inks(theme, reading)
    for extra in extras:
        chips.framed(extra.box, extra.runs, extra.frame, inks, extra.width)
    paint_proof_marks(painter, scene, reading, theme, extras, nodes)
