"""What is done to samples, splitting and standardizing, and the records that say what was done.

Which words say so on the screen is the views' affair.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from backpropviz.data.errors import DataError, how_many
from backpropviz.engine.arrays import Floats
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase

_Rows = NDArray[np.intp]  # `dataset`, which builds on this module, calls them Rows


class Drawn(NamedTuple):
    """The samples come from a generator."""

    generator: str
    samples: int
    classes: int | None  # None: a regression
    noise: float
    seed: int


class Read(NamedTuple):
    """The samples were read from a file."""

    file: str  # its name without the folders
    rows: int  # without the header
    encoding: str  # "utf-8", "utf-16" or, when it was neither, "windows-1252"
    delimiter: str  # ",", ";" or a tab
    header: bool  # without one the columns are named x1, x2, ...


class AnswersOf(NamedTuple):
    """Columns are what the network of another experiment answers for each of its samples."""

    columns: tuple[str, ...]
    experiment: str  # its name
    updates: int  # after so many


class Computed(NamedTuple):
    """The target is made of the targets t1, t2, ... of the experiments that answered."""

    expression: str


class OneHot(NamedTuple):
    """A column became one column of 0 and 1 for each of its categories, in this order."""

    column: str
    categories: tuple[str, ...]


class Expressed(NamedTuple):
    """The network's inputs are these features: columns, or expressions of columns."""

    features: tuple[str, ...]


class Standardized(NamedTuple):
    """An input is (feature - mean) / std."""

    column: str  # the feature: a column or an expression
    mean: float
    std: float  # of the population (divided by n), as scikit-learn's StandardScaler has it
    on: str  # which rows mean and std are of: "train" or "all"


class ConstantColumn(NamedTuple):
    """A feature to be standardized has one value in all the rows learned from; the input is 0."""

    column: str
    value: float


class Coded(NamedTuple):
    """Classes became numbers: one unit says class 1 or not, several have one unit a class."""

    classes: tuple[str, ...]
    low: float
    high: float


class Split(NamedTuple):
    """Some rows are kept for testing."""

    n_train: int
    n_test: int
    seed: int | None  # None: the rows were listed


Preparation = (
    Drawn
    | Read
    | AnswersOf
    | Computed
    | OneHot
    | Expressed
    | Standardized
    | ConstantColumn
    | Coded
    | Split
)


class Scaling(NamedTuple):
    """How features become inputs: (feature - mean) / std, or 0 where the std is 0."""

    means: Floats  # (n_in,); 0 for a feature that is left as it is
    stds: Floats  # (n_in,); 1 for a feature that is left as it is
    done: tuple[Standardized | ConstantColumn, ...]


def split_by_seed(samples: int, fraction: float, seed: int) -> tuple[_Rows, _Rows]:
    """Return the rows for training and for testing, each ascending.

    The test gets the share of the samples that is nearest to the fraction; which ones, the seed
    decides. Raises DataError if either part would be empty, but for a fraction of 0.
    """
    key = "data.test_fraction"
    if not 0 <= fraction < 1:
        problem = QT_TRANSLATE_NOOP(
            "Problem", "found {found:g}, expected a number from 0 on and below 1"
        )
        raise DataError(key, problem.format(found=fraction))
    if seed < 0:
        raise DataError("data.split_seed", no_seed(seed))
    n_test = int(samples * fraction + 0.5)
    if fraction > 0 and n_test == 0:
        problem = QT_TRANSLATE_NOOP(
            "Problem",
            "{fraction:g} of {samples} leaves none for testing, expected at least {least:.3g}",
        )
        count = how_many(samples, "sample")
        raise DataError(key, problem.format(fraction=fraction, samples=count, least=0.5 / samples))
    if n_test >= samples:
        problem = QT_TRANSLATE_NOOP(
            "Problem", "{fraction:g} of {samples} leaves none for training, expected less"
        )
        count = how_many(samples, "sample")
        raise DataError(key, problem.format(fraction=fraction, samples=count))
    shuffled = np.random.default_rng(seed).permutation(samples)
    return np.sort(shuffled[n_test:]), np.sort(shuffled[:n_test])


def no_seed(seed: int) -> Phrase:
    """Return what is wrong with a seed."""
    return QT_TRANSLATE_NOOP("Problem", "found {found}, expected a whole number from 0 on").format(
        found=seed
    )


def split_by_rows(samples: int, test_rows: Sequence[int]) -> tuple[_Rows, _Rows]:
    """Return the rows for training and these for testing, each ascending.

    Raises DataError if a row does not exist or is listed twice, or if none is left for training.
    """
    is_test = np.zeros(samples, dtype=np.bool_)
    for index, row in enumerate(test_rows):
        key = f"data.test_rows[{index}]"
        if not 0 <= row < samples:
            problem = QT_TRANSLATE_NOOP(
                "Problem", "found {found}, expected 0 to {last}, a row of {samples}"
            ).format(found=row, last=samples - 1, samples=how_many(samples, "sample"))
            raise DataError(key, problem, row)
        if is_test[row]:
            problem = QT_TRANSLATE_NOOP("Problem", "found {found} a second time")
            raise DataError(key, problem.format(found=row), row)
        is_test[row] = True
    if is_test.all():
        problem = QT_TRANSLATE_NOOP(
            "Problem", "found all {samples}, expected at least one for training"
        ).format(samples=how_many(samples, "sample"))
        raise DataError("data.test_rows", problem)
    return np.flatnonzero(~is_test), np.flatnonzero(is_test)


def scaling_of(
    features: Floats, names: Sequence[str], standardized: Sequence[int], rows: _Rows, on: str
) -> Scaling:
    """Return the scaling of features (N, n_in), learned from these rows of them.

    `standardized` are the indices of the features to be scaled to mean 0 and standard deviation 1,
    that of the population (divided by n). `on` is what the records call the rows.
    """
    means, stds = np.zeros(len(names)), np.ones(len(names))
    done: list[Standardized | ConstantColumn] = []
    for index in standardized:
        numbers = features[rows, index]
        mean, std = float(numbers.mean()), float(numbers.std())
        # Rounding can give equal numbers a std above 0, and tiny differences one of 0.
        if numbers.min() == numbers.max() or std == 0:
            mean, std = float(numbers[0]), 0.0
            done.append(ConstantColumn(names[index], mean))
        else:
            done.append(Standardized(names[index], mean, std, on))
        means[index], stds[index] = mean, std
    return Scaling(means, stds, tuple(done))
