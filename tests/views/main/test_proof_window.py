"""The proof of gradients in the main window, by the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from backpropviz.engine.checking.proof import Finding
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.sabotage.sabotage import Sabotage, WrongRule

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(shared_window):
    return shared_window("hand-2-3-1")


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window.focusWidget() or window, key, modifier)


def panel_of(window):
    return window.board.beside.explain_panels.panels["proof_panel"]


def test_a_class_finds_the_sabotage_with_the_keyboard(qtbot, window):
    session = window.session
    session.set_sabotage(Sabotage(WrongRule.SLOPE_FORGOTTEN, 1))
    press(qtbot, window, Qt.Key.Key_P, SHIFT)
    assert session.proofs.is_on
    assert window.actions_by_name["proof_lights"].isChecked()
    press(qtbot, window, Qt.Key.Key_P)
    panel = panel_of(window)
    assert panel.isVisible()
    # Step on until the first light is a cross.
    while session.cursor < len(session.trace):
        press(qtbot, window, Qt.Key.Key_Right)
        proof = session.proofs.proof_of(session.step.quantity)
        if proof is not None and proof.finding is Finding.DISAGREES:
            break
    assert session.step.quantity == Quantity(Kind.D_Z, 1, 0)
    qtbot.waitUntil(lambda: panel.head.finding is Finding.DISAGREES)
    assert window.step_panel.proof_line.proof.finding is Finding.DISAGREES


def test_keys_go_into_the_table_and_back(qtbot, window):
    session = window.session
    session.show_quantity(Quantity(Kind.D_WEIGHT, 2, 0, 0))
    press(qtbot, window, Qt.Key.Key_P)
    panel = panel_of(window)
    qtbot.waitUntil(lambda: panel.table.rows.rowCount() == 9)
    press(qtbot, window, Qt.Key.Key_F6)
    assert panel.table.hasFocus()
    panel.table.selectRow(0)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Return):
        press(qtbot, window, key)
    wanted = panel.table.rows.quantity(7)
    assert session.step.quantity == wanted
    before = session.cursor
    press(qtbot, window, Qt.Key.Key_Left)  # steps, as always
    assert session.cursor == before - 1
    press(qtbot, window, Qt.Key.Key_F6)
    assert window.network_view.hasFocus()


def test_the_line_below_the_formula_opens_the_panel(qtbot, window):
    window.session.show_quantity(Quantity(Kind.D_WEIGHT, 2, 0, 0))
    line = window.step_panel.proof_line
    line.click()
    assert window.board.beside.answers("show_proof")
    line.click()
    assert window.board.beside.answers("show_proof")


def test_the_lights_are_in_the_menu_and_off_at_the_start(window):
    action = window.actions_by_name["proof_lights"]
    assert action.isCheckable()
    assert not action.isChecked()
    action.trigger()
    assert action.isChecked()
    action.trigger()
    assert not window.session.proofs.is_on
    assert not action.isChecked()


def test_training_goes_on_with_the_panel_open(qtbot, window):
    press(qtbot, window, Qt.Key.Key_P)
    panel = panel_of(window)
    qtbot.waitUntil(lambda: panel.table.rows.rowCount() == 9)
    window.session.trainer.update()
    qtbot.waitUntil(lambda: window.session.updates == 1)
    window.session.show_quantity(Quantity(Kind.D_WEIGHT, 2, 0, 0))
    shown = window.session.trace.value(Quantity(Kind.D_WEIGHT, 2, 0, 0))
    qtbot.waitUntil(lambda: panel.table.rows.table.analytic[6] == shown)
    assert panel.head.title == "∂J/∂V₁"


def test_the_table_survives_a_frame_in_which_another_network_is_open(qtbot, window):
    session = window.session
    window.open_path("moons")
    press(qtbot, window, Qt.Key.Key_P)
    table = panel_of(window).table
    qtbot.waitUntil(lambda: table.rows.rowCount() > 100)
    last = table.rows.rowCount() - 1
    assert table.rows.quantity(last) is not None
    session.open("mazur-2-2-2")
    assert table.rows.rowCount() > 100  # the panel is told with the next frame
    assert table.rows.quantity(last) is None
    assert table.rows.index(last, 1).data() == ""
    table.grab()
    qtbot.waitUntil(lambda: table.rows.rowCount() == 12)
    assert table.rows.quantity(0) is not None
