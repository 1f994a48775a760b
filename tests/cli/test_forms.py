"""A network's other forms on the command line: trace and render, down to the single operation."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from backpropviz import cli
from backpropviz.cli_arguments import FORMS
from backpropviz.session.forms import Form

HAND = json.loads(
    (Path(__file__).parents[1] / "reference" / "hand_2_3_1.json").read_text(encoding="utf-8")
)


def test_the_steps_of_operations_have_the_numbers_of_the_lecture(
    output_of: Callable[..., str],
) -> None:
    printed = output_of("trace", "hand-2-3-1", "--form", "operations", "--format", "json")
    steps = {step["quantity"]: step["value"] for step in json.loads(printed)["steps"]}
    # x = (5, 3), and W₂₂ = 2
    assert steps["p[1][1,1]"] == 6.0
    expected = HAND["target_1"]["values"]
    for unit in range(3):
        slope = expected["dJ_dz_h"][unit]
        assert steps[f"dJ/dp[1][0,{unit}]"] == pytest.approx(slope, rel=1e-10)
        assert steps[f"dJ/dW[1][0,{unit}]"] == pytest.approx(expected["dJ_dW"][0][unit], rel=1e-10)


@pytest.mark.parametrize(
    ("name", "form"),
    [*(("hand-2-3-1", form) for form in FORMS), ("vanishing-gradient", "operations")],
)
def test_render_draws_a_network_in_every_form(
    qapp: object, tmp_path: Path, name: str, form: str
) -> None:
    path = tmp_path / "form.png"
    size = ("--size", "960x600")
    assert cli.main(["render", name, "-o", str(path), "--form", form, "--step", "9", *size]) == 0
    assert not QImage(str(path)).isNull()


def test_the_steps_of_a_picture_are_those_of_its_form(complaint_of: Callable[..., str]) -> None:
    arguments = ("render", "hand-2-3-1", "-o", "a.png", "--step", "89", "--form")
    assert complaint_of(*arguments, "operations").endswith("from 0 to 88, got 89")
    assert complaint_of(*arguments, "matrices").endswith("from 0 to 37, got 89")


@pytest.mark.parametrize("command", [["trace"], ["render", "-o", "a.png"]])
def test_an_expression_has_no_other_form(
    complaint_of: Callable[..., str], command: list[str]
) -> None:
    assert complaint_of(*command, "toy-graph", "--form", "operations").startswith("--form: ")


def test_the_forms_of_the_command_line_are_those_of_the_window() -> None:
    assert [form.value for form in Form] == list(FORMS)
