"""Training a built-in experiment as long as a test asks, whatever its own stop rule is."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest

from backpropviz.engine.backprop import Forward, evaluate_loss, run_forward
from backpropviz.engine.optimizers import initial_state
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.scores import accuracy, predicted_classes
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
