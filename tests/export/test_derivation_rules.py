"""The derivations of layers, batches and optimizers are right, line by line, in numbers."""

from __future__ import annotations

import math

import numpy as np
import pytest

from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.optimizers import Hyperparameters, initial_state, make_optimizer, update
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.export.derivation.batch_derivations import BATCH_DERIVATIONS
from backpropviz.export.derivation.layer_derivations import LAYER_DERIVATIONS
from backpropviz.export.derivation.update_derivations import UPDATE_DERIVATIONS

SAMPLES, IN, OUT = 4, 3, 2
NETWORK = Network(2, (Layer(IN, "tanh"), Layer(OUT, "sigmoid")))
RNG = np.random.default_rng(3)
PROBLEM = Problem(
    NETWORK, "half_mse", Penalty(), RNG.normal(size=(SAMPLES, 2)), RNG.uniform(size=(SAMPLES, OUT))
)
START = Parameters(NETWORK, RNG.normal(size=NETWORK.n_parameters))
RUN = run_pass(PROBLEM, START)
X, W, DELTA = RUN.a[0], START.weights[1], RUN.dJ_dz[1]  # what enters the last layer, its weights


def close(value: float | Floats) -> object:
    return pytest.approx(value, rel=1e-7, abs=1e-10)


def loss_at(flat: Floats) -> float:
    return run_pass(PROBLEM, Parameters(NETWORK, flat)).loss


def last_layer(a: Floats, weights: Floats, bias: Floats) -> float:
    """The loss from what enters the last layer on, written out."""
    z = a @ weights + bias
    output = 1 / (1 + np.exp(-z))
    return float(0.5 * np.square(output - PROBLEM.targets).sum() / SAMPLES)


def numerical(f, at: Floats) -> Floats:
    gradient = np.zeros_like(at)
    for index in np.ndindex(at.shape):
        moved = np.zeros_like(at)
        moved[index] = 1e-5
        gradient[index] = (f(at + moved) - f(at - moved)) / 2e-5
    return gradient


BIAS = START.biases[1]
assert BIAS is not None


def test_the_weighted_sum_has_the_three_slopes() -> None:
    a, w, b = X[0].copy(), W[:, 0].copy(), np.array(BIAS[0])
    assert sum(a * w) + b == pytest.approx(RUN.z[1][0, 0])
    assert numerical(lambda v: a @ v + b, w) == close(a)
    assert numerical(lambda v: v @ w + b, a) == close(w)
    assert numerical(lambda v: a @ w + float(v), b) == close(1.0)


def test_the_products_of_matrices_are_the_sums_over_their_indices() -> None:
    for s, k in np.ndindex(SAMPLES, OUT):
        by_index = sum(X[s, i] * W[i, k] for i in range(IN))
        assert by_index == close((X @ W)[s, k])
    for s, i in np.ndindex(SAMPLES, IN):
        by_index = sum(DELTA[s, k] * W[i, k] for k in range(OUT))
        assert by_index == close((DELTA @ W.T)[s, i])
    for i, k in np.ndindex(IN, OUT):
        by_index = sum(X[s, i] * DELTA[s, k] for s in range(SAMPLES))
        assert by_index == close((X.T @ DELTA)[i, k])
    assert (X @ W).shape == (SAMPLES, OUT)
    assert (DELTA @ W.T).shape == (SAMPLES, IN)
    assert (X.T @ DELTA).shape == (IN, OUT)


def test_the_ways_back_through_a_layer_are_the_slopes_of_the_loss() -> None:
    at_inputs = numerical(lambda a: last_layer(a, W, BIAS), X.copy())
    at_weights = numerical(lambda w: last_layer(X, w, BIAS), W.copy())
    at_bias = numerical(lambda b: last_layer(X, W, b), BIAS.copy())
    assert at_inputs == close(DELTA @ W.T)
    assert at_inputs == close(RUN.dJ_da[0])
    assert at_weights == close(X.T @ DELTA)
    assert at_weights == close(RUN.gradient.weights[1])
    assert at_bias == close(DELTA.sum(axis=0))
    assert at_bias == close(RUN.gradient.biases[1])


def test_slopes_one_behind_the_other_multiply() -> None:
    # from ∂J/∂a to ∂J/∂z of the hidden layer, for one number of one sample
    slope = 1 - np.tanh(RUN.z[0]) ** 2
    expected = numerical(lambda z: last_layer(np.tanh(z), W, BIAS), RUN.z[0].copy())
    assert expected == close(RUN.dJ_da[0] * slope)
    assert expected == close(RUN.dJ_dz[0])


