"""Optimizers against torch.optim's numbers and its documented algorithms in plain loops."""

from __future__ import annotations

import itertools
import json
import math
from pathlib import Path

import numpy as np
import pytest

from backpropviz.engine.backprop import Problem, evaluate_loss, run_pass
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.optimizers import (
    OPTIMIZERS,
    Hyperparameters,
    initial_state,
    make_optimizer,
    update,
)
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty

REFERENCE = json.loads(
    (Path(__file__).parents[1] / "reference" / "optimizers.json").read_text(encoding="utf-8")
)
# The reference's names that are settings of ours.
SETTINGS = {
    "momentum": ("sgd", {"momentum": 0.9}),
    "nesterov": ("sgd", {"momentum": 0.9, "nesterov": True}),
}
RUNS = [
    pytest.param(name, run, id=f"{name}-{run['learning_rate']}")
    for name, optimizer in REFERENCE["optimizers"].items()
    for run in optimizer["runs"]
]
# Every line of every optimizer occurs in one of these.
VARIANTS = [
    ("sgd", {}),
    ("sgd", {"weight_decay": 0.1}),
    ("sgd", {"momentum": 0.9}),
    ("sgd", {"momentum": 0.8, "weight_decay": 0.1}),
    ("sgd", {"momentum": 0.9, "nesterov": True}),
    ("sgd", {"momentum": 0.8, "nesterov": True, "weight_decay": 0.1}),
    ("rmsprop", {}),
    ("rmsprop", {"alpha": 0.7, "eps": 0.01, "weight_decay": 0.1}),
    ("rmsprop", {"momentum": 0.9}),
    ("rmsprop", {"momentum": 0.8, "alpha": 0.7, "weight_decay": 0.1}),
    ("adagrad", {}),
    ("adagrad", {"eps": 0.01, "weight_decay": 0.1}),
    ("adam", {}),
    ("adam", {"betas": (0.7, 0.8), "eps": 0.01, "weight_decay": 0.1}),
    ("adam", {"betas": (0.0, 0.0)}),
    ("adamw", {}),
    ("adamw", {"betas": (0.7, 0.8), "eps": 0.01, "weight_decay": 0.3}),
    ("adamw", {"weight_decay": 0.0}),
]


def hand_problem():
    network = Network(2, (Layer(3, "sigmoid", bias=False), Layer(1, "sigmoid", bias=False)))
    given = REFERENCE["problem"]
    problem = Problem(
        network, "bce", Penalty(), np.array(given["x"]), np.array([[given["target"]]])
    )
    weights = [np.array(given["W"]), np.array(given["V"])]
    return problem, Parameters.from_arrays(network, weights, [None, None])


@pytest.mark.parametrize(("name", "run"), RUNS)
def test_fifty_updates_of_the_hand_computed_example_are_those_of_torch(name, run):
    own_name, settings = SETTINGS.get(name, (name, {}))
    hyperparameters = Hyperparameters(learning_rate=run["learning_rate"], **settings)
    optimizer = make_optimizer(own_name, hyperparameters)
    rtol = 1e-10 if own_name == "sgd" else 1e-8
    problem, parameters = hand_problem()
    assert evaluate_loss(problem, parameters) == pytest.approx(run["initial_loss"], rel=1e-12)
    state = initial_state(optimizer, parameters.flat.size)
    for count in range(1, 51):
        done = update(
            optimizer, parameters.flat, run_pass(problem, parameters).gradient.flat, state
        )
        state = done.state_after
        parameters = Parameters(problem.network, done.values["w"])
        if str(count) in run["after"]:
            expected = run["after"][str(count)]
            W, V = parameters.weights
            np.testing.assert_allclose(W, expected["W"], rtol=rtol, atol=1e-13)
            np.testing.assert_allclose(V, expected["V"], rtol=rtol, atol=1e-13)
            loss = evaluate_loss(problem, parameters)
            assert loss == pytest.approx(expected["loss"], rel=rtol)


