"""Outputs, losses and pictures that are computed again and again, against the explained pass."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.backprop import Problem, evaluate_loss, run_pass
from backpropviz.engine.evaluation import Evaluator, GridEvaluator, LossEvaluator
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty

# One strip, exactly one, and several with a rest.
COUNTS = [1, 7, 2048, 5000]


def case(
    activation: str, bias: bool, n_samples: int, output: str = "linear", loss: str = "mse"
) -> tuple[Problem, Parameters]:
    generator = np.random.default_rng(3)
    layers = (Layer(5, activation, bias), Layer(4, activation), Layer(3, output, bias))
    network = Network(2, layers)
    inputs = generator.normal(size=(n_samples, 2))
    targets = np.eye(3)[generator.integers(0, 3, n_samples)]
    parameters = Parameters(network, generator.normal(size=network.n_parameters))
    return Problem(network, loss, Penalty(l2=0.1), inputs, targets), parameters


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("bias", [True, False])
def test_outputs_are_those_of_the_pass(activation: str, bias: bool) -> None:
    problem, parameters = case(activation, bias, 50)
    outputs = Evaluator(problem.network, problem.inputs).outputs(parameters)
    np.testing.assert_allclose(outputs, run_pass(problem, parameters).a[-1], rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize("n_samples", COUNTS)
def test_any_number_of_samples_goes_through(n_samples: int) -> None:
    problem, parameters = case("tanh", True, n_samples)
    z, a = Evaluator(problem.network, problem.inputs).last_layer(parameters)
    run = run_pass(problem, parameters)
    assert a.shape == (n_samples, 3)
    np.testing.assert_allclose(z, run.z[-1], rtol=1e-12, atol=1e-14)
    np.testing.assert_allclose(a, run.a[-1], rtol=1e-12, atol=1e-14)


def test_outputs_once_returned_stay_as_they_are() -> None:
    problem, parameters = case("sigmoid", True, 20)
    evaluator = Evaluator(problem.network, problem.inputs)
    first = evaluator.outputs(parameters)
    kept = first.copy()
    other = evaluator.outputs(Parameters(problem.network, parameters.flat + 1.0))
    np.testing.assert_array_equal(first, kept)
    assert not np.allclose(other, first)


@pytest.mark.parametrize(
    ("loss", "output"),
    [
        *(("mse", "linear"), ("half_mse", "tanh"), ("bce", "sigmoid")),
        *(("cross_entropy", "softmax"), ("bce", "softmax")),
    ],
)
def test_the_loss_is_that_of_the_pass(loss: str, output: str) -> None:
    problem, parameters = case("tanh", True, 30, output, loss)
    evaluator = LossEvaluator(problem)
    expected = evaluate_loss(problem, parameters)
    assert evaluator.loss(parameters) == pytest.approx(expected, rel=1e-13)
    penalty = problem.penalty.value(parameters)
    assert evaluator.data_loss(parameters) == pytest.approx(expected - penalty, rel=1e-12)


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("n_points", [3, 5000])
def test_pictures_are_the_activations_of_every_unit_in_float32(
    activation: str, n_points: int
) -> None:
    problem, parameters = case(activation, True, n_points)
    pictures = GridEvaluator(problem.network, problem.inputs).activations(parameters)
    run = run_pass(problem, parameters)
    for picture, a in zip(pictures, run.a, strict=True):
        assert picture.dtype == np.float32
        if activation == "step":  # which side of 0 a sum of 1e-8 is on may differ in float32
            assert np.mean(np.abs(picture - a.T) > 1e-4) < 1e-3
        else:
            np.testing.assert_allclose(picture, a.T, rtol=1e-4, atol=1e-4)


def test_pictures_of_the_outputs_alone_are_those_of_the_last_layer() -> None:
    problem, parameters = case("tanh", True, 500)
    every = GridEvaluator(problem.network, problem.inputs).activations(parameters)
    evaluator = GridEvaluator(problem.network, problem.inputs, outputs_only=True)
    (last,) = evaluator.activations(parameters)
    np.testing.assert_array_equal(last, every[-1])


def test_a_wide_layer_is_computed_a_few_samples_at_a_time() -> None:
    network = Network(1, (Layer(20_000, "tanh"), Layer(1, "sigmoid")))
    generator = np.random.default_rng(4)
    parameters = Parameters(network, generator.normal(size=network.n_parameters) / 100.0)
    points = np.linspace(-1.0, 1.0, 400)[:, np.newaxis]
    tracemalloc.start()
    (outputs,) = GridEvaluator(network, points, outputs_only=True).activations(parameters)
    _, most_bytes = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most_bytes < 30e6  # of all 400 samples it were 400 · 20,000 · 4 bytes, twice: 64 MB
    hidden = np.tanh(points @ parameters.weights[0] + parameters.biases[0])
    z = hidden @ parameters.weights[1] + parameters.biases[1]
    np.testing.assert_allclose(outputs.T, 1.0 / (1.0 + np.exp(-z)), rtol=1e-4)


def test_pictures_are_drawn_into_the_same_arrays() -> None:
    problem, parameters = case("relu", False, 40)
    evaluator = GridEvaluator(problem.network, problem.inputs)
    first = evaluator.activations(parameters)
    assert evaluator.activations(parameters) is first


def test_weights_beyond_float32_give_no_warning() -> None:
    problem, parameters = case("linear", True, 4)
    parameters.flat[...] = 1e300
    pictures = GridEvaluator(problem.network, problem.inputs).activations(parameters)
    assert not np.isfinite(pictures[-1]).any()
