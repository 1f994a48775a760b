"""What is under a point of a graph's picture."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF

from backpropviz.engine.quantities import Quantity
from backpropviz.views.graph.scene import Scene

_NEAR_PX = 7.0  # of a line: still on it
_NEAR_DOT_PX = 6.0


def quantity_at(scene: Scene, point: QPointF, cursor: int) -> Quantity | None:
    """Return what is under a point: a number that is shown first, then a node, then an edge."""
    if point.y() > scene.within.bottom():
        return None
    for label in scene.labels():
        is_shown = not label.crowded and scene.is_known(label.quantity, cursor)
        if is_shown and label.box.contains(point):
            return label.quantity
    for node in scene.nodes:
        if node.outline.contains(point - node.center):
            return node.node.quantity
    if scene.is_crowd:
        dot = _dot_at(scene, point)
        if dot is not None:
            return scene.graph.nodes[dot].quantity
    number = _edge_at(scene, point)
    if number is None:
        return None
    edge = scene.graph.edges[number]
    if scene.graph.is_differentiated(edge):
        return edge.local
    return scene.graph.nodes[edge.start].quantity


def _dot_at(scene: Scene, point: QPointF) -> int | None:
    offsets = scene.centers - [point.x(), point.y()]
    distances = (offsets * offsets).sum(axis=1)
    nearest = int(distances.argmin())
    reach = max(_NEAR_DOT_PX, scene.radius)
    return nearest if distances[nearest] <= reach * reach else None


def _edge_at(scene: Scene, point: QPointF) -> int | None:
    nearest, distance = None, _NEAR_PX
    lines: list[tuple[int, Sequence[QPointF]]]
    if scene.is_crowd:
        lines = [(number, scene.ways[number]) for number in scene.edges_at(point, _NEAR_PX)]
    else:
        lines = [(edge.index, edge.route.points) for edge in scene.edges]
    for number, line in lines:
        away = _distance(point, line)
        if away < distance:
            nearest, distance = number, away
    return nearest


def _distance(point: QPointF, line: Sequence[QPointF]) -> float:
    """Return how far a point is from a line of straight parts."""
    least = float("inf")
    for one, other in pairwise(line):
        along = other - one
        length = max(QPointF.dotProduct(along, along), 1e-9)
        share = min(max(QPointF.dotProduct(point - one, along) / length, 0.0), 1.0)
        offset = point - (one + along * share)
        least = min(least, QPointF.dotProduct(offset, offset))
    return float(least**0.5)
