"""From text to the tree of an expression, by recursive descent; nothing is ever run as Python.

Grammar, loosest first: sums, products, unary minus, powers (right to left), atoms. So -x^2 is
-(x^2), and 2^-1 is one half.
"""

from __future__ import annotations

import re
import unicodedata
from math import isfinite
from typing import Final, NamedTuple

from backpropviz.engine.expression import (
    FUNCTIONS,
    MOST_LEVELS,
    Expression,
    ExpressionError,
    Name,
    Number,
    Operation,
    Statement,
    names_in,
)

MOST_CHARACTERS: Final = 10_000
MOST_OPERANDS: Final = 32  # of a function: the formula of each of its derivatives has them all


def parse_expression(text: str) -> Expression:
    """Return the tree of a single expression.

    Raises ExpressionError with the first problem and its place.
    """
    parser = _Parser(text)
    tree = parser.expression()
    parser.expect_end()
    return tree


def parse_program(text: str) -> tuple[Statement, ...]:
    """Return the statements of a text such as `c = a + b; e = c * 2`.

    A semicolon may follow the last one. A name is assigned once, and not used before.
    Raises ExpressionError with the first problem and its place.
    """
    parser = _Parser(text)
    statements = [parser.statement()]
    while parser.take(";") and not parser.at_end():
        statements.append(parser.statement())
    parser.expect_end()
    _check_order(statements)
    return tuple(statements)


def _check_order(statements: list[Statement]) -> None:
    assigned: dict[str, Statement] = {}
    used: dict[str, Name] = {}
    for statement in statements:
        for name in names_in(statement.expression):
            used.setdefault(name.name, name)
        name_of_it = statement.name
        if name_of_it is None:
            continue
        if name_of_it in assigned:
            raise ExpressionError(f"{name_of_it} is assigned a second time", statement.position)
        if name_of_it in used:
            problem = f"{name_of_it} is used before it is assigned"
            raise ExpressionError(problem, used[name_of_it].position)
        assigned[name_of_it] = statement


class _Token(NamedTuple):
    kind: str  # number, name, sign or end
    text: str
    position: int


# Numbers of ASCII digits only: \d would let other scripts' digits through. No name ends in a power.
_TOKEN: Final = re.compile(
    r"(?P<number>(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)"
    r"|(?P<name>(?!\d)(?:(?![⁰¹²³⁴-⁹])\w)+)"
    r"|(?P<sign>\*\*|[-+*/^(),;=−·×])"
)
# The program writes these signs itself, so people copy them.
_SPELLINGS: Final = {"**": "^", "−": "-", "·": "*", "×": "*"}
_SUPERSCRIPTS: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def _tokens_of(text: str) -> list[_Token]:
    if len(text) > MOST_CHARACTERS:
        problem = f"found {len(text):,} characters, expected at most {MOST_CHARACTERS:,}"
        raise ExpressionError(problem, MOST_CHARACTERS)
    tokens, position = [], 0
    while position < len(text):
        if text[position].isspace():
            position += 1
            continue
        match = _TOKEN.match(text, position)
        if match is None:
            raise ExpressionError(_strange(text[position]), position)
        kind, found = str(match.lastgroup), match.group()
        tokens.append(_Token(kind, _SPELLINGS.get(found, found), position))
        position = match.end()
    tokens.append(_Token("end", "", len(text)))
    return tokens


def _strange(character: str) -> str:
    if (digit := character.translate(_SUPERSCRIPTS)) != character:
        return f"found {character}, expected ^{digit}"
    can_be_read = character.isprintable() and not unicodedata.combining(character)
    shown = character if can_be_read else f"U+{ord(character):04X}"
    return f"found {shown}, which means nothing in an expression"


