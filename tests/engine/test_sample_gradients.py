"""Each sample's own gradient of one parameter: alone in a batch, and as a part of the mean."""

import numpy as np
import pytest

from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.sample_gradients import sample_gradients

PENALTY = Penalty(l1=0.02, l2=0.3)


@pytest.fixture
def problem() -> Problem:
    rng = np.random.default_rng(5)
    network = Network(3, (Layer(4, "tanh"), Layer(2, "sigmoid")))
    inputs = rng.normal(size=(7, 3))
    targets = rng.integers(0, 2, (7, 2)).astype(float)
    return Problem(network, "bce", PENALTY, inputs, targets)


@pytest.fixture
def parameters(problem) -> Parameters:
    network = problem.network
    return Parameters(network, np.random.default_rng(8).normal(size=network.n_parameters))


def _places(problem):
    for layer, (fan_in, units) in enumerate(problem.network.weight_shapes):
        for unit in range(units):
            for source in [*range(fan_in), None]:
                yield layer, unit, source


def _index(parameters, layer, unit, source):
    if source is None:
        return parameters.bias_index(layer, unit)
    return parameters.weight_index(layer, source, unit)


def test_their_mean_and_the_penalty_are_the_gradient_of_the_batch(problem, parameters):
    run = run_pass(problem, parameters)
    for layer, unit, source in _places(problem):
        index = _index(parameters, layer, unit, source)
        # l1 sign(w) + l2 w, on weights only
        w = parameters.flat[index]
        penalty = 0.0 if source is None else 0.02 * np.sign(w) + 0.3 * w
        mean = sum(sample_gradients(run, layer, unit, source)) / 7
        assert mean + penalty == pytest.approx(run.gradient.flat[index], rel=1e-12, abs=1e-15)


def test_a_sample_says_the_same_alone_in_its_batch(problem, parameters):
    rows = (5, 2, 6)
    run = run_pass(problem, parameters, rows)
    free = Problem(problem.network, "bce", Penalty(), problem.inputs, problem.targets)
    for layer, unit, source in _places(problem):
        index = _index(parameters, layer, unit, source)
        alone = [run_pass(free, parameters, [row]).gradient.flat[index] for row in rows]
        assert sample_gradients(run, layer, unit, source) == pytest.approx(alone, rel=1e-12)


def test_numbers_that_overflow_do_so_quietly(problem):
    huge = Parameters(problem.network, np.full(problem.network.n_parameters, 1e308))
    run = run_pass(problem, huge)
    assert sample_gradients(run, 0, 0, 0).shape == (7,)
