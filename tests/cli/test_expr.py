"""The command about expressions: its numbers, its forms, and what it refuses."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from pathlib import Path

import pytest

from backpropviz import cli

GRAPHS = json.loads(
    (Path(__file__).parents[1] / "reference" / "toy_graph.json").read_text(encoding="utf-8")
)
TOY = "c = a + b; d = b + 1; e = c * d"


@pytest.fixture
def found(output_of: Callable[..., str]) -> Callable[..., dict]:
    def carry_out(*arguments: str) -> dict:
        return json.loads(output_of("expr", *arguments, "--format", "json"))

    return carry_out


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]) -> Callable[..., list[str]]:
    """Carry out a command that must end with status 2; return what it said, line by line."""

    def carry_out(*arguments: str) -> list[str]:
        assert cli.main(list(arguments)) == 2
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err.startswith("backpropviz: ")
        return captured.err.removeprefix("backpropviz: ").splitlines()

    return carry_out


def test_the_toy_graph_is_printed_as_json(found: Callable[..., dict]) -> None:
    document = found(TOY, "a=2", "b=1")
    assert list(document) == ["format", "value", "nodes", "gradients"]
    assert document["format"] == "backpropviz-expression/1"
    assert document["value"] == 6.0
    assert document["gradients"] == GRAPHS["toy"]["total_derivatives_of_e"]
    nodes = {node.pop("name"): node for node in document["nodes"]}
    assert nodes["a"] == {"operation": "input", "operands": [], "value": 2.0, "adjoint": 2.0}
    assert nodes["d"] == {"operation": "+", "operands": ["b", 1.0], "value": 2.0, "adjoint": 3.0}
    assert nodes["e"] == {"operation": "*", "operands": ["c", "d"], "value": 6.0, "adjoint": 1.0}


@pytest.mark.parametrize("case", GRAPHS["expressions"], ids=lambda case: case["expression"][:40])
def test_the_numbers_are_the_reference_s(found: Callable[..., dict], case: dict) -> None:
    values = [f"{name}={value!r}" for name, value in case["inputs"].items()]
    document = found(case["expression"], *values)
    assert document["value"] == pytest.approx(case["value"], rel=1e-12, abs=1e-12)
    expected = case["derivatives_of_output"]
    assert set(document["gradients"]) == set(expected)
    for name, value in expected.items():
        assert document["gradients"][name] == pytest.approx(value, rel=1e-12, abs=1e-12), name
    shown = {node["name"]: node["value"] for node in document["nodes"]}
    for name, value in case["values"].items():
        assert shown[name] == pytest.approx(value, rel=1e-12, abs=1e-12), name


def test_forward_mode_adds_the_derivatives_by_one_name(found: Callable[..., dict]) -> None:
    document = found(TOY, "a=2", "b=1", "--mode", "forward", "--wrt", "b")
    assert (document["mode"], document["wrt"]) == ("forward", "b")
    assert document["tangents"] == {"a": 0.0, "b": 1.0, "c": 1.0, "d": 1.0, "e": 5.0}
    assert document["gradients"]["b"] == 5.0
    by_the_first = found(TOY, "a=2", "b=1", "--mode", "forward")
    assert by_the_first["wrt"] == "a"


def test_another_value_can_be_differentiated(found: Callable[..., dict]) -> None:
    document = found(TOY, "a=2", "b=1", "--of", "d")
    assert document["value"] == 2.0
    assert document["gradients"] == {"a": 0.0, "b": 1.0, "c": 0.0, "d": 1.0, "e": 0.0}


def test_numbers_that_the_text_names_are_there_too(found: Callable[..., dict]) -> None:
    document = found("k = 3; y = k * x^2", "x=2")
    assert document["gradients"] == {"x": 12.0, "k": 4.0, "y": 1.0}


def test_the_text_has_values_local_and_total_derivatives_and_the_work(
    output_of: Callable[..., str],
) -> None:
    text = output_of("expr", TOY, "a=2", "b=1")
    assert "  c = a + b = 2.0 + 1.0 = 3.0\n" in text
    assert "  ∂e/∂c = d = 2.0\n" in text
    assert "de/db = de/dc · ∂c/∂b + de/dd · ∂d/∂b = 2.0 · 1.0 + 3.0 · 1.0 = 5.0\n" in text
    assert (
        "1 pass gives the derivatives of e by all values: 5 multiplications and 1 addition." in text
    )
    assert "2 passes, one for each input," in text
    only = output_of("expr", TOY, "a=2", "b=1", "--wrt", "b")
    assert "de/db" in only
    assert "de/da" not in only
    comma = output_of("expr", "y = 0.5 * x", "x=0.25", "--decimal-comma", "--digits", "3")
    assert "y = 0,5 · x = 0,5 · 0,25 = 0,125" in comma


def test_an_expression_of_constants_has_a_value_and_no_derivatives(
    output_of: Callable[..., str], found: Callable[..., dict]
) -> None:
    assert "6 = 2 · 3" in output_of("expr", "2 * 3")
    document = found("2 * 3")
    assert (document["value"], document["gradients"]) == (6.0, {})
    assert found("5")["value"] == 5.0


def test_latex_is_a_whole_document(output_of: Callable[..., str]) -> None:
    latex = output_of("expr", "y = x_1^2 / 50", "x_1=3", "--format", "latex")
    assert latex.startswith("\\documentclass")
    assert latex.rstrip().endswith("\\end{document}")
    assert r"y &= \frac{v_{1}}{50} \\" in latex
    assert latex.count(r"\begin{align*}") == latex.count(r"\end{align*}") == 3
    depth = 0
    for character in latex.replace(r"\{", "").replace(r"\}", ""):
        depth += (character == "{") - (character == "}")
        assert depth >= 0
    assert depth == 0


def test_an_expression_may_begin_with_a_minus(found: Callable[..., dict]) -> None:
    assert found("-x^2", "x=-3")["gradients"] == {"x": 6.0}


def test_a_document_is_taken_with_its_values_or_with_others(found: Callable[..., dict]) -> None:
    assert found("toy-graph")["gradients"]["b"] == 5.0
    assert found("toy-graph", "b=2")["gradients"]["b"] == 7.0


DEEP = 4999
TOO_LONG = "x + " * 2500 + "x"
HOSTILE = [
    # arguments, words of the first line, the column of the character that is meant, from 0
    (["9**9**9**9"], "overflow: 9 ^ 3.8742e+08 is too large", 4),
    (["(" * 4999 + "x" + ")" * 5000, "x=1"], "more than 100 operations within one another", 100),
    (["-" * DEEP + "x", "x=1"], "more than 100 operations within one another", 100),
    (["(" * 5001 + "x" + ")" * 5000, "x=1"], "found 10,002 characters, expected at most", 10_000),
    ([TOO_LONG, "x=1"], "found 10,001 characters, expected at most 10,000", 10_000),
    (["x + ١٢", "x=1"], "found ١, which means nothing in an expression", 4),
    (["x + \0", "x=1"], "found U+0000, which means nothing in an expression", 4),
    (["__import__('os').system('ls')"], "found ', which means nothing in an expression", 11),
    (["__import__(os)", "os=1"], "__import__ is not a function (there are sin, cos,", 0),
    (["x.__class__", "x=1"], "found ., which means nothing in an expression", 1),
    (["e = (a + b", "a=1", "b=1"], "found ( without its )", 4),
    (["e = a + ) b", "a=1", "b=1"], "found ), expected a number, a name or (", 8),
    (["a = 1; a = 2"], "a is assigned a second time", 7),
    (["b = a; a = 2"], "a is used before it is assigned", 4),
    (["1 / (x - x)", "x=3"], "division by zero: 1 / 0", 2),
    (["log(x)", "x=-1"], "log of -1, expected a number above 0", 0),
    (["sqrt(x)", "x=0"], "the derivative of sqrt(0) is not finite", 0),
    (["exp(exp(exp(x)))", "x=9"], "overflow: exp(8103.08) is too large", 4),
    (["1e999 * x", "x=1"], "overflow: the number is too large", 0),
    (["e = a * b", "a=1"], "b has no value, expected b=NUMBER", 8),
    ([""], "found the end, expected a number, a name or (", 0),
]  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "words", "column"),
    HOSTILE,
    ids=lambda value: repr(value)[:40],
)
def test_what_is_wrong_is_told_with_a_caret_under_its_place(
    refused: Callable[..., list[str]], arguments: list[str], words: str, column: int
) -> None:
    complaint, line, caret = refused("expr", *arguments)
    assert words in complaint
    assert complaint.endswith(f"(at character {column + 1})")
    assert len(complaint) < 250
    assert len(line) <= 80
    assert caret.strip() == "^"
    text = arguments[0]
    if column < len(text) and text[column].isprintable():
        assert line[caret.index("^")] == text[column]
    if len(text) <= 76:
        assert caret.index("^") == 2 + column


@pytest.mark.parametrize(
    ("values", "words"),
    [
        (["a=1", "b=1e999"], '"b=1e999": expected a finite number'),
        (["a=1", "b=nan"], '"b=nan": expected a number, such as 0.5'),
        (["a=1", "b=inf"], '"b=inf": expected a number, such as 0.5'),
        (["a=1", "b=١"], '"b=١": expected a number, such as 0.5'),
        (["a=1", "b=1_000"], '"b=1_000": expected a number, such as 0.5'),
        (["a=1", "b=0,5"], '"b=0,5": expected a number with a decimal point, such as 0.5'),
        (["a=1", "b="], '"b=": expected a number, such as 0.5'),
        (["a=1", "b=2", "a=3"], '"a=3": a is given twice'),
        (["a=1", "b=2", "c=3"], '"c=3": the expression computes c itself'),
        (["a=1", "b=2", "z=3"], '"z=3": the expression has no name z, only a or b'),
        (["a=1", "b=2", "sin=3"], '"sin=3": sin is a function'),
        (["a=1", "b"], '"b": expected NAME=NUMBER, such as a=2'),
        (["a=1", "=2"], '"=2": expected NAME=NUMBER, such as a=2'),
        (["a=1", f"{'n' * 9000}=2"], "the expression has no name nnnnn"),
        (["a=1", f"b={'9' * 9000}"], "expected a finite number"),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_values_that_make_no_sense_are_told_in_one_line(
    complaint_of: Callable[..., str], values: list[str], words: str
) -> None:
    complaint = complaint_of("expr", "c = a * b", *values)
    assert words in complaint
    assert len(complaint) < 250


def test_options_that_make_no_sense_are_told_in_one_line(complaint_of: Callable[..., str]) -> None:
    assert "--wrt: expected a, b, c, d or e, got" in complaint_of(
        "expr", TOY, "a=2", "b=1", "--wrt", "z"
    )
    assert "--of: expected a, b, c, d or e, got" in complaint_of(
        "expr", TOY, "a=2", "b=1", "--of", "1"
    )
    assert "invalid choice: 'sideways'" in complaint_of("expr", TOY, "--mode", "sideways")
    assert "hand-2-3-1: this is a network" in complaint_of("expr", "hand-2-3-1")
    assert "nowhere.toml: no such file" in complaint_of("expr", "nowhere.toml")


def test_values_may_stand_behind_options(output_of: Callable[..., str]) -> None:
    together = output_of("expr", TOY, "a=2", "b=1", "--format", "json")
    assert output_of("expr", TOY, "a=2", "--format", "json", "b=1") == together
    assert output_of("expr", TOY, "--format", "json", "a=2", "b=1") == together


def test_a_number_may_have_a_sign_an_exponent_and_a_real_minus(found: Callable[..., dict]) -> None:
    for written, value in (("-2.5e-1", -0.25), ("−2", -2.0), ("+.5", 0.5), ("1.", 1.0)):
        assert found("y = 3 * x", f"x={written}")["value"] == 3 * value
    assert math.copysign(1.0, found("y = 3 * x", "x=-0")["value"]) == -1.0
