"""The command render in other languages: words and numbers of the picture."""

from __future__ import annotations

from pathlib import Path

import pytest

from backpropviz import cli
from backpropviz.views.look.language import speak


@pytest.mark.parametrize(
    ("language", "word", "number"), [("en", "hidden", "0.7311"), ("de", "verdeckt", "0,7311")]
)
def test_a_picture_is_drawn_in_the_language_that_is_named(
    qapp: object, tmp_path: Path, language: str, word: str, number: str
) -> None:
    picture = tmp_path / "a.svg"
    wanted = ("--step", "13", "--size", "960x600", "--language", language)
    assert cli.main(["render", "hand-2-3-1", "-o", str(picture), *wanted]) == 0
    drawn = picture.read_text("utf-8")
    assert word in drawn
    assert number in drawn  # σ(1)
    speak("en")


def test_a_language_that_there_is_not_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = tmp_path / "a.svg"
    assert cli.main(["render", "hand-2-3-1", "-o", str(picture), "--language", "it"]) == 2
    assert "'it'" in capsys.readouterr().err
    assert not picture.exists()
