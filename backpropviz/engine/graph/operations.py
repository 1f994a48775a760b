"""The derivatives of the operations of expressions, and which numbers each is computed from."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from backpropviz.engine.graph.graph import COPY

Slope = Callable[[int, Sequence[float], float], float]

# Their derivative is the same everywhere.
CONSTANT_SLOPES: Final[Mapping[str, tuple[float, float]]] = {
    "+": (1.0, 1.0),
    "-": (1.0, -1.0),
    "neg": (-1.0, -1.0),
    COPY: (1.0, 1.0),
}
# Their derivative is printed, as in every table, in terms of the result.
OF_THE_RESULT: Final = frozenset({"tan", "exp", "sqrt", "tanh", "sigmoid"})


def slope(operation: str, place: int, operands: Sequence[float], result: float) -> float:
    """Return the derivative of an operation by one of its operands.

    At a kink: relu'(0) = 0 and abs'(0) = 0; of equal operands of max and min it is the first that
    counts. Infinite or nan where there is no derivative.
    """
    if operation in CONSTANT_SLOPES:
        return CONSTANT_SLOPES[operation][place and 1]
    try:
        return _SLOPES[operation](place, operands, result)
    except (ZeroDivisionError, OverflowError):
        return math.inf
    except ValueError:
        return math.nan


def used_operands(operation: str, place: int, count: int) -> tuple[int, ...]:
    """Return which operands a derivative is computed from, besides the result where it is used."""
    match operation:
        case "*":
            return tuple(other for other in range(count) if other != place)
        case "/":
            return (1,) if place == 0 else (0, 1)
        case "^":
            return (0, 1) if place == 0 else (0,)
        case "max" | "min":
            return tuple(range(count))
        case _ if operation in CONSTANT_SLOPES or operation in OF_THE_RESULT:
            return ()
    return (0,)


def uses_result(operation: str, place: int) -> bool:
    """Say whether a derivative is computed from the result."""
    return operation in OF_THE_RESULT or (operation == "^" and place == 1)


def _product(place: int, operands: Sequence[float], _: float) -> float:
    return math.prod(operands[:place]) * math.prod(operands[place + 1 :])


def _quotient(place: int, operands: Sequence[float], _: float) -> float:
    top, bottom = operands
    return 1.0 / bottom if place == 0 else -top / bottom**2


def _power(place: int, operands: Sequence[float], result: float) -> float:
    base, exponent = operands
    if place == 1:
        # 0^b stays 0 for every b above 0.
        return 0.0 if base == 0.0 and exponent > 0.0 else result * math.log(base)
    if exponent == 0.0:
        return 0.0
    return float(exponent * base ** (exponent - 1.0))


def _sigmoid(_place: int, operands: Sequence[float], _: float) -> float:
    # By z and not as s(1 − s), which is 0 already at z = 37.
    small = math.exp(-abs(operands[0]))
    return small / (1.0 + small) ** 2


def _tanh(_place: int, operands: Sequence[float], _: float) -> float:
    small = math.exp(-2.0 * abs(operands[0]))
    return 4.0 * small / (1.0 + small) ** 2


def _softplus(_place: int, operands: Sequence[float], _: float) -> float:
    small = math.exp(-abs(operands[0]))
    return (1.0 if operands[0] >= 0.0 else small) / (1.0 + small)


def _extreme(place: int, operands: Sequence[float], result: float) -> float:
    return 1.0 if operands.index(result) == place else 0.0


_SLOPES: Final[Mapping[str, Slope]] = {
    "*": _product,
    "/": _quotient,
    "^": _power,
    "sin": lambda _, x, __: math.cos(x[0]),
    "cos": lambda _, x, __: -math.sin(x[0]),
    "tan": lambda _, __, result: 1.0 + result * result,
    "exp": lambda _, __, result: result,
    "log": lambda _, x, __: 1.0 / x[0],
    "sqrt": lambda _, __, result: 0.5 / result,
    "abs": lambda _, x, __: float((x[0] > 0.0) - (x[0] < 0.0)),
    "tanh": _tanh,
    "sigmoid": _sigmoid,
    "relu": lambda _, x, __: 1.0 if x[0] > 0.0 else 0.0,
    "softplus": _softplus,
    "max": _extreme,
    "min": _extreme,
}
