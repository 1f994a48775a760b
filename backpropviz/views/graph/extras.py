"""What stands in a graph's picture only while a step is about it: the sum, term by term.

Where paths join, each edge shows its term and the node their sum. And numbers for which there is
no room otherwise come forward while the step is about them, or they are lit.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.views.graph.chips import Piece, pieces_size
from backpropviz.views.graph.labels import boxes_around, chip_size
from backpropviz.views.graph.reading import GraphReading
from backpropviz.views.graph.room import Room
from backpropviz.views.graph.scene import PlacedNode, Scene
from backpropviz.views.graph.shapes import Outline, Shape
from backpropviz.views.look.theme import Theme

_MOST_TERMS = 4  # written out in a sum
_MOST_CALLOUTS = 12  # numbers that come forward; more would be a heap
_TERM_PLACES = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74)


@dataclass(frozen=True, slots=True)
class Extra:
    """A line of numbers at a place. width: of its frame, in the color of a sign or an operand."""

    quantity: Quantity
    box: QRectF
    pieces: tuple[Piece, ...]
    frame: QColor
    width: float


def extras_of(scene: Scene, reading: GraphReading, theme: Theme) -> tuple[Extra, ...]:
    """Return what is shown beside the labels at a reading."""
    maker = _Maker(scene, reading, theme)
    maker.add_terms()
    maker.add_sum()
    maker.add_callouts()
    return tuple(maker.made)


class _Maker:
    def __init__(self, scene: Scene, reading: GraphReading, theme: Theme) -> None:
        self.made: list[Extra] = []
        self._scene = scene
        self._reading = reading
        self._theme = theme
        self._nodes = {node.index: node for node in scene.nodes}
        self._edges = {edge.index: edge for edge in scene.edges}
        self._replaced = {pair_local(pair) for pair in reading.terms}
        if reading.terms and reading.step is not None:
            self._replaced.add(reading.step.quantity)
        self._room: Room | None = None

    def add_terms(self) -> None:
        """Put on every edge that the step adds something from what that is."""
        if len(self._reading.terms) < 1:
            return
        for pair in self._reading.terms:
            number = self._scene.derivatives.edge_of(pair_local(pair))
            edge = self._edges.get(-1 if number is None else number)
            if edge is None:
                continue
            pieces = self._term(pair)
            size = pieces_size(pieces, self._scene.label_px)
            middles = [edge.route.at(share) for share in _TERM_PLACES]
            if edge.label is not None:
                middles.insert(0, edge.label.box.center())
            boxes = [QRectF(m - QPointF(size.width() / 2, size.height() / 2), size) for m in middles]
            box = self._room_here().best(boxes, edge.index)
            if box is None and len(self._reading.terms) > _MOST_CALLOUTS:
                continue
            if box is None:
                box = boxes[0]
            flow = self._scene.derivatives.flow(edge.index)
            color = self._sign(0.0 if self._reading.is_asked else flow)
            self._put(pair_local(pair), box, pieces, color, 1.6)

    def add_sum(self) -> None:
        """Put the sum at the node whose derivative the step is."""
        reading, step = self._reading, self._reading.step
        if not reading.terms or step is None:
            return
        node = self._node(self._scene.derivatives.home(step.quantity))
        if node is None:
            return
        ink = self._theme.color("ink")
        plus = Piece(" + ", ink)
        terms = [self._term(pair) for pair in reading.terms]
        if len(terms) > _MOST_TERMS:
            terms = [*terms[:2], (Piece("…", ink),), terms[-1]]
        total: list[Piece] = []
        for place, term in enumerate(terms):
            total += [plus, *term] if place else term
        result = "?" if reading.is_asked else self._scene.text(step.quantity)
        color = ink if reading.is_asked else self._sign(step.value)
        total.append(Piece(" = ", ink))
        total.append(Piece(result, color))
        name = Piece(f"{self._scene.symbols.text(step.quantity)} = ", ink)
        for pieces in ([name, *total], total):
            box = self._place_at(node, tuple(pieces))
            if box is not None:
                break
        else:
            size = pieces_size(total, self._scene.label_px)
            box = next(boxes_around(node, size, below=False))
            box = _moved_into(box, self._scene.within)
        self._put(step.quantity, box, tuple(pieces), color, 2.0)

    def add_callouts(self) -> None:
        """Let numbers come forward that have no place of their own, or nodes too small for them."""
        scene, reading = self._scene, self._reading
        shown = {label.quantity for label in scene.labels() if not label.crowded}
        shown |= {extra.quantity for extra in self.made}
        wanted = [*reading.at, *reading.operands]
        if reading.lights.are_on and len(reading.lights.nodes) <= _MOST_CALLOUTS:
            for index in sorted(reading.lights.nodes):
                wanted.append(scene.graph.nodes[index].quantity)
        wanted = [each for each in dict.fromkeys(wanted) if each not in shown]
        if len(wanted) > _MOST_CALLOUTS:
            wanted = [each for each in wanted if each in reading.at]
        for quantity in wanted[:_MOST_CALLOUTS]:
            self._call_out(quantity)

    def _call_out(self, quantity: Quantity) -> None:
        scene, reading = self._scene, self._reading
        known = scene.is_known(quantity, reading.cursor)
        is_asked = reading.is_asked and quantity in reading.current
        if not known and not is_asked:
            return
        place = self._middles(quantity)
        if place is None:
            return
        ink = self._theme.color("ink")
        value = scene.text(quantity) if known else "?"
        linked = reading.operands.get(quantity)
        text = f"{scene.symbols.text(quantity)} = {value}"
        pieces = (Piece(text, linked or ink),)
        size = pieces_size(pieces, scene.label_px)
        boxes = [box for box in place(size)]
        box = self._room_here().best(boxes) or _moved_into(boxes[0], scene.within)
        frame = linked or self._theme.color("control")
        if quantity in reading.at and scene.derivatives.of_node(0) is None:
            frame = ink
        self._put(quantity, box, pieces, frame, 1.4)

    def _middles(self, quantity: Quantity):  # type: ignore[no-untyped-def]
        scene = self._scene
        number = scene.derivatives.edge_of(quantity)
        if number is not None:
            way = scene.ways[number]
            points = [way[0] + (way[-1] - way[0]) * share for share in _TERM_PLACES]
            if number in self._edges:
                points = [self._edges[number].route.at(share) for share in _TERM_PLACES]
            return lambda size: [
                QRectF(p - QPointF(size.width() / 2, size.height() / 2), size) for p in points
            ]
        home = scene.derivatives.home(quantity)
        if home is None:
            return None
        node = self._node(home)
        if node is None:
            return None
        if node.outline.shape is not Shape.OPERATION and quantity == node.node.quantity:
            if home in self._nodes:
                return None  # it stands within the shape
        return lambda size: boxes_around(node, size, below=quantity.kind is Kind.NODE)

    def _node(self, index: int | None) -> PlacedNode | None:
        """Return a node as it is placed; in a crowd, as if it were."""
        if index is None:
            return None
        if index in self._nodes:
            return self._nodes[index]
        scene = self._scene
        if not scene.is_crowd:
            return None
        radius = scene.radius + 3.0
        outline = Outline(Shape.OPERATION, radius, radius)
        return PlacedNode(index, scene.graph.nodes[index], scene.center(index), outline, None)

    def _term(self, pair: tuple[Quantity, Quantity]) -> tuple[Piece, ...]:
        ink = self._theme.color("ink")
        one, other = (self._scene.text(each) for each in pair)
        colors = [self._reading.operands.get(each, ink) for each in pair]
        if other.startswith("−"):
            other = f"({other})"
        return (Piece(one, colors[0]), Piece("·", ink), Piece(other, colors[1]))

    def _place_at(self, node: PlacedNode, pieces: tuple[Piece, ...]) -> QRectF | None:
        size = pieces_size(pieces, self._scene.label_px)
        boxes: list[QRectF] = []
        own = node.slope_label
        if own is not None:
            for left in (
                own.box.center().x() - size.width() / 2,
                own.box.left(),
                own.box.right() - size.width(),
            ):
                boxes.append(QRectF(QPointF(left, own.box.top()), size))
        boxes += boxes_around(node, size, below=False)
        return self._room_here().best(boxes)

    def _sign(self, value: float) -> QColor:
        if value == 0.0 or value != value:
            return self._theme.color("muted")
        return self._theme.color("positive" if value > 0 else "negative")

    def _put(
        self,
        quantity: Quantity,
        box: QRectF,
        pieces: tuple[Piece, ...],
        frame: QColor,
        width: float,
    ) -> None:
        self.made.append(Extra(quantity, box, pieces, frame, width))
        self._room_here().take(box)

    def _room_here(self) -> Room:
        if self._room is None:
            scene = self._scene
            self._room = Room(scene.within)
            for node in scene.nodes:
                self._room.take(node.outline.box(node.center, 1.0))
            for edge in scene.edges:
                self._room.take(edge.head.boundingRect())
            for label in scene.labels():
                if not label.crowded and label.quantity not in self._replaced:
                    self._room.take(label.box)
            self._room.add_lines((edge.index, edge.route.points) for edge in scene.edges)
        return self._room


def pair_local(pair: tuple[Quantity, Quantity]) -> Quantity:
    """Return which of two factors is the derivative along an edge."""
    return pair[0] if pair[0].kind is Kind.LOCAL else pair[1]


def _moved_into(box: QRectF, within: QRectF) -> QRectF:
    moved = QRectF(box)
    moved.moveLeft(min(max(box.left(), within.left()), within.right() - box.width()))
    moved.moveTop(min(max(box.top(), within.top()), within.bottom() - box.height()))
    return moved
