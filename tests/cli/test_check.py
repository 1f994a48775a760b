"""The command `check --sweep`: the error of central differences against their step."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest


def swept(output_of: Callable[..., str], *arguments: str, status: int = 0) -> dict:
    return json.loads(output_of("check", *arguments, "--sweep", "--format", "json", status=status))


def test_the_sweep_has_a_long_side_and_a_short_one(output_of: Callable[..., str]) -> None:
    found = swept(output_of, "hand-2-3-1")
    assert found["format"] == "backpropviz-sweep/1"
    assert found["agrees"] is True
    assert found["parameters"] == found["swept"] == 9
    steps = found["steps"]
    assert [steps[0]["epsilon"], steps[33]["epsilon"]] == pytest.approx([0.1, 1e-12])
    assert 1e-6 < found["best_epsilon"] < 1e-4
    sides = [step["side"] for step in steps]
    assert sides[0] == "truncation"
    assert sides[33] == "rounding"
    for step in steps:
        assert step["largest_relative_error"] >= step["median_relative_error"]
        assert step["of"].startswith("dJ/d")


def test_the_table_says_what_each_side_is(output_of: Callable[..., str]) -> None:
    text = output_of("check", "mazur-2-2-2", "--sweep")
    lines = [line for line in text.splitlines() if "truncation" in line or "rounding" in line]
    assert "They agree." in text
    assert text.count("too long: truncation") > 5
    assert text.count("too short: rounding") > 5
    assert sum(line.endswith("best") for line in text.splitlines()) == 1
    assert text.index("too long") < text.index("best\n") < text.index("too short")
    assert "Best near ε = " in text
    assert len(lines) > 30


def test_every_number_of_the_table_has_the_decimal_comma(output_of: Callable[..., str]) -> None:
    for arguments in ((), ("--sweep",), ("--sweep", "--quantity", "dJ/dW[1][0,2]")):
        text = output_of("check", "hand-2-3-1", "--decimal-comma", *arguments)
        numbers = re.findall(r"\d[.,]\d+", text)
        assert len(numbers) > 10
        assert not [number for number in numbers if "." in number]


def test_one_derivative_is_swept_with_its_numbers(output_of: Callable[..., str]) -> None:
    found = swept(output_of, "hand-2-3-1", "--quantity", "dJ/dW[1][0,2]")
    assert found["quantity"] == "dJ/dW[1][0,2]"
    assert found["analytic"] == pytest.approx(1.2583868073900737e-06, rel=1e-10)
    best = min(found["steps"], key=lambda step: step["relative_error"])
    assert best["numeric"] == pytest.approx(found["analytic"], rel=1e-6)
    text = output_of("check", "hand-2-3-1", "--sweep", "--quantity", "dJ/dz[1][0]")
    assert "✓" in text
    assert "too long: truncation" in text


def test_one_sample_of_a_batch_has_its_own_derivatives(output_of: Callable[..., str]) -> None:
    found = swept(output_of, "circle", "--quantity", "dJ[7]/dz[1][0]")
    assert found["quantity"] == "dJ[7]/dz[1][0]"
    assert found["agrees"] is True


def test_the_status_is_that_of_the_step_that_is_asked_for(output_of: Callable[..., str]) -> None:
    assert swept(output_of, "hand-2-3-1", "--epsilon", "0.1", status=1)["agrees"] is False
    long = ("hand-2-3-1", "--quantity", "dJ/dW[1][0,2]", "--epsilon", "0.1")
    assert swept(output_of, *long, status=1)["agrees"] is False


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--quantity", "dJ/dW[1][0,0]"], "--quantity: expected --sweep beside it"),
        (["--sweep", "--quantity", "W[1][0,0]"], "expected a derivative such as dJ/dW[1][0,0]"),
        (["--sweep", "--quantity", "dJ/dW[7][0,0]"], "--quantity: "),
        (["--sweep", "--quantity", "nonsense"], "--quantity: expected a quantity such as"),
    ],
)
def test_a_wrong_quantity_is_said_in_one_line(
    complaint_of: Callable[..., str], arguments: list[str], complaint: str
) -> None:
    assert complaint in complaint_of("check", "hand-2-3-1", *arguments)


def test_a_loss_that_explodes_is_no_number_and_no_error(
    output_of: Callable[..., str], line: Callable[..., str]
) -> None:
    layer = """[[model.layers]]
units = 1
activation = "linear"
bias = false
weights = [[1e12]]
"""
    path = line("learning_rate = 0.1\n", {"[[0.0]]": "[[1e12]]", "[data]": f"{layer * 26}[data]"})
    found = swept(output_of, path, status=1)
    assert found["best_epsilon"] is None
    assert found["steps"][0]["median_relative_error"] is None
    assert "No step gives a finite number." in output_of("check", path, "--sweep", status=1)


def test_the_derivatives_of_an_expression_have_a_sweep(output_of: Callable[..., str]) -> None:
    # Nudged by h = 1.7ε to both sides, x³ at 1.7 has the slope 3 · 1.7² + h².
    for arguments in (("--quantity", "dy/dx"), ()):
        found = swept(output_of, "y = x^3", "x=1.7", *arguments)
        assert found["format"] == "backpropviz-sweep/1"
        assert found["agrees"] is True
        name = "relative_error" if arguments else "largest_relative_error"
        for step in found["steps"][:6]:
            squared = (1.7 * step["epsilon"]) ** 2
            assert step[name] == pytest.approx(squared / (8.67 + squared), rel=1e-6)
            assert step["side"] == "truncation"
        assert 1e-7 < found["best_epsilon"] < 1e-4
        assert found["steps"][-1][name] > 1e-6  # rounding
    assert found["derivatives"] == found["swept"] == 1
    text = output_of("check", "toy-graph", "--sweep")
    assert "They agree." in text
    assert "with the step ε · max(1, |value|), 4 derivatives:" in text
    text = output_of("check", "toy-graph", "--sweep", "--quantity", "de/db")
    assert "de/db = 5.0 by the chain rule." in text


def test_any_derivative_of_an_expression_is_swept(output_of: Callable[..., str]) -> None:
    found = swept(output_of, "toy-graph", "--quantity", "dc/db")  # of another value than the last
    assert (found["quantity"], found["analytic"]) == ("dc/db", 1.0)
    found = swept(output_of, "toy-graph", "--quantity", "local de/dc")
    assert (found["quantity"], found["analytic"]) == ("local de/dc", 2.0)


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--quantity", "de/db"], "--quantity: expected --sweep beside it"),
        (["--sweep", "--quantity", "c"], "--quantity: expected the derivative of a value by"),
        (["--sweep", "--quantity", "de/dx"], "--quantity: de/dx: expected one of the names"),
    ],
)
def test_what_is_no_derivative_of_an_expression_is_refused(
    complaint_of: Callable[..., str], arguments: list[str], complaint: str
) -> None:
    assert complaint_of("check", "toy-graph", *arguments).startswith(complaint)
