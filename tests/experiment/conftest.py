"""Training a built-in experiment as long as a test asks, whatever its own stop rule is."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import pytest

from backpropviz.engine.backprop import Forward, evaluate_loss, run_forward, run_pass
from backpropviz.engine.optimizers import initial_state
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.quantities import Kind
from backpropviz.engine.quantity_names import quantity_named
from backpropviz.engine.scores import accuracy, predicted_classes, r_squared
from backpropviz.engine.training_loop import TrainingLoop
from backpropviz.experiment.editing import replace, with_seed
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.setup import Setup, set_up


class Trained(NamedTuple):
    """An experiment after some updates."""

    setup: Setup
    parameters: Parameters

    def forward(self, *, is_test: bool = False) -> Forward:
        problem = self.setup.test_problem if is_test else self.setup.problem
        assert problem is not None
        return run_forward(problem, self.parameters)

    def loss(self) -> float:
        """Return the loss over all training samples, with the penalty."""
        return evaluate_loss(self.setup.problem, self.parameters)

    def accuracy(self, *, is_test: bool = False) -> float:
        dataset = self.setup.dataset
        assert dataset.labels is not None
        labels = dataset.labels[dataset.test if is_test else dataset.train]
        outputs = self.forward(is_test=is_test).outputs
        return accuracy(labels, predicted_classes(outputs, dataset.threshold))

    def number(self, what: str) -> float:
        """Return a number by its name: one of MEASURES, a weight, a bias or a weight's gradient."""
        if what in MEASURES:
            return MEASURES[what](self)
        quantity = quantity_named(what, self.setup.problem.network)
        if quantity.kind is not Kind.D_WEIGHT:
            return float(self.parameters.flat[self.parameters.index(quantity)])
        gradient = run_pass(self.setup.problem, self.parameters).gradient
        return float(gradient.flat[gradient.index(quantity._replace(kind=Kind.WEIGHT))])

    def slopes(self) -> list[float]:
        """Return the norm of dJ/dW for each layer."""
        gradient = run_pass(self.setup.problem, self.parameters).gradient
        return [float(np.linalg.norm(slopes)) for slopes in gradient.weights]

    def r_squared(self, *, is_test: bool = False) -> float:
        problem = self.setup.test_problem if is_test else self.setup.problem
        assert problem is not None
        found = r_squared(self.forward(is_test=is_test).outputs, problem.targets)
        assert found is not None
        return found


MEASURES: dict[str, Callable[[Trained], float]] = {
    "loss": lambda trained: trained.loss(),
    "accuracy": lambda trained: trained.accuracy(),
    "test accuracy": lambda trained: trained.accuracy(is_test=True),
    "R²": lambda trained: trained.r_squared(),
    "test R²": lambda trained: trained.r_squared(is_test=True),
    "lowest output": lambda trained: float(trained.forward().outputs.min()),
    "highest output": lambda trained: float(trained.forward().outputs.max()),
    "‖dJ/dW‖": lambda trained: float(np.linalg.norm(trained.slopes())),
    "first slope / last": lambda trained: trained.slopes()[0] / trained.slopes()[-1],
}


