"""Projector mode: the ways into it and out of it, what is remembered, and what it leaves.

A window for each: one that several shared would get the wall's style sheet with every other one.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from backpropviz.views.look.language import speak
from backpropviz.views.main.window import MainWindow
from backpropviz.views.projector.screens import name_of


def test_leaving_brings_everything_back(project: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = project("hand-2-3-1")
    before = window.look.theme
    other = QWidget()
    assert window.screen().name() == other.screen().name()
    other.deleteLater()  # which takes Python's object of the screen with it
    QCoreApplication.sendPostedEvents(other, QEvent.Type.DeferredDelete)
    qtbot.keyClick(window.network_view, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert window.size() == QSize(1280, 800)
    assert window.look.seen is before  # the usual inks and sizes
    for widget in (window.experiment_library, window.experiment_form, window.board.beside.ask_bar):
        assert widget.isVisible()
    assert window.findChild(QMenuBar).isVisible()
    assert not window.actions_by_name["projector_mode"].isChecked()


def test_panels_of_the_training_are_the_boundary_and_the_loss_while_it_is_projected(
    project: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = project("circle")
    assert window.board.is_training
    docks = window.board.beside.make_training_panels().docks
    assert {name for name, dock in docks.items() if dock.isVisible()} == {
        "boundary_panel",
        "loss_panel",
    }
    window.actions_by_name["train_update"].trigger()
    qtbot.waitUntil(lambda: window.session.updates == 1)
    window.actions_by_name["projector_mode"].trigger()
    assert not docks["gradient_panel"].isHidden()


def test_plus_and_minus_change_the_own_scale_which_is_remembered_for_the_screen(
    project: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = project("hand-2-3-1", remember=True)
    projector = window.projecting.projector
    zoom = window.network_view.viewport().zoom
    usual = window.look.seen.least_px
    qtbot.keyClick(window.network_view, Qt.Key.Key_Plus)
    assert projector.projection is not None
    assert projector.projection.own_scale == 1.15
    assert window.look.seen.least_px > usual
    assert window.network_view.viewport().zoom == zoom  # that of the network stays
    window.projecting.leave()
    window.actions_by_name["projector_mode"].trigger()
    assert projector.projection.own_scale == 1.15
    assert float(str(window.memory.recall(f"projector/{name_of(window.screen())}"))) == 1.15
    qtbot.keyClick(window.network_view, Qt.Key.Key_0)
    assert projector.projection.own_scale == 1.0


def test_another_language_leaves_the_wall_which_works_again_then(
    project: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = project("hand-2-3-1")
    window.actions_by_name["pen"].trigger()
    window.set_language("de")
    assert not window.isFullScreen()
    qtbot.waitUntil(window.experiment_library.isVisible)
    window.actions_by_name["projector_mode"].trigger()
    assert window.isFullScreen()
    projector = window.projecting.projector
    assert projector._header._title.text() == "Backpropagation von Hand"
    projector.open_presenter()
    assert projector.presenter.notes_text.startswith("Zwei Eingaben")
    qtbot.keyClick(window.network_view, Qt.Key.Key_B)
    assert projector.curtain.isVisible()
    speak("en")


def test_commands_of_the_wall_are_for_the_wall_alone(
    show_window: Callable[..., MainWindow],
) -> None:
    window = show_window("hand-2-3-1")
    actions = window.actions_by_name
    for name in ("leave_projector", "blank_screen", "spotlight", "pen", "choose_shown"):
        assert not actions[name].isEnabled()
        assert actions[name].whatsThis()
    actions["projector_mode"].trigger()
    for name in ("leave_projector", "blank_screen", "spotlight", "pen", "choose_shown"):
        assert actions[name].isEnabled()
    actions["projector_mode"].trigger()


def test_keys_of_the_wall_are_its_own_while_it_is_there(
    show_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = show_window("hand-2-3-1")
    actions = window.actions_by_name
    usual = {name: [key.toString() for key in a.shortcuts()] for name, a in actions.items()}
    actions["gradient_edges"].setShortcuts([QKeySequence("G"), QKeySequence("B")])
    actions["projector_mode"].trigger()
    keys = [key.toString() for action in actions.values() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    qtbot.keyClick(window.network_view, Qt.Key.Key_B)
    assert window.projecting.projector.curtain.isVisible()
    window.projecting.projector.curtain.lift()
    actions["projector_mode"].trigger()
    assert [key.toString() for key in actions["gradient_edges"].shortcuts()] == ["G", "B"]
    actions["gradient_edges"].setShortcuts([QKeySequence("G")])
    assert {n: [key.toString() for key in a.shortcuts()] for n, a in actions.items()} == usual
