"""What is wrong with an expression can be said in any language: nothing of it stays English."""

from __future__ import annotations

import re
from collections.abc import Callable

import numpy as np
import pytest

from backpropviz.engine.expression import FUNCTIONS, ExpressionError
from backpropviz.engine.expression_parser import parse_expression
from backpropviz.engine.expression_values import evaluate
from backpropviz.engine.graph.expression_trace import (
    Differentiation,
    ExpressionTrace,
    Mode,
    overflow_of,
    usual_differentiation,
)
from backpropviz.engine.graph.node_names import node_quantity_named
from backpropviz.engine.graph.program import compile_program
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.quantity_names import quantity_named
from backpropviz.phrases import Phrase, phrase_of, said

_WORDS = re.compile(r"\{[^{}]*\}|[^\W\d_]+")


def without_words(context: str, text: str) -> str:
    """Translate into a language that has no words, but for the places in a sentence."""
    assert context in ("Problem", ""), text
    return _WORDS.sub(lambda found: found[0] if found[0].startswith("{") else "~", text)


def words_left(problem: Phrase) -> set[str]:
    return set(_WORDS.findall(said(problem, without_words)))


def mistake(carry_out: Callable[[], object]) -> ExpressionError:
    with pytest.raises(ExpressionError) as caught:
        carry_out()
    error = caught.value
    assert str(error) == f"{error.problem} (at character {error.position + 1})"
    assert words_left(error.sentence) == words_left(error.problem)
    return error


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("", ""),
        ("1 +", ""),
        ("(u", ""),
        ("u)", ""),
        ("u v", "v"),
        ("(u v)", "v"),
        ("u, v", ""),
        ("u ? v", ""),
        ("u²", "²"),
        ("u \u0301", "U"),
        ("f(u)", "f " + " ".join(FUNCTIONS)),
        ("sin + 1", "sin"),
        ("sin(u, v)", "sin"),
        ("max(u)", "max"),
        ("max(" + "u," * 40 + "u)", "max"),
        ("1e999", ""),
        ("-" * 200 + "u", ""),
        ("+".join("u" * 200), ""),
        ("u" * 20_000, ""),
        ("= u", ""),
        ("u = v; u = w", "u"),
        ("v = u; u = 1", "u"),
        ("sin = u", "sin"),
        ("u + v = w", ""),
        ("; ".join(f"a{n} = u" for n in range(5000)), ""),
    ],
    ids=lambda value: value[:20],
)
def test_what_cannot_be_read(text: str, left: str) -> None:
    error = mistake(lambda: compile_program(text))
    assert words_left(error.problem) == set(_WORDS.findall(left)), error


@pytest.mark.parametrize(
    ("text", "values", "left"),
    [
        ("u / v", {"u": 1.5, "v": 0.0}, ""),
        ("log(u)", {"u": -1.5}, "log"),
        ("sqrt(u)", {"u": -1.5}, "sqrt"),
        ("u ^ v", {"u": 0.0, "v": -1.0}, ""),
        ("u ^ v", {"u": -1.5, "v": 0.5}, ""),
        ("u ^ v", {"u": -2.0, "v": 2.0}, ""),  # has a value, but no derivative by v
        ("u * v", {"u": 1e200, "v": 1e200}, "e"),
        ("exp(u)", {"u": 1e5}, "exp"),
        ("sqrt(u)", {"u": 0.0}, "sqrt"),  # so has this
        ("u ^ 0.5", {"u": 0.0}, ""),
        ("u + v", {"u": 1.0}, "v"),
    ],
)
def test_what_has_no_value_or_no_derivative(text: str, values: dict[str, float], left: str) -> None:
    program = compile_program(text)
    error = mistake(lambda: program.run(values).adjoints(program.graph.output))
    assert words_left(error.problem) == set(_WORDS.findall(left)), error


def test_a_derivative_that_is_too_large() -> None:
    program = compile_program("c = a * 1e200; d = c * 1e200")
    run = program.run({"a": 1e-200})
    for mode in Mode:
        asked = Differentiation(mode, program.graph.output, 0)
        problem = overflow_of(run, asked)
        assert problem is not None
        assert words_left(problem) == {"a" if mode is Mode.REVERSE else "d"}
    assert overflow_of(compile_program("a * 2").run({"a": 1.0}), asked) is None


def test_the_row_that_has_no_value() -> None:
    tree = parse_expression("1 / u")
    error = mistake(lambda: evaluate(tree, {"u": np.array([1.0, 0.0])}))
    assert (error.row, words_left(error.sentence)) == (1, set())


@pytest.mark.parametrize(
    ("name", "left"),
    [
        ("hello", "hello dJ dW W z J new"),
        ("z[1]", "z"),
        ("J[0][0]", "J"),
        ("learning_rate[1]", "learning rate"),
        ("x", "x"),
        ("t[0][0]", "t"),
        ("W[1][0]", "W"),
        ("z[7][0]", "z"),
        ("z[1][9]", "z"),
        ("b[2][0]", "b"),
        ("x[7]", "x"),
        ("t[3]", "t"),
        ("W[1][5,0]", "W"),
        ("q of W[1][0,0]", "q of W"),
        ("dJ[8]/dW[1][0,0]", "dJ dW"),
    ],
)
def test_a_number_that_a_network_does_not_have(name: str, left: str) -> None:
    network = Network(2, (Layer(3, "tanh"), Layer(1, "linear", bias=False)))
    with pytest.raises(ValueError, match="expected") as caught:
        quantity_named(name, network)
    problem = phrase_of(caught.value)
    assert str(caught.value) == problem
    assert words_left(problem) == set(_WORDS.findall(left)), problem


@pytest.mark.parametrize(
    ("name", "left"),
    [
        ("?", "da dd d"),
        ("x", "x a c d"),
        ("dc/da", "dc da d"),
        ("dd/dx", "dd dx x a c d"),
        ("local dd/da", "local dd da d c"),
    ],
)
def test_a_number_that_an_expression_does_not_have(name: str, left: str) -> None:
    program = compile_program("c = a + 1; d = c * 2")
    trace = ExpressionTrace(program.run({"a": 1.0}), usual_differentiation(program))
    with pytest.raises(ValueError, match=r"expected|computed from") as caught:
        node_quantity_named(name, trace)
    problem = phrase_of(caught.value)
    assert words_left(problem) == set(left.split()), problem
