"""The panel of matrices in the window, driven by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.views.explain.matrix_panel import MatrixPanel
from backpropviz.views.main.window import MainWindow


@pytest.fixture
def window(qtbot, shared_window):
    window = shared_window("hand-2-3-1")
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return window


def press(qtbot: QtBot, window: MainWindow, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(window.focusWidget() or window, key)


def test_a_student_reads_the_matrices_of_every_step_with_the_keys_alone(
    qtbot: QtBot, window: MainWindow
) -> None:
    session = window.session
    press(qtbot, window, Qt.Key.Key_M)
    panel = window.findChild(MatrixPanel)
    assert panel is not None
    qtbot.waitUntil(panel.isVisible)
    for step in session.trace:
        press(qtbot, window, Qt.Key.Key_Right)
        qtbot.waitUntil(
            lambda made=step.quantity: panel.shown is not None and panel.shown.subject == made
        )
        assert panel.shown is not None
        marks = panel.shown.marks
        assert marks is not None
        assert panel.shown.line.result.value_at(*marks.cell) == step.value
        assert panel.canvas.box_of(step.quantity) is not None
    assert panel.summary == "equation 14 of 14"


def test_the_panel_takes_the_arrows_only_while_it_has_the_focus(
    qtbot: QtBot, window: MainWindow
) -> None:
    session = window.session
    press(qtbot, window, Qt.Key.Key_M, Qt.Key.Key_Right)
    panel = window.findChild(MatrixPanel)
    assert panel is not None
    first = session.subject
    qtbot.waitUntil(lambda: panel.shown is not None and panel.shown.subject == first)
    press(qtbot, window, Qt.Key.Key_F6)
    qtbot.waitUntil(panel.canvas.hasFocus)
    press(qtbot, window, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert session.cursor == 1
    press(qtbot, window, Qt.Key.Key_Return)
    assert session.subject == Quantity(Kind.Z, 1, 2, sample=0)
    assert session.cursor == 5
    press(qtbot, window, Qt.Key.Key_F6, Qt.Key.Key_Right)
    assert not panel.canvas.hasFocus()
    assert session.cursor == 6
