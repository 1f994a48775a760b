"""Another document, or another network, while a panel explains a number of the one before."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from backpropviz.experiment.editing import with_layers
from backpropviz.views.main.ask_bar import QUESTIONS

SMALLER, LARGER = "linear-regression", "mazur-2-2-2"


@pytest.fixture
def window(shared_window):
    return shared_window("hand-2-3-1")


@pytest.mark.parametrize("mode", ["predict", "sabotage under lights"])
def test_no_panel_asks_the_new_network_about_the_old_one(qtbot, window, mode):
    session = window.session
    for name, document in product(QUESTIONS, (SMALLER, LARGER)):
        window.board.show_training(False)
        if not window.board.beside.answers(name):
            window.actions_by_name[name].trigger()
        if mode == "predict":
            session.prediction.set_on(True)
        else:
            session.draw_sabotage()
            session.proofs.set_on(True)
        panel = window.board.beside.explain_panels.panels[QUESTIONS[name]]
        qtbot.waitUntil(lambda panel=panel: panel.updatesEnabled())
        session.go_to(2 * len(session.trace) // 3)
        panel.setFocus()
        panel.repaint()
        session.open(document)
        panel.repaint()  # before it is brought up to date: what is seen is of the network before
        panel.resize(panel.width() - 1, panel.height() - 1)
        window.network_view.setFocus()
        assert not panel.updatesEnabled()
        window.board.show_training(False)
        if not window.board.beside.answers(name):
            window.actions_by_name[name].trigger()
        qtbot.waitUntil(lambda panel=panel: panel.updatesEnabled())
        panel.repaint()


def test_a_closed_panel_shows_nothing_old_when_it_is_opened_again(qtbot, window):
    action, panels = window.actions_by_name["show_code"], window.board.beside.make_explain_panels()
    action.trigger()
    panel = panels.panels["code_panel"]
    qtbot.waitUntil(lambda: panel.updatesEnabled() and panel.isVisible())
    action.trigger()
    layers = window.session.experiment.model.layers[-1:]
    window.session.edit("One layer", with_layers(window.session.experiment, layers))
    assert not panel.updatesEnabled()
    action.trigger()
    qtbot.waitUntil(panel.updatesEnabled)


def test_each_part_of_the_form_has_the_room_it_needs_also_after_tab_has_gone_through_it(window):
    # By going through it PySide learns of widgets in another order, and forgot what held them.
    while QApplication.focusWidget().objectName() != "lesson_button":
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    window.session.open("xor-relu")
    QApplication.processEvents()
    sections = window.experiment_form.sections.values()
    shown = [each for each in sections if each.isVisible() and each.hasHeightForWidth()]
    assert shown
    assert all(each.height() >= each.heightForWidth(each.width()) for each in shown)
