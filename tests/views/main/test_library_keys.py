"""A lecture given from the library alone: the next and the previous experiment, found and shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QToolButton

from backpropviz.experiment.library import library
from backpropviz.views.controls.number_field import NumberField
from backpropviz.views.experiment.library_window import LibraryWindow

NAMES = [entry.name for entry in library()]
FIRST_TOPIC = library()[0].topic


@pytest.fixture
def window(shared_window):
    return shared_window("hand-2-3-1")


def current(window) -> str:
    return window.experiment_library.list.currentIndex().data()


def press(qtbot, window, key, modifiers=Qt.KeyboardModifier.ControlModifier):
    qtbot.keyClick(window.focusWidget() or window, key, modifiers)


def test_a_key_goes_through_the_experiments_in_teaching_order(qtbot, shared_window):
    window = shared_window(NAMES[0])
    session, actions = window.session, window.actions_by_name
    assert not actions["previous_experiment"].isEnabled()
    assert actions["previous_experiment"].whatsThis() == (
        "This is the first experiment of the library."
    )
    end_of_topic = next(i for i, entry in enumerate(library()) if entry.topic != FIRST_TOPIC) - 1
    for place in (0, end_of_topic - 1):  # all neighbors are in tests/experiment/test_library.py
        session.open(NAMES[place])
        for name in NAMES[place + 1 : place + 4]:
            press(qtbot, window, Qt.Key.Key_PageDown)
            assert session.source.name == name
            assert current(window) == session.experiment.title
    session.open(NAMES[-2])
    press(qtbot, window, Qt.Key.Key_PageDown)
    assert session.source.name == NAMES[-1]
    assert not actions["next_experiment"].isEnabled()
    assert actions["next_experiment"].whatsThis() == "This is the last experiment of the library."
    press(qtbot, window, Qt.Key.Key_PageDown)
    assert session.source.name == NAMES[-1]
    press(qtbot, window, Qt.Key.Key_PageUp)
    assert session.source.name == NAMES[-2]


def test_the_keys_work_wherever_the_keyboard_is(qtbot, window):
    for place in (
        window.network_view,
        window.experiment_library.list,
        window.experiment_library.search_field,
    ):
        before = window.session.source.name
        place.setFocus()
        press(qtbot, window, Qt.Key.Key_PageDown)
        assert window.session.source.name == NAMES[NAMES.index(before) + 1]
        # From where the arrows step at once.
        assert window.focusWidget() is window.network_view


def test_a_number_that_is_being_typed_stays_with_the_experiment_that_is_left(qtbot, shared_window):
    window = shared_window("xor")
    field = window.experiment_form.findChild(NumberField, "data_samples")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "70")
    press(qtbot, window, Qt.Key.Key_PageDown)
    assert window.session.source.name == "random-2-10-1"
    assert not window.session.is_modified
    window.actions_by_name["undo"].trigger()
    assert window.session.source.name == "xor"
    assert window.session.experiment.data.samples == 70


def test_the_text_of_an_expression_does_not_keep_the_key(qtbot, shared_window):
    window = shared_window("toy-graph")
    text = window.experiment_form.findChild(QPlainTextEdit, "expression_text")
    text.setFocus()
    press(qtbot, window, Qt.Key.Key_PageDown)
    assert window.session.source.name == "shared-subexpression"
    assert not window.session.is_modified


def test_an_edited_experiment_has_the_same_neighbors_and_nothing_is_lost(qtbot, window):
    session = window.session
    session.new_seed("New weights")
    session.trainer.update(3)
    qtbot.waitUntil(lambda: session.updates == 3)
    edited = session.experiment
    assert session.is_modified
    press(qtbot, window, Qt.Key.Key_PageUp)
    assert session.source.name == NAMES[NAMES.index("hand-2-3-1") - 1]
    assert "not lost" in window.message_bar.findChild(QLabel).text()
    window.actions_by_name["undo"].trigger()
    assert session.experiment == edited
    assert session.updates == 3
    press(qtbot, window, Qt.Key.Key_PageDown)
    assert session.source.name == NAMES[NAMES.index("hand-2-3-1") + 1]


def test_from_a_document_of_ones_own_the_library_begins(qtbot, shared_window, tmp_path):
    window = shared_window("mazur-2-2-2")
    session = window.session
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        session.save(tmp_path / "mine.toml")
        assert session.source.name is None
        press(qtbot, window, key)
        assert session.source.name == NAMES[0]
        session.open("mazur-2-2-2")


def test_ctrl_f_searches_and_enter_opens_with_the_keyboard_back_at_the_steps(qtbot, window):
    library_panel = window.experiment_library
    press(qtbot, window, Qt.Key.Key_F)
    assert library_panel.search_field.hasFocus()
    qtbot.keyClicks(library_panel.search_field, "setosa")
    qtbot.keyClick(library_panel.search_field, Qt.Key.Key_Return)
    assert window.session.source.name == "iris-neuron"
    assert window.focusWidget() is window.network_view
    press(qtbot, window, Qt.Key.Key_F)
    qtbot.keyClick(library_panel.search_field, Qt.Key.Key_Escape)
    qtbot.keyClick(library_panel.search_field, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.network_view


def test_a_key_and_a_button_show_all_experiments_as_cards(qtbot, window):
    press(
        qtbot,
        window,
        Qt.Key.Key_O,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    cards = window.findChild(LibraryWindow, "library_window")
    assert cards.isVisible()
    assert cards.list.currentIndex().data() == "Backpropagation by hand"
    qtbot.keyClicks(cards.search_field, "spiral-200")
    qtbot.keyClick(cards.search_field, Qt.Key.Key_Return)
    assert window.session.source.name == "spiral-200"
    assert not cards.isVisible()
    button = window.experiment_library.findChild(QToolButton, "show_library_button")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert cards.isVisible()
    assert cards.list.currentIndex().data() == window.session.experiment.title
    cards.reject()
