"""An operation of an expression and its derivatives as Python with NumPy; operands are names."""

from __future__ import annotations

from collections.abc import Sequence

# Those that are not called by their own name in NumPy.
_CALLS = {
    "abs": "abs({0})",
    "sigmoid": "sigmoid({0})",
    "relu": "np.maximum({0}, 0)",
    "softplus": "np.logaddexp(0, {0})",
    "=": "{0}",
    "neg": "-{0}",
}
_SIGNS = {"+": "+", "-": "-", "*": "*", "/": "/", "^": "**"}


def number(value: float) -> str:
    """Return a constant of an expression: a whole number without its point."""
    if value == int(value) and abs(value) < 1e6:
        return str(int(value))
    return repr(value)


def value_code(operation: str, operands: Sequence[str]) -> str:
    """Return what computes the value of an operation."""
    if operation in _SIGNS:
        first, second = map(_in_parentheses, operands)
        if operation == "^":
            return f"{first}**{second}"
        return f"{first} {_SIGNS[operation]} {second}"
    if operation in ("max", "min"):
        return f"{operation}({', '.join(operands)})"
    if operation in _CALLS:
        return _CALLS[operation].format(_in_parentheses(operands[0]))
    return f"np.{operation}({operands[0]})"


def slope_factor(
    operation: str, place: int, operands: Sequence[str], result: str, at: Sequence[float]
) -> str:
    """Return what a derivative is multiplied by on its way to an operand: "", "-", "* d" or "/ b".

    at: the numbers of the operands, which tell where a power has a form of its own.
    """
    names = [_in_parentheses(operand) for operand in operands]
    own = names[place]
    match operation:
        case "+" | "=":
            return ""
        case "-":
            return "-" if place else ""
        case "neg":
            return "-"
        case "*":
            return f"* {names[1 - place]}"
        case "/":
            return f"* (-{names[0]} / {names[1]}**2)" if place else f"/ {names[1]}"
        case "^":
            return _power_slope(place, operands, names, result, at)
        case "max" | "min":
            return f"* ({_comes_through(operation, place, operands)})"
        case "sin":
            return f"* np.cos({own})"
        case "cos":
            return f"* -np.sin({own})"
        case "tan":
            return f"* (1 + {result}**2)"
        case "exp":
            return f"* {result}"
        case "log":
            return f"/ {own}"
        case "sqrt":
            return f"/ (2 * {result})"
        case "abs":
            return f"* np.sign({own})"
        case "tanh":  # 1 - tanh**2, which loses its digits where tanh is close to 1
            return f"/ np.cosh({own}) ** 2"
        case "sigmoid":
            return f"* {result} * sigmoid(-{own})"
        case "softplus":
            return f"* sigmoid({own})"
    return f"* ({own} > 0)"  # relu


def _power_slope(
    place: int, operands: Sequence[str], names: Sequence[str], result: str, at: Sequence[float]
) -> str:
    base, exponent = names
    if place == 1:
        return "* 0" if at[0] == 0.0 else f"* {result} * np.log({operands[0]})"
    if at[1] == 0.0:
        return "* 0"
    if not operands[1].lstrip("-")[:1].isdigit():
        return f"* {exponent} * {base}**({operands[1]} - 1)"
    rest = number(at[1] - 1.0)
    if rest == "0":
        return ""
    power = base if rest == "1" else f"{base}**{_in_parentheses(rest)}"
    return f"* {exponent} * {power}"


def _comes_through(operation: str, place: int, operands: Sequence[str]) -> str:
    """Return when an operand is the one that max or min lets through: the first of equal ones."""
    beats = ">" if operation == "max" else "<"
    own = operands[place]
    return " and ".join(
        f"{own} {beats if other < place else f'{beats}='} {name}"
        for other, name in enumerate(operands)
        if other != place
    )


def _in_parentheses(operand: str) -> str:
    return f"({operand})" if operand.startswith("-") else operand
