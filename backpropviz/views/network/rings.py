"""Rings around a circle of the network's picture: what is computed there, and used of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from backpropviz.engine.quantities import Kind
from backpropviz.views.canvas.reading import Reading
from backpropviz.views.look.theme import Theme
from backpropviz.views.network.scene import Node

_OF_A_NODE = {Kind.INPUT, Kind.A, Kind.Z, Kind.D_A, Kind.D_Z, Kind.D_INPUT}


def is_ringed(node: Node, reading: Reading) -> bool:
    """Say whether a number of a node is being computed, or pointed at."""
    at = (node.layer, node.unit)
    lit = [*reading.current]
    if reading.selection is not None:
        lit.append(reading.selection)
    return any(each.kind in _OF_A_NODE and (each.layer, each.unit) == at for each in lit)


def operand_colors_at(node: Node, reading: Reading) -> list[QColor]:
    """Return the colors that link numbers of a node with the formula, each once."""
    at = (node.layer, node.unit)
    colors: list[QColor] = []
    for quantity, color in reading.operands.items():
        is_here = quantity.kind in _OF_A_NODE and (quantity.layer, quantity.unit) == at
        if is_here and color not in colors:
            colors.append(color)
    return colors


def paint_rings(
    painter: QPainter,
    center: QPointF,
    radius: float,
    theme: Theme,
    colors: Sequence[QColor],
    *,
    glows: bool,
) -> None:
    """Ring a node whose number is being computed, and in the operands' colors those used."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if glows:
        painter.setPen(QPen(theme.color("glow"), 7.0))
        painter.drawEllipse(center, radius + 4.5, radius + 4.5)
    ring = radius + (10.5 if glows else 5.5)
    for color in colors:
        painter.setPen(QPen(color, 3.2))
        painter.drawEllipse(center, ring, ring)
        ring += 5.0
