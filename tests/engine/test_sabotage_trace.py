"""The trace of a sabotaged pass: the rules of its steps are wrong, and give the wrong numbers."""

from __future__ import annotations

import numpy as np
import pytest

from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.checking.proof import Finding
from backpropviz.engine.checking.prover import Prover
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.optimizers import Hyperparameters, initial_state, make_optimizer, update
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import Kind, plain_name
from backpropviz.engine.sabotage.sabotage import (
    Sabotage,
    WrongRule,
    possible_sabotages,
    sabotage_pass,
)
from backpropviz.engine.sabotage.wrong_rules import Negated, PassedOn, WrongSum
from backpropviz.engine.sabotage.wrong_trace import SabotagedTrace

VARIED = [Layer(3, "tanh"), Layer(4, "relu", bias=False), Layer(3, "softmax")]
SIGMOIDS = [Layer(2, "sigmoid"), Layer(2, "sigmoid")]
HAND = [Layer(3, "sigmoid", bias=False), Layer(1, "sigmoid", bias=False)]
# layers, loss, samples, penalty, optimizer, settings, size of the weights
CASES = {
    "hand": (HAND, "bce", 1, Penalty(), "sgd", {}, 1.0),
    "batch": (VARIED, "cross_entropy", 4, Penalty(0.01, 0.1), "adam", {}, 1.0),
    "penalty": (SIGMOIDS, "half_mse", 1, Penalty(0.02, 0.0, True), "rmsprop", {}, 1.0),
    "momentum": (SIGMOIDS, "mse", 2, Penalty(), "sgd", {"momentum": 0.9, "nesterov": True}, 1.0),
    "decay": (SIGMOIDS, "bce", 2, Penalty(), "adamw", {"weight_decay": 0.1}, 1.0),
    "softmax inside": ([Layer(3, "softmax"), Layer(2, "swish")], "mse", 2, Penalty(), "sgd", {}, 1),
    "softmax bce": ([Layer(2, "elu"), Layer(3, "softmax")], "bce", 1, Penalty(), "sgd", {}, 1.0),
    "sigmoid cross_entropy": (SIGMOIDS, "cross_entropy", 1, Penalty(), "adagrad", {}, 1.0),
    "saturated": (SIGMOIDS, "bce", 1, Penalty(), "sgd", {}, 30.0),
    "saturated softmax": (VARIED, "cross_entropy", 3, Penalty(), "sgd", {}, 20.0),
}


def traces_of(name: str) -> dict[Sabotage, SabotagedTrace]:
    layers, loss, samples, penalty, optimizer, settings, scale = CASES[name]
    network = Network(2, tuple(layers))
    generator = np.random.default_rng(3)
    targets = np.eye(network.n_outputs)[generator.integers(0, network.n_outputs, samples)]
    problem = Problem(network, loss, penalty, generator.normal(size=(samples, 2)), targets)
    start = Parameters(network, scale * generator.normal(size=network.n_parameters))
    made = make_optimizer(optimizer, Hyperparameters(0.05, **settings))
    state = initial_state(made, start.flat.size)
    for _ in range(2):
        done = update(made, start.flat, run_pass(problem, start).gradient.flat, state)
        start, state = Parameters(network, done.values["w"]), done.state_after
    honest = run_pass(problem, start)
    traces = {}
    for sabotage in possible_sabotages(honest, made, state):
        run = sabotage_pass(honest, sabotage, made, state)
        done = update(made, start.flat, run.gradient.flat, state)
        traces[sabotage] = SabotagedTrace(run, made, done, samples - 1)
    return traces


@pytest.fixture(params=CASES, name="traces")
def some_traces(request: pytest.FixtureRequest) -> dict[Sabotage, SabotagedTrace]:
    traces = traces_of(request.param)
    assert {each.rule for each in traces} >= {WrongRule.SLOPE_FORGOTTEN, WrongRule.LOSS_SIGN}
    return traces


