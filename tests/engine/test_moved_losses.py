"""Losses with a few parameters moved, against the whole pass done again with them moved."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.losses import LOSSES
from backpropviz.engine.moved_losses import MovedLosses, MovedParameters
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import Kind, Quantity


def weight(layer, source, unit):
    return Quantity(Kind.WEIGHT, layer, unit, source)


def bias(layer, unit):
    return Quantity(Kind.BIAS, layer, unit)


def a_problem(activations, loss="half_mse", samples=7, has_bias=True):
    """Return a 3-4-…-2 network with random numbers, and its problem."""
    rng = np.random.default_rng(len(activations))
    units = [4] * (len(activations) - 1) + [2]
    layers = zip(units, activations, strict=True)
    network = Network(3, tuple(Layer(n, activation, has_bias) for n, activation in layers))
    inputs, targets = rng.normal(size=(samples, 3)), rng.uniform(size=(samples, 2))
    problem = Problem(network, loss, Penalty(), inputs, targets)
    return problem, Parameters(network, rng.normal(size=network.n_parameters))


def losses_done_again(problem, parameters, moved, point):
    again = parameters.copy()
    for quantity, value in zip(moved, point, strict=True):
        again.flat[again.index(quantity)] = value
    return run_pass(problem, again).sample_losses


def assert_same_as_done_again(problem, parameters, moved):
    points = np.random.default_rng(5).normal(0.0, 2.0, (6, len(moved)))
    run = run_pass(problem, parameters)
    losses = MovedLosses(MovedParameters(problem, parameters, moved), run, slice(None)).at(points)
    expected = [losses_done_again(problem, parameters, moved, point) for point in points]
    np.testing.assert_allclose(losses, expected, rtol=1e-12, atol=1e-14)


DEEP = ("tanh", "sigmoid", "softplus", "linear")
ONE_OF_EACH = [weight(1, 2, 1), bias(1, 3), weight(2, 0, 2), weight(3, 3, 0), weight(4, 1, 1)]


@pytest.mark.parametrize("moved", ONE_OF_EACH, ids=str)
def test_one_moved_parameter_of_any_layer_gives_the_losses_of_the_whole_pass(moved):
    assert_same_as_done_again(*a_problem(DEEP), [moved])


@pytest.mark.parametrize(
    "moved",
    [
        *itertools.permutations([weight(1, 2, 1), weight(2, 1, 0), weight(4, 3, 1)], 2),
        (weight(1, 0, 2), weight(1, 1, 2)),  # of one neuron
        (weight(1, 0, 2), bias(1, 2)),
        (weight(1, 0, 2), weight(1, 0, 3)),  # of two neurons of a layer
        (weight(1, 0, 2), weight(2, 1, 3)),  # the second is not fed by the first
        (bias(1, 1), bias(2, 1)),
        (weight(4, 0, 0), bias(4, 1)),  # of the outputs alone
    ],
    ids=str,
)
def test_two_moved_parameters_give_the_losses_of_the_whole_pass(moved):
    assert_same_as_done_again(*a_problem(DEEP), moved)


@pytest.mark.parametrize("activation", sorted(ACTIVATIONS))
@pytest.mark.parametrize("moved", [(weight(1, 1, 1), weight(2, 2, 3)), (weight(2, 0, 1),)], ids=str)
def test_every_activation_before_and_after_the_moved_parameter_is_followed(activation, moved):
    # softmax above all: there every unit of the layer moves with one of them.
    assert_same_as_done_again(*a_problem((activation, activation, "linear")), moved)


@pytest.mark.parametrize("loss", sorted(LOSSES))
@pytest.mark.parametrize("output", ["sigmoid", "softmax"])
def test_every_loss_is_followed(loss, output):
    for moved in ([weight(2, 1, 1)], [weight(1, 1, 1), bias(2, 0)]):
        assert_same_as_done_again(*a_problem(("tanh", output), loss), moved)


def test_a_single_layer_without_biases_is_followed():
    assert_same_as_done_again(*a_problem(("tanh",), has_bias=False), [weight(1, 0, 1)])


def test_some_of_the_samples_have_the_losses_that_they_have_among_all():
    problem, parameters = a_problem(DEEP)
    moved = MovedParameters(problem, parameters, [weight(1, 0, 0)])
    run = run_pass(problem, parameters)
    points = np.array([[0.5], [-3.0]])
    every = MovedLosses(moved, run, slice(None))
    some = MovedLosses(moved, run, slice(2, 5))
    np.testing.assert_array_equal(some.at(points), every.at(points)[:, 2:5])
    np.testing.assert_array_equal(some.here, every.here[2:5])
    np.testing.assert_allclose(every.here, run.sample_losses, rtol=1e-14)


def test_neither_the_pass_nor_its_parameters_are_changed():
    problem, parameters = a_problem(DEEP)
    before, run = parameters.flat.copy(), run_pass(problem, parameters)
    numbers = [*run.z, *run.a]
    kept = [array.copy() for array in numbers]
    moved = MovedParameters(problem, parameters, [weight(1, 0, 0), weight(2, 0, 1)])
    MovedLosses(moved, run, slice(None)).at(np.array([[7.0, 8.0]]))
    np.testing.assert_array_equal(parameters.flat, before)
    for array, expected in zip(numbers, kept, strict=True):
        np.testing.assert_array_equal(array, expected)


def test_outputs_that_are_no_probabilities_have_no_cross_entropy():
    # a = w x with x = 1, t = 1: the loss is -ln w from 0 to 1 and is not defined beyond.
    network = Network(1, (Layer(1, "linear", bias=False),))
    problem = Problem(network, "bce", Penalty(), np.array([[1.0]]), np.array([[1.0]]))
    parameters = Parameters(network, np.array([0.5]))
    moved = MovedParameters(problem, parameters, [weight(1, 0, 0)])
    losses = MovedLosses(moved, run_pass(problem, parameters), slice(None))
    found = losses.at(np.array([[0.25], [0.0], [1.5], [-0.5]]))[:, 0]
    assert found[0] == -np.log(0.25)
    assert found[1] == np.inf
    assert np.isnan(found[2:]).all()


def test_a_loss_that_overflows_is_infinite_without_a_warning():
    problem, parameters = a_problem(("linear", "linear"))
    moved = MovedParameters(problem, parameters, [weight(1, 0, 0)])
    losses = MovedLosses(moved, run_pass(problem, parameters), slice(None))
    assert np.isposinf(losses.at(np.array([[1e200]]))).all()
