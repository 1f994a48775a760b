"""What the network's picture shows at a cursor: what is being computed, and from what."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QColor

from backpropviz.engine.quantities import Phase, Quantity
from backpropviz.engine.trace import Detail
from backpropviz.views.formula.linking import MOST_LINKED, link_colors
from backpropviz.views.look.theme import Theme
from backpropviz.views.network.scene import Scene


@dataclass(frozen=True, slots=True)
class Reading:
    """Where the reader is: what is computed, what is being computed, and from what."""

    cursor: int
    current: frozenset[Quantity]
    operands: Mapping[Quantity, QColor]
    phase: Phase | None
    selection: Quantity | None


def reading_of(
    scene: Scene, cursor: int, detail: Detail, theme: Theme, selection: Quantity | None = None
) -> Reading:
    """Return what is to be lit up at a cursor."""
    trace = scene.trace
    if cursor == 0:
        return Reading(0, frozenset(), {}, None, selection)
    group = trace.group(cursor - 1, detail)
    steps = [trace[i] for i in range(max(group.start, cursor - MOST_LINKED), cursor)]
    # A whole pass lit up would light up everything, and so show nothing.
    current = frozenset(step.quantity for step in steps if detail is not Detail.PASS)
    operands: list[Quantity] = []
    if detail in (Detail.OPERATION, Detail.NEURON):
        for step in steps:
            if len(step.operands) <= MOST_LINKED:
                operands += [each for each in step.operands if each not in current]
    return Reading(cursor, current, link_colors(operands, theme), steps[-1].phase, selection)
