"""Every rule, activation, loss and optimizer has its derivation; steps choose those that fit."""

from __future__ import annotations

import re

import numpy as np
import pytest

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.losses import LOSSES, from_z
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
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Quantity
from backpropviz.engine.sabotage.sabotage import Sabotage, WrongRule, sabotage_pass
from backpropviz.engine.sabotage.wrong_trace import SabotagedTrace
from backpropviz.export.derivation.derivations import DERIVATIONS, derivations_of


def trace_of(
    activations: tuple[str, ...] = ("tanh", "sigmoid"),
    loss: str = "half_mse",
    optimizer: str = "sgd",
    *,
    samples: int = 1,
    penalty: Penalty | None = None,
    scale: float = 1.0,
    bias: bool = True,
    settings: Hyperparameters | None = None,
) -> NetworkTrace:
    network = Network(2, tuple(Layer(2, name, bias) for name in activations))
    rng = np.random.default_rng(2)
    targets = np.eye(2)[rng.integers(0, 2, samples)]
    inputs = rng.normal(size=(samples, 2))
    problem = Problem(network, loss, penalty or Penalty(), inputs, targets)
    start = Parameters(network, scale * rng.normal(size=network.n_parameters))
    run = run_pass(problem, start)
    made = make_optimizer(optimizer, settings or Hyperparameters(0.1))
    state = initial_state(made, start.flat.size)
    return NetworkTrace(run, made, update(made, start.flat, run.gradient.flat, state))


def names(trace: NetworkTrace, quantity: Quantity) -> list[str]:
    index = trace.find(quantity)
    assert index is not None
    return [derivation.name for derivation in derivations_of(trace[index], trace)]


def test_every_activation_loss_and_optimizer_has_a_derivation() -> None:
    own = {"sgd": "gradient_descent"}
    wanted = {*ACTIVATIONS, *LOSSES, *(own.get(name, name) for name in OPTIMIZERS)}
    for loss in LOSSES:
        for activation in ACTIVATIONS:
            if from_z(loss, activation) is not None:
                wanted |= {f"{loss}_{activation}", f"log_{activation}"}
    assert wanted <= set(DERIVATIONS)


NETWORKS = [
    *(trace_of(("tanh", name)) for name in ACTIVATIONS),
    *(trace_of(("tanh", "sigmoid"), loss, samples=2) for loss in LOSSES),
    *(trace_of(("tanh", "softmax"), loss, scale=900.0) for loss in ("bce", "cross_entropy")),
    *(trace_of(("tanh", "sigmoid"), loss, scale=900.0) for loss in ("bce", "cross_entropy")),
    *(trace_of(optimizer=name, penalty=Penalty(0.1, 0.1)) for name in OPTIMIZERS),
    *(
        trace_of(optimizer=name, settings=Hyperparameters(0.1, momentum=0.9, weight_decay=0.1))
        for name in OPTIMIZERS
    ),
    trace_of(settings=Hyperparameters(0.1, momentum=0.9, nesterov=True)),
    trace_of(bias=False),
]


@pytest.mark.parametrize("number", range(len(NETWORKS)))
def test_every_step_of_every_kind_of_network_has_a_derivation(number: int) -> None:
    trace = NETWORKS[number]
    for step in trace:
        chosen = derivations_of(step, trace)
        assert chosen, step.rule
        assert len(set(chosen)) == len(chosen)


def test_every_derivation_is_shown_somewhere() -> None:
    shown = {
        derivation.name
        for trace in NETWORKS
        for step in trace
        for derivation in derivations_of(step, trace)
    }
    assert shown == set(DERIVATIONS)


def test_texts_are_sentences_with_nothing_to_fill_in() -> None:
    for derivation in DERIVATIONS.values():
        assert derivation.title[0].isupper()
        assert not derivation.title.endswith(".")
        for line in derivation.lines:
            assert re.search(r"[.:…]$", line.reason), line.reason
            assert not re.search(r"[{}$\\]|  | - |-\d", line.reason), line.reason


def test_a_line_has_balanced_parentheses_and_no_words_in_it() -> None:
    for derivation in DERIVATIONS.values():
        for line in derivation.lines:
            for pair in ("()", "{}"):
                assert line.latex.count(pair[0]) == line.latex.count(pair[1]), line.latex
            assert r"\text" not in line.latex  # it could not be translated


Z = Quantity(Kind.Z, 1, 0, sample=0)
OUTPUT_D_Z = Quantity(Kind.D_Z, 2, 0)
WEIGHT = Quantity(Kind.D_WEIGHT, 1, 0, 0)


