"""The command render: which of training and steps is drawn, and after how many updates."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from backpropviz import app, cli, rendering
from backpropviz.cli_arguments import PANELS
from backpropviz.easel import Easel
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Experiment
from backpropviz.rendering import Wish, render_picture
from backpropviz.usage import UnforeseenError
from backpropviz.views.network.pass_stage import PassStage
from backpropviz.window_easel import WindowEasel

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture
def drawn(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Easel]:
    """Carry out render; return what the picture is drawn from."""
    easels: list[Easel] = []
    make = rendering.make_easel

    def make_and_keep(experiment: Experiment, wish: Wish, source: str | None) -> Easel:
        easels.append(make(experiment, wish, source))
        return easels[-1]

    def draw(*arguments: str) -> Easel:
        monkeypatch.setattr(rendering, "make_easel", make_and_keep)
        path = tmp_path / "a.png"
        assert cli.main(["render", *arguments, "-o", str(path), "--size", "960x600"]) == 0
        assert not QImage(str(path)).isNull()
        return easels[-1]

    return draw


@pytest.mark.parametrize(("name", "start"), [("a.svg", b"<?xml"), ("a.pdf", b"%PDF")])
def test_the_name_of_the_file_says_what_kind_of_picture_it_is(
    qapp: object, tmp_path: Path, name: str, start: bytes
) -> None:
    picture = tmp_path / name
    size = ("--size", "640x480")
    assert cli.main(["render", "hand-2-3-1", "-o", str(picture), "--step", "13", *size]) == 0
    assert picture.read_bytes().startswith(start)


@pytest.mark.parametrize("window", [[], ["--window"]])
def test_one_sample_is_drawn_with_all_steps_done(
    drawn: Callable[..., Easel], window: list[str]
) -> None:
    found = drawn("hand-2-3-1", *window)
    assert not found.is_training
    assert (found.session.updates, found.session.cursor) == (0, 37)


def test_several_samples_are_drawn_in_their_training(drawn: Callable[..., Easel]) -> None:
    found = drawn("circle", "--updates", "40")
    assert found.is_training
    assert found.session.updates == 40
    assert found.session.cursor == 0


def test_a_step_is_one_of_the_update_after_those_that_are_done(
    drawn: Callable[..., Easel],
) -> None:
    found = drawn("circle", "--updates", "40", "--step", "7")
    assert not found.is_training
    assert (found.session.updates, found.session.cursor) == (40, 7)


def test_what_is_drawn_is_what_the_command_train_gives_to_the_last_bit(
    drawn: Callable[..., Easel], output_of: Callable[..., str]
) -> None:
    found = drawn("circle", "--updates", "313").session.progress.parameters
    printed = output_of("train", "circle", "--updates", "313", "--every", "100", "--format", "json")
    for index, layer in enumerate(json.loads(printed)["layers"]):
        assert found.weights[index].tolist() == layer["weights"]
        biases = found.biases[index]
        assert biases is not None
        assert biases.tolist() == layer["biases"]


def test_no_stop_rule_ends_the_updates_that_were_asked_for(
    drawn: Callable[..., Easel],
) -> None:
    found = drawn("hand-2-3-1", "--updates", "150", "--step", "20").session
    assert (found.updates, found.cursor) == (150, 20)  # the file says 100


def test_the_number_of_steps_is_that_of_the_update_at_hand(
    complaint_of: Callable[..., str], line: Callable[..., str], tmp_path: Path
) -> None:
    # Of 5 samples in batches of 2 every third has one alone: z, a, J, dJ/da, dJ/dz, dJ/dW, dJ/dx
    # and the new weight, without the mean over samples of J and of dJ/dW.
    path = line("learning_rate = 0.001\nbatch_size = 2\n")
    picture = str(tmp_path / "a.png")
    problem = complaint_of("render", path, "-o", picture, "--step", "99")
    assert problem == "--step: expected a number from 0 to 10, got 99"
    problem = complaint_of("render", path, "-o", picture, "--step", "99", "--updates", "2")
    assert problem == "--step: expected a number from 0 to 8, got 99"


def test_training_that_explodes_is_told_in_one_line_and_draws_nothing(
    qapp: object, complaint_of: Callable[..., str], line: Callable[..., str], tmp_path: Path
) -> None:
    picture = tmp_path / "a.png"
    path = line("learning_rate = 100.0\n")
    problem = complaint_of("render", path, "-o", str(picture), "--updates", "1000")
    assert problem.startswith(f"{picture}: cannot be drawn: Update 52 cannot be done: ")
    assert problem.endswith("Try a smaller learning rate.")
    assert not picture.exists()


@pytest.mark.parametrize("updates", ["-1", "x", "1000000001"])
def test_updates_are_a_whole_number(
    complaint_of: Callable[..., str], tmp_path: Path, updates: str
) -> None:
    problem = complaint_of("render", "circle", "-o", str(tmp_path / "a.png"), "--updates", updates)
    assert "--updates: expected a whole number from 0 to 1000000000" in problem


def test_edges_of_the_trained_network_are_lines_that_hide_nothing(
    qapp: object, output_of: Callable[..., str], tmp_path: Path
) -> None:
    picture = tmp_path / "a.svg"
    output_of("render", "circle", "-o", str(picture), "--updates", "10")
    groups = re.findall(
        r'<g fill="([^"]*)"[^>]*stroke="([^"]*)"[^>]*>\s*<path[^>]*d="M[^C"]*C[^C"]*"',
        picture.read_text("utf-8"),
    )
    fills = [fill for fill, stroke in groups if stroke != "none"]
    assert len(fills) >= 4 * 2 + 4 * 2 + 2  # 2-4-2-1
    assert set(fills) == {"none"}


@pytest.mark.skipif(os.name == "nt", reason="there are no terminals of this kind there")
def test_on_a_terminal_render_shows_its_training_and_ends_on_control_c(tmp_path: Path) -> None:
    import pty

    picture = tmp_path / "a.png"
    terminal, its_end = pty.openpty()
    arguments = ["render", "circle", "--updates", "900000000", "-o", str(picture)]
    program = subprocess.Popen(
        [sys.executable, "-m", "backpropviz", *arguments],
        cwd=PROJECT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.DEVNULL,
        stderr=its_end,
    )
    os.close(its_end)
    shown = b""
    while b"of 900000000" not in shown:
        shown += os.read(terminal, 1000)
    program.send_signal(signal.SIGINT)
    assert program.wait() == 130
    while b"interrupted" not in shown:
        shown += os.read(terminal, 1000)
    os.close(terminal)
    assert b"Traceback" not in shown
    assert not picture.exists()


@pytest.mark.parametrize("panel", PANELS)
def test_a_panel_is_drawn_when_all_of_it_is_there(drawn: Callable[..., Easel], panel: str) -> None:
    found = drawn("mazur-2-2-2", "--step", "24", "--panel", panel)
    assert isinstance(found, WindowEasel)
    beside = found.window.board.beside
    assert beside.make_explain_panels().is_complete
    assert beside.answers(f"show_{panel}")
    assert found.session.cursor == 24


@pytest.mark.parametrize("before", [None, b"an older picture"])
def test_an_error_while_qt_paints_is_one_sentence_and_no_picture(
    qapp: object,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    before: bytes | None,
) -> None:
    def fail(stage: PassStage, painter: object, viewport: object) -> None:
        raise RuntimeError("the ink is\ndry")

    monkeypatch.setattr(PassStage, "paint", fail)
    path = tmp_path / "a.png"
    if before is not None:
        path.write_bytes(before)
    assert cli.main(["render", "hand-2-3-1", "--window", "-o", str(path)]) == 1
    told = f"backpropviz: {path}: cannot be drawn: an error in the program: RuntimeError: "
    sentence = rf"{re.escape(told)}the ink is dry \(views/network/view\.py, line \d+\)\n"
    assert re.fullmatch(sentence, capsys.readouterr().err)
    assert (path.read_bytes() if path.exists() else None) == before


def test_an_error_in_a_slot_ends_the_training_for_a_picture(qapp: object, tmp_path: Path) -> None:
    def fail(updates: int) -> None:
        app.ensure_application().no_such_thing  # noqa: B018

    before, path = sys.excepthook, tmp_path / "a.png"
    circle = open_by_name_or_path("circle")
    with pytest.raises(UnforeseenError, match=r"no_such_thing.*\(rendering\.py, line \d+\)$"):
        render_picture(circle, path, Wish(updates=10**9), trained=fail)
    assert not path.exists()
    assert sys.excepthook is before
