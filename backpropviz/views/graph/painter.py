"""Paints a graph that can be read: the same picture on the screen and in an export."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPainter

from backpropviz.engine.quantities import Quantity
from backpropviz.session.showing import part_of_label
from backpropviz.views.graph.chips import ChipPainter
from backpropviz.views.graph.edge_painter import EdgePainter
from backpropviz.views.graph.extras import Extra
from backpropviz.views.graph.inks import Inks
from backpropviz.views.graph.node_painter import NodePainter
from backpropviz.views.graph.overlay import paint_overlay
from backpropviz.views.graph.reading import GraphReading
from backpropviz.views.graph.scene import Label, PlacedEdge, PlacedNode, Scene
from backpropviz.views.look.theme import Theme


class GraphPainter:
    """Paints one picture; a new one is made for every frame.

    keeps_lights: what is not lit is dimmed; False where that is done otherwise.
    """

    def __init__(
        self,
        painter: QPainter,
        scene: Scene,
        reading: GraphReading,
        theme: Theme,
        extras: Sequence[Extra],
        *,
        keeps_lights: bool = True,
    ) -> None:
        self._painter = painter
        self._scene = scene
        self._reading = reading
        self._theme = theme
        self._extras = extras
        self._lights = reading.lights if keeps_lights else None
        self._inks = Inks(theme, reading)
        self._dim = Inks(theme, reading, is_dim=True)
        self._chips = ChipPainter(painter, scene.label_px)
        self._replaced = {extra.quantity for extra in extras}

    def paint(
        self, edges: frozenset[int] | None = None, nodes: frozenset[int] | None = None
    ) -> None:
        """Paint edges, then nodes, then the numbers; if given, only those elements."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scene = self._scene
        self._paint_elements(
            [each for each in scene.edges if edges is None or each.index in edges],
            [each for each in scene.nodes if nodes is None or each.index in nodes],
        )
        paint_overlay(self._painter, scene, self._reading, self._theme, self._extras, nodes)

    def _paint_elements(self, edges: list[PlacedEdge], nodes: list[PlacedNode]) -> None:
        lines = EdgePainter(self._painter, self._scene, self._reading)
        shapes = NodePainter(self._painter, self._scene, self._reading)
        # What is lit lies on top, then what is current.
        edges = sorted(
            edges, key=lambda e: (self._is_lit_edge(e.index), lines.is_current(e.edge.local))
        )
        for edge in edges:
            is_lit = self._is_lit_edge(edge.index)
            lines.paint(edge, self._inks_for(is_lit=is_lit), is_lit=is_lit)
        for node in nodes:
            is_lit = self._is_lit_node(node.index)
            shapes.paint(node, self._inks_for(is_lit=is_lit), is_lit=is_lit)
        for edge in edges:
            if edge.label is not None:
                inks = self._inks_for(is_lit=self._is_lit_edge(edge.index))
                self._paint_local(edge.label, inks)
        for node in nodes:
            inks = self._inks_for(is_lit=self._is_lit_node(node.index))
            if node.value_label is not None:
                self._paint_value(node.value_label, inks)
            if node.slope_label is not None:
                self._paint_slope(node.slope_label, node.center.x(), inks)

    def _is_lit_edge(self, number: int) -> bool:
        return self._lights is not None and number in self._lights.edges

    def _is_lit_node(self, index: int) -> bool:
        return self._lights is not None and index in self._lights.nodes

    def _inks_for(self, *, is_lit: bool) -> Inks:
        if self._lights is None or not self._lights.are_on or is_lit:
            return self._inks
        return self._dim

    def _known(self, quantity: Quantity) -> bool:
        return self._scene.is_known(quantity, self._reading.cursor)

    def _is_asked(self, quantity: Quantity) -> bool:
        return self._reading.is_asked and quantity in self._reading.current

    def _is_hidden(self, label: Label) -> bool:
        """Say whether a label is not shown: it lacks room, or more than it stands there."""
        is_left_out = part_of_label(label.quantity) in self._reading.base.hidden
        return label.crowded or label.quantity in self._replaced or is_left_out

    def _paint_value(self, label: Label, inks: Inks) -> None:
        if self._is_hidden(label):
            return
        if self._is_asked(label.quantity):
            self._chips.asked(label.box, label.unknown, inks)
        elif self._known(label.quantity):
            current = label.quantity in self._reading.at
            linked = inks.operand(label.quantity)
            self._chips.plain(label.box, label.runs, inks, linked, current=current)
        else:
            self._chips.unknown(label.box, label.unknown, inks)

    def _paint_slope(self, label: Label, toward: float, inks: Inks) -> None:
        quantity = label.quantity
        if self._is_hidden(label):
            return
        if self._is_asked(quantity):
            self._chips.asked(label.box, label.unknown, inks)
        elif self._known(quantity):
            color = inks.sign(self._scene.trace.value(quantity))
            if quantity in self._reading.at:
                self._chips.filled(label.box, label.runs, color, inks)
            else:
                linked = inks.operand(quantity)
                self._chips.outlined(label.box, label.runs, color, inks, linked)
        elif self._reading.is_backward:
            self._chips.missing(label.box, toward, inks)

    def _paint_local(self, label: Label, inks: Inks) -> None:
        quantity = label.quantity
        if self._is_hidden(label):
            return
        if self._is_asked(quantity):
            self._chips.asked(label.box, label.unknown, inks)
        elif self._known(quantity):
            linked, current = inks.operand(quantity), quantity in self._reading.at
            self._chips.plain(label.box, label.runs, inks, linked, current=current)
