"""The log stays small and errors that nobody foresaw are told once, however often they come."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from backpropviz.error_log import (
    LARGEST_BYTES,
    MOST_OFTEN,
    NAME,
    QUIET_S,
    UnforeseenErrors,
    begin_log,
)


@contextmanager
def no_log_yet() -> Iterator[None]:
    """Take the handlers of the tests away for a while: a program has one log, begun once."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    root.handlers[:] = []
    try:
        yield
    finally:
        for handler in root.handlers:
            handler.close()
        root.handlers[:] = before
        root.setLevel(level)


class Told:
    """What is told of errors, and when."""

    def __init__(self) -> None:
        self.now = 0.0
        self.texts: list[str] = []
        self.left = 0
        self.errors = UnforeseenErrors(self.texts.append, self.leave, lambda: self.now)

    def leave(self) -> None:
        self.left += 1

    def ink(self) -> None:
        self._take(lambda: [][1])

    def paper(self) -> None:
        self._take(lambda: {}["paper"])

    def _take(self, fail) -> None:
        try:
            fail()
        except Exception as error:
            self.errors.take(type(error), error, error.__traceback__)


def test_an_error_is_told_and_logged_with_all_of_its_text(caplog):
    told = Told()
    told.ink()
    assert len(told.texts) == 1
    assert "Traceback (most recent call last)" in told.texts[0]
    assert "list index out of range" in told.texts[0]
    assert told.texts[0] in caplog.text


def test_what_fails_with_every_frame_is_told_once_and_logged_a_few_times(caplog):
    told = Told()
    for _ in range(500):
        told.ink()
        told.now += 0.016
    told.paper()
    assert ["Index" in each for each in told.texts] == [True, False]
    assert caplog.text.count("list index out of range") == MOST_OFTEN
    assert "no more logged" in caplog.text


def test_an_error_that_comes_again_later_is_told_again(caplog):
    told = Told()
    for _ in range(MOST_OFTEN + 1):
        told.ink()
        told.now += QUIET_S
    assert len(told.texts) == MOST_OFTEN + 1
    assert caplog.text.count("list index out of range") == MOST_OFTEN + 1


def test_an_interrupt_is_a_wish_to_leave(caplog):
    told = Told()
    told.errors.take(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert told.left == 1
    assert told.texts == []
    assert caplog.text == ""


def test_the_log_says_when_and_in_every_alphabet(tmp_path: Path) -> None:
    with no_log_yet():
        log_file = begin_log(tmp_path / "a folder – 例")
        logging.getLogger("backpropviz").warning("the setting theme is none of light, dark: 深色")
    assert log_file == tmp_path / "a folder – 例" / NAME
    line = log_file.read_text("utf-8")
    assert line.startswith("20")
    assert line.endswith("WARNING backpropviz: the setting theme is none of light, dark: 深色\n")


def test_a_log_that_has_grown_large_is_put_aside(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"x" * (LARGEST_BYTES + 1))
    (tmp_path / "backpropviz.old.log").write_text("the one before")
    with no_log_yet():
        log_file = begin_log(tmp_path)
    assert log_file is not None
    assert log_file.stat().st_size == 0
    assert (tmp_path / "backpropviz.old.log").stat().st_size == LARGEST_BYTES + 1


def test_where_nothing_can_be_written_the_log_goes_to_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("no folder")
    with no_log_yet():
        assert begin_log(tmp_path / "file" / "folder") is None
        logging.getLogger("backpropviz").warning("unsaved work would not survive a crash")
    assert "unsaved work" in capsys.readouterr().err
