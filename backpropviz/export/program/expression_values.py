"""Which numbers of an expression's pass stand in the variables of its program."""

from __future__ import annotations

import numpy as np

from backpropviz.engine.graph.cells import Axis, Cell
from backpropviz.engine.graph.expression_trace import ExpressionTrace
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.trace import Trace
from backpropviz.export.matrix.array import MatrixArray
from backpropviz.export.matrix.names import Name
from backpropviz.export.notation import Notation
from backpropviz.export.program.program import Program, Variable

_ONLY = Cell(0, 0)


class ExpressionValues:
    """The numbers of one trace of an expression by the variables of its program: one in each."""

    def __init__(self, trace: ExpressionTrace, notation: Notation) -> None:
        self._trace = trace
        self._notation = notation

    def are_of(self, trace: Trace) -> bool:
        """Say whether they are the numbers of this trace."""
        return trace is self._trace

    def array(self, variable: Variable) -> MatrixArray:
        """Return the number of a variable as an array of one."""
        quantity = Quantity(variable.kind, unit=variable.unit)
        symbol = self._notation.symbol(quantity)
        name = Name(symbol.latex, symbol.text, symbol.inline_latex)
        value = np.array([[self._trace.value(quantity)]])
        return MatrixArray(name, quantity, Axis.ONE, Axis.ONE, value)

    def cell(self, variable: Variable, quantity: Quantity) -> Cell | None:
        """Return where a quantity stands in a variable; None if it does not."""
        same = (variable.kind, variable.unit) == (quantity.kind, quantity.unit)
        return _ONLY if same else None

    def line_of(self, program: Program, quantity: Quantity) -> int | None:
        """Return the line that assigns a quantity, from 0.

        A local derivative stands within other lines; it is one of the operation that it is of.
        """
        if quantity.kind is Kind.LOCAL:
            quantity = Quantity(Kind.NODE, unit=quantity.unit)
        for index, line in enumerate(program.lines):
            if any(self.cell(variable, quantity) for variable in line.variables):
                return index
        return None

    def is_known(self, quantity: Quantity, cursor: int) -> bool:
        """Say whether a number is given or computed once `cursor` steps are done."""
        return self._trace.is_known(quantity, cursor)

    def step_of(self, quantity: Quantity) -> int | None:
        """Return the index of the step that makes a number; None if it is given."""
        return self._trace.find(quantity)
