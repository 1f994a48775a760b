"""The wrong rules of a sabotaged pass as right sides of matrix lines: what is really computed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from backpropviz.engine.graph.cells import Cell
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.sabotage.sabotage import WrongRule, weight_read
from backpropviz.engine.sabotage.wrong_rules import WrongSum
from backpropviz.export.formula.formula import CLOSE, NEGATIVE, OPEN, TIMES
from backpropviz.export.matrix.array import MatrixArray
from backpropviz.export.matrix.names import Name
from backpropviz.export.matrix.pass_arrays import PassArrays
from backpropviz.export.matrix.side import Side, column_of, piece_of, row_of


@dataclass(frozen=True, slots=True, eq=False)
class ReadWrongly(MatrixArray):
    """Weights (n_out, n_in) that are taken for the transposed ones: W's own rows, cut anew."""

    def quantity_at(self, row: int, column: int) -> Quantity:
        n_rows, n_columns = self.shape
        if not (0 <= row < n_rows and 0 <= column < n_columns):
            raise IndexError(f"expected a cell of {n_rows} × {n_columns}, got {row}, {column}")
        source, unit = weight_read(column, row, n_columns, n_rows)
        return self.first._replace(source=source, unit=unit)

    def cell_of(self, quantity: Quantity) -> Cell | None:
        n_rows, n_columns = self.shape
        if not (0 <= quantity.unit < n_rows and 0 <= quantity.source < n_columns):
            return None
        cell = Cell(*divmod(quantity.source * n_rows + quantity.unit, n_columns))
        return cell if self.quantity_at(*cell) == quantity else None


@dataclass(frozen=True, slots=True, eq=False)
class WithoutUnit(MatrixArray):
    """An array that one unit is left out of; units are its columns, or rows where transposed."""

    left_out: int = 0

    def quantity_at(self, row: int, column: int) -> Quantity:
        quantity = MatrixArray.quantity_at(self, row, column)
        return quantity._replace(unit=quantity.unit + (quantity.unit >= self.left_out))

    def cell_of(self, quantity: Quantity) -> Cell | None:
        unit = quantity.unit
        if unit == self.left_out:
            return None
        return MatrixArray.cell_of(self, quantity._replace(unit=unit - (unit > self.left_out)))


def with_other_sign(side: Side) -> Side:
    """Return minus a right side."""
    return side._replace(line=(NEGATIVE, OPEN, *side.line, CLOSE))


def wrong_product(rule: WrongSum, arrays: PassArrays, layer: int) -> Side:
    """Return the product that a wrong sum over the units of layer + 1 is."""
    delta = arrays.d_z(layer + 1)
    weights = arrays.parameters(Quantity(Kind.WEIGHT, layer + 1))
    match rule.wrong.rule:
        case WrongRule.UPDATED_TOO_EARLY:
            weights = arrays.parameters(Quantity(Kind.NEW_WEIGHT, layer + 1)).transposed()
        case WrongRule.TRANSPOSED:
            weights = _read_wrongly(weights)
        case _:
            left_out = rule.wrong.unit
            delta = _without(delta, left_out)
            weights = _without(weights, left_out).transposed()
    line = (piece_of(delta), TIMES, piece_of(weights))
    return Side(line, (row_of(delta), column_of(weights)))


def _read_wrongly(weights: MatrixArray) -> ReadWrongly:
    latex = rf"\operatorname{{reshape}}({weights.name.latex})"
    name = Name(latex, f"reshape({weights.name.text})", latex)
    # Rows and columns stand for nothing that a weight is counted by.
    n_rows, n_columns = weights.shape
    kept = weights.kept.reshape(n_columns, n_rows)
    return ReadWrongly(name, weights.first, weights.rows, weights.columns, kept)


def _without(array: MatrixArray, unit: int) -> WithoutUnit:
    latex = rf"{array.name.latex}[\setminus {unit + 1}]"
    name = Name(latex, f"{array.name.text}[∖{unit + 1}]", latex)
    kept = np.delete(array.kept, unit, axis=1)
    return WithoutUnit(
        name, array.first, array.rows, array.columns, kept, array.factor, left_out=unit
    )
