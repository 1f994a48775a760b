"""What is asked in predict mode, as a formula: symbols, the numbers that are known, and a ?."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import Quantity
from backpropviz.engine.trace import Step
from backpropviz.export.formula import Formula, Line, Piece, Show
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle, number_text
from backpropviz.export.right_sides import right_side, write_formula

UNKNOWN = Piece("{?}", "?")
_LEAST_DIGITS = 3  # by which the choices differ; a new weight's may take more
_MOST_DIGITS = 17

Hides = Callable[[Quantity], bool]


def write_question(
    step: Step,
    trace: NetworkTrace,
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
    numbers: Line = ()
    if with_numbers:
        numbers = right_side(step.rule, _Known(trace, notation, style, hides))
    return whole._replace(numbers=numbers, result=(UNKNOWN._replace(quantity=step.quantity),))


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

    def __init__(
        self, trace: NetworkTrace, notation: Notation, style: NumberStyle, hides: Hides
    ) -> None:
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
