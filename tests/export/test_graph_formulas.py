"""Formulas of a graph's steps: as mathematics writes them, and with numbers that give the result.

What is printed is computed again by a small reader of its own.
"""

from __future__ import annotations

import math
import re

import pytest

from backpropviz.engine.graph.expression_trace import Differentiation, ExpressionTrace, Mode
from backpropviz.engine.graph.program import compile_program
from backpropviz.engine.graph.scalar_trace import ScalarTrace
from backpropviz.engine.quantities import Kind
from backpropviz.engine.trace import Trace
from backpropviz.engine.training import first_trace
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.setup import schedule_of, set_up
from backpropviz.export.formula.formula import Formula, line_latex, line_text
from backpropviz.export.formula.right_sides import write_formula
from backpropviz.export.notation import Notation, notation_of, notation_of_expression
from backpropviz.export.numbers import NumberStyle
from backpropviz.export.question_lines import is_written_in_full, write_question

TOY = "c = a + b; d = b + 1; e = c * d"
RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
FUNCTIONS = {
    "sigma": lambda x: 1 / (1 + math.exp(-x)),
    "ReLU": lambda x: max(x, 0.0),
    "ReLU_slope": lambda x: float(x > 0),
    "sign": lambda x: math.copysign(1.0, x),
    "softplus": lambda x: math.log1p(math.exp(x)),
    **{name: getattr(math, name) for name in ("sin", "cos", "tan", "exp", "log", "sqrt", "tanh")},
    "abs": abs,
    "max": max,
    "min": min,
}


def compute(text: str) -> float:
    text = re.sub(r"[⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+", lambda m: f"**({m[0].translate(RAISED)})", text)
    text = text.replace("−", "-").replace("·", "*").replace("^", "**").replace("σ", "sigma")
    text = text.replace("ReLU′", "ReLU_slope").replace("√", "sqrt")
    text = re.sub(r"\|([^|]+)\|", r"abs(\1)", text)
    text = re.sub(r"ln ([0-9.]+)", r"log(\1)", text).replace("ln (", "log(")
    return float(eval(text, {"__builtins__": {}}, FUNCTIONS))


def trace_of(
    text: str, values: dict[str, float], mode: Mode = Mode.REVERSE, wrt: str | None = None
) -> ExpressionTrace:
    program = compile_program(text)
    by = 0 if wrt is None else program.node(wrt)
    assert by is not None
    return ExpressionTrace(program.run(values), Differentiation(mode, program.graph.output, by))


def formulas_of(trace: ExpressionTrace, style: NumberStyle | None = None) -> dict[str, Formula]:
    notation = notation_of_expression(trace)
    return {
        trace.plain_name(step.quantity): write_formula(step, trace, notation, style)
        for step in trace
    }


def lines(formula: Formula) -> tuple[str, ...]:
    return tuple(map(line_text, formula[:4]))


def test_the_toy_graph_reads_as_in_the_lecture() -> None:
    formulas = formulas_of(trace_of(TOY, {"a": 2.0, "b": 1.0}))
    assert lines(formulas["c"]) == ("c", "a + b", "2.0 + 1.0", "3.0")
    assert lines(formulas["d"]) == ("d", "b + 1", "1.0 + 1", "2.0")
    assert lines(formulas["local de/dc"]) == ("∂e/∂c", "d", "2.0", "2.0")
    assert lines(formulas["de/db"]) == (
        "de/db",
        "de/dc · ∂c/∂b + de/dd · ∂d/∂b",
        "2.0 · 1.0 + 3.0 · 1.0",
        "5.0",
    )
    latex = line_latex(formulas["de/db"].symbols)
    assert latex.startswith(r"\frac{de}{dc} \cdot \frac{\partial c}{\partial b} + ")


def test_forward_mode_multiplies_the_local_derivative_by_what_arrives() -> None:
    trace = trace_of(TOY, {"a": 2.0, "b": 1.0}, Mode.FORWARD, "b")
    formulas = formulas_of(trace)
    assert lines(formulas["de/db"]) == (
        "de/db",
        "∂e/∂c · dc/db + ∂e/∂d · dd/db",
        "2.0 · 1.0 + 3.0 · 1.0",
        "5.0",
    )
    assert set(lines(formulas["da/db"])[1:]) == {"0.0"}
    assert set(lines(formulas["db/db"])[1:]) == {"1.0"}


