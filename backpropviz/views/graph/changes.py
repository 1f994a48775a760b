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
_PARTS = 6  # rectangles along an edge cover less than one around it


@dataclass(slots=True)
class Touched:
    """Elements by their numbers."""

    nodes: set[int] = field(default_factory=set)
    edges: set[int] = field(default_factory=set)


def touched_between(scene: Scene, before: GraphReading, after: GraphReading) -> Touched | None:
    """Return the elements that look different; None: too many to tell."""
    low, high = sorted((before.cursor, after.cursor))
    if high - low > _MOST_STEPS:
        return None
    if before.is_backward != after.is_backward and not scene.is_crowd:
        return None  # everywhere it is asked for derivatives now
    made = {scene.trace[index].quantity for index in range(low, high)}
    lit = _marked(before) | _marked(after)
    findings = {
        quantity
        for quantity in before.findings.keys() | after.findings.keys()
        if before.findings.get(quantity) != after.findings.get(quantity)
    }
    touched = Touched()
    for quantity in made | lit | findings:
        _touch(scene, quantity, touched)
    return touched


def _marked(reading: GraphReading) -> set[Quantity]:
    return {*reading.at, *reading.operands, *reading.locals_of_terms}


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


def region_of(scene: Scene, touched: Touched) -> QRegion:
    """Return where elements are painted."""
    region = QRegion()
    if scene.is_crowd:
        for index in touched.nodes:
            region += _square(scene.center(index), _DOT_PX).toAlignedRect()
        for number in touched.edges:
            region += _along(scene.ways[number], _THIN_EDGE_PX)
        return region
    for node in scene.nodes:
        if node.index in touched.nodes:
            region += node_region(node)
    for edge in scene.edges:
        if edge.index in touched.edges:
            region += edge_region(scene, edge)
    return region


def node_region(node: PlacedNode) -> QRegion:
    """Return where a node and its labels are painted."""
    region = QRegion(node.outline.box(node.center, RINGS_PX).toAlignedRect())
    for label in node.labels():
        region += label.box.adjusted(-REACH_PX, -REACH_PX, REACH_PX, 3).toAlignedRect()
    return region


def edge_region(scene: Scene, edge: PlacedEdge) -> QRegion:
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


def within_region(scene: Scene, region: QRegion) -> Touched:
    """Return the elements that are painted in a region, if only in part."""
    found = Touched()
    if scene.is_crowd:
        return crowd_within(scene, region)
    for node in scene.nodes:
        if region.intersects(node_region(node)):
            found.nodes.add(node.index)
    for edge in scene.edges:
        if region.intersects(edge_region(scene, edge)):
            found.edges.add(edge.index)
    return found


def crowd_within(scene: Scene, region: QRegion) -> Touched:
    """Return the dots and lines that are painted in a region."""
    found = Touched()
    boxes = [QRectF(rect) for rect in region]
    outer = QRectF(region.boundingRect())
    for index in scene.nodes_within(outer.adjusted(-_DOT_PX, -_DOT_PX, _DOT_PX, _DOT_PX)):
        square = _square(scene.center(index), _DOT_PX)
        if any(square.intersects(box) for box in boxes):
            found.nodes.add(index)
    around = _THIN_EDGE_PX
    for number in scene.edges_within(outer.adjusted(-around, -around, around, around)):
        found.edges.add(number)
    return found


def _along(points: Sequence[QPointF], around: float) -> QRegion:
    region = QRegion()
    for one, other in pairwise(points):
        box = QRectF(one, other).normalized().adjusted(-around, -around, around, around)
        region += box.toAlignedRect()
    return region


def _square(center: QPointF, reach: float) -> QRectF:
    return QRectF(center.x() - reach, center.y() - reach, 2 * reach, 2 * reach)
