"""Which part of the network's picture changes from one cursor to the next: little, mostly.

Every element has a region that it is painted in and a look; where the look stays, the region need
not be painted again. So a step costs the same in a large network as in a small one.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QRegion

from backpropviz.engine.quantities import Kind, Phase, Quantity
from backpropviz.views.canvas.reading import Reading
from backpropviz.views.network.giving_way import gives_way, in_front
from backpropviz.views.network.proof_lights import REACH_PX, node_finding
from backpropviz.views.network.scene import Edge, Label, Node, Scene, chip_size
from backpropviz.views.network.targets import height_of_targets

_AROUND_NODE_PX = 22.0  # rings and glow
_PARTS_OF_EDGE = 8  # small rectangles along a line cover less than one around it

Look = tuple[object, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Regions:
    """Where each element of a scene is painted: its edges, its nodes, the loss."""

    edges: tuple[QRegion, ...]
    nodes: tuple[QRegion, ...]
    loss: QRegion


def regions_of(scene: Scene) -> Regions:
    """Return the regions of a scene; they stay while the scene does."""
    return Regions(
        tuple(_edge_region(edge, scene.thickness) for edge in scene.edges),
        tuple(_node_region(scene, node) for node in scene.nodes),
        _loss_region(scene),
    )


def changed_region(regions: Regions, before: Sequence[Look], after: Sequence[Look]) -> QRegion:
    """Return where two pictures of a scene differ, by the looks of their elements."""
    region = QRegion()
    every = (*regions.edges, *regions.nodes, regions.loss)
    for old, new, own in zip(before, after, every, strict=True):
        if old != new:
            region += own
    return region


def looks(scene: Scene, reading: Reading) -> list[Look]:
    """Return what each element looks like at a reading, in the order of `Regions`."""
    elements: tuple[Edge | Node | None, ...] = (*scene.edges, *scene.nodes, None)
    found = [_look(scene, reading, element) for element in elements]
    front = in_front(scene, reading)
    if front.boxes or front.dropped:
        for index, element in enumerate(elements[:-1]):
            left_out = [gives_way(each, reading, front) for each in _labels_of(element)]
            if any(left_out):
                found[index] = (*found[index], tuple(left_out))
    return found


def _labels_of(element: Edge | Node | None) -> list[Label]:
    if element is None:
        return []
    if isinstance(element, Node):
        return element.labels
    both = (element.weight_label, element.gradient_label)
    return [label for label in both if label is not None]


def _edge_region(edge: Edge, thickness: float) -> QRegion:
    around = 10.0 * thickness + 3.0
    region = QRegion()
    for part in range(_PARTS_OF_EDGE):
        start, end = edge.at(part / _PARTS_OF_EDGE), edge.at((part + 1) / _PARTS_OF_EDGE)
        region += _outer(QRectF(start, end).normalized().adjusted(-around, -around, around, around))
    for label in (edge.weight_label, edge.gradient_label):
        if label is not None:
            # A new weight may be wider than the old one while the step is about it.
            aside = 30.0 * max(thickness, 1.0)
            region += _outer(label.box.adjusted(-aside, -REACH_PX, aside, 3))
    return region


def _node_region(scene: Scene, node: Node) -> QRegion:
    reach = scene.layout.radius + _AROUND_NODE_PX
    region = QRegion(_outer(_square(node.center, reach)))
    for label in node.labels:
        region += _outer(label.box.adjusted(-12, -REACH_PX, 12, 3))
    if scene.least_px:  # while a step is about it, a circle too small for its number has a chip
        chip = QRectF(QPointF(), chip_size(scene.label_font, lit_value(scene, node, node.value)))
        chip.moveCenter(node.center)
        region += _outer(chip.adjusted(-3, -3, 3, 3))
    return region


def lit_value(scene: Scene, node: Node, value: str) -> str:
    """Return the number of a circle that is too small for it, as it stands over the circle."""
    return f"{scene.notation.text(node.output)} {value}"


def _loss_region(scene: Scene) -> QRegion:
    reach = max(height_of_targets(scene), 100.0)
    box = scene.loss_box.adjusted(-12, -12, 12, reach)
    column = scene.layout.columns[-1]
    ys = [*column.y, box.center().y()]
    lines = QRectF(QPointF(column.x, min(ys) - 4), QPointF(box.right(), max(ys) + 4))
    return QRegion(_outer(box.united(lines)))


def _look(scene: Scene, reading: Reading, element: Edge | Node | None) -> Look:
    backward = reading.phase in (Phase.BACKWARD, Phase.UPDATE)
    if element is None:
        trace = scene.trace
        outputs = [node.output for node in scene.nodes if node.layer == len(trace.network.layers)]
        return (
            *_light(reading, Quantity(Kind.LOSS), *outputs),
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
        return (backward, *_light(reading, element.weight), *parts)
    around = [_of_label(scene, reading, label) for label in element.labels]
    at = (element.layer, element.unit)
    lit = [
        (quantity.kind, reading.operands.get(quantity))
        for quantity in (*reading.current, *reading.operands)
        if (quantity.layer, quantity.unit) == at
    ]
    bias = Quantity(Kind.BIAS, element.layer, element.unit)
    return (
        backward,
        *_light(reading, element.output, bias),
        reading.selection,
        node_finding(scene, reading, element),
        _of(scene, reading, element.output),
        *around,
        *sorted(lit, key=lambda pair: pair[0].value),
    )


def _light(reading: Reading, *quantities: Quantity) -> Look:
    lights = reading.lights
    return tuple([lights.glow(each) for each in quantities]) if lights.are_on else ()


def _of_label(scene: Scene, reading: Reading, label: Label) -> Look:
    later = _of(scene, reading, label.later) if label.later is not None else ()
    return (*_of(scene, reading, label.quantity), *later)


def _of(scene: Scene, reading: Reading, quantity: Quantity) -> Look:
    color = reading.operands.get(quantity)
    return (
        scene.is_known(quantity, reading.cursor),
        quantity in reading.current,
        quantity == reading.selection,
        color.rgb() if color is not None else None,
        reading.findings.get(quantity),
    )


def _square(center: QPointF, reach: float) -> QRectF:
    return QRectF(center.x() - reach, center.y() - reach, 2 * reach, 2 * reach)


def _outer(box: QRectF) -> QRect:
    return box.toAlignedRect()
