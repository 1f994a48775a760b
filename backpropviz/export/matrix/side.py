"""The right side of a matrix line: its formula, its arrays, and what each cell is made of."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from backpropviz.engine.graph.cells import Cell
from backpropviz.export.formula.formula import Line, Operator, Piece, word
from backpropviz.export.matrix.array import Block, MatrixArray

ODOT = Operator(r"\odot", "⊙", breaks=False)  # entry by entry
SLASH = word("/", "/")  # what becomes of a fraction's line between tables
OVER_SAMPLES = word(r"\sum_{s}", "Σₛ ")
OVER_OUTPUTS = word(r"\sum_{k}", "Σₖ ")
OVER_ALL = word(r"\sum", "Σ ")


class Take(Enum):
    """Which rows (or columns) of an operand take part in one cell of the result."""

    ROW = "the one of the result's row"
    COLUMN = "the one of the result's column"
    ALL = "all"


class Operand(NamedTuple):
    """An array of the right side, and which of its cells take part in one cell of the result."""

    array: MatrixArray
    rows: Take
    columns: Take

    def block(self, cell: Cell) -> Block:
        """Return what takes part in a cell of the result."""
        n_rows, n_columns = self.array.shape
        return Block(_taken(self.rows, cell, n_rows), _taken(self.columns, cell, n_columns))


class Side(NamedTuple):
    """A right side. Each array is a piece of the line, with its first entry's quantity."""

    line: Line
    operands: tuple[Operand, ...]


def same_cell(array: MatrixArray) -> Operand:
    """Return an operand that is taken entry by entry."""
    return Operand(array, Take.ROW, Take.COLUMN)


def row_of(array: MatrixArray) -> Operand:
    """Return an operand of which the whole row takes part."""
    return Operand(array, Take.ROW, Take.ALL)


def column_of(array: MatrixArray) -> Operand:
    """Return an operand of which the whole column takes part."""
    return Operand(array, Take.ALL, Take.COLUMN)


def all_of(array: MatrixArray) -> Operand:
    """Return an operand of which every entry takes part."""
    return Operand(array, Take.ALL, Take.ALL)


def piece_of(array: MatrixArray) -> Piece:
    """Return the name of an array as a piece of a formula."""
    return Piece(array.name.latex, array.name.text, array.first)


def _taken(take: Take, cell: Cell, count: int) -> range:
    if take is Take.ALL:
        return range(count)
    index = cell.row if take is Take.ROW else cell.column
    return range(index, index + 1)
