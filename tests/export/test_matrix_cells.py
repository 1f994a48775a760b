"""Which quantity each cell of a matrix line is, and which cells a number is made of."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.equations import equation_of
from backpropviz.engine.graph.cells import Cell
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.optimizers import Hyperparameters, initial_state, make_optimizer, update
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Quantity
from backpropviz.engine.rules import Activate, ActivationSlope, BatchGradient, WeightGradient
from backpropviz.engine.sabotage.sabotage import possible_sabotages, sabotage_pass
from backpropviz.engine.sabotage.wrong_trace import SabotagedTrace
from backpropviz.engine.trace import Step
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.setup import set_up
from backpropviz.export.matrix.array import Block
from backpropviz.export.matrix.line import MatrixLine, matrix_line
from backpropviz.export.notation import Notation


def trace_of(problem: Problem, parameters: Parameters, name: str, sample: int = 0) -> NetworkTrace:
    run = run_pass(problem, parameters)
    optimizer = make_optimizer(name, Hyperparameters(0.1, momentum=0.9, weight_decay=0.01))
    start = initial_state(optimizer, parameters.flat.size)
    done = update(optimizer, parameters.flat, run.gradient.flat, start)
    return NetworkTrace(run, optimizer, done, sample)


def example(name: str) -> NetworkTrace:
    setup = set_up(open_by_name_or_path(name))
    return trace_of(setup.problem, setup.parameters, "sgd")


def random(
    *layers: Layer, loss: str, penalty: Penalty, samples: int = 3, optimizer: str = "adam"
) -> NetworkTrace:
    network = Network(2, layers)
    rng = np.random.default_rng(7)
    classes = rng.integers(network.n_outputs, size=samples)
    problem = Problem(
        network,
        loss,
        penalty,
        rng.normal(size=(samples, 2)),
        np.eye(network.n_outputs)[classes],
    )
    parameters = Parameters(network, rng.normal(size=network.n_parameters))
    return trace_of(problem, parameters, optimizer, sample=samples - 1)


def traces() -> Iterator[NetworkTrace]:
    yield example("hand-2-3-1")
    yield example("mazur-2-2-2")
    hidden = Layer(3, "relu")
    yield random(hidden, Layer(2, "softmax"), loss="cross_entropy", penalty=Penalty())
    yield random(hidden, Layer(2, "softmax"), loss="half_mse", penalty=Penalty(l2=0.1), samples=1)
    yield random(
        Layer(3, "softmax", bias=False),
        Layer(2, "linear"),
        loss="mse",
        penalty=Penalty(0.1, 0.2, True),
        optimizer="rmsprop",
    )


TRACES = list(traces())


def line_of(trace: NetworkTrace, quantity: Quantity) -> MatrixLine:
    line = matrix_line(trace, Notation(trace.network, rows=trace.run.rows), quantity)
    assert line is not None
    return line


def marked(line: MatrixLine, quantity: Quantity) -> set[Quantity]:
    """Return the numbers of the right side that are marked for a number of the result."""
    marks = line.parts_of(quantity)
    assert marks is not None
    own, *blocks = marks.blocks
    assert own == Block(range(marks.cell.row, marks.cell.row + 1), own.columns)
    return {
        array.quantity_at(row, column)
        for array, block in zip(line.arrays[1:], blocks, strict=True)
        for row in block.rows
        for column in block.columns
    }


def printed_operands(step: Step, trace: NetworkTrace) -> set[Quantity]:
    """Return a step's operands as its matrix line prints them.

    The gradient of a batch is written as one product of all samples, not as a sum of their
    shares; the slope of linear units is 1, whatever z; the number of the update is no array.
    """
    rule = step.rule
    operands = set(step.operands)
    if isinstance(rule, ActivationSlope) and rule.activation == "linear":
        operands = {each for each in operands if each.kind is not Kind.Z}
    if isinstance(rule, BatchGradient):
        shares = {each for each in operands if each.kind in (Kind.D_WEIGHT, Kind.D_BIAS)}
        operands -= shares
        for share in shares:
            delta = Quantity(Kind.D_Z, share.layer, share.unit, sample=share.sample)
            operands.add(delta)
            if share.kind is Kind.D_WEIGHT:
                single = WeightGradient(
                    share.layer, share.unit, share.source, share.sample, share.sample
                )
                assert single.operands()[0] == delta
                operands.update(single.operands())
    return {each for each in operands if each.kind is not Kind.UPDATE_NUMBER}


@pytest.mark.parametrize("trace", TRACES)
def test_the_marks_of_every_step_are_the_operands_of_its_rule(trace: NetworkTrace) -> None:
    for step in trace:
        line = line_of(trace, step.quantity)
        assert line.equation == equation_of(trace, step.quantity)
        assert marked(line, step.quantity) == printed_operands(step, trace), line.text


def test_the_marks_of_a_sabotaged_step_are_the_operands_of_its_wrong_rule() -> None:
    honest = TRACES[0]
    assert honest.optimizer is not None
    assert honest.update is not None
    before = honest.update.state_before
    for sabotage in possible_sabotages(honest.run, honest.optimizer, before):
        run = sabotage_pass(honest.run, sabotage, honest.optimizer, before)
        flat = run.parameters.flat
        done = update(honest.optimizer, flat, run.gradient.flat, before)
        trace = SabotagedTrace(run, honest.optimizer, done)
        for step in trace:
            line = line_of(trace, step.quantity)
            assert marked(line, step.quantity) == printed_operands(step, trace), line.text


@pytest.mark.parametrize("trace", TRACES)
def test_every_cell_is_found_again_by_its_quantity_and_has_its_value(trace: NetworkTrace) -> None:
    for step in trace:
        for array in line_of(trace, step.quantity).arrays:
            for row, column in np.ndindex(array.shape):
                quantity = array.quantity_at(row, column)
                assert array.cell_of(quantity) == Cell(row, column)
                value = array.value_at(row, column)
                assert value == trace.value(quantity)
                assert value == array.values[row, column]


def test_a_sum_is_made_of_a_row_and_a_column_and_of_one_bias() -> None:
    trace = TRACES[2]
    line = line_of(trace, Quantity(Kind.Z, 2, unit=1, sample=2))
    marks = line.parts_of(Quantity(Kind.Z, 2, unit=1, sample=2))
    assert marks is not None
    assert marks.cell == (2, 1)
    _, source, weights, bias = marks.blocks
    assert source == Block(range(2, 3), range(3))
    assert weights == Block(range(3), range(1, 2))
    assert bias == Block(range(1), range(1, 2))
    assert (2, 0) in source
    assert (1, 0) not in source


def test_a_softmax_is_made_of_its_whole_row() -> None:
    trace = TRACES[2]
    assert isinstance(trace[trace.find(Quantity(Kind.A, 2, sample=2)) or 0].rule, Activate)
    quantity = Quantity(Kind.A, 2, unit=1, sample=0)
    assert marked(line_of(trace, quantity), quantity) == {
        Quantity(Kind.Z, 2, unit=0, sample=0),
        Quantity(Kind.Z, 2, unit=1, sample=0),
    }


def test_a_share_of_a_sample_is_made_of_its_own_rows_alone() -> None:
    trace = TRACES[2]
    share = Quantity(Kind.D_WEIGHT, 1, unit=2, source=1, sample=0)
    line = line_of(trace, share)
    assert line.cell_of(share) == (1, 2)
    assert marked(line, share) == {
        Quantity(Kind.INPUT, unit=1, sample=0),
        Quantity(Kind.D_Z, 1, unit=2, sample=0),
    }


def test_a_number_of_another_array_is_not_in_the_result() -> None:
    trace = TRACES[0]
    line = line_of(trace, Quantity(Kind.Z, 1, sample=0))
    assert line.parts_of(Quantity(Kind.A, 1, sample=0)) is None
    assert line.cell_of(Quantity(Kind.Z, 1, unit=3, sample=0)) is None
    with pytest.raises(IndexError, match="expected a cell of 1 × 3, got 0, 3"):
        line.result.quantity_at(0, 3)


def test_a_derivative_without_a_sample_is_one_of_the_sample_that_is_followed() -> None:
    trace = TRACES[2]
    line = line_of(trace, Quantity(Kind.D_Z, 1, sample=OF_THE_BATCH))
    assert line.cell_of(Quantity(Kind.D_Z, 1, unit=1)) == (trace.sample, 1)
