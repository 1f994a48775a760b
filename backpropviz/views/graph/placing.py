"""Makes the scene of a graph: its layout put into pixels, shapes, ways, and labels at their places.

Labels are placed with the numbers that the whole pass will show, so they stay while the cursor
moves.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from backpropviz.engine.graph.graph import Edge
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle
from backpropviz.views.canvas.viewport import Viewport
from backpropviz.views.formula.typesetting import typeset
from backpropviz.views.graph.backdrop import graph_area
from backpropviz.views.graph.derivatives import Derivatives
from backpropviz.views.graph.labels import place_labels
from backpropviz.views.graph.layout import GraphLayout, lay_out
from backpropviz.views.graph.routes import route_between
from backpropviz.views.graph.runs import SMALL
from backpropviz.views.graph.scene import GraphTrace, PlacedEdge, PlacedNode, Scene
from backpropviz.views.graph.shapes import Outline, Shape, shape_of
from backpropviz.views.look.lettering import width_of
from backpropviz.views.look.theme import INDEX_SIZE

_MOST_COLUMN_PX, _MOST_ROW_PX = 390.0, 280.0
_STEEPEST, _LEAST_ROW_PX = 1.55, 80.0  # rows to columns
_MOST_RADIUS_PX, _LEAST_RADIUS_PX = 46.0, 1.5
_OF_COLUMN, _OF_ROW = 0.2, 0.245  # the radius, at most
_OF_NARROW, _SMALL_PX = 0.34, 12.0  # of narrow columns, as long as nodes are that small
_LEAST_TEXT_PX, _MOST_TEXT_PX = 10, 18
_EDGE_PX = 6.0  # of the picture, that labels keep from
_MOST_OF_COLUMN, _MOST_OF_ROW = 0.24, 0.3  # where type would not fit otherwise
_TYPE = 2.0  # of the smallest type allowed: the radius of a node that a number fits into
_CONSTANT_NEAR = 0.42  # of the way to what uses it
_BOW = 0.75  # of the radius: between two edges of the same nodes


def build_scene(
    trace: GraphTrace, symbols: Notation, style: NumberStyle, viewport: Viewport
) -> Scene:
    """Return the scene of a trace's graph in a viewport."""
    graph, layout = trace.graph, lay_out(trace.graph)
    least = viewport.theme.least_px
    size, text = viewport.size, viewport.theme.type_px(12 * viewport.scale)
    wide = max(float(size.width()), 200.0)
    side = min(max(wide * 0.1, 60.0 * viewport.scale), 150.0 * viewport.scale)
    top, bottom = 14 + 1.6 * text, 40 + 6.2 * text
    area = QRectF(side, top, wide - 2 * side, max(size.height() - top - bottom, 120.0))
    place = _Placing(layout, viewport.zoomed(area), viewport.zoom * viewport.scale, least)
    scene = Scene(
        graph=graph,
        trace=trace,
        symbols=symbols,
        style=style,
        derivatives=Derivatives(trace),
        within=_within(viewport),
        centers=place.centers(layout.places),
        ways=[],
        bounds=np.zeros((0, 4)),
        radius=place.radius,
        label_px=place.label_px(viewport.scale),
        least_px=least,
        column_gap=place.column_gap,
    )
    scene.ways = [[place.point(*at) for at in way] for way in layout.ways]
    if not scene.is_crowd:
        _place_nodes(scene)
        _place_edges(scene)
        place_labels(scene)
    scene.bounds = _bounds(scene.ways)
    return scene


def _bounds(ways: Sequence[Sequence[QPointF]]) -> np.ndarray:
    boxes = [
        (
            way[0].x(),
            min(point.y() for point in way),
            way[-1].x(),
            max(point.y() for point in way),
        )
        for way in ways
    ]
    return np.array(boxes).reshape(-1, 4)


class _Placing:
    """How columns and rows become pixels."""

    def __init__(self, layout: GraphLayout, area: QRectF, zoom: float, least_px: int) -> None:
        self._least_px = least_px
        self._middle = area.center()
        self._half = (layout.n_columns - 1) / 2
        columns = area.width() / max(layout.n_columns - 1, 1)
        rows = area.height() / max(layout.n_rows, 1.0)
        self.column_gap = min(columns, _MOST_COLUMN_PX * zoom)
        # Rows far apart would make edges steep; a crowd fills what there is.
        flat = max(_STEEPEST * self.column_gap, _LEAST_ROW_PX * zoom)
        self.row_gap = min(rows, _MOST_ROW_PX * zoom, flat)
        across = max(self.column_gap * _OF_COLUMN, min(self.column_gap * _OF_NARROW, _SMALL_PX))
        readable = _TYPE * least_px
        across = max(across, min(_MOST_OF_COLUMN * self.column_gap, readable))
        upright = max(self.row_gap * _OF_ROW, min(_MOST_OF_ROW * self.row_gap, readable))
        radius = min(across, upright, max(_MOST_RADIUS_PX * zoom, readable))
        self.radius = max(radius, _LEAST_RADIUS_PX)

    def point(self, column: float, row: float) -> QPointF:
        """Return where a place of the layout is."""
        return QPointF(
            self._middle.x() + (column - self._half) * self.column_gap,
            self._middle.y() + row * self.row_gap,
        )

    def centers(self, places: Sequence[tuple[float, float]]) -> np.ndarray:
        """Return where places are, (n, 2)."""
        middle = np.array([self._middle.x(), self._middle.y()])
        gaps = np.array([self.column_gap, self.row_gap])
        return (np.array(places).reshape(-1, 2) - [self._half, 0.0]) * gaps + middle

    def label_px(self, scale: float) -> int:
        """Return the size of the labels' type."""
        least, most = _LEAST_TEXT_PX * min(scale, 1.3), _MOST_TEXT_PX * scale
        usual = min(max(least, 0.46 * self.radius), most)
        return round(max(usual, math.ceil(self._least_px / SMALL)))


