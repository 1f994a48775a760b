"""The numbered lines of a pass."""

from __future__ import annotations

from backpropviz.engine.backprop import run_pass
from backpropviz.engine.equations import Equation, Line, equation_of, equations_of
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.optimizers import initial_state, update
from backpropviz.engine.quantities import Kind, Phase, Quantity
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.setup import set_up


def trace_of(name: str) -> NetworkTrace:
    setup = set_up(open_by_name_or_path(name))
    run = run_pass(setup.problem, setup.parameters)
    state = initial_state(setup.optimizer, setup.parameters.flat.size)
    done = update(setup.optimizer, setup.parameters.flat, run.gradient.flat, state)
    return NetworkTrace(run, setup.optimizer, done)


def test_the_hand_example_has_fourteen_lines_in_the_order_of_the_pass() -> None:
    lines = [(each.line, each.layer) for each in equations_of(trace_of("hand-2-3-1"))]
    assert lines == [
        (Line.SUM, 1),
        (Line.ACTIVATION, 1),
        (Line.SUM, 2),
        (Line.ACTIVATION, 2),
        (Line.SAMPLE_LOSS, 2),
        (Line.OUTPUT_SLOPE, 2),
        (Line.DELTA, 2),
        (Line.WEIGHT_GRADIENT, 2),
        (Line.BACK, 1),
        (Line.DELTA, 1),
        (Line.WEIGHT_GRADIENT, 1),
        (Line.INPUT_GRADIENT, 0),
        (Line.UPDATE_WEIGHTS, 1),
        (Line.UPDATE_WEIGHTS, 2),
    ]


def test_every_step_belongs_to_a_line_and_every_line_has_steps() -> None:
    for name in ("hand-2-3-1", "mazur-2-2-2", "moons", "spiral-2"):
        trace = trace_of(name)
        made = {equation_of(trace, step.quantity) for step in trace}
        assert made == set(equations_of(trace)), name


def test_the_numbers_grow_along_the_pass_but_for_the_two_sums_of_a_batch() -> None:
    trace = trace_of("hand-2-3-1")
    numbers = [equation_of(trace, step.quantity).number for step in trace]  # type: ignore[union-attr]
    backward = next(i for i, step in enumerate(trace) if step.phase is Phase.BACKWARD)
    assert numbers[backward:] == sorted(numbers[backward:])


def test_what_is_given_has_no_line() -> None:
    trace = trace_of("hand-2-3-1")
    for kind in (Kind.INPUT, Kind.TARGET, Kind.WEIGHT, Kind.LEARNING_RATE):
        assert equation_of(trace, Quantity(kind, 1)) is None


def test_a_batch_has_a_line_for_its_samples_and_one_for_their_mean() -> None:
    trace = trace_of("moons")
    of_sample = equation_of(trace, Quantity(Kind.LOSS, sample=0))
    whole = equation_of(trace, Quantity(Kind.LOSS))
    assert isinstance(of_sample, Equation)
    assert isinstance(whole, Equation)
    assert (of_sample.line, whole.line) == (Line.SAMPLE_LOSS, Line.LOSS)
    assert whole.number == of_sample.number + 1
