"""Paints a graph whose nodes are too small to be read: dots for nodes, thin lines for edges.

Thousands of them are drawn in a few calls, one for each color.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

import numpy as np
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from backpropviz.views.graph.crowd_parts import SHADES, CrowdParts, Mask
from backpropviz.views.graph.extras import Extra
from backpropviz.views.graph.inks import Inks
from backpropviz.views.graph.overlay import paint_overlay
from backpropviz.views.graph.reading import GraphReading
from backpropviz.views.graph.scene import Scene
from backpropviz.views.look.theme import Theme, blend

_THIN_PX, _GLOW_PX, _MARKED_PX = 0.8, 7.0, 2.2
_OF_WIDTH, _MOST_WIDTH_PX, _MOST_IN_DENSE_PX = 0.4, 3.0, 1.0
_LEAST_MARKED_PX = 4.0  # the radius of what the step is about
_LIT: Final = 0.6  # of the color of edges that carry nothing yet
_UNLIT: Final = 0.55


class CrowdPainter:
    """Paints dots and lines of one scene at one reading."""

    def __init__(self, painter: QPainter, scene: Scene, reading: GraphReading) -> None:
        self._painter = painter
        self._scene = scene
        self._reading = reading
        self._parts: CrowdParts = scene.crowd
        home, edge_of = scene.derivatives.home, scene.derivatives.edge_of
        self._current = {home(each) for each in reading.at}
        self._current_edges = {edge_of(each) for each in reading.at}
        self._linked: dict[int, QColor] = {}
        self._linked_edges: dict[int, QColor] = {}
        for quantity, color in reading.operands.items():
            number, index = edge_of(quantity), home(quantity)
            if number is not None:
                self._linked_edges[number] = color
            elif index is not None:
                self._linked[index] = color

    def paint_edges(self, chosen: Mask, inks: Inks, *, are_lit: bool) -> None:
        """Paint edges: thin, or colored by what they carry, and where there is room as thick."""
        parts, scale = self._parts, self._scene.scale
        carry = chosen & (parts.carried_at < self._reading.cursor)
        role, share = ("ink", _LIT) if are_lit else ("neutral", _UNLIT)
        plain = blend(inks.color(role), inks.color("canvas"), share)
        self._draw(parts.lines_of(chosen & ~carry), plain, _THIN_PX)
        most = _MOST_IN_DENSE_PX if parts.is_dense else _MOST_WIDTH_PX
        for shade in sorted(np.unique(parts.shades[carry]).tolist(), key=abs):
            value = scale.value(shade / SHADES)
            width = min(scale.width_px(value) * _OF_WIDTH, most)
            lines = parts.lines_of(carry & (parts.shades == shade))
            self._draw(lines, scale.color(value, inks.theme), width)

    def paint_nodes(self, chosen: Mask, inks: Inks) -> None:
        """Paint nodes: round for what is computed, square for what is given."""
        parts, painter = self._parts, self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.color("muted"))
        painter.drawRects(parts.squares_of(chosen & parts.is_square))
        known = parts.computed_at < self._reading.cursor
        round_ones = chosen & ~parts.is_square
        for role, mask in (
            ("control", round_ones & ~known),
            ("node", round_ones & known & ~parts.is_loss),
            ("loss", round_ones & known & parts.is_loss),
        ):
            pen = QPen(inks.color(role), 2 * parts.dot_px)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPoints(parts.dots_of(mask))

    def paint_marks(self, inks: Inks) -> None:
        """Paint what the step is about, and what that is computed from, larger."""
        lines = self._parts.lines
        edges = {*self._current_edges, *self._linked_edges} - {None}
        for number in sorted(each for each in edges if each is not None):
            if number in self._current_edges:
                self._draw(lines[number], inks.color("glow"), _GLOW_PX)
            color = self._linked_edges.get(number) or inks.color("ink")
            self._draw(lines[number], color, _MARKED_PX)
        for index in sorted(each for each in {*self._current, *self._linked} if each is not None):
            self._paint_mark(index, inks)

    def _paint_mark(self, index: int, inks: Inks) -> None:
        painter, center = self._painter, self._scene.center(index)
        size = max(self._parts.dot_px, _LEAST_MARKED_PX)
        if index in self._current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(inks.color("glow"))
            painter.drawEllipse(center, size + 5.0, size + 5.0)
        painter.setPen(QPen(self._linked.get(index) or inks.color("ink"), 2.0))
        painter.setBrush(inks.color("surface"))
        if self._parts.is_square[index]:
            painter.drawRect(QRectF(center.x() - size, center.y() - size, 2 * size, 2 * size))
        else:
            painter.drawEllipse(center, size, size)

    def _draw(self, lines: Sequence[QLineF], color: QColor, width: float) -> None:
        if lines:
            self._painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            self._painter.drawLines(list(lines))


def paint_crowd(
    painter: QPainter,
    scene: Scene,
    reading: GraphReading,
    theme: Theme,
    extras: Sequence[Extra],
) -> None:
    """Paint the whole picture of a crowd; what is not lit is dimmed, if anything is."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    crowd, lights = CrowdPainter(painter, scene, reading), reading.lights
    edges, nodes = masks(scene, lights.edges, lights.nodes)
    full, rest = Inks(theme, reading), Inks(theme, reading, is_dim=lights.are_on)
    crowd.paint_edges(~edges, rest, are_lit=False)
    crowd.paint_edges(edges, full, are_lit=True)
    crowd.paint_nodes(~nodes, rest)
    crowd.paint_nodes(nodes, full)
    crowd.paint_marks(full)
    paint_overlay(painter, scene, reading, theme, extras)


def masks(scene: Scene, edges: Collection[int], nodes: Collection[int]) -> tuple[Mask, Mask]:
    """Return which edges and which nodes of a scene are among some."""
    of_edges = np.zeros(len(scene.graph.edges), dtype=bool)
    of_nodes = np.zeros(len(scene.graph.nodes), dtype=bool)
    of_edges[list(edges)] = True
    of_nodes[list(nodes)] = True
    return of_edges, of_nodes
