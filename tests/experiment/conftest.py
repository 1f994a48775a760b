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
from backpropviz.experiment.editing import replace
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


@pytest.fixture(scope="session")
def train() -> Callable[..., list[Trained]]:
    """Give a function that trains, and returns what there is at each of some numbers of updates."""

    def trained(experiment: Experiment, *at: int) -> list[Trained]:
        setup = set_up(replace(experiment, training=replace(experiment.training, stop=None)))
        loop = TrainingLoop(setup.problem, setup.optimizer, setup.schedule)
        loop.load(setup.parameters.flat, initial_state(setup.optimizer, setup.parameters.flat.size))
        found = []
        for updates in at:
            assert loop.advance(updates - loop.number)
            found.append(Trained(setup, loop.parameters.copy()))
        return found

    return trained


@pytest.fixture(scope="session")
def train_to_the_end() -> Callable[[Experiment], tuple[Trained, int]]:
    """Give a function that trains until the experiment's own rule ends it, and the updates done."""

    def trained(experiment: Experiment) -> tuple[Trained, int]:
        setup = set_up(experiment)
        loop = TrainingLoop(setup.problem, setup.optimizer, setup.schedule)
        loop.load(setup.parameters.flat, initial_state(setup.optimizer, setup.parameters.flat.size))
        assert not loop.advance(10**6)
        return Trained(setup, loop.parameters.copy()), loop.number

    return trained
