"""The main window on expressions: what is seen, what is switched off, and that nothing breaks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton

from backpropviz.experiment.library import library, open_by_name_or_path
from backpropviz.views.main.ask_bar import OF_EXPRESSIONS, QUESTIONS
from backpropviz.views.main.studio import write_picture

EXPRESSIONS = [entry.name for entry in library() if entry.kind == "expression"]
OF_TRAINING = (
    *("show_training", "train_play", "train_update", "train_epoch", "train_to_stop", "train_back"),
    *("step_update", "reset", "new_seed", "pictures", "gradient_edges"),
)


def settle(qtbot, window):
    """Let everything be painted that is to be."""
    qtbot.waitUntil(lambda: window.board.is_complete)
    QApplication.processEvents()  # paints what has changed


def press(qtbot, window, *keys):
    for key in keys:
        qtbot.keyClick(window.focusWidget() or window, key)


def summary_of(window):
    return window.header.summary


def test_there_are_seven_expressions_in_the_library():
    assert len(EXPRESSIONS) == 7
    assert all(open_by_name_or_path(name).is_expression for name in EXPRESSIONS)


@pytest.mark.parametrize("name", EXPRESSIONS)
def test_every_one_is_walked_from_its_start_to_its_end(qtbot, shared_window, name):
    window = shared_window(name)
    session = window.session
    while session.cursor < len(session.trace):
        press(qtbot, window, Qt.Key.Key_Right)
        settle(qtbot, window)
    window.actions_by_name["forward_mode"].trigger()
    press(qtbot, window, Qt.Key.Key_Home, Qt.Key.Key_End)
    settle(qtbot, window)


def test_what_is_only_for_networks_is_switched_off_and_says_why(shared_window):
    window = shared_window("toy-graph")
    for name in OF_TRAINING:
        assert not window.actions_by_name[name].isEnabled(), name
    button = window.findChild(QToolButton, "show_training_button")
    assert "An expression is not trained: it has no weights." in button.toolTip()
    for name in QUESTIONS:
        assert window.actions_by_name[name].isEnabled() is (name in OF_EXPRESSIONS), name
        panel = window.board.beside.make_explain_panels().panels[QUESTIONS[name]]
        assert panel.is_for_expressions is (name in OF_EXPRESSIONS), name
    matrices = window.findChild(QToolButton, "show_matrices_button")
    assert "an expression has none" in matrices.toolTip()
    window.open_path("hand-2-3-1")
    assert "expression" not in button.toolTip()
    for name in ("show_training", "train_update", "show_matrices", "show_activations"):
        assert window.actions_by_name[name].isEnabled(), name


def test_keys_of_the_training_do_nothing(qtbot, shared_window):
    window = shared_window("toy-graph")
    press(qtbot, window, Qt.Key.Key_T, Qt.Key.Key_N, Qt.Key.Key_G)
    assert not window.board.is_training
    assert window.session.updates == 0
    assert not window.session.trainer.is_playing


def test_the_header_says_what_is_differentiated(shared_window):
    window = shared_window("toy-graph")
    assert summary_of(window) == "6 nodes  ·  differentiates e"
    window.actions_by_name["forward_mode"].trigger()
    assert summary_of(window) == "6 nodes  ·  derivatives by a"
    window.open_path("hand-2-3-1")
    assert summary_of(window).startswith("2-3-1  ·  bce")


def test_the_timeline_speaks_of_nodes_and_of_the_value(shared_window):
    window = shared_window("toy-graph")
    timeline = window.timeline

    def details():
        return [timeline.findChild(QToolButton, f"detail_{name}").text()
                for name in ("neuron", "layer")]  # fmt: skip

    def seen(text):
        return any(label.text() == text for label in timeline.findChildren(QLabel))

    def next_pass():
        return next(b for b in timeline.findChildren(QPushButton) if b.text() == "Next pass")

    assert details() == ["Node", "Statement"]
    assert not next_pass().isVisible()
    assert seen("e = ?")
    window.session.go_to_end()
    assert seen("e = 6.0")
    window.open_path("hand-2-3-1")
    assert details() == ["Neuron", "Layer"]
    assert next_pass().isVisible()


def test_a_way_from_a_trained_network_to_an_expression_and_back_by_undo(qtbot, shared_window):
    window = shared_window("mazur-2-2-2")
    session = window.session
    window.complete()
    for name in QUESTIONS:
        window.actions_by_name[name].trigger()
        settle(qtbot, window)
    window.actions_by_name["proof_lights"].trigger()
    window.actions_by_name["show_training"].trigger()
    window.actions_by_name["train_update"].trigger()
    settle(qtbot, window)
    window.open_path("unrolled-recurrence")
    settle(qtbot, window)
    assert not window.board.is_training
    for size in ((1920, 1080), (1000, 640), (1280, 800)):
        window.resize(*size)
        settle(qtbot, window)
    window.actions_by_name["switch_theme"].trigger()
    settle(qtbot, window)
    while session.undo_stack.canUndo():
        session.undo_stack.undo()
        settle(qtbot, window)
    assert not session.is_expression
    while session.undo_stack.canRedo():
        session.undo_stack.redo()
        settle(qtbot, window)
    assert session.is_expression


def test_a_panel_that_has_no_answer_closes_and_comes_back_with_the_network(qtbot, shared_window):
    window = shared_window("hand-2-3-1")
    window.actions_by_name["show_matrices"].trigger()
    settle(qtbot, window)
    assert window.board.beside.answers("show_matrices")
    window.open_path("toy-graph")
    settle(qtbot, window)
    assert not window.board.beside.answers("show_matrices")
    window.session.undo_stack.undo()
    settle(qtbot, window)
    assert window.board.beside.answers("show_matrices")


def test_predicting_asks_for_numbers_of_the_graph(qtbot, shared_window):
    window = shared_window("toy-graph")
    window.actions_by_name["predict_mode"].trigger()
    settle(qtbot, window)
    asked = window.session.prediction.asked
    assert asked is not None
    assert window.session.trace.plain_name(asked.quantity) == "c"
    window.open_path("max-cuts-a-path")
    settle(qtbot, window)


def test_an_expression_is_saved_opened_again_and_drawn_to_a_file(qtbot, shared_window, tmp_path):
    window = shared_window("saturating-sigmoid")
    window.session.go_to_end()
    window.documents.save_to(str(tmp_path / "mine.bpviz"))
    window.open_path("hand-2-3-1")
    window.open_path(str(tmp_path / "mine.bpviz"))
    assert window.session.source.path == tmp_path / "mine.bpviz"
    assert window.windowTitle().startswith("Quite wrong, and no gradient")
    for suffix in ("png", "svg", "pdf"):
        picture = tmp_path / f"picture.{suffix}"
        write_picture(window.network_view, picture, window.network_view.size())
        assert picture.stat().st_size > 1000
    assert Path(tmp_path / "mine.bpviz").read_text(encoding="utf-8").count("expression") == 1


def test_unsaved_work_on_an_expression_is_offered(qtbot, shared_window):
    window = shared_window("hand-2-3-1")
    window.documents.offer_unsaved(open_by_name_or_path("toy-graph"))
    restore = next(
        button for button in window.message_bar.findChildren(QPushButton)
        if button.text() == "Restore"
    )  # fmt: skip
    restore.click()
    settle(qtbot, window)
    assert window.session.is_expression
    assert window.session.is_modified
