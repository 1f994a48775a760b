"""The shapes of nodes, which tell them apart without color, and where edges meet them."""

from __future__ import annotations

import math
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from backpropviz.engine.graph.graph import INPUT, LEAVES, NUMBER, Node


class Shape(Enum):
    """What a node looks like."""

    INPUT = "input"  # a rounded box with name and value
    PARAMETER = "parameter"  # a smaller one, angular: weights, biases, targets
    NUMBER = "number"  # of the text: no frame
    OPERATION = "operation"  # a circle with a large sign


class Outline(NamedTuple):
    """A shape with its size: half its width and half its height in pixels."""

    shape: Shape
    half_width: float
    half_height: float

    def box(self, center: QPointF, around: float = 0.0) -> QRectF:
        """Return the rectangle around the shape, larger by so much on every side."""
        wide, high = self.half_width + around, self.half_height + around
        return QRectF(center.x() - wide, center.y() - high, 2 * wide, 2 * high)

    def reach(self, direction: QPointF) -> float:
        """Return how far it is from the middle to the edge of the shape, for a unit direction."""
        across, down = abs(direction.x()), abs(direction.y())
        if self.shape is Shape.OPERATION:
            return 1.0 / math.hypot(across / self.half_width, down / self.half_height)
        to_side = self.half_width / across if across > 1e-9 else math.inf
        to_top = self.half_height / down if down > 1e-9 else math.inf
        return min(to_side, to_top)

    def contains(self, offset: QPointF) -> bool:
        """Say whether a point lies within the shape, by its offset from the middle."""
        if self.shape is Shape.OPERATION:
            across, down = offset.x() / self.half_width, offset.y() / self.half_height
            return across * across + down * down <= 1.0
        return abs(offset.x()) <= self.half_width and abs(offset.y()) <= self.half_height


def shape_of(node: Node) -> Shape:
    """Return the shape that a node has."""
    if node.operation == INPUT:
        return Shape.INPUT
    if node.operation == NUMBER:
        return Shape.NUMBER
    return Shape.PARAMETER if node.operation in LEAVES else Shape.OPERATION
