"""The welcome does the first steps together with the person, and never comes again by itself."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from backpropviz.app import create_window, main
from backpropviz.experiment.files import write_experiment
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.views.formula.view import FormulaView
from backpropviz.views.main.window import MainWindow


@pytest.fixture
def window(qtbot):
    window = create_window(theme="light", size=(1280, 800), complete=False)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.prepare()
    return window


@pytest.fixture
def welcome(window):
    window.actions_by_name["welcome"].trigger()
    return window.welcome


def press(*keys):
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


def said(welcome):
    return welcome.text.accessibleName()


def test_it_does_not_come_unasked_to_a_window_that_tests_make(window):
    assert window.welcome.isHidden()


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


def test_it_is_skipped_with_escape_or_its_button_at_any_time(qtbot, window, welcome):
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


@pytest.fixture
def run(qtbot, monkeypatch):
    """Run the program until its window is filled; tell whether it welcomes, and close it."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # which the program replaces

    def program(*arguments):
        seen = []

        def look():
            windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
            for window in windows:
                if window.isVisible() and hasattr(window, "welcome"):
                    seen.append(not window.welcome.isHidden())
                    window.close()
                    window.deleteLater()
                    QApplication.quit()

        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(20)
        assert main(list(arguments)) == 0
        timer.stop()
        return seen[0]

    # Without a name, of which the tests' application has none, settings count as unreadable.
    QCoreApplication.setOrganizationName("backpropviz")
    # A second request to quit would come after the loop has ended, and end all later ones at once.
    QApplication.setQuitOnLastWindowClosed(False)
    yield program
    QApplication.setQuitOnLastWindowClosed(True)
    QCoreApplication.setOrganizationName("")


def test_it_comes_at_the_very_first_start_and_at_no_other(run):
    assert run() is True
    assert run() is False


def test_it_does_not_come_where_that_could_not_be_remembered(run):
    settings = Path(QSettings().fileName())
    settings.mkdir(parents=True)  # in the place of a file
    assert run() is False


def test_it_does_not_come_while_unsaved_work_is_offered(run):
    location = QStandardPaths.StandardLocation.AppLocalDataLocation
    left = Path(QStandardPaths.writableLocation(location)) / "unsaved" / "unsaved-1.bpviz"
    left.parent.mkdir(parents=True)
    write_experiment(open_by_name_or_path("mazur-2-2-2"), left)
    assert run() is False


def test_it_does_not_come_to_who_opens_something_but_comes_the_next_time(run):
    assert run("mazur-2-2-2") is False
    assert run() is True
