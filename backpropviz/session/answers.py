"""What the network answers to a part of the data: outputs, loss, and how many are right."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from backpropviz.data.dataset import Dataset, Labels, Rows
from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Problem, losses_of_samples
from backpropviz.engine.evaluation import Evaluator
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.scores import accuracy, predicted_classes, r_squared
from backpropviz.experiment.setup import Setup


@dataclass(frozen=True, eq=False)
class Answers:
    """The answers to the samples `rows` of the dataset; N of them.

    outputs, targets: (N, n_out); loss is data_loss plus penalty; labels: (N,) the classes, None
    for a regression; threshold: between "no" and "yes" for one output.
    """

    rows: Rows
    outputs: Floats
    targets: Floats
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


class Examination:
    """A setup's training and test samples, to be answered by any parameters of its network."""

    def __init__(self, setup: Setup) -> None:
        self.setup = setup
        dataset, test = setup.dataset, setup.test_problem
        self._train = _Part(setup.problem, dataset.train, dataset)
        self._test = None if test is None else _Part(test, dataset.test, dataset)

    def train_answers(self, parameters: Parameters) -> Answers:
        """Return the answers to the training samples."""
        return self._train.answers(parameters)

    def test_answers(self, parameters: Parameters) -> Answers | None:
        """Return the answers to the test samples, None if there are none."""
        return None if self._test is None else self._test.answers(parameters)


class _Part:
    """The samples `rows` of a dataset, with the buffers that forward passes over them need."""

    def __init__(self, problem: Problem, rows: Rows, dataset: Dataset) -> None:
        self._problem = problem
        self._rows = rows
        self._labels = None if dataset.labels is None else dataset.labels[rows]
        self._threshold = dataset.threshold
        self._evaluator: Evaluator | None = None  # made when it is needed: not every edit is seen

    def answers(self, parameters: Parameters) -> Answers:
        problem = self._problem
        outputs, data_loss = self._outputs_and_loss(parameters)
        return Answers(
            rows=self._rows,
            outputs=outputs,
            targets=problem.targets,
            data_loss=data_loss,
            penalty=problem.penalty.value(parameters),
            labels=self._labels,
            threshold=self._threshold,
        )

    def _outputs_and_loss(self, parameters: Parameters) -> tuple[Floats, float]:
        problem = self._problem
        if not problem.network.layers:  # an expression has no answers
            return problem.targets, 0.0
        if self._evaluator is None:
            self._evaluator = Evaluator(problem.network, problem.inputs)
        z, outputs = self._evaluator.last_layer(parameters)
        with np.errstate(all="ignore"):
            losses = losses_of_samples(problem, z, outputs, problem.targets)
            return outputs, float(losses.mean())
