"""Which numbers give way where not all fit: those that a step is about stay."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

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


def in_front(scene: Scene, reading: Reading) -> tuple[QRectF, ...]:
    """Return where numbers stand over others, only because the step is about them."""
    boxes: list[QRectF] = []
    for label in scene.labels():
        if label.later is not None and label.later in reading.current:
            boxes.append(later_box(scene, label, label.later_text))
        elif label.crowded and is_of_the_step(label, reading):
            boxes.append(label.box)
    return tuple(boxes)


def gives_way(label: Label, reading: Reading, front: tuple[QRectF, ...]) -> bool:
    """Say whether a number is left out, for one of those `in_front` to be read."""
    return (
        bool(front)
        and not is_of_the_step(label, reading)
        and any(label.box.intersects(box) for box in front)
    )


def is_of_the_step(label: Label, reading: Reading) -> bool:
    """Say whether a step computes a number or makes another one from it."""
    parts = (label.quantity, label.later)
    return any(part in reading.current or part in reading.operands for part in parts if part)


def later_box(scene: Scene, label: Label, text: str) -> QRectF:
    """Return where the number stands that takes the place of a label's."""
    size = chip_size(scene.label_font, text)
    return QRectF(label.box.center() - QPointF(size.width(), size.height()) / 2, size)
