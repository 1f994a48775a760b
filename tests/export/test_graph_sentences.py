"""A title and a sentence for every step of a graph, and the special cases they name."""

from __future__ import annotations

import pytest

from backpropviz.engine.graph.expression_trace import Differentiation, ExpressionTrace, Mode
from backpropviz.engine.graph.program import compile_program
from backpropviz.engine.graph.scalar_trace import ScalarTrace
from backpropviz.engine.training import first_trace
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.setup import schedule_of, set_up
from backpropviz.export.notation import notation_of, notation_of_expression
from backpropviz.export.sentences import write_sentence, write_title

TOY = "c = a + b; d = b + 1; e = c * d"


def told(
    text: str,
    values: dict[str, float],
    mode: Mode = Mode.REVERSE,
    *,
    of: str | None = None,
    wrt: str | None = None,
) -> dict[str, tuple[str, str]]:
    """Return the title and the sentence of every quantity that has a step."""
    program = compile_program(text)
    output = program.graph.output if of is None else program.node(of)
    by = 0 if wrt is None else program.node(wrt)
    assert output is not None
    assert by is not None
    trace = ExpressionTrace(program.run(values), Differentiation(mode, output, by))
    notation = notation_of_expression(trace)
    return {
        trace.plain_name(step.quantity): (
            write_title(step, notation),
            write_sentence(step, trace, notation),
        )
        for step in trace
    }


def test_the_toy_graph_is_told() -> None:
    said = told(TOY, {"a": 2.0, "b": 1.0})
    assert said["c"] == ("Value of c", "a and b are added.")
    assert said["local de/dc"] == (
        "Local derivative ∂e/∂c",
        "A change of c reaches e multiplied by the other factor, d.",
    )
    assert said["de/de"][1].startswith("1, because e is what is differentiated")
    title, sentence = said["de/db"]
    assert title == "Derivative of e by b"
    assert "b reaches e by 2 ways" in sentence
    assert "their contributions add up" in sentence
    assert sentence.endswith("Raising b raises e.")
    assert "by one way, through c" in said["de/da"][1]
    assert said["de/dc"][1].startswith("c goes straight into e, where 1 arrives")


def test_what_the_output_does_not_depend_on_has_derivative_0() -> None:
    said = told("c = a + b; d = b + 1; e = c * d", {"a": 2.0, "b": 1.0}, of="d")
    assert said["dd/da"][1] == "0, because d does not depend on a."
    assert "dd/dc" not in said


def test_forward_mode_tells_what_arrives() -> None:
    said = told(TOY, {"a": 2.0, "b": 1.0}, Mode.FORWARD, wrt="b")
    assert said["da/db"][1] == "0, because a does not change when b does."
    assert said["db/db"][1].startswith("1, because b is what is differentiated by")
    assert said["dc/db"][1].startswith("b goes straight into c")
    assert (
        "by one way, through c"
        in told("c = 2 * a; d = 3 * c", {"a": 1.0}, Mode.FORWARD)["dd/da"][1]
    )
    assert "through 2 operands" in said["de/db"][1]
    by_c = told(TOY, {"a": 2.0, "b": 1.0}, Mode.FORWARD, wrt="c")
    assert by_c["dd/dc"][1] == "0, because d does not change when c does."


@pytest.mark.parametrize(
    ("text", "x", "words"),
    [
        ("relu(x)", 2.0, "1, because x is positive"),
        ("relu(x)", -2.0, "0, because x is negative"),
        ("relu(x)", 0.0, "At 0 there is a corner and so no slope; 0 is taken by convention."),
        ("abs(x)", 0.0, "At 0 there is a corner and so no slope; 0 is taken by convention."),
        ("abs(x)", -1.0, "−1, because x is negative"),
        ("max(x, 1)", 2.0, "1, because x is the largest"),
        ("max(x, 1)", 0.0, "0, because max lets only the largest operand through, and x is not it"),
        ("max(x, 1)", 1.0, "by convention the first of them gets 1"),
        ("max(1, x)", 1.0, "by convention only the first of them counts, so this is 0"),
        ("min(x, 1)", 0.0, "1, because x is the smallest"),
        ("min(x, 1)", 2.0, "0, because min lets only the smallest operand through"),
        ("sigmoid(x)", 9.0, "y is saturated"),
        ("tanh(x)", -9.0, "y is saturated"),
        ("1 / x", 2.0, "Quotient rule"),
        ("x^2", 2.0, "Power rule"),
        ("0^x", 2.0, "0, because 0 raised to any power above 0 stays 0."),
        ("x * x", 2.0, "stands there twice"),
        ("5 - x", 2.0, "the difference falls by as much"),
    ],
)
def test_a_local_derivative_says_why_it_is_what_it_is(text: str, x: float, words: str) -> None:
    said = told(f"y = {text}", {"x": x})
    local = next(sentence for name, (_, sentence) in said.items() if name.startswith("local"))
    assert words in local


def test_a_path_that_is_cut_brings_nothing_back() -> None:
    said = told("c = relu(a); d = c * b; e = d + b", {"a": -1.0, "b": 2.0})
    assert said["de/da"][1].endswith("The local derivative is 0, so nothing comes back.")
    said = told("c = relu(a) * 0.5; d = relu(c - 1); e = d * 3", {"a": 1.0})
    assert said["de/dv1"][1].endswith("Nothing arrives there, so nothing comes back.")


def test_contributions_may_cancel_out() -> None:
    said = told("c = a * 2; d = c - a * 2", {"a": 3.0})
    assert "Here they cancel out." in said["dd/da"][1]


EVERYTHING = (
    "s = sin(x) * cos(y) + tan(x) / exp(y); t = log(y) - sqrt(y) + abs(-x) * tanh(x); r = t;"
    "u = sigmoid(s) + relu(r) + softplus(-y) + max(x, y) - min(s, 2, t);"
    "f = u^2 + 2^s + abs(u)^y + x^-3 + x*x - (x - y) * (2*3)"
)


@pytest.mark.parametrize("mode", Mode)
def test_every_step_of_every_operation_is_told(mode: Mode) -> None:
    for title, sentence in told(EVERYTHING, {"x": 0.7, "y": 1.3}, mode).values():
        assert title[0].isupper()
        assert sentence.endswith(".")
        assert not set("{}") & set(title + sentence)
        assert "  " not in sentence


@pytest.mark.parametrize(
    "name", ["hand-2-3-1", "mazur-2-2-2", "moons", "and-gate", "vanishing-gradient-relu"]
)
def test_every_step_of_a_network_s_graph_is_told(name: str) -> None:
    experiment = open_by_name_or_path(name)
    setup = set_up(experiment)
    schedule = schedule_of(experiment.training)
    trace = ScalarTrace(first_trace(setup.problem, setup.parameters, setup.optimizer, schedule))
    rows = trace.run.rows
    notation = notation_of(experiment, trace.network, rows, setup.dataset, trace.graph)
    for step in trace:
        title, sentence = write_title(step, notation), write_sentence(step, trace, notation)
        assert title[0].isupper()
        assert sentence.endswith(".")
        assert not set("{}") & set(title + sentence)


def test_a_translator_gets_the_templates() -> None:
    program = compile_program(TOY)
    trace = ExpressionTrace(
        program.run({"a": 2.0, "b": 1.0}), Differentiation(Mode.REVERSE, program.graph.output, 0)
    )
    notation = notation_of_expression(trace)
    assert write_sentence(trace[0], trace, notation, lambda _: "{a} mit {b}") == "a mit b"
    assert write_title(trace[0], notation, lambda _: "Wert {q}") == "Wert c"
