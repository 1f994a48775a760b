"""The command render: a whole pass, a panel, a scale; and what does not go together."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QImageReader

from backpropviz import cli

QUICK = ("--detail", "layer", "--size", "320x240")


def render(*arguments: str) -> int:
    return cli.main(["render", *arguments])


def colors_of(image: QImage) -> NDArray[np.int16]:
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : 3 * image.width()].astype(np.int16)


@pytest.mark.parametrize("kind", ["gif", "webp"])
def test_a_pass_moves_and_progress_is_told_on_a_terminal_alone(
    qapp: object, tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    path = tmp_path / f"a.{kind}"
    assert render("hand-2-3-1", "-o", str(path), *QUICK, "--seconds", "0.25") == 0
    assert capsys.readouterr() == ("", "")
    reader = QImageReader(str(path))
    assert reader.imageCount() == 9
    assert reader.size().toTuple() == (320, 240)
    reader.read()
    assert reader.nextImageDelay() == 250


def test_every_step_of_a_span_is_a_picture(qapp: object, tmp_path: Path) -> None:
    pattern = str(tmp_path / "s%03d.png")
    size = ("--size", "320x240")
    assert render("hand-2-3-1", "-o", pattern, "--steps", "5:8", *size) == 0
    assert sorted(os.listdir(tmp_path)) == ["s000.png", "s001.png", "s002.png", "s003.png"]
    again = tmp_path / "again-%d.png"
    assert render("hand-2-3-1", "-o", str(again), "--steps", "8:8", *size) == 0
    np.testing.assert_array_equal(
        colors_of(QImage(str(tmp_path / "s003.png"))),
        colors_of(QImage(str(tmp_path / "again-0.png"))),
    )


def test_the_first_picture_of_a_gif_is_that_of_its_step(qapp: object, tmp_path: Path) -> None:
    moving, still = tmp_path / "a.gif", tmp_path / "a-%d.png"
    options = ("--steps", "20:21", "--explanation", "--size", "640x360", "--theme", "dark")
    assert render("hand-2-3-1", "-o", str(moving), *options) == 0
    assert render("hand-2-3-1", "-o", str(still), *options) == 0
    reader = QImageReader(str(moving))
    for number in (0, 1):
        expected = colors_of(QImage(str(tmp_path / f"a-{number}.png")))
        off = np.abs(colors_of(reader.read()) - expected)
        assert off.max() <= 60
        assert (off > 20).mean() < 0.002


def test_steps_make_the_pages_of_a_document(qapp: object, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    assert render("toy-graph", "-o", str(path), "--steps", ":3", "--explanation") == 0
    assert path.read_bytes().count(b"/Type /Page\n") == 4


def test_the_window_and_a_panel_are_taken_step_by_step(qapp: object, tmp_path: Path) -> None:
    for options in (("--window",), ("--panel", "matrices")):
        path = tmp_path / "a.webp"
        size = ("--size", "960x600", "--steps", "20:21")
        assert render("hand-2-3-1", "-o", str(path), *size, *options) == 0
        reader = QImageReader(str(path))
        first, second = reader.read(), reader.read()
        assert reader.imageCount() == 2
        assert np.abs(colors_of(first) - colors_of(second)).max() > 50
        assert (first.width() == 960) is (options == ("--window",))


@pytest.mark.parametrize(
    ("experiment", "panel"), [("hand-2-3-1", "derivation"), ("circle", "loss")]
)
def test_a_panel_is_a_picture_of_its_own(
    qapp: object, tmp_path: Path, experiment: str, panel: str
) -> None:
    small, large = tmp_path / "a.png", tmp_path / "b.png"
    common = (experiment, "--panel", panel, "--size", "960x600", "--updates", "5")
    assert render(*common, "-o", str(small)) == 0
    assert render(*common, "-o", str(large), "--scale", "2.5") == 0
    sizes = [QImage(str(path)).size() for path in (small, large)]
    assert 200 < sizes[0].width() < 480
    assert sizes[1].width() == round(2.5 * sizes[0].width())
    assert len(np.unique(colors_of(QImage(str(small))))) > 20


def test_the_explanation_stands_beside_the_network(qapp: object, tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    assert render("hand-2-3-1", "-o", str(path), "--step", "20", "--explanation") == 0
    svg = path.read_text("utf-8")
    assert 'aria-label="Gradient at the sum of h₃"' in svg
    assert "<image" not in svg


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("a.png", "--steps", "0:3"), "expected a name with a place for the number of each "
         "picture, such as a-%03d.png"),
        (("a.gif", "--steps", "3"), "expected FROM:TO, two numbers of steps"),
        (("a.gif", "--steps", "5:3"), "--steps: expected FROM:TO with numbers from 0 to 37 in "
         "this order, got 5:3"),
        (("a.gif", "--steps", ":99"), "--steps: expected FROM:TO with numbers from 0 to 37 in "
         "this order, got 0:99"),
        (("a.gif", "--step", "3"), "--step: expected --steps FROM:TO instead, as a series is "
         "asked for"),
        (("a.png", "--detail", "layer"), "--detail: expected a series, such as -o pass.gif"),
        (("a.png", "--seconds", "2"), "--seconds: expected a series, such as -o pass.gif"),
        (("%d.png", "--seconds", "2"), "--seconds: expected a file that ends in one of .gif, "
         ".webp"),
        (("a.gif", "--seconds", "0"), "--seconds: expected a number from 0.02 to 60, got '0'"),
        (("a.png", "--scale", "nan"), "--scale: expected a number from 0.1 to 8, got 'nan'"),
        (("a.gif", "--panel", "loss"), "--panel: of a series, which is about the steps, expected "
         "one of paths, "),
        (("a.png", "--panel", "loss", "--step", "1"), "--step: the panel loss is about the "
         "training"),
        (("a.png", "--panel", "image", "--size", "640x480"), "cannot be drawn: the panel image "
         "has nothing to show of this experiment"),
        (("a.png", "--explanation", "--window"), "--explanation: expected neither --window nor "
         "--panel with it"),
        (("a.png", "--size", "7680x4320", "--scale", "8"), "cannot be drawn: expected at most "
         "16384 pixels a side, got 61440×34560"),
        (("none/a.gif",), "expected a file in a directory that exists"),
        (("a.mp4",), "expected a file that ends in one of .png, .svg, .pdf, .gif, .webp"),
    ],
)  # fmt: skip
def test_what_does_not_go_together_is_told_in_one_line(
    qapp: object,
    complaint_of: Callable[..., str],
    tmp_path: Path,
    arguments: tuple[str, ...],
    complaint: str,
) -> None:
    name, *options = arguments
    told = complaint_of("render", "hand-2-3-1", "-o", str(tmp_path / name), *options)
    assert complaint in told
    assert os.listdir(tmp_path) == []


def test_a_pass_with_too_many_steps_is_refused(
    complaint_of: Callable[..., str], tmp_path: Path
) -> None:
    told = complaint_of("render", "digits", "-o", str(tmp_path / "a.gif"))
    assert told.startswith("--steps: expected at most 2000 pictures, got ")
    assert told.endswith("; --detail layer makes fewer")


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="no folder that nobody may write to")
@pytest.mark.parametrize("name", ["a.svg", "a-%d.png"])
def test_a_folder_that_may_not_be_written_to_is_told_in_one_line(
    qapp: object, complaint_of: Callable[..., str], name: str
) -> None:
    path = f"/proc/self/{name}"
    told = complaint_of("render", "hand-2-3-1", "-o", path, "--size", "320x240")
    assert told == f"{path}: cannot be drawn: the folder /proc/self may not be written to"
