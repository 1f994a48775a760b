"""Training under sabotage: as loops written by hand do it, however it is advanced."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import islice
from pathlib import Path

import numpy as np
import pytest

from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Problem, evaluate_loss
from backpropviz.engine.batches import ORDERS
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.optimizers import (
    OPTIMIZERS,
    Hyperparameters,
    Optimizer,
    initial_state,
    make_optimizer,
)
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.sabotage.sabotage import Sabotage, WrongRule
from backpropviz.engine.sabotage.wrong_loop import SabotagedLoop
from backpropviz.engine.training import Diverged, Schedule, train

REFERENCE = Path(__file__).parents[1] / "reference"
HAND = json.loads((REFERENCE / "hand_2_3_1.json").read_text(encoding="utf-8"))
BLOBS = json.loads((REFERENCE / "xor_blobs.json").read_text(encoding="utf-8"))
NOWHERE = Sabotage(WrongRule.PATH_LEFT_OUT, 99)  # in a layer that no network here has
SGD = make_optimizer("sgd", Hyperparameters(0.1))


def loop_of(
    problem: Problem,
    start: Parameters,
    sabotage: Sabotage,
    optimizer: Optimizer = SGD,
    schedule: Schedule | None = None,
) -> SabotagedLoop:
    loop = SabotagedLoop(problem, optimizer, schedule or Schedule(), sabotage)
    loop.load(start.flat, initial_state(optimizer, start.flat.size))
    return loop


def hand() -> tuple[Problem, Parameters]:
    network = Network(2, (Layer(3, "sigmoid", bias=False), Layer(1, "sigmoid", bias=False)))
    weights = [np.array(HAND["W"]), np.array(HAND["V"]).reshape(3, 1)]
    start = Parameters.from_arrays(network, weights, [None, None])
    problem = Problem(network, "bce", Penalty(), np.array([HAND["x"]]), np.array([[1.0]]))
    return problem, start


def drawn(penalty: Penalty | None = None) -> tuple[Problem, Parameters]:
    network = Network(2, (Layer(3, "tanh"), Layer(2, "sigmoid", False), Layer(2, "softmax")))
    generator = np.random.default_rng(5)
    targets = np.eye(2)[generator.integers(0, 2, 18)]
    problem = Problem(
        network, "cross_entropy", penalty or Penalty(), generator.normal(size=(18, 2)), targets
    )
    return problem, Parameters(network, generator.normal(size=network.n_parameters))


# Against loops that are written out

Gradients = tuple[Floats, Floats]  # dJ/dW and dJ/dV


def sigmoid(z: Floats) -> Floats:
    return 1.0 / (1.0 + np.exp(-z))


def by_hand(wrong: Callable[[Floats, Floats, Floats], Gradients], updates: int) -> list[Floats]:
    """Train the hand example with t = 1 by a rule for the gradients; W, V after so many updates."""
    x, W, V = np.array(HAND["x"]), np.array(HAND["W"]), np.array(HAND["V"])
    for _ in range(updates):
        dJ_dW, dJ_dV = wrong(x, W, V)
        W, V = W - 0.1 * dJ_dW, V - 0.1 * dJ_dV
    return [W, V]


def hidden_slope_forgotten(x: Floats, W: Floats, V: Floats) -> Gradients:
    h = sigmoid(x @ W)
    delta = sigmoid(h @ V) - 1.0
    return np.outer(x, delta * V), delta * h


def output_slope_forgotten(x: Floats, W: Floats, V: Floats) -> Gradients:
    h = sigmoid(x @ W)
    delta = -1.0 / sigmoid(h @ V)  # of -ln y
    return np.outer(x, delta * V * h * (1.0 - h)), delta * h


def loss_sign(x: Floats, W: Floats, V: Floats) -> Gradients:
    h = sigmoid(x @ W)
    delta = 1.0 - sigmoid(h @ V)
    return np.outer(x, delta * V * h * (1.0 - h)), delta * h


def gradient_sign(x: Floats, W: Floats, V: Floats) -> Gradients:
    h = sigmoid(x @ W)
    delta = sigmoid(h @ V) - 1.0
    return -np.outer(x, delta * V * h * (1.0 - h)), delta * h


def updated_too_early(x: Floats, W: Floats, V: Floats) -> Gradients:
    h = sigmoid(x @ W)
    delta = sigmoid(h @ V) - 1.0
    dJ_dV = delta * h
    V = V - 0.1 * dJ_dV
    return np.outer(x, delta * V * h * (1.0 - h)), dJ_dV


@pytest.mark.parametrize(
    ("sabotage", "rule"),
    [
        (Sabotage(WrongRule.SLOPE_FORGOTTEN, 1), hidden_slope_forgotten),
        (Sabotage(WrongRule.SLOPE_FORGOTTEN, 2), output_slope_forgotten),
        (Sabotage(WrongRule.LOSS_SIGN), loss_sign),
        (Sabotage(WrongRule.GRADIENT_SIGN, 1), gradient_sign),
        (Sabotage(WrongRule.UPDATED_TOO_EARLY), updated_too_early),
    ],
    ids=lambda value: value.__name__ if callable(value) else value.rule.name,
)
def test_it_trains_as_a_loop_with_the_same_fault(
    sabotage: Sabotage, rule: Callable[[Floats, Floats, Floats], Gradients]
) -> None:
    loop = loop_of(*hand(), sabotage)
    assert loop.advance(20)
    W, V = by_hand(rule, 20)
    np.testing.assert_allclose(loop.parameters.weights[0], W, rtol=1e-9)
    np.testing.assert_allclose(loop.parameters.weights[1].ravel(), V, rtol=1e-9)
    dJ_dW, dJ_dV = rule(np.array(HAND["x"]), *by_hand(rule, 19))
    np.testing.assert_allclose(loop.gradient.weights[0], dJ_dW, rtol=1e-9)
    np.testing.assert_allclose(loop.gradient.weights[1].ravel(), dJ_dV, rtol=1e-9)


@pytest.mark.parametrize(
    "rule", [WrongRule.TRANSPOSED, WrongRule.PATH_LEFT_OUT], ids=lambda rule: rule.name
)
def test_a_wrong_way_through_the_second_layer_trains_as_a_loop_with_the_same_fault(
    rule: WrongRule,
) -> None:
    network = Network(2, (Layer(3, "tanh", False), Layer(2, "linear", False)))
    x, t = np.array([[0.4, -0.3], [0.1, 0.9]]), np.array([[1.0, 0.0], [0.0, 1.0]])
    W = np.array([[0.2, -0.4, 0.7], [0.5, 0.3, -0.1]])
    V = np.array([[0.3, -0.2], [0.6, 0.1], [-0.5, 0.9]])
    start = Parameters.from_arrays(network, [W, V], [None, None])
    loop = loop_of(Problem(network, "half_mse", Penalty(), x, t), start, Sabotage(rule, 2, 1))
    assert loop.advance(30)
    for _ in range(30):
        h = np.tanh(x @ W)
        delta = (h @ V - t) / 2
        if rule is WrongRule.TRANSPOSED:
            back = delta @ V.ravel().reshape(2, 3)
        else:
            back = np.outer(delta[:, 0], V[:, 0])
        W, V = W - 0.1 * x.T @ (back * (1 - h * h)), V - 0.1 * h.T @ delta
    np.testing.assert_allclose(loop.parameters.weights[0], W, rtol=1e-11)
    np.testing.assert_allclose(loop.parameters.weights[1], V, rtol=1e-11)


@pytest.mark.parametrize("hidden", ["sigmoid", "tanh", "relu"])
def test_weights_used_too_early_give_the_losses_of_the_notebook_that_does_so(hidden: str) -> None:
    network = Network(2, (Layer(3, hidden), Layer(2, "softmax")))
    start = Parameters.from_arrays(
        network,
        [np.array(BLOBS["W0"]), np.array(BLOBS["W1"])],
        [np.array(BLOBS["b0"][0]), np.array(BLOBS["b1"][0])],
    )
    targets = np.eye(2)[BLOBS["y"]]
    problem = Problem(network, "cross_entropy", Penalty(), np.array(BLOBS["X"]), targets)
    loop = loop_of(problem, start, Sabotage(WrongRule.UPDATED_TOO_EARLY))
    reference = BLOBS["hidden_activations"][hidden]
    losses = [evaluate_loss(problem, loop.parameters)]
    for _ in range(3):
        assert loop.advance(200)
        losses.append(evaluate_loss(problem, loop.parameters))
    expected = reference["source_update_order"]["loss_at_0_200_to_2000"][:4]
    np.testing.assert_allclose(losses, expected, rtol=1e-8)
    honest = reference["exact_gradient_descent"]["log"][3]["loss"]
    assert abs(losses[3] - honest) > 1e-5


# However it is advanced


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("name", OPTIMIZERS)
def test_where_nothing_is_wrong_it_does_the_updates_of_train_bit_for_bit(
    name: str, order: str
) -> None:
    problem, start = drawn(Penalty(0.01, 0.02))
    optimizer = make_optimizer(name, Hyperparameters(0.01))
    schedule = Schedule(batch_size=4, order=order, seed=3)
    loop = loop_of(problem, start, NOWHERE, optimizer, schedule)
    for done in islice(train(problem, start, optimizer, schedule), 30):
        assert loop.advance(1)
        assert loop.number == done.number
        assert loop.parameters.flat.tobytes() == done.parameters.flat.tobytes()
        state = loop.state()
        assert state.count == done.number
        for slot, right in done.state.slots.items():
            assert state.slots[slot].tobytes() == right.tobytes()


@pytest.mark.parametrize("rule", [WrongRule.UPDATED_TOO_EARLY, WrongRule.LOSS_SIGN])
def test_slices_and_a_start_in_the_middle_make_no_difference(rule: WrongRule) -> None:
    problem, start = drawn()
    optimizer = make_optimizer("adam", Hyperparameters(0.01))
    schedule = Schedule(batch_size=5, order="shuffled", seed=1)
    whole = loop_of(problem, start, Sabotage(rule), optimizer, schedule)
    assert whole.advance(24)
    sliced = loop_of(problem, start, Sabotage(rule), optimizer, schedule)
    for updates in (1, 9, 3):
        assert sliced.advance(updates)
    later = SabotagedLoop(problem, optimizer, schedule, Sabotage(rule))
    later.load(sliced.parameters.flat, sliced.state())
    assert later.number == 13
    assert not later.gradient.flat.any()
    assert later.advance(11)
    assert later.parameters.flat.tobytes() == whole.parameters.flat.tobytes()
    assert later.gradient.flat.tobytes() == whole.gradient.flat.tobytes()


def test_what_it_hands_out_is_not_changed_by_going_on() -> None:
    problem, start = drawn()
    before = start.flat.copy()
    adam = make_optimizer("adam", Hyperparameters(0.01))
    loop = loop_of(problem, start, Sabotage(WrongRule.LOSS_SIGN), adam)
    state = loop.state()
    assert loop.advance(3)
    np.testing.assert_array_equal(start.flat, before)
    assert state.count == 0
    assert not state.slots["m"].any()


# How it ends


@pytest.mark.parametrize(
    "rule",
    [{"loss_below": 0.67}, {"step_norm_below": 0.05}, {"updates": 7}, {"epochs": 3}],
    ids=str,
)
def test_a_stop_rule_ends_it_where_it_ends_train(rule: dict) -> None:
    problem, start = drawn()
    schedule = Schedule(batch_size=6, order="sequential", **rule)
    *_, last = train(problem, start, SGD, schedule)
    loop = loop_of(problem, start, NOWHERE, SGD, schedule)
    assert not loop.advance(10_000)
    assert loop.number == last.number < 10_000
    assert loop.parameters.flat.tobytes() == last.parameters.flat.tobytes()
    assert not loop.advance(1)
    assert loop.number == last.number


def test_a_number_that_is_not_finite_stops_it_before_that_update() -> None:
    network = Network(1, (Layer(1, "linear", False),))
    problem = Problem(network, "half_mse", Penalty(), np.array([[1.0]]), np.array([[0.0]]))
    # w grows by a tenth of itself, w' = w + 0.1 w, from 1e150 on until w² is too large.
    loop = loop_of(problem, Parameters(network, np.array([1e150])), Sabotage(WrongRule.LOSS_SIGN))
    with pytest.raises(Diverged) as caught:
        loop.advance(1000)
    w = float(loop.parameters.flat[0])
    assert w * w == np.inf
    assert (w / 1.1) * (w / 1.1) < np.inf
    assert caught.value.number == loop.number + 1
    assert caught.value.parameters.flat[0] == w
