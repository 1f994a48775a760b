"""Whatever is typed can be written: formulas, sentences and a program that gives the numbers."""

from __future__ import annotations

import contextlib
import io

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from backpropviz.engine.expression import ExpressionError
from backpropviz.engine.graph.expression_trace import Differentiation, ExpressionTrace, Mode
from backpropviz.engine.graph.program import compile_program
from backpropviz.engine.quantities import Quantity
from backpropviz.engine.trace import Detail
from backpropviz.export.expression_report import (
    expression_json,
    expression_latex,
    expression_text,
)
from backpropviz.export.formula.formula import line_latex, line_text
from backpropviz.export.formula.right_sides import write_formula
from backpropviz.export.notation import notation_of_expression
from backpropviz.export.numbers import NumberStyle
from backpropviz.export.program.expression_program import write_expression_program
from backpropviz.export.question_lines import write_question
from backpropviz.export.sentences import write_sentence, write_title
from backpropviz.export.worked.formats import WORKED_FORMATS, write_worked
from backpropviz.export.worked.worked import WorkedSolution

NAMES = ("a", "b", "w_0", "alpha")
ONE = ("sin", "cos", "tan", "exp", "log", "sqrt", "abs", "tanh", "sigmoid", "relu", "softplus")


def larger(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.builds("({} {} {})".format, inner, st.sampled_from("+-*/"), inner),
        st.builds("{}({})".format, st.sampled_from(ONE), inner),
        st.builds("{}({}, {})".format, st.sampled_from(("max", "min")), inner, inner),
        st.builds("({})^{}".format, inner, st.sampled_from(("2", "3", "-1", "0.5", "0", "b"))),
        st.builds("(-{})".format, inner),
    )


LEAVES = st.one_of(st.sampled_from(NAMES), st.sampled_from(("0", "1", "2", "0.5", "10")))
EXPRESSIONS = st.recursive(LEAVES, larger, max_leaves=8)
NUMBERS = st.floats(-3.0, 3.0).map(lambda value: round(value, 3))


@st.composite
def traces(draw: st.DrawFn) -> ExpressionTrace:
    first, last = draw(EXPRESSIONS), draw(EXPRESSIONS)
    program = compile_program(f"c = {first}; e = {last} + c * a")
    wrt = draw(st.sampled_from(range(len(program.inputs))))
    asked = Differentiation(draw(st.sampled_from(Mode)), program.graph.output, wrt)
    try:
        trace = ExpressionTrace(
            program.run({name: draw(NUMBERS) for name in program.inputs}), asked
        )
        _ = trace.adjoints, trace.tangents
    except ExpressionError:
        assume(False)
    return trace


@settings(deadline=None, max_examples=60)
@given(traces())
def test_every_step_has_its_words_and_formulas(trace: ExpressionTrace) -> None:
    notation, style = notation_of_expression(trace), NumberStyle(6)
    for step in trace:
        formula = write_formula(step, trace, notation, style)
        asked = write_question(step, trace, notation, style, lambda _: False, with_numbers=True)
        for line in (*formula[:4], *asked[:4]):
            latex = line_latex(line)
            assert latex.count("{") == latex.count("}")
            assert latex.count(r"\left") == latex.count(r"\right")
        assert line_text(formula.left)
        assert line_text(formula.symbols)
        assert line_text(asked.result) == "?"
        for text in (write_title(step, notation), write_sentence(step, trace, notation)):
            assert text
            assert not set("{}$") & set(text)


@settings(deadline=None, max_examples=60)
@given(traces())
def test_the_program_gives_the_same_numbers(trace: ExpressionTrace) -> None:
    program = write_expression_program(trace, "Any")
    scope: dict[str, object] = {}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(program.text, "program", "exec"), scope)
    for line in program.lines:
        for variable in line.variables:
            value = trace.value(Quantity(variable.kind, unit=variable.unit))
            got = float(scope[variable.name])  # type: ignore[arg-type]
            assert got == pytest.approx(value, rel=1e-9, abs=1e-12), line.text


@settings(deadline=None, max_examples=20)
@given(traces(), st.sampled_from(Detail), st.sampled_from(WORKED_FORMATS))
def test_every_form_can_be_written(trace: ExpressionTrace, detail: Detail, form: str) -> None:
    style = NumberStyle(4, decimal_comma=True)
    notation = notation_of_expression(trace, style)
    worked = WorkedSolution(trace.program.text, trace, notation, detail, style)
    assert "".join(write_worked(worked, form))
    assert "".join(expression_json(trace))
    assert "".join(expression_text(trace, notation, style, None))
    assert "".join(expression_latex(trace, notation, style, None))
