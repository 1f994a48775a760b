"""Places the labels of a graph's picture: values and derivatives at nodes, local ones on edges."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSizeF

from backpropviz.engine.quantities import Quantity
from backpropviz.views.graph.room import Room
from backpropviz.views.graph.scene import Label, PlacedEdge, PlacedNode, Scene
from backpropviz.views.graph.shapes import Shape
from backpropviz.views.look.lettering import width_of

_ON_EDGE = (0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8)
_LEAST_GAP_PX, _GAP = 3.0, 0.24  # between a node and its labels: for the rings; of its height
_MOST_SHORT = 0.15  # of the labels of a kind; where more lack room, all are short


def place_labels(scene: Scene) -> None:
    """Give the nodes and edges of a scene their labels."""
    room = Room(scene.within)
    for node in scene.nodes:
        room.take(node.outline.box(node.center, 1.0))
    for edge in scene.edges:
        room.take(edge.head.boundingRect())
    room.add_lines((edge.index, edge.route.points) for edge in scene.edges)
    _place_values(scene, room)
    _place_slopes(scene, room)
    _place_locals(scene, room)


def chip_size(text: str, label_px: int) -> QSizeF:
    """Return the size of a chip around a text."""
    return QSizeF(width_of(text, label_px, True) + 0.8 * label_px, round(1.45 * label_px))


def named(scene: Scene, quantity: Quantity, value: str) -> str:
    """Return a number with its name."""
    return f"{scene.symbols.text(quantity)} = {value}"


def term_text(one: str, other: str) -> str:
    """Return a product of two numbers; a negative second one in parentheses."""
    return f"{one}·({other})" if other.startswith("−") else f"{one}·{other}"


def _place_values(scene: Scene, room: Room) -> None:
    computed = [node for node in scene.nodes if node.outline.shape is Shape.OPERATION]
    for node in computed:
        quantity = node.node.quantity
        value = scene.text(quantity)
        name = scene.symbols.text(quantity)
        texts = [(named(scene, quantity, value), f"{name} = ?"), (value, "?")]
        node.value_label = _label_at(scene, room, node, quantity, texts, below=True)


def _place_slopes(scene: Scene, room: Room) -> None:
    for node in scene.nodes:
        quantity = node.derivative
        if quantity is None:
            continue
        value = scene.text(quantity)
        name = scene.symbols.text(quantity)
        texts = [(named(scene, quantity, value), f"{name} = ?"), (value, "?")]
        node.slope_label = _label_at(scene, room, node, quantity, texts, below=False)


def _label_at(
    scene: Scene,
    room: Room,
    node: PlacedNode,
    quantity: Quantity,
    texts: list[tuple[str, str]],
    *,
    below: bool,
) -> Label:
    """Return a label of a node, in the longest of the texts for which there is room."""
    for text, unknown in texts:
        widest = max(text, unknown, key=len)
        boxes = boxes_around(node, chip_size(widest, scene.label_px), below=below)
        box = room.best(boxes)
        if box is not None:
            room.take(box)
            return Label(quantity, text, box, unknown)
    text, unknown = texts[-1]
    first = next(boxes_around(node, chip_size(text, scene.label_px), below=below))
    return Label(quantity, text, first, unknown, crowded=True)


def boxes_around(node: PlacedNode, size: QSizeF, *, below: bool) -> Iterator[QRectF]:
    """Yield where a label may stand at a node, the usual place first."""
    outline, center = node.outline, node.center
    wide, high = size.width(), size.height()
    aside = max(wide / 2 - 0.6 * outline.half_width, 0.0)
    gap = max(_LEAST_GAP_PX, _GAP * outline.half_height)
    near = outline.half_height + gap + high / 2
    for sign in (1, -1) if below else (-1, 1):
        for far in (near, near + high + 3.0):
            for shift in (0.0, -aside, aside):
                if shift == 0.0 or aside > 0.0:
                    yield _around(center + QPointF(shift, sign * far), size)
    beside = outline.half_width + gap + wide / 2
    for sign in (1, -1) if below else (-1, 1):
        for across in (-1, 1):
            diagonal = QPointF(across * (0.6 * outline.half_width + wide / 2), sign * 0.9 * near)
            yield _around(center + diagonal, size)
    yield _around(center + QPointF(beside, 0.0), size)


def _place_locals(scene: Scene, room: Room) -> None:
    asked = [edge for edge in scene.edges if scene.graph.is_differentiated(edge.edge)]
    full = {edge.index: _full_text(scene, edge) for edge in asked}
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
        value = scene.text(edge.edge.local)
        box, text = places.get(edge.index), full[edge.index]
        if box is None:
            text = value
            box = _box_on(scene, room, edge, text)
            if box is not None:
                room.take(box)
        crowded = box is None
        if box is None:
            box = _around(edge.route.at(0.5), chip_size(value, scene.label_px))
        edge.label = Label(edge.edge.local, text, box, crowded=crowded)


def _full_text(scene: Scene, edge: PlacedEdge) -> str:
    return named(scene, edge.edge.local, scene.text(edge.edge.local))


def _box_on(scene: Scene, room: Room, edge: PlacedEdge, text: str) -> QRectF | None:
    size = chip_size(text, scene.label_px)
    boxes = (_around(edge.route.at(share), size) for share in _ON_EDGE)
    return room.best(boxes, edge.index)


def _around(middle: QPointF, size: QSizeF) -> QRectF:
    return QRectF(middle - QPointF(size.width() / 2, size.height() / 2), size)
