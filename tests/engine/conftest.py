"""Traces of small networks whose numbers are known, for explanations and what reads them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.optimizers import Hyperparameters, initial_state, make_optimizer, update
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty

MakeTrace = Callable[..., NetworkTrace]


def trace_of(
    layers: list[Layer],
    loss: str,
    weights: list[list[list[float]]],
    biases: list[list[float] | None],
    inputs: list[list[float]],
    targets: list[list[float]],
    *,
    penalty: Penalty | None = None,
    sample: int = 0,
    optimizer: str = "sgd",
) -> NetworkTrace:
    network = Network(len(inputs[0]), tuple(layers))
    arrays = [np.array(matrix) for matrix in weights]
    rows = [None if row is None else np.array(row) for row in biases]
    start = Parameters.from_arrays(network, arrays, rows)
    problem = Problem(network, loss, penalty or Penalty(), np.array(inputs), np.array(targets))
    run = run_pass(problem, start)
    made = make_optimizer(optimizer, Hyperparameters(0.1))
    done = update(made, start.flat, run.gradient.flat, initial_state(made, start.flat.size))
    return NetworkTrace(run, made, done, sample)


@pytest.fixture
def make_trace() -> MakeTrace:
    """Make a trace of layers, loss, weights, biases, inputs, targets."""
    return trace_of


@pytest.fixture
def hand_trace() -> NetworkTrace:
    """Return the lecture's example: x = (5, 3), target 1."""
    return trace_of(
        [Layer(3, "sigmoid", bias=False), Layer(1, "sigmoid", bias=False)],
        "bce",
        [[[1.0, -1.0, 3.0], [2.0, 2.0, -1.0]], [[0.1], [0.5], [-0.1]]],
        [None, None],
        [[5.0, 3.0]],
        [[1.0]],
    )


@pytest.fixture
def mazur_trace() -> NetworkTrace:
    """Return the well-known example of two outputs."""
    return trace_of(
        [Layer(2, "sigmoid"), Layer(2, "sigmoid")],
        "half_mse",
        [[[0.15, 0.25], [0.20, 0.30]], [[0.40, 0.50], [0.45, 0.55]]],
        [[0.35, 0.35], [0.60, 0.60]],
        [[0.05, 0.10]],
        [[0.01, 0.99]],
    )
