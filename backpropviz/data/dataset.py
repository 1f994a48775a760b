"""The samples a network learns from, and how any other point becomes an input of that network."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from backpropviz.data.features import Transform
from backpropviz.data.preparation import Preparation
from backpropviz.engine.arrays import Floats

Rows = NDArray[np.intp]
Labels = NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class Dataset:
    """Samples, one a row, with all that was done to them; the arrays cannot be written to.

    columns: names of the source's input columns, numbers all of them (after one-hot).
    values: (N, n_columns), as the source has them: where the points lie in the plane.
    features: names of the network's inputs: columns, or expressions of columns.
    inputs: (N, n_in), what the network sees: the features, standardized where that was asked for.
    targets: (N, n_out).
    labels: (N,) numbers of classes from 0; None for a regression.
    class_names: one for each class; () for a regression.
    low, high: how "no" and "yes" are coded in the targets: 0 and 1, or -1 and 1.
    train, test: row numbers, ascending; test may be empty.
    done: what was done to the data, in order.
    transform: the features and their scaling.
    """

    columns: tuple[str, ...]
    values: Floats
    features: tuple[str, ...]
    inputs: Floats
    targets: Floats
    labels: Labels | None
    class_names: tuple[str, ...]
    low: float
    high: float
    train: Rows
    test: Rows
    done: tuple[Preparation, ...]
    transform: Transform

    @property
    def n_samples(self) -> int:
        """Return how many samples there are, training and test together."""
        return len(self.values)

    @property
    def threshold(self) -> float:
        """Return the output of a single unit above which it says class 1."""
        return (self.low + self.high) / 2

    def to_inputs(self, values: Floats) -> Floats:
        """Return the inputs (M, n_in) of any points (M, n_columns): same features, same scaling.

        Where a feature is not defined, such as the logarithm of a negative number, it is nan.
        """
        return self.transform.inputs_of(values)
