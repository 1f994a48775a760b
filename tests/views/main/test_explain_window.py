"""The panels that explain a number, in the main window, driven by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QTabBar, QToolButton

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.views.main.ask_bar import OF_EXPRESSIONS, QUESTIONS

KEYS = {
    "show_paths": Qt.Key.Key_W,
    "show_proof": Qt.Key.Key_P,
    "show_slope": Qt.Key.Key_L,
    "show_matrices": Qt.Key.Key_M,
    "show_code": Qt.Key.Key_C,
    "show_derivation": Qt.Key.Key_D,
    "show_activations": Qt.Key.Key_A,
}


@pytest.fixture
def window(shared_window):
    return shared_window("hand-2-3-1")


def press(qtbot, window, key):
    qtbot.keyClick(window.focusWidget() or window, key)


def shown(window):
    panels = window.board.beside.make_explain_panels()
    return [name for name in panels.panels if panels.shows(name)]


def test_every_question_has_a_key_that_opens_its_panel_and_closes_it(qtbot, window):
    window.session.go_to(18)
    for name, key in KEYS.items():
        press(qtbot, window, key)
        assert shown(window) == [QUESTIONS[name]]
        assert window.board.beside.explain_panels.panels[QUESTIONS[name]].isVisible()
        assert window.actions_by_name[name].isChecked()
        press(qtbot, window, key)
        assert shown(window) == []
        assert not window.actions_by_name[name].isChecked()


def test_a_panel_takes_the_place_of_the_one_that_is_open(qtbot, window):
    for key in KEYS.values():
        press(qtbot, window, key)
    assert shown(window) == ["activation_panel"]


def test_the_column_is_wide_while_a_panel_is_open_and_narrow_again_after_it(qtbot, window):
    narrow = window.step_panel.width()
    press(qtbot, window, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: window.step_panel.width() > narrow)
    press(qtbot, window, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: window.step_panel.width() == narrow)
    assert not window.board.beside.explain_panels.isVisible()


def test_the_arrows_step_on_while_a_panel_is_open(qtbot, window):
    press(qtbot, window, Qt.Key.Key_W)
    for _ in range(3):
        press(qtbot, window, Qt.Key.Key_Right)
    press(qtbot, window, Qt.Key.Key_Left)
    assert window.session.cursor == 2


def test_f6_goes_into_the_panel_and_back_to_the_network(qtbot, window):
    press(qtbot, window, Qt.Key.Key_M)
    press(qtbot, window, Qt.Key.Key_F6)
    panel = window.board.beside.explain_panels.panels["matrix_panel"]
    assert panel is window.focusWidget() or panel.isAncestorOf(window.focusWidget())
    press(qtbot, window, Qt.Key.Key_F6)
    assert window.focusWidget() is window.network_view


def test_escape_leads_from_every_panel_back_to_the_network(qtbot, window):
    for key in KEYS.values():
        press(qtbot, window, key)
        press(qtbot, window, Qt.Key.Key_F6)
        assert window.focusWidget() is not window.network_view
        press(qtbot, window, Qt.Key.Key_Escape)
        assert window.focusWidget() is window.network_view


def test_from_the_training_a_question_leads_to_the_steps(qtbot, window):
    press(qtbot, window, Qt.Key.Key_P)
    window.board.show_training(True)
    assert not window.actions_by_name["show_proof"].isChecked()
    press(qtbot, window, Qt.Key.Key_P)
    assert not window.board.is_training
    assert shown(window) == ["proof_panel"]


def test_the_buttons_below_the_step_open_the_panels(qtbot, window):
    for name in QUESTIONS:
        button = window.findChild(QToolButton, f"{name}_button")
        assert button.isVisible()
        assert button.accessibleName()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert shown(window) == [QUESTIONS[name]]
        assert button.isChecked()


def test_closing_a_panel_by_its_title_lets_its_button_up(qtbot, window):
    press(qtbot, window, Qt.Key.Key_C)
    window.board.beside.explain_panels.docks["code_panel"].close()
    assert not window.actions_by_name["show_code"].isChecked()
    assert not window.board.beside.explain_panels.isVisible()


def test_closing_a_panel_that_has_the_keys_gives_them_to_the_network(qtbot, window):
    for key, question in zip(KEYS.values(), QUESTIONS.values(), strict=True):
        press(qtbot, window, key)
        press(qtbot, window, Qt.Key.Key_F6)
        assert not window.network_view.hasFocus()
        press(qtbot, window, key)
        assert window.network_view.hasFocus()
        press(qtbot, window, key)
        press(qtbot, window, Qt.Key.Key_F6)
        window.board.beside.explain_panels.docks[question].close()  # by the × of its title
        assert window.network_view.hasFocus()


def test_a_panel_that_is_opened_from_within_another_takes_its_keys_over(qtbot, window):
    press(qtbot, window, Qt.Key.Key_W)
    press(qtbot, window, Qt.Key.Key_F6)
    for key, question in list(zip(KEYS.values(), QUESTIONS.values(), strict=True))[1:]:
        press(qtbot, window, key)
        panel = window.board.beside.explain_panels.panels[question]
        focused = window.focusWidget()
        assert focused is panel or panel.isAncestorOf(focused)


def test_the_training_takes_the_keys_from_a_panel_to_the_network(qtbot, window):
    press(qtbot, window, Qt.Key.Key_M)
    press(qtbot, window, Qt.Key.Key_F6)
    window.actions_by_name["show_training"].trigger()
    assert window.network_view.hasFocus()


def test_keys_never_go_to_the_tabs_of_a_single_panel(qtbot, window):
    press(qtbot, window, Qt.Key.Key_W)
    press(qtbot, window, Qt.Key.Key_F6)
    press(qtbot, window, Qt.Key.Key_Tab)
    assert not isinstance(window.focusWidget(), QTabBar)


def test_a_right_click_on_a_node_asks_about_it(qtbot, window):
    h2 = Quantity(Kind.A, 1, 1, sample=0)
    view = window.network_view
    window.session.go_to_end()
    places = (QPoint(x, y) for x in range(0, view.width(), 9) for y in range(0, view.height(), 9))
    place = next(
        at for at in places if view.stage.quantity_at(at.toPointF(), view.viewport()) == h2
    )
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.mapToGlobal(place))
    QApplication.sendEvent(view, event)
    menu = window.findChild(QMenu, "question_menu")
    assert window.session.subject == h2
    assert [action.objectName() for action in menu.actions()] == list(QUESTIONS)
    menu.close()
    window.actions_by_name["show_activations"].trigger()
    panel = window.board.beside.explain_panels.panels["activation_panel"]
    qtbot.waitUntil(lambda: panel.readout.text.startswith("z_h₂"))
    assert panel.summary.startswith("layer 1: sigmoid")


def test_the_definition_of_an_activation_leads_to_its_curve(qtbot, window):
    link = window.step_panel.curve_link
    window.session.show_quantity(Quantity(Kind.Z, 1, 1, sample=0))
    assert not link.isVisible()
    window.session.show_quantity(Quantity(Kind.A, 1, 1, sample=0))
    qtbot.waitUntil(link.isVisible)
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert shown(window) == ["activation_panel"]
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert shown(window) == ["activation_panel"]


def test_the_menu_key_offers_what_can_be_asked_of_an_expression(qtbot, window):
    window.open_path("toy-graph")
    window.session.go_to_end()
    view, subject = window.network_view, window.session.subject
    place = view.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, view.mapToGlobal(place))
    QApplication.sendEvent(view, event)
    menu = window.findChild(QMenu, "question_menu")
    qtbot.waitUntil(menu.isVisible)
    possible = {action.objectName() for action in menu.actions() if action.isEnabled()}
    assert possible == OF_EXPRESSIONS & set(QUESTIONS)
    assert window.session.subject == subject
    menu.close()
