"""The fast loop against the explained updates: the same numbers, however it is advanced."""

from __future__ import annotations

import json
import tracemalloc
from itertools import cycle, islice
from pathlib import Path

import numpy as np
import pytest

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.batches import ORDERS
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.optimizers import (
    Hyperparameters,
    Optimizer,
    initial_state,
    make_optimizer,
)
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.training import Schedule, train
from backpropviz.engine.training_loop import TrainingLoop

HAND = json.loads((Path(__file__).parents[1] / "reference/hand_2_3_1.json").read_text("utf-8"))
SGD = ("sgd", {})
OPTIMIZERS = [
    SGD,
    ("sgd", {"weight_decay": 0.01}),
    ("sgd", {"momentum": 0.9}),
    ("sgd", {"momentum": 0.9, "nesterov": True, "weight_decay": 0.01}),
    ("rmsprop", {}),
    ("rmsprop", {"momentum": 0.5, "alpha": 0.9, "weight_decay": 0.01}),
    ("adagrad", {"weight_decay": 0.01}),
    ("adam", {}),
    ("adam", {"betas": (0.0, 0.5), "weight_decay": 0.01}),
    ("adamw", {"weight_decay": 0.1}),
]
PENALTIES = [Penalty(), Penalty(l1=0.01), Penalty(l2=0.02), Penalty(0.01, 0.02, True)]
# What the output layer does, by loss.
OUTPUTS = [
    *(("half_mse", "linear"), ("half_mse", "tanh"), ("mse", "sigmoid"), ("mse", "softmax")),
    *(("bce", "sigmoid"), ("bce", "softmax"), ("cross_entropy", "sigmoid")),
    ("cross_entropy", "softmax"),
]


class Case:
    """A network, samples and settings, all drawn from a seed."""

    def __init__(
        self,
        seed: int,
        hidden: list[str],
        output: tuple[str, str],
        optimizer: tuple[str, dict],
        penalty: Penalty = PENALTIES[0],
        order: str = "shuffled",
        batch_size: int | None = 4,
    ) -> None:
        generator = np.random.default_rng(seed)
        loss, activation = output
        n_in, n_out, n_samples = generator.integers(1, 5), generator.integers(2, 5), 18
        layers = [
            Layer(int(generator.integers(1, 6)), name, bool(generator.integers(2)))
            for name in hidden
        ]
        layers.append(Layer(int(n_out), activation, bool(generator.integers(2))))
        network = Network(int(n_in), tuple(layers))
        inputs = generator.normal(size=(n_samples, n_in))
        targets = np.eye(n_out)[generator.integers(0, n_out, n_samples)]
        if generator.integers(2):  # no class is certain
            targets = generator.dirichlet(np.ones(n_out), n_samples)
        self.problem = Problem(network, loss, penalty, inputs, targets)
        self.start = Parameters(network, generator.normal(size=network.n_parameters))
        name, settings = optimizer
        # A tenth for rmsprop, whose first steps are ten times the learning rate.
        rate = 0.002 if name == "rmsprop" else 0.02
        self.optimizer = make_optimizer(name, Hyperparameters(rate, **settings))
        self.schedule = Schedule(batch_size=batch_size, order=order, seed=seed)
        self.name = f"{hidden}, {output}, {optimizer}, {penalty}, {order}, {batch_size}"

    def loop(self) -> TrainingLoop:
        return started(self.problem, self.start, self.optimizer, self.schedule)


def started(
    problem: Problem, start: Parameters, optimizer: Optimizer, schedule: Schedule
) -> TrainingLoop:
    loop = TrainingLoop(problem, optimizer, schedule)
    loop.load(start.flat, initial_state(optimizer, start.flat.size))
    return loop


def assert_as_explained(case: Case, *counts: int) -> None:
    """Compare parameters, state and gradient: no number off by 1e-12 of the largest of its kind."""
    explained_run = train(case.problem, case.start, case.optimizer, case.schedule)
    done = list(islice(explained_run, max(counts)))
    for updates in counts:
        before, last = done[updates - 2 : updates]
        loop = case.loop()
        assert loop.advance(updates), case.name
        assert loop.number == updates, case.name
        gradient = run_pass(case.problem, before.parameters, last.rows.tolist()).gradient.flat
        pairs = [(loop.parameters.flat, last.parameters.flat), (loop.gradient.flat, gradient)]
        pairs += [(loop.state().slots[name], slot) for name, slot in last.state.slots.items()]
        for own, explained in pairs:
            assert np.isfinite(explained).all(), case.name
            off = 1e-12 * np.abs(explained).max()
            np.testing.assert_allclose(own, explained, rtol=0, atol=off, err_msg=case.name)


# Agreement with the explained updates


