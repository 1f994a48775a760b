"""The drawing of a network for paper: given numbers on the edges, empty boxes under the units."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.trace import Trace
from backpropviz.export.formula.formula import EQUALS
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle
from backpropviz.export.symbol import Symbol, plain_letters
from backpropviz.export.worksheet.drawing import (
    Box,
    Circle,
    Drawing,
    Item,
    Label,
    Point,
    Stroke,
    number_line,
    symbol_line,
)

_WIDTH: Final = 480.0
_RADIUS: Final = 15.0
_ROW: Final = 68.0  # from unit to unit: a bias above it, its circle, its box
_ABOVE: Final = 34.0
_LEFT, _RIGHT = 40.0, 92.0  # beside the first and the last units, for the targets
_BOX: Final = (50.0, 16.0)
_LETTERS: Final = 4.0  # a longer name does not fit into the circle
_MOST_NUMBERS: Final = 16  # on the edges between two layers
_SIZE: Final = 10.0
_SMALL: Final = 8.5
# Where along an edge its number may stand, the best first.
_PLACES: Final = (0.3, 0.36, 0.24, 0.42, 0.66, 0.72, 0.6, 0.48, 0.18, 0.78, 0.54)


def draw_network(
    trace: NetworkTrace, numbers: Trace, notation: Notation, style: NumberStyle, *, filled: bool
) -> Drawing:
    """Return the network; filled: with the outputs of its units, by `numbers`, in their boxes."""
    return _Network(trace, numbers, notation, style).drawing(filled)


class _Area(NamedTuple):
    """What is taken, by its middle and half of its size."""

    at: Point
    wide: float
    tall: float

    def overlaps(self, other: _Area) -> bool:
        """Say whether two come too close."""
        return (
            abs(self.at.x - other.at.x) < self.wide + other.wide + 1
            and abs(self.at.y - other.at.y) < self.tall + other.tall
        )

    def is_crossed(self, start: Point, end: Point) -> bool:
        """Say whether a line goes through it, or hardly past it."""
        at, half, tall = self.at, self.wide + 2, self.tall + 0.5
        left, right = max(min(start.x, end.x), at.x - half), min(max(start.x, end.x), at.x + half)
        if left > right:
            return False
        slope = (end.y - start.y) / ((end.x - start.x) or 1.0)
        heights = [start.y + slope * (x - start.x) for x in (left, right)]
        return min(heights) < at.y + tall and max(heights) > at.y - tall


class _Network:
    def __init__(
        self, trace: NetworkTrace, numbers: Trace, notation: Notation, style: NumberStyle
    ) -> None:
        self._trace = trace
        self._numbers = numbers
        self._notation = notation
        self._style = style
        sizes = trace.network.sizes
        self._height = max(sizes) * _ROW
        step = (_WIDTH - _LEFT - _RIGHT) / (len(sizes) - 1)
        self._centers = [
            [
                Point(
                    _LEFT + layer * step,
                    (self._height - count * _ROW) / 2 + unit * _ROW + _ABOVE,
                )
                for unit in range(count)
            ]
            for layer, count in enumerate(sizes)
        ]

    def drawing(self, filled: bool) -> Drawing:
        units: list[Item] = []
        for layer, centers in enumerate(self._centers):
            for unit, center in enumerate(centers):
                units += self._unit(layer, unit, center, filled)
        taken = [area for item in units if (area := _area(item)) is not None]
        items: list[Item] = []
        for layer in range(1, len(self._centers)):
            items += self._edges(layer, taken)
        return Drawing(_WIDTH, self._height, (*items, *units))

    def _edges(self, layer: int, taken: list[_Area]) -> Iterator[Item]:
        """Yield the edges into a layer, and their numbers if there is room for all of them."""
        lines: list[tuple[Point, Point, Quantity]] = []
        for unit, end in enumerate(self._centers[layer]):
            for source, start in enumerate(self._centers[layer - 1]):
                weight = Quantity(Kind.WEIGHT, layer, unit, source)
                lines.append((_towards(start, end), _towards(end, start), weight))
        for start, end, _ in lines:
            yield Stroke((start, end))
        if len(lines) > _MOST_NUMBERS:
            return  # nobody could tell which is whose; they stand beside the picture, too
        labels: list[Label] = []
        areas = list(taken)
        for start, end, weight in lines:
            label = self._placed(start, end, weight, areas, lines)
            if label is None:
                return
            labels.append(label)
            areas.append(_area_of(label))
        yield from labels

    def _placed(
        self,
        start: Point,
        end: Point,
        weight: Quantity,
        taken: list[_Area],
        lines: list[tuple[Point, Point, Quantity]],
    ) -> Label | None:
        """Return the number of a weight where it hides no other and few edges, if there is room."""
        line = number_line(self._numbers.value(weight), self._style)
        best: tuple[int, Label] | None = None
        for share in _PLACES:
            at = Point(start.x + share * (end.x - start.x), start.y + share * (end.y - start.y))
            label = Label(at, line, _SIZE, on_line=True)
            own = _area_of(label)
            if any(own.overlaps(area) for area in taken):
                continue
            crossed = sum(own.is_crossed(one, two) for one, two, other in lines if other != weight)
            if best is None or crossed < best[0]:
                best = (crossed, label)
        return None if best is None else best[1]

    def _unit(self, layer: int, unit: int, center: Point, filled: bool) -> Iterator[Item]:
        kind = Kind.A if layer else Kind.INPUT
        output = Quantity(kind, layer, unit, sample=self._trace.sample)
        symbol = self._notation.symbol(output)
        yield Circle(center, _RADIUS)
        fits = _letters(symbol) <= _LETTERS
        above = Point(center.x, center.y - _RADIUS - 7)
        line = symbol_line(symbol)
        yield Label(center, line, _SIZE) if fits else Label(above, line, _SMALL)
        width, height = _BOX
        top = center.y + _RADIUS + 3
        yield Box(center.x - width / 2, top, width, height, dashed=bool(layer))
        if filled or not layer:
            number = number_line(self._numbers.value(output), self._style)
            yield Label(Point(center.x, top + height / 2), number, _SIZE)
        if layer and fits and self._trace.network.layers[layer - 1].bias:
            bias = Quantity(Kind.BIAS, layer, unit)
            yield self._named(bias, self._notation.symbol(bias), above, _SMALL)
        if layer == len(self._trace.network.layers):
            target = Quantity(Kind.TARGET, 0, unit, sample=self._trace.sample)
            at = Point(center.x + _RADIUS + 42, center.y)
            yield self._named(target, self._notation.symbol(target), at, _SIZE)

    def _named(self, quantity: Quantity, symbol: Symbol, at: Point, size: float) -> Label:
        number = number_line(self._numbers.value(quantity), self._style)
        return Label(at, (*symbol_line(symbol), EQUALS, *number), size, on_line=True)


def _letters(symbol: Symbol) -> float:
    """Return how many letters wide a symbol is set; its marks are small, one above the other."""
    inner = symbol.subscript if isinstance(symbol.subscript, str) else symbol.subscript.text
    above = 3 * bool(symbol.layer) + symbol.prime
    return len(symbol.plain or plain_letters(symbol.base)) + 0.7 * max(len(inner), above)


def _towards(start: Point, end: Point) -> Point:
    """Return where a line from a circle's center to another leaves the circle."""
    length = ((end.x - start.x) ** 2 + (end.y - start.y) ** 2) ** 0.5
    share = _RADIUS / length
    return Point(start.x + share * (end.x - start.x), start.y + share * (end.y - start.y))


def _area(item: Item) -> _Area | None:
    """Return what an item of a unit takes that no number of an edge should hide."""
    match item:
        case Label():
            return _area_of(item)
        case Box():
            at = Point(item.left + item.width / 2, item.top + item.height / 2)
            return _Area(at, item.width / 2, item.height / 2)
        case Circle():
            return _Area(item.center, item.radius, item.radius)
    return None


def _area_of(label: Label) -> _Area:
    return _Area(label.at, label.half_width, label.size / 2 + 1.5)
