"""Every control that is seen and can be used is come to with Tab, in every window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QTabBar,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from backpropviz.views.controls.actions import COMMANDS, MENUS, WITHIN, translated
from backpropviz.views.look.language import speak
from backpropviz.views.main.ask_bar import QUESTIONS

CONTROLS = (
    *(QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit, QAbstractSlider),
    *(QAbstractItemView, QTabBar, QPlainTextEdit, QTextBrowser),
)
MOST_STOPS = 200
# What a click on them does is done in the network, too: pointing at a unit, and going there.
ALSO_ELSEWHERE = ("activation_canvas",)


def stops(window: QWidget) -> list[QWidget]:
    """Go around a window with Tab."""
    window.activateWindow()
    QApplication.processEvents()
    if window.focusWidget() is None:
        window.setFocus()
        QTest.keyClick(window, Qt.Key.Key_Tab)
    met: list[QWidget] = []
    for _ in range(MOST_STOPS):
        focused = QApplication.focusWidget()
        assert focused is not None, f"after {met[-1:]} nothing has the keys"
        if met and focused is met[0]:
            return met
        if not met or focused is not met[-1]:  # links of a text are gone through one by one
            assert focused not in met, f"Tab is caught from {focused} to {met[-1]}"
            met.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    raise AssertionError("there is no way around")


def out_of_reach(window: QWidget) -> list[str]:
    """Return what can be used with a mouse, and that Tab does not come to."""
    met = stops(window)
    found = []
    for widget in window.findChildren(QWidget):
        if widget.window() is not window or not widget.isEnabled() or not _is_used(widget):
            continue
        if widget.isVisible() and not widget.visibleRegion().isEmpty() and not _is_met(widget, met):
            parent = widget.parentWidget()
            found.append(f"{type(widget).__name__} {widget.objectName()} in {parent}")
    return found


def _is_used(widget: QWidget) -> bool:
    if isinstance(widget, (QScrollBar, QHeaderView)) or widget.objectName() in ALSO_ELSEWHERE:
        return False
    if isinstance(widget.parentWidget(), QLineEdit):
        return False  # the picture of a lens
    if isinstance(widget, QTextBrowser):
        return "href" in widget.toHtml() or widget.verticalScrollBar().maximum() > 0
    is_pressed = any(
        each.__module__.startswith("backpropviz") and "mousePressEvent" in vars(each)
        for each in type(widget).__mro__
    )
    return isinstance(widget, CONTROLS) or is_pressed


def _is_met(widget: QWidget, met: list[QWidget]) -> bool:
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is not None:  # one of them is a stop, and the arrows go to the others
        return any(each in met for each in group.buttons())
    parts = (QAbstractSpinBox, QComboBox, QAbstractItemView, QTabBar)
    return any(
        widget is each
        or widget.focusProxy() is each
        or (isinstance(each, parts) and each.isAncestorOf(widget))
        for each in met
    )


def others(window: QWidget) -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each != window]


def shared_letters(texts: list[str]) -> list[str]:
    """Return the letters that more than one of some texts underlines."""
    letters = []
    for text in texts:
        _, mark, rest = text.replace("&&", "").partition("&")
        if mark:
            letters.append(rest[0].lower())
    return sorted({each for each in letters if letters.count(each) > 1})


def test_letters_that_are_shared_are_found():
    assert shared_letters(["&File", "E&xit", "a && b", "Fi&x"]) == ["x"]


@pytest.mark.parametrize("language", ["de", "es", "fr", "zh_CN"])
def test_menus_have_letters_of_their_own_in_every_language(qapp, language):
    speak(language)  # before there is a window, which would be written anew
    texts = {name: translated(text) for name, text in MENUS}
    speak("en")
    for within in {None, *WITHIN.values()}:
        beside = [text for name, text in texts.items() if WITHIN.get(name) == within]
        assert shared_letters(beside) == [], beside


def test_a_button_out_of_reach_is_found(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    first, second = QPushButton("One", window), QPushButton("Two", window)
    rows = QVBoxLayout(window)
    rows.addWidget(first)
    rows.addWidget(second)
    with qtbot.waitExposed(window):
        window.show()
    assert out_of_reach(window) == []
    second.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    assert len(out_of_reach(window)) == 1


def test_all_is_in_reach_while_stepping_with_any_panel_open(qtbot, shared_window):
    window = shared_window("hand-2-3-1")
    assert out_of_reach(window) == []
    for question in QUESTIONS:
        window.board.show_answers([question], only=True)
        qtbot.waitUntil(lambda: window.board.is_complete)
        window.network_view.setFocus()
        assert out_of_reach(window) == [], question
    window.actions_by_name["predict_mode"].trigger()
    window.session.go_to(0)
    QApplication.processEvents()
    assert out_of_reach(window) == []


@pytest.mark.parametrize("name", ["toy-graph", "xor-relu", "digits"])
def test_all_is_in_reach_in_an_expression_a_comparison_and_a_training(shared_window, name):
    window = shared_window(name)
    assert out_of_reach(window) == []
    if window.session.is_expression:
        return
    window.board.show_comparison(False)
    panels = window.board.beside.make_training_panels()
    for action in panels.toggle_actions():
        if not action.isChecked() and action.isEnabled():
            action.trigger()
    stacks = ("boundary", "optimizer"), ("confusion", "histogram"), ("output", "batch"), ("image",)
    for stack in stacks:
        for panel in stack:
            if panels.docks[f"{panel}_panel"].toggleViewAction().isEnabled():
                panels.show_panel(f"{panel}_panel")
        QApplication.processEvents()
        assert out_of_reach(window) == [], stack


DIALOGS = (
    *("export_picture", "make_worksheet", "show_keys", "show_library", "about"),
    *("save_experiment_as", "open_experiment"),
)
OF_THE_WALL = "choose_shown"


def test_all_is_in_reach_in_every_dialog_and_on_the_wall(qtbot, shared_window):
    window = shared_window("hand-2-3-1")
    window.actions_by_name["welcome"].trigger()  # a bar over the network
    QApplication.processEvents()
    assert out_of_reach(window) == []
    for command in (*DIALOGS, OF_THE_WALL):
        if command == OF_THE_WALL:
            window.actions_by_name["projector_mode"].trigger()
            window.session.go_to(3)
            QApplication.processEvents()
            assert out_of_reach(window) == []
        window.actions_by_name[command].trigger()
        QApplication.processEvents()
        (dialog,) = others(window)
        if command not in ("save_experiment_as", "open_experiment"):  # Qt's own
            assert out_of_reach(dialog) == [], command
        assert shared_letters([each.text() for each in labels_of(dialog)]) == [], command
        buttons = [each for each in dialog.findChildren(QPushButton) if each.isVisible()]
        by_enter = [each for each in buttons if each.isDefault()]
        assert len(by_enter) == min(len(buttons), 1), command
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)  # closes it
        qtbot.waitUntil(lambda dialog=dialog: not dialog.isVisible())
        window.activateWindow()
    window.actions_by_name["presenter_window"].trigger()
    QApplication.processEvents()
    assert out_of_reach(window) == []
    (presenter,) = others(window)
    assert out_of_reach(presenter) == []
    presenter.close()
    window.actions_by_name["projector_mode"].trigger()


# Letters that are underlined


def labels_of(window: QWidget) -> list[QAbstractButton | QLabel]:
    buttons = [*window.findChildren(QAbstractButton), *window.findChildren(QLabel)]
    return [
        each
        for each in buttons
        if each.isVisible() and (isinstance(each, QAbstractButton) or each.buddy() is not None)
    ]


def test_no_two_menus_or_entries_have_the_same_letter(shared_window):
    window = shared_window("hand-2-3-1")
    for menu in (window.findChild(QMenuBar), *window.findChildren(QMenu)):
        texts = [each.text() for each in menu.actions()]
        assert shared_letters(texts) == [], texts


def test_every_command_is_in_a_menu_or_has_a_key():
    names = {name for name, _ in MENUS}
    assert set(WITHIN) <= names
    for command in COMMANDS:
        assert command.menu in names or command.keys, command.name
