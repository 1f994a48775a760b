"""Expressions with the commands for experiments: typed behind the command, or in a document."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from backpropviz import app, cli
from backpropviz.cli_arguments import PANELS_OF_EXPRESSIONS
from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.typed_expression import TypedExpressionError, open_typed
from backpropviz.usage import UsageError
from backpropviz.views.main.ask_bar import OF_EXPRESSIONS, QUESTIONS
from backpropviz.window_arguments import START, read_opening

TOY = "c = a + b; d = b + 1; e = c * d"
ONE = ("e = (a+b)*(b+1)", "a=2", "b=1")


def test_trace_prints_the_steps_of_an_expression(output_of: Callable[..., str]) -> None:
    text = output_of("trace", TOY, "a=2", "b=1")
    assert text.startswith(f"{TOY}\nReverse mode: the derivatives of e by all values")
    assert "de/db = de/dc · ∂c/∂b + de/dd · ∂d/∂b\n" in text
    assert "= 2.0 · 1.0 + 3.0 · 1.0\n" in text
    steps = json.loads(output_of("trace", "toy-graph", "--format", "json"))["steps"]
    names = [step["quantity"] for step in steps]
    assert names[:3] == ["c", "local dc/da", "local dc/db"]
    assert names[-2:] == ["de/da", "de/db"]
    assert steps[-1]["value"] == 5.0
    assert steps[-1]["operands"][0] == {"quantity": "de/dc", "value": 2.0}


def test_trace_goes_forward_by_a_name_or_back_from_another(output_of: Callable[..., str]) -> None:
    forward = output_of("trace", *ONE, "--mode", "forward", "--wrt", "b")
    assert "Forward mode: the derivatives of all values by b" in forward
    assert "BACKWARD" not in forward
    assert "de/db = ∂e/∂v₁ · dv₁/db + ∂e/∂v₂ · dv₂/db" in forward
    assert "dd/db" in output_of("trace", TOY, "a=2", "b=1", "--of", "d")


@pytest.mark.parametrize("form", ["text", "json", "markdown", "latex", "html"])
@pytest.mark.parametrize("detail", ["operation", "neuron", "layer", "pass"])
@pytest.mark.parametrize("mode", ["reverse", "forward"])
def test_every_form_has_every_level_of_detail(
    output_of: Callable[..., str], form: str, detail: str, mode: str
) -> None:
    options = ["--format", form, "--detail", detail, "--mode", mode]
    text = output_of("trace", "loss = max(w_0 * x_new, alpha)^2", "w_0=2", "x_new=1", "alpha=3",
                     *options)  # fmt: skip
    assert "None" not in text
    assert ("<math" in text) == (form == "html")


def test_statements_are_the_groups_of_a_coarser_level(output_of: Callable[..., str]) -> None:
    text = output_of("trace", "toy-graph", "--detail", "layer")
    assert "Statement 2\n" in text
    assert "Derivatives of statement 3\n" in text
    neuron = output_of("trace", "toy-graph", "--detail", "neuron")
    assert "The operation that makes d, and its local derivatives" in neuron


def test_check_compares_the_derivatives_with_differences(output_of: Callable[..., str]) -> None:
    assert "They agree." in output_of("check", *ONE)
    found = json.loads(output_of("check", "toy-graph", "--format", "json"))
    assert found["agrees"] is True
    assert {entry["quantity"] for entry in found["parameters"]} == {
        "de/da", "de/db", "de/dc", "de/dd"
    }  # fmt: skip
    for entry in found["parameters"]:
        assert entry["numeric"] == pytest.approx(entry["analytic"], rel=1e-6)
    assert "at a kink" in output_of("check", "y = 3 * relu(x)", "x=0")


def test_explain_takes_an_expression_and_its_values(output_of: Callable[..., str]) -> None:
    assert "de/db = 2.0 + 3.0" in output_of("explain", TOY, "de/db", "a=2", "b=1")


@pytest.mark.parametrize("command", ["grad", "train"])
def test_a_command_about_networks_says_so(complaint_of: Callable[..., str], command: str) -> None:
    for arguments in (ONE, ("toy-graph",)):
        complaint = complaint_of(command, *arguments)
        assert f"this is an expression, and `{command}` is about networks" in complaint


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["trace", *ONE, "--sample", "0"], "--sample: expected a network"),
        (["trace", *ONE, "--wrt", "z"], "--wrt: expected a, b, v1, v2 or e"),
        (["trace", "hand-2-3-1", "--wrt", "a"], "--wrt: expected an expression"),
        (["trace", "hand-2-3-1", "--mode", "forward"], "--mode: expected an expression"),
        (["trace", "hand-2-3-1", "a=2"], "values are for expressions, and this is a network"),
        (["trace", "toy-graph", "z=2"], "the expression has no name z, only a or b"),
        (["trace", "hand-2-3-1", "more"], '"more": values are for expressions'),
        (["render", *ONE, "-o", "a.png", "--updates", "3"], "--updates: expected a network"),
        (["render", *ONE, "-o", "a.png", "--step", "14"], "from 0 to 13, got 14"),
        (
            ["render", *ONE, "-o", "a.png", "--window", "--panel", "matrices"],
            "--panel: of an expression, expected paths, proof, slope or code, got matrices",
        ),
    ],
)
def test_what_does_not_go_together_is_told_in_one_line(
    complaint_of: Callable[..., str], arguments: list[str], words: str
) -> None:
    assert words in complaint_of(*arguments)


def test_every_command_shows_the_place_of_a_mistake(capsys: pytest.CaptureFixture[str]) -> None:
    for command in (["trace"], ["check"], ["render", "-o", "a.png"], ["code"], ["grad"]):
        assert cli.main([*command, "e = a + * b", "a=1", "b=2"]) == 2
        complaint, line, caret = capsys.readouterr().err.splitlines()
        assert complaint.endswith("(at character 9)")
        assert (line, caret) == ("  e = a + * b", "          ^")


def test_render_draws_an_expression(qapp: object, tmp_path: Path) -> None:
    path = tmp_path / "graph.png"
    arguments = ["render", *ONE, "-o", str(path), "--size", "800x500", "--step", "7"]
    assert cli.main(arguments) == 0
    picture = QImage(str(path))
    assert (picture.width(), picture.height()) == (800, 500)


def test_the_panels_that_render_allows_are_those_that_the_window_does() -> None:
    assert {f"show_{panel}" for panel in PANELS_OF_EXPRESSIONS} == OF_EXPRESSIONS & set(QUESTIONS)


def test_the_window_opens_on_an_expression_that_is_saved_nowhere() -> None:
    opening = read_opening(["e = (a+b)*(b+1)", "a=2", "b=1", "--theme", "dark"])
    assert opening.experiment is not None
    assert opening.experiment.title == "e = (a+b)*(b+1)"
    assert opening.experiment.model.values == {"a": 2.0, "b": 1.0}
    assert (opening.source, opening.theme) == ("", "dark")
    negative = read_opening(["-x^2", "x=3"]).experiment
    assert negative is not None
    assert negative.model.expression == "-x^2"


def test_the_window_opens_on_documents_as_before() -> None:
    assert read_opening([]) == (None, START, None, None)
    assert read_opening(["mazur-2-2-2"]).source == "mazur-2-2-2"
    changed = read_opening(["toy-graph", "b=3"])
    assert changed.source == ""  # it is not the one in the library any more
    assert changed.experiment is not None
    assert changed.experiment.model.values == {"a": 2.0, "b": 3.0}
    with pytest.raises(ExperimentError, match="did you mean hand-2-3-1"):
        read_opening(["hand-2-3-2"])
    with pytest.raises(UsageError, match="invalid choice"):
        read_opening(["--theme", "blue"])
    assert read_opening(["--language", "de"]).language == "de"
    with pytest.raises(UsageError, match="invalid choice"):
        read_opening(["--language", "tlh"])


def test_the_window_s_command_shows_the_place_of_a_mistake(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert app.main(["e = (a +", "a=2"]) == 2
    complaint, line, caret = capsys.readouterr().err.splitlines()
    assert (
        complaint == "backpropviz: found the end, expected a number, a name or ( (at character 9)"
    )
    assert (line, caret) == ("  e = (a +", "          ^")


def test_a_file_of_an_odd_name_is_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    text = 'format = "backpropviz-experiment/1"\ntitle = "T"\n[model]\nexpression = "a * 2"\n'
    Path("a=b (1).toml").write_text(f"{text}values = {{ a = 4 }}\n", encoding="utf-8")
    assert open_typed("a=b (1).toml").title == "T"
    with pytest.raises(ExperimentError, match="no such file"):
        open_typed("c=d.toml")
    with pytest.raises(TypedExpressionError):
        open_typed("c=d)")
