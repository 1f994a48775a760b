"""The tree of an expression such as `x1*x2 + sin(x1)`: immutable, and its nodes know their place.

Where trees come from is in `expression_parser`, what they are worth in `expression_values`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase

MOST_LEVELS: Final = 100  # operations within operations; so that what walks a tree may recurse

# How many operands each function takes; None: two or more.
FUNCTIONS: Final[Mapping[str, int | None]] = {
    **dict.fromkeys("sin cos tan exp log sqrt abs tanh sigmoid relu softplus".split(), 1),
    **dict.fromkeys(("max", "min"), None),
}


class ExpressionError(ValueError):
    """Something is wrong with an expression; its text is one line and ends with the place.

    problem: what is wrong. position: of the character, from 0. row: of the arrays an expression
    was evaluated for, from 0; None where there is no such row. sentence: the problem and the place.
    """

    def __init__(self, problem: Phrase, position: int, row: int | None = None) -> None:
        self.problem = problem
        self.position = position
        self.row = row
        self.sentence = QT_TRANSLATE_NOOP("Problem", "{problem} (at character {number})").format(
            problem=problem, number=position + 1
        )
        super().__init__(self.sentence)


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it was written."""

    value: float
    position: int = field(compare=False)  # of its first character, from 0


@dataclass(frozen=True, slots=True)
class Name:
    """A variable."""

    name: str
    position: int = field(compare=False)


@dataclass(frozen=True, slots=True)
class Operation:
    """An operator or function applied to operands."""

    operator: str  # + - * / ^, neg for the unary minus, or a name in FUNCTIONS
    operands: tuple[Expression, ...]
    position: int = field(compare=False)  # of the operator or the function's name


Expression = Number | Name | Operation


@dataclass(frozen=True, slots=True)
class Statement:
    """An expression and the name that its value gets; without an assignment there is none."""

    name: str | None
    expression: Expression
    position: int = field(compare=False)


def nodes_of(tree: Expression) -> Iterator[Expression]:
    """Yield every node, operands before what is made of them, from left to right."""
    if isinstance(tree, Operation):
        for operand in tree.operands:
            yield from nodes_of(operand)
    yield tree


def names_in(tree: Expression) -> tuple[Name, ...]:
    """Return the variables, each where it occurs first, in that order."""
    first: dict[str, Name] = {}
    for node in nodes_of(tree):
        if isinstance(node, Name):
            first.setdefault(node.name, node)
    return tuple(first.values())
