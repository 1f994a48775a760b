"""Which elements of a graph's picture change from one cursor to another: few, mostly."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QRegion

from backpropviz.engine.quantities import Quantity
from backpropviz.views.graph.extras import Extra
from backpropviz.views.graph.node_painter import RINGS_PX
from backpropviz.views.graph.proof_marks import REACH_PX
from backpropviz.views.graph.reading import GraphReading
from backpropviz.views.graph.scene import PlacedEdge, PlacedNode, Scene

_MOST_STEPS = 60  # between two cursors; after more, all is painted anew
_EDGE_PX = 11.0  # around an edge, times the thickness
_THIN_EDGE_PX = 5.0
_DOT_PX = 11.0
_PARTS = 8  # rectangles along an edge cover less than one around it


@dataclass(slots=True)
class Touched:
    """Elements by their numbers."""

    nodes: set[int] = field(default_factory=set)
    edges: set[int] = field(default_factory=set)

    def __or__(self, other: Touched) -> Touched:
        return Touched(self.nodes | other.nodes, self.edges | other.edges)


def made_between(scene: Scene, before: GraphReading, after: GraphReading) -> Touched | None:
    """Return the elements whose numbers are computed at one cursor and not at the other.

    None: too many to tell.
    """
    low, high = sorted((before.cursor, after.cursor))
    if high - low > _MOST_STEPS:
        return None
    return _touched_by(scene, {scene.trace[index].quantity for index in range(low, high)})


def marked_between(scene: Scene, before: GraphReading, after: GraphReading) -> Touched:
    """Return the elements that stand out in one reading, and not in the same way in the other."""
    return _touched_by(scene, {quantity for quantity, _ in _marks(before) ^ _marks(after)})


def _marks(reading: GraphReading) -> set[tuple[Quantity, object]]:
    marks: set[tuple[Quantity, object]] = {(each, "at") for each in reading.at}
    marks |= {(each, color.rgb()) for each, color in reading.operands.items()}
    return marks | {(each, "term") for each in reading.locals_of_terms}


def found_between(scene: Scene, before: GraphReading, after: GraphReading) -> Touched:
    """Return the elements whose proofs have other marks."""
    old, new = before.findings, after.findings
    return _touched_by(scene, {q for q in old.keys() | new.keys() if old.get(q) != new.get(q)})


def _touched_by(scene: Scene, quantities: Iterable[Quantity]) -> Touched:
    touched = Touched()
    for quantity in quantities:
        _touch(scene, quantity, touched)
    return touched


def _touch(scene: Scene, quantity: Quantity, touched: Touched) -> None:
    """Add what shows a number: a node with its edges, or the edge that it belongs to."""
    number = scene.derivatives.edge_of(quantity)
    if number is not None:
        touched.edges.add(number)
        return
    home = scene.derivatives.home(quantity)
    if home is None:
        return
    touched.nodes.add(home)
    node = scene.graph.nodes[home]
    is_value = quantity == node.quantity
    if is_value or scene.derivatives.is_forward:
        touched.edges.update(scene.derivatives.leading_to[home])
    else:
        touched.edges.update(scene.derivatives.leading_from[home])


class Regions:
    """Where each element of a readable scene is painted; they stay while the scene does."""

    def __init__(self, scene: Scene) -> None:
        self._nodes = {node.index: _node_region(node) for node in scene.nodes}
        self._edges = {edge.index: _edge_region(scene, edge) for edge in scene.edges}

    def of(self, touched: Touched) -> QRegion:
        """Return where elements are painted, those in view."""
        region = QRegion()
        for own in (
            *(self._nodes.get(index) for index in touched.nodes),
            *(self._edges.get(number) for number in touched.edges),
        ):
            if own is not None:
                region += own
        return region

    def within(self, region: QRegion) -> Touched:
        """Return the elements that are painted in a region, if only in part."""
        return Touched(
            {index for index, own in self._nodes.items() if region.intersects(own)},
            {number for number, own in self._edges.items() if region.intersects(own)},
        )


def crowd_bounds(scene: Scene, touched: Touched) -> QRectF:
    """Return the rectangle that dots and lines are painted in; a finer region costs more."""
    bounds = QRectF()
    for index in touched.nodes:
        bounds |= _square(scene.center(index), _DOT_PX)
    for number in touched.edges:
        left, top, right, bottom = scene.bounds[number].tolist()
        line = QRectF(QPointF(left, top), QPointF(right, bottom))
        around = _THIN_EDGE_PX
        bounds |= line.adjusted(-around, -around, around, around)
    return bounds


def _node_region(node: PlacedNode) -> QRegion:
    """Return where a node and its labels are painted."""
    region = QRegion(node.outline.box(node.center, RINGS_PX).toAlignedRect())
    for label in node.labels():
        region += label.box.adjusted(-REACH_PX, -REACH_PX, REACH_PX, 3).toAlignedRect()
    return region


def _edge_region(scene: Scene, edge: PlacedEdge) -> QRegion:
    """Return where an edge, its head and its label are painted."""
    points = edge.route.points
    step = max(len(points) // _PARTS, 1)
    some = [*points[::step], points[-1]]
    region = _along(some, _EDGE_PX * max(scene.thickness, 0.8))
    if edge.label is not None:
        region += edge.label.box.adjusted(-3, -3, 3, 3).toAlignedRect()
    return region


def region_of_extras(extras: Iterable[Extra]) -> QRegion:
    """Return where extras are painted, with the marks at them."""
    region = QRegion()
    for extra in extras:
        box = extra.box.adjusted(-4, -REACH_PX, REACH_PX, 4)
        region += box.toAlignedRect()
    return region


def _along(points: Sequence[QPointF], around: float) -> QRegion:
    region = QRegion()
    for one, other in pairwise(points):
        box = QRectF(one, other).normalized().adjusted(-around, -around, around, around)
        region += box.toAlignedRect()
    return region


def _square(center: QPointF, reach: float) -> QRectF:
    return QRectF(center.x() - reach, center.y() - reach, 2 * reach, 2 * reach)
