"""Panels are moved, stacked, floated and closed without a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget(), key, modifier)
    QApplication.processEvents()


def choose(name, other=None):
    """Open the menu of the panel that has the keys, and choose an entry with the arrows."""
    press(Qt.Key.Key_F6, SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in menu.actions():
        action = menu.activeAction()
        if action.objectName() == name or (action.menu() and action.menu().objectName() == name):
            break
        press(Qt.Key.Key_Down)
    else:
        raise AssertionError(f"no {name} among {[each.text() for each in menu.actions()]}")
    press(Qt.Key.Key_Return)
    if other is not None:
        inner = QApplication.activePopupWidget()
        while inner.activeAction().text() != other:
            press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Return)
    QApplication.processEvents()


@pytest.fixture
def window(shared_window):
    """The training of XOR; F6 has given the keys to its first panel."""
    window = shared_window("xor-relu")
    window.board.show_comparison(False)
    window.board.show_training(True)
    window.board.beside.make_training_panels().arrange()
    window.network_view.setFocus()
    QApplication.processEvents()
    press(Qt.Key.Key_F6)
    return window


@pytest.fixture
def panels(window):
    return window.board.beside.training_panels


def place(panels, name) -> QRect:
    return panels.docks[name].geometry()


def test_f6_goes_from_panel_to_panel_and_back_to_the_network(window, panels):
    met = [panels.with_keys()]
    for _ in range(2):
        press(Qt.Key.Key_F6)
        met.append(panels.with_keys())
    assert met == ["boundary_panel", "loss_panel", "gradient_panel"]
    press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is window.network_view


def test_a_panel_is_moved_to_each_side_of_the_others_and_keeps_the_keys(window, panels):
    for name, is_there in (
        ("bottom", lambda moved, other: moved.top() > other.bottom()),
        ("top", lambda moved, other: moved.bottom() < other.top()),
        ("left", lambda moved, other: moved.right() < other.left()),
        ("right", lambda moved, other: moved.left() > other.right()),
    ):
        choose(f"move_{name}")
        assert panels.with_keys() == "boundary_panel", name
        moved, other = place(panels, "boundary_panel"), place(panels, "loss_panel")
        assert is_there(moved, other), (name, moved, other)
        assert panels.rect().contains(moved)
    state = panels.state()
    panels.arrange()
    panels.restore(state)
    QApplication.processEvents()
    assert place(panels, "boundary_panel").left() > place(panels, "loss_panel").right()


def test_a_panel_is_put_behind_another_and_out_again(window, panels):
    press(Qt.Key.Key_F6)
    assert panels.with_keys() == "loss_panel"
    choose("move_behind", "Decision boundary")
    stack = panels.tabifiedDockWidgets(panels.docks["boundary_panel"])
    assert panels.docks["loss_panel"] in stack
    assert panels.with_keys() == "loss_panel"
    assert not panels.docks["loss_panel"].visibleRegion().isEmpty()
    choose("move_bottom")
    assert panels.docks["loss_panel"] not in panels.tabifiedDockWidgets(
        panels.docks["boundary_panel"]
    )


def test_a_panel_gets_a_window_of_its_own_and_comes_back(qtbot, window, panels):
    dock = panels.docks["boundary_panel"]
    choose("float")
    qtbot.waitUntil(lambda: dock.isFloating() and QApplication.activeWindow() is dock)
    assert panels.with_keys() == "boundary_panel"
    met = set()
    for _ in range(20):  # Tab stays in it, and gets around
        met.add(QApplication.focusWidget())
        press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget().window() is dock
    assert len(met) > 1
    choose("float")
    assert not dock.isFloating()
    assert panels.with_keys() == "boundary_panel"


def test_a_panel_is_closed_and_its_menu_says_whose_it_is(window, panels):
    press(Qt.Key.Key_F6, SHIFT)
    assert QApplication.activePopupWidget().accessibleName() == "Decision boundary"
    press(Qt.Key.Key_Escape)
    choose("close")
    assert panels.docks["boundary_panel"].isHidden()


def test_a_panel_that_explains_is_moved_too(shared_window):
    other = shared_window("hand-2-3-1")
    assert not other.actions_by_name["move_panel"].isEnabled()
    other.board.toggle_panel("show_matrices")
    QApplication.processEvents()
    assert other.actions_by_name["move_panel"].isEnabled()
    press(Qt.Key.Key_F6)
    panels = other.board.beside.explain_panels
    assert panels.with_keys() == "matrix_panel"
    choose("float")
    assert panels.docks["matrix_panel"].isFloating()
    choose("float")
    assert not panels.docks["matrix_panel"].isFloating()
    press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is other.network_view
