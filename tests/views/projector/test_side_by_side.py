"""Runs side by side on a wall: they fill it, and all ways in and out lead where they should."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from backpropviz.session.showing import Part, When
from backpropviz.views.compare.view import CompareView
from backpropviz.views.main.window import MainWindow


def page_of(window: MainWindow, qtbot: QtBot) -> CompareView:
    page = window.board.middle.compare_view
    assert page is not None
    qtbot.waitUntil(lambda: page.isVisible() and page.is_complete)
    return page


def is_alone(window: MainWindow) -> bool:
    """Say whether nothing stands beside the runs."""
    page = window.board.middle.compare_view
    assert page is not None
    beside = window.step_panel.isVisible() or window.board.beside.make_training_panels().isVisible()
    return page.width() >= window.width() - 2 and not beside


def test_the_runs_fill_the_wall_and_nothing_edits_them(
    shared_wall: Callable[[str], MainWindow], qtbot: QtBot
) -> None:
    window = shared_wall("xor-sigmoid")
    page = page_of(window, qtbot)
    assert is_alone(window)
    assert window.board.history_bar.isVisible()
    assert not [b.objectName() for b in page.findChildren(QAbstractButton) if b.isVisible()]
    assert page.holds_focus()
    assert [card.name.text() for card in page.cards if card.isVisible()] == [
        "sigmoid",
        "tanh",
        "ReLU",
    ]


def test_leaving_brings_the_buttons_back_and_the_runs_stay(
    shared_wall: Callable[[str], MainWindow], qtbot: QtBot
) -> None:
    window = shared_wall("xor-sigmoid")
    page = page_of(window, qtbot)
    qtbot.keyClick(page, Qt.Key.Key_Escape)  # the mode first, then the runs
    assert not window.isFullScreen()
    assert page_of(window, qtbot) is page
    assert page.add_button.isVisible()
    assert all(card.button.isVisible() for card in page.cards[:3])
    assert not window.step_panel.isVisible()
    assert window.experiment_library.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert window.board.beside.make_training_panels().isVisible()


def test_runs_can_be_put_side_by_side_and_away_while_they_are_projected(
    shared_wall: Callable[[str], MainWindow], qtbot: QtBot
) -> None:
    window = shared_wall("hand-2-3-1")
    side_by_side = window.actions_by_name["side_by_side"]
    assert window.step_panel.isVisible()
    side_by_side.trigger()
    page = page_of(window, qtbot)
    assert is_alone(window)
    assert not page.invitation.isVisible()  # a class cannot take it up
    side_by_side.trigger()
    assert not page.isVisible()
    docks = window.board.beside.make_training_panels().docks
    assert {name for name, dock in docks.items() if dock.isVisible()} == {
        "boundary_panel",
        "loss_panel",
    }
    side_by_side.trigger()
    assert is_alone(window)


def test_stepping_shows_the_step_beside_the_network_again(
    shared_wall: Callable[[str], MainWindow], qtbot: QtBot
) -> None:
    window = shared_wall("xor-sigmoid")
    page = page_of(window, qtbot)
    window.board.show_training(False)
    assert not page.isVisible()
    assert window.step_panel.isVisible()
    assert window.step_panel.width() > 0.3 * window.width()
    qtbot.keyClick(window.network_view, Qt.Key.Key_PageDown)
    assert window.session.cursor == 1


def test_what_is_chosen_not_to_be_shown_stays_away_after_the_runs(
    shared_wall: Callable[[str], MainWindow], qtbot: QtBot
) -> None:
    window = shared_wall("xor-sigmoid")
    page_of(window, qtbot)
    window.session.showing.set_when({Part.PANELS: When.NEVER})
    assert is_alone(window)
    window.actions_by_name["side_by_side"].trigger()
    assert not window.board.beside.make_training_panels().isVisible()
    assert window.network_view.width() >= window.width() - 2
