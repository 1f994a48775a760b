"""From a source of samples to the dataset that a network learns from."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from backpropviz.data.dataset import Dataset, Labels, Rows
from backpropviz.data.errors import DataError, quoted, second_time, suggesting
from backpropviz.data.features import features_of, make_transform
from backpropviz.data.preparation import (
    Expressed,
    OneHot,
    Preparation,
    Split,
    scaling_of,
    split_by_rows,
    split_by_seed,
)
from backpropviz.data.samples import Samples
from backpropviz.data.sources import Source, load
from backpropviz.data.targets import Output
from backpropviz.engine.arrays import Floats
from backpropviz.phrases import QT_TRANSLATE_NOOP


def make_dataset(
    source: Source,
    output: Output,
    *,
    features: Sequence[str] | None = None,
    standardize: Sequence[str] = (),
    standardize_on: str = "train",
    test_fraction: float | None = None,
    split_seed: int = 0,
    test_rows: Sequence[int] | None = None,
) -> Dataset:
    """Return the dataset that the keys of [data] describe, for a network with this output.

    features: the inputs, columns or expressions of columns; None: every column.
    standardize: which of the features; they are computed from the source's own numbers first.
    standardize_on: "train" or "all", the rows that mean and standard deviation are of.
    test_fraction with split_seed, or test_rows: what is kept for testing; neither: nothing.
    Raises DataError, which names the key and the place.
    """
    samples = load(source, output, features)
    parsed = samples.features
    names = tuple(feature.name for feature in parsed)
    raw = features_of(parsed, samples.columns, samples.values, samples.place)
    train, test = _split(len(raw), test_fraction, split_seed, test_rows)
    if standardize_on not in ("train", "all"):
        problem = QT_TRANSLATE_NOOP("Problem", "found {found}, expected {one} or {other}").format(
            found=quoted(standardize_on), one="train", other="all"
        )
        raise DataError("data.standardize_on", problem)
    rows = train if standardize_on == "train" else np.arange(len(raw))
    chosen = _chosen(standardize, names, samples)
    scaling = scaling_of(raw, names, chosen, rows, standardize_on)
    transform = make_transform(samples.columns, parsed).standardized(scaling.means, scaling.stds)
    done: list[Preparation] = [*samples.done]
    if features is not None:
        done.append(Expressed(names))
    if test.size:
        done.append(Split(len(train), len(test), split_seed if test_rows is None else None))
    done += scaling.done
    targets = samples.targets
    return Dataset(
        columns=samples.columns,
        values=_fixed(samples.values),
        features=names,
        inputs=_fixed(transform.scaled(raw)),
        targets=_fixed(targets.values),
        labels=None if targets.labels is None else _fixed_labels(targets.labels),
        class_names=targets.class_names,
        low=targets.low,
        high=targets.high,
        train=_fixed_labels(train),
        test=_fixed_labels(test),
        done=tuple(done),
        transform=transform,
    )


def _split(
    samples: int, fraction: float | None, seed: int, test_rows: Sequence[int] | None
) -> tuple[Rows, Rows]:
    if test_rows is not None:
        if fraction is not None:
            problem = QT_TRANSLATE_NOOP("Problem", "found beside {key}, expected one of them")
            raise DataError("data.test_fraction", problem.format(key="test_rows"))
        return split_by_rows(samples, test_rows)
    return split_by_seed(samples, 0.0 if fraction is None else fraction, seed)


def _chosen(standardize: Sequence[str], names: Sequence[str], samples: Samples) -> list[int]:
    """Return the indices of the features to standardize."""
    chosen = []
    one_hot = {record.column for record in samples.done if isinstance(record, OneHot)}
    for index, name in enumerate(standardize):
        key = f"data.standardize[{index}]"
        if name in one_hot:
            problem = QT_TRANSLATE_NOOP(
                "Problem", "{column} is one-hot, its columns are 0 and 1 already"
            )
            raise DataError(key, problem.format(column=quoted(name)), column=name)
        if name not in names:
            problem = QT_TRANSLATE_NOOP("Problem", "{name} is not an input of the network").format(
                name=quoted(name)
            )
            raise DataError(key, suggesting(problem, name, names), column=name)
        if names.index(name) in chosen:
            raise DataError(key, second_time(name), column=name)
        chosen.append(names.index(name))
    return chosen


def _fixed(numbers: Floats) -> Floats:
    # Datasets are kept and shared: whoever wants to change one makes a copy.
    numbers.setflags(write=False)
    return numbers


def _fixed_labels(numbers: Labels) -> Labels:
    numbers.setflags(write=False)
    return numbers