@pytest.mark.parametrize(
    ("text", "value", "slope"),
    [
        ("x + y", "x + y", "1.0"),
        ("x - y", "x − y", "1.0"),
        ("y - x", "y − x", "−1.0"),
        ("x * y", "x · y", "y"),
        ("x / y", "x/y", "1/y"),
        ("y / x", "y/x", "−y/x²"),
        ("-x", "−x", "−1.0"),
        ("x^2", "x²", "2 · x"),
        ("x^3", "x³", "3 · x²"),
        ("x^-1", "x⁻¹", "(−1) · x⁻²"),
        ("x^0.5", "x^0.5", "0.5 · x^(−0.5)"),
        ("x^y", "x^y", "y · x^(y − 1)"),
        ("y^x", "y^x", "f · ln y"),
        ("sin(x)", "sin(x)", "cos(x)"),
        ("cos(x)", "cos(x)", "−sin(x)"),
        ("tan(x)", "tan(x)", "1 + f²"),
        ("exp(x)", "exp(x)", "f"),
        ("log(x)", "ln x", "1/x"),
        ("sqrt(x)", "√(x)", "1/(2 · f)"),
        ("abs(x)", "|x|", "sign(x)"),
        ("tanh(x)", "tanh(x)", "1 − f²"),
        ("sigmoid(x)", "σ(x)", "f · (1 − f)"),
        ("relu(x)", "ReLU(x)", "ReLU′(x)"),
        ("softplus(x)", "softplus(x)", "σ(x)"),
        ("max(x, y)", "max(x, y)", "∂/∂x max(x, y)"),
        ("min(x, y, 3)", "min(x, y, 3)", "∂/∂x min(x, y, 3)"),
    ],
)
def test_every_operation_has_its_sign_and_its_rule(text: str, value: str, slope: str) -> None:
    formulas = formulas_of(trace_of(f"f = {text}", {"x": 0.5, "y": 1.75}))
    assert line_text(formulas["f"].symbols) == value
    assert line_text(formulas["local df/dx"].symbols) == slope


EVERYTHING = (
    "s = sin(x) * cos(y) + tan(x) / exp(y); t = log(y) - sqrt(y) + abs(-x) * tanh(x);"
    "u = sigmoid(s) + relu(t) + softplus(-y) + max(x, y) - min(s, 2, t);"
    "f = u^2 + 2^s + abs(u)^y + x^-3 + x*x + u^(1/3) + -(x - y) * 2*3"
)


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("values", [{"x": 0.7, "y": 1.3}, {"x": -1.2, "y": 0.4}])
def test_the_printed_numbers_give_the_printed_result(mode: Mode, values: dict[str, float]) -> None:
    trace = trace_of(EVERYTHING, values, mode)
    notation, style = notation_of_expression(trace), NumberStyle(12)
    for step in trace:
        formula = write_formula(step, trace, notation, style)
        numbers = line_text(formula.numbers)
        if "⋯" in numbers or "∂" in numbers:  # a long sum; the derivative of max
            continue
        assert compute(numbers) == pytest.approx(step.value, rel=1e-8, abs=1e-9), numbers


def test_a_power_of_a_negative_number_keeps_its_parentheses() -> None:
    formulas = formulas_of(trace_of("f = x^2", {"x": -3.0}))
    assert line_text(formulas["f"].numbers) == "(−3.0)²"
    assert line_text(formulas["local df/dx"].numbers) == "2 · (−3.0)"


def test_zero_to_a_power_is_flat_by_its_exponent() -> None:
    formulas = formulas_of(trace_of("f = x^y", {"x": 0.0, "y": 2.0}))
    assert line_text(formulas["local df/dy"].result) == "0.0"
    assert "ln" not in line_text(formulas["local df/dy"].symbols)


def test_what_stands_there_twice_has_two_local_derivatives() -> None:
    formulas = formulas_of(trace_of("f = b * b", {"b": 3.0}))
    assert line_text(formulas["df/db"].symbols) == "df/df · ∂f/∂b⁽¹⁾ + df/df · ∂f/∂b⁽²⁾"


