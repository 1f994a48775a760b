"""What the descriptions of the built-in expressions promise is what they compute."""

from __future__ import annotations

import json
import math
from decimal import Decimal, getcontext
from pathlib import Path

import msgspec
import pytest

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.backprop import run_forward, run_pass
from backpropviz.engine.graph.program import GraphPass
from backpropviz.engine.optimizers import initial_state
from backpropviz.engine.training_loop import TrainingLoop
from backpropviz.experiment.editing import with_activation, with_expression, with_value
from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.setup import set_up
from backpropviz.experiment.validation import validate

REFERENCE = Path(__file__).parents[1] / "reference" / "toy_graph.json"
TOY = json.loads(REFERENCE.read_text(encoding="utf-8"))

replace = msgspec.structs.replace


def run_of(experiment: Experiment, **values: float) -> GraphPass:
    for name, value in values.items():
        experiment = with_value(experiment, name, value)
    validate(experiment)
    run = set_up(experiment).expression
    assert run is not None
    return run


def value(run: GraphPass, name: str) -> float:
    index = run.program.node(name)
    assert index is not None
    return run.values[index]


def slope(run: GraphPass, name: str, of: str = "") -> float:
    """Return the derivative of a value, or of the last one, by a name."""
    output = run.program.node(of) if of else run.program.graph.output
    index = run.program.node(name)
    assert output is not None
    assert index is not None
    return run.adjoints(output)[index]


def test_the_toy_graph_gives_the_references_numbers() -> None:
    experiment, toy = open_by_name_or_path("toy-graph"), TOY["toy"]
    assert " ".join((experiment.model.expression or "").split()) == toy["expression"]
    assert experiment.model.values == toy["inputs"]
    run = run_of(experiment)
    for name, expected in toy["values"].items():
        assert value(run, name) == expected
    for name, expected in toy["total_derivatives_of_e"].items():
        assert slope(run, name) == expected
    # Its footnote is about the sum over two paths: 2 * 1 + 3 * 1.
    assert experiment.footnotes[0].value == slope(run, "b") == 5.0


def test_the_references_other_expressions_are_good_documents() -> None:
    toy = open_by_name_or_path("toy-graph")
    for each in TOY["expressions"]:
        experiment = with_expression(toy, each["expression"])
        run = run_of(experiment, **each["inputs"])
        assert value(run, each["output"]) == pytest.approx(each["value"], rel=1e-12, abs=1e-14)
        for name, expected in each["derivatives_of_output"].items():
            assert slope(run, name) == pytest.approx(expected, rel=1e-12, abs=1e-14)


def test_what_is_used_twice_gets_its_derivative_in_one_sum() -> None:
    experiment = open_by_name_or_path("shared-subexpression")
    run = run_of(experiment)
    # s = 6, p = 8, q = 3: df/dp = q, df/dq = p, df/ds = 3 + 8.
    assert [slope(run, name) for name in "pqsxy"] == [3, 8, 11, 11 * 3 + 3, 11 * 2 - 8]
    twice = run_of(with_expression(experiment, "f = (x*y + x) * (x*y - y)"))
    assert [slope(twice, name) for name in "xy"] == [36, 14]
    assert len(twice.program.graph.nodes) == len(run.program.graph.nodes) + 1
    eighth = run_of(with_expression(experiment, "b = a*a; c = b*b; d = c*c"), a=2.0)
    assert slope(eighth, "a") == 8 * 2**7
    assert sum(node.operation == "*" for node in eighth.program.graph.nodes) == 3


def test_the_quotient_rule_is_the_sum_of_two_terms() -> None:
    experiment = open_by_name_or_path("quotient-rule")
    run = run_of(experiment)
    assert slope(run, "u") == pytest.approx(1 / 6, rel=1e-15)
    assert slope(run, "v") == -9 / 36
    assert slope(run, "x") == pytest.approx((6 * 6 - 9 * 1) / 36, rel=1e-15)
    peak = run_of(experiment, x=-6.0)
    assert slope(peak, "u") * -12 == pytest.approx(4, rel=1e-15)
    assert slope(peak, "v") == -4
    assert slope(peak, "x") == pytest.approx(0, abs=1e-15)
    assert value(run_of(experiment, x=-6.1), "q") < value(peak, "q")
    assert value(run_of(experiment, x=-5.9), "q") < value(peak, "q")
    with pytest.raises(ExperimentError, match="division by zero: 9 / 0"):
        validate(with_value(experiment, "x", -3.0))


def test_a_maximum_lets_only_the_larger_one_through() -> None:
    experiment = open_by_name_or_path("max-cuts-a-path")
    run = run_of(experiment)
    assert [slope(run, name) for name in "pqx"] == [3, 0, 3 * 2 + 6]
    other = run_of(experiment, y=1.0)
    assert [slope(other, name) for name in "pqx"] == [0, 3, 3 * 1 + 4]
    tie = run_of(experiment, y=1.5)
    assert value(tie, "p") == value(tie, "q") == 4.5
    assert slope(tie, "x") == 3 * 1.5 + 4.5
    turned = with_expression(experiment, "p = x * y; q = x + y; m = max(q, p); f = m * x")
    assert slope(run_of(turned, y=1.5), "x") == 3 * 1 + 4.5


