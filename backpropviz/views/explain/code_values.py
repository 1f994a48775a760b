"""What a line of code assigns: an array of the pass, its shape, and the number asked about."""

from __future__ import annotations

from typing import NamedTuple

from backpropviz.engine.graph.cells import Cell
from backpropviz.engine.quantities import OF_A_BIAS, OF_A_NODE, Kind, Quantity
from backpropviz.export.matrix.array import MatrixArray
from backpropviz.export.program.expression_values import ExpressionValues
from backpropviz.export.program.program import ProgramLine, Variable
from backpropviz.export.program.values import ProgramValues

UNKNOWN = "?"  # in the place of a number that is not computed yet
_SINGLE = OF_A_NODE | {Kind.PENALTY, Kind.LEARNING_RATE, Kind.UPDATE_NUMBER}


class LineValue(NamedTuple):
    """What a line assigns; asked: the cell of the number that is asked about, if it is in there."""

    variable: Variable
    array: MatrixArray
    asked: Cell | None

    @property
    def shape_text(self) -> str:
        """Return the shape as NumPy has it; "" for a single number."""
        n_rows, n_columns = self.array.shape
        if self.variable.kind in OF_A_BIAS:
            return str(n_columns)
        if self.variable.kind is Kind.LOSS:
            return str(n_rows) if self.variable.by_sample else ""
        return "" if self.variable.kind in _SINGLE else f"{n_rows}×{n_columns}"

    @property
    def size(self) -> int:
        """Return how many numbers there are."""
        n_rows, n_columns = self.array.shape
        return n_rows * n_columns


def value_of(
    line: ProgramLine, values: ProgramValues | ExpressionValues, subject: Quantity | None
) -> LineValue | None:
    """Return what a line assigns: of several arrays the one that is asked about, or none."""
    for variable in line.variables:
        cell = None if subject is None else values.cell(variable, subject)
        if cell is not None:
            return LineValue(variable, values.array(variable), cell)
    if len(line.variables) != 1:
        return None
    return LineValue(line.variables[0], values.array(line.variables[0]), None)
