"""The main window, driven by its keys as a lecturer would."""

import json
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from backpropviz.engine.quantities import Kind, Phase, Quantity
from backpropviz.engine.trace import Detail
from backpropviz.experiment.editing import with_activation, with_training
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.views.main.dialogs import show_unforeseen
from backpropviz.views.network.pass_stage import PassStage

REFERENCE = json.loads(
    (Path(__file__).parents[2] / "reference" / "hand_2_3_1.json").read_text("utf-8")
)["target_1"]
ACTIONS = (
    "step_forward step_back next_phase previous_phase go_to_start go_to_end play_pause reset "
    "new_seed undo redo open_experiment save_experiment save_experiment_as export_picture "
    "full_screen show_keys"
).split()
WIDGETS = ["network_view", "step_panel", "timeline", "experiment_library", "experiment_form"]


@pytest.fixture
def window(shared_window):
    return shared_window("hand-2-3-1")


def press(qtbot, window, *keys, modifier=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        qtbot.keyClick(window.focusWidget() or window, key, modifier)


def test_the_actions_and_widgets_have_the_names_that_others_rely_on(window):
    for name in ACTIONS:
        assert window.findChild(QAction, name) is not None, name
    for name in WIDGETS:
        assert window.findChild(QWidget, name) is not None, name


def test_the_right_arrow_advances_one_step(qtbot, window):
    with qtbot.waitSignal(window.session.cursor_changed) as moved:
        press(qtbot, window, Qt.Key.Key_Right)
    assert moved.args == [1]


def test_the_whole_pass_is_walked_by_keys_and_gives_the_reference_values(qtbot, window):
    session, values = window.session, REFERENCE["values"]
    seen = {}
    for _ in range(len(session.trace)):
        press(qtbot, window, Qt.Key.Key_Right)
        seen[session.step.quantity] = session.step.value
    assert session.cursor == 37
    for unit in range(3):
        assert seen[Quantity(Kind.A, 1, unit, sample=0)] == pytest.approx(values["h"][unit], 1e-12)
        slope = seen[Quantity(Kind.D_WEIGHT, 2, 0, unit)]
        assert slope == pytest.approx(values["dJ_dV"][unit], 1e-12)
        for source in range(2):
            slope = seen[Quantity(Kind.D_WEIGHT, 1, unit, source)]
            assert slope == pytest.approx(values["dJ_dW"][source][unit], 1e-9)
    assert seen[Quantity(Kind.LOSS)] == pytest.approx(values["J"], 1e-12)


def test_going_back_and_forth_ends_where_it_began(qtbot, window, largest_difference):
    press(qtbot, window, *[Qt.Key.Key_Right] * 5)
    picture = window.network_view.grab().toImage()
    press(qtbot, window, *[Qt.Key.Key_Right] * 9, *[Qt.Key.Key_Left] * 9)
    assert window.session.cursor == 5
    # Only what changes is painted anew; where it is cut, smoothed edges may differ by a trifle.
    assert largest_difference(window.network_view.grab().toImage(), picture) <= 4


def test_a_clicker_steps_with_page_down_and_page_up(qtbot, window):
    press(qtbot, window, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
    assert window.session.cursor == 1


def test_shift_jumps_by_phase_and_home_and_end_to_the_ends(qtbot, window):
    shift = Qt.KeyboardModifier.ShiftModifier
    press(qtbot, window, Qt.Key.Key_Right, modifier=shift)
    assert window.session.step.phase is Phase.FORWARD
    assert window.session.cursor == 8
    press(qtbot, window, Qt.Key.Key_Right, modifier=shift)
    press(qtbot, window, Qt.Key.Key_Right, modifier=shift)
    assert window.session.cursor == 28
    press(qtbot, window, Qt.Key.Key_Left, modifier=shift)
    assert window.session.cursor == 9
    press(qtbot, window, Qt.Key.Key_End)
    assert window.session.cursor == 37
    press(qtbot, window, Qt.Key.Key_Home)
    assert window.session.cursor == 0


def test_the_next_pass_begins_with_the_updated_weights(qtbot, window):
    for update in range(1, 4):
        press(qtbot, window, Qt.Key.Key_End, Qt.Key.Key_N)
        assert window.session.updates == update
        assert window.session.cursor == 0
        expected = REFERENCE["gradient_descent"]["loss"][update]
        assert window.session.trace.run.loss == pytest.approx(expected, 1e-12)
    press(qtbot, window, Qt.Key.Key_R, modifier=Qt.KeyboardModifier.ControlModifier)
    assert window.session.updates == 0
    assert window.session.trace.run.loss == pytest.approx(REFERENCE["values"]["J"], 1e-12)


def test_space_plays_and_pauses(qtbot, window):
    window.session.player.set_speed(8.0)
    press(qtbot, window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.session.cursor >= 2)
    press(qtbot, window, Qt.Key.Key_Space)
    assert not window.session.player.is_playing


def test_an_edit_recomputes_everything_and_undo_brings_it_back(qtbot, window):
    session = window.session
    press(qtbot, window, *[Qt.Key.Key_Right] * 9)
    before = session.step.value
    session.edit_number("Change the target", Quantity(Kind.TARGET, sample=0), 0.0)
    assert session.cursor == 9
    # target_0 of the reference
    assert session.step.value == pytest.approx(0.8925204999482904, 1e-12)
    assert "•" in window.windowTitle()
    press(qtbot, window, Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert session.step.value == before
    assert "•" not in window.windowTitle()


def test_opening_another_experiment_loses_no_edit(qtbot, window):
    session = window.session
    session.edit_number("Change x₁", Quantity(Kind.INPUT, 0, 0, sample=0), 4.0)
    window.open_path("mazur-2-2-2")
    assert session.trace.run.loss == pytest.approx(0.298371109, abs=1e-9)
    assert "Undo" in window.message_bar.text
    press(qtbot, window, Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert session.experiment.data.inputs[0][0] == 4.0


@pytest.mark.parametrize("content", [b"", b"\x00\xff\xfe", b"format = 3", b"[model", b"{" * 5000])
def test_a_broken_file_gives_one_dialog_and_leaves_everything_open(window, tmp_path, content):
    path = tmp_path / "broken.toml"
    path.write_bytes(content)
    session = window.session
    session.edit_number("Change x₁", Quantity(Kind.INPUT, 0, 0, sample=0), 4.0)
    before = session.experiment
    window.open_path(str(path))
    dialog = window.findChild(QMessageBox, "error_dialog")
    assert dialog is not None
    assert "broken.toml" in dialog.text()
    assert "\n" not in dialog.text()
    dialog.close()
    assert session.experiment is before
    assert session.is_modified


def test_saving_and_opening_gives_the_same_document(window, tmp_path):
    session = window.session
    session.edit_number("Change x₁", Quantity(Kind.INPUT, 0, 0, sample=0), 4.0)
    path = tmp_path / "mine.bpviz"
    window.documents.save_to(str(path))
    assert not session.is_modified
    saved = session.experiment
    window.open_path("mazur-2-2-2")
    window.open_path(str(path))
    assert session.experiment == saved


def test_a_save_that_fails_says_so_and_keeps_the_changes(window, tmp_path):
    session = window.session
    session.edit_number("Change x₁", Quantity(Kind.INPUT, 0, 0, sample=0), 4.0)
    window.documents.save_to(str(tmp_path / "no such folder" / "mine.bpviz"))
    dialog = window.findChild(QMessageBox, "error_dialog")
    assert dialog is not None
    dialog.close()
    assert session.is_modified


def test_the_level_of_detail_says_how_far_a_key_goes(qtbot, window):
    window.session.set_detail(Detail.LAYER)
    stops = []
    while window.session.cursor < 37:
        press(qtbot, window, Qt.Key.Key_Right)
        stops.append(window.session.cursor)
    assert stops == [6, 8, 9, 14, 26, 28, 34, 37]


def test_nothing_is_wider_or_higher_than_the_window(window):
    for size in ((1280, 800), (1920, 1080)):
        window.resize(*size)
        window.grab()
        assert (window.width(), window.height()) == size
        for name in WIDGETS:
            widget = window.findChild(QWidget, name)
            place = widget.mapTo(window, widget.rect().bottomRight())
            assert place.x() <= size[0], name
            assert place.y() <= size[1], name
            assert widget.width() > 100, name
            assert widget.height() > 60, name


def test_question_mark_shows_all_keys(qtbot, window):
    window.actions_by_name["show_keys"].trigger()
    keys = window.findChild(QWidget, "keys_window")
    assert keys.isVisible()
    keys.close()


def test_an_unforeseen_error_is_told_once_and_the_document_stays(window):
    show_unforeseen(window, "Traceback …", "backpropviz.log")
    show_unforeseen(window, "Traceback …", "backpropviz.log")
    (dialog,) = window.findChildren(QMessageBox, "unforeseen_dialog")
    assert "backpropviz.log" in dialog.informativeText()
    (copy,) = (each for each in dialog.buttons() if each.text() == "Copy the details")
    copy.click()
    assert QApplication.clipboard().text() == "Traceback …"
    assert dialog.isVisible()
    dialog.button(QMessageBox.StandardButton.Close).click()
    assert dialog.isHidden()
    assert window.session.experiment.title == "Backpropagation by hand"


def test_an_error_while_a_view_is_painted_leaves_the_program_running(qtbot, window, monkeypatch):
    def fail(stage, painter, viewport):
        raise RuntimeError("the ink is dry")

    def beside_library() -> QImage:  # its small pictures are painted whenever there is time
        shown = window.rect().adjusted(window.experiment_library.width(), 0, 0, 0)
        return window.grab(shown).toImage()

    whole = beside_library()
    with monkeypatch.context() as broken, qtbot.captureExceptions() as caught:
        broken.setattr(PassStage, "paint", fail)
        window.step_panel.update()  # all of it is painted within the window, one after the other
        window.network_view.update()
        window.timeline.update()
        qtbot.waitUntil(lambda: bool(caught))
    assert all(kind is RuntimeError and "the ink is dry" in str(error) for kind, error, _ in caught)
    assert beside_library() == whole


def test_unsaved_work_of_last_time_is_offered_and_restored_as_an_edit(qtbot, window):
    left = open_by_name_or_path("mazur-2-2-2")
    window.documents.offer_unsaved(left)
    assert "Two outputs and biases" in window.message_bar.text
    restore, _ = window.message_bar.findChildren(QPushButton)
    qtbot.mouseClick(restore, Qt.MouseButton.LeftButton)
    assert window.session.experiment == left
    assert window.session.is_modified
    assert window.message_bar.text == ""


def test_an_update_that_explodes_is_told_in_one_sentence(qtbot, window):
    session = window.session
    target = Quantity(Kind.TARGET, sample=0)
    session.edit("Loss", replaced(session.experiment, loss="half_mse", learning_rate=1e6))
    session.edit("Output", with_activation(session.experiment, 1, "linear"))
    session.edit_number("Target", target, 1e12)
    for _ in range(60):
        press(qtbot, window, Qt.Key.Key_End)
        if session.trouble:
            break
        press(qtbot, window, Qt.Key.Key_N)
    assert "Try a smaller learning rate" in window.message_bar.text
    assert not window.actions_by_name["train_update"].isEnabled()


def replaced(experiment, **training):
    changed = msgspec.structs.replace(experiment.training, **training)
    return with_training(experiment, changed)
