"""One array of a matrix line: its name, its numbers, and which quantity each of them is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.engine.graph.cells import Axis, Cell, Cells
from backpropviz.engine.quantities import Quantity
from backpropviz.export.matrix.names import Name, transposed


class Block(NamedTuple):
    """Adjoining rows and columns of an array; either may be empty."""

    rows: range
    columns: range

    def __contains__(self, cell: object) -> bool:
        return isinstance(cell, tuple) and cell[0] in self.rows and cell[1] in self.columns


@dataclass(frozen=True, slots=True, eq=False)
class MatrixArray:
    """An array of single numbers that are quantities of the pass.

    first: the quantity at row 0 and column 0; rows, columns: what the others differ in.
    meaning: what the name stands for, where that has a name of its own.
    kept: the pass's own array; the numbers are `factor` times it.
    """

    name: Name
    first: Quantity
    rows: Axis
    columns: Axis
    kept: Floats
    factor: float = 1.0
    meaning: Name | None = None

    @property
    def cells(self) -> Cells:
        """Return which quantity each cell is."""
        return Cells(self.first, self.rows, self.columns, self.shape)

    @property
    def shape(self) -> tuple[int, int]:
        """Return how many rows and columns there are."""
        n_rows, n_columns = self.kept.shape
        return n_rows, n_columns

    @property
    def values(self) -> Floats:
        """Return all numbers; a view of the pass's where it keeps them as they are."""
        return self.window(range(self.shape[0]), range(self.shape[1]))

    @property
    def largest(self) -> float:
        """Return the largest finite size among the numbers, 0 if there is none."""
        finite = self.kept[np.isfinite(self.kept)]
        return float(np.abs(finite).max()) * self.factor if finite.size else 0.0

    def window(self, rows: range, columns: range) -> Floats:
        """Return the numbers of some adjoining rows and columns."""
        part = self.kept[rows.start : rows.stop, columns.start : columns.stop]
        if self.factor == 1.0:
            return part
        with np.errstate(over="ignore", invalid="ignore"):
            return part * self.factor

    def value_at(self, row: int, column: int) -> float:
        """Return the number in one cell."""
        return float(self.window(range(row, row + 1), range(column, column + 1))[0, 0])

    def quantity_at(self, row: int, column: int) -> Quantity:
        """Return which quantity a cell is; raises IndexError where there is no such cell."""
        return self.cells.quantity_at(row, column)

    def cell_of(self, quantity: Quantity) -> Cell | None:
        """Return the cell that a quantity is in, None if it is not one of this array's."""
        return self.cells.cell_of(quantity)

    def transposed(self) -> MatrixArray:
        """Return the array with rows and columns exchanged, and the mark of that on its name."""
        return replace(
            self,
            name=transposed(self.name),
            rows=self.columns,
            columns=self.rows,
            kept=self.kept.T,
        )
