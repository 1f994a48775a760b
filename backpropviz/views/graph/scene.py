"""What the picture of a graph is made of: nodes, edges and labels with their places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

from backpropviz.engine.graph.expression_trace import ExpressionTrace
from backpropviz.engine.graph.graph import Edge, Graph, Node
from backpropviz.engine.graph.scalar_trace import ScalarTrace
from backpropviz.engine.quantities import Quantity
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle, number_text
from backpropviz.views.graph.crowd_parts import CrowdParts
from backpropviz.views.graph.derivatives import Derivatives
from backpropviz.views.graph.room import Room
from backpropviz.views.graph.routes import Route
from backpropviz.views.graph.runs import Runs
from backpropviz.views.graph.shapes import Outline, Shape, shape_of
from backpropviz.views.look.scale import SignedScale

GraphTrace = ExpressionTrace | ScalarTrace

_RADIUS_OF_WIDTHS = 30.0  # of a node, in pixels; at this size lines are as wide as they are named
READABLE_PX = 8.0  # a smaller radius than that is drawn as a dot


@dataclass(slots=True)
class Label:
    """A number at its place. runs: once it is known; unknown: while it is asked for.

    crowded: there is no room; it stands there only while the step is about it.
    """

    quantity: Quantity
    runs: Runs
    box: QRectF
    unknown: Runs = ()
    crowded: bool = False


@dataclass(slots=True)
class PlacedNode:
    """A node: its shape, and the labels at it."""

    index: int
    node: Node
    center: QPointF
    outline: Outline
    derivative: Quantity | None
    value_label: Label | None = None  # None: its value stands within the shape
    slope_label: Label | None = None

    def labels(self) -> Iterator[Label]:
        """Yield the labels there are."""
        if self.value_label is not None:
            yield self.value_label
        if self.slope_label is not None:
            yield self.slope_label


@dataclass(slots=True)
class PlacedEdge:
    """An edge: its way, and the local derivative on it."""

    index: int
    edge: Edge
    route: Route
    head: QPolygonF
    head_px: float
    label: Label | None = None


@dataclass(slots=True)
class Scene:
    """All that is drawn of a graph with the numbers of one pass.

    centers: of all nodes, (n, 2); radius: of a circle. nodes, edges: those in view, if they are
    large enough to be read; else there are none of them, and all are drawn as dots and lines.
    ways: the points that every edge passes; bounds: left, top, right and bottom of each, (m, 4).
    """

    graph: Graph
    trace: GraphTrace
    symbols: Notation
    style: NumberStyle
    derivatives: Derivatives
    within: QRectF
    centers: np.ndarray
    ways: list[list[QPointF]]
    bounds: np.ndarray
    radius: float
    label_px: int
    least_px: int  # no type is smaller: what does not fit is not there
    column_gap: float
    nodes: list[PlacedNode] = field(default_factory=list)
    edges: list[PlacedEdge] = field(default_factory=list)
    _crowd: CrowdParts | None = None
    _room: Room | None = None

    @property
    def is_crowd(self) -> bool:
        """Say whether nodes are too small to be read."""
        return self.radius < READABLE_PX

    @property
    def crowd(self) -> CrowdParts:
        """Return its elements as dots and lines."""
        if self._crowd is None:
            self._crowd = CrowdParts(self)
        return self._crowd

    @property
    def room(self) -> Room:
        """Return what nodes, arrows and lines leave of the picture for labels."""
        if self._room is None:
            self._room = Room(self.within)
            for node in self.nodes:
                self._room.take(node.outline.box(node.center, 1.0))
            for edge in self.edges:
                self._room.take(edge.head.boundingRect())
            self._room.add_lines((edge.index, edge.route.points) for edge in self.edges)
        return self._room

    @property
    def thickness(self) -> float:
        """Return by what the widths of lines are multiplied, so that they go with the nodes."""
        return min(max(self.radius / _RADIUS_OF_WIDTHS, 0.55), 1.6)

    @property
    def scale(self) -> SignedScale:
        """Return the scale of the colors and widths of derivatives."""
        return self.derivatives.scale

    def center(self, index: int) -> QPointF:
        """Return where a node stands."""
        return QPointF(self.centers[index, 0], self.centers[index, 1])

    def text(self, quantity: Quantity) -> str:
        """Return a number as it is written."""
        return number_text(self.trace.value(quantity), self.style)

    def is_known(self, quantity: Quantity, cursor: int) -> bool:
        """Say whether a quantity is given or computed at a cursor."""
        made = self.trace.find(quantity)
        return made is None or made < cursor

    def labels(self) -> Iterator[Label]:
        """Yield all labels."""
        for node in self.nodes:
            yield from node.labels()
        for edge in self.edges:
            if edge.label is not None:
                yield edge.label

    def is_changeable(self, index: int) -> bool:
        """Say whether a node's number is given, and can be another one."""
        return shape_of(self.graph.nodes[index]) in (Shape.INPUT, Shape.PARAMETER)

    def edges_within(self, box: QRectF) -> list[int]:
        """Return the edges whose ways may pass a box."""
        left, top, right, bottom = self.bounds.T
        near = (
            (left <= box.right())
            & (right >= box.left())
            & (top <= box.bottom())
            & (bottom >= box.top())
        )
        return np.flatnonzero(near).tolist()

    def edges_at(self, point: QPointF, near: float) -> list[int]:
        """Return the edges that may come as near as that to a point."""
        return self.edges_within(QRectF(point, point).adjusted(-near, -near, near, near))
