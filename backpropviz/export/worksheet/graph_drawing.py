"""The drawing of an expression's graph for paper: operations, with boxes for their numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from backpropviz.engine.graph.expression_trace import ExpressionTrace
from backpropviz.engine.graph.graph import Node
from backpropviz.engine.quantities import Quantity
from backpropviz.engine.trace import Trace
from backpropviz.export.formula.formula import (
    CLOSE,
    EQUALS,
    OPEN,
    Fraction,
    Line,
    Part,
    Piece,
)
from backpropviz.export.formula.right_sides import write_formula
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle
from backpropviz.export.worksheet.drawing import (
    Box,
    Drawing,
    Item,
    Label,
    Point,
    Stroke,
    number_line,
    symbol_line,
)
from backpropviz.export.worksheet.graph_rows import Place, place_nodes

_WIDTH: Final = 480.0
_SIZE: Final = 10.0
_BOX: Final = (50.0, 16.0)
_NODE: Final = 20.0  # the height of a node itself
_MARGIN: Final = 3.0
_SLOT: Final = 66.0  # the height of a node with its two boxes
_LINE: Final = 22.0  # that of an edge that passes


def draw_graph(
    trace: ExpressionTrace,
    numbers: Trace,
    notation: Notation,
    style: NumberStyle,
    *,
    filled: bool,
    derivatives: bool,
) -> Drawing:
    """Return the graph; derivatives: with boxes for them; filled: with `numbers` in the boxes."""
    return _Graph(trace, numbers, notation, style, derivatives).drawing(filled)


class _Graph:
    def __init__(
        self,
        trace: ExpressionTrace,
        numbers: Trace,
        notation: Notation,
        style: NumberStyle,
        derivatives: bool,
    ) -> None:
        self._trace = trace
        self._numbers = numbers
        self._notation = notation
        self._style = style
        self._derivatives = derivatives
        self._labels = [self._label(node) for node in trace.graph.nodes]
        heights = [_SLOT if self._has_boxes(node) else _NODE + 8 for node in trace.graph.nodes]
        columns = place_nodes(trace.graph, heights, _LINE)
        self._height = max(sum(place.height for place in column) for column in columns)
        widths = [max((self._wide(place) for place in column), default=0.0) for column in columns]
        gap = max(15.0, (_WIDTH - sum(widths)) / max(1, len(columns) - 1))
        self._width = max(_WIDTH, sum(widths) + gap * (len(columns) - 1))
        self._at: dict[Place, Point] = {}
        x = 0.0
        for column, width in zip(columns, widths, strict=True):
            y = (self._height - sum(place.height for place in column)) / 2
            for place in column:
                self._at[place] = Point(x + width / 2, y + place.height / 2)
                y += place.height
            x += width + gap

    def drawing(self, filled: bool) -> Drawing:
        items: list[Item] = list(self._edges())
        for place, at in self._at.items():
            if place.is_node:
                items += self._node(place.node, at, filled)
        return Drawing(self._width, self._height, tuple(items))

    def _edges(self) -> Iterator[Item]:
        for edge in self._trace.graph.edges:
            places = sorted(
                (p for p in self._at if p.edge == edge and not p.is_node), key=lambda p: p.column
            )
            start = next(p for p in self._at if p.is_node and p.node == edge.start)
            end = next(p for p in self._at if p.is_node and p.node == edge.end)
            first, last = self._at[start], self._at[end]
            own = [e for e in self._trace.graph.edges if e.end == edge.end]
            share = (own.index(edge) + 1) / (len(own) + 1) - 0.5  # apart from one another
            points = [
                Point(first.x + self._half(edge.start), first.y),
                *(self._at[place] for place in places),
                Point(last.x - self._half(edge.end), last.y + share * _NODE),
            ]
            yield Stroke(tuple(points), arrow=True)

    def _node(self, index: int, at: Point, filled: bool) -> Iterator[Item]:
        node, half = self._trace.graph.nodes[index], self._half(index)
        line = self._labels[index]
        if not self._has_boxes(node):
            yield Label(at, line, _SIZE, on_line=True)
            return
        yield Box(at.x - half, at.y - _NODE / 2, 2 * half, _NODE)
        yield Label(at, line, _SIZE)
        above = at.y - _NODE / 2 - _MARGIN - _BOX[1]
        yield from self._box(at.x, above, node.quantity, filled or node.is_leaf, not node.is_leaf)
        if node.adjoint is not None and self._derivatives and self._is_above(index):
            below = at.y + _NODE / 2 + _MARGIN
            yield from self._box(at.x, below, node.adjoint, filled, True)

    def _box(
        self, x: float, top: float, quantity: Quantity, filled: bool, dashed: bool
    ) -> Iterator[Item]:
        width, height = _BOX
        yield Box(x - width / 2, top, width, height, dashed)
        if filled:
            number = number_line(self._numbers.value(quantity), self._style)
            yield Label(Point(x, top + height / 2), number, _SIZE)

    def _label(self, node: Node) -> Line:
        symbol = self._notation.symbol(node.quantity)
        index = self._trace.find(node.quantity)
        if index is None or self._notation.constant(node.quantity) is not None:
            return symbol_line(symbol)
        formula = write_formula(self._trace[index], self._trace, self._notation, self._style)
        return (*symbol_line(symbol), EQUALS, *_on_one_line(formula.symbols))

    def _has_boxes(self, node: Node) -> bool:
        return self._notation.constant(node.quantity) is None

    def _is_above(self, index: int) -> bool:
        """Say whether the derivative by a node is among what is asked for."""
        adjoint = self._trace.graph.nodes[index].adjoint
        return adjoint is not None and self._trace.find(adjoint) is not None

    def _half(self, index: int) -> float:
        needed = Label(Point(0, 0), self._labels[index], _SIZE).half_width
        if not self._has_boxes(self._trace.graph.nodes[index]):
            return needed + _MARGIN
        return max(needed + 6, _BOX[0] / 2)

    def _wide(self, place: Place) -> float:
        return 2 * self._half(place.node) if place.is_node else 0.0


def _on_one_line(line: Line) -> Line:
    """Return a line with its fractions written with a slash, so that it is as high as a letter."""
    parts: list[Part] = []
    for part in line:
        if isinstance(part, Fraction):
            parts += [*_grouped(part.top), Piece("/", "/"), *_grouped(part.bottom)]
        else:
            parts.append(part)
    return tuple(parts)


def _grouped(line: Line) -> Line:
    inner = _on_one_line(line)
    return inner if len(inner) == 1 else (OPEN, *inner, CLOSE)
