"""Which color links an operand in the formula with its node or edge."""

from collections.abc import Iterable

from PySide6.QtGui import QColor

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.trace import Step
from backpropviz.views.look.theme import Theme

MOST_LINKED = 40  # operands; more would light up everything and show nothing


def operand_colors(step: Step | None, theme: Theme) -> dict[Quantity, QColor]:
    """Return the color of every operand of a step.

    Operands of one kind share a color: in a sum of products the values have one, the weights
    another, the bias a third. So the eye sees what is multiplied with what.
    """
    if step is None:
        return {}
    return link_colors(step.operands, theme)


def link_colors(operands: Iterable[Quantity], theme: Theme) -> dict[Quantity, QColor]:
    """Return the color of every operand, in the order of their kinds."""
    order: list[Kind] = []
    colors: dict[Quantity, QColor] = {}
    for operand in operands:
        kind = Kind.A if operand.kind is Kind.INPUT else operand.kind
        if kind not in order:
            order.append(kind)
        colors[operand] = theme.operand(order.index(kind))
    return colors
