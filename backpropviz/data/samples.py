"""Samples as every source gives them, before features are made of their columns."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from backpropviz.data.features import Feature
from backpropviz.data.preparation import Coded, Preparation
from backpropviz.data.targets import Targets
from backpropviz.engine.arrays import Floats


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


def coding_of(targets: Targets) -> list[Preparation]:
    """Return the record of how classes became numbers, none for a regression."""
    if targets.labels is None:
        return []
    return [Coded(targets.class_names, targets.low, targets.high)]
