"""Unsaved work survives a crash: when the copy is written, when it goes, and reading it back."""

import logging
import subprocess
import sys

import pytest

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.session.recovery import Recovery, claim_place

INPUT = Quantity(Kind.INPUT, unit=0, sample=0)
HOURS = 10_000_000  # milliseconds: longer than any test


@pytest.fixture
def path(tmp_path):
    return tmp_path / "recovery" / "unsaved-1.bpviz"


def test_an_edit_is_written_after_a_while(hand, qtbot, path):
    Recovery(hand, path, interval_ms=1)
    hand.edit_number("Change x₁", INPUT, 4.0)
    assert not path.exists()
    qtbot.waitUntil(path.exists)
    assert Recovery.read(path) == hand.experiment


def test_all_edits_until_then_are_written_once(hand, qtbot, path):
    Recovery(hand, path, interval_ms=20)
    for step in range(10):
        hand.edit_number("Change x₁", INPUT, 4 + step / 100, gesture="a drag")
        assert not path.exists()
    qtbot.waitUntil(path.exists)
    assert Recovery.read(path).data.inputs == ((4.09, 3.0),)


def test_it_is_written_when_the_program_ends(hand, qapp, path):
    Recovery(hand, path, interval_ms=HOURS)
    hand.edit_number("Change x₁", INPUT, 4.0)
    qapp.aboutToQuit.emit()
    assert Recovery.read(path) == hand.experiment


def test_without_edits_nothing_is_written(hand, qapp, path):
    Recovery(hand, path, interval_ms=HOURS)
    hand.next_pass()
    qapp.aboutToQuit.emit()
    assert not path.exists()


@pytest.mark.parametrize(
    "command",
    [
        lambda session, tmp_path: session.save(tmp_path / "mine.bpviz"),
        lambda session, tmp_path: session.undo_stack.undo(),
        lambda session, tmp_path: session.open("mazur-2-2-2"),
    ],
    ids=["save", "undo", "open"],
)
def test_it_is_removed_when_there_is_nothing_to_save(hand, path, tmp_path, command):
    recovery = Recovery(hand, path, interval_ms=HOURS)
    hand.edit_number("Change x₁", INPUT, 4.0)
    recovery.write()
    assert path.exists()
    command(hand, tmp_path)
    assert not path.exists()
    recovery.write()
    assert not path.exists()


def test_what_a_crash_has_left_stays_until_something_is_done_with_it(hand, mazur, path):
    recovery = Recovery(mazur, path, interval_ms=HOURS)
    mazur.edit_number("Change i₁", INPUT, 4.0)
    recovery.write()
    Recovery(hand, path, interval_ms=HOURS)
    hand.recover(Recovery.read(path))
    hand.step_forward()
    assert Recovery.read(path) == mazur.experiment == hand.experiment


@pytest.mark.parametrize("content", [b"", b'{"format": "backprop', b"\x00\xff", b"[]"])
def test_a_broken_copy_is_logged_and_nothing_is_recovered(path, caplog, content):
    path.parent.mkdir()
    path.write_bytes(content)
    with caplog.at_level(logging.WARNING):
        assert Recovery.read(path) is None
    assert "unsaved work is lost" in caplog.text


def test_where_there_is_no_copy_nothing_is_recovered(path):
    assert Recovery.read(path) is None


def test_a_copy_that_cannot_be_written_is_logged_and_the_work_goes_on(hand, tmp_path, caplog):
    (tmp_path / "a file").touch()
    recovery = Recovery(hand, tmp_path / "a file" / "unsaved-1.bpviz")
    hand.edit_number("Change x₁", INPUT, 4.0)
    with caplog.at_level(logging.WARNING):
        recovery.write()
    assert "would not survive" in caplog.text
    assert hand.is_modified


def test_two_programs_at_once_keep_their_copies_apart(tmp_path):
    first = claim_place(tmp_path)
    second = claim_place(tmp_path)
    assert [first.path.name, second.path.name] == ["unsaved-1.bpviz", "unsaved-2.bpviz"]
    first.lock.unlock()
    assert claim_place(tmp_path).path.name == "unsaved-1.bpviz"


def test_a_copy_that_a_crash_has_left_is_found_first(tmp_path):
    (tmp_path / "unsaved-3.bpviz").touch()
    assert claim_place(tmp_path).path.name == "unsaved-3.bpviz"


def test_the_place_of_a_program_that_has_died_is_free_again(tmp_path):
    crash = (
        "import os, pathlib; from backpropviz.session.recovery import claim_place;"
        f"place = claim_place(pathlib.Path({str(tmp_path)!r})); place.path.touch(); os._exit(1)"
    )
    subprocess.run([sys.executable, "-c", crash], check=False)
    assert (tmp_path / "unsaved-1.lock").exists()
    assert claim_place(tmp_path).path.name == "unsaved-1.bpviz"
