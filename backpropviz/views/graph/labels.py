"""Places the labels of a graph's picture: values and derivatives at nodes, local ones on edges."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import product

from PySide6.QtCore import QPointF, QRectF, QSizeF

from backpropviz.engine.quantities import Quantity
from backpropviz.views.graph.room import Room
from backpropviz.views.graph.runs import Run, Runs, equation, width_of_runs
from backpropviz.views.graph.scene import Label, PlacedEdge, PlacedNode, Scene
from backpropviz.views.graph.shapes import Shape

_ON_EDGE = (0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8)
_BESIDE_EDGE = (0.5, 0.4, 0.6)
_MOST_HIDDEN = 0.85  # of an edge, by its number
_TOUCHING = 2  # points of a line below a label that hardly touches it
_LEAST_GAP_PX, _GAP = 3.0, 0.24  # between a node and its labels: for the rings; of its height
_MOST_SHORT = 0.15  # of the labels of a kind; where more lack room, all are short


def place_labels(scene: Scene) -> None:
    """Give the nodes and edges of a scene their labels."""
    room = scene.room.copy()
    _place_values(scene, room)
    _place_slopes(scene, room)
    _place_locals(scene, room)


def chip_size(runs: Runs, label_px: int) -> QSizeF:
    """Return the size of a chip around a line."""
    return QSizeF(width_of_runs(runs, label_px) + 0.8 * label_px, round(1.5 * label_px))


def _place_values(scene: Scene, room: Room) -> None:
    computed = [node for node in scene.nodes if node.outline.shape is Shape.OPERATION]
    for node in computed:
        quantity = node.node.quantity
        lines = _lines(scene, quantity)
        node.value_label = _label_at(scene, room, node, quantity, lines, below=True)


def _place_slopes(scene: Scene, room: Room) -> None:
    for node in scene.nodes:
        quantity = node.derivative
        if quantity is None:
            continue
        lines = _lines(scene, quantity)
        node.slope_label = _label_at(scene, room, node, quantity, lines, below=False)


def _label_at(
    scene: Scene,
    room: Room,
    node: PlacedNode,
    quantity: Quantity,
    lines: Sequence[tuple[Runs, Runs]],
    *,
    below: bool,
) -> Label:
    """Return a label of a node: with its name or short, close to it or farther away.

    Before it hides a line, it rather is short or farther away.
    """
    for most_lines, around in product((_TOUCHING, None), (close_to, boxes_around)):
        for runs, unknown in lines:
            size = chip_size(runs, scene.label_px).expandedTo(chip_size(unknown, scene.label_px))
            box = room.best(around(node, size, below=below), most_lines=most_lines)
            if box is not None:
                room.take(box)
                return Label(quantity, runs, box, unknown)
    runs, unknown = lines[-1]
    first = next(close_to(node, chip_size(runs, scene.label_px), below=below))
    return Label(quantity, runs, first, unknown, crowded=True)


def _lines(scene: Scene, quantity: Quantity) -> list[tuple[Runs, Runs]]:
    """Return what stands at a number's place, known and asked for: with its name, and short."""
    value, symbol = scene.text(quantity), scene.symbols.symbol(quantity)
    return [(equation(symbol, value), equation(symbol, "?")), ((Run(value),), (Run("?"),))]


def boxes_around(node: PlacedNode, size: QSizeF, *, below: bool) -> Iterator[QRectF]:
    """Yield where a label may stand at a node, the usual place first, close ones before others."""
    yield from close_to(node, size, below=below)
    far = _height_beside(node, size) + size.height() + 3.0
    for sign in _signs(below=below):
        for shift in _shifts(node, size):
            yield _around(node.center + QPointF(shift, sign * far), size)
    beside = node.outline.half_width + _gap(node) + size.width() / 2
    yield _around(node.center + QPointF(beside, 0.0), size)