def torch_weights(name, w, gradients, lr, settings):
    """Return one weight after each gradient, by the pseudocode on torch.optim's pages."""
    momentum = settings.get("momentum", 0.0)
    decay = settings.get("weight_decay", 0.01 if name == "adamw" else 0.0)
    eps = settings.get("eps", 1e-10 if name == "adagrad" else 1e-8)
    beta1, beta2 = settings.get("betas", (0.9, 0.999))
    alpha = settings.get("alpha", 0.99)
    buffer = square = mean = 0.0
    after = []
    for t, gradient in enumerate(gradients, 1):
        g = gradient
        if name == "adamw":
            w -= lr * decay * w
        else:
            g += decay * w
        if name == "sgd":
            if momentum:
                buffer = g if t == 1 else momentum * buffer + g
                g = g + momentum * buffer if settings.get("nesterov") else buffer
            w -= lr * g
        elif name == "rmsprop":
            square = alpha * square + (1 - alpha) * g**2
            if momentum:
                buffer = momentum * buffer + g / (math.sqrt(square) + eps)
                w -= lr * buffer
            else:
                w -= lr * g / (math.sqrt(square) + eps)
        elif name == "adagrad":
            square += g**2
            w -= lr * g / (math.sqrt(square) + eps)
        else:
            mean = beta1 * mean + (1 - beta1) * g
            square = beta2 * square + (1 - beta2) * g**2
            unbiased_mean = mean / (1 - beta1**t)
            w -= lr * unbiased_mean / (math.sqrt(square / (1 - beta2**t)) + eps)
        after.append(w)
    return after


@pytest.mark.parametrize(("name", "settings"), VARIANTS)
def test_every_setting_follows_the_pseudocode_of_torch(name, settings):
    rng = np.random.default_rng(8)
    w, gradients = rng.normal(size=6), rng.normal(size=(12, 6))
    gradients[3] = 0.0
    expected = np.array(
        [
            torch_weights(name, float(w[i]), gradients[:, i].tolist(), 0.05, settings)
            for i in range(6)
        ]
    ).T
    optimizer = make_optimizer(name, Hyperparameters(learning_rate=0.05, **settings))
    state = initial_state(optimizer, 6)
    for gradient, after in zip(gradients, expected, strict=True):
        done = update(optimizer, w, gradient, state)
        w, state = done.values["w"], done.state_after
        np.testing.assert_allclose(w, after, rtol=1e-12, atol=1e-14)
    assert state.count == 12


@pytest.mark.parametrize(("name", "settings"), VARIANTS)
def test_the_lines_give_a_single_weight_the_same_numbers_as_the_whole_array(name, settings):
    rng = np.random.default_rng(9)
    optimizer = make_optimizer(name, Hyperparameters(learning_rate=0.05, **settings))
    w, state = rng.normal(size=5), initial_state(optimizer, 5)
    for gradient in rng.normal(size=(4, 5)):
        done = update(optimizer, w, gradient, state)
        for i in range(5):
            known = {slot: float(values[i]) for slot, values in state.slots.items()}
            known |= {"w": float(w[i]), "g": float(gradient[i]), "lr": 0.05}
            known["t"] = float(state.count + 1)
            for line in optimizer.lines:
                result = line.compute(*(known[operand] for operand in line.operands))
                known[line.name] = float(result)
                assert known[line.name] == pytest.approx(done.values[line.name][i], rel=1e-14)
        w, state = done.values["w"], done.state_after


@pytest.mark.parametrize(("name", "settings"), VARIANTS)
def test_lines_come_in_an_order_in_which_every_operand_is_known(name, settings):
    optimizer = make_optimizer(name, Hyperparameters(learning_rate=0.05, **settings))
    known = {"w", "g", "t", "lr", *optimizer.state_names}
    assert all(set(line.operands) <= known for line in optimizer.lines)
    names = [line.name for line in optimizer.lines]
    assert names[-1] == "w"
    assert len(set(names)) == len(names)
    assert ("g" in names) == (name != "adamw" and settings.get("weight_decay", 0.0) > 0.0)


def test_plain_sgd_is_one_line_and_remembers_nothing():
    optimizer = make_optimizer("sgd", Hyperparameters(learning_rate=0.1))
    assert [line.name for line in optimizer.lines] == ["w"]
    assert optimizer.state_names == ()
    # 2 - 0.1 * 3 = 1.7
    done = update(optimizer, np.array([2.0]), np.array([3.0]), initial_state(optimizer, 1))
    assert done.values["w"].tolist() == [2.0 - 0.1 * 3.0]
    assert (done.state_before.count, done.state_after.count) == (0, 1)