def test_the_rule_of_every_step_gives_the_arrays_value(
    traces: dict[Sabotage, SabotagedTrace],
) -> None:
    for sabotage, trace in traces.items():
        for step in trace:
            with np.errstate(all="raise", under="ignore", over="ignore"):
                got = step.rule.evaluate([trace.value(operand) for operand in step.operands])
            named = f"{sabotage}: {plain_name(step.quantity)}"
            assert abs(got - step.value) <= max(1e-9 * abs(step.value), 1e-14), named


def test_only_a_weight_that_is_used_too_early_is_an_operand_before_it_is_made(
    traces: dict[Sabotage, SabotagedTrace],
) -> None:
    for sabotage, trace in traces.items():
        early = {
            operand.kind
            for step in trace
            for operand in step.operands
            if not trace.is_known(operand, step.index)
        }
        is_early = sabotage.rule is WrongRule.UPDATED_TOO_EARLY
        assert early == ({Kind.NEW_WEIGHT} if is_early else set())


def test_the_steps_are_those_of_an_honest_trace_and_only_the_way_back_has_other_rules(
    traces: dict[Sabotage, SabotagedTrace],
) -> None:
    for sabotage, trace in traces.items():
        honest = NetworkTrace(trace.run.honest, trace.optimizer, trace.update, trace.sample)
        assert [step.quantity for step in trace] == [step.quantity for step in honest]
        others = {
            (step.quantity.kind, step.quantity.layer)
            for step, right in zip(trace, honest, strict=True)
            if type(step.rule) is not type(right.rule)
        }
        layer, last = sabotage.layer, len(trace.network.layers)
        match sabotage.rule:
            case WrongRule.SLOPE_FORGOTTEN:
                assert others == {(Kind.D_Z, layer)}
            case WrongRule.LOSS_SIGN:
                assert others - {(Kind.D_Z, last)} == {(Kind.D_A, last)}
            case WrongRule.GRADIENT_SIGN:
                assert others == {(Kind.D_WEIGHT, layer)}
            case WrongRule.UPDATED_TOO_EARLY:
                hidden = {(Kind.D_A, number) for number in range(1, last)}
                assert others == {(Kind.D_INPUT, 0), *hidden}
            case _:
                assert others == {(Kind.D_A if layer > 1 else Kind.D_INPUT, layer - 1)}


def test_what_is_used_too_early_is_what_the_update_makes_to_the_last_bit() -> None:
    for name in CASES:
        trace = traces_of(name).get(Sabotage(WrongRule.UPDATED_TOO_EARLY))
        if trace is None:
            continue
        moved = Parameters(trace.network, trace.update.values["w"])
        for layer in range(1, len(trace.network.layers)):
            sent = trace.run.dJ_dz[layer] @ moved.weights[layer].T
            np.testing.assert_array_equal(trace.run.dJ_da[layer - 1], sent)


def test_a_share_of_a_batch_has_the_wrong_sign_as_the_mean_has() -> None:
    trace = traces_of("batch")[Sabotage(WrongRule.GRADIENT_SIGN, 2)]
    pull = trace.run.problem.penalty.gradient(trace.run.parameters)
    for step in trace:
        quantity = step.quantity
        if quantity.kind is Kind.D_WEIGHT and quantity.sample < 0 and quantity.layer == 2:
            shares = [trace.value(quantity._replace(sample=row)) for row in range(4)]
            expected = np.mean(shares) + pull[trace.run.parameters.index(quantity)]
            assert step.value == pytest.approx(expected, rel=1e-10, abs=1e-15)


def test_the_first_step_whose_number_the_loss_contradicts_is_one_by_the_wrong_rule() -> None:
    for sabotage, trace in traces_of("hand").items():
        prover = Prover(trace.run)
        proofs = [(step, prover.proof(step.quantity)) for step in trace]
        wrong = [step for step, proof in proofs if proof and proof.finding is Finding.DISAGREES]
        assert wrong, sabotage
        assert isinstance(wrong[0].rule, Negated | PassedOn | WrongSum), sabotage
