"""A numbered line of matrices: what is computed, from which arrays, and which cells make which."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from backpropviz.engine.equations import Equation, Line, equation_of
from backpropviz.engine.graph.cells import Axis, Cell
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Quantity
from backpropviz.export.formula.formula import (
    CLOSE,
    EQUALS,
    OPEN,
    Formula,
    Fraction,
    Part,
    Piece,
    line_latex,
    line_text,
    word,
)
from backpropviz.export.formula.formula import Line as FormulaLine
from backpropviz.export.matrix.array import Block, MatrixArray
from backpropviz.export.matrix.pass_arrays import PassArrays
from backpropviz.export.matrix.side import SLASH, Side, piece_of
from backpropviz.export.matrix.side_writer import SideWriter
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle

_NOTHING = Block(range(0), range(0))


class Sign(NamedTuple):
    """What stands between two arrays of a line, or before or behind them."""

    line: FormulaLine

    @property
    def text(self) -> str:
        """Return it as text."""
        return line_text(self.line)


class Marks(NamedTuple):
    """Which cells a number is made of: its own cell, and a block of each array of the line.

    cell: in the result. blocks: in the order of `MatrixLine.arrays`, the result's first.
    """

    cell: Cell
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, eq=False)
class MatrixLine:
    """One line of matrices with its numbers.

    result: the array on the left; flow: result, signs and arrays in the order of print, an array
    that comes again as its name.
    """

    equation: Equation
    result: MatrixArray
    side: Side
    flow: tuple[MatrixArray | Sign, ...]
    trace: NetworkTrace

    @property
    def number(self) -> int:
        """Return the number of the equation."""
        return self.equation.number

    @property
    def arrays(self) -> tuple[MatrixArray, ...]:
        """Return the arrays in the order of print, the result first."""
        return tuple(item for item in self.flow if isinstance(item, MatrixArray))

    @property
    def formula(self) -> Formula:
        """Return the line as a formula; the piece of an array has its first entry's quantity."""
        left: FormulaLine = (piece_of(self.result),)
        meaning = self.result.meaning
        if meaning is not None:
            left = (*left, EQUALS, Piece(meaning.latex, meaning.text, self.result.first))
        return Formula(left, self.side.line, (), ())

    @property
    def latex(self) -> str:
        """Return the line in LaTeX."""
        left, right = self.formula[:2]
        return f"{line_latex(left)} = {line_latex(right)}"

    @property
    def text(self) -> str:
        """Return the line as text."""
        left, right = self.formula[:2]
        return f"{line_text(left)} = {line_text(right)}"

    def cell_of(self, quantity: Quantity) -> Cell | None:
        """Return the cell of the result that a quantity is in, or that it is a share of."""
        return self.result.cell_of(self._whole(quantity))

    def parts_of(self, quantity: Quantity) -> Marks | None:
        """Return what a number of the result is made of; None for another array's number.

        A sample's share of a parameter's gradient is made of that sample's rows alone.
        """
        cell = self.cell_of(quantity)
        if cell is None:
            return None
        operands = {operand.array: operand for operand in self.side.operands}
        blocks: list[Block] = []
        for array in self.arrays:
            if array is self.result:
                blocks.append(Block(range(cell[0], cell[0] + 1), range(cell[1], cell[1] + 1)))
            else:
                blocks.append(operands[array].block(cell))
        if self.is_share(quantity):
            blocks[1:] = [
                _of_sample(array, block, quantity.sample)
                for array, block in zip(self.arrays[1:], blocks[1:], strict=True)
            ]
        return Marks(cell, tuple(blocks))

    def is_share(self, quantity: Quantity) -> bool:
        """Say whether a number is one sample's share of a parameter's gradient."""
        of_parameter = quantity.kind in (Kind.D_WEIGHT, Kind.D_BIAS)
        return of_parameter and self.trace.has_shares and quantity.sample != OF_THE_BATCH

    def _whole(self, quantity: Quantity) -> Quantity:
        if self.result.rows is not Axis.SAMPLES:
            return quantity._replace(sample=OF_THE_BATCH)
        # A derivative whose sample is not said is one of the sample that is followed.
        if quantity.sample == OF_THE_BATCH:
            return quantity._replace(sample=self.trace.sample)
        return quantity


