"""The slope panel in the main window, by keys alone: open it, try a weight, take it, go back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.views.explain.slope_panel import SlopePanel


@pytest.fixture
def window(qtbot, shared_window):
    window = shared_window("hand-2-3-1")
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return window


def press(qtbot, window, *keys):
    for key in keys:
        qtbot.keyClick(window.focusWidget() or window, key)


def test_a_weight_is_tried_and_taken_without_a_mouse(qtbot, window):
    session = window.session
    session.show_quantity(Quantity(Kind.D_WEIGHT, 2, 0, 1))
    cursor = session.cursor
    press(qtbot, window, Qt.Key.Key_L)
    panel = window.findChild(SlopePanel)
    qtbot.waitUntil(lambda: panel.isVisible() and panel.slices.is_current)
    assert panel.slices.axes == (Quantity(Kind.WEIGHT, 2, 0, 1),)

    press(qtbot, window, Qt.Key.Key_F6)
    assert panel.canvas.hasFocus()
    press(qtbot, window, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert session.cursor == cursor  # the arrow keys are the panel's now
    tried = float(panel.slices.trial[0])
    assert tried > 0.5
    press(qtbot, window, Qt.Key.Key_Return)
    assert session.moment.parameters.weights[1][1, 0] == tried
    window.actions_by_name["undo"].trigger()
    assert session.moment.parameters.weights[1][1, 0] == 0.5

    press(qtbot, window, Qt.Key.Key_F6)
    assert not panel.canvas.hasFocus()
    press(qtbot, window, Qt.Key.Key_Right)
    assert session.cursor == cursor + 1


def test_the_map_is_chosen_by_keys(qtbot, show_window):
    window = show_window("hand-2-3-1")  # the panel would stay at the map
    press(qtbot, window, Qt.Key.Key_L, Qt.Key.Key_F6)
    panel = window.findChild(SlopePanel)
    qtbot.waitUntil(lambda: panel.isVisible() and panel.slices.is_current)
    panel.bar.findChild(type(panel.bar.fit), "show_curve").setFocus()
    press(qtbot, window, Qt.Key.Key_Right, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: panel.is_map and panel.slices.is_current)
    panel.canvas.setFocus()
    press(qtbot, window, Qt.Key.Key_Up)
    assert panel.slices.trial is not None
    press(qtbot, window, Qt.Key.Key_Escape)
    assert panel.slices.trial is None
