"""How near an answer has to be to a number, and when two numbers are the same to a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite

from backpropviz.engine.graph.rules import AdjointSum, Apply, TangentSum
from backpropviz.engine.rules import (
    BackwardSum,
    BatchGradient,
    LossSlope,
    OptimizerRule,
    WeightedSum,
)
from backpropviz.engine.trace import Step, Trace

TOLERANCE = 0.005  # relative: what rounding to three significant digits can do at most
ENOUGH_DIGITS = 3
ZERO_TOLERANCE = 1e-9  # where the right number is 0
# A new weight hardly differs from the old one, so 0.5 % of it would take any small change for
# right: an answer has to be within a quarter of the change, too.
OF_THE_CHANGE = 0.25

_MOST_DIGITS = 17
# A sum whose terms cancel to less than this share of them is 0 to whoever adds them by hand.
_CANCELLED = 1e-12
_OF_PRODUCTS = WeightedSum | BackwardSum | AdjointSum | TangentSum
_SUMS = _OF_PRODUCTS | BatchGradient | LossSlope


@dataclass(frozen=True, slots=True)
class Exactness:
    """What is asked of an answer: to be within `tolerance` of `right`.

    old: what a new weight or bias was before; None for any other number.
    """

    right: float
    tolerance: float
    old: float | None = None

    def takes(self, answer: float) -> bool:
        """Say whether an answer is right: near enough, or the number rounded to enough digits."""
        right, distance = self.right, abs(answer - self.right)
        if distance <= self.tolerance:
            return True
        if not isfinite(right) or distance > 2.0 * TOLERANCE * abs(right):
            return False
        return any(answer == rounded(right, n) for n in range(ENOUGH_DIGITS, _MOST_DIGITS))

    def reach(self, number: float, share: float) -> float:
        """Return how far an answer may be from a number to be taken for it.

        A share of its size; near an old weight also a quarter of the change.
        """
        size = share * (abs(number) or abs(self.right) or 1.0)
        if self.old is None:
            return size
        change = abs(number - self.old) or abs(self.right - self.old)
        return min(size, OF_THE_CHANGE * change)

    def are_same(self, one: float, other: float) -> bool:
        """Say whether two numbers cannot be told apart by three digits."""
        return abs(one - other) <= TOLERANCE * max(self._size(one), self._size(other))

    def first_same(self, number: float, others: Sequence[float]) -> int | None:
        """Return the place of the first number that cannot be told apart from `number`, if any."""
        near = TOLERANCE * self._size(number)
        for place, other in enumerate(others):
            apart = abs(number - other)
            may_be = apart <= near or apart <= TOLERANCE * abs(other)
            if may_be and self.are_same(number, other):
                return place
        return None

    def _size(self, number: float) -> float:
        size = abs(number)
        return size if self.old is None else min(size, abs(number - self.old))


def exactness_of(trace: Trace, step: Step) -> Exactness:
    """Return what is asked of an answer to a step: 0.5 %, and a quarter of a weight's change."""
    right = step.value
    if _is_zero(trace, step):
        return Exactness(right, ZERO_TOLERANCE)
    old = trace.value(step.operands[0]) if is_update(step) else None
    if old == right:
        old = None  # there is no change to look at
    within = TOLERANCE * (1.0 + 1e-9)  # half of a third digit is in, whatever its rounding
    return Exactness(right, Exactness(right, 0.0, old).reach(right, within), old)


def is_update(step: Step) -> bool:
    """Say whether a step makes a new weight or bias, by a change of the old one."""
    return isinstance(step.rule, OptimizerRule) and step.rule.line.name == "w"


def rounded(number: float, digits: int) -> float:
    """Return a number with so many significant digits."""
    return float(f"{number:.{digits - 1}e}")


def _is_zero(trace: Trace, step: Step) -> bool:
    if step.value == 0.0:
        return True
    is_sum = isinstance(step.rule, Apply) and step.rule.operation in ("+", "-")
    if not is_sum and not isinstance(step.rule, _SUMS):
        return False
    numbers = [abs(trace.value(operand)) for operand in step.operands]
    size = max(numbers)
    if isinstance(step.rule, _OF_PRODUCTS):
        size = max(a * b for a, b in zip(numbers[0::2], numbers[1::2], strict=False))
    return isfinite(size) and abs(step.value) < _CANCELLED * size
