"""The whole training of `iris-neuron`, some 235,000 updates, beside the loop of a notebook.

Both stop where a step is shorter than 5e-5, at the same update. The notebook's loop is the
yardstick: plain numpy, as it stands there but for a name too few.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from backpropviz.engine.optimizers import initial_state
from backpropviz.engine.training_loop import TrainingLoop
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.setup import set_up

FOLDER = Path(__file__).parents[1] / "reference"
RUNS = json.loads((FOLDER / "iris_neuron.json").read_text("utf-8"))["runs"]
REFERENCE = RUNS["theta_from_zeros"]
ROUNDS = 3
THRESHOLD, RATE = 5e-5, 0.1

pytestmark = pytest.mark.benchmark(group="all updates of iris-neuron")


def samples() -> tuple[np.ndarray, np.ndarray]:
    """Return the inputs with a column of ones, as the notebook has them, and the targets."""
    problem = set_up(open_by_name_or_path("iris-neuron")).problem
    ones = np.ones((len(problem.inputs), 1))
    return np.hstack((problem.inputs, ones)), problem.targets[:, 0]


def notebook_loop() -> tuple[int, np.ndarray]:
    X_train, y_train = samples()

    def neuron(X, theta):
        def activation_fn(z):
            return 1 / (1 + np.exp(-z))

        return activation_fn(X.dot(theta))

    def gradient(theta, X, y):
        return np.mean((y - neuron(X, theta)) * X.T, axis=1)

    theta, theta_prev, updates = np.zeros((3,)), np.ones((3,)), 0
    while np.linalg.norm(theta - theta_prev) > THRESHOLD:
        theta_prev = theta
        theta = theta_prev + RATE * gradient(theta, X_train, y_train)
        updates += 1
    return updates, theta


def our_loop() -> tuple[int, np.ndarray]:
    setup = set_up(open_by_name_or_path("iris-neuron"))
    loop = TrainingLoop(setup.problem, setup.optimizer, setup.schedule)
    loop.load(np.zeros(3), initial_state(setup.optimizer, 3))
    while loop.advance(1000):  # the window does about as many at once
        pass
    return loop.number, loop.parameters.flat


def check(updates: int, theta: np.ndarray) -> None:
    assert updates == pytest.approx(REFERENCE["iterations"], abs=2)
    assert theta == pytest.approx(REFERENCE["final_theta"], rel=1e-5)


def test_ours(benchmark):
    check(*benchmark.pedantic(our_loop, rounds=ROUNDS))


def test_the_notebooks(benchmark):
    check(*benchmark.pedantic(notebook_loop, rounds=ROUNDS))
