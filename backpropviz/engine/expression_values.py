"""What an expression is worth, for numbers and for whole columns at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from typing import Final

import numpy as np

from backpropviz.engine.activations import sigmoid, softplus
from backpropviz.engine.arrays import Floats
from backpropviz.engine.expression import Expression, ExpressionError, Name, Number, Operation
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase


def evaluate(tree: Expression, values: Mapping[str, Floats]) -> Floats:
    """Return the value for every row of the variables' arrays, which have one shape in common.

    Raises ExpressionError at the first operation, operands first, that is not defined for its
    operands, whose result is too large, or at a name without a value.
    """
    # Nothing may go wrong silently: the checks see what numpy would only warn of.
    with np.errstate(all="ignore"):
        return _checked(tree, values)


def evaluate_where_defined(tree: Expression, values: Mapping[str, Floats]) -> Floats:
    """Return the value for every row, nan where an operation is not defined or too large.

    Raises ExpressionError at a name without a value only.
    """
    with np.errstate(all="ignore"):
        return _unchecked(tree, values)


def applied(operator: str, operands: Sequence[float], position: int) -> float:
    """Return what an operation makes of single numbers; position: where it stands in the text.

    Raises ExpressionError where it is not defined, or its result too large.
    """
    result = float(_OPERATIONS[operator]([np.array(operand) for operand in operands]))
    if not np.isfinite(result):
        raise ExpressionError(_problem(operator, list(operands)), position)
    return result


def applied_to_arrays(operator: str, operands: Sequence[Floats]) -> Floats:
    """Return what an operation makes of arrays, not finite where it is not defined or too large."""
    return np.asarray(_OPERATIONS[operator](list(operands)))


def _checked(tree: Expression, values: Mapping[str, Floats]) -> Floats:
    if not isinstance(tree, Operation):
        return _leaf(tree, values)
    operands = [_checked(operand, values) for operand in tree.operands]
    result = _OPERATIONS[tree.operator](operands)
    bad = ~np.isfinite(result)
    if bad.any():
        row = int(np.argmax(bad.ravel())) if bad.ndim else None
        at = [float(np.broadcast_to(operand, bad.shape)[bad][0]) for operand in operands]
        raise ExpressionError(_problem(tree.operator, at), tree.position, row)
    return result


def _unchecked(tree: Expression, values: Mapping[str, Floats]) -> Floats:
    if not isinstance(tree, Operation):
        return _leaf(tree, values)
    result = _OPERATIONS[tree.operator]([_unchecked(operand, values) for operand in tree.operands])
    # An infinite step could come back to a finite end, as in 1 / (1/0).
    return np.where(np.isfinite(result), result, np.nan)


def _leaf(tree: Number | Name, values: Mapping[str, Floats]) -> Floats:
    if isinstance(tree, Number):
        return np.array(tree.value)
    if tree.name not in values:
        raise ExpressionError(no_value(tree.name), tree.position)
    return values[tree.name]


def no_value(name: str) -> Phrase:
    """Return what is wrong where a name has no value."""
    return QT_TRANSLATE_NOOP("Problem", "{name} has no value").format(name=name)


def written(operator: str, operands: Sequence[float]) -> str:
    """Return an operation as it is typed, such as `2 * 1e+300` or `exp(1000)`."""
    shown = [f"{number:.6g}" for number in operands]
    if operator in ("+", "-", "*", "/", "^"):
        return f" {operator} ".join(shown)
    return f"{operator}({', '.join(shown)})"


def _problem(operator: str, at: list[float]) -> Phrase:
    """Return why there is no result at these operands."""
    first, last = at[0], at[-1]
    if operator == "/" and last == 0:
        text = QT_TRANSLATE_NOOP("Problem", "division by zero: {first:.6g} / 0")
    elif operator == "log" and first <= 0:
        text = QT_TRANSLATE_NOOP("Problem", "{operator} of {first:.6g}, expected a number above 0")
    elif operator == "sqrt" and first < 0:
        text = QT_TRANSLATE_NOOP(
            "Problem", "{operator} of {first:.6g}, expected a number from 0 on"
        )
    elif operator == "^" and first == 0 and last < 0:
        text = QT_TRANSLATE_NOOP("Problem", "division by zero: 0^({last:.6g})")
    elif operator == "^" and first < 0 and last != round(last):
        text = QT_TRANSLATE_NOOP(
            "Problem",
            "power of a negative number: ({first:.6g})^{last:.6g}, expected a whole exponent",
        )
    elif not np.isfinite(at).all():
        text = QT_TRANSLATE_NOOP("Problem", "{operator} of a number that is not finite")
    else:
        text = QT_TRANSLATE_NOOP("Problem", "overflow: {calculation} is too large")
    return text.format(first=first, last=last, operator=operator, calculation=written(operator, at))


def _of_one(function: Callable[[Floats], Floats]) -> Callable[[list[Floats]], Floats]:
    return lambda operands: function(operands[0])


_OPERATIONS: Final[Mapping[str, Callable[[list[Floats]], Floats]]] = {
    "+": lambda operands: operands[0] + operands[1],
    "-": lambda operands: operands[0] - operands[1],
    "*": lambda operands: operands[0] * operands[1],
    "/": lambda operands: np.divide(operands[0], operands[1]),
    "^": lambda operands: np.power(operands[0], operands[1]),
    "neg": _of_one(np.negative),
    "=": _of_one(np.positive),
    "sin": _of_one(np.sin),
    "cos": _of_one(np.cos),
    "tan": _of_one(np.tan),
    "exp": _of_one(np.exp),
    "log": _of_one(np.log),
    "sqrt": _of_one(np.sqrt),
    "abs": _of_one(np.abs),
    "tanh": _of_one(np.tanh),
    "sigmoid": _of_one(sigmoid),
    "relu": _of_one(lambda x: np.maximum(x, 0.0)),
    "softplus": _of_one(softplus),
    "max": lambda operands: reduce(np.maximum, operands),
    "min": lambda operands: reduce(np.minimum, operands),
}
