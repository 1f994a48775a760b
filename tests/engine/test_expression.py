"""Expressions against Python's own arithmetic, and every mistake at its place."""

from __future__ import annotations

import math
import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from backpropviz.engine.expression import (
    ExpressionError,
    Name,
    Number,
    Operation,
    Statement,
    names_in,
    nodes_of,
)
from backpropviz.engine.expression_parser import parse_expression, parse_program
from backpropviz.engine.expression_values import evaluate, evaluate_where_defined


def value_of(text: str, **values: float) -> float:
    arrays = {name: np.array(value) for name, value in values.items()}
    return float(evaluate(parse_expression(text), arrays))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 + 2 * 3", 7),  # 1 + 6
        ("(1 + 2) * 3", 9),
        ("10 - 4 - 3", 3),  # from left to right
        ("24 / 4 / 2", 3),
        ("2^3^2", 512),  # from right to left: 2^9
        ("2**3**2", 512),
        ("-2^2", -4),  # the power first
        ("(-2)^2", 4),
        ("2^-1", 0.5),
        ("2 * -3", -6),
        ("--3", 3),
        ("-2^-2", -0.25),
        ("1.5e2 + .5 + 2.", 152.5),
        ("3 − 2·2×2", -5),  # the signs that the program itself shows
        ("max(1, 3, 2) - min(4, 2)", 1),
        ("abs(-2) + relu(-2) + relu(3)", 5),
        ("tanh(0) + sigmoid(0) + softplus(0)", 0.5 + math.log(2)),
    ],
)
def test_an_expression_has_the_value_of_the_arithmetic_written_out(
    text: str, expected: float
) -> None:
    assert value_of(text) == expected


@pytest.mark.parametrize("name", ["sin", "cos", "tan", "exp", "tanh"])
@pytest.mark.parametrize("x", [-1.25, 0.0, 0.7, 3.0])
def test_the_functions_are_those_of_the_math_module(name: str, x: float) -> None:
    expected = getattr(math, name)(x)
    assert value_of(f"{name}(x)", x=x) == pytest.approx(expected, rel=1e-15, abs=1e-16)


def test_log_and_sqrt_are_those_of_the_math_module() -> None:
    assert value_of("log(x) * sqrt(x)", x=2.5) == pytest.approx(math.log(2.5) * math.sqrt(2.5))


@pytest.mark.parametrize(("x", "expected"), [(-800.0, 0.0), (800.0, 1.0)])
def test_sigmoid_stays_finite_for_extreme_numbers(x: float, expected: float) -> None:
    assert value_of("sigmoid(x)", x=x) == expected


def test_whole_columns_are_evaluated_at_once() -> None:
    columns = {"x1": np.array([1.0, 2.0, 3.0]), "x2": np.array([4.0, 5.0, -6.0])}
    values = evaluate(parse_expression("x1*x2 + x1^2"), columns)
    assert values.tolist() == [4 + 1, 10 + 4, -18 + 9]


numbers = st.floats(-100, 100).map(lambda number: round(number, 3))


@st.composite
def python_expressions(draw: st.DrawFn, depth: int = 3) -> str:
    """Draw an expression that Python understands in the same way."""
    if depth == 0 or draw(st.booleans()):
        return draw(st.sampled_from(["x", "y", f"{draw(st.integers(0, 1000)) / 8}"]))
    left, right = draw(python_expressions(depth - 1)), draw(python_expressions(depth - 1))
    form = draw(st.sampled_from(["{}+{}", "{}-{}", "{}*{}", "({})*{}", "-{}-{}", "({}-{})"]))
    return form.format(left, right)


@given(python_expressions(), numbers, numbers)
def test_precedence_is_that_of_python(text: str, x: float, y: float) -> None:
    assert value_of(text, x=x, y=y) == eval(text, {"x": x, "y": y})


@given(st.text(alphabet="x1+-*/^(), .=;sin²", max_size=30))
def test_any_text_is_an_expression_or_one_error_with_a_place(text: str) -> None:
    problem = None
    try:
        parse_expression(text)
    except ExpressionError as error:
        problem = error
    assert problem is None or 0 <= problem.position <= len(text)


def test_the_tree_tells_operations_and_places() -> None:
    tree = parse_expression("x1 * -sin(2)")
    two, x1 = Number(2.0, 10), Name("x1", 0)
    assert tree == Operation("*", (x1, Operation("neg", (Operation("sin", (two,), 6),), 5)), 3)
    assert [node.position for node in nodes_of(tree)] == [0, 10, 6, 5, 3]


def test_trees_are_equal_wherever_they_stand_in_the_text() -> None:
    assert parse_expression("a+b") == parse_expression("  a  +  b ")
    assert parse_expression("a+b") != parse_expression("b+a")


def test_names_are_told_once_in_the_order_of_the_text() -> None:
    assert [name.name for name in names_in(parse_expression("b*a + b + c"))] == ["b", "a", "c"]


def test_a_program_is_a_sequence_of_statements() -> None:
    program = parse_program("c = a + b; d = b + 1; e = c * d;")
    assert [statement.name for statement in program] == ["c", "d", "e"]
    assert program[2] == Statement("e", parse_expression("c*d"), 0)
    values = {"a": np.array(2.0), "b": np.array(1.0)}
    for statement in program:
        values[str(statement.name)] = evaluate(statement.expression, values)
    assert {name: float(value) for name, value in values.items()} == {
        "a": 2,
        "b": 1,
        "c": 3,
        "d": 2,
        "e": 6,  # (2 + 1) * (1 + 1)
    }