@pytest.mark.parametrize("target", [1, 0])
def test_a_hundred_updates_give_the_lectures_weights(target: int) -> None:
    network = Network(2, (Layer(3, "sigmoid", bias=False), Layer(1, "sigmoid", bias=False)))
    weights = [np.array(HAND["W"]), np.array(HAND["V"]).reshape(3, 1)]
    start = Parameters.from_arrays(network, weights, [None, None])
    problem = Problem(network, "bce", Penalty(), np.array([HAND["x"]]), np.array([[float(target)]]))
    optimizer = make_optimizer("sgd", Hyperparameters(0.1))
    loop = started(problem, start, optimizer, Schedule(updates=100))
    assert loop.advance(100)
    expected = HAND[f"target_{target}"]["gradient_descent"]
    np.testing.assert_allclose(loop.parameters.weights[0], expected["final_W"], rtol=1e-12)
    np.testing.assert_allclose(loop.parameters.weights[1].ravel(), expected["final_V"], rtol=1e-12)


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_every_activation_and_loss_is_as_explained(activation: str) -> None:
    for seed, output in enumerate(OUTPUTS):
        # Two epochs, the last batch of each half as large.
        assert_as_explained(Case(seed, [activation, "tanh", activation], output, SGD), 10)
        assert_as_explained(Case(seed + 100, [activation], output, SGD), 10)


@pytest.mark.parametrize("optimizer", OPTIMIZERS, ids=str)
def test_every_optimizer_and_penalty_is_as_explained(optimizer: tuple[str, dict]) -> None:
    # Each with every penalty and every order; among them each penalty meets every order.
    for seed, penalty in enumerate(PENALTIES, start=OPTIMIZERS.index(optimizer)):
        order = ORDERS[seed % len(ORDERS)]
        case = Case(seed, ["tanh", "sigmoid"], ("bce", "sigmoid"), optimizer, penalty, order)
        assert_as_explained(case, 25)


@pytest.mark.parametrize("order", ORDERS)
def test_every_batch_is_as_explained(order: str) -> None:
    for batch_size in (None, 1, 4, 5, 17, 18, 99):  # of 18 samples
        case = Case(1, ["relu", "tanh"], OUTPUTS[-1], SGD, PENALTIES[0], order, batch_size)
        assert_as_explained(case, 90)


@pytest.mark.parametrize("loss", ["bce", "half_mse"])
@pytest.mark.parametrize("order", ORDERS)
def test_more_samples_than_the_buffers_hold_at_once_are_as_explained(loss: str, order: str) -> None:
    network = Network(100, (Layer(3, "tanh"), Layer(1, "sigmoid")))
    generator = np.random.default_rng(0)
    inputs = generator.normal(size=(7001, 100))
    targets = (inputs[:, :1] > 0).astype(float)
    case = Case(0, [], OUTPUTS[0], SGD, order=order, batch_size=300)
    case.problem = Problem(network, loss, Penalty(), inputs, targets)
    case.start = Parameters(network, generator.normal(0, 0.1, network.n_parameters))
    # 24 updates an epoch, the last of 101 samples
    assert_as_explained(case, 23, 24, 25, 60)


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_slopes_keep_their_digits_where_an_activation_saturates(activation: str) -> None:
    network = Network(1, (Layer(1, activation, False), Layer(1, "linear", False)))
    start = Parameters(network, np.ones(2))
    optimizer = make_optimizer("sgd", Hyperparameters(0.0))
    for z in (-1e3, -300.0, -40.0, -6.0, -1e-9, 0.0, 1e-9, 1.0, 6.0, 40.0, 300.0, 1e3):
        problem = Problem(network, "half_mse", Penalty(), np.array([[z]]), np.array([[7.0]]))
        loop = started(problem, start, optimizer, Schedule())
        loop.advance(1)
        expected = run_pass(problem, start).gradient.flat
        np.testing.assert_allclose(loop.gradient.flat, expected, 1e-13, 1e-290, err_msg=f"{z = }")


@pytest.mark.parametrize("output", [each for each in OUTPUTS if each[0] not in ("mse", "half_mse")])
@pytest.mark.parametrize("size", [1.0, 40.0, 800.0, 1e5])
@pytest.mark.parametrize("certain", [True, False])
def test_losses_keep_their_digits_where_an_output_is_nearly_certain(
    output: tuple[str, str], size: float, certain: bool
) -> None:
    loss, activation = output
    network = Network(2, (Layer(3, activation),))
    targets = np.eye(3) if certain else np.array([[0.1, 0.9, 0], [0.5, 0.5, 0], [0.2, 0.2, 0.6]])
    inputs = size * np.array([[1.0, -1.0], [-1.0, 0.5], [0.3, 0.1]])
    problem = Problem(network, loss, Penalty(), inputs, targets)
    start = Parameters(network, np.array([1.0, -0.5, 0.2, 0.1, 0.7, -1.0, 0.0, 0.1, 0.2]))
    schedule = Schedule(batch_size=1, order="sequential")
    loop = started(problem, start, make_optimizer("sgd", Hyperparameters(0.0)), schedule)
    for sample in range(3):
        loop.advance(1)
        expected = run_pass(problem, start, [sample]).gradient.flat
        np.testing.assert_allclose(loop.gradient.flat, expected, rtol=1e-12, atol=1e-300)


