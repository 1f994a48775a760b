"""Why a file cannot be read or written: the system's own words, as phrases."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase, said
from backpropviz.system_errors import reason_of


@pytest.mark.parametrize(
    "code",
    "ENOENT EACCES EPERM EISDIR ENOTDIR EROFS ENOSPC ENAMETOOLONG EIO".split(),
)
def test_the_common_reasons_are_phrases_whatever_the_language_of_the_system(code: str) -> None:
    reason = reason_of(OSError(getattr(errno, code), "Das geht nicht", "a.csv"))
    assert "Das" not in reason
    assert said(reason, lambda context, text: f"{context}/{text}") == f"Problem/{reason}"


def test_the_reason_of_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        (tmp_path / "a.csv").read_bytes()
    assert reason_of(caught.value) == "No such file or directory"


def test_any_other_reason_stays_as_the_system_says_it() -> None:
    reason = reason_of(OSError(errno.EMFILE, "Too many open files"))
    assert said(reason, lambda _, text: text) == "Too many open files"
    assert reason_of(ValueError("embedded null byte")) == "embedded null byte"


def test_an_error_of_our_own_gives_back_its_phrase() -> None:
    problem = QT_TRANSLATE_NOOP("Problem", "{path} is a folder").format(path="a")
    reason = reason_of(IsADirectoryError(problem))
    assert isinstance(reason, Phrase)
    assert reason.template == "{path} is a folder"