class Course:
    """A training, and what there was at every hundredth update of it and at those asked for."""

    def __init__(self, experiment: Experiment) -> None:
        self._setup = set_up(experiment)
        self._loop = loop_of(self._setup)
        self._found = {0: self._setup.parameters}

    def at(self, number: int) -> Trained:
        if number not in self._found and number < self._loop.number:
            self._loop = loop_of(self._setup)
        while number not in self._found:
            goal = min(number, self._loop.number // 100 * 100 + 100)
            assert self._loop.advance(goal - self._loop.number)
            self._found[goal] = self._loop.parameters.copy()
        return Trained(self._setup, self._found[number])


def loop_of(setup: Setup) -> TrainingLoop:
    """Return the training before its first update."""
    loop = TrainingLoop(setup.problem, setup.optimizer, setup.schedule)
    loop.load(setup.parameters.flat, initial_state(setup.optimizer, setup.parameters.flat.size))
    return loop


@pytest.fixture(scope="session")
def train() -> Callable[..., list[Trained]]:
    """Give a function that trains, and returns what there is at each of some numbers of updates.

    What is trained in one test need not be trained again in another.
    """
    courses: dict[Experiment, Course] = {}

    def trained(experiment: Experiment, *at: int) -> list[Trained]:
        endless = replace(experiment, training=replace(experiment.training, stop=None))
        if endless not in courses:
            courses[endless] = Course(endless)
        return [courses[endless].at(number) for number in at]

    return trained


@pytest.fixture(scope="session")
def train_to_the_end() -> Callable[[Experiment], tuple[Trained, int]]:
    """Give a function that trains until the experiment's own rule ends it, and the updates done."""

    def trained(experiment: Experiment) -> tuple[Trained, int]:
        setup = set_up(experiment)
        loop = loop_of(setup)
        assert not loop.advance(10**6)
        return Trained(setup, loop.parameters.copy()), loop.number

    return trained


@pytest.fixture(scope="session")
def train_together(train: Callable[..., list[Trained]]) -> Callable[..., list[Trained]]:
    """Give a function that trains an experiment from several seeds in one go, which costs little.

    That it is the same training is checked for the first seed to its end, and for all of them in
    the beginning, against the program's own.
    """

    def trained(experiment: Experiment, seeds: range, updates: int) -> list[Trained]:
        seeded = [with_seed(experiment, seed) for seed in seeds]
        setups = [set_up(each) for each in seeded]
        for count, among in ((50, len(setups)), (updates, 1)):
            rows = stacked_descent(setups, count)
            for each, row in zip(seeded[:among], rows, strict=False):
                (own,) = train(each, count)
                np.testing.assert_allclose(row, own.parameters.flat, rtol=1e-9, atol=1e-9)
        return [
            Trained(setup, Parameters(setup.problem.network, row))
            for setup, row in zip(setups, rows, strict=True)
        ]

    return trained


def stacked_descent(setups: list[Setup], updates: int) -> list[np.ndarray]:
    """Return the flat parameters of each of some networks after so many updates.

    They differ in their first parameters alone, and are of tanh but for a last layer that may be
    linear: plain gradient descent on half the squared error, written here anew. Axis 0 of every
    array is the network, and a last input of 1 makes the biases weights.
    """
    problem, order = setups[0].problem, setups[0].schedule.batches(len(setups[0].problem.inputs))
    rate = setups[0].optimizer.hyperparameters.learning_rate / order.size
    *hidden, last = (layer.activation for layer in problem.network.layers)
    assert (problem.loss, setups[0].optimizer.name) == ("half_mse", "sgd")
    assert {*hidden} <= {"tanh"}
    assert last in {"tanh", "linear"}
    layers = [
        np.stack([np.vstack((s.parameters.weights[i], s.parameters.biases[i])) for s in setups])
        for i in range(len(problem.network.layers))
    ]
    inputs = np.insert(problem.inputs, problem.inputs.shape[1], 1.0, axis=1)
    outs = [np.ones((len(setups), order.size, layer.shape[2] + 1)) for layer in layers]
    for update in range(1, updates + 1):
        rows = order.rows(update)
        assert len(rows) == order.size
        below = [inputs[rows], *outs[:-1]]
        for layer, of, to in zip(layers, below, outs, strict=True):
            np.matmul(of, layer, out=to[:, :, :-1])
            if to is not outs[-1] or last == "tanh":
                np.tanh(to[:, :, :-1], out=to[:, :, :-1])
        slopes = (outs[-1][:, :, :-1] - problem.targets[rows]) * rate
        if last == "tanh":
            slopes *= 1 - outs[-1][:, :, :-1] ** 2
        for layer, of in zip(reversed(layers), reversed(below), strict=True):
            step = of.swapaxes(-1, -2) @ slopes
            if of is not below[0]:
                slopes = (slopes @ layer[:, :-1].swapaxes(1, 2)) * (1 - of[:, :, :-1] ** 2)
            layer -= step
    return [np.concatenate([layer[i].ravel() for layer in layers]) for i in range(len(setups))]
