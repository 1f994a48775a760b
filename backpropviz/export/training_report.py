"""A training run as JSON, CSV and text: the losses on the way and the final parameters."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field

import numpy as np

from backpropviz.engine.backprop import Pass, Problem, run_pass
from backpropviz.engine.optimizers import Optimizer
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.training import Diverged, Schedule, first_not_finite, train
from backpropviz.export.json_text import Json, write_json
from backpropviz.export.numbers import NumberStyle, number_text
from backpropviz.export.text_table import write_table


@dataclass(slots=True)
class TrainingReport:
    """What is written of a run: entry i of each list is the state after `updates[i]` updates.

    parameters: those after `updates_done` updates, always finite unless the start was not. The
    losses and the accuracy are those of the whole training set.
    """

    problem: Problem
    parameters: Parameters
    updates_done: int = 0
    updates: list[int] = field(default_factory=list)
    loss: list[float] = field(default_factory=list)
    data_loss: list[float] = field(default_factory=list)
    accuracy: list[float | None] = field(default_factory=list)

    def record(self, optimizer: Optimizer, schedule: Schedule, every: int) -> Iterator[int]:
        """Train, adding every so many updates and the last one; yield the number of each update.

        Raises Diverged where a number is not finite, also one of a sample that no batch had yet.
        """
        self._add()
        for done in train(self.problem, self.parameters, optimizer, schedule):
            self.parameters, self.updates_done = done.parameters, done.number
            if done.number % every == 0:
                self._add()
            yield done.number
        if self.updates[-1] != self.updates_done:
            self._add()

    def add_last(self) -> None:
        """Add the last state of a run that ended early, if it is finite and not there yet."""
        if self.updates_done not in self.updates[-1:]:
            with suppress(Diverged):
                self._add()

    def _add(self) -> None:
        run = run_pass(self.problem, self.parameters)
        fault = first_not_finite(run)
        if fault is not None:
            raise Diverged(self.updates_done + 1, fault, self.parameters)
        self.updates.append(self.updates_done)
        self.loss.append(run.loss)
        self.data_loss.append(run.data_loss)
        self.accuracy.append(accuracy_of(run))


def accuracy_of(run: Pass) -> float | None:
    """Return the share of the samples that are classified rightly; None if there are no classes.

    Classes are there where all targets are 0 or 1 and the outputs lie from 0 to 1. Where every
    sample is of just one of several classes the largest output decides; otherwise every output
    must be on its target's side of 0.5.
    """
    problem, outputs, targets = run.problem, run.a[-1], run.targets
    if not _has_classes(problem):
        return None
    if targets.shape[1] > 1 and (problem.targets.sum(axis=1) == 1.0).all():
        right = outputs.argmax(axis=1) == targets.argmax(axis=1)
    else:
        right = ((outputs > 0.5) == (targets > 0.5)).all(axis=1)
    return float(np.mean(right))


def training_json(report: TrainingReport) -> Iterator[str]:
    """Yield the run as JSON, "backpropviz-training/1", with the final parameters."""
    layers: list[Json] = [
        {"weights": weights.tolist(), "biases": None if bias is None else bias.tolist()}
        for weights, bias in zip(report.parameters.weights, report.parameters.biases, strict=True)
    ]
    has_classes = bool(report.accuracy) and report.accuracy[0] is not None
    return write_json(
        {
            "format": "backpropviz-training/1",
            "updates": report.updates,
            "loss": report.loss,
            "data_loss": report.data_loss,
            "train_accuracy": report.accuracy if has_classes else None,
            "test_accuracy": None,
            "layers": layers,
        }
    )


def training_csv(report: TrainingReport) -> Iterator[str]:
    """Yield one line an entry."""
    yield "update,loss,data_loss,train_accuracy\n"
    for number, loss, data_loss, accuracy in _rows(report):
        yield f"{number},{loss!r},{data_loss!r},{'' if accuracy is None else repr(accuracy)}\n"


def training_text(report: TrainingReport, title: str, style: NumberStyle) -> Iterator[str]:
    """Yield the run as a table."""
    penalized = report.loss != report.data_loss
    has_classes = bool(report.accuracy) and report.accuracy[0] is not None
    heads = ["", "update", "loss"]
    heads += ["of the data"] * penalized + ["accuracy"] * has_classes
    table = [heads]
    for number, loss, data_loss, accuracy in _rows(report):
        cells = ["", str(number), number_text(loss, style)]
        cells += [number_text(data_loss, style)] * penalized
        if accuracy is not None:
            cells.append(f"{number_text(100 * accuracy, style)} %")
        table.append(cells)
    yield f"{title}\n\n"
    for line in write_table(table):
        yield f"{line}\n"


def _rows(report: TrainingReport) -> Iterator[tuple[int, float, float, float | None]]:
    return zip(report.updates, report.loss, report.data_loss, report.accuracy, strict=True)


def _has_classes(problem: Problem) -> bool:
    output = problem.network.layers[-1].activation
    probabilities = problem.loss in ("bce", "cross_entropy") or output in (
        "sigmoid",
        "softmax",
        "step",
    )
    return probabilities and bool(np.isin(problem.targets, (0.0, 1.0)).all())
