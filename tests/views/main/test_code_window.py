"""The program in the main window: by keys alone, in a file, and together with the other views."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.views.explain.code_panel import CodePanel
from backpropviz.views.main.window import MainWindow


@pytest.fixture
def window(shared_window: Callable[[str], MainWindow]) -> MainWindow:
    window = shared_window("hand-2-3-1")
    window.activateWindow()
    return window


def press(qtbot: QtBot, window: MainWindow, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(window.focusWidget() or window, key)


def open_panel(qtbot: QtBot, window: MainWindow) -> CodePanel:
    press(qtbot, window, Qt.Key.Key_C)
    panel = window.board.beside.make_explain_panels().code_panel
    qtbot.waitUntil(lambda: panel.isVisible() and panel.canvas.scene is not None)
    return panel


def marked(panel: CodePanel) -> str:
    scene = panel.canvas.scene
    assert scene is not None
    return "" if scene.here is None else scene.program.lines[scene.here.line].text


def test_by_keys_alone_the_panel_is_opened_a_line_is_chosen_and_stepped_on_from(
    qtbot: QtBot, window: MainWindow
) -> None:
    panel = open_panel(qtbot, window)
    press(qtbot, window, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: marked(panel).startswith("Z1 = "))
    press(qtbot, window, Qt.Key.Key_F6)
    assert panel.canvas.hasFocus()
    press(qtbot, window, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert window.session.subject == Quantity(Kind.Z, 2, 0, sample=0)
    press(qtbot, window, Qt.Key.Key_Right)
    assert window.session.subject == Quantity(Kind.A, 2, 0, sample=0)
    qtbot.waitUntil(lambda: marked(panel).startswith("Y = "))
    press(qtbot, window, Qt.Key.Key_F6)
    assert window.network_view.hasFocus()
    press(qtbot, window, Qt.Key.Key_C)
    assert not panel.isVisible()


def test_a_click_on_a_line_leaves_the_keys_with_the_network(
    qtbot: QtBot, window: MainWindow
) -> None:
    panel = open_panel(qtbot, window)
    scene = panel.canvas.scene
    assert scene is not None
    lines = scene.program.lines
    index = next(i for i, line in enumerate(lines) if line.text.startswith("W = np"))
    at = panel.canvas.box_of(index).center().toPoint()
    qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=at)
    assert window.session.subject == Quantity(Kind.WEIGHT, 1, 0, 0)
    assert window.network_view.hasFocus()


def test_what_is_chosen_in_the_network_is_marked_in_the_program(
    qtbot: QtBot, window: MainWindow
) -> None:
    panel = open_panel(qtbot, window)
    window.session.show_quantity(Quantity(Kind.D_WEIGHT, 1, 2, 0))
    qtbot.waitUntil(lambda: marked(panel).startswith("dW = "))
    scene = panel.canvas.scene
    assert scene is not None
    assert scene.here is not None
    assert scene.here.value is not None
    assert scene.here.value.asked == (0, 2)


def test_the_program_is_exported_without_its_panel(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.actions_by_name["export_program"].trigger()
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    assert Path(dialog.selectedFiles()[0]).name == "hand_2_3_1_numpy.py"
    path = tmp_path / "hand.py"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    assert path.read_text(encoding="utf-8").startswith("# Backpropagation by hand\n")
    assert not window.message_bar.isHidden()
