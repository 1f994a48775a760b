"""Gradients of whole networks: against torch, central differences and extended precision."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.backprop import Problem, evaluate_loss, run_pass
from backpropviz.engine.checking.gradient_check import check_gradients
from backpropviz.engine.losses import LOSSES
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty

REFERENCE = json.loads(
    (Path(__file__).parents[1] / "reference" / "gradient_check.json").read_text(encoding="utf-8")
)
LOSS_NAMES = {
    "mse_half": "half_mse",
    "mse_mean": "mse",
    "bce": "bce",
    "softmax_ce": "cross_entropy",
}
OF_PROBABILITIES = ("bce", "cross_entropy")
OUTPUTS = [
    (output, loss)
    for output, loss in itertools.product(ACTIVATIONS, LOSSES)
    if loss not in OF_PROBABILITIES or output in ("sigmoid", "softmax")
]
KINKED = ("relu", "leaky_relu", "step", "elu")  # elu: only its second derivative jumps


def random_problem(rng, network, loss, penalty, samples):
    """Return a problem and parameters at which no small step crosses a kink."""
    while True:
        inputs = rng.normal(size=(samples, network.n_inputs))
        targets = rng.normal(size=(samples, network.n_outputs))
        if loss in OF_PROBABILITIES:
            targets = rng.uniform(size=targets.shape)
        problem = Problem(network, loss, penalty, inputs, targets)
        parameters = Parameters(network, rng.normal(0.0, 0.8, network.n_parameters))
        if off_kinks(problem, parameters):
            return problem, parameters


def off_kinks(problem, parameters):
    z_of_layers = run_pass(problem, parameters).z
    nearest = [
        np.abs(z).min()
        for z, layer in zip(z_of_layers, problem.network.layers, strict=True)
        if layer.activation in KINKED
    ]
    return min([*nearest, np.abs(parameters.flat).min()]) > 5e-3


@pytest.mark.parametrize("net", REFERENCE["networks"], ids=lambda net: net["name"])
def test_a_pass_gives_the_numbers_of_torch(net):
    layers = zip(net["layer_sizes"][1:], net["activations"], strict=True)
    network = Network(
        net["layer_sizes"][0],
        tuple(Layer(units, activation, net["use_bias"]) for units, activation in layers),
    )
    penalty = Penalty(net["l1"], net["l2"], net["regularise_biases"])
    loss = LOSS_NAMES[net["loss_kind"]]
    problem = Problem(network, loss, penalty, np.array(net["X"]), np.array(net["Y"]))
    biases = [np.array(b)[0] if b is not None else None for b in net["b"] or [None] * len(net["W"])]
    parameters = Parameters.from_arrays(network, [np.array(W) for W in net["W"]], biases)

    done = run_pass(problem, parameters)

    def assert_right(actual, expected):
        np.testing.assert_allclose(actual, expected, rtol=1e-9, atol=1e-12)

    assert_right(done.data_loss, net["data_loss"])
    assert_right(done.penalty, net["reg_loss"])
    assert_right(done.loss, net["loss"])
    assert_right(evaluate_loss(problem, parameters), net["loss"])
    gradients = net["gradients"]
    assert_right(done.dJ_dx, gradients["dX"])
    for layer in range(len(network.layers)):
        assert_right(done.z[layer], net["forward"]["z"][layer])
        assert_right(done.a[layer], net["forward"]["a"][layer])
        assert_right(done.dJ_dz[layer], gradients["dz"][layer])
        assert_right(done.gradient.weights[layer], gradients["dW"][layer])
        # torch's derivatives for bce and cross-entropy start at z: there is no da to compare.
        if gradients["da"][layer] is not None:
            assert_right(done.dJ_da[layer], gradients["da"][layer])
        bias = done.gradient.biases[layer]
        assert (bias is None) == (not net["use_bias"])
        if bias is not None:
            assert_right(bias, gradients["db"][layer][0])


@pytest.mark.parametrize("hidden", list(ACTIVATIONS))
def test_every_pair_of_activations_under_every_loss_agrees_with_central_differences(hidden):
    for number, (output, loss) in enumerate(OUTPUTS):
        named = f"{hidden}, {output}, {loss}"
        rng = np.random.default_rng([list(ACTIVATIONS).index(hidden), number])
        network = Network(2, (Layer(3, hidden), Layer(3, output)))
        problem, parameters = random_problem(rng, network, loss, Penalty(), samples=3)
        analytic = run_pass(problem, parameters).gradient.flat
        check = check_gradients(problem, parameters)
        np.testing.assert_allclose(analytic, check.numeric, rtol=1e-6, atol=1e-8, err_msg=named)
        assert check.agrees, named


def extended_activation(name, z):
    """Return an activation by its textbook formula, in extended precision."""
    if name == "softmax":
        return np.exp(z) / np.exp(z).sum(axis=-1, keepdims=True)
    if name == "gelu":
        # Phi's series, z - z^3/6 + z^5/40 - ...: math.erf would bring float64's rounding.
        term, total = z, z
        for n in range(1, 120):
            term = term * (-z * z / 2) / n
            total = total + term / (2 * n + 1)
        return z * (0.5 + total / np.sqrt(2 * np.arctan2(np.longdouble(0), np.longdouble(-1))))
    return {
        "linear": lambda: z,
        "step": lambda: (z > 0).astype(z.dtype),
        "sigmoid": lambda: 1 / (1 + np.exp(-z)),
        "tanh": lambda: np.tanh(z),
        "relu": lambda: z * (z > 0),
        "leaky_relu": lambda: z * np.where(z > 0, z.dtype.type(1), z.dtype.type(0.01)),
        "elu": lambda: np.where(z > 0, z, np.exp(z) - 1),
        "softplus": lambda: np.log(1 + np.exp(z)),
        "swish": lambda: z / (1 + np.exp(-z)),
        "cos": lambda: np.cos(z),
    }[name]()


def extended_loss(problem, flat):
    """Return the loss written out anew from its definition, in extended precision."""
    a, start, penalty = problem.inputs.astype(np.longdouble), 0, np.longdouble(0)

    def take(count):
        nonlocal start
        start += count
        return flat[start - count : start]

    for layer in problem.network.layers:
        w = take(a.shape[1] * layer.units)
        b = take(layer.units) if layer.bias else np.zeros(layer.units, np.longdouble)
        counted = (w, b) if problem.penalty.penalize_biases else (w,)
        for values in counted:
            penalty += problem.penalty.l1 * np.abs(values).sum()
            penalty += problem.penalty.l2 / 2 * (values**2).sum()
        a = extended_activation(layer.activation, a @ w.reshape(-1, layer.units) + b)
    t, n = problem.targets, problem.inputs.shape[0]
    total = {
        "half_mse": lambda: ((a - t) ** 2).sum() / 2,
        "mse": lambda: ((a - t) ** 2).sum() / t.shape[1],
        "bce": lambda: -(t * np.log(a) + (1 - t) * np.log(1 - a)).sum(),
        "cross_entropy": lambda: -(t * np.log(a)).sum(),
    }[problem.loss]()
    return total / n + penalty


def extended_gradient(problem, parameters):
    # Five points, error h^4/30 times the fifth derivative: about 1e-17 for h = 1e-4. Rounding
    # adds 1e-19/h where long double has 64 bits of mantissa, 1e-16/h = 1e-12 where it has not.
    h, flat = np.longdouble(1e-4), parameters.flat.astype(np.longdouble)
    gradient = np.empty(flat.size)
    for i in range(flat.size):
        step = np.zeros_like(flat)
        step[i] = h
        near = extended_loss(problem, flat + step) - extended_loss(problem, flat - step)
        far = extended_loss(problem, flat + 2 * step) - extended_loss(problem, flat - 2 * step)
        gradient[i] = (8 * near - far) / (12 * h)
    return gradient


@pytest.mark.parametrize("seed", range(70))
def test_a_random_network_agrees_with_five_point_differences_in_extended_precision(seed):
    rng = np.random.default_rng([70, seed])
    names = list(ACTIVATIONS)
    # The output and the loss go round all pairs, the first layer round all activations.
    output, loss = OUTPUTS[seed % len(OUTPUTS)]
    hidden = [names[seed % len(names)], *rng.choice(names, size=rng.integers(0, 3))]
    layers = [Layer(int(rng.integers(1, 5)), str(name), bool(rng.integers(2))) for name in hidden]
    layers.append(Layer(int(rng.integers(2 if output == "softmax" else 1, 5)), output))
    network = Network(int(rng.integers(1, 5)), tuple(layers))
    l1, l2 = rng.choice([0.0, 0.03], size=2)
    penalty = Penalty(float(l1), float(l2), penalize_biases=bool(rng.integers(2)))
    problem, parameters = random_problem(
        rng, network, loss, penalty, samples=int(rng.integers(1, 6))
    )

    done = run_pass(problem, parameters)

    expected = extended_gradient(problem, parameters)
    scale = max(1.0, float(np.abs(expected).max()))
    np.testing.assert_allclose(done.gradient.flat, expected, rtol=1e-9, atol=1e-10 * scale)
    loss_again = float(extended_loss(problem, parameters.flat.astype(np.longdouble)))
    assert done.loss == pytest.approx(loss_again, rel=1e-13)


@st.composite
def layer_chains(draw):
    output, loss = draw(st.sampled_from(OUTPUTS))
    layer = st.builds(Layer, st.integers(1, 4), st.sampled_from(sorted(ACTIVATIONS)), st.booleans())
    # The softmax of a single output is 1 and its bce infinite, unless the target is 1.
    last = Layer(draw(st.integers(2 if output == "softmax" else 1, 3)), output, draw(st.booleans()))
    hidden = draw(st.lists(layer, max_size=3))
    return Network(draw(st.integers(1, 4)), (*hidden, last)), loss


@settings(deadline=None, max_examples=60, derandomize=True)
@given(
    chain=layer_chains(),
    seed=st.integers(0, 2**32 - 1),
    samples=st.integers(1, 5),
    spread=st.sampled_from([0.1, 1.0, 3.0]),
    penalty=st.builds(
        Penalty, st.sampled_from([0.0, 0.01]), st.sampled_from([0.0, 0.1]), st.booleans()
    ),
)
def test_any_network_agrees_with_central_differences(chain, seed, samples, spread, penalty):
    network, loss = chain
    rng = np.random.default_rng(seed)
    targets = rng.uniform(size=(samples, network.n_outputs))
    problem = Problem(network, loss, penalty, rng.normal(size=(samples, network.n_inputs)), targets)
    parameters = Parameters(network, rng.normal(0.0, spread, network.n_parameters))
    # Within a step of a kink the difference quotient means nothing.
    z_of_layers = run_pass(problem, parameters).z
    for z, layer in zip(z_of_layers, network.layers, strict=True):
        assume(layer.activation not in KINKED or np.abs(z).min() > 1e-3)
    assume(np.abs(parameters.flat).min() > 1e-5)
    check = check_gradients(problem, parameters)
    assert check.agrees
    scale = max(1.0, abs(run_pass(problem, parameters).loss), float(np.abs(check.analytic).max()))
    np.testing.assert_allclose(check.analytic, check.numeric, rtol=1e-5, atol=1e-7 * scale)
