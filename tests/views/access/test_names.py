"""Everything that can be used, and every picture, has a name for who does not see it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

from backpropviz.views.main.ask_bar import QUESTIONS

STEPPED = ("hand-2-3-1", "toy-graph")
TRAINED = ("xor-relu", "admissions")


def nameless(root: QWidget) -> list[str]:
    """The widgets in sight that the keys can get to, or that paint themselves, without a name."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() or not _matters(widget):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()} in {_path(widget)}")
    return found


def _matters(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return False  # its text is its name
    is_inner = widget.focusProxy() is not None or isinstance(
        widget.parentWidget(), QAbstractSpinBox
    )
    can_be_focused = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not is_inner
    is_painted = any(
        each.__module__.startswith("backpropviz") and "paintEvent" in vars(each)
        for each in type(widget).__mro__
    )
    return can_be_focused or is_painted


def _path(widget: QWidget) -> str:
    parent = widget.parentWidget()
    return "" if parent is None else f"{type(parent).__name__} {parent.objectName()}"


def test_a_widget_without_a_name_is_found(qtbot):
    nobody = QLineEdit()
    qtbot.addWidget(nobody)
    nobody.show()
    assert len(nameless(nobody)) == 1
    nobody.setAccessibleName("Somebody")
    assert nameless(nobody) == []


@pytest.mark.parametrize("name", STEPPED)
def test_nothing_is_nameless_while_stepping_with_any_panel_open(qtbot, shared_window, name):
    window = shared_window(name)
    for cursor in (0, 1, len(window.session.trace)):
        window.session.go_to(cursor)
        QApplication.processEvents()
        assert nameless(window) == []
    for question in QUESTIONS:
        if window.actions_by_name[question].isEnabled():
            window.board.show_answers([question], only=True)
            qtbot.waitUntil(lambda: window.board.is_complete)
            assert nameless(window) == []
    window.actions_by_name["predict_mode"].trigger()
    window.session.go_to(0)
    QApplication.processEvents()
    assert nameless(window) == []


@pytest.mark.parametrize("name", TRAINED)
def test_nothing_is_nameless_while_training_with_every_panel_open(qtbot, shared_window, name):
    window = shared_window(name, (1920, 1080))
    assert nameless(window) == []  # also side by side, where there are variants
    window.board.show_training(True)
    window.board.show_comparison(False)
    for action in window.board.beside.make_training_panels().toggle_actions():
        if not action.isChecked():
            action.trigger()
    window.session.trainer.update(3)
    qtbot.waitUntil(lambda: not window.session.trainer.is_playing)
    QApplication.processEvents()
    for panel in window.board.beside.training_panels.panels.values():
        if panel.isVisible():
            assert nameless(panel) == []
    assert nameless(window) == []


@pytest.mark.parametrize("command", ["show_keys", "show_library", "about"])
def test_nothing_is_nameless_in_the_other_windows(shared_window, command):
    window = shared_window("hand-2-3-1")
    window.actions_by_name[command].trigger()
    QApplication.processEvents()
    others = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    for other in others:
        assert nameless(other) == []
    assert len(others) > 1
    for other in others:
        if other is not window:
            other.close()


def test_every_entry_of_every_menu_has_a_text(shared_window):
    window = shared_window("hand-2-3-1")
    for menu in window.findChildren(QMenu):
        for action in menu.actions():
            assert action.isSeparator() or action.text().strip()


def test_the_picture_s_description_is_the_sentence_of_the_step(shared_window):
    window = shared_window("hand-2-3-1")
    window.session.go_to(1)
    view = QAccessible.queryAccessibleInterface(window.network_view)
    assert view.text(QAccessible.Text.Description) == (
        "Each value that reaches h₁ is multiplied by its weight, and the products are added."
    )


def test_a_formula_is_said_in_full(shared_window):
    window = shared_window("hand-2-3-1")
    window.session.go_to(1)
    formula = window.step_panel._formulas.views[0]
    assert (
        formula.accessibleDescription()
        == "z_h₁ = x₁ · W₁₁ + x₂ · W₂₁ = 5.0 · 1.0 + 3.0 · 2.0 = 11.0"
    )


def test_lists_are_read_row_by_row(shared_window):
    window = shared_window("hand-2-3-1")
    window.session.go_to(1)
    for view in window.findChildren(QAbstractItemView):
        if isinstance(view, QHeaderView) or not view.isVisible() or view.model() is None:
            continue
        if view.model().rowCount():
            interface = QAccessible.queryAccessibleInterface(view)
            assert interface.childCount() >= view.model().rowCount()
