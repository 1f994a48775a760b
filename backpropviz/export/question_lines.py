"""What is asked in predict mode, as a formula: symbols, the numbers that are known, and a ?."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from backpropviz.engine.quantities import Quantity
from backpropviz.engine.rules import PenaltyTerm, SampleLoss
from backpropviz.engine.trace import Step, Trace
from backpropviz.export.formula.formula import (
    CLOSE,
    MOST_TERMS,
    OPEN,
    Formula,
    Line,
    Piece,
    Show,
    line_text,
)
from backpropviz.export.formula.right_sides import right_side, write_formula
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle, number_text, write_number

UNKNOWN = Piece("{?}", "?")
_LEAST_DIGITS = 3  # by which the choices differ; a new weight's may take more
_MOST_DIGITS = 17

Hides = Callable[[Quantity], bool]


def is_written_in_full(step: Step) -> bool:
    """Say whether the formula of a step, with its hint, has all that its number is made of.

    Long sums of products have the sum of what they leave out; losses of many outputs, and the
    penalty of many weights, have not.
    """
    match step.rule:
        case SampleLoss() as rule:
            return rule.units <= MOST_TERMS
        case PenaltyTerm() as rule:
            return sum(fan_in * units for fan_in, units, _, _ in rule.parameters) <= MOST_TERMS
    return True


def write_question(
    step: Step,
    trace: Trace,
    notation: Notation,
    style: NumberStyle,
    hides: Hides,
    *,
    with_numbers: bool,
) -> Formula:
    """Return a step's formula with a question mark for its result.

    with_numbers: with the numbers put in; those that are hidden, too, stay symbols.
    """
    whole = write_formula(step, trace, notation, style)
    unknown: Line = (UNKNOWN._replace(quantity=step.quantity),)
    if line_text(whole.symbols) == line_text(whole.result):  # a constant, as 1 for every sum
        return whole._replace(symbols=unknown, numbers=(), result=unknown)
    numbers: Line = ()
    if with_numbers:
        numbers = right_side(step.rule, _Known(trace, notation, style, hides))
        if numbers == whole.symbols:  # everything in it is hidden
            numbers = ()
    return whole._replace(numbers=numbers, result=unknown)


def write_choices(choices: Sequence[float], style: NumberStyle) -> tuple[str, ...]:
    """Return numbers to choose from, with as many digits as it takes to tell them apart."""
    texts: tuple[str, ...] = ()
    for digits in range(max(style.digits, _LEAST_DIGITS), _MOST_DIGITS):
        wider = NumberStyle(digits, style.decimal_comma)
        texts = tuple(number_text(choice, wider) for choice in choices)
        if all(one != other for one, other in pairwise(sorted(texts))):
            break
    return texts


class _Known(Show):
    """Prints numbers, but symbols for what is hidden."""

    def __init__(self, trace: Trace, notation: Notation, style: NumberStyle, hides: Hides) -> None:
        super().__init__(trace, notation, style, numbers=True)
        self._symbols = Show(trace, notation, style, numbers=False)
        self._hides = hides

    def __call__(
        self, quantity: Quantity, *, bare: bool = False, style: NumberStyle | None = None
    ) -> Line:
        if self._hides(quantity):
            return self._symbols(quantity)
        return super().__call__(quantity, bare=bare, style=style)

    def inside(self, latex: str, text: str, quantity: Quantity) -> Piece:
        if self._hides(quantity):
            return self._symbols.inside(latex, text, quantity)
        return super().inside(latex, text, quantity)

    def omitted(self, total: Callable[[], float]) -> Line:
        """Return the sum of what is not printed: without it nobody could tell the whole."""
        try:
            written = write_number(total(), self.style)
        except OverflowError:
            return super().omitted(total)
        piece = Piece(written.latex, written.text, digits=True)
        return (OPEN, piece, CLOSE) if written.negative else (piece,)
