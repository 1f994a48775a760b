"""Slips of every kind of step: never the right number, each told apart, the choices sound."""

from __future__ import annotations

import math
from itertools import combinations

import numpy as np
import pytest

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.graph.expression_trace import Differentiation, ExpressionTrace, Mode
from backpropviz.engine.graph.program import compile_program
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.optimizers import (
    OPTIMIZERS,
    Hyperparameters,
    initial_state,
    make_optimizer,
    update,
)
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import Kind, plain_name
from backpropviz.engine.slips.exactness import exactness_of, rounded
from backpropviz.engine.slips.kinds import SlipKind
from backpropviz.engine.slips.slips import slips_of
from backpropviz.engine.slips.verdicts import CHOICES, StepJudge, choices_of, judge
from backpropviz.engine.trace import Detail, Trace


def trace_of(
    activations: tuple[str, ...],
    loss: str,
    *,
    optimizer: str = "sgd",
    settings: Hyperparameters | None = None,
    samples: int = 1,
    units: int = 2,
    scale: float = 1.0,
    earlier_updates: int = 0,
) -> NetworkTrace:
    layers = tuple(Layer(units, name, index == 0) for index, name in enumerate(activations))
    network = Network(units, layers)
    rng = np.random.default_rng(2)
    targets = np.eye(units)[rng.integers(0, units, samples)]
    penalty = Penalty(0.01, 0.01) if samples > 1 else Penalty()
    problem = Problem(network, loss, penalty, rng.normal(size=(samples, units)), targets)
    start = Parameters(network, scale * rng.normal(size=network.n_parameters))
    made = make_optimizer(optimizer, settings or Hyperparameters(0.1, weight_decay=0.1))
    state = initial_state(made, start.flat.size)
    for _ in range(earlier_updates):
        done = update(made, start.flat, run_pass(problem, start).gradient.flat, state)
        start, state = Parameters(network, done.values["w"]), done.state_after
    run = run_pass(problem, start)
    return NetworkTrace(run, made, update(made, start.flat, run.gradient.flat, state))


def hand() -> NetworkTrace:
    weights = [np.array([[1.0, -1.0, 3.0], [2.0, 2.0, -1.0]]), np.array([[0.1], [0.5], [-0.1]])]
    layers = (Layer(3, "sigmoid", bias=False), Layer(1, "sigmoid", bias=False))
    return given("bce", layers, weights, [None, None], [5.0, 3.0], [1.0], 0.1)


def mazur() -> NetworkTrace:
    weights = [np.array([[0.15, 0.25], [0.2, 0.3]]), np.array([[0.4, 0.5], [0.45, 0.55]])]
    biases = [np.array([0.35, 0.35]), np.array([0.6, 0.6])]
    layers = (Layer(2, "sigmoid", bias=True), Layer(2, "sigmoid", bias=True))
    return given("half_mse", layers, weights, biases, [0.05, 0.1], [0.01, 0.99], 0.5)


def given(loss, layers, weights, biases, x, t, rate) -> NetworkTrace:
    network = Network(2, layers)
    start = Parameters.from_arrays(network, weights, biases)
    run = run_pass(Problem(network, loss, Penalty(), np.array([x]), np.array([t])), start)
    made = make_optimizer("sgd", Hyperparameters(rate))
    done = update(made, start.flat, run.gradient.flat, initial_state(made, start.flat.size))
    return NetworkTrace(run, made, done)


NETWORKS = {
    "hand": hand,
    "mazur": mazur,
    **{
        name: lambda name=name: trace_of(("tanh", name), "half_mse")
        for name in ("softmax", "relu", "gelu", "linear")
    },
    **{
        f"{loss}, batch": lambda loss=loss: trace_of(("relu", "sigmoid"), loss, samples=3)
        for loss in ("bce", "mse")
    },
    **{
        f"{name}, second update": lambda name=name: trace_of(
            ("relu", "sigmoid"), "bce", optimizer=name, samples=2, earlier_updates=1
        )
        for name in OPTIMIZERS
    },
    "nesterov": lambda: trace_of(
        ("relu", "sigmoid"),
        "bce",
        settings=Hyperparameters(0.1, momentum=0.9, nesterov=True),
        earlier_updates=1,
    ),
    "rmsprop, momentum": lambda: trace_of(
        ("relu", "sigmoid"),
        "bce",
        optimizer="rmsprop",
        settings=Hyperparameters(0.1, momentum=0.9),
        earlier_updates=1,
    ),
    "softmax, adam": lambda: trace_of(
        ("relu", "softmax"), "cross_entropy", optimizer="adam", units=3
    ),
    "saturated": lambda: trace_of(("sigmoid", "sigmoid"), "bce", scale=1000.0),
    "exploded": lambda: trace_of(("relu", "linear"), "mse", scale=1e200),
}


@pytest.fixture(params=NETWORKS)
def trace(request) -> NetworkTrace:
    return NETWORKS[request.param]()


def test_the_right_number_is_right_also_with_three_digits(trace: NetworkTrace) -> None:
    for step in finite_steps(trace):
        answers = [step.value, *(rounded(step.value, digits) for digits in (3, 4, 7))]
        for answer in filter(math.isfinite, answers):
            assert judge(trace, step, answer).right, (plain_name(step.quantity), answer)


