"""The program of an expression gives the numbers of its trace when it is run."""

from __future__ import annotations

import ast
import contextlib
import io
import json
from pathlib import Path

import pytest

from backpropviz.engine.graph.expression_trace import Differentiation, ExpressionTrace, Mode
from backpropviz.engine.graph.program import compile_program
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.library import library, open_by_name_or_path
from backpropviz.export.program.expression_program import write_expression_program
from backpropviz.export.program.program import Program

GRAPHS = json.loads(
    (Path(__file__).parents[1] / "reference" / "toy_graph.json").read_text(encoding="utf-8")
)
TOY = "c = a + b; d = b + 1; e = c * d"
EVERYTHING = (
    "s = sin(x) * cos(y) + tan(x) / exp(y); t = log(y) - sqrt(y) + abs(-x) * tanh(x); r = t; k = 3;"
    "u = sigmoid(s) + relu(r) + softplus(-y) + max(x, y, x) - min(s, 2, t);"
    "f = u^2 + 2^s + abs(u)^y + x^-3 + x*x + u^1 - k*(x - y) * (2*3) + x^(0*2) + (y*0)^y"
)


def trace_of(text: str, values: dict[str, float], mode: Mode = Mode.REVERSE) -> ExpressionTrace:
    program = compile_program(text)
    last = max(len(program.inputs) - 1, 0)
    return ExpressionTrace(program.run(values), Differentiation(mode, program.graph.output, last))


def ran(program: Program) -> tuple[dict[str, object], str]:
    """Run a program; return its variables and what it printed."""
    scope: dict[str, object] = {}
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(program.text, "program", "exec"), scope)
    return scope, printed.getvalue()


def check(trace: ExpressionTrace) -> None:
    program = write_expression_program(trace, "Any")
    scope, _ = ran(program)
    made: set[Quantity] = set()
    for line in program.lines:
        for variable in line.variables:
            quantity = Quantity(variable.kind, unit=variable.unit)
            made.add(quantity)
            value = trace.value(quantity)
            got = float(scope[variable.name])  # type: ignore[arg-type]
            assert got == pytest.approx(value, rel=1e-12, abs=1e-14), line.text
    # every step but those of local derivatives and of constants has its line
    for step in trace:
        is_constant = not trace.graph.nodes[step.quantity.unit].name
        assert step.quantity.kind is Kind.LOCAL or is_constant or step.quantity in made


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("case", GRAPHS["expressions"], ids=lambda case: case["expression"][:40])
def test_the_reference_s_expressions_give_their_numbers(case: dict, mode: Mode) -> None:
    check(trace_of(case["expression"], case["inputs"], mode))


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("values", [{"x": 0.7, "y": 1.3}, {"x": -1.2, "y": 1.4}])
def test_every_operation_gives_its_numbers(values: dict[str, float], mode: Mode) -> None:
    check(trace_of(EVERYTHING, values, mode))


@pytest.mark.parametrize(
    "name",
    [entry.name for entry in library() if open_by_name_or_path(entry.name).is_expression],
)
def test_the_built_in_expressions_give_their_numbers(name: str) -> None:
    model = open_by_name_or_path(name).model
    assert model.expression is not None
    for mode in Mode:
        check(trace_of(model.expression, dict(model.values or {}), mode))


@pytest.mark.parametrize("values", [{"x": 2.0, "y": 2.0}, {"x": 0.0, "y": 0.0}])
def test_kinks_follow_the_same_conventions(values: dict[str, float]) -> None:
    check(trace_of("f = max(x, y) + 2 * min(x, y, x) + relu(x - y) + abs(y - x)", values))


def test_saturation_keeps_its_digits() -> None:
    check(trace_of("f = sigmoid(x) * 2 + tanh(x) + softplus(-x)", {"x": 30.0}))


def test_the_toy_graph_is_written_as_one_would_by_hand() -> None:
    text = write_expression_program(trace_of(TOY, {"a": 2.0, "b": 1.0}), "Toy").text
    assert text.startswith("# Toy\n# Reverse mode: the derivatives of e\n")
    assert "import" not in text
    assert "\nc = a + b\nd = b + 1\ne = c * d\n" in text
    assert "\nde_dd = de_de * c\nde_dc = de_de * d\nde_da = de_dc\nde_db = de_dc + de_dd\n" in text
    forward = write_expression_program(trace_of(TOY, {"a": 2.0, "b": 1.0}, Mode.FORWARD), "Toy")
    assert "c = a + b\ndc_db = da_db + db_db\n" in forward.text


def test_it_prints_the_value_and_the_derivatives_by_the_inputs() -> None:
    _, printed = ran(write_expression_program(trace_of(TOY, {"a": 2.0, "b": 1.0}), "Toy"))
    assert printed == "e = 6.0\nde_da = 2.0\nde_db = 5.0\n"


def test_names_that_python_has_for_itself_get_another_one() -> None:
    text = "lambda = np + print; y = lambda * de_db + b; e = y * b"
    values = {"np": 2.0, "print": 3.0, "de_db": 5.0, "b": 7.0}
    check(trace_of(text, values))
    check(trace_of("y = ℌ + H + größe * θ", {"ℌ": 1.0, "H": 2.0, "größe": 3.0, "θ": 4.0}))


def test_long_sums_are_broken_into_lines() -> None:
    text = "y = " + " + ".join(f"x * {k}" for k in range(1, 30))
    trace = trace_of(text, {"x": 2.0})
    check(trace)
    lines = write_expression_program(trace, "Long").text.splitlines()
    assert max(map(len, lines)) <= 100


def test_constants_alone_are_a_program_too() -> None:
    for text in ("2 * 3", "5", "k = 3; k"):
        program = write_expression_program(trace_of(text, {}), text)
        ast.parse(program.text)
        assert ran(program)[1]


def test_a_title_cannot_break_the_program() -> None:
    program = write_expression_program(
        trace_of(TOY, {"a": 2.0, "b": 1.0}), "x\nimport os\x0c\u2028"
    )
    assert program.text.startswith("# x import os\n")
    assert ran(program)[1].startswith("e = 6.0")
