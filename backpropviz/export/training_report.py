"""A training run as JSON, CSV and text: the losses on the way and the final parameters."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Final, NamedTuple

from backpropviz.engine.backprop import Forward, Problem, run_forward, run_pass
from backpropviz.engine.optimizers import initial_state
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.scores import accuracy, predicted_classes, r_squared
from backpropviz.engine.training import Diverged, Schedule, first_not_finite
from backpropviz.engine.training_loop import TrainingLoop
from backpropviz.experiment.setup import Setup
from backpropviz.export.json_text import Json, write_json
from backpropviz.export.numbers import NumberStyle, number_text
from backpropviz.export.text_table import write_table

_SLICE_S: Final = 0.05  # how long updates run before the bar is drawn and Ctrl+C is heard


class Entry(NamedTuple):
    """The state after so many updates; the loss is that of the whole training set.

    train, test: the share of samples that are classified rightly, or R² of a regression; None
    where there are no such samples, or where all targets are the same and R² means nothing.
    """

    updates: int
    loss: float
    data_loss: float
    train: float | None
    test: float | None


class TrainingReport:
    """What is written of a run.

    parameters: those after `updates_done` updates, always finite unless the start was not.
    """

    def __init__(self, setup: Setup) -> None:
        self.entries: list[Entry] = []
        self.parameters: Parameters = setup.parameters
        self.updates_done = 0
        self._setup = setup
        self._test_problem = setup.test_problem

    @property
    def has_classes(self) -> bool:
        """Say whether the targets are classes, so that the scores are accuracies."""
        return self._setup.dataset.labels is not None

    @property
    def n_samples(self) -> int:
        """Return how many samples there are, training and test together."""
        return self._setup.dataset.n_samples

    @property
    def has_test(self) -> bool:
        """Say whether samples are held back for testing."""
        return self._test_problem is not None

    def record(self, schedule: Schedule, every: int, most: int | None = None) -> Iterator[int]:
        """Train, adding every so many updates and the last one; yield how many are done.

        most: of entries, for a run whose end is not known; where there are more, every second one
        is dropped, and half as many are added from then on. Raises Diverged where a number is not
        finite, also one of a sample that no batch had yet.
        """
        setup = self._setup
        self._add()
        loop = TrainingLoop(setup.problem, setup.optimizer, schedule)
        start = setup.parameters.flat
        loop.load(start, initial_state(setup.optimizer, start.size))
        updates, goes_on = 1, True
        while goes_on:
            began_s = time.monotonic()
            to_the_next = every - loop.number % every
            try:
                goes_on = loop.advance(min(updates, to_the_next))
            finally:  # also where the run is interrupted, or ends by a number that is not finite
                self.updates_done, self.parameters = loop.number, loop.parameters.copy()
            if loop.number % every == 0 and loop.number != self.entries[-1].updates:
                self._add()
                if most is not None and len(self.entries) > most:
                    self.entries, every = self.entries[::2], 2 * every
            yield loop.number
            took_s = time.monotonic() - began_s
            faster = min(2.0, _SLICE_S / max(took_s, 1e-6))
            updates = min(every, max(1, round(updates * faster)))  # more are never done at once
        self.add_last()

    def add_last(self) -> None:
        """Add the last state of a run that ended early, if it is finite and not there yet."""
        if not self.entries or self.entries[-1].updates != self.updates_done:
            with suppress(Diverged):
                self._add()

    def _add(self) -> None:
        problem = self._setup.problem
        forward = run_forward(problem, self.parameters)
        data_loss = forward.data_loss
        loss = data_loss + problem.penalty.value(self.parameters)
        if not math.isfinite(loss):
            fault = first_not_finite(run_pass(problem, self.parameters))
            if fault is not None:
                raise Diverged(self.updates_done + 1, fault, self.parameters)
        train = self._score(problem, forward, is_test=False)
        test = None
        if self._test_problem is not None:
            tested = run_forward(self._test_problem, self.parameters)
            test = self._score(self._test_problem, tested, is_test=True)
        self.entries.append(Entry(self.updates_done, loss, data_loss, train, test))

    def _score(self, problem: Problem, forward: Forward, *, is_test: bool) -> float | None:
        dataset = self._setup.dataset
        if dataset.labels is None:
            return r_squared(forward.outputs, problem.targets)
        predicted = predicted_classes(forward.outputs, dataset.threshold)
        return accuracy(dataset.labels[dataset.test if is_test else dataset.train], predicted)


def training_json(report: TrainingReport) -> Iterator[str]:
    """Yield the run as JSON, "backpropviz-training/1", with the final parameters."""
    entries, parameters = report.entries, report.parameters
    layers: list[Json] = [
        {"weights": weights.tolist(), "biases": None if bias is None else bias.tolist()}
        for weights, bias in zip(parameters.weights, parameters.biases, strict=True)
    ]
    has_test = report.has_classes and report.has_test
    return write_json(
        {
            "format": "backpropviz-training/1",
            "updates": [entry.updates for entry in entries],
            "loss": [entry.loss for entry in entries],
            "data_loss": [entry.data_loss for entry in entries],
            "train_accuracy": [entry.train for entry in entries] if report.has_classes else None,
            "test_accuracy": [entry.test for entry in entries] if has_test else None,
            "layers": layers,
        }
    )


def training_csv(report: TrainingReport) -> Iterator[str]:
    """Yield one line an entry; without classes, or test samples, those columns are empty."""
    yield "update,loss,data_loss,train_accuracy,test_accuracy\n"
    for entry in report.entries:
        scores = (entry.train, entry.test) if report.has_classes else (None, None)
        train, test = ("" if score is None else repr(score) for score in scores)
        yield f"{entry.updates},{entry.loss!r},{entry.data_loss!r},{train},{test}\n"


def training_text(report: TrainingReport, title: str, style: NumberStyle) -> Iterator[str]:
    """Yield the run as a table, without the columns that there is nothing to say in."""
    entries = report.entries
    score = "accuracy" if report.has_classes else "R²"
    columns = [
        ["", *("" for _ in entries)],
        ["update", *(str(entry.updates) for entry in entries)],
        ["loss", *_aligned([entry.loss for entry in entries], style)],
    ]
    if any(entry.loss != entry.data_loss for entry in entries):
        columns.append(["of the data", *_aligned([entry.data_loss for entry in entries], style)])
    for head, scores in (
        (score, [entry.train for entry in entries]),
        (f"test {score}", [entry.test for entry in entries]),
    ):
        if any(value is not None for value in scores):
            columns.append([head, *_score_texts(scores, report, style)])
    yield f"{title}\n\n"
    for line in write_table(list(zip(*columns, strict=True))):
        yield f"{line}\n"


def _score_texts(
    scores: Sequence[float | None], report: TrainingReport, style: NumberStyle
) -> list[str]:
    """Return R², or accuracies in per cent with the decimals that one sample makes a difference in.

    Where one score is missing, so are the others: it is the samples that have none.
    """
    found = [score for score in scores if score is not None]
    if not report.has_classes:
        return _aligned(found, style)
    decimals = max(1, math.ceil(math.log10(report.n_samples)) - 2)
    texts = [f"{100 * score:.{decimals}f} %" for score in found]
    return [text.replace(".", ",") for text in texts] if style.decimal_comma else texts


def _aligned(numbers: Sequence[float], style: NumberStyle) -> list[str]:
    """Return the numbers as texts that, set flush right, have their decimal marks in one column."""
    texts = [number_text(number, style) for number in numbers]
    mark = "," if style.decimal_comma else "."
    after = [len(text.partition(mark)[2]) for text in texts]
    most = max(after, default=0)
    return [text + " " * (most - count) for text, count in zip(texts, after, strict=True)]
