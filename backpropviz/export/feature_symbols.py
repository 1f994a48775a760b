"""The symbols of inputs that are features: expressions of columns, as LaTeX and as plain text."""

import re
from collections.abc import Sequence

from backpropviz.engine.expression import Expression, Name, Number, Operation
from backpropviz.export.numbers import number_latex
from backpropviz.export.symbol import Symbol, latex_words

FEATURE_TEXTS = {  # those a click chooses, in the order they are offered
    "x1": "x₁",
    "x2": "x₂",
    "x1^2": "x₁²",
    "x2^2": "x₂²",
    "x1*x2": "x₁x₂",
    "sin(x1)": "sin x₁",
    "sin(x2)": "sin x₂",
}

_LETTER_WITH_INDEX = re.compile(r"([A-Za-z])_?(\d*)")
# How tightly an operator binds; what binds less tightly than what is around it needs parentheses.
_BINDING = {"+": 1, "-": 1, "neg": 1, "*": 2, "/": 4, "^": 3}
_OF_A_FUNCTION, _ALONE = 2, 4
_NAMED_FUNCTIONS = {"sin", "cos", "tan", "exp", "log", "tanh", "max", "min"}


def feature_symbols(features: Sequence[str], trees: Sequence[Expression]) -> tuple[Symbol, ...]:
    """Return the symbol of each feature; a sum is in parentheses, so that it can be a factor."""
    return tuple(
        Symbol(_within(tree, 2), plain=feature_text(feature))
        for feature, tree in zip(features, trees, strict=True)
    )


def feature_text(feature: str) -> str:
    """Return a feature as mathematics is written: x1^2 becomes x₁², sin(x1) sin x₁."""
    return FEATURE_TEXTS.get(plain_feature(feature), feature)


def plain_feature(feature: str) -> str:
    """Return a feature without what makes no difference to its meaning: spaces, and ** for ^."""
    return feature.replace(" ", "").replace("**", "^")


def _latex(tree: Expression) -> tuple[str, int]:
    """Return an expression as LaTeX, and how tightly its outermost operation binds."""
    if isinstance(tree, Number):
        return number_latex(tree.value).removesuffix(".0"), _ALONE
    if isinstance(tree, Name):
        return _name(tree.name), _ALONE
    return _operation(tree)


def _operation(tree: Operation) -> tuple[str, int]:
    operator, operands = tree.operator, tree.operands
    if operator == "sqrt":
        return rf"\sqrt{{{_latex(operands[0])[0]}}}", _ALONE
    if operator == "abs":
        return rf"\left|{_latex(operands[0])[0]}\right|", _ALONE
    if operator not in _BINDING:
        return _call(operator, operands)
    binding = _BINDING[operator]
    if operator == "neg":
        return f"-{_within(operands[0], 2)}", binding
    first, second = operands
    if operator == "/":
        return rf"\frac{{{_latex(first)[0]}}}{{{_latex(second)[0]}}}", binding
    if operator == "^":
        return f"{_within(first, _ALONE)}^{{{_latex(second)[0]}}}", binding
    if operator == "*":
        sign = r" \cdot " if isinstance(second, Number) else r" \, "
        return _within(first, 2) + sign + _within(second, 2), binding
    return f"{_within(first, 1)} {operator} {_within(second, 2)}", binding


def _call(function: str, operands: tuple[Expression, ...]) -> tuple[str, int]:
    name = rf"\{function}" if function in _NAMED_FUNCTIONS else rf"\mathrm{{{function}}}"
    if len(operands) == 1 and isinstance(operands[0], Name):
        return rf"{name} {_latex(operands[0])[0]}", _OF_A_FUNCTION
    inner = ", ".join(_latex(operand)[0] for operand in operands)
    return rf"{name}\left({inner}\right)", _OF_A_FUNCTION


def _within(tree: Expression, binding: int) -> str:
    """Return an operand, in parentheses if it binds less tightly than what is around it."""
    latex, own = _latex(tree)
    return latex if own >= binding else rf"\left({latex}\right)"


def _name(name: str) -> str:
    match = _LETTER_WITH_INDEX.fullmatch(name)
    if match is None:
        return rf"\mathrm{{{latex_words(name) or '?'}}}"
    letter, index = match.groups()
    return f"{letter}_{{{index}}}" if index else letter
