"""What a worksheet gives: inputs, targets, parameters, the learning rate, and the functions."""

from __future__ import annotations

from collections.abc import Iterator

from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import Kind, Phase, Quantity
from backpropviz.engine.rules import Activate
from backpropviz.export.formula.formula import Line, Piece, Show
from backpropviz.export.formula.function_names import DEFINITIONS, SLOPES
from backpropviz.export.formula.right_sides import write_formula
from backpropviz.export.worksheet.blocks import Cell, Equation, Grid
from backpropviz.export.worksheet.sheet import Worksheet
from backpropviz.export.worksheet.unit import Unit, given_for
from backpropviz.export.worksheet.words import (
    AFTER,
    BESIDE,
    GETS,
    INPUTS,
    LAYER,
    LAYER_BIAS,
    OWN,
    TARGETS,
    TRAINING,
    Words,
)

_IN_A_ROW = 4  # cells of a list
_AROUND = (GETS, OWN, BESIDE, AFTER, TARGETS, TRAINING)
_NAMES = {"relu": "ReLU", "leaky_relu": "leaky ReLU", "elu": "ELU", "gelu": "GELU"}


def given_grids(sheet: Worksheet, words: Words) -> Iterator[Grid]:
    """Yield all numbers that are given."""
    trace = sheet.network_trace
    if trace is None:
        leaves = [
            Quantity(Kind.NODE, unit=unit) for unit in range(len(sheet.document.model.values or {}))
        ]
        yield Grid(words.of(INPUTS), _list(sheet, leaves))
        return
    if sheet.unit is not None:
        yield from _unit_grids(sheet, words)
        return
    network, sample = trace.network, trace.sample
    inputs = [Quantity(Kind.INPUT, 0, unit, sample=sample) for unit in range(network.n_inputs)]
    targets = [Quantity(Kind.TARGET, 0, unit, sample=sample) for unit in range(network.n_outputs)]
    yield Grid(words.of(INPUTS), _list(sheet, inputs))
    yield Grid(words.of(TARGETS), _list(sheet, targets))
    if sheet.choices.until is Phase.UPDATE:
        rate = Quantity(Kind.LEARNING_RATE)
        yield Grid(words.of(TRAINING), ((_cell(sheet, rate),),))
    for number, layer in enumerate(network.layers, start=1):
        rows = [
            [Quantity(Kind.WEIGHT, number, unit, source) for unit in range(layer.units)]
            for source in range(network.fan_in(number - 1))
        ]
        if layer.bias:
            rows.append([Quantity(Kind.BIAS, number, unit) for unit in range(layer.units)])
        template = LAYER_BIAS if layer.bias else LAYER
        name = _NAMES.get(layer.activation, layer.activation)
        caption = words.of(template, layer=str(number), activation=name)
        yield Grid(caption, tuple(tuple(_cell(sheet, each) for each in row) for row in rows))


def _unit_grids(sheet: Worksheet, words: Words) -> Iterator[Grid]:
    """Yield what is given of a unit and of those around it."""
    assert sheet.unit is not None
    found: dict[str, list[Quantity]] = {caption: [] for caption in _AROUND}
    for quantity in given_for(sheet.steps, sheet.unit):
        caption = _place(quantity, sheet.unit.unit)
        if caption:
            found[caption].append(quantity)
    for caption, quantities in found.items():
        if quantities:
            yield Grid(words.of(caption), _list(sheet, quantities))


def _place(quantity: Quantity, unit: Unit) -> str:
    """Return where a given number is, seen from a unit; "" if it is not written."""
    own = quantity.unit == unit.unit
    match quantity.kind:
        case Kind.INPUT:
            return GETS
        case Kind.TARGET:
            return TARGETS
        case Kind.LEARNING_RATE:
            return TRAINING
        case Kind.STATE_WEIGHT | Kind.STATE_BIAS | Kind.UPDATE_NUMBER:
            return ""  # where the training begins, as of a whole network
    if quantity.layer == unit.layer:
        return OWN if own else BESIDE
    return GETS if quantity.layer < unit.layer else AFTER


def given_functions(sheet: Worksheet, *, hints: bool) -> Iterator[Equation]:
    """Yield the definitions of the activations and the loss; hints: with the slopes, too."""
    trace = sheet.network_trace
    if trace is None:
        return
    seen: set[str] = set()
    for step in sheet.steps:
        if isinstance(step.rule, Activate) and step.rule.activation not in seen:
            name = step.rule.activation
            seen.add(name)
            yield _definition(DEFINITIONS[name])
            if hints and sheet.choices.until in (Phase.BACKWARD, Phase.UPDATE):
                yield _definition(SLOPES[name])
    if sheet.choices.until is not Phase.FORWARD:
        yield from _loss(sheet, trace)


def graph_equations(sheet: Worksheet) -> Iterator[Equation]:
    """Yield the operations of an expression, for where its graph cannot be drawn."""
    for step in sheet.steps:
        if step.quantity.kind is Kind.NODE:
            formula = write_formula(step, sheet.trace, sheet.notation, sheet.choices.style)
            yield Equation(0, formula.left, (formula.symbols,))


def _loss(sheet: Worksheet, trace: NetworkTrace) -> Iterator[Equation]:
    steps = sheet.steps
    if sheet.unit is not None:  # one of those the loss is made of is asked about it, too
        index = trace.find(Quantity(Kind.LOSS, sample=trace.of_sample))
        is_last = sheet.unit.unit.layer == len(trace.network.layers)
        steps = (sheet.trace[index],) if is_last and index is not None else ()
    for step in steps:
        if step.quantity.kind in (Kind.LOSS, Kind.PENALTY):
            formula = write_formula(step, sheet.trace, sheet.notation, sheet.choices.style)
            yield Equation(0, formula.left, (formula.symbols,))


def _definition(latex: str) -> Equation:
    left, sign, right = latex.partition(" = ")
    if not sign:  # cos(z)
        return Equation(0, (Piece(latex, ""),), ())
    return Equation(0, (Piece(left, ""),), ((Piece(right, ""),),))


def _list(sheet: Worksheet, quantities: list[Quantity]) -> tuple[tuple[Cell, ...], ...]:
    cells = [_cell(sheet, quantity) for quantity in quantities]
    return tuple(tuple(cells[i : i + _IN_A_ROW]) for i in range(0, len(cells), _IN_A_ROW))


def _cell(sheet: Worksheet, quantity: Quantity) -> Cell:
    style = sheet.choices.style
    symbol = Show(sheet.trace, sheet.notation, style, numbers=False)
    number = Show(sheet.trace, sheet.notation, style, numbers=True)
    left: Line = symbol(quantity, bare=True)
    return Cell(0, left, number(quantity, bare=True))
