"""How the value of a single operation goes wrong, the likely ways first."""

import math
from collections.abc import Sequence

from backpropviz.engine.expression import ExpressionError
from backpropviz.engine.expression_values import applied
from backpropviz.engine.graph.operations import slope
from backpropviz.engine.graph.rules import Apply
from backpropviz.engine.slips.kinds import MOST_TERMS, Asked, Slip, SlipKind, Slips, quotient

_MISTAKEN_FOR = {
    "sigmoid": "tanh",
    "tanh": "sigmoid",
    "relu": "abs",
    "sin": "cos",
    "cos": "sin",
    "softplus": "relu",
}
ANGLES = ("sin", "cos", "tan")


def of_operation(rule: Apply, now: Asked) -> Slips:
    """Yield the slips of one operation on its operands."""
    values, right = now.values(), now.right
    match rule.operation:
        case "+":
            yield from _of_sum(now, values)
        case "-":
            yield Slip(SlipKind.SWAPPED, -right)
            yield Slip(SlipKind.TERM_SIGN, values[0] + values[1], now.operands[1])
        case "*":
            yield Slip(SlipKind.SUM_FOR_PRODUCT, values[0] + values[1])
            yield Slip(SlipKind.SIGN, -right)
            yield Slip(SlipKind.QUOTIENT_FOR_PRODUCT, quotient(values[0], values[1]))
        case "/":
            yield Slip(SlipKind.SWAPPED, quotient(values[1], values[0]))
            yield Slip(SlipKind.QUOTIENT_FOR_PRODUCT, values[0] * values[1])
            yield Slip(SlipKind.SIGN, -right)
        case "^":
            yield Slip(SlipKind.TIMES_EXPONENT, values[0] * values[1])
            yield Slip(SlipKind.SIGN, -right)
            yield Slip(SlipKind.SWAPPED, result_of("^", (values[1], values[0])))
        case "neg":
            yield Slip(SlipKind.SIGN, -right)
        case "max" | "min":
            other = "min" if rule.operation == "max" else "max"
            yield Slip(SlipKind.OTHER_EXTREME, result_of(other, values))
            for value, operand in zip(values, now.operands, strict=True):
                yield Slip(SlipKind.OTHER_VALUE, value, operand)
            yield Slip(SlipKind.SUM_FOR_PRODUCT, sum(values))
            yield Slip(SlipKind.SIGN, -right)
        case _:
            yield from _of_function(rule.operation, values[0], now)


def _of_sum(now: Asked, values: Sequence[float]) -> Slips:
    count = min(len(values), MOST_TERMS)
    for place in range(count):
        if values[place] < 0.0:
            wrong = now.right - 2.0 * values[place]
            yield Slip(SlipKind.TERM_SIGN, wrong, now.operands[place])
    if len(values) == 2:
        yield Slip(SlipKind.PRODUCT_FOR_SUM, values[0] * values[1])
    for place in range(count):
        yield Slip(SlipKind.TERM_FORGOTTEN, now.right - values[place], now.operands[place])
    yield Slip(SlipKind.SIGN, -now.right)


def _of_function(name: str, x: float, now: Asked) -> Slips:
    yield Slip(SlipKind.FUNCTION_FORGOTTEN, x, now.operands[0])
    if name in ANGLES:
        yield Slip(SlipKind.DEGREES, result_of(name, (math.radians(x),)))
    if name == "log" and x > 0.0:
        yield Slip(SlipKind.LOG10, math.log10(x))
    if name == "sqrt":
        yield Slip(SlipKind.HALF_FOR_ROOT, x / 2.0)
    yield Slip(SlipKind.SIGN_OF_Z, result_of(name, (-x,)))
    yield Slip(SlipKind.SIGN, -now.right)
    yield Slip(SlipKind.SLOPE_GIVEN, slope(name, 0, (x,), now.right))
    other = _MISTAKEN_FOR.get(name)
    if other is not None:
        yield Slip(SlipKind.OTHER_FUNCTION, result_of(other, (x,)))


def result_of(operation: str, values: Sequence[float]) -> float:
    """Return what an operation makes of numbers, nan where it is not defined."""
    try:
        return applied(operation, values, 0)
    except ExpressionError:
        return math.nan