def test_a_saturated_sigmoid_is_printed_with_the_digits_that_its_slope_needs() -> None:
    formulas = formulas_of(trace_of("f = sigmoid(x)", {"x": 11.0}))
    assert lines(formulas["local df/dx"])[2:] == ("0.99998330 · (1 − 0.99998330)", "1.670e−5")
    beyond = formulas_of(trace_of("f = sigmoid(x)", {"x": 40.0}))["local df/dx"]
    assert line_text(beyond.numbers) == "σ′(40.0)"
    assert line_text(beyond.result) == "4.248e−18"  # e^-40


def test_constants_are_printed_as_they_were_typed_with_the_decimal_mark_of_the_rest() -> None:
    trace = trace_of("f = max(0.125 * x, 2, 3.14159265)", {"x": 1.5})
    formulas = formulas_of(trace, NumberStyle(decimal_comma=True))
    assert line_text(formulas["v1"].numbers) == "0,125 · 1,5"
    assert line_text(formulas["f"].numbers) == "max(0,1875; 2; 3,14159265)"


def test_a_number_made_of_constants_is_written_as_that_number() -> None:
    formulas = formulas_of(trace_of("f = x * (2 * 3)", {"x": 1.0}))
    assert lines(formulas["6.0"]) == ("6", "2 · 3", "2 · 3", "6")
    assert line_text(formulas["f"].symbols) == "x · 6"


def test_pieces_lead_to_their_quantities() -> None:
    trace = trace_of(TOY, {"a": 2.0, "b": 1.0})
    notation = notation_of_expression(trace)
    for step in trace:
        formula = write_formula(step, trace, notation)
        linked = {part[2] for part in formula.symbols if hasattr(part, "quantity")} - {None}
        assert linked == set(step.operands)


def test_a_question_about_a_constant_slope_does_not_tell_it() -> None:
    trace = trace_of(TOY, {"a": 2.0, "b": 1.0})
    notation = notation_of_expression(trace)
    asked = {
        trace.plain_name(step.quantity): write_question(
            step, trace, notation, NumberStyle(), lambda _: False, with_numbers=True
        )
        for step in trace
        if is_written_in_full(step)
    }
    assert line_text(asked["local dc/da"].symbols) == "?"
    assert asked["local dc/da"].definition == "c = a + b"
    assert line_text(asked["de/db"].numbers) == "2.0 · 1.0 + 3.0 · 1.0"
    assert line_text(asked["de/db"].result) == "?"


def network_graph(name: str) -> tuple[ScalarTrace, Notation]:
    experiment = open_by_name_or_path(name)
    setup = set_up(experiment)
    schedule = schedule_of(experiment.training)
    base = first_trace(setup.problem, setup.parameters, setup.optimizer, schedule)
    trace = ScalarTrace(base)
    rows = trace.run.rows
    return trace, notation_of(experiment, trace.network, rows, setup.dataset, trace.graph)


def find(trace: Trace, name: str) -> int:
    return next(i for i, step in enumerate(trace) if trace.plain_name(step.quantity) == name)


def test_a_network_is_written_down_to_its_products() -> None:
    trace, notation = network_graph("hand-2-3-1")
    product = write_formula(trace[0], trace, notation)
    assert lines(product) == ("p_W₁₁", "x₁ · W₁₁", "5.0 · 1.0", "5.0")
    total = write_formula(trace[find(trace, "z[1][0]")], trace, notation)
    assert lines(total) == ("z_h₁", "p_W₁₁ + p_W₂₁", "5.0 + 6.0", "11.0")
    gradient = write_formula(trace[find(trace, "dJ/dW[2][1,0]")], trace, notation)
    assert lines(gradient)[1] == "∂J/∂p_V₂ · ∂p_V₂/∂V₂"
    seed = write_formula(trace[find(trace, "dJ/dJ")], trace, notation)
    assert lines(seed)[0] == "∂J/∂J"


@pytest.mark.parametrize("name", ["hand-2-3-1", "mazur-2-2-2", "moons", "and-gate"])
def test_every_step_of_a_network_s_graph_can_be_written(name: str) -> None:
    trace, notation = network_graph(name)
    for step in trace:
        formula = write_formula(step, trace, notation)
        assert line_text(formula.symbols)
        if step.quantity.kind is Kind.LOCAL:
            assert line_text(formula.left).startswith("∂")
