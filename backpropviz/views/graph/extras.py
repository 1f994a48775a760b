"""What stands in a graph's picture only while a step is about it, above all else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor

from backpropviz.engine.quantities import Quantity
from backpropviz.views.graph.labels import chip_size
from backpropviz.views.graph.reading import GraphReading
from backpropviz.views.graph.room import Room
from backpropviz.views.graph.runs import Runs
from backpropviz.views.graph.scene import PlacedNode, Scene
from backpropviz.views.graph.shapes import Outline, Shape
from backpropviz.views.look.theme import Theme

_AROUND_DOT_PX = 3.0


@dataclass(frozen=True, slots=True)
class Extra:
    """A line of numbers at a place. width: of its frame, in the color of a sign or an operand."""

    quantity: Quantity
    box: QRectF
    runs: Runs
    frame: QColor
    width: float


class Desk:
    """Where extras are put: the scene, what it is read for, and the room that is left.

    made: what is there already; its quantities have no other label meanwhile.
    """

    def __init__(self, scene: Scene, reading: GraphReading, theme: Theme) -> None:
        self.scene = scene
        self.reading = reading
        self.theme = theme
        self.made: list[Extra] = []
        self.edges = {edge.index: edge for edge in scene.edges}
        self._nodes = {node.index: node for node in scene.nodes}
        self._room: Room | None = None

    def node(self, index: int) -> PlacedNode | None:
        """Return a node as it is placed; in a crowd, its dot; None where it is out of view."""
        scene = self.scene
        if index in self._nodes or not scene.is_crowd:
            return self._nodes.get(index)
        radius = scene.radius + _AROUND_DOT_PX
        outline = Outline(Shape.OPERATION, radius, radius)
        center = scene.center(index)
        if not scene.within.contains(center):
            return None
        return PlacedNode(index, scene.graph.nodes[index], center, outline, None)

    def sign(self, value: float) -> QColor:
        """Return the color of a number's sign."""
        if value == 0.0 or value != value:
            return self.theme.color("muted")
        return self.theme.text_color("positive" if value > 0 else "negative")

    def size(self, runs: Runs) -> QSizeF:
        """Return the size of a line in its frame."""
        return chip_size(runs, self.scene.label_px)

    def free(self, boxes: Iterable[QRectF], own: int = -1) -> QRectF | None:
        """Return the best of some places that is free, None if none is; own: an edge's number."""
        within = self.scene.within
        return self._room_left().best((moved_into(box, within) for box in boxes), own)

    def put(self, quantity: Quantity, box: QRectF, runs: Runs, frame: QColor, width: float) -> None:
        """Put a line of numbers there."""
        self.made.append(Extra(quantity, box, runs, frame, width))
        self._room_left().take(box)

    def _room_left(self) -> Room:
        if self._room is None:
            replaced = {*self.reading.locals_of_terms, *self.reading.current}
            self._room = self.scene.room.copy()
            for label in self.scene.labels():
                if not label.crowded and label.quantity not in replaced:
                    self._room.take(label.box)
        return self._room


def moved_into(box: QRectF, within: QRectF) -> QRectF:
    """Return a box moved so that it lies within another, if it can."""
    moved = QRectF(box)
    moved.moveLeft(min(max(box.left(), within.left()), within.right() - box.width()))
    moved.moveTop(min(max(box.top(), within.top()), within.bottom() - box.height()))
    return moved


def boxes_at(middles: Sequence[QPointF], size: QSizeF) -> list[QRectF]:
    """Return boxes of one size around points."""
    half = QPointF(size.width() / 2, size.height() / 2)
    return [QRectF(middle - half, size) for middle in middles]