class _Parser:
    """Recursive descent, with three frames for a level of parentheses."""

    def __init__(self, text: str) -> None:
        self._tokens = _tokens_of(text)
        self._next = 0
        self._depth = 0

    def at_end(self) -> bool:
        return self._peek().kind == "end"

    def expect_end(self) -> None:
        token = self._peek()
        if token.kind == "end":
            return
        if token.text == ")":
            raise ExpressionError("found ) without its (", token.position)
        if token.text == "=":
            raise ExpressionError("found =, expected an expression without one", token.position)
        if token.text in (";", ","):
            raise ExpressionError(f"found {token.text}, expected the end", token.position)
        problem = f"found {token.text}, expected an operator before it, such as *"
        raise ExpressionError(problem, token.position)

    def take(self, sign: str) -> _Token | None:
        """Return the next token and go past it if it is this sign."""
        token = self._peek()
        if token.kind != "sign" or token.text != sign:
            return None
        self._next += 1
        return token

    def statement(self) -> Statement:
        token = self._peek()
        following = self._tokens[self._next + 1] if token.kind == "name" else token
        if following.text != "=":
            return Statement(None, self.expression(), token.position)
        if token.text in FUNCTIONS:
            raise ExpressionError(f"{token.text} is a function, not a variable", token.position)
        self._next += 2
        return Statement(token.text, self.expression(), token.position)

    def expression(self) -> Expression:
        self._depth = 0
        tree = self._sum()
        _check_levels(tree)
        return tree

    def _sum(self) -> Expression:
        tree = self._product()
        while token := self.take("+") or self.take("-"):
            tree = Operation(token.text, (tree, self._product()), token.position)
        return tree

    def _product(self) -> Expression:
        tree = self._signed()
        while token := self.take("*") or self.take("/"):
            tree = Operation(token.text, (tree, self._signed()), token.position)
        return tree

    def _signed(self) -> Expression:
        # Every way to go deeper leads through here.
        self._depth += 1
        if self._depth > MOST_LEVELS:
            raise _too_deep(self._peek().position)
        if token := self.take("-"):
            tree: Expression = Operation("neg", (self._signed(),), token.position)
        else:
            tree = self._atom()
            if token := self.take("^"):
                tree = Operation("^", (tree, self._signed()), token.position)
        self._depth -= 1
        return tree

    def _atom(self) -> Expression:
        token = self._peek()
        if token.kind == "number":
            self._next += 1
            return _number(token)
        if token.kind == "name":
            self._next += 1
            if token.text in FUNCTIONS:
                return self._call(token)
            if self._peek().text == "(":
                problem = f"{token.text} is not a function (there are {', '.join(FUNCTIONS)})"
                raise ExpressionError(problem, token.position)
            return Name(token.text, token.position)
        if opening := self.take("("):
            tree = self._sum()
            self._close(opening)
            return tree
        found = "the end" if token.kind == "end" else token.text
        problem = f"found {found}, expected a number, a name or ("
        raise ExpressionError(problem, token.position)

    def _call(self, function: _Token) -> Expression:
        opening = self.take("(")
        if opening is None:
            problem = f"{function.text} is a function, expected {function.text}(…)"
            raise ExpressionError(problem, function.position)
        operands = [self._sum()]
        while self.take(","):
            operands.append(self._sum())
        self._close(opening)
        expected = FUNCTIONS[function.text]
        if expected is None and len(operands) < 2:
            problem = f"{function.text} takes two operands or more, found {len(operands)}"
            raise ExpressionError(problem, function.position)
        if expected is None and len(operands) > MOST_OPERANDS:
            problem = (
                f"{function.text} takes at most {MOST_OPERANDS} operands, found {len(operands)}; "
                f"put some of them into a {function.text} of their own"
            )
            raise ExpressionError(problem, function.position)
        if expected is not None and len(operands) != expected:
            problem = f"{function.text} takes {expected} operand, found {len(operands)}"
            raise ExpressionError(problem, function.position)
        return Operation(function.text, tuple(operands), function.position)

    def _close(self, opening: _Token) -> None:
        if self.take(")"):
            return
        if self.at_end():
            raise ExpressionError("found ( without its )", opening.position)
        token = self._peek()
        raise ExpressionError(f"found {token.text}, expected an operator or )", token.position)

    def _peek(self) -> _Token:
        return self._tokens[self._next]


def _number(token: _Token) -> Number:
    value = float(token.text)
    if not isfinite(value):
        raise ExpressionError("overflow: the number is too large", token.position)
    return Number(value, token.position)


def _check_levels(tree: Expression) -> None:
    """Check the height of a tree that may be far too high to walk it by recursion."""
    waiting = [(tree, 1)]
    while waiting:
        node, level = waiting.pop()
        if level > MOST_LEVELS:
            raise _too_deep(node.position)
        if isinstance(node, Operation):
            waiting.extend((operand, level + 1) for operand in node.operands)


def _too_deep(position: int) -> ExpressionError:
    problem = (
        f"more than {MOST_LEVELS} operations within one another, counting one for each term"
        " of a sum; group its terms with parentheses"
    )
    return ExpressionError(problem, position)
