"""Samples as every source gives them, before features are made of their columns."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from backpropviz.data.features import Feature
from backpropviz.data.preparation import Coded, Preparation
from backpropviz.data.targets import Targets
from backpropviz.engine.arrays import Floats
from backpropviz.phrases import QT_TRANSLATE_NOOP


class Samples(NamedTuple):
    """Samples before features are made of their columns.

    place: where a sample comes from, for messages.
    """

    columns: tuple[str, ...]
    values: Floats  # (N, n_columns)
    targets: Targets
    features: tuple[Feature, ...]
    done: tuple[Preparation, ...]
    place: Callable[[int], str]


def sample_of(row: int) -> str:
    """Return where a sample comes from that stands in no file; rows count from 0."""
    return QT_TRANSLATE_NOOP("Problem", "sample {number}").format(number=row + 1)


def coding_of(targets: Targets) -> list[Preparation]:
    """Return the record of how classes became numbers, none for a regression."""
    if targets.labels is None:
        return []
    return [Coded(targets.class_names, targets.low, targets.high)]