def test_the_last_statement_needs_no_name() -> None:
    assert [statement.name for statement in parse_program("c = 2*a; c^2")] == ["c", None]


@pytest.mark.parametrize(
    ("text", "problem", "character"),
    [
        ("", "found the end", 1),
        ("x1 *", "found the end", 5),
        ("x1 * * x2", "found *", 6),
        ("(x1 + 1", "( without its )", 1),
        ("x1 + 1)", ") without its (", 7),
        ("2x", "found x, expected an operator", 2),
        ("x1²", "found ², expected ^2", 3),
        ("x1 $ x2", "found $", 4),
        ("x1\u200b+1", "U+200B", 3),
        ("f(x1)", "f is not a function", 1),
        ("1 + sin", "sin is a function", 5),
        ("sin(1, 2)", "takes 1 operand, found 2", 1),
        ("max(1)", "takes two operands or more", 1),
        ("2 * max(" + "1," * 32 + "1)", "takes at most 32 operands, found 33", 5),
        ("sin()", "found )", 5),
        ("sin(1", "( without its )", 4),
        ("(1 2)", "found 2, expected an operator or )", 4),
        ("a = 2", "found =", 3),
        ("a; b", "found ;", 2),
        ("1e999", "overflow", 1),
        ("__import__('os')", "found '", 12),
    ],
)
def test_a_mistake_is_named_with_its_character(text: str, problem: str, character: int) -> None:
    with pytest.raises(ExpressionError) as caught:
        parse_expression(text)
    assert problem in str(caught.value)
    assert str(caught.value).endswith(f"(at character {character})")


@pytest.mark.parametrize(
    ("text", "problem", "character"),
    [
        ("a = b; a = c", "a is assigned a second time", 8),
        ("c = a + 1; a = 2", "a is used before it is assigned", 5),
        ("a = a + 1", "a is used before it is assigned", 5),
        ("sin = 2", "sin is a function", 1),
        ("2 = a", "found =", 3),
        (";", "found ;", 1),
        ("a = 1;; b = 2", "found ;", 7),
    ],
)
def test_a_mistake_of_a_program_is_named(text: str, problem: str, character: int) -> None:
    with pytest.raises(ExpressionError) as caught:
        parse_program(text)
    assert problem in str(caught.value)
    assert str(caught.value).endswith(f"(at character {character})")


@pytest.mark.parametrize(
    ("text", "problem", "character", "row"),
    [
        ("1/x", "division by zero: 1 / 0", 2, 1),
        ("log(x)", "log of 0", 1, 1),
        ("sqrt(x)", "sqrt of -1", 1, 2),
        ("x^0.5", "(-1)^0.5", 2, 2),
        ("x^-1", "division by zero: 0^(-1)", 2, 1),
        ("2 + exp(1000*x)", "overflow: exp(1000)", 5, 0),
        ("x * 1e300 * 1e300", "overflow: 1e+300 * 1e+300", 11, 0),
    ],
)
def test_what_is_not_defined_is_named_with_its_place_and_row(
    text: str, problem: str, character: int, row: int
) -> None:
    with pytest.raises(ExpressionError) as caught:
        evaluate(parse_expression(text), {"x": np.array([1.0, 0.0, -1.0])})
    assert problem in str(caught.value)
    assert (caught.value.position + 1, caught.value.row) == (character, row)


def test_what_is_not_defined_is_nan_where_that_is_asked_for() -> None:
    tree = parse_expression("log(x) + 1/(1/(x - 1))")
    values = evaluate_where_defined(tree, {"x": np.array([2.0, 1.0, -1.0])})
    assert values[0] == pytest.approx(math.log(2) + 1)
    assert np.isnan(values[1:]).all()


def test_a_name_without_a_value_is_an_error() -> None:
    for function in (evaluate, evaluate_where_defined):
        with pytest.raises(ExpressionError, match=r"b has no value \(at character 5\)"):
            function(parse_expression("a + b"), {"a": np.array(1.0)})


def test_a_tower_of_powers_overflows_at_once() -> None:
    start = time.perf_counter()
    with pytest.raises(ExpressionError, match="overflow"):
        value_of("9**9**9**9")
    assert time.perf_counter() - start < 5  # whole numbers would take for ever


@pytest.mark.parametrize(
    "text", ["(" * 200 + "1" + ")" * 200, "-" * 200 + "1", "1" + "+1" * 200, "2^" * 200 + "1"]
)
def test_more_than_a_hundred_levels_are_refused(text: str) -> None:
    with pytest.raises(ExpressionError, match="more than 100 operations"):
        parse_expression(text)


@pytest.mark.parametrize("text", ["(" * 99 + "1" + ")" * 99, "-" * 98 + "1", "1" + "+1" * 98])
def test_almost_a_hundred_levels_are_fine(text: str) -> None:
    assert abs(value_of(text)) in (1, 99)


def test_more_than_ten_thousand_characters_are_refused() -> None:
    with pytest.raises(ExpressionError, match="found 10,001 characters, expected at most 10,000"):
        parse_expression(" " * 10_001)
    assert value_of("1" + " " * 9_999) == 1
