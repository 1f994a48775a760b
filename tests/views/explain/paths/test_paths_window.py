"""The panel that shows where a number comes from in the main window, driven by keys alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.views.explain.paths_panel import PathsPanel
from backpropviz.views.main.window import MainWindow


@pytest.fixture
def window(shared_window: Callable[[str], MainWindow]) -> MainWindow:
    return shared_window("mazur-2-2-2")


def press(qtbot: QtBot, window: MainWindow, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(window.focusWidget() or window, key)
        QApplication.processEvents()


def test_a_number_is_asked_about_followed_and_come_back_to_by_keys(
    qtbot: QtBot, window: MainWindow
) -> None:
    session = window.session
    session.show_quantity(Quantity(Kind.D_WEIGHT, 1, 0, 0))
    cursor = session.cursor
    press(qtbot, window, Qt.Key.Key_W)
    panel = window.findChild(PathsPanel)
    assert isinstance(panel, PathsPanel)
    assert panel.isVisible()
    qtbot.waitUntil(lambda: bool(panel.sheet.scene.factors))
    # Two paths: 3 weights, 3 units, the loss; and the input that the last factor is.
    assert len(session.lit) == 8
    assert Quantity(Kind.INPUT, 0, 0) in session.lit
    assert Quantity(Kind.INPUT, 0, 1) not in session.lit
    press(qtbot, window, Qt.Key.Key_F6, Qt.Key.Key_Down)
    assert panel.sheet.hasFocus()
    assert Quantity(Kind.A, 2, 1) not in session.lit
    press(qtbot, window, *[Qt.Key.Key_Right] * 4)
    assert session.cursor == cursor  # the arrows are the panel's own
    press(qtbot, window, Qt.Key.Key_Return)
    assert session.subject == Quantity(Kind.D_Z, 1, 0)
    qtbot.waitUntil(lambda: len(panel.sheet.scene.factors) == 8)
    press(qtbot, window, Qt.Key.Key_Backspace)
    assert session.cursor == cursor
    press(qtbot, window, Qt.Key.Key_F6, Qt.Key.Key_Right)
    assert session.cursor == cursor + 1
    press(qtbot, window, Qt.Key.Key_W)
    assert not panel.isVisible()
    qtbot.waitUntil(lambda: not session.lit)


def test_a_click_on_a_factor_leaves_the_arrow_keys_to_the_window(
    qtbot: QtBot, window: MainWindow
) -> None:
    session = window.session
    session.show_quantity(Quantity(Kind.D_Z, 1, 0))
    press(qtbot, window, Qt.Key.Key_W)
    panel = window.findChild(PathsPanel)
    assert isinstance(panel, PathsPanel)
    qtbot.waitUntil(lambda: bool(panel.sheet.scene.factors))
    place = panel.sheet.scene.factors[0].area.center().toPoint()
    qtbot.mouseClick(panel.sheet, Qt.MouseButton.LeftButton, pos=place)
    assert session.subject == Quantity(Kind.D_A, 2, 0)
    cursor = session.cursor
    press(qtbot, window, Qt.Key.Key_Right)
    assert session.cursor == cursor + 1


def test_the_training_view_lights_no_paths(qtbot: QtBot, window: MainWindow) -> None:
    window.session.go_to(24)
    press(qtbot, window, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: bool(window.session.lit))
    window.board.show_training(True)
    qtbot.waitUntil(lambda: not window.session.lit)
