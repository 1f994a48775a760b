"""The color of each array of a matrix line: that of its numbers in the formula of the step."""

from PySide6.QtGui import QColor

from backpropviz.engine.equations import Line
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.matrix.array import MatrixArray
from backpropviz.export.matrix.known import followed
from backpropviz.views.explain.matrix_subject import Shown
from backpropviz.views.formula.linking import link_colors
from backpropviz.views.look.theme import Theme

_SUMMED = frozenset({Line.LOSS, Line.PENALTY})  # of as many numbers as there are


def array_colors(shown: Shown, theme: Theme) -> dict[MatrixArray, QColor]:
    """Return the color of every array on the right."""
    arrays = shown.line.arrays[1:]
    order = [_kind(quantity) for quantity in _operands(shown)]
    order += [_kind(array.first) for array in arrays]
    firsts = [Quantity(kind) for kind in dict.fromkeys(order)]
    colors = {quantity.kind: color for quantity, color in link_colors(firsts, theme).items()}
    return {array: colors[_kind(array.first)] for array in arrays}


def _operands(shown: Shown) -> tuple[Quantity, ...]:
    """Return the operands of the number that is asked about, or of the line's first."""
    line, trace = shown.line, shown.line.trace
    if line.equation.line in _SUMMED:
        return ()
    quantity = line.result.first if shown.marks is None else shown.subject
    assert quantity is not None
    if quantity.kind in (Kind.D_WEIGHT, Kind.D_BIAS):
        quantity = quantity._replace(sample=trace.of_sample)  # a product, not a sum of products
    made = trace.find(followed(trace, quantity))
    return () if made is None else trace[made].operands


def _kind(quantity: Quantity) -> Kind:
    return Kind.A if quantity.kind is Kind.INPUT else quantity.kind
