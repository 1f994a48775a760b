"""The numbers of what is lit, where the picture has had no room for them."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QRegion

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.numbers import number_text
from backpropviz.views.canvas.reading import Reading
from backpropviz.views.network.scene import Edge, Label, Node, Scene, chip_size

_MOST_EDGES = 24  # lit; the numbers of more would be a heap
_WEIGHT_PLACES = (0.28, 0.36, 0.2, 0.44, 0.14)
_GRADIENT_PLACES = (0.66, 0.58, 0.74, 0.5, 0.82)


def lit_labels(scene: Scene, reading: Reading) -> tuple[Label, ...]:
    """Return labels for lit edges and nodes that have none; none covers what is lit."""
    lights = reading.lights
    if not lights.are_on:
        return ()
    edges = [edge for edge in scene.edges if lights.glow(edge.weight)]
    nodes = [node for node in scene.nodes if lights.glow(node.output)]
    if len(edges) > _MOST_EDGES:
        return ()
    taken = [scene.loss_box, *_taken(scene, reading, edges, nodes)]
    made: list[Label] = []
    for quantity, middles in _wanted(scene, reading, edges, nodes):
        is_weight = quantity.kind in (Kind.WEIGHT, Kind.NEW_WEIGHT)
        text = number_text(scene.trace.value(quantity), scene.style, sign=is_weight)
        if quantity.kind in (Kind.A, Kind.INPUT):  # of a circle without its symbol
            text = f"{scene.notation.text(quantity)} {text}"
        size = chip_size(scene.label_font, text)
        for middle in middles:
            box = QRectF(middle - QPointF(size.width(), size.height()) / 2, size)
            if not any(box.intersects(other) for other in taken):
                taken.append(box)
                made.append(Label(quantity, text, box))
                break
    return tuple(made)


def region_of_labels(labels: tuple[Label, ...]) -> QRegion:
    """Return where labels are painted."""
    region = QRegion()
    for label in labels:
        region += label.box.adjusted(-3, -3, 3, 3).toAlignedRect()
    return region


def _taken(
    scene: Scene, reading: Reading, edges: list[Edge], nodes: list[Node]
) -> Iterator[QRectF]:
    """Yield where lit nodes and the numbers that lit elements have already are."""
    radius = scene.layout.radius
    for node in nodes:
        yield QRectF(node.center.x() - radius, node.center.y() - radius, 2 * radius, 2 * radius)
        yield from (label.box for label in node.labels if not label.crowded)
    for edge in edges:
        for label in (edge.weight_label, edge.gradient_label):
            if label is not None and _is_shown(scene, reading, label):
                yield label.box


def _wanted(
    scene: Scene, reading: Reading, edges: list[Edge], nodes: list[Node]
) -> Iterator[tuple[Quantity, list[QPointF]]]:
    """Yield the numbers that have no label, and where the middle of theirs may be."""
    for edge in edges:
        if edge.weight_label is None:
            new = edge.weight._replace(kind=Kind.NEW_WEIGHT)
            is_new = scene.trace.update is not None and scene.is_known(new, reading.cursor)
            yield new if is_new else edge.weight, [edge.at(share) for share in _WEIGHT_PLACES]
        known = scene.is_known(edge.gradient, reading.cursor)
        label = edge.gradient_label
        if known and (label is None or not _is_shown(scene, reading, label)):
            yield edge.gradient, [edge.at(share) for share in _GRADIENT_PLACES]
    if not scene.shows_labels:  # the circles are too small for their numbers
        away = QPointF(0, scene.layout.radius + scene.label_font.pixelSize())
        for node in nodes:
            if scene.is_known(node.output, reading.cursor):
                yield node.output, [node.center - away, node.center + away]


def _is_shown(scene: Scene, reading: Reading, label: Label) -> bool:
    lit = label.quantity in reading.current or label.quantity in reading.operands
    return lit or not label.crowded