def matrix_line(
    trace: NetworkTrace, notation: Notation, quantity: Quantity, style: NumberStyle | None = None
) -> MatrixLine | None:
    """Return the line that makes a quantity; None if it is given.

    Where a rule has several forms, the line has that of the quantity's own step: a gradient in
    terms of a or of z, each of the numbers that an optimizer keeps.
    """
    equation = equation_of(trace, quantity)
    if equation is None:
        return None
    arrays = PassArrays(trace, notation)
    result = _result(equation, arrays, quantity)
    side = SideWriter(arrays, notation, style or NumberStyle()).side(equation, quantity)
    named = {operand.array.first: operand.array for operand in side.operands}
    flow = _flow((piece_of(result), EQUALS, *side.line), {result.first: result, **named})
    return MatrixLine(equation, result, side, flow, trace)


def first_quantity(trace: NetworkTrace, equation: Equation) -> Quantity:
    """Return a number that a line makes: of the sample that is followed, of the first units."""
    layer = equation.layer
    of_sample = trace.of_sample
    match equation.line:
        case Line.SUM:
            return Quantity(Kind.Z, layer, sample=trace.sample)
        case Line.ACTIVATION:
            return Quantity(Kind.A, layer, sample=trace.sample)
        case Line.SAMPLE_LOSS:
            return Quantity(Kind.LOSS, sample=of_sample)
        case Line.PENALTY:
            return Quantity(Kind.PENALTY)
        case Line.LOSS:
            return Quantity(Kind.LOSS)
        case Line.OUTPUT_SLOPE | Line.BACK:
            return Quantity(Kind.D_A, layer, sample=of_sample)
        case Line.DELTA:
            return Quantity(Kind.D_Z, layer, sample=of_sample)
        case Line.WEIGHT_GRADIENT:
            return Quantity(Kind.D_WEIGHT, layer)
        case Line.BIAS_GRADIENT:
            return Quantity(Kind.D_BIAS, layer)
        case Line.INPUT_GRADIENT:
            return Quantity(Kind.D_INPUT, sample=of_sample)
        case Line.UPDATE_WEIGHTS:
            return Quantity(Kind.NEW_WEIGHT, layer)
        case Line.UPDATE_BIASES:
            return Quantity(Kind.NEW_BIAS, layer)


def _result(equation: Equation, arrays: PassArrays, quantity: Quantity) -> MatrixArray:
    layer = equation.layer
    match equation.line:
        case Line.SUM:
            return arrays.z(layer)
        case Line.ACTIVATION:
            return arrays.a(layer)
        case Line.SAMPLE_LOSS:
            return arrays.sample_losses()
        case Line.PENALTY | Line.LOSS:
            return arrays.scalar(quantity.kind)
        case Line.OUTPUT_SLOPE | Line.BACK | Line.INPUT_GRADIENT:
            return arrays.d_a(layer)
        case Line.DELTA:
            return arrays.d_z(layer)
        case _:
            first = quantity._replace(unit=0, source=0, sample=OF_THE_BATCH)
            return arrays.parameters(first)


def _flow(line: FormulaLine, named: dict[Quantity, MatrixArray]) -> tuple[MatrixArray | Sign, ...]:
    items: list[MatrixArray | Sign] = []
    between: list[Part] = []
    for part in _without_fractions(line, named):
        array = named.get(part.quantity) if isinstance(part, Piece) and part.quantity else None
        if array is None or array in items:
            between.append(part)
            continue
        if between:
            items.append(Sign(tuple(between)))
        items.append(array)
        between = []
    return (*items, Sign(tuple(between))) if between else tuple(items)


def _without_fractions(line: FormulaLine, named: dict[Quantity, MatrixArray]) -> FormulaLine:
    """Return a line in which arrays stand alone: not over one another, nor under a root."""
    parts: list[Part] = []
    for part in line:
        match part:
            case Fraction(top, bottom):
                over, under = _without_fractions(top, named), _without_fractions(bottom, named)
                parts += [*_grouped(over), SLASH, *_grouped(under)]
            case Piece(quantity=quantity) if quantity in named:
                name = piece_of(named[quantity])
                before, _, behind = part.text.partition(name.text)
                parts += [word(_LATEX.get(before, before), before)] if before else []
                parts += [name, *([word(behind, behind)] if behind else [])]
            case _:
                parts.append(part)
    return tuple(parts)


_LATEX = {"√(": r"\surd ("}


def _grouped(line: FormulaLine) -> FormulaLine:
    alone = len(line) == 1
    return line if alone else (OPEN, *line, CLOSE)


def _of_sample(array: MatrixArray, block: Block, sample: int) -> Block:
    if array.rows is Axis.SAMPLES:
        return block._replace(rows=range(sample, sample + 1))
    if array.columns is Axis.SAMPLES:
        return block._replace(columns=range(sample, sample + 1))
    return _NOTHING