def test_no_slip_gives_the_right_number_and_each_is_recognized(trace: NetworkTrace) -> None:
    for step in finite_steps(trace):
        judging = StepJudge(trace, step)
        assert judging.slips == slips_of(trace, step)
        for slip in judging.slips:
            verdict = judging.judge(slip.value)
            assert not verdict.right, (plain_name(step.quantity), slip)
            assert verdict.slip == slip, (plain_name(step.quantity), slip, verdict)


def test_a_slip_is_recognized_by_three_digits_of_it(trace: NetworkTrace) -> None:
    for step in finite_steps(trace):
        judging, exactness = StepJudge(trace, step), exactness_of(trace, step)
        for slip in judging.slips:
            answer = rounded(slip.value, 3)
            # a new weight that hardly moved takes more digits, as the window shows them
            alike = math.isfinite(answer) and exactness.are_same(answer, slip.value)
            if alike and not exactness.takes(answer):
                found = judging.judge(answer).slip
                assert found is not None
                assert found == slip or abs(found.value - answer) <= abs(slip.value - answer)


def test_the_four_choices_can_be_told_apart_and_one_is_right(trace: NetworkTrace) -> None:
    for step in finite_steps(trace):
        choices, exactness = choices_of(trace, step), exactness_of(trace, step)
        assert len(choices) == CHOICES
        assert choices.count(step.value) == 1
        judging = StepJudge(trace, step)
        assert [judging.judge(choice).right for choice in choices].count(True) == 1
        assert all(not exactness.are_same(a, b) for a, b in combinations(choices, 2))


def test_the_choices_come_in_the_same_order_again_and_the_right_one_anywhere() -> None:
    trace, again = hand(), hand()
    places = [choices_of(trace, step).index(step.value) for step in trace]
    assert places == [choices_of(again, step).index(step.value) for step in again]
    assert set(places) == set(range(CHOICES))


@pytest.mark.parametrize("detail", Detail)
def test_where_steps_are_asked_together_slips_on_the_way_count(detail: Detail) -> None:
    trace = hand()
    cursor = 0
    while cursor < len(trace):
        stop = trace.next_stop(cursor, detail)
        step = trace[stop - 1]
        judging = StepJudge(trace, step, cursor)
        for slip in judging.slips:
            assert judging.judge(slip.value).slip == slip
        places = {slip.at for slip in judging.slips} - {None}
        between = {trace[index].quantity for index in range(cursor, stop - 1)}
        assert places <= between
        assert detail is not Detail.OPERATION or not places
        cursor = stop


def test_a_bias_forgotten_in_the_sum_is_found_in_the_activation() -> None:
    trace = mazur()
    step = trace[1]  # h1 = sigmoid(0.05 * 0.15 + 0.1 * 0.2 + 0.35)
    without = 1 / (1 + math.exp(-(0.05 * 0.15 + 0.1 * 0.2)))
    assert judge(trace, step, without).slip is None
    slip = judge(trace, step, without, 0).slip
    assert slip is not None
    assert (slip.kind, slip.at) == (SlipKind.BIAS_FORGOTTEN, trace[0].quantity)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_every_activation_function_has_its_slips(name: str) -> None:
    trace = trace_of((name, "linear"), "half_mse")
    for step in trace:
        if step.quantity.kind in (Kind.A, Kind.D_Z):
            assert slips_of(trace, step)
            assert judge(trace, step, step.value).right


def test_a_number_that_is_not_finite_invites_no_slips() -> None:
    trace = trace_of(("relu", "linear"), "mse", scale=1e200)
    step = next(step for step in trace if not math.isfinite(step.value))
    assert slips_of(trace, step) == ()


def test_every_kind_of_slip_happens_somewhere() -> None:
    program = compile_program(ALL_OPERATIONS)
    run = program.run({"a": 0.7, "b": -0.6, "c": 2.3})
    asked = (Differentiation(mode, program.graph.output, 0) for mode in Mode)
    traces: list[Trace] = [ExpressionTrace(run, each) for each in asked]
    found = {
        each.kind
        for trace in (*(make() for make in NETWORKS.values()), *traces)
        for step in trace
        for slip in slips_of(trace, step)
        for each in (slip, slip.also)
        if each is not None
    }
    assert found == set(SlipKind)


def test_a_wide_layer_is_judged_as_well() -> None:
    trace = trace_of(("relu", "softmax"), "cross_entropy", optimizer="adam", units=300, scale=0.1)
    step = trace[trace.find(trace[0].quantity._replace(kind=Kind.D_A)) or 0]
    assert judge(trace, step, -step.value).slip is not None
    assert len(choices_of(trace, step)) == CHOICES


ALL_OPERATIONS = """
y = a/b - tan(a); z = y^3 + 2^y + sin(a) - exp(a*b) + log(c)*sqrt(c);
w = max(z, a, b)*relu(-b) + tanh(a)*sigmoid(b)/abs(b) + softplus(c)
"""


def finite_steps(trace: NetworkTrace):
    return [step for step in trace if math.isfinite(step.value)]
