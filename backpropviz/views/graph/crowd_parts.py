"""The elements of a graph that is drawn as dots and lines, ready to be drawn in a few calls."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.views.graph.shapes import Shape, shape_of

if TYPE_CHECKING:
    from backpropviz.views.graph.scene import Scene

SHADES: Final = 12  # of each sign: numbers that differ less are drawn in one color
_NEVER: Final = np.iinfo(np.intp).max
_MANY_EDGES: Final = 600

Mask = np.ndarray  # of bool, for every edge or node


class CrowdParts:
    """Arrays over the edges and the nodes of a scene, and what Qt draws of each.

    dots, squares: of every node one, by its index.
    """

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self.dot_px = max(scene.radius, 1.2)
        half = 0.85 * self.dot_px
        self.dots = [QPointF(x, y) for x, y in scene.centers.tolist()]
        self.squares = [
            QRectF(dot.x() - half, dot.y() - half, 2 * half, 2 * half) for dot in self.dots
        ]
        nodes = scene.graph.nodes
        self.is_square = np.array([shape_of(node) is not Shape.OPERATION for node in nodes])
        self.is_loss = np.array([node.quantity.kind is Kind.LOSS for node in nodes])

    @property
    def is_dense(self) -> bool:
        """Say whether there are so many edges that wide ones would cover one another."""
        return len(self._scene.graph.edges) > _MANY_EDGES

    @cached_property
    def lines(self) -> list[list[QLineF]]:
        """Return the straight parts of every edge."""
        return [[QLineF(one, other) for one, other in pairwise(way)] for way in self._scene.ways]

    @cached_property
    def computed_at(self) -> np.ndarray:
        """Return, for every node, the step that makes its value; −1 if it is given."""
        return np.array([self._made(node.quantity) for node in self._scene.graph.nodes])

    @cached_property
    def carried_at(self) -> np.ndarray:
        """Return, for every edge, the step that makes what it carries its share to."""
        derivatives = self._scene.derivatives
        carried = [derivatives.carried_by(each) for each in range(len(self._scene.graph.edges))]
        return np.array([_NEVER if each is None else self._made(each) for each in carried])

    @cached_property
    def shades(self) -> np.ndarray:
        """Return, for every edge, how strongly what it carries is colored, with its sign."""
        derivatives, scale = self._scene.derivatives, self._scene.scale
        return np.array(
            [
                0 if at == _NEVER else round(scale.position(derivatives.flow(number)) * SHADES)
                for number, at in enumerate(self.carried_at.tolist())
            ]
        )

    def lines_of(self, mask: Mask) -> list[QLineF]:
        """Return the straight parts of some edges."""
        lines = self.lines
        return [line for number in np.flatnonzero(mask).tolist() for line in lines[number]]

    def dots_of(self, mask: Mask) -> list[QPointF]:
        """Return the middles of some nodes."""
        return [self.dots[index] for index in np.flatnonzero(mask).tolist()]

    def squares_of(self, mask: Mask) -> list[QRectF]:
        """Return the squares of some nodes."""
        return [self.squares[index] for index in np.flatnonzero(mask).tolist()]

    def _made(self, quantity: Quantity) -> int:
        found = self._scene.trace.find(quantity)
        return -1 if found is None else found
