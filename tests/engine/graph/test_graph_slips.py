"""The usual slips at the steps of a graph: which ones there are, and which numbers they give."""

from __future__ import annotations

import math
from itertools import combinations

import numpy as np
import pytest

from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.graph.expression_trace import Differentiation, ExpressionTrace, Mode
from backpropviz.engine.graph.node_names import node_quantity_named
from backpropviz.engine.graph.program import compile_program
from backpropviz.engine.graph.scalar_trace import ScalarTrace
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.slips.exactness import exactness_of
from backpropviz.engine.slips.kinds import Slip, SlipKind
from backpropviz.engine.slips.verdicts import CHOICES, StepJudge, choices_of, judge
from backpropviz.engine.trace import Step, Trace

TOY = "c = a + b; d = b + 1; e = c * d"
EXPRESSIONS = {
    "toy": (TOY, {"a": 2.0, "b": 1.0}),
    "powers": ("y = a/b - tan(a); z = y^3 + 2^y; w = max(z, a, b)*relu(-b)", {"a": 0.7, "b": -0.6}),
    "functions": (
        "y = sin(a) + cos(b) - exp(a*b) + log(c) + sqrt(c) - abs(b)",
        {"a": 0.7, "b": -0.6, "c": 2.3},
    ),
    "activations": (
        "y = tanh(a)*sigmoid(b)/softplus(c); z = -y + y*y + min(y, c); q = z",
        {"a": 0.7, "b": -0.6, "c": 2.3},
    ),
    "paths": ("y = x*x; z = x*y + x; w = z*y*x", {"x": 1.7}),
}
EVERY = [(name, mode) for name in EXPRESSIONS for mode in Mode]


def expression(name: str, mode: Mode = Mode.REVERSE) -> ExpressionTrace:
    text, values = EXPRESSIONS.get(name, (name, {}))
    return trace_of(text, mode, **values)


def trace_of(text: str, mode: Mode = Mode.REVERSE, **values: float) -> ExpressionTrace:
    program = compile_program(text)
    return ExpressionTrace(program.run(values), Differentiation(mode, program.graph.output, 0))


def network(*activations: str, loss: str) -> ScalarTrace:
    made = Network(2, tuple(Layer(2, activation) for activation in activations))
    inputs, targets = np.array([[1.0, -0.5], [0.3, 0.8]]), np.eye(2)
    problem = Problem(made, loss, Penalty(), inputs, targets)
    numbers = np.array([0.3, -0.7, 0.45, 0.9, -0.2, 0.35, 0.6, -0.15, 0.8, -0.4, 0.25, 0.1])
    return ScalarTrace(NetworkTrace(run_pass(problem, Parameters(made, numbers))))


def step_of(trace: ExpressionTrace, name: str) -> Step:
    made = trace.find(node_quantity_named(name, trace))
    assert made is not None
    return trace[made]


def slip_at(trace: ExpressionTrace, name: str, answer: float) -> Slip | None:
    verdict = judge(trace, step_of(trace, name), answer)
    assert not verdict.right
    return verdict.slip


def kind_at(text: str, name: str, answer: float, mode: Mode = Mode.REVERSE, **values) -> SlipKind:
    slip = slip_at(trace_of(text, mode, **values), name, answer)
    assert slip is not None
    return slip.kind


@pytest.mark.parametrize(("name", "mode"), EVERY)
def test_slips_are_wrong_and_recognized_by_their_numbers(name: str, mode: Mode) -> None:
    trace = expression(name, mode)
    for step in trace:
        judging = StepJudge(trace, step)
        assert judging.slips
        for slip in judging.slips:
            verdict = judging.judge(slip.value)
            assert not verdict.right
            assert verdict.slip == slip


@pytest.mark.parametrize(("name", "mode"), EVERY)
def test_the_four_choices_can_be_told_apart_and_one_is_right(name: str, mode: Mode) -> None:
    check_choices(expression(name, mode))


@pytest.mark.parametrize(
    ("activations", "loss"),
    [
        (("sigmoid", "tanh"), "half_mse"),
        (("relu", "softmax"), "cross_entropy"),
        (("tanh", "sigmoid"), "bce"),
        (("softplus", "linear"), "mse"),
    ],
)
def test_the_finest_steps_of_a_network_can_be_asked_as_well(
    activations: tuple[str, ...], loss: str
) -> None:
    trace = network(*activations, loss=loss)
    check_choices(trace)
    for step in trace:
        judging = StepJudge(trace, step)
        for slip in judging.slips:
            assert not judging.judge(slip.value).right


def check_choices(trace: Trace) -> None:
    for step in trace:
        choices, exactness = choices_of(trace, step), exactness_of(trace, step)
        assert len(choices) == CHOICES
        assert choices.count(step.value) == 1
        judging = StepJudge(trace, step)
        assert [judging.judge(choice).right for choice in choices].count(True) == 1
        assert all(not exactness.are_same(a, b) for a, b in combinations(choices, 2))


def test_a_path_forgotten_is_named_by_where_it_goes_through() -> None:
    trace = expression("toy")
    for node, rest in (("c", 3.0), ("d", 2.0)):
        slip = slip_at(trace, "de/db", rest)
        assert slip is not None
        assert slip.kind is SlipKind.PATH_FORGOTTEN
        assert slip.of == node_quantity_named(node, trace)


