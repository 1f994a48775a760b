"""The open document: opening another, saving, and never losing what was not saved."""

import pytest

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.files import read_experiment, write_experiment

INPUT = Quantity(Kind.INPUT, unit=0, sample=0)


def test_a_built_in_experiment_is_opened_by_its_name(hand, qtbot):
    hand.go_to(9)
    signals = [hand.document_opened, hand.experiment_changed, hand.trace_changed]
    with qtbot.waitSignals([*signals, hand.cursor_changed]):
        hand.open("mazur-2-2-2")
    assert hand.experiment.title == "Two outputs and biases, step by step"
    assert (hand.source.name, hand.source.path) == ("mazur-2-2-2", None)
    assert (hand.cursor, hand.updates, hand.is_modified) == (0, 0, False)


def test_a_file_is_opened_by_its_path(hand, tmp_path):
    path = tmp_path / "mine.toml"
    write_experiment(hand.experiment, path)
    hand.open(str(path))
    assert (hand.source.name, hand.source.path) == (None, path)


def test_undoing_an_opening_brings_back_the_edits_that_were_not_saved(hand, qtbot):
    hand.edit_number("Change x₁", INPUT, 4.0)
    for _ in range(2):
        hand.next_pass()
    edited, progress = hand.experiment, hand.progress
    hand.open("mazur-2-2-2")
    assert not hand.is_modified
    with qtbot.waitSignals([hand.document_opened, hand.modified_changed]):
        hand.undo_stack.undo()
    assert hand.experiment == edited
    assert hand.progress.is_same(progress)
    assert hand.is_modified
    hand.undo_stack.redo()
    assert hand.source.name == "mazur-2-2-2"


@pytest.mark.parametrize(
    "content",
    [None, b"", b"\xff\xfe\x00", b"title = ", b'format = "backpropviz-experiment/2"\n'],
    ids=["missing", "empty", "not text", "truncated", "newer"],
)
def test_a_file_that_cannot_be_opened_leaves_everything_as_it_was(hand, qtbot, tmp_path, content):
    path = tmp_path / "broken.toml"
    if content is not None:
        path.write_bytes(content)
    hand.edit_number("Change x₁", INPUT, 4.0)
    hand.next_pass()
    hand.go_to(7)
    before = (hand.experiment, hand.source, hand.progress, hand.trace, hand.cursor)
    with (
        qtbot.assertNotEmitted(hand.document_opened),
        qtbot.assertNotEmitted(hand.experiment_changed),
        pytest.raises(ExperimentError, match=r"broken\.toml"),
    ):
        hand.open(str(path))
    assert (hand.experiment, hand.source, hand.progress, hand.trace, hand.cursor) == before
    assert hand.undo_stack.count() == 1


def test_saving_writes_what_is_open_and_is_told(hand, qtbot, tmp_path):
    hand.edit_number("Change x₁", INPUT, 4.0)
    path = tmp_path / "mine.bpviz"
    with qtbot.waitSignal(hand.modified_changed) as told:
        hand.save(path)
    assert told.args == [False]
    assert read_experiment(path) == hand.experiment
    assert hand.source.path == path


def test_a_save_that_fails_leaves_the_document_modified(hand, qtbot, tmp_path):
    hand.edit_number("Change x₁", INPUT, 4.0)
    with qtbot.assertNotEmitted(hand.modified_changed), pytest.raises(ExperimentError):
        hand.save(tmp_path / "no such folder" / "mine.bpviz")
    assert hand.is_modified
    assert hand.source.path is None


def test_undoing_an_edit_does_not_forget_where_the_document_is_saved(hand, qtbot, tmp_path):
    path = tmp_path / "mine.bpviz"
    hand.edit_number("Change x₁", INPUT, 4.0)
    hand.save(path)
    hand.go_to(5)
    with qtbot.assertNotEmitted(hand.document_opened), qtbot.assertNotEmitted(hand.cursor_changed):
        hand.undo_stack.undo()
    assert hand.source.path == path
    assert hand.is_modified  # the file holds x₁ = 4
    hand.undo_stack.redo()
    assert not hand.is_modified


def test_back_at_what_is_saved_nothing_is_modified(hand, qtbot):
    hand.edit_number("Change x₁", INPUT, 4.0)
    with qtbot.waitSignal(hand.modified_changed) as told:
        hand.edit_number("Change x₁", INPUT, 5.0)
    assert told.args == [False]


def test_a_recovered_document_is_not_saved_anywhere_and_can_be_undone(hand, mazur):
    hand.recover(mazur.experiment)
    assert hand.experiment == mazur.experiment
    assert hand.is_modified
    assert (hand.source.path, hand.source.name) == (None, None)
    hand.undo_stack.undo()
    assert hand.experiment.title == "Backpropagation by hand"
    assert not hand.is_modified


def test_opening_a_document_ends_what_was_pointed_at(hand, qtbot):
    hand.select(INPUT)
    with qtbot.waitSignal(hand.selection_changed):
        hand.open("mazur-2-2-2")
    assert hand.selection is None


def test_a_footnote_is_shown_while_its_number_is_the_one_it_means(hand):
    hand.go_to(2)
    (note,) = hand.footnotes(hand.step)
    assert note.startswith("The lecture prints 0.9999")
    hand.edit_number("Change x₁", INPUT, 1.0)
    assert hand.footnotes(hand.step) == []
