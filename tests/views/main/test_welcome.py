"""The welcome does the first steps together with the person, and goes when it is not wanted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from backpropviz.views.formula.view import FormulaView


@pytest.fixture
def window(shared_window):
    return shared_window("hand-2-3-1")


@pytest.fixture
def welcome(window):
    window.actions_by_name["welcome"].trigger()
    return window.welcome


def press(*keys):
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


def said(welcome):
    return welcome.text.accessibleName()


def test_three_steps_are_done_by_keys_and_each_sentence_follows_what_was_done(window, welcome):
    assert said(welcome).startswith("This network is small enough")
    assert "z_h₁" in said(welcome)
    press(Qt.Key.Key_Right)
    assert said(welcome).startswith("z_h₁ is 11.0;")  # 5·1 + 3·2
    while not isinstance(QApplication.focusWidget(), FormulaView):
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    assert window.session.selection is not None
    assert said(welcome).startswith("Every number leads to where it comes from")
    window.network_view.setFocus()
    press(Qt.Key.Key_Right)
    assert said(welcome).startswith("h₁ is 0.99998.")  # σ(11)
    press(Qt.Key.Key_Right)
    assert said(welcome).startswith("So it goes on")
    assert welcome.leave.text() == "Done"
    assert window.session.cursor == 3


def test_who_steps_on_is_not_held_up_by_the_formula(window, welcome):
    press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert said(welcome).startswith("h₁ is 0.99998.")


def test_it_comes_when_asked_and_is_skipped_with_escape_or_its_button(qtbot, show_window):
    window = show_window(remember=True)
    welcome = window.welcome
    assert welcome.isHidden()
    window.actions_by_name["welcome"].trigger()
    assert welcome.isVisible()
    press(Qt.Key.Key_Right, Qt.Key.Key_Escape)
    assert welcome.isHidden()
    window.actions_by_name["welcome"].trigger()
    assert welcome.isVisible()
    assert said(welcome).startswith("This network")
    qtbot.mouseClick(welcome.leave, Qt.MouseButton.LeftButton)
    assert welcome.isHidden()
    assert QApplication.focusWidget() is window.network_view
    assert QSettings().value("welcomed") == "yes"


def test_escape_is_the_picture_s_own_again_afterwards(window, welcome):
    press(Qt.Key.Key_Escape)
    session = window.session
    session.select(session.trace[0].operands[0])
    press(Qt.Key.Key_Escape)
    assert session.selection is None


def test_who_goes_on_by_oneself_is_not_asked_to_end_it(window, welcome):
    press(*[Qt.Key.Key_Right] * 5)
    assert welcome.isVisible()
    press(Qt.Key.Key_Right)
    assert welcome.isHidden()


def test_a_shorter_sentence_does_not_move_the_picture(qtbot, window, welcome):
    press(Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: welcome.text.height() >= 2 * welcome.text.fontMetrics().height())
    height = welcome.height()
    press(Qt.Key.Key_Right)
    assert said(welcome).startswith("h₁ is")
    QApplication.sendPostedEvents()
    assert welcome.height() == height


def test_another_experiment_ends_it(window, welcome):
    window.open_path("mazur-2-2-2")
    assert welcome.isHidden()


def test_the_menu_brings_it_back_from_anywhere(window, welcome):
    window.open_path("xor-relu")
    window.actions_by_name["welcome"].trigger()
    assert window.session.source.name == "hand-2-3-1"
    assert not window.board.is_training
    assert window.session.cursor == 0
    assert welcome.isVisible()


def test_all_of_its_sentences_are_in_sight(qtbot, window, welcome):
    text = welcome.text
    for _ in range(4):
        qtbot.waitUntil(lambda: text.height() >= text.heightForWidth(text.width()))
        assert text.height() < 4 * text.fontMetrics().height()  # and no more than they need
        press(Qt.Key.Key_Right)
