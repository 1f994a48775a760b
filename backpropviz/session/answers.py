"""What the network answers to a part of the data: outputs, loss, and how many are right."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from backpropviz.data.dataset import Labels, Rows
from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Problem, run_forward
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.scores import accuracy, predicted_classes, r_squared
from backpropviz.experiment.setup import Setup


@dataclass(frozen=True, eq=False)
class Answers:
    """The answers to the samples `rows` of the dataset; N of them.

    outputs, targets: (N, n_out); sample_losses: (N,); loss is data_loss plus penalty; labels:
    (N,) the classes, None for a regression; threshold: between "no" and "yes" for one output.
    """

    rows: Rows
    outputs: Floats
    targets: Floats
    sample_losses: Floats
    data_loss: float
    penalty: float
    labels: Labels | None
    threshold: float

    @property
    def loss(self) -> float:
        """Return the loss with its penalty."""
        return self.data_loss + self.penalty

    @cached_property
    def predicted(self) -> Labels | None:
        """Return the class that is answered to each sample, None for a regression."""
        return None if self.labels is None else predicted_classes(self.outputs, self.threshold)

    @cached_property
    def accuracy(self) -> float | None:
        """Return the share that is right, None for a regression."""
        if self.labels is None or self.predicted is None:
            return None
        return accuracy(self.labels, self.predicted)

    @cached_property
    def r_squared(self) -> float | None:
        """Return R² of a regression; None for classes, and where all targets are the same."""
        return r_squared(self.outputs, self.targets) if self.labels is None else None


class Examination(NamedTuple):
    """A setup's training and test samples, to be answered by any parameters of its network."""

    setup: Setup
    test: Problem | None

    def train_answers(self, parameters: Parameters) -> Answers:
        """Return the answers to the training samples."""
        return _answers(self.setup, self.setup.problem, self.setup.dataset.train, parameters)

    def test_answers(self, parameters: Parameters) -> Answers | None:
        """Return the answers to the test samples, None if there are none."""
        if self.test is None:
            return None
        return _answers(self.setup, self.test, self.setup.dataset.test, parameters)


def examination_of(setup: Setup) -> Examination:
    """Return the examination that a setup's data makes."""
    return Examination(setup, setup.test_problem)


def _answers(setup: Setup, problem: Problem, rows: Rows, parameters: Parameters) -> Answers:
    forward = run_forward(problem, parameters)
    labels = setup.dataset.labels
    return Answers(
        rows=rows,
        outputs=forward.outputs,
        targets=problem.targets,
        sample_losses=forward.sample_losses,
        data_loss=forward.data_loss,
        penalty=problem.penalty.value(parameters),
        labels=None if labels is None else labels[rows],
        threshold=setup.dataset.threshold,
    )
