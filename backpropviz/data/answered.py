"""Samples whose columns are the answers of other experiments, and their target, made of theirs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from backpropviz.data.errors import DataError, how_many, quoted
from backpropviz.data.features import features_of, parse_feature, parse_features
from backpropviz.data.preparation import AnswersOf, Computed, Preparation
from backpropviz.data.samples import Samples, coding_of, sample_of
from backpropviz.data.targets import Output, Targets, class_name, coded, means_classes, measured
from backpropviz.engine.arrays import Floats
from backpropviz.phrases import QT_TRANSLATE_NOOP


class Answers(NamedTuple):
    """What the network of another experiment answers to its samples, after so many updates."""

    experiment: str  # its name
    updates: int
    values: Floats  # (N, n_out)
    targets: Floats  # (N, n_out)


@dataclass(frozen=True, slots=True, eq=False)
class Answered:
    """Samples whose columns are the answers of other experiments, one after the other.

    target: an expression of their targets, which are called t1, t2, ... in the columns' order.
    columns: without names they are x1, x2, ...
    """

    answers: tuple[Answers, ...]
    target: str
    columns: tuple[str, ...] | None = None


def answered_samples(source: Answered, output: Output, features: Sequence[str] | None) -> Samples:
    """Return the samples; raises DataError if the answers or the target do not fit together."""
    first, *others = source.answers
    for index, answers in enumerate(others, 1):
        if len(answers.values) != len(first.values):
            problem = QT_TRANSLATE_NOOP(
                "Problem",
                "found {name}, which has {samples}, expected {expected:,} as {other} has",
            ).format(
                name=quoted(answers.experiment),
                samples=how_many(len(answers.values), "sample"),
                expected=len(first.values),
                other=first.experiment,
            )
            raise DataError(f"data.outputs_of[{index}]", problem)
    values = np.concatenate([answers.values for answers in source.answers], axis=1)
    n_columns = values.shape[1]
    numbers = range(1, n_columns + 1)
    columns = source.columns or ()
    if len(columns) != n_columns:  # a network with another number of inputs is told so later
        columns = tuple(f"x{n}" for n in numbers)
    targets = _computed(source, output, tuple(f"t{n}" for n in numbers))
    done: list[Preparation] = []
    place = 0
    for answers in source.answers:
        its_own = columns[place : place + answers.values.shape[1]]
        done.append(AnswersOf(its_own, answers.experiment, answers.updates))
        place += len(its_own)
    done += [Computed(source.target), *coding_of(targets)]
    parsed = parse_features(columns if features is None else features, columns)
    return Samples(columns, values, targets, parsed, tuple(done), sample_of)


def _computed(source: Answered, output: Output, names: tuple[str, ...]) -> Targets:
    key = "data.target"
    target = parse_feature(key, source.target, names)
    known = np.concatenate([answers.targets for answers in source.answers], axis=1)
    numbers = features_of([target], names, known, sample_of)[:, 0]
    if not means_classes(numbers, output):
        return measured(numbers, output, key, quoted(source.target))
    distinct, labels = np.unique(numbers, return_inverse=True)
    return coded(labels, [class_name(number) for number in distinct], output, key)
