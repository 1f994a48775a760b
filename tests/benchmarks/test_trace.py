"""Building a trace and indexing it, beside the pass it reads; neither may grow with the net."""

from __future__ import annotations

import numpy as np
import pytest

from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.optimizers import Hyperparameters, initial_state, make_optimizer, update
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty

OPTIMIZER = make_optimizer("sgd", Hyperparameters(learning_rate=0.1))
SIZES = [(2, 3, 1), (784, 128, 10)]


@pytest.fixture(params=SIZES, ids=lambda sizes: "-".join(map(str, sizes)))
def problem_and_parameters(request):
    n_inputs, *units = request.param
    network = Network(n_inputs, tuple(Layer(count, "sigmoid") for count in units))
    generator = np.random.default_rng(0)
    parameters = Parameters(network, generator.normal(0, 0.1, network.n_parameters))
    inputs, targets = generator.random((1, n_inputs)), generator.random((1, units[-1]))
    return Problem(network, "bce", Penalty(0.0, 0.0, False), inputs, targets), parameters


@pytest.fixture
def pass_and_update(problem_and_parameters):
    problem, parameters = problem_and_parameters
    run = run_pass(problem, parameters)
    state = initial_state(OPTIMIZER, parameters.flat.size)
    return run, update(OPTIMIZER, parameters.flat, run.gradient.flat, state)


def test_pass(benchmark, problem_and_parameters):
    problem, parameters = problem_and_parameters
    assert benchmark(run_pass, problem, parameters).loss > 0


def test_build(benchmark, pass_and_update):
    run, done = pass_and_update
    trace = benchmark(NetworkTrace, run, OPTIMIZER, done)
    assert len(trace) > run.parameters.flat.size


def test_index_the_middle(benchmark, pass_and_update):
    run, done = pass_and_update
    trace = NetworkTrace(run, OPTIMIZER, done)
    middle = len(trace) // 2
    assert benchmark(lambda: trace[middle]).index == middle
