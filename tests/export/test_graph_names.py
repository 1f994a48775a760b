"""Names of an expression as symbols, and the symbols of its derivatives."""

from __future__ import annotations

import pytest

from backpropviz.engine.graph.expression_trace import (
    Differentiation,
    ExpressionTrace,
    Mode,
    usual_differentiation,
)
from backpropviz.engine.graph.program import compile_program
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.graph_names import name_symbol, write_constant
from backpropviz.export.notation import notation_of_expression


@pytest.mark.parametrize(
    ("name", "latex", "text"),
    [
        ("c", "c", "c"),
        ("w0", "w_{0}", "w₀"),
        ("w_12", "w_{12}", "w₁₂"),
        ("x_new", r"x_{\mathrm{new}}", "x_new"),
        ("alpha", r"\alpha", "α"),
        ("theta1", r"\theta_{1}", "θ₁"),
        ("Delta", r"\Delta", "Δ"),
        ("θ", r"\theta", "θ"),
        ("loss", r"\mathrm{loss}", "loss"),
        ("omicron", r"\mathrm{omicron}", "omicron"),
        ("Alpha", r"\mathrm{Alpha}", "Alpha"),
        ("größe", r"\mathrm{größe}", "größe"),
        ("__import__", r"\mathrm{import}", "__import__"),
        ("_", r"\mathrm{?}", "_"),
        ("h1b", r"\mathrm{h1b}", "h1b"),
    ],
)
def test_a_name_is_written_as_mathematics_does(name: str, latex: str, text: str) -> None:
    symbol = name_symbol(name)
    assert (symbol.latex, symbol.text) == (latex, text)


def test_two_names_never_share_a_symbol() -> None:
    program = compile_program("y = w0 + w_0 + alpha + α")
    run = program.run({"w0": 1.0, "w_0": 2.0, "alpha": 3.0, "α": 4.0})
    notation = notation_of_expression(ExpressionTrace(run, usual_differentiation(program)))
    texts = [notation.text(Quantity(Kind.NODE, unit=unit)) for unit in range(4)]
    assert len(set(texts)) == 4
    assert texts == ["w0", "w_0", "alpha", "α"]


def test_derivatives_are_total_along_all_ways_and_partial_along_an_edge() -> None:
    program = compile_program("c = a + b; loss = c * c")
    run = program.run({"a": 2.0, "b": 1.0})
    a, b, c, loss = (program.node(name) or 0 for name in ("a", "b", "c", "loss"))
    trace = ExpressionTrace(run, Differentiation(Mode.FORWARD, loss, b))
    notation = notation_of_expression(trace)
    adjoint = Quantity(Kind.D_NODE, unit=c)
    assert notation.text(adjoint) == "dloss/dc"
    assert notation.latex(adjoint) == r"\frac{d\,\mathrm{loss}}{dc}"
    assert notation.symbol(adjoint).inline_latex == r"d\,\mathrm{loss} / dc"
    assert notation.latex(Quantity(Kind.TANGENT, unit=c)) == r"\frac{dc}{db}"
    local = Quantity(Kind.LOCAL, unit=c, source=a)
    assert notation.text(local) == "∂c/∂a"
    assert notation.latex(local) == r"\frac{\partial c}{\partial a}"
    twice = [notation.text(Quantity(Kind.LOCAL, unit=loss, source=place)) for place in (0, 1)]
    assert twice == ["∂loss/∂c⁽¹⁾", "∂loss/∂c⁽²⁾"]


@pytest.mark.parametrize(
    ("value", "text"),
    [(1.0, "1"), (-2.0, "−2"), (0.1, "0.1"), (3.14159265, "3.14159265"), (2e20, "2e20")],
)
def test_constants_are_written_as_typed(value: float, text: str) -> None:
    assert write_constant(value).text == text


def test_only_nodes_without_a_name_are_constants() -> None:
    program = compile_program("c = a + 1")
    trace = ExpressionTrace(program.run({"a": 1.0}), usual_differentiation(program))
    notation = notation_of_expression(trace)
    assert notation.constant(Quantity(Kind.NODE, unit=1)) == 1.0
    assert notation.constant(Quantity(Kind.NODE, unit=0)) is None