def test_a_saturated_sigmoid_lets_hardly_anything_back() -> None:
    experiment = open_by_name_or_path("saturating-sigmoid")
    run = run_of(experiment)
    a = 1 / (1 + math.exp(-10))
    assert value(run, "a") == pytest.approx(a, rel=1e-15)
    assert f"{slope(run, 'z', of='a'):.3g}" == "4.54e-05"
    assert slope(run, "z") == pytest.approx(a * math.exp(-10) / (1 + math.exp(-10)) ** 2, rel=1e-14)
    awake = run_of(experiment, b=-9.0)
    assert slope(awake, "z", of="a") == 0.25
    assert slope(awake, "z") == 0.125
    assert round(slope(awake, "z") / slope(run, "z")) == 2754
    logistic = run_of(with_expression(experiment, "z = w * x + b; J = softplus(z) - t * z"))
    assert slope(logistic, "z") == pytest.approx(a, rel=1e-15)


def test_the_logistic_loss_from_the_probability_loses_its_digits() -> None:
    getcontext().prec = 60
    experiment = open_by_name_or_path("logistic-loss-two-ways")
    run = run_of(experiment)
    assert value(run, "p") == 1 - 2**-52
    # 1 - p is 2^-52, the distance of two numbers there.
    assert value(run, "J1") == pytest.approx(52 * math.log(2), rel=1e-15)
    assert value(run, "J1") - 36 == pytest.approx(0.044, abs=5e-4)
    assert round(slope(run, "z", of="J1"), 4) == 1.0446
    for z in (5.0, 20.0, 30.0, 36.0):
        at = run_of(experiment, z=z)
        exact = (1 + Decimal(z).exp()).ln()
        assert value(at, "J2") == pytest.approx(float(exact), rel=1e-15)
        probability = Decimal(1) / (1 + (-Decimal(z)).exp())
        assert slope(at, "z", of="J2") == pytest.approx(float(probability), rel=1e-15)
    errors = [abs(value(run_of(experiment, z=z), "e")) for z in (5.0, 20.0, 30.0, 36.0)]
    assert errors == sorted(errors)
    assert errors[0] < 1e-13
    with pytest.raises(ExperimentError, match="log of 0"):
        validate(with_value(experiment, "z", 37.0))


def test_weights_shared_by_two_steps_get_a_sum_over_time() -> None:
    experiment = open_by_name_or_path("unrolled-recurrence")
    run = run_of(experiment)
    w, u, h0, t = 0.5, 2.0, 0.25, 1.0
    x1, x2 = 1.0, -1.0
    h1 = math.tanh(w * x1 + u * h0)
    h2 = math.tanh(w * x2 + u * h1)
    d2 = (h2 - t) * (1 - h2**2)
    d1 = d2 * u * (1 - h1**2)
    assert slope(run, "z2") == pytest.approx(d2, rel=1e-14)
    assert slope(run, "z1") == pytest.approx(d1, rel=1e-14)
    assert slope(run, "w") == pytest.approx(x1 * d1 + x2 * d2, rel=1e-12)
    assert slope(run, "u") == pytest.approx(h0 * d1 + h1 * d2, rel=1e-12)
    assert [f"{x:.3g}" for x in (x1 * d1, x2 * d2, x1 * d1 + x2 * d2)] == [
        "-0.0779",
        "0.0928",
        "0.0148",
    ]
    assert f"{d1 / d2:.2g}" == "0.84"
    assert slope(run_of(experiment, u=0.0), "z1") == 0.0


def test_the_perceptron_does_not_learn_by_going_downhill() -> None:
    experiment = open_by_name_or_path("perceptron")
    setup = set_up(experiment)
    run = run_pass(setup.problem, setup.parameters)
    assert run.a[0].ravel().tolist() == [0, 1, 1, 1]  # OR
    assert run.loss == 0.25  # two of four wrong, half the square of each
    assert not run.gradient.flat.any()
    loop = TrainingLoop(setup.problem, setup.optimizer, setup.schedule)
    loop.load(setup.parameters.flat, initial_state(setup.optimizer, 3))
    loop.advance(100)
    assert loop.parameters.flat.tolist() == [1.0, 1.0, -0.5]
    layer = replace(experiment.model.layers[0], biases=(-1.5,))
    by_hand = replace(experiment, model=replace(experiment.model, layers=(layer,)))
    right = set_up(by_hand)
    assert run_pass(right.problem, right.parameters).loss == 0.0


def test_a_sigmoid_and_the_old_rule_do_learn_what_the_perceptron_does_not() -> None:
    experiment = open_by_name_or_path("perceptron")
    setup = set_up(with_activation(experiment, 0, "sigmoid"))
    loop = TrainingLoop(setup.problem, setup.optimizer, setup.schedule)
    loop.load(setup.parameters.flat, initial_state(setup.optimizer, 3))
    loop.advance(2000)
    outputs = run_forward(setup.problem, loop.parameters).outputs
    assert outputs.ravel().round().tolist() == [0, 0, 0, 1]
    # The perceptron rule: w + (t - y) x, sample after sample, the bias fed by a 1.
    weights, step = [1.0, 1.0, -0.5], ACTIVATIONS["step"]
    for _ in range(20):
        for (x1, x2), (t,) in zip(experiment.data.inputs, experiment.data.targets, strict=True):
            y = float(step.value(weights[0] * x1 + weights[1] * x2 + weights[2]))
            for index, x in enumerate((x1, x2, 1.0)):
                weights[index] += (t - y) * x
    answers = [float(weights[0] * a + weights[1] * b + weights[2] > 0)
               for a, b in experiment.data.inputs]  # fmt: skip
    assert answers == [0, 0, 0, 1]
