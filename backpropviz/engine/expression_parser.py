"""From text to the tree of an expression, by recursive descent; nothing is ever run as Python.

Grammar, loosest first: sums, products, unary minus, powers (right to left), atoms. So -x^2 is
-(x^2), and 2^-1 is one half.
"""

from __future__ import annotations

from math import isfinite
from typing import Final

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
from backpropviz.engine.expression_tokens import Token, tokens_of
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase

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
            problem = QT_TRANSLATE_NOOP("Problem", "{name} is assigned a second time")
            raise ExpressionError(problem.format(name=name_of_it), statement.position)
        if name_of_it in used:
            problem = QT_TRANSLATE_NOOP("Problem", "{name} is used before it is assigned")
            raise ExpressionError(problem.format(name=name_of_it), used[name_of_it].position)
        assigned[name_of_it] = statement


class _Parser:
    """Recursive descent, with three frames for a level of parentheses."""

    def __init__(self, text: str) -> None:
        self._tokens = tokens_of(text)
        self._next = 0
        self._depth = 0

    def at_end(self) -> bool:
        return self._peek().kind == "end"

    def expect_end(self) -> None:
        token = self._peek()
        if token.kind == "end":
            return
        raise ExpressionError(_instead_of_the_end(token), token.position)

    def take(self, sign: str) -> Token | None:
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
            problem = QT_TRANSLATE_NOOP("Problem", "{name} is a function, not a variable")
            raise ExpressionError(problem.format(name=token.text), token.position)
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
                problem = QT_TRANSLATE_NOOP(
                    "Problem", "{name} is not a function (there are {functions})"
                ).format(name=token.text, functions=", ".join(FUNCTIONS))
                raise ExpressionError(problem, token.position)
            return Name(token.text, token.position)
        if opening := self.take("("):
            tree = self._sum()
            self._close(opening)
            return tree
        if token.kind == "end":
            problem = QT_TRANSLATE_NOOP("Problem", "found the end, expected a number, a name or (")
        else:
            problem = QT_TRANSLATE_NOOP(
                "Problem", "found {found}, expected a number, a name or ("
            ).format(found=token.text)
        raise ExpressionError(problem, token.position)

    def _call(self, function: Token) -> Expression:
        opening = self.take("(")
        if opening is None:
            problem = QT_TRANSLATE_NOOP("Problem", "{name} is a function, expected {name}(…)")
            raise ExpressionError(problem.format(name=function.text), function.position)
        operands = [self._sum()]
        while self.take(","):
            operands.append(self._sum())
        self._close(opening)
        if wrong := _wrong_number(function.text, len(operands)):
            raise ExpressionError(wrong, function.position)
        return Operation(function.text, tuple(operands), function.position)

    def _close(self, opening: Token) -> None:
        if self.take(")"):
            return
        if self.at_end():
            problem = QT_TRANSLATE_NOOP("Problem", "found ( without its )")
            raise ExpressionError(problem, opening.position)
        token = self._peek()
        problem = QT_TRANSLATE_NOOP("Problem", "found {found}, expected an operator or )")
        raise ExpressionError(problem.format(found=token.text), token.position)

    def _peek(self) -> Token:
        return self._tokens[self._next]


def _instead_of_the_end(token: Token) -> Phrase:
    if token.text == ")":
        return QT_TRANSLATE_NOOP("Problem", "found ) without its (")
    if token.text == "=":
        return QT_TRANSLATE_NOOP("Problem", "found =, expected an expression without one")
    problem = QT_TRANSLATE_NOOP(
        "Problem", "found {found}, expected an operator before it, such as *"
    )
    if token.text in (";", ","):
        problem = QT_TRANSLATE_NOOP("Problem", "found {found}, expected the end")
    return problem.format(found=token.text)


def _wrong_number(function: str, found: int) -> Phrase | None:
    """Return what is wrong with the number of a function's operands, None if nothing is."""
    expected = FUNCTIONS[function]
    if expected == found or (expected is None and 2 <= found <= MOST_OPERANDS):
        return None
    if expected is not None:
        problem = QT_TRANSLATE_NOOP("Problem", "{name} takes 1 operand, found {count}")
        assert expected == 1, "a function of more operands needs a sentence of its own"
    elif found < 2:
        problem = QT_TRANSLATE_NOOP("Problem", "{name} takes two operands or more, found {count}")
    else:
        problem = QT_TRANSLATE_NOOP(
            "Problem",
            "{name} takes at most {most} operands, found {count}; put some of them into a {name} of"
            " their own",
        )
    return problem.format(name=function, count=found, most=MOST_OPERANDS)


def _number(token: Token) -> Number:
    value = float(token.text)
    if not isfinite(value):
        problem = QT_TRANSLATE_NOOP("Problem", "overflow: the number is too large")
        raise ExpressionError(problem, token.position)
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
    problem = QT_TRANSLATE_NOOP(
        "Problem",
        "more than {most} operations within one another, counting one for each term of a sum;"
        " group its terms with parentheses",
    ).format(most=MOST_LEVELS)
    return ExpressionError(problem, position)
