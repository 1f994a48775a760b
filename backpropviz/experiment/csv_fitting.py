"""Choices about a CSV file or a table: which column is the target, which are categories or scaled.

What nobody chose yet is guessed from the cells, and the network is made to fit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Final

import numpy as np

from backpropviz.data.csv_columns import MOST_CATEGORIES, is_text, one_hot_in
from backpropviz.data.csv_file import Table, read_csv
from backpropviz.data.errors import DataError, quoted
from backpropviz.data.numbers import numbers_of
from backpropviz.data.tables import read_table
from backpropviz.experiment.editing import replace
from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.fitting import (
    FIRST_TEST_FRACTION,
    fitted,
    input_names,
    known_features,
    share_for_testing,
)
from backpropviz.experiment.schema import Data, Experiment, TableName
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase

MOST_GUESSED_CLASSES: Final = 10  # of whole numbers; more are numbers to predict
# What each bundled table is usually learned from, where nobody chose otherwise.
_USUAL: Final[Mapping[str, Data]] = {
    "iris": Data(target="species"),
    "digits": Data(target="digit"),
    "admissions": Data(target="admit", one_hot=("rank",), standardize=("gre", "gpa")),
}


class Use(StrEnum):
    """What becomes of a column of a file."""

    AS_IT_IS = "as_it_is"
    STANDARDIZED = "standardized"
    CATEGORIES = "categories"
    UNUSED = "unused"


def columns_in(data: Data) -> tuple[str, ...]:
    """Return the names of the columns of a file or a bundled table.

    Raises ExperimentError if it cannot be read.
    """
    return _table_of(data).columns


def with_table(experiment: Experiment, name: TableName) -> Experiment:
    """Return the experiment with the data of a bundled table, and a network that can learn it."""
    table, usual = read_table(name), _USUAL[name]
    fraction = share_for_testing(experiment.data) or FIRST_TEST_FRACTION
    seed = experiment.data.split_seed
    data = replace(usual, table=name, test_fraction=fraction, split_seed=seed)
    columns = [column for column in table.columns if column != data.target]
    inputs = [part for column in columns for part in _parts(table, column, use_of(data, column))]
    return fitted(experiment, data, input_names(inputs), _classes_of(table, data.target or ""))


def with_csv(experiment: Experiment, path: str) -> Experiment:
    """Return the experiment with the data of a file: its last column, but for names, is the target.

    Columns of text become categories, and numbers are standardized. Raises ExperimentError with
    the row and the column where the file cannot be used.
    """
    table = _read(path)
    fraction = share_for_testing(experiment.data) or FIRST_TEST_FRACTION
    data = replace(Data(), csv=path, test_fraction=fraction, split_seed=experiment.data.split_seed)
    targets = [name for name in table.columns if not _is_names(table.column(name))]
    return _with_target(experiment, table, data, (targets or table.columns)[-1])


def with_target_column(experiment: Experiment, target: str) -> Experiment:
    """Return the experiment with another column of its file as the target."""
    table = _table_of(experiment.data)
    return _with_target(experiment, table, experiment.data, target)


def with_column_use(experiment: Experiment, column: str, use: Use) -> Experiment:
    """Return the experiment with another use of a column of its file."""
    data = experiment.data
    table = _table_of(data)
    target = data.target or table.columns[-1]
    uses = {name: use_of(data, name) for name in table.columns if name != target}
    uses[column] = use
    return _with_uses(experiment, table, replace(data, target=target), uses)


def use_of(data: Data, column: str) -> Use:
    """Return how a column of the file is used."""
    is_categories = column in (data.one_hot or ())
    begins = f"{column}="
    if data.features is not None and not any(
        name == column or (is_categories and name.startswith(begins)) for name in data.features
    ):
        return Use.UNUSED
    if is_categories:
        return Use.CATEGORIES
    return Use.STANDARDIZED if column in (data.standardize or ()) else Use.AS_IT_IS


def _with_target(experiment: Experiment, table: Table, data: Data, target: str) -> Experiment:
    if problem := _problem_as_target(table, target):
        place = QT_TRANSLATE_NOOP("Problem", "{file}, column {column}: {problem}")
        raise ExperimentError(
            "data.target", place.format(file=table.file, column=quoted(target), problem=problem)
        )
    uses = {name: _guessed_use(table, name) for name in table.columns if name != target}
    return _with_uses(
        experiment, table, replace(data, target=target, positive=None, features=None), uses
    )


def _with_uses(
    experiment: Experiment, table: Table, data: Data, uses: Mapping[str, Use]
) -> Experiment:
    used = [name for name, use in uses.items() if use is not Use.UNUSED]
    if not used:
        nothing_left = QT_TRANSLATE_NOOP(
            "Problem",
            "{file} has no other column for an input: numbers, or text of at most "
            "{count} categories",
        )
        raise ExperimentError(
            "data.features", nothing_left.format(file=table.file, count=MOST_CATEGORIES)
        )
    inputs = [part for name in used for part in _parts(table, name, uses[name])]
    # Expressions that a person wrote stay as long as their columns do.
    own = [name for name in data.features or () if _is_expression(name, table, inputs)]
    standardize = tuple(name for name, use in uses.items() if use is Use.STANDARDIZED)
    standardize += tuple(name for name in data.standardize or () if name in own)
    changed = replace(
        data,
        one_hot=tuple(name for name, use in uses.items() if use is Use.CATEGORIES) or None,
        standardize=standardize or None,
        standardize_on=data.standardize_on if standardize else "train",
        features=(*inputs, *own) if own or len(used) < len(uses) else None,
    )
    classes = 2 if data.positive else _classes_of(table, data.target or "")
    return fitted(experiment, changed, input_names((*inputs, *own)), classes)


def _parts(table: Table, column: str, use: Use) -> tuple[str, ...]:
    """Return the inputs that a column becomes."""
    if use is not Use.CATEGORIES:
        return (column,)
    try:
        return one_hot_in(table, column, "data.one_hot").columns(column)
    except DataError as error:
        raise ExperimentError(error.key, error.problem) from error


def _is_expression(feature: str, table: Table, inputs: Sequence[str]) -> bool:
    plain = feature in table.columns or any(
        feature.startswith(f"{column}=") for column in table.columns
    )
    return not plain and known_features((feature,), inputs) is not None


def _guessed_use(table: Table, column: str) -> Use:
    cells = table.column(column)
    if is_text(cells):
        # Names and addresses: a category for each sample is nothing to learn from.
        return Use.UNUSED if _is_names(cells) else Use.CATEGORIES
    return Use.STANDARDIZED if len(set(cells)) > 2 else Use.AS_IT_IS


def _problem_as_target(table: Table, column: str) -> Phrase | None:
    """Return why there is nothing to learn about a column, None if there is."""
    cells = table.column(column)
    different = set(cells)
    if len(different) == 1:
        one_only = QT_TRANSLATE_NOOP(
            "Problem", "found one value only ({value}), expected two or more"
        )
        return one_only.format(value=cells[0])
    if _is_names(cells):
        too_many = QT_TRANSLATE_NOOP("Problem", "found {count:,} classes, expected at most {most}")
        return too_many.format(count=len(different), most=MOST_CATEGORIES)
    return None


def _is_names(cells: tuple[str, ...]) -> bool:
    """Say whether a column is text of too many kinds to be categories, such as names."""
    return len(set(cells)) > MOST_CATEGORIES and is_text(cells)


def _table_of(data: Data) -> Table:
    return read_table(data.table) if data.table is not None else _read(data.csv or "", data.header)


def _read(path: str, header: bool | None = None) -> Table:
    try:
        return read_csv(Path(path), header)
    except DataError as error:
        raise ExperimentError(error.key, error.problem) from error


def _classes_of(table: Table, target: str) -> int | None:
    """Return how many classes a target has, None where it is numbers to predict.

    Text is classes; numbers are if there are few of them, whole and without a gap.
    """
    cells = table.column(target)
    numbers = numbers_of(cells)
    if numbers is None:
        return len(set(cells)) if is_text(cells) else None
    found = np.unique(numbers)
    whole = bool(np.all(found == np.round(found)))
    if len(found) == 2 and whole:
        return 2
    few = 2 < len(found) <= MOST_GUESSED_CLASSES and 4 * len(found) <= len(cells)
    without_gap = bool(np.all(np.diff(found) == 1.0))
    return len(found) if few and whole and without_gap else None
