"""The sources of samples (inline, generator, CSV file, ...), each read into the same form."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import numpy as np

from backpropviz.data.answered import Answered, answered_samples
from backpropviz.data.csv_columns import (
    Categories,
    find_column,
    find_target,
    numbers_in,
    one_hot_in,
    positive_in,
    targets_in,
)
from backpropviz.data.csv_file import KEY, Table, read_csv
from backpropviz.data.errors import DataError, how_many, located, quoted
from backpropviz.data.features import (
    check_size,
    parse_features,
)
from backpropviz.data.generators import generator_named
from backpropviz.data.numbers import LARGEST_NUMBER, too_large
from backpropviz.data.preparation import (
    Drawn,
    OneHot,
    Preparation,
    Read,
)
from backpropviz.data.samples import Samples, coding_of, sample_of
from backpropviz.data.tables import KEY as TABLE_KEY
from backpropviz.data.tables import read_table
from backpropviz.data.targets import (
    Output,
    coded,
    measured,
    recognized,
)
from backpropviz.engine.arrays import Floats
from backpropviz.engine.expression import names_in
from backpropviz.phrases import QT_TRANSLATE_NOOP

Matrix = Sequence[Sequence[float]]


@dataclass(frozen=True, slots=True)
class Inline:
    """Samples that the document holds itself; without names the columns are x1, x2, ..."""

    values: Matrix | Floats
    targets: Matrix | Floats
    columns: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Generated:
    """Samples to draw; None: as the generator has it by default."""

    generator: str
    samples: int | None = None
    classes: int | None = None
    noise: float | None = None
    seed: int = 0


@dataclass(frozen=True, slots=True)
class CsvFile:
    """Samples to read; header None: found out.

    positive: the classes of the target that are "yes", all others are "no"; (): each its own.
    """

    path: Path
    target: str | None
    one_hot: tuple[str, ...] = ()
    header: bool | None = None
    positive: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bundled:
    """Samples of a table that comes with the program; the rest as for a CSV file."""

    table: str
    target: str | None
    one_hot: tuple[str, ...] = ()
    positive: tuple[str, ...] = ()


Source = Inline | Generated | CsvFile | Bundled | Answered


def load(source: Source, output: Output, features: Sequence[str] | None) -> Samples:
    """Return the samples of a source; features None: every column is one.

    Raises DataError if there are none to be had.
    """
    if features is not None and not features:
        problem = QT_TRANSLATE_NOOP("Problem", "found an empty list, expected at least one feature")
        raise DataError("data.features", problem)
    match source:
        case Inline():
            return _inline(source, output, features)
        case Generated():
            return _drawn(source, output, features)
        case CsvFile():
            return _read(read_csv(source.path, source.header), source, output, features)
        case Bundled():
            return _bundled(source, output, features)
        case Answered():
            return answered_samples(source, output, features)


def _inline(source: Inline, output: Output, features: Sequence[str] | None) -> Samples:
    values = _matrix(source.values, "data.inputs")
    targets = _matrix(source.targets, "data.targets")
    if len(targets) != len(values):
        problem = QT_TRANSLATE_NOOP("Problem", "found {rows}, expected {expected} as in {key}")
        filled = problem.format(
            rows=how_many(len(targets), "row"), expected=len(values), key="data.inputs"
        )
        raise DataError("data.targets", filled)
    if targets.shape[1] != output.units:
        problem = QT_TRANSLATE_NOOP(
            "Problem", "found {numbers} in a row, expected {expected}, one for each output unit"
        )
        numbers = how_many(targets.shape[1], "number")
        filled = problem.format(numbers=numbers, expected=output.units)
        raise DataError("data.targets", filled)
    columns = source.columns or tuple(f"x{index + 1}" for index in range(values.shape[1]))
    if len(columns) != values.shape[1]:
        problem = QT_TRANSLATE_NOOP(
            "Problem", "found {numbers} in a row, expected {expected}, one for each column"
        )
        numbers = how_many(values.shape[1], "number")
        raise DataError("data.inputs", problem.format(numbers=numbers, expected=len(columns)))
    coding = recognized(targets, output)
    parsed = parse_features(columns if features is None else features, columns)
    return Samples(columns, values, coding, parsed, (), lambda row: f"data.inputs[{row}]")


def _matrix(rows: Matrix | Floats, key: str) -> Floats:
    if len(rows) == 0 or len(rows[0]) == 0:
        problem = QT_TRANSLATE_NOOP(
            "Problem", "found no sample, expected at least one row of numbers"
        )
        raise DataError(key, problem)
    for index, row in enumerate(rows):
        if len(row) != len(rows[0]):
            problem = QT_TRANSLATE_NOOP(
                "Problem", "found {numbers}, expected {expected} as in the first row"
            ).format(numbers=how_many(len(row), "number"), expected=len(rows[0]))
            raise DataError(f"{key}[{index}]", problem, index)
    matrix = np.array(rows, dtype=np.float64)
    usable = np.abs(matrix) <= LARGEST_NUMBER
    if not usable.all():
        row, column = (int(index) for index in np.argwhere(~usable)[0])
        problem = too_large(f"{matrix[row, column]:g}")
        raise DataError(f"{key}[{row}][{column}]", problem, row)
    return matrix


def _drawn(source: Generated, output: Output, features: Sequence[str] | None) -> Samples:
    generator = generator_named(source.generator)
    samples = generator.default_samples if source.samples is None else source.samples
    noise = generator.default_noise if source.noise is None else source.noise
    points = generator.draw(samples, source.classes, noise, source.seed)
    columns = tuple(f"x{index + 1}" for index in range(generator.n_columns))
    classes: int | None = None
    if points.labels is not None:
        # Every class has a sample, so the largest label tells how many there are.
        classes = int(points.labels.max()) + 1
        names = tuple(str(label) for label in range(classes))
        targets = coded(points.labels, names, output, "data.classes", generator.name)
    else:
        assert points.targets is not None
        targets = measured(points.targets, output, "data.generator", generator.name)
    done: list[Preparation] = [Drawn(generator.name, samples, classes, noise, source.seed)]
    done += coding_of(targets)
    parsed = parse_features(columns if features is None else features, columns)
    return Samples(columns, points.values, targets, parsed, tuple(done), sample_of)


def _bundled(source: Bundled, output: Output, features: Sequence[str] | None) -> Samples:
    try:
        return _read(read_table(source.table), source, output, features)
    except DataError as error:
        key = TABLE_KEY if error.key == KEY else error.key
        raise DataError(key, error.problem, error.row, error.column) from error


def _read(
    table: Table, source: CsvFile | Bundled, output: Output, features: Sequence[str] | None
) -> Samples:
    target = find_target(table, source.target)
    if features is not None and target in features:
        key = f"data.features[{features.index(target)}]"
        problem = QT_TRANSLATE_NOOP("Problem", "{column} is the target, expected another column")
        raise DataError(key, problem.format(column=quoted(target)))
    categories = _categories(table, source.one_hot, target)
    # What each column of the file becomes: itself, or a column for each category.
    becomes = {
        name: categories[name].columns(name) if name in categories else (name,)
        for name in table.columns
        if name != target
    }
    every = tuple(chain.from_iterable(becomes.values()))
    _check_names(every, table)
    parsed = parse_features(list(becomes) if features is None else features, every, becomes)
    # Columns that no feature needs may hold anything.
    used = {name.name for feature in parsed for name in names_in(feature.tree)}
    kept = [name for name in becomes if not used.isdisjoint(becomes[name])]
    names = tuple(chain.from_iterable(becomes[name] for name in kept))
    check_size(KEY, len(table.rows), len(names))
    parts = [
        categories[name].values() if name in categories else numbers_in(table, name)[:, np.newaxis]
        for name in kept
    ]
    if not parts:
        problem = QT_TRANSLATE_NOOP(
            "Problem", "found no feature made of a column, expected at least one"
        )
        raise DataError("data.features", problem)
    if source.positive:
        targets = positive_in(table, target, source.positive, output)
    else:
        targets = targets_in(table, target, output)
    done: list[Preparation] = [
        Read(table.file, len(table.rows), table.encoding, table.delimiter, table.header)
    ]
    done += [OneHot(name, categories[name].names) for name in kept if name in categories]
    done += coding_of(targets)
    values = np.concatenate(parts, axis=1)
    return Samples(names, values, targets, parsed, tuple(done), table.place)


def _categories(table: Table, one_hot: Sequence[str], target: str) -> dict[str, Categories]:
    categories = {}
    for index, name in enumerate(one_hot):
        key = f"data.one_hot[{index}]"
        column = find_column(table, name, key)
        if column == target:
            problem = QT_TRANSLATE_NOOP(
                "Problem", "{column} is the target, which is coded by itself if it is classes"
            )
            raise DataError(key, problem.format(column=quoted(column)), column=column)
        categories[column] = one_hot_in(table, column, key)
    return categories


def _check_names(names: Sequence[str], table: Table) -> None:
    """Check that no column is called what a category of another one is called."""
    name, times = Counter(names).most_common(1)[0]
    if times > 1:
        problem = QT_TRANSLATE_NOOP(
            "Problem", "a column and a category would both be called {name}"
        ).format(name=quoted(name))
        raise DataError(KEY, located(table.file, problem), column=name)
