"""Which part of the network's picture changes from one cursor to the next: little, mostly.

Every element has a region that it is painted in and a look; where the look stays, the region need
not be painted again. So a step costs the same in a large network as in a small one.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QRegion

from backpropviz.engine.quantities import Kind, Phase, Quantity
from backpropviz.views.network_reading import Reading
from backpropviz.views.network_scene import Edge, Label, Node, Scene

_AROUND_NODE_PX = 22.0  # rings and glow
_PARTS_OF_EDGE = 8  # small rectangles along a line cover less than one around it

Look = tuple[object, ...]


def changed_region(scene: Scene, before: dict[int, Look], after: dict[int, Look]) -> QRegion:
    """Return where two pictures of a scene differ, by the looks of their elements."""
    region = QRegion()
    for number, (_, make_region) in enumerate(_elements(scene)):
        if before.get(number) != after.get(number):
            region += make_region()
    return region


def looks(scene: Scene, reading: Reading) -> dict[int, Look]:
    """Return what each element looks like at a reading."""
    found: dict[int, Look] = {}
    for number, (element, _) in enumerate(_elements(scene)):
        found[number] = _look(scene, reading, element)
    return found


def edge_region(edge: Edge, thickness: float = 1.0) -> QRegion:
    """Return where an edge and its labels are painted."""
    around = 10.0 * thickness + 3.0
    region = QRegion()
    for part in range(_PARTS_OF_EDGE):
        start, end = edge.at(part / _PARTS_OF_EDGE), edge.at((part + 1) / _PARTS_OF_EDGE)
        region += _outer(QRectF(start, end).normalized().adjusted(-around, -around, around, around))
    for label in (edge.weight_label, edge.gradient_label):
        if label is not None:
            # A new weight may be wider than the old one while the step is about it.
            region += _outer(label.box.adjusted(-30, -3, 30, 3))
    return region


def node_region(scene: Scene, node: Node) -> QRegion:
    """Return where a node, its rings and its labels are painted."""
    reach = scene.layout.radius + _AROUND_NODE_PX
    region = QRegion(_outer(_square(node.center, reach)))
    for label in node.labels:
        region += _outer(label.box.adjusted(-12, -3, 12, 3))
    return region


def loss_region(scene: Scene) -> QRegion:
    """Return where the loss, its lines and the targets are painted."""
    box = scene.loss_box.adjusted(-12, -12, 12, 100)
    column = scene.layout.columns[-1]
    ys = [*column.y, box.center().y()]
    lines = QRectF(QPointF(column.x, min(ys) - 4), QPointF(box.right(), max(ys) + 4))
    return QRegion(_outer(box.united(lines)))


def _elements(scene: Scene) -> Iterator[tuple[Edge | Node | None, Callable[[], QRegion]]]:
    thickness = max(scene.layout.radius / 42.0, 0.7)
    for edge in scene.edges:
        yield edge, lambda edge=edge: edge_region(edge, thickness)
    for node in scene.nodes:
        yield node, lambda node=node: node_region(scene, node)
    yield None, lambda: loss_region(scene)


def _look(scene: Scene, reading: Reading, element: Edge | Node | None) -> Look:
    backward = reading.phase in (Phase.BACKWARD, Phase.UPDATE)
    if element is None:
        trace = scene.trace
        return (
            *_of(scene, reading, Quantity(Kind.LOSS)),
            *_of(scene, reading, Quantity(Kind.LOSS, sample=trace.of_sample)),
            Quantity(Kind.PENALTY) in reading.current,
            *(
                reading.operands.get(Quantity(Kind.TARGET, 0, unit, sample=trace.sample))
                for unit in range(trace.network.n_outputs)
            ),
        )
    if isinstance(element, Edge):
        share = element.gradient._replace(sample=scene.trace.of_sample)
        new = element.weight._replace(kind=Kind.NEW_WEIGHT)
        parts = [_of(scene, reading, q) for q in (element.weight, element.gradient, share, new)]
        return (backward, *parts)
    around = [_of_label(scene, reading, label) for label in element.labels]
    at = (element.layer, element.unit)
    lit = [
        (quantity.kind, reading.operands.get(quantity))
        for quantity in (*reading.current, *reading.operands)
        if (quantity.layer, quantity.unit) == at
    ]
    return (backward, reading.selection, _of(scene, reading, element.output), *around, *sorted(
        lit, key=lambda pair: pair[0].value
    ))


def _of_label(scene: Scene, reading: Reading, label: Label) -> Look:
    later = _of(scene, reading, label.later) if label.later is not None else ()
    return (*_of(scene, reading, label.quantity), *later)


def _of(scene: Scene, reading: Reading, quantity: Quantity) -> Look:
    color = reading.operands.get(quantity)
    return (
        scene.trace.is_known(quantity, reading.cursor),
        quantity in reading.current,
        quantity == reading.selection,
        color.rgb() if color is not None else None,
    )


def _square(center: QPointF, reach: float) -> QRectF:
    return QRectF(center.x() - reach, center.y() - reach, 2 * reach, 2 * reach)


def _outer(box: QRectF) -> QRect:
    return box.toAlignedRect()