def test_effects_of_several_ways_add_up_to_first_order() -> None:
    small, errors = 1e-3, []
    for step in (small, small / 10):
        moved = X.copy()
        moved[0, 1] += step
        predicted = sum(DELTA[0, k] * W[1, k] * step for k in range(OUT))
        errors.append(abs(last_layer(moved, W, BIAS) - last_layer(X, W, BIAS) - predicted))
    assert errors[1] < errors[0] / 50  # what is left falls with the square of the change


def test_the_gradient_of_the_batch_is_the_mean_of_its_samples() -> None:
    shares = []
    for s in range(SAMPLES):
        one = Problem(
            NETWORK, "half_mse", Penalty(), PROBLEM.inputs[s : s + 1], PROBLEM.targets[s : s + 1]
        )
        shares.append(run_pass(one, START))
    assert RUN.loss == close(sum(share.loss for share in shares) / SAMPLES)
    assert RUN.gradient.flat == close(sum(share.gradient.flat for share in shares) / SAMPLES)


@pytest.mark.parametrize(("l1", "l2"), [(0.3, 0.0), (0.0, 0.3)])
def test_a_penalty_pulls_as_its_derivation_says(l1: float, l2: float) -> None:
    penalty = Penalty(l1, l2, penalize_biases=True)
    w = START.flat
    value = l1 * np.abs(w).sum() + l2 / 2 * np.square(w).sum()
    assert penalty.value(START) == close(value)
    pull = l1 * np.sign(w) + l2 * w
    assert numerical(lambda v: penalty.value(Parameters(NETWORK, v)), w.copy()) == close(pull)
    assert penalty.gradient(START) == close(pull)
    assert (penalty.gradient(Parameters(NETWORK, np.zeros_like(w))) == 0).all()
    if l2:
        assert w - 0.1 * pull == close((1 - 0.1 * l2) * w)


def test_a_step_against_the_gradient_lowers_the_loss_as_predicted() -> None:
    g = RUN.gradient.flat
    for eta, tolerance in ((1e-3, 1e-2), (1e-5, 1e-4)):
        fallen = RUN.loss - loss_at(START.flat - eta * g)
        assert fallen == pytest.approx(eta * np.square(g).sum(), rel=tolerance)
        assert fallen > 0


def test_no_other_direction_is_steeper() -> None:
    g = RUN.gradient.flat
    steepest = -g / np.linalg.norm(g)
    directions = RNG.normal(size=(200, g.size))
    directions /= np.linalg.norm(directions, axis=1, keepdims=True)
    assert (directions @ g > steepest @ g).all()
    cosine = directions[0] @ g / np.linalg.norm(g)
    assert directions[0] @ g == close(np.linalg.norm(g) * 1.0 * cosine)
    assert steepest @ g / np.linalg.norm(g) == close(-1.0)


GRADIENTS = [0.3, -0.2, 0.5, 0.1]
ETA = 0.1


def run_updates(name: str, gradients: list[float], **settings: float) -> list[dict[str, float]]:
    """Every line of every update of a single weight that starts at 2, and the weight before."""
    optimizer = make_optimizer(name, Hyperparameters(ETA, **settings))
    state, w, lines = initial_state(optimizer, 1), np.array([2.0]), []
    for gradient in gradients:
        made = update(optimizer, w, np.array([gradient]), state)
        lines.append({**{n: float(v[0]) for n, v in made.values.items()}, "before": float(w[0])})
        state, w = made.state_after, made.values["w"]
    return lines


def test_weight_decay_is_the_gradient_of_a_penalty() -> None:
    (line,) = run_updates("sgd", [0.3], weight_decay=0.5)
    # d/dw (0.3 w + 0.5/2 w²) at w = 2 is 0.3 + 0.5 · 2
    assert line["g"] == close(1.3)
    assert line["w"] == close(2.0 - ETA * 1.3)


def test_momentum_adds_up_fading_gradients() -> None:
    mu = 0.9
    lines = run_updates("sgd", GRADIENTS, momentum=mu)
    for k, line in enumerate(lines):
        assert line["v"] == close(sum(mu ** (k - j) * GRADIENTS[j] for j in range(k + 1)))
        assert line["w"] == close(line["before"] - ETA * line["v"])
    agreeing = run_updates("sgd", [1.0] * 300, momentum=mu)
    assert agreeing[-1]["v"] == close(1 / (1 - mu))
    assert agreeing[-1]["v"] == close(10.0)
    changing = run_updates("sgd", [(-1.0) ** k for k in range(301)], momentum=mu)
    assert changing[-1]["v"] == close(1 / (1 + mu))