def close_to(node: PlacedNode, size: QSizeF, *, below: bool) -> Iterator[QRectF]:
    """Yield where a label may stand close to a node: below or above it, then aside."""
    outline, center = node.outline, node.center
    near = _height_beside(node, size)
    for sign in _signs(below=below):
        for shift in _shifts(node, size):
            yield _around(center + QPointF(shift, sign * near), size)
    across = 0.6 * outline.half_width + size.width() / 2
    for sign in _signs(below=below):
        for side in (-1, 1):
            yield _around(center + QPointF(side * across, sign * 0.9 * near), size)


def _height_beside(node: PlacedNode, size: QSizeF) -> float:
    return node.outline.half_height + _gap(node) + size.height() / 2


def _gap(node: PlacedNode) -> float:
    return max(_LEAST_GAP_PX, _GAP * node.outline.half_height)


def _signs(*, below: bool) -> tuple[int, int]:
    return (1, -1) if below else (-1, 1)


def _shifts(node: PlacedNode, size: QSizeF) -> tuple[float, ...]:
    aside = size.width() / 2 - 0.6 * node.outline.half_width
    return (0.0, -aside, aside) if aside > 0.0 else (0.0,)


def _place_locals(scene: Scene, room: Room) -> None:
    asked = [edge for edge in scene.edges if scene.graph.is_differentiated(edge.edge)]
    full = {edge.index: _full(scene, edge) for edge in asked}
    places: dict[int, QRectF] = {}
    failed = 0
    trial = room.copy()
    for edge in asked:
        box = _box_on(scene, trial, edge, full[edge.index])
        if box is None:
            failed += 1
        else:
            places[edge.index] = box
            trial.take(box)
    is_short = failed > _MOST_SHORT * len(asked)
    if is_short:
        places = {}
    else:
        for box in places.values():
            room.take(box)
    for edge in asked:
        box, runs = places.get(edge.index), full[edge.index]
        if box is None:
            runs = (Run(scene.text(edge.edge.local)),)
            box = _box_on(scene, room, edge, runs) or _box_beside(scene, room, edge, runs)
            if box is not None:
                room.take(box)
        crowded = box is None
        if box is None:
            box = _around(edge.route.at(0.5), chip_size(runs, scene.label_px))
        edge.label = Label(edge.edge.local, runs, box, (Run("?"),), crowded)


def _full(scene: Scene, edge: PlacedEdge) -> Runs:
    local = edge.edge.local
    return equation(scene.symbols.symbol(local), scene.text(local))


def _box_on(scene: Scene, room: Room, edge: PlacedEdge, runs: Runs) -> QRectF | None:
    """Return where the number of an edge may stand on it; None also where it would hide it."""
    size, way = chip_size(runs, scene.label_px), edge.route.points[-1] - edge.route.points[0]
    if size.width() > _MOST_HIDDEN * way.x() and size.height() > _MOST_HIDDEN * abs(way.y()):
        return None
    boxes = (_around(edge.route.at(share), size) for share in _ON_EDGE)
    return room.best(boxes, edge.index)


def _box_beside(scene: Scene, room: Room, edge: PlacedEdge, runs: Runs) -> QRectF | None:
    """Return where the number of an edge may stand close to it, above or below."""
    size, boxes = chip_size(runs, scene.label_px), list[QRectF]()
    along = edge.route.at(0.6) - edge.route.at(0.4)
    length = max(math.hypot(along.x(), along.y()), 1e-9)
    aside = QPointF(along.y(), -along.x()) / length
    away = (abs(aside.x()) * size.width() + abs(aside.y()) * size.height()) / 2 + 1.0
    for share in _BESIDE_EDGE:
        for sign in (1, -1):
            boxes.append(_around(edge.route.at(share) + aside * (sign * away), size))
    return room.best(boxes, most_lines=_TOUCHING)


def _around(middle: QPointF, size: QSizeF) -> QRectF:
    return QRectF(middle - QPointF(size.width() / 2, size.height() / 2), size)
