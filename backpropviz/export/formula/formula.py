"""The formula of a step as linked parts: in symbols, with numbers, and the result.

A formula is data; `right_sides` makes it. The window typesets its pieces one by one, so that
each can carry the color of the element it comes from and lead there; the command line joins them
into text or LaTeX.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from backpropviz.engine.quantities import Quantity
from backpropviz.engine.trace import Trace
from backpropviz.export.graph_names import write_constant
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import MINUS as MINUS_SIGN
from backpropviz.export.numbers import NumberStyle, Written, write_number

MOST_TERMS = 6  # of a sum; longer ones are printed with dots


class Piece(NamedTuple):
    """The smallest part of a formula; `quantity` is the number or symbol it stands for."""

    latex: str
    text: str
    quantity: Quantity | None = None
    digits: bool = False  # made of the characters of a number


class Operator(NamedTuple):
    """A sign between parts, with space around it; a line may be broken before it."""

    latex: str
    text: str
    breaks: bool = True


class Fraction(NamedTuple):
    """One line over another."""

    top: "Line"
    bottom: "Line"


Part = Piece | Operator | Fraction
Line = tuple[Part, ...]

EQUALS = Operator("=", "=")
PLUS = Operator("+", "+")
MINUS = Operator("-", "−")
INNER_MINUS = Operator("-", "−", breaks=False)
TIMES = Operator(r"\cdot", "·", breaks=False)


class Formula(NamedTuple):
    """What a step computes: left = symbols = numbers = result."""

    left: Line
    symbols: Line
    numbers: Line
    result: Line
    definition: str = ""  # LaTeX of the function used, such as σ(z) = 1/(1+e^{-z})


class Show:
    """Prints quantities as symbols or as numbers; the same formula is built with either."""

    def __init__(
        self, trace: Trace, notation: Notation, style: NumberStyle, *, numbers: bool
    ) -> None:
        self.trace = trace
        self.notation = notation
        self.style = style
        self.numbers = numbers

    def __call__(
        self, quantity: Quantity, *, bare: bool = False, style: NumberStyle | None = None
    ) -> Line:
        """Return a quantity; negative numbers stand in parentheses unless `bare`."""
        written = self._written(quantity, style)
        if written is None:
            symbol = self.notation.symbol(quantity)
            return (Piece(symbol.latex, symbol.text, quantity),)
        piece = Piece(written.latex, written.text, quantity, digits=True)
        if bare or not (written.negative or written.one_minus):
            return (piece,)
        return (OPEN, piece, CLOSE)

    def constant(self, value: float) -> Piece:
        """Return a setting, such as the momentum, which stands in formulas as a number."""
        written = write_number(value, NumberStyle(decimal_comma=self.style.decimal_comma))
        return Piece(written.latex, written.text, digits=True)

    def inside(self, latex: str, text: str, quantity: Quantity) -> Piece:
        """Return a quantity inside a mark of its own, such as e^{…}; `@` stands for it."""
        written = self._written(quantity)
        if written is not None:
            own_latex, own_text = written.latex, written.text
        else:
            symbol = self.notation.symbol(quantity)
            own_latex, own_text = symbol.latex, symbol.text
        return Piece(latex.replace("@", own_latex), text.replace("@", own_text), quantity)

    def omitted(self, total: Callable[[], float]) -> Line:
        """Return what stands for the terms of a long sum that are not printed; total: their sum."""
        return (DOTS,)

    def _written(self, quantity: Quantity, style: NumberStyle | None = None) -> Written | None:
        """Return a quantity's number, or None where its symbol is to be printed."""
        constant = self.notation.constant(quantity)
        if constant is not None:
            return write_constant(constant, decimal_comma=self.style.decimal_comma)
        if not self.numbers:
            return None
        return write_number(self.trace.value(quantity), style or self.style)


OPEN, CLOSE = Piece("(", "("), Piece(")", ")")
ONE, TWO = Piece("1", "1"), Piece("2", "2")
NEGATIVE = Piece("-", "−")  # a sign, not between two parts
LN = Piece(r"\ln", "ln ")
SQUARED = Piece(")^{2}", ")²")  # closes a parenthesis
DOTS = Piece(r"\cdots", "⋯")


def word(latex: str, text: str) -> Piece:
    """Return a piece that stands for no quantity, such as ln."""
    return Piece(latex, text)


def count_piece(number: int) -> Piece:
    """Return a count, such as the N of a mean."""
    return Piece(str(number), str(number))


def joined(terms: Sequence[Line], operator: Operator = PLUS) -> Line:
    """Return terms with an operator between them."""
    parts: list[Part] = []
    for index, term in enumerate(terms):
        if index:
            parts.append(operator)
        parts.extend(term)
    return tuple(parts)


def chosen_terms(count: int) -> list[int | None]:
    """Return which terms of a long sum are printed; None stands for those of `left_out`."""
    if count <= MOST_TERMS:
        return list(range(count))
    return [0, 1, 2, None, count - 1]


def left_out(count: int) -> range:
    """Return which terms of a long sum are not printed."""
    return range(3, count - 1)


def sum_of_products(operands: Sequence[Quantity], show: Show) -> Line:
    """Return the sum of the products of neighbors: the first and second, the third and fourth, …"""
    terms: list[Line] = []
    for index in chosen_terms(len(operands) // 2):
        if index is None:
            terms.append(show.omitted(lambda: _rest_of_products(operands, show.trace)))
            continue
        first, second = operands[2 * index : 2 * index + 2]
        terms.append((*show(first, bare=not terms), TIMES, *show(second)))
    return joined(terms)


def _rest_of_products(operands: Sequence[Quantity], trace: Trace) -> float:
    return sum(
        trace.value(operands[2 * i]) * trace.value(operands[2 * i + 1])
        for i in left_out(len(operands) // 2)
    )


def line_text(line: Line) -> str:
    """Return a line as text."""
    words = ""
    for part in line:
        match part:
            case Operator():
                words += f" {part.text} "
            case Fraction():
                words += f"{_grouped(part.top)}/{_grouped(part.bottom)}"
            case Piece():
                words += part.text
    return words.strip()


def line_latex(line: Line) -> str:
    """Return a line as LaTeX."""
    words: list[str] = []
    for part in line:
        if isinstance(part, Fraction):
            words.append(rf"\frac{{{line_latex(part.top)}}}{{{line_latex(part.bottom)}}}")
        else:
            words.append(part.latex)
    return " ".join(words)


def _grouped(line: Line) -> str:
    text = line_text(line)
    alone = len(line) == 1 and isinstance(line[0], Piece) and not text.startswith(MINUS_SIGN)
    return text if alone else f"({text})"
