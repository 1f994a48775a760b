"""The explanation of an expression's numbers, written out in every format."""

from __future__ import annotations

import json
import re

import pytest

from backpropviz.engine.explain.explain import explain
from backpropviz.engine.graph.expression_trace import Differentiation, ExpressionTrace, Mode
from backpropviz.engine.graph.node_names import node_quantity_named
from backpropviz.engine.graph.program import compile_program
from backpropviz.export.explanation.formats import EXPLANATION_FORMATS, write_explanation
from backpropviz.export.explanation.words_of import words_of
from backpropviz.export.notation import notation_of_expression
from backpropviz.export.numbers import NumberStyle

TOY = "c = a + b; d = b + 1; e = c * d"
UNROLLED = "g = tanh(w*x + u*h); k = tanh(w*y + u*g); J = (k - t)^2/2 + sin(g)"
NUMBERS = {"w": 0.5, "x": 1.0, "u": -0.7, "h": 0.3, "y": -1.0, "t": 1.0}


def trace_of(text: str, values: dict[str, float], mode: Mode, by: str) -> ExpressionTrace:
    program = compile_program(text)
    wrt = program.node(by)
    assert wrt is not None
    return ExpressionTrace(program.run(values), Differentiation(mode, program.graph.output, wrt))


def written(
    name: str,
    text: str = TOY,
    values: dict[str, float] | None = None,
    *,
    mode: Mode = Mode.REVERSE,
    by: str = "b",
    by_layers: bool | None = None,
    kind: str = "text",
) -> str:
    trace = trace_of(text, {"a": 2.0, "b": 1.0} if values is None else values, mode, by)
    explained = explain(trace, node_quantity_named(name, trace), by_layers=by_layers)
    words = words_of(explained, trace, notation_of_expression(trace), NumberStyle())
    return "".join(write_explanation(words, "A graph", kind))


def test_the_lecture_s_sum_is_written_path_by_path() -> None:
    text = written("de/db")
    assert text.startswith("A graph\nWhy is de/db = 5.0?\n")
    assert "A change of b reaches e along 2 paths." in text
    assert "Path 1: b → c → e\n  = ∂e/∂c · ∂c/∂b\n  = d · 1\n  = 2.0 · 1.0\n  = 2.0\n" in text
    assert "Path 2: b → d → e\n  = ∂e/∂d · ∂d/∂b\n  = c · 1\n  = 3.0 · 1.0\n  = 3.0\n" in text
    assert "  de/db = 2.0 + 3.0\n        = 5.0\n" in text
    assert "The backward pass has the same number: 5.0." in text


def test_forward_mode_says_that_it_went_forward() -> None:
    text = written("de/db", mode=Mode.FORWARD)
    assert "Path 1: b → c → e" in text
    assert "The forward pass has the same number: 5.0." in text
    assert "db/db = 1" in text


def test_groups_are_named_by_the_next_value_or_the_operand() -> None:
    backward = written("dJ/du", UNROLLED, NUMBERS, by="u", by_layers=True)
    assert "which are 2 terms if they are grouped by the next value" in backward.replace("\n", " ")
    assert re.search(r"through +what arrives there +local derivative", backward)
    forward = written("dJ/du", UNROLLED, NUMBERS, mode=Mode.FORWARD, by="u", by_layers=True)
    assert "grouped by the operand they come through" in forward.replace("\n", " ")
    assert re.search(r"through +local derivative +what arrives there", forward)


@pytest.mark.parametrize("kind", EXPLANATION_FORMATS)
@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("by_layers", [False, True])
def test_every_step_is_explained_in_every_format(kind: str, mode: Mode, by_layers: bool) -> None:
    trace = trace_of(UNROLLED, NUMBERS, mode, "u")
    notation = notation_of_expression(trace)
    for step in trace:
        explained = explain(trace, step.quantity, by_layers=by_layers)
        words = words_of(explained, trace, notation, NumberStyle())
        text = "".join(write_explanation(words, "A graph", kind))
        assert trace.plain_name(step.quantity) in text or kind != "json"
        # Of a network these are said, of an expression they make no sense.
        assert not re.search(
            r"\b(loss|unit|units|sample|layer|weight)\b", text.split('"sample"')[0]
        )


def test_json_names_quantities_as_commands_do() -> None:
    found = json.loads(written("de/db", kind="json"))
    assert found["quantity"] == "de/db"
    assert found["sample"] is None
    assert found["total"] == found["value"] == 5.0
    first = found["paths"][0]
    assert [factor["made_by"] for factor in first["factors"]] == ["local de/dc", "local dc/db"]
    assert first["elements"] == ["e", "local de/dc", "c", "local dc/db", "b"]
    assert found["counts"]["paths"] == 2


def test_what_is_independent_or_given_is_said_to_be() -> None:
    text = written("da/db", mode=Mode.FORWARD)
    assert "No path leads from b to a: a change of b does not change a." in text
    assert "a is given: it is an input of the expression." in written("a", mode=Mode.FORWARD)


def test_an_operand_that_stands_twice_has_two_paths() -> None:
    text = written("dy/dx", "y = x*x", {"x": 3.0}, by="x")
    assert "∂y/∂x⁽¹⁾" in text
    assert "∂y/∂x⁽²⁾" in text
    assert "  dy/dx = 3.0 + 3.0\n        = 6.0\n" in text


def test_large_counts_are_written_with_their_size() -> None:
    lines = [f"x{number + 1} = x{number}*x{number}*x{number}/3" for number in range(200)]
    text = written("dx200/dx0", "; ".join(lines), {"x0": 1.0}, by="x0")
    assert "2.656e95 paths" in text
