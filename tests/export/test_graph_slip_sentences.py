"""What is said to a slip at a step of a graph: whole sentences, and no numbers."""

from __future__ import annotations

import re

import pytest

from backpropviz.engine.graph.expression_trace import Differentiation, ExpressionTrace, Mode
from backpropviz.engine.graph.node_names import node_quantity_named
from backpropviz.engine.graph.program import compile_program
from backpropviz.engine.graph.rules import Seed
from backpropviz.engine.slips.slips import slips_of
from backpropviz.engine.slips.verdicts import Verdict, judge
from backpropviz.export.notation import notation_of_expression
from backpropviz.export.slip_sentences import write_verdict

TEXTS = (
    "c = a + b; d = b + 1; e = c * d",
    "y = a/b - tan(a); z = y^3 + 2^y; w = max(z, a, b)*relu(-b)",
    "y = tanh(a)*sigmoid(b)/softplus(a); z = -y + y*y + min(y, b); q = z",
    "y = sin(a) + cos(b) - exp(a*b) + log(a) + sqrt(a) - abs(b)",
)


def trace_of(text: str, mode: Mode = Mode.REVERSE, **values: float) -> ExpressionTrace:
    program = compile_program(text)
    return ExpressionTrace(program.run(values), Differentiation(mode, program.graph.output, 0))


def said(text: str, name: str, answer: float, mode: Mode = Mode.REVERSE) -> str:
    trace = trace_of(text, mode, a=3.0, b=2.0)
    made = trace.find(node_quantity_named(name, trace))
    assert made is not None
    verdict = judge(trace, trace[made], answer)
    return write_verdict(verdict, trace[made], trace, notation_of_expression(trace))


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("mode", Mode)
def test_every_slip_is_told_in_whole_sentences_without_numbers(text: str, mode: Mode) -> None:
    trace = trace_of(text, mode, a=0.7, b=-0.6)
    notation = notation_of_expression(trace)
    for step in trace:
        for slip in slips_of(trace, step):
            sentence = write_verdict(Verdict(False, slip), step, trace, notation)
            assert sentence.startswith("Not yet. ")
            assert sentence.endswith(".")
            assert not set("{}") & set(sentence)
            assert "  " not in sentence
            assert "()" not in sentence
            assert not re.search(r"\d[.,]\d", sentence)
            if not isinstance(step.rule, Seed):
                assert not re.search(r"\b(activation|unit|layer|weight|gradient)\b", sentence)


@pytest.mark.parametrize(
    ("name", "answer", "expected"),
    [
        ("de/db", 5.0, "Not yet. You left out a path: the one through c."),
        ("local de/dc", 5.0, "Not yet. That is c itself, not how fast the result changes with it."),
        ("c", 6.0, "Not yet. You multiplied where to add."),
    ],
)
def test_a_slip_is_told_with_the_names_of_the_graph(
    name: str, answer: float, expected: str
) -> None:
    text = "c = a + b; d = b + 4; e = c * d"
    assert said(text, name, answer).startswith(expected)


def test_functions_are_named() -> None:
    assert "sin is still to be applied" in said("y = sin(a)*b", "v1", 3.0)
    assert "You left out the numerator a." in said("y = a/b", "local dy/db", -1 / 4)
