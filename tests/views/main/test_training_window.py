"""The main window while it trains, driven by its keys and its mouse."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QWidget

from backpropviz.experiment.editing import replace, with_training
from backpropviz.experiment.schema import Stop
from backpropviz.views.look.theme import DARK, LIGHT

ACTIONS = "train_update train_epoch train_play reset new_seed".split()
PANELS = (
    "boundary_panel confusion_panel output_panel image_panel loss_panel gradient_panel "
    "histogram_panel optimizer_panel batch_panel"
).split()


@pytest.fixture
def window(shared_window):
    return shared_window("circle")


def press(qtbot, window, *keys, modifier=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        qtbot.keyClick(window.focusWidget() or window, key, modifier)


def test_the_actions_and_widgets_have_the_names_that_others_rely_on(window):
    for name in ACTIONS:
        assert window.findChild(QAction, name) is not None, name
    for name in PANELS:
        assert window.findChild(QWidget, name) is not None, name


def test_samples_to_learn_from_are_shown_at_their_training(window):
    assert window.board.is_training
    assert window.board.history_bar.isVisible()
    assert window.findChild(QWidget, "boundary_panel").isVisible()
    assert window.findChild(QWidget, "loss_panel").isVisible()
    assert not window.step_panel.isVisible()


def test_one_sample_is_shown_step_by_step(shared_window):
    window = shared_window("hand-2-3-1")
    assert not window.board.is_training
    assert window.step_panel.isVisible()


def test_t_plays_and_pauses_and_so_does_space(qtbot, window):
    for key in (Qt.Key.Key_T, Qt.Key.Key_Space):
        before = window.session.updates
        press(qtbot, window, key)
        assert window.session.trainer.is_playing
        qtbot.waitUntil(lambda before=before: window.session.updates > before + 20)
        press(qtbot, window, key)
        assert not window.session.trainer.is_playing


def test_the_right_arrow_steps_through_the_batch_of_this_very_update(qtbot, window):
    session = window.session
    press(qtbot, window, *[Qt.Key.Key_N] * 17)
    rows, parameters = session.rows, session.progress.parameters.flat.copy()
    press(qtbot, window, Qt.Key.Key_Right)
    assert not window.board.is_training
    assert window.timeline.isVisible()
    assert (session.updates, session.cursor) == (17, 1)
    assert session.trace.run.rows == rows
    assert session.trace.run.parameters.flat.tolist() == parameters.tolist()


def test_a_step_pauses_the_training(qtbot, window):
    press(qtbot, window, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: window.session.updates > 5)
    press(qtbot, window, Qt.Key.Key_Right)
    assert not window.session.trainer.is_playing
    assert window.session.cursor == 1


def test_the_training_goes_on_from_the_steps(qtbot, window):
    press(qtbot, window, Qt.Key.Key_Right, Qt.Key.Key_Right)
    press(qtbot, window, Qt.Key.Key_T)
    assert window.board.is_training
    qtbot.waitUntil(lambda: window.session.updates > 5)
    press(qtbot, window, Qt.Key.Key_T)


def test_dragging_the_history_goes_back_to_any_update(qtbot, window):
    session, track = window.session, window.board.history_bar.track
    press(qtbot, window, Qt.Key.Key_E, Qt.Key.Key_E)
    assert session.updates == 50
    target = QPoint(round(track.x_of(17)), track.height() // 3)
    qtbot.mousePress(track, Qt.MouseButton.LeftButton, pos=target)
    qtbot.mouseRelease(track, Qt.MouseButton.LeftButton, pos=target)
    assert session.updates == 17
    assert track.maximum() == 50
    press(qtbot, window, Qt.Key.Key_End)
    assert session.updates == 50
    press(qtbot, window, Qt.Key.Key_Home)
    assert session.updates == 0


def test_shift_n_goes_one_update_back(qtbot, window):
    press(qtbot, window, *[Qt.Key.Key_N] * 3)
    press(qtbot, window, Qt.Key.Key_N, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert window.session.updates == 2


def test_step_this_update_is_a_button_in_reach(qtbot, window):
    press(qtbot, window, Qt.Key.Key_N)
    qtbot.mouseClick(window.board.history_bar.step_update, Qt.MouseButton.LeftButton)
    assert not window.board.is_training
    assert window.session.cursor == 0


def test_a_stop_rule_is_run_to_and_said(qtbot, window):
    training = replace(window.session.experiment.training, stop=Stop(epochs=4))
    window.session.edit("Stop", with_training(window.session.experiment, training))
    press(qtbot, window, Qt.Key.Key_T, modifier=Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: not window.session.trainer.is_playing)
    assert window.session.updates == 100
    assert "stop rule" in window.message_bar.text
    assert "100" in window.message_bar.text


def test_setting_later_updates_aside_is_said_and_undo_brings_them_back(qtbot, window):
    session = window.session
    press(qtbot, window, Qt.Key.Key_E)
    session.trainer.go_to(17)
    training = replace(session.experiment.training, learning_rate=0.5)
    session.edit("Rate", with_training(session.experiment, training))
    assert "8 updates" in window.message_bar.text
    window.actions_by_name["undo"].trigger()
    assert session.history.length == 25
    assert window.message_bar.text == ""  # they are back


def test_starting_over_with_new_weights_says_how_to_get_the_updates_back(qtbot, window):
    press(qtbot, window, Qt.Key.Key_E)
    window.actions_by_name["new_seed"].trigger()
    assert window.session.updates == 0
    assert "the 25 updates" in window.message_bar.text
    window.actions_by_name["undo"].trigger()
    assert window.session.updates == 25
    window.actions_by_name["reset"].trigger()
    window.actions_by_name["new_seed"].trigger()
    assert "starts over" not in window.message_bar.text  # there were none


def test_reset_says_how_to_get_the_updates_back(qtbot, window):
    press(qtbot, window, Qt.Key.Key_E)
    press(qtbot, window, Qt.Key.Key_R, modifier=Qt.KeyboardModifier.ControlModifier)
    assert window.session.updates == 0
    assert "25 updates" in window.message_bar.text


def test_an_explosion_stops_by_itself_and_is_said_in_one_sentence(qtbot, window):
    window.open_path("linear-regression")
    session = window.session
    training = replace(session.experiment.training, learning_rate=1e6, stop=None)
    session.edit("Rate", with_training(session.experiment, training))
    press(qtbot, window, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: not session.trainer.is_playing)
    assert np.isfinite(session.progress.parameters.flat).all()
    assert "would not be a finite number. Try a smaller learning rate." in window.message_bar.text
    assert f"Update {session.updates + 1} cannot be done" in window.message_bar.text


def test_every_panel_is_refreshed_and_painted_without_a_word(qtbot, window):
    window.session.trainer.update(30)
    panels = window.board.beside.make_training_panels()
    for size, theme in (((1280, 800), LIGHT), ((1920, 1080), DARK)):
        window.resize(*size)
        window.look.set_theme(theme)
        for name, panel in panels.panels.items():
            if name != "image_panel":
                panels.show_panel(name)
                qtbot.waitUntil(panel.isVisible)
                panels.clock.refresh()
                assert not panel.grab().isNull(), (size, name)


def test_with_a_decimal_comma_the_speeds_have_no_comma_for_thousands(window):
    speeds = next(
        box
        for box in window.board.history_bar.findChildren(QComboBox)
        if box.accessibleName() == "Speed of training"
    )
    assert "1,000/s" in [speeds.itemText(index) for index in range(speeds.count())]
    window.actions_by_name["decimal_comma"].trigger()
    texts = [speeds.itemText(index) for index in range(speeds.count())]
    assert not [text for text in texts if "," in text]
    assert speeds.currentText() == "1\u202f000/s"
