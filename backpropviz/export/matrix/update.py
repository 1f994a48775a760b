"""The optimizer's lines as right sides of matrix lines: one for all parameters of a layer."""

from __future__ import annotations

from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.rules import OptimizerRule
from backpropviz.export.formula.formula import Fraction, Line, Part, Piece, Show
from backpropviz.export.formula.update_formulas import update_line
from backpropviz.export.matrix.pass_arrays import PassArrays
from backpropviz.export.matrix.side import Operand, Side, all_of, piece_of, same_cell
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle


def update_side(arrays: PassArrays, notation: Notation, style: NumberStyle, of: Quantity) -> Side:
    """Return the optimizer's line that makes a number: a new weight, or what is kept of it."""
    trace = arrays.trace
    made = trace.find(of)
    rule = None if made is None else trace[made].rule
    if not isinstance(rule, OptimizerRule):
        raise ValueError(f"expected a number that the update makes, got {of}")
    listed = tuple(quantity._replace(unit=0, source=0) for quantity in rule.listed)
    counted = (quantity for quantity in listed if quantity.kind is not Kind.UPDATE_NUMBER)
    operands = tuple(_operand(arrays, quantity) for quantity in counted)
    pieces = {operand.array.first: piece_of(operand.array) for operand in operands}
    show = _Names(Show(trace, notation, style, numbers=False), pieces)
    first = OptimizerRule(rule.optimizer, rule.line, listed)
    line = tuple(_counted(part, trace) for part in update_line(first, show))
    return Side(line, operands)


class _Names(Show):
    """Prints quantities as the names of the arrays that begin with them."""

    def __init__(self, show: Show, pieces: dict[Quantity, Piece]) -> None:
        super().__init__(show.trace, show.notation, show.style, numbers=False)
        self._pieces = pieces

    def __call__(
        self, quantity: Quantity, *, bare: bool = False, style: NumberStyle | None = None
    ) -> Line:
        return (self._pieces[quantity],)

    def inside(self, latex: str, text: str, quantity: Quantity) -> Piece:
        name = self._pieces[quantity]
        return Piece(latex.replace("@", name.latex), text.replace("@", name.text), quantity)


def _counted(part: Part, trace: NetworkTrace) -> Part:
    """Return a part with the number of the update in place of its letter k."""
    if isinstance(part, Fraction):
        top, bottom = ((_counted(each, trace) for each in line) for line in part)
        return Fraction(tuple(top), tuple(bottom))
    number = part.quantity if isinstance(part, Piece) else None
    if number is None or number.kind is not Kind.UPDATE_NUMBER:
        return part
    count = str(int(trace.value(number)))
    return Piece(part.latex.replace("k", count), part.text.replace("k", count), number)


def _operand(arrays: PassArrays, first: Quantity) -> Operand:
    array = arrays.array(first)
    return all_of(array) if first.kind is Kind.LEARNING_RATE else same_cell(array)
