"""The tables that come with the program; where each is from is said beside them."""

from __future__ import annotations

import csv
from itertools import islice
from typing import Final

from backpropviz.data.csv_file import Table, read_csv
from backpropviz.data.errors import DataError, quoted, suggesting
from backpropviz.phrases import QT_TRANSLATE_NOOP
from backpropviz.resources import resource_path

KEY: Final = "data.table"
TABLES: Final = ("iris", "digits", "admissions")


def read_table(name: str) -> Table:
    """Return the cells of a bundled table; raises DataError if there is no such table."""
    if name not in TABLES:
        problem = QT_TRANSLATE_NOOP("Problem", "found {name}, expected a table").format(
            name=quoted(name)
        )
        raise DataError(KEY, suggesting(problem, name, TABLES))
    return read_csv(resource_path(f"data/{name}.csv"), header=True)


def read_row(name: str, row: int) -> dict[str, str]:
    """Return the cells of one row of a bundled table by their columns, without reading the rest."""
    with resource_path(f"data/{name}.csv").open(encoding="utf-8", newline="") as file:
        return next(islice(csv.DictReader(file), row, None))
