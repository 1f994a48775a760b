"""A title and a sentence for every step of every kind of network."""

from __future__ import annotations

import numpy as np
import pytest

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.backprop import Problem, run_pass
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
from backpropviz.export.notation import Notation
from backpropviz.export.sentences import write_sentence, write_title


def trace_of(
    activations: tuple[str, ...], loss: str, optimizer: str, samples: int, scale: float = 1.0
) -> NetworkTrace:
    network = Network(
        2, tuple(Layer(2, name, index == 0) for index, name in enumerate(activations))
    )
    rng = np.random.default_rng(2)
    targets = np.eye(2)[rng.integers(0, 2, samples)]
    penalty = Penalty(0.01, 0.01) if samples > 1 else Penalty()
    problem = Problem(network, loss, penalty, rng.normal(size=(samples, 2)), targets)
    start = Parameters(network, scale * rng.normal(size=network.n_parameters))
    run = run_pass(problem, start)
    made = make_optimizer(optimizer, Hyperparameters(0.1, weight_decay=0.1))
    state = initial_state(made, start.flat.size)
    return NetworkTrace(run, made, update(made, start.flat, run.gradient.flat, state))


NETWORKS = [
    *((("tanh", name), "half_mse", "sgd", 1, 1.0) for name in ACTIVATIONS),
    *((("relu", "sigmoid"), loss, "sgd", 3, 1.0) for loss in ("bce", "half_mse", "mse")),
    *((("relu", "sigmoid"), "bce", name, 2, 1.0) for name in OPTIMIZERS),
    (("softmax", "softmax"), "cross_entropy", "adam", 2, 1.0),
    (("relu", "softmax"), "cross_entropy", "sgd", 1, 1000.0),
    (("sigmoid", "sigmoid"), "bce", "sgd", 1, 1000.0),
]


@pytest.mark.parametrize("network", NETWORKS, ids=str)
def test_every_step_has_a_title_and_a_sentence_with_nothing_left_to_fill_in(
    network: tuple[tuple[str, ...], str, str, int, float],
) -> None:
    trace = trace_of(*network)
    notation = Notation(trace.network, rows=trace.run.rows)
    for step in trace:
        for text in (write_title(step, notation), write_sentence(step, trace, notation)):
            assert text
            assert not set("{}") & set(text)
            assert "  " not in text
        assert write_title(step, notation)[0].isupper()
        assert write_sentence(step, trace, notation).endswith(".")


def sentence_of(trace: NetworkTrace, title: str) -> str:
    notation = Notation(trace.network)
    return next(
        write_sentence(step, trace, notation)
        for step in trace
        if write_title(step, notation) == title
    )


def test_a_sentence_says_which_way_the_loss_moves() -> None:
    network = Network(1, (Layer(1, "linear", bias=False),))
    problem = Problem(network, "half_mse", Penalty(), np.array([[2.0]]), np.array([[1.0]]))
    # w = 0: the output is too low, so raising w lowers the loss; w = 1: it is too high
    low = NetworkTrace(run_pass(problem, Parameters(network, np.array([0.0]))))
    high = NetworkTrace(run_pass(problem, Parameters(network, np.array([1.0]))))
    right = NetworkTrace(run_pass(problem, Parameters(network, np.array([0.5]))))
    title = "Gradient of the weight W⁽¹⁾₁"
    assert sentence_of(low, title).endswith("Raising W⁽¹⁾₁ lowers the loss.")
    assert sentence_of(high, title).endswith("Raising W⁽¹⁾₁ raises the loss.")
    assert sentence_of(right, title).endswith("leaves the loss as it is.")


def test_a_saturated_unit_is_called_saturated() -> None:
    network = Network(1, (Layer(1, "sigmoid", bias=False), Layer(1, "linear", bias=False)))
    problem = Problem(network, "half_mse", Penalty(), np.array([[1.0]]), np.array([[0.0]]))
    trace = NetworkTrace(run_pass(problem, Parameters(network, np.array([12.0, 1.0]))))
    assert "saturated" in sentence_of(trace, "Gradient at the sum of a⁽¹⁾")


def test_a_flat_unit_is_called_flat() -> None:
    network = Network(1, (Layer(1, "relu", bias=False), Layer(1, "linear", bias=False)))
    problem = Problem(network, "half_mse", Penalty(), np.array([[1.0]]), np.array([[1.0]]))
    trace = NetworkTrace(run_pass(problem, Parameters(network, np.array([-1.0, 1.0]))))
    assert "flat" in sentence_of(trace, "Gradient at the sum of a⁽¹⁾")


def test_a_translator_gets_the_template_not_the_sentence() -> None:
    trace = trace_of(("tanh", "sigmoid"), "bce", "sgd", 1)
    notation = Notation(trace.network)
    asked: list[str] = []

    def translate(text: str) -> str:
        asked.append(text)
        return "auf Deutsch {unit}"

    assert write_sentence(trace[0], trace, notation, translate) == "auf Deutsch a⁽¹⁾₁"
    assert "{unit}" in asked[0]


@pytest.mark.parametrize(("loss", "collapses"), [("bce", True), ("cross_entropy", False)])
def test_only_of_a_pair_that_collapses_it_is_said_that_it_does(loss: str, collapses: bool) -> None:
    # a sigmoid at z = 100 is rounded to 1, so both slopes are taken together
    network = Network(1, (Layer(1, "sigmoid", bias=False),))
    problem = Problem(network, loss, Penalty(), np.array([[1.0]]), np.array([[1.0]]))
    trace = NetworkTrace(run_pass(problem, Parameters(network, np.array([100.0]))))
    sentence = sentence_of(trace, "Gradient at the sum of a⁽¹⁾")
    assert sentence.startswith("Loss and activation taken together")
    assert ("output minus target" in sentence) == collapses
