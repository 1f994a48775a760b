"""A trace with the numbers that a person writes down, each step made from those before."""

from __future__ import annotations

from backpropviz.engine.quantities import Quantity
from backpropviz.engine.trace import Segment, Step, Trace
from backpropviz.export.numbers import NumberStyle, write_number


class RoundedTrace(Trace):
    """The steps of another trace, computed with the numbers that a person has on paper.

    asked: what is computed; None: every step. All else is given, as it is printed. carries: what is
    computed is gone on with as it is written down, too, rather than with all digits.
    """

    def __init__(
        self,
        exact: Trace,
        style: NumberStyle,
        *,
        asked: frozenset[Quantity] | None = None,
        carries: bool = True,
    ) -> None:
        self.exact = exact
        self._style = style
        self._asked = asked
        self._carries = carries
        self._known: dict[Quantity, float] = {}
        super().__init__(exact.segments)

    def value(self, quantity: Quantity) -> float:
        if quantity not in self._known:
            self._known[quantity] = self._computed(quantity)
        return self._known[quantity]

    def _computed(self, quantity: Quantity) -> float:
        index = self.exact.find(quantity)
        if self._asked is not None and quantity not in self._asked:
            return as_written(self.exact.value(quantity), self._style)
        if index is None:
            return self.exact.value(quantity)
        rule = self.exact[index].rule
        number = rule.evaluate([self.value(operand) for operand in rule.operands()])
        return as_written(number, self._style) if self._carries else number

    def find(self, quantity: Quantity) -> int | None:
        return self.exact.find(quantity)

    def step_at(self, segment: Segment, offset: int) -> Step:
        step = self.exact.step_at(segment, offset)
        return Step(step.index, step.phase, step.quantity, self.value(step.quantity), step.rule)

    def plain_name(self, quantity: Quantity) -> str:
        return self.exact.plain_name(quantity)


def as_written(value: float, style: NumberStyle) -> float:
    """Return the number that a reader of `value`, written in that style, has before them."""
    written = write_number(value, NumberStyle(style.digits))
    try:
        number = float(written.digits) * 10.0 ** (written.exponent or 0)
    except ValueError:  # NaN and ∞
        return value
    if written.exponent is not None:
        number = float(f"{written.digits}e{written.exponent}")
    if written.one_minus:
        number = 1.0 - number
    return -number if written.negative else number
