"""Which numbers of a pass stand in the variables of a program, and which line makes a number."""

from __future__ import annotations

from backpropviz.engine.equations import equation_of
from backpropviz.engine.graph.cells import Cell
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Quantity
from backpropviz.engine.trace import Trace
from backpropviz.export.matrix.array import MatrixArray
from backpropviz.export.matrix.pass_arrays import PassArrays
from backpropviz.export.notation import Notation
from backpropviz.export.program.program import Program, Variable

_OF_PARAMETERS = frozenset({Kind.D_WEIGHT, Kind.D_BIAS})


class ProgramValues:
    """The numbers of one trace by the variables of its program."""

    def __init__(self, trace: NetworkTrace, notation: Notation) -> None:
        self._trace = trace
        self._pass = PassArrays(trace, notation)

    def are_of(self, trace: Trace) -> bool:
        """Say whether they are the numbers of this trace."""
        return trace is self._trace

    def array(self, variable: Variable) -> MatrixArray:
        """Return the numbers of a variable; a single number is an array of one."""
        layer = variable.layer
        match variable.kind:
            case Kind.INPUT:
                return self._pass.source(1)
            case Kind.TARGET:
                return self._pass.targets()
            case Kind.Z:
                return self._pass.z(layer)
            case Kind.A:
                return self._pass.a(layer)
            case Kind.D_Z:
                return self._pass.d_z(layer)
            case Kind.D_A | Kind.D_INPUT:
                return self._pass.d_a(layer)
            case Kind.LOSS if variable.by_sample:
                return self._pass.sample_losses()
            case Kind.LOSS | Kind.PENALTY | Kind.LEARNING_RATE | Kind.UPDATE_NUMBER:
                return self._pass.scalar(variable.kind)
        first = Quantity(variable.kind, layer, slot=variable.slot, new=variable.new)
        return self._pass.parameters(first)

    def cell(self, variable: Variable, quantity: Quantity) -> Cell | None:
        """Return where a quantity stands in a variable; None if it does not.

        A sample's share of a parameter's gradient stands for that gradient.
        """
        if not _holds(variable, quantity):
            return None
        if quantity.kind in _OF_PARAMETERS:
            quantity = quantity._replace(sample=OF_THE_BATCH)
        return self.array(variable).cell_of(quantity)

    def line_of(self, program: Program, quantity: Quantity) -> int | None:
        """Return the line that assigns a quantity, or at least computes its equation, from 0."""
        for index, line in enumerate(program.lines):
            if any(_holds(variable, quantity) for variable in line.variables):
                return index
        equation = equation_of(self._trace, quantity)
        if equation is None:
            return None
        found = (i for i, line in enumerate(program.lines) if equation.number in line.equations)
        return next(found, None)

    def is_known(self, quantity: Quantity, cursor: int) -> bool:
        """Say whether a number is given or computed once `cursor` steps are done."""
        made = self.step_of(quantity)
        return made is None or made < cursor

    def step_of(self, quantity: Quantity) -> int | None:
        """Return the index of the step that makes a number; None if it is given.

        What is not stepped through, other samples' numbers, is computed with its like.
        """
        if quantity.sample not in (OF_THE_BATCH, self._trace.sample):
            quantity = quantity._replace(sample=self._trace.sample)
        return self._trace.find(quantity)


def _holds(variable: Variable, quantity: Quantity) -> bool:
    """Say whether a quantity is of the kind that a variable holds."""
    if variable.kind is Kind.LOSS and variable.by_sample is (quantity.sample == OF_THE_BATCH):
        return False
    return (variable.kind, variable.layer, variable.slot, variable.new) == (
        quantity.kind,
        quantity.layer,
        quantity.slot,
        quantity.new,
    )