@pytest.mark.parametrize(
    ("text", "name", "answer", "kind"),
    [
        ("y = a*b", "y", 5.0, SlipKind.SUM_FOR_PRODUCT),
        ("y = a + b", "y", 6.0, SlipKind.PRODUCT_FOR_SUM),
        ("y = a - b", "y", 5.0, SlipKind.TERM_SIGN),
        ("y = a - b", "y", -1.0, SlipKind.SWAPPED),
        ("y = a/b", "y", 2 / 3, SlipKind.SWAPPED),
        ("y = a^4*b", "v1", 12.0, SlipKind.TIMES_EXPONENT),
        ("y = max(a, b)", "y", 2.0, SlipKind.OTHER_EXTREME),
        ("y = sin(a)*b", "v1", math.sin(math.radians(3)), SlipKind.DEGREES),
        ("y = log(a)*b", "v1", math.log10(3), SlipKind.LOG10),
        ("y = exp(a)*b", "v1", 3.0, SlipKind.FUNCTION_FORGOTTEN),
        ("y = a*b", "local dy/da", 3.0, SlipKind.OWN_FACTOR),
        ("y = a*b", "local dy/da", 1.0, SlipKind.RULE_OF_SUM),
        ("y = a*b", "local dy/da", 6.0, SlipKind.VALUE_GIVEN),
        ("y = a - b", "local dy/db", 1.0, SlipKind.SIGN),
        ("y = a + b", "local dy/db", 3.0, SlipKind.NOT_CONSTANT),
        ("y = a/b", "local dy/db", 3 / 4, SlipKind.SIGN),
        ("y = a/b", "local dy/db", -3 / 2, SlipKind.SQUARE_FORGOTTEN),
        ("y = a/b", "local dy/db", -1 / 4, SlipKind.NUMERATOR_FORGOTTEN),
        ("y = a/b", "local dy/db", 1 / 2, SlipKind.OTHER_PLACE),
        ("y = a/b", "local dy/da", 2.0, SlipKind.DIVISION_FORGOTTEN),
        ("y = a^4*b", "local dv1/da", 27.0, SlipKind.EXPONENT_FORGOTTEN),
        ("y = a^4*b", "local dv1/da", 4 * 81.0, SlipKind.NOT_LOWERED),
        ("y = a^b", "local dy/db", 9.0, SlipKind.LOGARITHM_FORGOTTEN),
        ("y = a^b", "local dy/db", 6.0, SlipKind.POWER_RULE),
        ("y = max(a, b)", "local dy/da", 0.0, SlipKind.LOSER),
        ("y = max(a, b)", "local dy/db", 1.0, SlipKind.LOSER),
        ("y = relu(a)*b", "local dv1/da", 0.0, SlipKind.OTHER_SIDE),
        ("y = sqrt(a)*b", "local dv1/da", 1 / math.sqrt(3), SlipKind.HALF_FORGOTTEN),
        ("y = sqrt(a)*b", "local dv1/da", 1 / 6, SlipKind.ROOT_LOST),
        ("y = tanh(a)*b", "local dv1/da", 1 - 9, SlipKind.OPERAND_FOR_RESULT),
        ("y = sqrt(a)*b", "local dv1/da", math.sqrt(3), SlipKind.VALUE_GIVEN),
        ("y = cos(a)*b", "local dv1/da", math.sin(3), SlipKind.SIGN),
        ("y = exp(a)*b", "local dv1/da", 3 * math.exp(2), SlipKind.POWER_RULE),
        ("y = a*b", "dy/dy", 6.0, SlipKind.VALUE_GIVEN),
        ("y = sin(a)*b", "dy/da", 2.0, SlipKind.LOCAL_FORGOTTEN),
        ("y = sin(a)*b", "dy/da", math.cos(3), SlipKind.ARRIVED_FORGOTTEN),
        ("y = sin(a)*b", "dy/da", math.cos(3) + 2, SlipKind.SUM_FOR_PRODUCT),
        ("y = a*sin(a)*b", "dy/da", 2 * math.sin(3), SlipKind.PATH_FORGOTTEN),
    ],
)
def test_each_slip_is_called_by_its_name(
    text: str, name: str, answer: float, kind: SlipKind
) -> None:
    assert kind_at(text, name, answer, a=3.0, b=2.0) is kind


def test_the_inner_derivative_may_be_forgotten_forward() -> None:
    values = {"a": 0.3, "b": 2.0}
    found = kind_at("y = sin(a^2)*b", "dv2/da", math.cos(0.09), Mode.FORWARD, **values)
    assert found is SlipKind.INNER_FORGOTTEN


def test_a_slip_on_the_way_is_found_in_what_is_made_of_it() -> None:
    trace = expression("toy")
    step = step_of(trace, "e")
    wrong = (2.0 * 1.0) * 2.0  # c multiplied instead of added
    slip = judge(trace, step, wrong, 0).slip
    assert slip is not None
    assert (slip.kind, slip.at) == (SlipKind.PRODUCT_FOR_SUM, node_quantity_named("c", trace))


def test_terms_that_cancel_leave_a_0_by_hand() -> None:
    trace = trace_of("y = x*0.1 - 0.3; z = y*x", x=3.0)
    step = step_of(trace, "y")
    assert judge(trace, step, 0.0).right
