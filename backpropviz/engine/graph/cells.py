"""The cells of a matrix: which single number of a pass each of them is. No numbers live here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from backpropviz.engine.quantities import Quantity


class Axis(Enum):
    """What the rows or the columns of an array are counted by."""

    SAMPLES = "samples"
    SOURCES = "sources"  # the units of the layer before
    UNITS = "units"
    ONE = "one"  # there is but one


class Cell(NamedTuple):
    """A place in an array, from 0."""

    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Cells:
    """A matrix of quantities.

    first: the quantity at row 0 and column 0; rows, columns: what the others differ in. shape:
    how many rows and columns there are.
    """

    first: Quantity
    rows: Axis
    columns: Axis
    shape: tuple[int, int]

    def quantity_at(self, row: int, column: int) -> Quantity:
        """Return which quantity a cell is; raises IndexError where there is no such cell."""
        n_rows, n_columns = self.shape
        if not (0 <= row < n_rows and 0 <= column < n_columns):
            raise IndexError(f"expected a cell of {n_rows} × {n_columns}, got {row}, {column}")
        return _counted(_counted(self.first, self.rows, row), self.columns, column)

    def cell_of(self, quantity: Quantity) -> Cell | None:
        """Return the cell that a quantity is in, None if it is not one of these."""
        cell = Cell(_count(quantity, self.rows), _count(quantity, self.columns))
        n_rows, n_columns = self.shape
        if not (0 <= cell.row < n_rows and 0 <= cell.column < n_columns):
            return None
        return cell if self.quantity_at(*cell) == quantity else None


def _counted(quantity: Quantity, axis: Axis, index: int) -> Quantity:
    match axis:
        case Axis.SAMPLES:
            return quantity._replace(sample=index)
        case Axis.SOURCES:
            return quantity._replace(source=index)
        case Axis.UNITS:
            return quantity._replace(unit=index)
        case Axis.ONE:
            return quantity


def _count(quantity: Quantity, axis: Axis) -> int:
    match axis:
        case Axis.SAMPLES:
            return quantity.sample
        case Axis.SOURCES:
            return quantity.source
        case Axis.UNITS:
            return quantity.unit
        case Axis.ONE:
            return 0
