"""Which line of a program makes a number of the pass, and where the number stands in a variable."""

from __future__ import annotations

import numpy as np
import pytest

from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.equations import equation_of
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.optimizers import Hyperparameters, initial_state, make_optimizer, update
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.notation import Notation
from backpropviz.export.program.program import Program
from backpropviz.export.program.programs import LIBRARIES, write_program
from backpropviz.export.program.values import ProgramValues

NETWORK = Network(2, (Layer(3, "tanh"), Layer(2, "softmax", bias=False)))
NOTATION = Notation(NETWORK)


def trace_of(samples: int = 3, penalty: Penalty | None = None, sample: int = 0) -> NetworkTrace:
    rng = np.random.default_rng(0)
    inputs, targets = rng.normal(size=(samples, 2)), rng.uniform(size=(samples, 2))
    problem = Problem(NETWORK, "cross_entropy", penalty or Penalty(), inputs, targets)
    start = Parameters(NETWORK, rng.normal(size=NETWORK.n_parameters))
    run = run_pass(problem, start)
    optimizer = make_optimizer("adam", Hyperparameters(0.1))
    state = initial_state(optimizer, start.flat.size)
    done = update(optimizer, start.flat, run.gradient.flat, state)
    return NetworkTrace(run, optimizer, done, sample)


def program_of(trace: NetworkTrace, library: str = "numpy") -> Program:
    return write_program(library, trace, NOTATION, "Any")


def text_at(program: Program, values: ProgramValues, quantity: Quantity) -> str:
    index = values.line_of(program, quantity)
    assert index is not None
    return program.lines[index].text


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("samples", [1, 3])
@pytest.mark.parametrize("penalty", [Penalty(), Penalty(l2=0.1)], ids=["", "penalty"])
def test_every_step_leads_to_the_line_of_its_equation(
    library: str, samples: int, penalty: Penalty
) -> None:
    trace = trace_of(samples, penalty, sample=samples - 1)
    program, values = program_of(trace, library), ProgramValues(trace, NOTATION)
    for step in trace:
        index = values.line_of(program, step.quantity)
        equation = equation_of(trace, step.quantity)
        assert index is not None
        assert equation is not None
        assert equation.number in program.lines[index].equations


@pytest.mark.parametrize("samples", [1, 3])
def test_every_number_of_a_step_stands_in_the_variable_of_its_line(samples: int) -> None:
    trace = trace_of(samples, Penalty(l1=0.1), sample=samples - 1)
    program, values = program_of(trace), ProgramValues(trace, NOTATION)
    for step in trace:
        index = values.line_of(program, step.quantity)
        assert index is not None
        (variable,) = program.lines[index].variables
        cell = values.cell(variable, step.quantity)
        assert cell is not None
        is_share = step.quantity.kind in (Kind.D_WEIGHT, Kind.D_BIAS) and step.quantity.sample >= 0
        if not is_share:
            assert values.array(variable).value_at(*cell) == pytest.approx(step.value, rel=1e-12)


def test_what_is_given_has_the_line_that_writes_it_down() -> None:
    trace = trace_of()
    program, values = program_of(trace), ProgramValues(trace, NOTATION)
    assert text_at(program, values, Quantity(Kind.INPUT, 0, 1, sample=2)).startswith("X = ")
    assert text_at(program, values, Quantity(Kind.TARGET, 0, 1, sample=2)).startswith("T = ")
    assert text_at(program, values, Quantity(Kind.WEIGHT, 2, 1, 2)).startswith("W2 = np.array")
    assert text_at(program, values, Quantity(Kind.BIAS, 1, 1)).startswith("b1 = np.array")
    assert text_at(program, values, Quantity(Kind.LEARNING_RATE)) == "learning_rate = 0.1"
    assert text_at(program, values, Quantity(Kind.UPDATE_NUMBER)) == "t = 1"
    before = Quantity(Kind.STATE_WEIGHT, 1, 0, 0, slot="m")
    assert text_at(program, values, before) == "mW1 = np.zeros((2, 3))"


def test_a_batch_has_a_line_for_the_samples_losses_and_one_for_their_mean() -> None:
    trace = trace_of()
    program, values = program_of(trace), ProgramValues(trace, NOTATION)
    assert text_at(program, values, Quantity(Kind.LOSS, sample=0)).startswith("losses = ")
    assert text_at(program, values, Quantity(Kind.LOSS)) == "loss = losses.mean()  # (6)"


def test_another_samples_number_is_known_as_soon_as_its_like_is() -> None:
    trace = trace_of(sample=1)
    values = ProgramValues(trace, NOTATION)
    first, followed = Quantity(Kind.Z, 1, 0, sample=0), Quantity(Kind.Z, 1, 0, sample=1)
    made = trace.find(followed)
    assert made is not None
    assert not values.is_known(first, made)
    assert values.is_known(first, made + 1)


def test_a_quantity_of_another_variable_has_no_place() -> None:
    trace = trace_of()
    program, values = program_of(trace), ProgramValues(trace, NOTATION)
    (variable,) = next(line for line in program.lines if line.equations).variables
    assert values.cell(variable, Quantity(Kind.Z, 1, 2, sample=1)) == (1, 2)
    assert values.cell(variable, Quantity(Kind.Z, 2, 0, sample=1)) is None
    assert values.cell(variable, Quantity(Kind.A, 1, 2, sample=1)) is None