def _within(viewport: Viewport) -> QRectF:
    """Return where labels may stand: in view, above the foot."""
    return graph_area(viewport).adjusted(_EDGE_PX, _EDGE_PX, -_EDGE_PX, 0.0)


def _place_nodes(scene: Scene) -> None:
    radius = scene.radius
    seen = scene.within.adjusted(-3 * radius, -3 * radius, 3 * radius, 3 * radius)
    _draw_constants_near(scene)
    for index, node in enumerate(scene.graph.nodes):
        center = scene.center(index)
        if seen.contains(center):
            outline = _outline(scene, index)
            derivative = scene.derivatives.of_node(index)
            scene.nodes.append(PlacedNode(index, node, center, outline, derivative))


def _draw_constants_near(scene: Scene) -> None:
    """Move constants along their edges to what uses them, where nothing is in the way."""
    nodes, consumers = scene.graph.nodes, scene.graph.consumers
    for number, edge in enumerate(scene.graph.edges):
        start = edge.start
        if shape_of(nodes[start]) is not Shape.NUMBER or len(consumers[start]) > 1:
            continue
        way = scene.ways[number]
        if len(way) == 2:
            point = way[0] + (way[1] - way[0]) * _CONSTANT_NEAR
            if not _is_crossed(scene, edge, point):
                scene.centers[start] = (point.x(), point.y())
                way[0] = point


def _is_crossed(scene: Scene, own: Edge, point: QPointF) -> bool:
    """Say whether another edge comes close to a point."""
    near = 1.1 * scene.radius
    for edge, way in zip(scene.graph.edges, scene.ways, strict=True):
        if edge.start == own.start:
            continue
        for one, other in pairwise(way):
            if one.x() <= point.x() <= other.x():
                share = (point.x() - one.x()) / max(other.x() - one.x(), 1e-6)
                if abs(one.y() + (other.y() - one.y()) * share - point.y()) < near:
                    return True
    return False


def _outline(scene: Scene, index: int) -> Outline:
    radius, node = scene.radius, scene.graph.nodes[index]
    shape = shape_of(node)
    if shape is Shape.OPERATION:
        return Outline(shape, radius, radius)
    if shape is Shape.NUMBER:
        size = number_px(scene)
        text = scene.symbols.text(node.quantity)
        return Outline(shape, width_of(text, size) / 2 + 3.0, size * 0.62)
    text = scene.text(node.quantity)
    most = min(1.75 * radius, scene.column_gap * 0.34)
    half = min(max(width_of(text, value_px(scene), True) / 2 + 0.3 * radius, 1.05 * radius), most)
    high = 0.95 * radius
    if shape is not Shape.INPUT:
        half, high = min(half, 1.5 * radius), 0.78 * radius
    if scene.least_px:  # room for its symbol, which does not become smaller
        em = scene.least_px / INDEX_SIZE
        symbol = typeset(scene.symbols.latex(node.quantity))
        half, high = max(half, 0.5 * symbol.width * em + 5.0), max(high, 0.56 * em)
    return Outline(shape, half, high)


def value_px(scene: Scene) -> int:
    """Return the size of the values within shapes."""
    return max(8, round(0.46 * scene.radius), scene.least_px)


def number_px(scene: Scene) -> int:
    """Return the size of the constants."""
    return max(9, round(0.6 * scene.radius), scene.least_px)


def _place_edges(scene: Scene) -> None:
    placed = {node.index: node for node in scene.nodes}
    alike: dict[tuple[int, int], int] = {}
    for edge in scene.graph.edges:
        pair = (edge.start, edge.end)
        alike[pair] = alike.get(pair, 0) + 1
    head_px = min(max(0.36 * scene.radius, 5.0), 13.0)
    seen = scene.within.adjusted(-40, -40, 40, 40)
    for number, edge in enumerate(scene.graph.edges):
        knots = scene.ways[number]
        if edge.start not in placed and edge.end not in placed and not _is_seen(knots, seen):
            continue
        bow, count = 0.0, alike[edge.start, edge.end]
        if count > 1 and len(knots) == 2:
            bow = (2 * edge.place - count + 1) * _BOW * scene.radius
        ends = [
            placed[end].outline if end in placed else _outline(scene, end)
            for end in (edge.start, edge.end)
        ]
        route = route_between(knots, ends[0], ends[1], bow, 2.0)
        head = route.head(head_px, 0.42 * head_px)
        scene.edges.append(PlacedEdge(number, edge, route, head, head_px))


def _is_seen(knots: Sequence[QPointF], seen: QRectF) -> bool:
    top, bottom = min(each.y() for each in knots), max(each.y() for each in knots)
    box = QRectF(knots[0], knots[-1]).normalized()
    box.setTop(min(box.top(), top) - 1.0)
    box.setBottom(max(box.bottom(), bottom) + 1.0)
    return math.isfinite(box.width()) and box.intersects(seen)
