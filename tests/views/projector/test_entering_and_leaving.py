"""Projector mode: the ways into it and out of it, what is remembered, and what it leaves.

A window for each: one that several shared would get the wall's style sheet with every other one.
For the same reason one way in and out shows all that can be seen on it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QComboBox, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from backpropviz.session.showing import Part, When
from backpropviz.views.look.language import speak
from backpropviz.views.main.window import MainWindow
from backpropviz.views.projector.projection import SMALLEST_TYPE
from backpropviz.views.projector.screens import name_of

_OF_THE_WALL = ("leave_projector", "blank_screen", "spotlight", "pen", "choose_shown")


def test_commands_and_keys_of_the_wall_are_for_the_wall_alone_and_leaving_brings_everything_back(
    show_window: Callable[..., MainWindow], smallest_of: Callable[[QWidget], float], qtbot: QtBot
) -> None:
    window = show_window("hand-2-3-1")
    before, actions = window.look.theme, window.actions_by_name
    for name in _OF_THE_WALL:
        assert not actions[name].isEnabled()
        assert actions[name].whatsThis()
    usual = {name: [key.toString() for key in a.shortcuts()] for name, a in actions.items()}
    actions["gradient_edges"].setShortcuts([QKeySequence("G"), QKeySequence("B")])

    actions["projector_mode"].trigger()
    assert window.isFullScreen()
    for name in _OF_THE_WALL:
        assert actions[name].isEnabled()
    keys = [key.toString() for action in actions.values() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    qtbot.keyClick(window.network_view, Qt.Key.Key_B)
    assert window.projecting.projector.curtain.isVisible()
    window.projecting.projector.curtain.lift()

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
    assert not actions["projector_mode"].isChecked()
    assert [key.toString() for key in actions["gradient_edges"].shortcuts()] == ["G", "B"]
    actions["gradient_edges"].setShortcuts([QKeySequence("G")])
    assert {n: [key.toString() for key in a.shortcuts()] for n, a in actions.items()} == usual
    window.session.go_to(13)
    assert smallest_of(window) < SMALLEST_TYPE * 800  # else test_smallest_type.py could not fail


def test_panels_of_the_training_are_the_chosen_ones_while_projected_with_nothing_to_be_clicked(
    project: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = project("circle")
    session, panels = window.session, window.board.beside.make_training_panels()
    assert window.board.is_training
    docks = panels.docks
    usual = {"boundary_panel", "loss_panel"}
    assert {name for name, dock in docks.items() if dock.isVisible()} == usual
    names = [name for name, dock in docks.items() if dock.toggleViewAction().isEnabled()]
    assert len(names) == 8  # but for the picture of the inputs
    session.showing.set_panels(names)
    window.actions_by_name["train_update"].trigger()
    qtbot.waitUntil(lambda: session.updates == 1)
    panels.clock.mark_all()
    window.grab()
    assert {name for name, dock in docks.items() if dock.isVisible()} == set(names)

    def clickable() -> list[str]:
        found = [*panels.findChildren(QAbstractButton), *panels.findChildren(QComboBox)]
        return [each.objectName() for each in found if each.isVisible()]

    assert not clickable()
    session.showing.set_when({Part.CONTROLS: When.WITH_STEP})
    assert {"discretize", "show_loss"} <= set(clickable())
    session.showing.set_when({Part.CONTROLS: When.NEVER})
    assert not clickable()
    session.showing.set_panels(usual)
    assert {name for name, dock in docks.items() if dock.isVisible()} == usual
    window.actions_by_name["projector_mode"].trigger()
    assert not docks["gradient_panel"].isHidden()
    assert {"discretize", "show_loss"} <= set(clickable())


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