# However it is advanced


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("optimizer", OPTIMIZERS, ids=str)
def test_slices_and_a_start_in_the_middle_change_no_bit(
    optimizer: tuple[str, dict], order: str
) -> None:
    case = Case(2, ["tanh", "sigmoid"], OUTPUTS[0], optimizer, order=order)
    whole, sliced, resumed = case.loop(), case.loop(), case.loop()
    whole.advance(500)
    for updates in [1, 1, 2, 0, 3, 7, 64, 65, 100, 129, 128]:
        sliced.advance(updates)
        if sliced.number == 78:
            resumed.load(sliced.parameters.flat, sliced.state())
            assert resumed.number == 78
    resumed.advance(422)
    for loop in (sliced, resumed):
        assert loop.number == 500
        np.testing.assert_array_equal(loop.parameters.flat, whole.parameters.flat)
        np.testing.assert_array_equal(loop.gradient.flat, whole.gradient.flat)
        for name, slot in whole.state().slots.items():
            np.testing.assert_array_equal(loop.state().slots[name], slot)


def test_going_back_and_on_again_changes_no_bit() -> None:
    case = Case(5, ["relu"], OUTPUTS[-1], ("adam", {}))
    loop = case.loop()
    loop.advance(30)
    kept = loop.parameters.flat.copy(), loop.state()
    loop.advance(90)
    after = loop.parameters.flat.copy()
    loop.load(*kept)
    assert not loop.gradient.flat.any()
    loop.advance(90)
    np.testing.assert_array_equal(loop.parameters.flat, after)


def test_what_is_loaded_or_asked_for_is_a_copy() -> None:
    case = Case(0, ["tanh"], OUTPUTS[0], ("adam", {}))
    start, state = case.start.flat.copy(), initial_state(case.optimizer, case.start.flat.size)
    loop = TrainingLoop(case.problem, case.optimizer, case.schedule)
    loop.load(start, state)
    loop.advance(3)
    asked, kept = loop.state(), loop.state()
    loop.advance(3)
    np.testing.assert_array_equal(start, case.start.flat)
    assert not state.slots["m"].any()
    np.testing.assert_array_equal(asked.slots["m"], kept.slots["m"])


# Memory


# Each with one of the outputs and some of the activations: none knows of the others.
@pytest.mark.parametrize(
    ("optimizer", "output"),
    list(zip(OPTIMIZERS, cycle([OUTPUTS[1], OUTPUTS[4], OUTPUTS[-1]]), strict=False)),
    ids=str,
)
def test_a_thousand_updates_allocate_no_array(
    optimizer: tuple[str, dict], output: tuple[str, str]
) -> None:
    every = ["tanh", "sigmoid", "relu", "leaky_relu", "elu", "softplus", "swish", "cos", "step"]
    hidden = every[OPTIMIZERS.index(optimizer) % 3 :: 3]
    case = Case(4, hidden, output, optimizer, PENALTIES[3], "sequential")
    # What comes and goes is lists of calls and views, less than one number for each update.
    assert_memory_is_within(case, kept=1024, most=4096)


def test_a_thousand_updates_in_a_new_order_each_epoch_keep_no_array() -> None:
    # 64 epochs are drawn at once: 18 numbers of 8 bytes each, in order and shuffled, old and new.
    case = Case(4, ["tanh"], OUTPUTS[0], SGD)
    assert_memory_is_within(case, kept=1024, most=4096 + 3 * 64 * 18 * 8)


def assert_memory_is_within(case: Case, kept: int, most: int) -> None:
    """Look at the bytes that a thousand updates leave behind, and at the most in between.

    At the worst three times: what other threads allocate meanwhile is not the loop's.
    """
    measured: list[tuple[int, int]] = []
    while len(measured) < 3:
        loop = case.loop()
        tracemalloc.start()
        try:
            loop.advance(330)
            tracemalloc.reset_peak()
            before, _ = tracemalloc.get_traced_memory()
            loop.advance(1000)
            after, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        if after - before < kept and peak - before < most:
            return
        measured.append((after - before, peak - before))
    raise AssertionError(f"expected at most {kept} and {most} bytes, got {measured}")
