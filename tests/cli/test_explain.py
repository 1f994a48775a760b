"""The command that explains a number."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

HAND = json.loads(
    (Path(__file__).parents[1] / "reference" / "hand_2_3_1.json").read_text(encoding="utf-8")
)["target_1"]["values"]


def test_every_weight_of_the_lecture_is_explained_by_its_path(
    output_of: Callable[..., str],
) -> None:
    for source in range(2):
        for unit in range(3):
            name = f"dJ/dW[1][{source},{unit}]"
            found = json.loads(output_of("explain", "hand-2-3-1", name, "--format", "json"))
            (path,) = found["paths"]
            expected = HAND["dJ_dW"][source][unit]
            # 1 - h of the reference loses five digits
            assert found["value"] == pytest.approx(expected, rel=1e-9)
            assert found["total"] == pytest.approx(found["value"], rel=1e-14)
            assert [factor["value"] for factor in path["factors"]][2:] == pytest.approx(
                [
                    HAND["dJ_dh"][unit] / HAND["dJ_dz_y"],
                    path["factors"][3]["value"],
                    5.0 - 2 * source,
                ]
            )
            assert found["counts"] == {
                "paths": 1,
                "multiplications_by_paths": 4,
                "multiplications_by_recursion": 4,
            }
            assert found["gradient_counts"] == {
                "paths": 9,
                "multiplications_by_paths": 30,
                "multiplications_by_recursion": 16,
            }


def test_text_asks_and_answers(output_of: Callable[..., str]) -> None:
    text = output_of("explain", "hand-2-3-1", "dJ/dW[1][0,2]")
    assert text.startswith("Backpropagation by hand\nWhy is ∂J/∂W₁₃ = 1.258e−6?\n")
    assert "= ∂J/∂y · ∂y/∂z_y · ∂z_y/∂h₃ · ∂h₃/∂z_h₃ · ∂z_h₃/∂W₁₃" in text
    assert "= (−ŷ/y + (1 − ŷ)/(1 − y)) · σ′(z_y) · V₃ · σ′(z_h₃) · x₁" in text
    assert "= −1.694 · 0.2418 · (−0.1) · 6.144e−6 · 5.0" in text
    assert "The largest factor is ∂z_h₃/∂W₁₃ = 5.0, the smallest is ∂h₃/∂z_h₃ = 6.144e−6." in text
    assert output_of("explain", "hand-2-3-1", "W[1][0,2]") == text


def test_a_comma_and_more_digits_are_the_reader_s(output_of: Callable[..., str]) -> None:
    text = output_of(
        "explain", "hand-2-3-1", "z[2][0]", "--digits", "8", "--decimal-comma"
    )  # fmt: skip
    assert "Why is z_y = 0,36552" in text


def test_layers_are_chosen_or_follow_from_the_number_of_paths(
    output_of: Callable[..., str],
) -> None:
    def origin(*arguments: str) -> str:
        return json.loads(output_of("explain", *arguments, "--format", "json"))["origin"]

    assert origin("mazur-2-2-2", "W[1][0,1]") == "paths"
    assert origin("mazur-2-2-2", "W[1][0,1]", "--by-layers") == "groups"
    # 6^4 · 6 paths through six layers of six
    assert origin("vanishing-gradient", "W[1][0,0]") == "groups"
    text = output_of("explain", "vanishing-gradient", "W[1][0,0]")
    assert "7,776 paths, which are 6 terms" in text


def test_a_sample_is_followed_through_its_batch(
    output_of: Callable[..., str], line: Callable[..., str]
) -> None:
    path = line("learning_rate = 0.1\nl1 = 0.5\n", {"[[0.0]]": "[[1.0]]"})
    arguments = ("explain", path, "dJ/dW[1][0,0]", "--sample", "3", "--format", "json")
    found = json.loads(output_of(*arguments))
    # w = 1: (x - 2x) x = -x^2; their mean is -11, and the penalty adds 0.5
    assert found["sample"] == 3
    assert found["share"] == -16.0
    assert [share["value"] for share in found["batch"]["shares"]] == [-1, -4, -9, -16, -25]
    assert (found["batch"]["mean"], found["batch"]["penalty"]) == (-11.0, 0.5)
    assert (found["total"], found["value"], found["agrees"]) == (-10.5, -10.5, True)


@pytest.mark.parametrize("name", ["text", "json", "markdown", "latex"])
def test_every_format_is_printed(output_of: Callable[..., str], name: str) -> None:
    assert output_of("explain", "xor", "b[1][0]", "--format", name).endswith("\n")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["hand-2-3-1"], "required: QUANTITY; `backpropviz explain --help`"),
        (["hand-2-3-1", "weight"], "expected a quantity such as dJ/dW[1][0,2]"),
        (["hand-2-3-1", "W[1][2,0]"], "W[1][2,0]: expected input from 0 to 1, got 2"),
        (["hand-2-3-1", "b[1][0]"], "expected a layer with a bias; layer 1 has none"),
        (["hand-2-3-1", "m of W[1][0,0]"], "expected what the optimizer keeps (nothing)"),
        (["hand-2-3-1", "R"], "R: expected a loss with a penalty; this one has none"),
        (["hand-2-3-1", "J", "--sample", "1"], "--sample: expected 0, the only one, got 1"),
        (["hand-2-3-1", "J", "--format", "html"], "invalid choice: 'html'"),
        (["hand-2-3-1", "two\nlines"], "got 'two lines'"),
        (["nowhere.toml", "J"], "nowhere.toml: no such file"),
    ],
)
def test_a_mistake_is_told_in_one_line(
    complaint_of: Callable[..., str], arguments: list[str], words: str
) -> None:
    assert words in complaint_of("explain", *arguments)


def test_a_number_of_an_expression_is_explained_by_its_name(output_of: Callable[..., str]) -> None:
    text = output_of("explain", "toy-graph", "de/db")
    assert "Path 1: b → c → e\n" in text
    assert "  de/db = 2.0 + 3.0\n        = 5.0\n" in text
    assert output_of("explain", "toy-graph", "b") == text
    # Another value is differentiated where the name says so.
    assert "Why is dc/db = 1.0?" in output_of("explain", "toy-graph", "dc/db")
    assert "Why is ∂e/∂c = 2.0?" in output_of("explain", "toy-graph", "local de/dc")
    found = json.loads(output_of("explain", "toy-graph", "de/db", "--format", "json"))
    assert [path["value"] for path in found["paths"]] == [2.0, 3.0]
    grouped = output_of("explain", "toy-graph", "de/db", "--by-layers")
    assert "grouped by the next value" in grouped.replace("\n", " ")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("x",), "x: expected one of the names a, b, c, d, e; got 'x'"),
        (("∂e/∂a",), "∂e/∂a: e is computed from c, d"),
        (("de/db", "--sample", "0"), "--sample: an expression has no samples"),
    ],
)
def test_a_name_that_an_expression_does_not_have_is_refused(
    complaint_of: Callable[..., str], arguments: tuple[str, ...], complaint: str
) -> None:
    assert complaint_of("explain", "toy-graph", *arguments) == complaint


def test_a_number_is_explained_in_forward_mode_as_well(
    output_of: Callable[..., str], complaint_of: Callable[..., str]
) -> None:
    forward = ("--mode", "forward")
    assert "The forward pass has the same number: 5.0." in output_of(
        "explain", "toy-graph", "de/db", *forward
    )
    found = json.loads(output_of("explain", "toy-graph", "dd/db", *forward, "--format", "json"))
    assert [path["value"] for path in found["paths"]] == [1.0]
    assert "Why is e = 6.0?" in output_of("explain", "toy-graph", "e", *forward)
    complaint = complaint_of("explain", "hand-2-3-1", "J", *forward)
    assert complaint == "--mode: expected an expression, and this is a network"
