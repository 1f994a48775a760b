"""The pass as numbered lines of matrices: which line makes which number. No values live here.

Steps, matrices and the lines of an exported program carry the same numbers.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Quantity
from backpropviz.engine.trace import Trace


class Line(Enum):
    """What a line of matrices computes."""

    SUM = "Z = A W + b"
    ACTIVATION = "A = f(Z)"
    SAMPLE_LOSS = "the samples' losses"
    PENALTY = "R"
    LOSS = "J"
    OUTPUT_SLOPE = "dJ/dA of the outputs"
    BACK = "dJ/dA of a hidden layer"
    DELTA = "dJ/dZ"
    WEIGHT_GRADIENT = "dJ/dW"
    BIAS_GRADIENT = "dJ/db"
    INPUT_GRADIENT = "dJ/dX"
    UPDATE_WEIGHTS = "W'"
    UPDATE_BIASES = "b'"


class Equation(NamedTuple):
    """One line of matrices; number: from 1, in the order of the pass; layer: 0 for dJ/dX."""

    number: int
    line: Line
    layer: int


def equations_of(trace: NetworkTrace) -> tuple[Equation, ...]:
    """Return the lines of a pass, as far as the trace goes."""
    lines = enumerate(_lines(trace), start=1)
    return tuple(Equation(number, line, layer) for number, (line, layer) in lines)


def equation_of(trace: Trace, quantity: Quantity) -> Equation | None:
    """Return the line that makes a quantity; None if it is given, or no network's."""
    if not isinstance(trace, NetworkTrace):
        return None
    line = _LINES.get(quantity.kind)
    layer, last = quantity.layer, len(trace.network.layers)
    if quantity.kind is Kind.LOSS:
        # With one sample and no penalty its loss and the batch's are one number and one line.
        whole = trace.has_shares and quantity.sample == OF_THE_BATCH
        line, layer = Line.LOSS if whole else Line.SAMPLE_LOSS, last
    elif quantity.kind is Kind.PENALTY:
        layer = last
    elif quantity.kind is Kind.D_A:
        line = Line.OUTPUT_SLOPE if layer == last else Line.BACK
    elif quantity.kind in (Kind.STATE_WEIGHT, Kind.STATE_BIAS) and not quantity.new:
        line = None
    if line is None:
        return None
    return next((each for each in equations_of(trace) if each[1:] == (line, layer)), None)


_LINES = {
    Kind.PRODUCT: Line.SUM,  # a part of it
    Kind.Z: Line.SUM,
    Kind.A: Line.ACTIVATION,
    Kind.PENALTY: Line.PENALTY,
    Kind.D_Z: Line.DELTA,
    Kind.D_WEIGHT: Line.WEIGHT_GRADIENT,
    Kind.D_BIAS: Line.BIAS_GRADIENT,
    Kind.D_INPUT: Line.INPUT_GRADIENT,
    Kind.STATE_WEIGHT: Line.UPDATE_WEIGHTS,
    Kind.NEW_WEIGHT: Line.UPDATE_WEIGHTS,
    Kind.STATE_BIAS: Line.UPDATE_BIASES,
    Kind.NEW_BIAS: Line.UPDATE_BIASES,
}


def _lines(trace: NetworkTrace) -> Iterator[tuple[Line, int]]:
    layers = trace.network.layers
    last = len(layers)
    for layer in range(1, last + 1):
        yield Line.SUM, layer
        yield Line.ACTIVATION, layer
    yield Line.SAMPLE_LOSS, last
    if trace.penalized:
        yield Line.PENALTY, last
    if trace.has_shares:
        yield Line.LOSS, last
    for layer in range(last, 0, -1):
        yield Line.OUTPUT_SLOPE if layer == last else Line.BACK, layer
        yield Line.DELTA, layer
        yield Line.WEIGHT_GRADIENT, layer
        if layers[layer - 1].bias:
            yield Line.BIAS_GRADIENT, layer
    yield Line.INPUT_GRADIENT, 0
    if trace.update is not None:
        for layer in range(1, last + 1):
            yield Line.UPDATE_WEIGHTS, layer
            if layers[layer - 1].bias:
                yield Line.UPDATE_BIASES, layer
