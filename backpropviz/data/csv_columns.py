"""What the columns of a CSV file or a table mean: numbers, categories, and the target."""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np

from backpropviz.data.csv_file import KEY, Table
from backpropviz.data.dataset import Labels
from backpropviz.data.errors import DataError, did_you_mean, listed, quoted
from backpropviz.data.numbers import MISSING, is_meant_as_number, numbers_of, problem_with
from backpropviz.data.targets import (
    Output,
    Targets,
    class_name,
    coded,
    means_classes,
    measured,
)
from backpropviz.engine.arrays import Floats

MOST_CATEGORIES: Final = 100
MOST_NAMED: Final = 3  # of classes that are one class together


class Categories(NamedTuple):
    """A column as categories, in sorted order: numbers by size, text by its characters."""

    names: tuple[str, ...]
    codes: Labels  # (N,), indices into names

    def columns(self, name: str) -> tuple[str, ...]:
        """Return the names of the columns of 0 and 1, such as `rank=1`."""
        return tuple(f"{name}={category}" for category in self.names)

    def values(self) -> Floats:
        """Return the columns of 0 and 1 (N, n_categories)."""
        chosen: Floats = np.eye(len(self.names))[self.codes]
        return chosen


def numbers_in(table: Table, column: str) -> Floats:
    """Return the numbers of a column; raises DataError at the first cell that is not a number."""
    cells = table.column(column)
    numbers = numbers_of(cells)
    if numbers is not None:
        return numbers
    row, problem = next(
        (row, problem) for row, cell in enumerate(cells) if (problem := problem_with(cell))
    )
    is_categories = not any(map(is_meant_as_number, cells))
    hint = "; a column of categories belongs in one_hot" if is_categories else ""
    place = table.place(row, column)
    raise DataError(KEY, f"{place}: {problem}{hint}", table.lines[row], column)


def categories_in(table: Table, column: str) -> Categories:
    """Return the categories of a column; raises DataError at the first missing value."""
    cells = table.column(column)
    for row, cell in enumerate(cells):
        if cell.lower() in MISSING:
            place = table.place(row, column)
            raise DataError(KEY, f"{place}: {problem_with(cell)}", table.lines[row], column)
    numbers = numbers_of(cells)
    if numbers is None:
        names, codes = np.unique(np.array(cells, dtype=object), return_inverse=True)
        return Categories(tuple(names), codes)
    distinct, codes = np.unique(numbers, return_inverse=True)
    return Categories(tuple(class_name(number) for number in distinct), codes)


def one_hot_in(table: Table, column: str, key: str) -> Categories:
    """Return the categories of a column, of which there may be no more than MOST_CATEGORIES."""
    categories = categories_in(table, column)
    if len(categories.names) > MOST_CATEGORIES:
        found = f"column {quoted(column)} has {len(categories.names):,} categories"
        problem = f"{table.file}: {found}, expected at most {MOST_CATEGORIES}"
        raise DataError(key, problem, column=column)
    return categories


def is_text(cells: tuple[str, ...]) -> bool:
    """Tell whether a column is text, rather than numbers, or numbers with a slip among them."""
    if numbers_of(cells) is not None:
        return False
    present = [cell for cell in cells if cell.lower() not in MISSING]
    return 2 * sum(map(is_meant_as_number, present)) < len(present)


def find_column(table: Table, name: str, key: str) -> str:
    """Return the column's name as the file has it; raises DataError if there is no such column."""
    if name.strip() in table.columns:
        return name.strip()
    near = did_you_mean(name, table.columns)
    raise DataError(key, f"{table.file} has no column {quoted(name)}{near}", column=name)


def find_target(table: Table, name: str | None) -> str:
    """Return the name of the target column; raises DataError if none is given or there is none."""
    key = "data.target"
    if name is None:
        problem = f"missing, expected the name of a column of {table.file}"
        raise DataError(key, f"{problem}; there are {listed(table.columns)}")
    found = find_column(table, name, key)
    if len(table.columns) < 2:
        problem = f"{table.file} has no column but the target, expected one input or more"
        raise DataError(KEY, problem)
    return found


def targets_in(table: Table, column: str, output: Output) -> Targets:
    """Return the target column as what the network can learn: classes or a number to predict.

    Text is classes, and so are numbers if there are several output units or the loss is for
    classes. One bounded output unit, such as a sigmoid, takes two different whole numbers as
    classes; an unbounded one only 0 and 1 or -1 and 1, which the coding leaves as they are.
    """
    cells = table.column(column)
    numbers = numbers_of(cells)
    takes_text = output.units > 1 or output.for_classes or is_text(cells)
    if numbers is None and not takes_text:
        numbers = numbers_in(table, column)
    if numbers is None or means_classes(numbers, output):
        categories = categories_in(table, column)
        place = f"{table.file}, column {quoted(column)}"
        if len(categories.names) > MOST_CATEGORIES:
            problem = f"{place}: found {len(categories.names):,} classes"
            raise DataError("data.target", f"{problem}, expected at most {MOST_CATEGORIES}")
        return coded(categories.codes, categories.names, output, "data.target", place)
    what = f"column {quoted(column)} of {table.file}"
    return measured(numbers, output, "data.target", what)


def positive_in(table: Table, column: str, positive: tuple[str, ...], output: Output) -> Targets:
    """Return the target column as two classes: these of its categories against all others."""
    categories = categories_in(table, column)
    what = f"column {quoted(column)} of {table.file}"
    for index, name in enumerate(positive):
        key = f"data.positive[{index}]"
        if name not in categories.names:
            near = did_you_mean(name, categories.names)
            raise DataError(key, f"{what} has no {quoted(name)}{near}")
        if name in positive[:index]:
            raise DataError(key, f"found {quoted(name)} a second time")
    rest = [name for name in categories.names if name not in positive]
    if not rest:
        problem = f"found every class of {what}, expected at least one left out"
        raise DataError("data.positive", problem)
    is_positive = [name in positive for name in categories.names]
    labels = np.array(is_positive, dtype=np.intp)[categories.codes]
    yes = ", ".join(positive)
    no = ", ".join(rest) if len(rest) <= MOST_NAMED else f"not {yes}"
    place = f"{table.file}, column {quoted(column)}"
    return coded(labels, (no, yes), output, "data.positive", place)
