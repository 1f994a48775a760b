"""What the columns of a CSV file or a table mean: numbers, categories, and the target."""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np

from backpropviz.data.csv_file import KEY, Table
from backpropviz.data.dataset import Labels
from backpropviz.data.errors import DataError, listed, located, quoted, second_time, suggesting
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
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase

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
    if not any(map(is_meant_as_number, cells)):
        problem = QT_TRANSLATE_NOOP(
            "Problem", "{problem}; a column of categories belongs in {key}"
        ).format(problem=problem, key="one_hot")
    raise DataError(KEY, located(table.place(row, column), problem), table.lines[row], column)


def categories_in(table: Table, column: str) -> Categories:
    """Return the categories of a column; raises DataError at the first missing value."""
    cells = table.column(column)
    for row, cell in enumerate(cells):
        if cell.lower() in MISSING and (problem := problem_with(cell)):
            problem = located(table.place(row, column), problem)
            raise DataError(KEY, problem, table.lines[row], column)
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
        problem = QT_TRANSLATE_NOOP(
            "Problem", "column {column} has {count:,} categories, expected at most {most}"
        ).format(column=quoted(column), count=len(categories.names), most=MOST_CATEGORIES)
        raise DataError(key, located(table.file, problem), column=column)
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
    problem = QT_TRANSLATE_NOOP("Problem", "{file} has no column {column}").format(
        file=table.file, column=quoted(name)
    )
    raise DataError(key, suggesting(problem, name, table.columns), column=name)


def find_target(table: Table, name: str | None) -> str:
    """Return the name of the target column; raises DataError if none is given or there is none."""
    key = "data.target"
    if name is None:
        problem = QT_TRANSLATE_NOOP(
            "Problem", "missing, expected the name of a column of {file}; there are {names}"
        )
        raise DataError(key, problem.format(file=table.file, names=listed(table.columns)))
    found = find_column(table, name, key)
    if len(table.columns) < 2:
        problem = QT_TRANSLATE_NOOP(
            "Problem", "{file} has no column but the target, expected one input or more"
        )
        raise DataError(KEY, problem.format(file=table.file))
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
        if len(categories.names) > MOST_CATEGORIES:
            problem = QT_TRANSLATE_NOOP(
                "Problem", "found {count:,} classes, expected at most {most}"
            ).format(count=len(categories.names), most=MOST_CATEGORIES)
            raise DataError("data.target", located(_place_of(table, column), problem))
        place = _place_of(table, column)
        return coded(categories.codes, categories.names, output, "data.target", place)
    return measured(numbers, output, "data.target", _named(table, column))


def positive_in(table: Table, column: str, positive: tuple[str, ...], output: Output) -> Targets:
    """Return the target column as two classes: these of its categories against all others."""
    categories = categories_in(table, column)
    for index, name in enumerate(positive):
        key = f"data.positive[{index}]"
        if name not in categories.names:
            problem = QT_TRANSLATE_NOOP("Problem", "{what} has no {name}").format(
                what=_named(table, column), name=quoted(name)
            )
            raise DataError(key, suggesting(problem, name, categories.names))
        if name in positive[:index]:
            raise DataError(key, second_time(name))
    rest = [name for name in categories.names if name not in positive]
    if not rest:
        problem = QT_TRANSLATE_NOOP(
            "Problem", "found every class of {what}, expected at least one left out"
        )
        raise DataError("data.positive", problem.format(what=_named(table, column)))
    is_positive = [name in positive for name in categories.names]
    labels = np.array(is_positive, dtype=np.intp)[categories.codes]
    yes = ", ".join(positive)
    no = ", ".join(rest)
    if len(rest) > MOST_NAMED:
        no = QT_TRANSLATE_NOOP("Classes", "not {names}").format(names=yes)
    place = _place_of(table, column)
    return coded(labels, (no, yes), output, "data.positive", place)


def _place_of(table: Table, column: str) -> Phrase:
    return QT_TRANSLATE_NOOP("Problem", "{file}, column {column}").format(
        file=table.file, column=quoted(column)
    )


def _named(table: Table, column: str) -> Phrase:
    """Return what a column is called where it does something."""
    return QT_TRANSLATE_NOOP("Problem", "column {column} of {file}").format(
        column=quoted(column), file=table.file
    )
