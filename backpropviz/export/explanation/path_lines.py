"""The factors of a path as parts of a formula: as derivatives, as what they are, and as numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.explain.explanation import Explanation
from backpropviz.engine.explain.paths import Factor, FactorKind, Path
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.rules import LossSlope, OutputSlopeFromZ
from backpropviz.engine.trace import Trace
from backpropviz.export.formula.formula import (
    CLOSE,
    DOTS,
    INNER_MINUS,
    MINUS,
    NEGATIVE,
    ONE,
    OPEN,
    PLUS,
    TIMES,
    Fraction,
    Line,
    Operator,
    Part,
    Piece,
    Show,
    chosen_terms,
    count_piece,
    joined,
)
from backpropviz.export.formula.function_names import function_name
from backpropviz.export.formula.loss_formulas import loss_slope, output_slope_from_z
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle, write_number

MOST_FACTORS = 12  # of a product; longer ones are printed with dots

PRODUCT = Operator(r"\cdot", "·")  # between factors; a long product may be broken before it
ARROW = Operator(r"\to", "→")


class FactorLines(NamedTuple):
    """A factor in three ways: ∂z/∂a, which is W, and its number."""

    symbol: Line
    known: Line
    number: Line


@dataclass(frozen=True, slots=True)
class PathWriter:
    """Writes the factors and paths of an explanation; trace: the one that was explained."""

    trace: Trace
    notation: Notation
    style: NumberStyle

    @property
    def network_trace(self) -> NetworkTrace:
        """Return the trace, which is a network's."""
        assert isinstance(self.trace, NetworkTrace)
        return self.trace

    def factor(self, factor: Factor, *, first: bool = False) -> FactorLines:
        """Return a factor in three ways; its pieces lead to where it is made.

        first: it stands at the beginning of a line, where a minus needs no parentheses.
        """
        return FactorLines(
            self.local(factor),
            self.known(factor),
            self.number(factor.value, factor.made_by, bare=first),
        )

    def product(self, factors: Sequence[Line]) -> Line:
        """Return factors with signs between them, the middle of a long row left out."""
        if len(factors) > MOST_FACTORS:
            half = MOST_FACTORS // 2
            factors = [*factors[:half], (DOTS,), *factors[-half:]]
        return joined(factors, PRODUCT)

    def path(self, factors: Sequence[Factor], *, first: bool = True) -> FactorLines:
        """Return a product of factors in three ways; first: at the beginning of a line."""
        written = [
            self.factor(factor, first=first and index == 0) for index, factor in enumerate(factors)
        ]
        return FactorLines(
            self.product([lines.symbol for lines in written]),
            self.product([lines.known for lines in written]),
            self.product([lines.number for lines in written]),
        )

    def chain(self, path: Path, common: Sequence[Factor] = ()) -> Line:
        """Return the way from the parameter up to the loss: W → h → y → J."""
        factors = (*path.factors, *common)
        nodes = [factors[-1].by]
        for factor in reversed(factors):
            # A z is named only where several outputs follow from it.
            if factor.kind is FactorKind.ARRIVED:
                nodes.append(factor.by._replace(kind=Kind.A))
            if factor.of.kind is not Kind.Z or not self._is_elementwise(factor.of.layer):
                nodes.append(factor.of)
        names = [self.symbol(node) for node in dict.fromkeys(nodes)]
        if len(names) > MOST_FACTORS:
            half = MOST_FACTORS // 2
            names = [*names[:half], (DOTS,), *names[-half:]]
        return joined(names, ARROW)

    def groups(self, explained: Explanation) -> FactorLines:
        """Return a sum over groups, times the factors that they have in common, in three ways."""
        chosen = chosen_terms(len(explained.paths))
        written = [
            None if i is None else self.path(explained.paths[i].factors, first=i == 0)
            for i in chosen
        ]
        common = [self.factor(factor) for factor in explained.common]
        sides: list[Line] = []
        for side in range(3):
            total = joined([(DOTS,) if one is None else one[side] for one in written])
            if common and len(written) > 1:
                total = (OPEN, *total, CLOSE)
            after: list[Part] = []
            for lines in common:
                after += (TIMES, *lines[side])
            sides.append((*total, *after))
        return FactorLines(*sides)

    def sum_of(self, terms: Sequence[float]) -> Line:
        """Return numbers as a sum, the middle of a long one left out."""
        parts: list[Part] = []
        for index in chosen_terms(len(terms)):
            if index is None:
                parts += (PLUS, DOTS)
                continue
            written = write_number(terms[index], self.style)
            if parts:
                parts.append(MINUS if written.negative else PLUS)
            elif written.negative:
                parts.append(NEGATIVE)
            size = write_number(abs(terms[index]), self.style)
            parts.append(Piece(size.latex, size.text, digits=True))
        return tuple(parts)

    def mean_of(self, terms: Sequence[float]) -> Line:
        """Return numbers as a sum divided by their count."""
        if len(terms) == 1:
            return self.number(terms[0])
        return (Fraction((ONE,), (count_piece(len(terms)),)), OPEN, *self.sum_of(terms), CLOSE)

    def number(self, value: float, quantity: Quantity | None = None, *, bare: bool = True) -> Line:
        """Return a number; a negative one stands in parentheses unless `bare`."""
        written = write_number(value, self.style)
        piece = Piece(written.latex, written.text, quantity, digits=True)
        if bare or not (written.negative or written.one_minus):
            return (piece,)
        return (OPEN, piece, CLOSE)

    def local(self, factor: Factor) -> Line:
        """Return ∂of/∂by for a factor, or the symbol of the number that it is.

        Top and bottom are pieces of their own: typeset once, they serve other factors too.
        """
        if factor.kind is FactorKind.NUMBER:
            return self.symbol(factor.of)
        halves: list[Line] = []
        for quantity in (factor.of, factor.by):
            symbol = self.notation.symbol(quantity)
            latex = rf"\partial {symbol.latex}"
            halves.append((Piece(latex, f"∂{symbol.text}", factor.made_by),))
        return (Fraction(*halves),)

    def symbol(self, quantity: Quantity) -> Line:
        """Return a quantity's symbol."""
        symbol = self.notation.symbol(quantity)
        return (Piece(symbol.latex, symbol.text, quantity),)

    def known(self, factor: Factor) -> Line:
        """Return what a factor is, as ∂z/∂a is W."""
        show = Show(self.trace, self.notation, self.style, numbers=False)
        run = self.network_trace.run
        layers = self.network_trace.network.layers
        layer, unit = factor.by.layer, factor.by.unit
        match factor.kind:
            case FactorKind.LOSS_SLOPE | FactorKind.FUSED_SLOPE:
                output = layers[-1]
                shape = (run.problem.loss, output.activation, layer, unit, output.units)
                if factor.kind is FactorKind.FUSED_SLOPE:
                    line = output_slope_from_z(OutputSlopeFromZ(*shape, factor.by.sample), show)
                else:
                    line = loss_slope(LossSlope(*shape, factor.by.sample, False), show)
                return line if len(line) == 1 else (OPEN, *line, CLOSE)
            case FactorKind.ACTIVATION_SLOPE if not self._is_elementwise(layer):
                return _softmax_slope(factor, show)
            case FactorKind.ACTIVATION_SLOPE if layers[layer - 1].activation == "linear":
                return (ONE._replace(quantity=factor.made_by),)
            case FactorKind.ACTIVATION_SLOPE:
                name = function_name(layers[layer - 1].activation, slope=True)
                return (name._replace(quantity=factor.made_by), OPEN, *show(factor.by), CLOSE)
            case FactorKind.ONE:
                return (ONE._replace(quantity=factor.made_by),)
        return show(factor.made_by)

    def _is_elementwise(self, layer: int) -> bool:
        return ACTIVATIONS[self.network_trace.network.layers[layer - 1].activation].elementwise


def _softmax_slope(factor: Factor, show: Show) -> Line:
    """a_k (1 − a_k), or −a_j a_k for another output"""
    own = show(factor.of)
    of_z = show(factor.by._replace(kind=Kind.A))
    if factor.of.unit == factor.by.unit:
        return (*own, TIMES, OPEN, ONE, INNER_MINUS, *own, CLOSE)
    return (OPEN, NEGATIVE, *own, TIMES, *of_z, CLOSE)
