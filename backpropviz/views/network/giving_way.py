"""Which of the two numbers of an edge gives way where both do not fit: the step's own stays."""

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


def later_box(scene: Scene, label: Label, text: str) -> QRectF:
    """Return where the number stands that takes the place of a label's."""
    size = chip_size(scene.label_font, text)
    return QRectF(label.box.center() - QPointF(size.width(), size.height()) / 2, size)
