"""Which numbers give way where not all fit: those that a step is about stay."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.views.canvas.reading import Reading
from backpropviz.views.network.scene import Edge, Label, Scene, chip_size


def is_weight_covered(edge: Edge, reading: Reading) -> bool:
    """Say whether the gradient that a step is about stands where the weight would."""
    gradient, weight = edge.gradient_label, edge.weight_label
    if gradient is None or weight is None or not gradient.crowded:
        return False
    lit = {*reading.current, *reading.operands}
    return gradient.quantity in lit and gradient.box.intersects(weight.box)


def is_gradient_covered(scene: Scene, edge: Edge, reading: Reading) -> bool:
    """Say whether the new weight that a step makes, in full, reaches over the gradient."""
    gradient, weight = edge.gradient_label, edge.weight_label
    if gradient is None or weight is None or weight.later not in reading.current:
        return False
    return later_box(scene, weight, weight.later_text).intersects(gradient.box)


class Front(NamedTuple):
    """Where numbers stand over others, only because the step is about them.

    dropped: numbers that the step is about, but that have no room for all that.
    """

    boxes: tuple[QRectF, ...]
    dropped: frozenset[Quantity]


def in_front(scene: Scene, reading: Reading) -> Front:
    """Return which numbers come forward: first what the step makes, then what it makes it from."""
    own = [label for label in scene.labels() if is_of_the_step(label, reading)]
    own = [label for label in own if _is_painted(scene, label, reading)]
    own.sort(key=lambda label: (not _is_made(label, reading), label.crowded))
    taken: list[QRectF] = []
    boxes: list[QRectF] = []
    dropped: set[Quantity] = set()
    for label in own:
        is_new = label.later is not None and label.later in reading.current
        box = later_box(scene, label, label.later_text) if is_new else label.box
        if any(box.intersects(other) for other in taken):
            dropped.add(label.quantity)
            continue
        taken.append(box)
        if is_new or label.crowded:
            boxes.append(box)
    return Front(tuple(boxes), frozenset(dropped))


def gives_way(label: Label, reading: Reading, front: Front) -> bool:
    """Say whether a number is left out, for one of those `in_front` to be read."""
    if is_of_the_step(label, reading):
        return label.quantity in front.dropped
    return any(label.box.intersects(box) for box in front.boxes)


def _is_made(label: Label, reading: Reading) -> bool:
    return label.quantity in reading.current or label.later in reading.current


def _is_painted(scene: Scene, label: Label, reading: Reading) -> bool:
    return label.quantity.kind is Kind.WEIGHT or scene.is_known(label.quantity, reading.cursor)


def is_of_the_step(label: Label, reading: Reading) -> bool:
    """Say whether a step computes a number or makes another one from it."""
    parts = (label.quantity, label.later)
    return any(part in reading.current or part in reading.operands for part in parts if part)


def later_box(scene: Scene, label: Label, text: str) -> QRectF:
    """Return where the number stands that takes the place of a label's."""
    size = chip_size(scene.label_font, text)
    return QRectF(label.box.center() - QPointF(size.width(), size.height()) / 2, size)
