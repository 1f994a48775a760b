"""Sabotage in the main window: found in a menu, marked above the network, gone after a restart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.sabotage.sabotage import Sabotage, WrongRule

SLOPE = Sabotage(WrongRule.SLOPE_FORGOTTEN, 1)


@pytest.fixture
def window(shared_window):
    return shared_window("hand-2-3-1")


def test_the_menu_of_questions_has_it(window):
    menu = window.findChild(QMenu, "sabotage_menu")
    assert menu.menuAction() in menu.parent().actions()
    menu.aboutToShow.emit()
    next(each for each in menu.actions() if each.text().startswith("Slope σ′")).trigger()
    assert window.session.sabotage == Sabotage(WrongRule.SLOPE_FORGOTTEN, 2)


def test_the_mark_stands_right_above_the_network_and_gives_its_room_back(qtbot, window):
    bar, view = window.board.middle.sabotage_bar, window.network_view
    height = view.height()
    assert not bar.isVisible()
    window.session.set_sabotage(SLOPE)
    qtbot.waitUntil(lambda: bar.isVisible() and view.height() == height - bar.height())
    assert bar.width() == view.width()
    for training in (True, False):
        window.board.show_training(training)
        assert bar.isVisible()
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: view.height() == height)


def test_switching_it_off_by_keyboard_leaves_the_steps_to_the_arrows(qtbot, window):
    window.session.go_to(17)
    window.session.set_sabotage(SLOPE)
    off = window.board.middle.sabotage_bar.findChild(object, "switch_sabotage_off")
    off.setFocus()
    qtbot.keyClick(off, Qt.Key.Key_Space)
    assert window.session.sabotage is None
    assert window.session.cursor == 17
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_Right)
    assert window.session.cursor == 18


def test_the_panel_of_the_step_shows_how_the_wrong_number_is_made(window):
    window.session.set_sabotage(SLOPE)
    window.session.go_to(18)
    assert window.session.step.value == window.session.trace.value(Quantity(Kind.D_A, 1, 0))
    assert window.step_panel.sentence == (
        "What arrives at the output of h₁ goes further back, to its sum z_h₁."
    )


def test_an_operand_that_is_used_too_early_leads_to_the_step_that_makes_it(window):
    window.session.set_sabotage(Sabotage(WrongRule.UPDATED_TOO_EARLY))
    window.session.go_to(16)
    early = window.session.step.operands[1]
    assert early.kind is Kind.NEW_WEIGHT
    window.session.show_quantity(early)
    assert window.session.step.quantity == early
    assert window.session.cursor > 16


def test_the_menu_that_undoes_it_does_not_tell_which_it_is(window):
    window.session.set_sabotage(SLOPE)
    assert window.actions_by_name["undo"].text() == "Undo: Switch sabotage on"
    window.actions_by_name["undo"].trigger()
    assert window.actions_by_name["redo"].text() == "Redo: Switch sabotage on"


def test_it_is_off_after_a_restart(show_window):
    first = show_window("hand-2-3-1", remember=True)
    first.session.set_sabotage(SLOPE)
    assert first.board.middle.sabotage_bar.isVisible()
    first.close()
    second = show_window("hand-2-3-1", remember=True)
    assert second.session.sabotage is None
    assert not second.board.middle.sabotage_bar.isVisible()
