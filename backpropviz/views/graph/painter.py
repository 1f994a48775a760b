"""Paints the scene of a graph at a cursor: the same picture on the screen and in an export."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPainter

from backpropviz.engine.quantities import Quantity
from backpropviz.views.graph.chips import ChipPainter
from backpropviz.views.graph.crowd import CrowdPainter
from backpropviz.views.graph.edge_painter import EdgePainter
from backpropviz.views.graph.extras import Extra
from backpropviz.views.graph.inks import Inks
from backpropviz.views.graph.node_painter import NodePainter
from backpropviz.views.graph.proof_marks import paint_proof_marks
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
        if self._scene.is_crowd:
            self._paint_crowd(edges, nodes)
        else:
            scene = self._scene
            self._paint_readable(
                [each for each in scene.edges if edges is None or each.index in edges],
                [each for each in scene.nodes if nodes is None or each.index in nodes],
            )
        for extra in self._extras:
            self._chips.framed(extra.box, extra.runs, extra.frame, self._inks, extra.width)
        paint_proof_marks(
            self._painter, self._scene, self._reading, self._theme, self._extras, nodes
        )

    def _paint_readable(self, edges: list[PlacedEdge], nodes: list[PlacedNode]) -> None:
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

    def _paint_crowd(self, edges: frozenset[int] | None, nodes: frozenset[int] | None) -> None:
        crowd = CrowdPainter(self._painter, self._scene, self._reading)
        every_edge = range(len(self._scene.graph.edges)) if edges is None else sorted(edges)
        every_node = range(len(self._scene.graph.nodes)) if nodes is None else sorted(nodes)
        lights = self._lights
        if lights is None or not lights.are_on:
            crowd.paint_edges(every_edge, self._inks, are_lit=False)
            crowd.paint_nodes(every_node, self._inks, are_lit=False)
            return
        for is_lit in (False, True):
            inks = self._inks_for(is_lit=is_lit)
            listed = [each for each in every_edge if (each in lights.edges) is is_lit]
            crowd.paint_edges(listed, inks, are_lit=is_lit)
        for is_lit in (False, True):
            inks = self._inks_for(is_lit=is_lit)
            some = [each for each in every_node if (each in lights.nodes) is is_lit]
            crowd.paint_nodes(some, inks, are_lit=is_lit)

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
        return label.crowded or label.quantity in self._replaced

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