def test_a_layer_without_bias_is_not_told_about_one() -> None:
    assert names(trace_of(), Z)[0] == "weighted_sum"
    assert names(trace_of(bias=False), Z)[0] == "weighted_sum_without_bias"


def test_the_output_tells_what_loss_and_activation_collapse_to() -> None:
    assert names(trace_of(("tanh", "sigmoid"), "bce"), OUTPUT_D_Z)[-1] == "bce_sigmoid"
    assert "bce_sigmoid" not in names(
        trace_of(("sigmoid", "sigmoid"), "bce"), Quantity(Kind.D_Z, 1, 0)
    )
    softmax = names(trace_of(("tanh", "softmax"), "cross_entropy"), OUTPUT_D_Z)
    assert softmax == ["softmax_back", "softmax", "cross_entropy_softmax"]
    # half_mse on sigmoid stays two slopes, one after the other
    assert names(trace_of(), OUTPUT_D_Z) == ["chain_rule", "sigmoid"]


def test_a_saturated_output_is_told_why_z_is_used() -> None:
    saturated = trace_of(("tanh", "sigmoid"), "bce", scale=900.0)
    assert names(saturated, Quantity(Kind.LOSS, sample=saturated.of_sample))[-1] == "log_sigmoid"
    assert names(saturated, OUTPUT_D_Z)[0] in ("bce_sigmoid", "chain_rule")


def test_the_mean_and_the_penalties_are_told_where_they_are() -> None:
    both = trace_of(samples=2, penalty=Penalty(0.1, 0.2))
    assert names(both, WEIGHT) == ["batch_mean", "l1", "l2"]
    assert names(both, Quantity(Kind.PENALTY)) == ["l1", "l2"]
    # a bias that is not penalized; a single sample, of which there is no mean
    assert names(both, Quantity(Kind.D_BIAS, 1, 0)) == ["batch_mean"]
    assert names(trace_of(penalty=Penalty(0.0, 0.2)), WEIGHT) == ["l2"]
    assert names(both, Quantity(Kind.LOSS)) == ["batch_mean", "l1", "l2"]
    assert names(trace_of(samples=2), Quantity(Kind.LOSS)) == ["batch_mean"]


def test_a_bias_without_penalty_in_a_batch_of_one_is_not_left_without_words() -> None:
    trace = trace_of(penalty=Penalty(0.1, 0.0))
    assert names(trace, Quantity(Kind.D_BIAS, 1, 0, sample=OF_THE_BATCH)) == ["batch_mean"]


@pytest.mark.parametrize(
    ("optimizer", "settings", "expected"),
    [
        ("sgd", {}, []),
        ("sgd", {"momentum": 0.9}, ["momentum"]),
        ("sgd", {"momentum": 0.9, "nesterov": True}, ["nesterov"]),
        ("rmsprop", {}, ["rmsprop"]),
        ("rmsprop", {"momentum": 0.9}, ["rmsprop", "momentum"]),
        ("adagrad", {}, ["adagrad"]),
        ("adam", {}, ["adam"]),
        ("adamw", {}, ["adam", "adamw"]),
        ("adamw", {"weight_decay": 0.0}, ["adam"]),
    ],
)
def test_a_new_weight_tells_of_its_optimizer(
    optimizer: str, settings: dict[str, float], expected: list[str]
) -> None:
    trace = trace_of(optimizer=optimizer, settings=Hyperparameters(0.1, **settings))
    always = ["gradient_descent", "steepest_descent"]
    assert names(trace, Quantity(Kind.NEW_WEIGHT, 1, 0, 0)) == [*expected, *always]


@pytest.mark.parametrize("wrong", WrongRule)
def test_of_a_sabotaged_step_the_right_rule_is_derived(wrong: WrongRule) -> None:
    honest = trace_of(("sigmoid", "sigmoid"), "bce")
    run, optimizer, made = honest.run, honest.optimizer, honest.update
    assert optimizer is not None
    assert made is not None
    layer = 0 if wrong in (WrongRule.LOSS_SIGN, WrongRule.UPDATED_TOO_EARLY) else 2
    state = initial_state(optimizer, run.parameters.flat.size)
    spoiled = sabotage_pass(run, Sabotage(wrong, layer), optimizer, state)
    trace = SabotagedTrace(spoiled, optimizer, made)
    for step, right in zip(trace, honest, strict=True):
        assert derivations_of(step, trace) == derivations_of(right, honest)
