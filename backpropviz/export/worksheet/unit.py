"""A worksheet of one unit: which numbers of a pass are asked for, and what is given for them.

A network that is too large for paper still has units, and what happens at one is what happens at
all: its sum, its output, its gradients, its new weights. What the others say is given.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Quantity
from backpropviz.engine.trace import Step
from backpropviz.export.translation import QT_TRANSLATE_NOOP
from backpropviz.export.worksheet.choices import WorksheetError

MOST_INPUTS: Final = 12  # that a person adds up; of more, only the weights that matter most are
MOST_OF_MANY: Final = 6  # asked for
_MOST_OPERANDS: Final = 2 * MOST_INPUTS + 1

_NO_UNIT: Final = QT_TRANSLATE_NOOP(
    "Worksheet",
    "There is no unit {found}: expected LAYER:UNIT with a layer from 1 to {layers} and a unit from "
    "0, such as {example}.",
)
_STATES: Final = (Kind.STATE_WEIGHT, Kind.STATE_BIAS)


class Unit(NamedTuple):
    """A unit: its layer from 1, and its place in it from 0."""

    layer: int
    unit: int


class UnitPass(NamedTuple):
    """What is asked for of a unit. sources: the inputs of it that the sheet has.

    steps: the places in the trace; quantities: what they give.
    """

    unit: Unit
    sources: tuple[int, ...]
    steps: tuple[int, ...]
    quantities: frozenset[Quantity]


def unit_pass(trace: NetworkTrace, unit: Unit) -> UnitPass:
    """Return what a person computes of a unit; raises WorksheetError if there is none such."""
    layers = trace.network.layers
    if not (1 <= unit.layer <= len(layers) and 0 <= unit.unit < layers[unit.layer - 1].units):
        words = {"found": f"{unit.layer}:{unit.unit}", "layers": str(len(layers))}
        raise WorksheetError(_NO_UNIT, {**words, "example": f"{len(layers)}:0"})
    sources = _sources(trace, unit)
    found: set[int] = set()
    for quantity in _quantities(trace, unit, sources):
        found |= _with_states(trace, quantity)
    steps = tuple(sorted(found))
    return UnitPass(unit, sources, steps, frozenset(trace[index].quantity for index in steps))


def given_for(steps: Iterable[Step], unit: UnitPass) -> list[Quantity]:
    """Return what those steps need of others, in the order in which they need it."""
    seen: dict[Quantity, None] = {}
    for step in steps:
        seen |= dict.fromkeys(step.rule.operands())
    return [quantity for quantity in seen if quantity not in unit.quantities]


def _sources(trace: NetworkTrace, unit: Unit) -> tuple[int, ...]:
    """Return all inputs, or of many those whose weights have the largest gradients."""
    count = trace.network.fan_in(unit.layer - 1)
    if count <= MOST_INPUTS:
        return tuple(range(count))
    sizes = [
        abs(trace.value(Quantity(Kind.D_WEIGHT, unit.layer, unit.unit, source)))
        for source in range(count)
    ]
    return tuple(sorted(sorted(range(count), key=lambda source: -sizes[source])[:MOST_OF_MANY]))


def _quantities(trace: NetworkTrace, unit: Unit, sources: Sequence[int]) -> Iterator[Quantity]:
    layer, own, sample = unit.layer, unit.unit, trace.sample
    for each in (sample, OF_THE_BATCH):
        for kind in (Kind.Z, Kind.A, Kind.D_A, Kind.D_Z, Kind.D_BIAS):
            yield Quantity(kind, layer, own, sample=each)
        for source in sources:
            yield Quantity(Kind.D_WEIGHT, layer, own, source, sample=each)
    yield Quantity(Kind.NEW_BIAS, layer, own)
    for source in sources:
        yield Quantity(Kind.NEW_WEIGHT, layer, own, source)


def _with_states(trace: NetworkTrace, quantity: Quantity) -> set[int]:
    """Return the step of a quantity, if a person can do it, with those of the optimizer's own."""
    index = trace.find(quantity)
    if index is None:
        return set()
    operands = trace[index].rule.operands()
    if len(operands) > _MOST_OPERANDS:
        return set()
    found = {index}
    for operand in operands:
        if operand.kind in _STATES and operand.new:
            found |= _with_states(trace, operand)
    return found
