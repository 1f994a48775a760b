"""The drawing of one unit for paper: what it gets, its weights, and a box for what it says."""

from __future__ import annotations

from typing import Final

from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.rules import unit_output
from backpropviz.engine.trace import Trace
from backpropviz.export.formula.formula import EQUALS, Line, Piece
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle
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
from backpropviz.export.worksheet.unit import UnitPass

_WIDTH: Final = 420.0
_ROW: Final = 24.0
_LEAST_HEIGHT: Final = 96.0
_LEFT, _UNIT = 70.0, 300.0  # where the inputs end, and the middle of the unit
_RADIUS: Final = 17.0
_BOX: Final = (50.0, 16.0)
_SIZE: Final = 10.0
_SHARE: Final = 0.3  # how far along its edge a weight stands
_DOTS: Final[Line] = (Piece(r"\vdots", "⋮"),)


def draw_unit(
    trace: NetworkTrace,
    numbers: Trace,
    unit: UnitPass,
    notation: Notation,
    style: NumberStyle,
    *,
    filled: bool,
) -> Drawing:
    """Return the unit with the inputs that the sheet has; filled: with its output in the box."""
    layer, own = unit.unit
    rows = len(unit.sources)
    is_part = trace.network.fan_in(layer - 1) > rows
    height = max(_LEAST_HEIGHT, (rows + is_part) * _ROW)
    center = Point(_UNIT, height / 2)

    def named(quantity: Quantity) -> Line:
        number = number_line(numbers.value(quantity), style)
        return (*symbol_line(notation.symbol(quantity)), EQUALS, *number)

    edges: list[Item] = []
    labels: list[Item] = []
    top = (height - (rows + is_part - 1) * _ROW) / 2
    for row, source in enumerate(unit.sources):
        start = Point(_LEFT, top + row * _ROW)
        edges.append(Stroke((start, center)))
        weight = numbers.value(Quantity(Kind.WEIGHT, layer, own, source))
        at = Point(start.x + _SHARE * (center.x - start.x), start.y + _SHARE * (center.y - start.y))
        labels.append(Label(at, number_line(weight, style), _SIZE, on_line=True))
        given = named(unit_output(layer - 1, source, trace.sample))
        labels.append(Label(Point(_LEFT / 2, start.y), given, _SIZE, on_line=True))
    if is_part:
        labels.append(Label(Point(_LEFT / 2, top + rows * _ROW), _DOTS, _SIZE))
    output = Quantity(Kind.A, layer, own, sample=trace.sample)
    width, tall = _BOX
    below = center.y + _RADIUS + 3
    labels += [
        Circle(center, _RADIUS),
        Label(center, symbol_line(notation.symbol(output)), _SIZE),
        Box(center.x - width / 2, below, width, tall, dashed=True),
    ]
    if filled or output not in unit.quantities:
        said = number_line(numbers.value(output), style)
        labels.append(Label(Point(center.x, below + tall / 2), said, _SIZE))
    if trace.network.layers[layer - 1].bias:
        above = Point(center.x, center.y - _RADIUS - 9)
        labels.append(Label(above, named(Quantity(Kind.BIAS, layer, own)), _SIZE))
    if layer == len(trace.network.layers):
        target = named(Quantity(Kind.TARGET, 0, own, sample=trace.sample))
        labels.append(Label(Point(center.x + _RADIUS + 48, center.y), target, _SIZE))
    return Drawing(_WIDTH, height, (*edges, *labels))
