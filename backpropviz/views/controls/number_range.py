"""Which numbers a field takes: how they are written to be read again, and how far a step goes."""

import math
from dataclasses import dataclass

from backpropviz.export.numbers import MINUS


def shortest_text(value: float, *, decimal_comma: bool = False) -> str:
    """Return the shortest text that `parse_number` reads as exactly this number."""
    mantissa, mark, exponent = repr(float(value)).partition("e")
    mantissa = mantissa.removesuffix(".0")
    text = f"{mantissa}e{int(exponent)}" if mark else mantissa
    return (text.replace(".", ",") if decimal_comma else text).replace("-", MINUS)


@dataclass(frozen=True, slots=True)
class NumberRange:
    """The numbers that a field takes, and how far a step goes.

    A step is a tenth of the number's own decade but at least `smallest_step`, so that 0 can be
    passed; with smallest_step 0 every step is relative, and one that would leave the range goes to
    a tenth or to ten times the number. step: the same step everywhere. whole: whole numbers only.
    """

    minimum: float = -math.inf
    maximum: float = math.inf
    includes_minimum: bool = True
    includes_maximum: bool = True
    step: float | None = None
    smallest_step: float = 0.01
    whole: bool = False

    def contains(self, value: float) -> bool:
        """Say whether a field takes this number."""
        above = value >= self.minimum if self.includes_minimum else value > self.minimum
        below = value <= self.maximum if self.includes_maximum else value < self.maximum
        return above and below and (not self.whole or float(value).is_integer())

    def stepped(self, value: float, steps: int) -> float:
        """Return the number some steps up or down, on the grid of the step at `value`."""
        step = self._step_at(value)
        number = value / step
        # The next multiple of the step, not value + step: 0.1234 goes to 0.13; no digits pile up.
        whole = round(number)
        if abs(number - whole) > 1e-6:
            whole = math.floor(number) if steps > 0 else math.ceil(number)
        places = max(0, -math.floor(math.log10(step) + 1e-9))
        moved = round((whole + steps) * step, places + 1)
        if self.includes_minimum:
            moved = max(moved, self.minimum)
        if self.includes_maximum:
            moved = min(moved, self.maximum)
        if not self.contains(moved) and self.step is None and not self.smallest_step:
            moved = float(f"{value / 10 if steps < 0 else value * 10:.12g}")
        return moved if self.contains(moved) else value

    def _step_at(self, value: float) -> float:
        if self.step is not None:
            return self.step
        if value == 0.0:
            return self.smallest_step or 0.01
        exponent = max(math.floor(math.log10(abs(value)) + 1e-9) - 1, -300)
        return max(float(f"1e{exponent}"), self.smallest_step)