@pytest.mark.parametrize(
    ("name", "settings", "expected"),
    [
        ("sgd", {"momentum": 0.9}, ("v",)),
        ("rmsprop", {}, ("s",)),
        ("rmsprop", {"momentum": 0.9}, ("s", "v")),
        ("adagrad", {"weight_decay": 0.1}, ("s",)),
        ("adam", {"weight_decay": 0.1}, ("m", "s")),
        ("adamw", {}, ("m", "s")),
    ],
)
def test_an_optimizer_says_what_it_remembers(name, settings, expected):
    optimizer = make_optimizer(name, Hyperparameters(learning_rate=0.1, **settings))
    assert optimizer.state_names == expected
    state = initial_state(optimizer, 4)
    assert state.count == 0
    assert {slot: values.tolist() for slot, values in state.slots.items()} == {
        slot: [0.0] * 4 for slot in expected
    }


def test_defaults_that_differ_between_optimizers_are_those_of_torch():
    filled = {
        name: make_optimizer(name, Hyperparameters(learning_rate=0.1)).hyperparameters
        for name in OPTIMIZERS
    }
    assert list(filled) == ["sgd", "rmsprop", "adam", "adamw", "adagrad"]
    assert {name: settings.eps for name, settings in filled.items() if name != "sgd"} == {
        "rmsprop": 1e-8,
        "adam": 1e-8,
        "adamw": 1e-8,
        "adagrad": 1e-10,
    }
    assert [name for name, settings in filled.items() if settings.weight_decay] == ["adamw"]
    assert filled["adamw"].weight_decay == 0.01


@pytest.mark.parametrize(("name", "settings"), VARIANTS)
def test_an_update_changes_none_of_its_arguments(name, settings):
    optimizer = make_optimizer(name, Hyperparameters(learning_rate=0.1, **settings))
    w, g = np.array([1.0, -2.0]), np.array([0.5, 0.25])
    state = update(optimizer, w, g, initial_state(optimizer, 2)).state_after
    slots = {slot: values.tolist() for slot, values in state.slots.items()}
    done = update(optimizer, w, g, state)
    assert (w.tolist(), g.tolist(), state.count) == ([1.0, -2.0], [0.5, 0.25], 1)
    assert {slot: values.tolist() for slot, values in state.slots.items()} == slots
    assert done.before is w
    assert done.gradient is g
    assert done.state_before is state
    assert not any(np.shares_memory(values, w) for values in done.values.values())


@pytest.mark.parametrize(("name", "settings"), VARIANTS)
def test_no_gradient_causes_a_warning(name, settings):
    optimizer = make_optimizer(name, Hyperparameters(learning_rate=0.1, **settings))
    for size in (0.0, 1e-200, 1e200, math.inf):
        w, g = np.array([1.0, -1.0]), np.array([size, -size])
        with np.errstate(all="raise"):
            first = update(optimizer, w, g, initial_state(optimizer, 2))
            update(optimizer, first.values["w"], g, first.state_after)
            for line, number in itertools.product(optimizer.lines, (size, np.float64(size))):
                line.compute(*[number if operand != "t" else 1 for operand in line.operands])
        if not size:
            assert np.isfinite(first.values["w"]).all()


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"learning_rate": -0.1}, "expected learning_rate to be 0 or more, got -0.1"),
        ({"learning_rate": math.nan}, "expected learning_rate to be 0 or more, got nan"),
        ({"momentum": -1.0}, "expected momentum to be 0 or more, got -1.0"),
        ({"alpha": math.inf}, "expected alpha to be 0 or more, got inf"),
        ({"weight_decay": -0.5}, "expected weight_decay to be 0 or more, got -0.5"),
        ({"eps": 0.0}, "expected eps to be more than 0, got 0.0"),
        ({"betas": (0.9, 1.0)}, r"expected betas from 0 to below 1, got \(0.9, 1.0\)"),
    ],
)
def test_settings_out_of_range_are_refused(settings, message):
    with pytest.raises(ValueError, match=message):
        Hyperparameters(**{"learning_rate": 0.1, **settings})


def test_nesterov_without_momentum_is_refused_as_torch_does():
    with pytest.raises(ValueError, match=r"expected a momentum above 0 for nesterov, got 0.0"):
        make_optimizer("sgd", Hyperparameters(learning_rate=0.1, nesterov=True))


def test_an_unknown_optimizer_is_refused_by_name():
    with pytest.raises(ValueError, match=r"expected one of sgd, .*, got 'lion'"):
        make_optimizer("lion", Hyperparameters(learning_rate=0.1))
