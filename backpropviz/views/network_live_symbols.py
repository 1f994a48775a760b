"""The symbols beside the tiles as LaTeX: of units, and of features that are expressions."""

import re

from backpropviz.engine.expression import Expression, Name, Number, Operation
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Quantity
from backpropviz.engine.rules import unit_output
from backpropviz.export.notation import latex_words
from backpropviz.export.numbers import number_latex
from backpropviz.session.session import Session

_LETTER_WITH_INDEX = re.compile(r"([A-Za-z])_?(\d*)")
# How tightly an operator binds; what binds less tightly than what is around it needs parentheses.
_BINDING = {"+": 1, "-": 1, "neg": 1, "*": 2, "/": 4, "^": 3}
_OF_A_FUNCTION, _ALONE = 2, 4
_NAMED_FUNCTIONS = {"sin", "cos", "tan", "exp", "log", "tanh", "max", "min"}


def unit_symbols(session: Session, layer: int) -> tuple[str, ...]:
    """Return the symbols of a layer's outputs; of the inputs, the features that they are."""
    data, network = session.experiment.data, session.setup.problem.network
    if layer == 0 and (data.features is not None or data.csv is not None):
        return tuple(_latex(tree)[0] for tree in session.setup.dataset.transform.trees)
    return tuple(
        session.notation.latex(unit_output(layer, unit, OF_THE_BATCH))
        for unit in range(network.sizes[layer])
    )


def unit_text(session: Session, layer: int, unit: int) -> str:
    """Return the name of a unit's output in plain text."""
    data = session.experiment.data
    if layer == 0 and (data.features is not None or data.csv is not None):
        return session.setup.dataset.features[unit]
    if layer == 0:
        return session.notation.text(Quantity(Kind.INPUT, 0, unit))
    return session.notation.text(unit_output(layer, unit, OF_THE_BATCH))


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