def test_nesterov_is_momentum_with_the_gradient_taken_ahead() -> None:
    mu, theta, v = 0.9, 2.0, 0.0
    for gradient, line in zip(
        GRADIENTS, run_updates("sgd", GRADIENTS, momentum=mu, nesterov=True), strict=True
    ):
        w = theta - ETA * mu * v
        assert line["before"] == close(w)
        new_v = mu * v + gradient
        theta = theta - ETA * new_v
        ahead = theta - ETA * mu * new_v
        assert ahead == close(w + ETA * mu * v - ETA * new_v - ETA * mu * new_v)
        assert ahead == close(w - ETA * (gradient + mu * new_v))
        assert ahead == close(line["w"])
        v = new_v


def test_rmsprop_takes_steps_of_one_size_after_a_larger_first_one() -> None:
    for size in (1e-4, 1.0, 1e4):
        lines = run_updates("rmsprop", [-size] * 2000)
        first, last = (line["w"] - line["before"] for line in (lines[0], lines[-1]))
        assert lines[0]["s"] == close(0.01 * size**2)
        assert first == pytest.approx(ETA / math.sqrt(1 - 0.99), rel=1e-2)
        assert first == pytest.approx(10 * ETA, rel=1e-2)
        assert last == pytest.approx(ETA, rel=1e-3)
    lines = run_updates("rmsprop", GRADIENTS)
    for before, line, gradient in zip(lines, lines[1:], GRADIENTS[1:], strict=False):
        assert line["s"] == close(0.99 * before["s"] + 0.01 * gradient**2)


def test_adagrad_takes_steps_that_shrink_with_the_root_of_their_number() -> None:
    lines = run_updates("adagrad", [3.0] * 100)
    moved = [line["before"] - line["w"] for line in lines]
    assert lines[3]["s"] == close(4 * 9.0)
    assert [moved[0], moved[3], moved[99]] == close(np.array([ETA, ETA / 2, ETA / 10]))
    assert run_updates("adagrad", GRADIENTS)[-1]["s"] == close(sum(g**2 for g in GRADIENTS))


@pytest.mark.parametrize("name", ["adam", "adamw"])
def test_adam_divides_by_what_its_weights_add_up_to(name: str) -> None:
    beta1, beta2, decay = 0.9, 0.999, 0.0
    lines = run_updates(name, GRADIENTS, weight_decay=decay)
    for k, line in enumerate(lines, start=1):
        fading = [beta1 ** (k - j) for j in range(1, k + 1)]
        assert (1 - beta1) * sum(fading) == close(1 - beta1**k)
        by_sum = (1 - beta1) * sum(f * g for f, g in zip(fading, GRADIENTS, strict=False))
        assert line["m"] == close(by_sum)
        m, s = line["m"] / (1 - beta1**k), line["s"] / (1 - beta2**k)
        assert line["w"] == close(line["before"] - ETA * m / (math.sqrt(s) + 1e-8))
    # a mean of gradients that are all alike is that gradient, from the first update on
    for k, line in enumerate(run_updates(name, [0.7] * 5, weight_decay=decay), start=1):
        assert line["m"] / (1 - beta1**k) == close(0.7)
    assert lines[0]["w"] == pytest.approx(2.0 - ETA * 1.0, rel=1e-6)


def test_adam_divides_the_decay_and_adamw_does_not() -> None:
    decay = 0.5
    for size in (1.0, 100.0):
        with_decay = run_updates("adam", [size], weight_decay=decay)[0]
        assert with_decay["m"] == close(0.1 * size + decay * 0.1 * 2.0)
        apart, plain = (
            run_updates("adamw", [size] * 3, weight_decay=each)[-1] for each in (decay, 0.0)
        )
        assert apart["m"] == close(plain["m"])
        step = plain["before"] - plain["w"]
        assert apart["w"] == close((1 - ETA * decay) * apart["before"] - step)


CHECKED = {
    *("weighted_sum", "weighted_sum_without_bias", "matrix_sum", "chain_rule", "sum_over_paths"),
    *("matrix_back", "weight_gradient", "matrix_weights", "bias_gradient"),
    *("batch_mean", "l1", "l2"),
    *("gradient_descent", "steepest_descent", "weight_decay", "momentum", "nesterov", "rmsprop"),
    *("adagrad", "adam", "adamw"),
}


def test_nothing_is_claimed_here_that_is_not_checked() -> None:
    every = (*LAYER_DERIVATIONS, *BATCH_DERIVATIONS, *UPDATE_DERIVATIONS)
    assert {each.name for each in every} == CHECKED
