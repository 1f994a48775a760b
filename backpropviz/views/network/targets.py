"""The targets that are written under the loss: of many, those that matter most."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.numbers import number_text
from backpropviz.views.canvas.reading import Reading
from backpropviz.views.network.scene import Scene, chip_size

_MOST = 4  # lines
_GAP_PX = 5.0  # below the loss


class TargetLine(NamedTuple):
    """One line; quantity: None where it says that there are more."""

    quantity: Quantity | None
    text: str
    box: QRectF


def target_lines(scene: Scene, reading: Reading) -> list[TargetLine]:
    """Return what is written under the loss, from the top down."""
    trace, shown = scene.trace, _shown(scene, reading)
    texts: list[tuple[Quantity | None, str]] = [
        (each, f"{scene.notation.text(each)} = {number_text(trace.value(each), scene.style)}")
        for each in shown
    ]
    if len(shown) < trace.network.n_outputs:
        texts.append((None, "…"))
    lines = []
    for number, (quantity, text) in enumerate(texts):
        size = chip_size(scene.label_font, text)
        top = scene.loss_box.bottom() + _GAP_PX + number * (size.height() + 1)
        corner = QPointF(scene.loss_box.center().x() - size.width() / 2, top)
        lines.append(TargetLine(quantity, text, QRectF(corner, size)))
    return lines


def height_of_targets(scene: Scene) -> float:
    """Return how far all of it reaches below the loss, at the most."""
    lines = min(scene.trace.network.n_outputs, _MOST)
    return _GAP_PX + lines * (chip_size(scene.label_font, "0").height() + 1)


def _shown(scene: Scene, reading: Reading) -> list[Quantity]:
    """Return first what the step is about, then what is not 0, as the class that is right."""
    units = range(scene.trace.network.n_outputs)
    targets = [Quantity(Kind.TARGET, 0, unit, sample=scene.trace.sample) for unit in units]
    if len(targets) <= _MOST:
        return targets

    def rank(target: Quantity) -> tuple[bool, bool]:
        lit = target in reading.operands or target in reading.current
        return not lit, scene.trace.value(target) == 0.0

    return sorted(sorted(targets, key=rank)[: _MOST - 1], key=lambda target: target.unit)
