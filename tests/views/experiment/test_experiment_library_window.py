"""The library large: cards that are searched, chosen by keyboard or mouse, and asked for once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from backpropviz.experiment.library import library
from backpropviz.session.session import Session
from backpropviz.views.experiment.library import ExperimentLibrary
from backpropviz.views.experiment.library_window import LibraryWindow
from backpropviz.views.look.theme import DARK, LIGHT


@pytest.fixture
def shown(qtbot: QtBot, session: Session) -> ExperimentLibrary:
    session.adopt("hand-2-3-1")
    widget = ExperimentLibrary(session, LIGHT)
    qtbot.addWidget(widget)
    widget.resize(1200, 800)  # as large as a whole window: the cards take their size from it
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


@pytest.fixture
def cards(qtbot: QtBot, shown: ExperimentLibrary) -> LibraryWindow:
    window = shown.show_large()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: cards_in_first_line(window) > 1)
    return window


def place_of(window: LibraryWindow, name: str) -> QPoint:
    model = window.list.model()
    return window.list.visualRect(model.place_of(name)).center()


def cards_in_first_line(window: LibraryWindow) -> int:
    names = [entry.name for entry in library()]
    height = place_of(window, names[0]).y()
    return sum(place_of(window, name).y() == height for name in names)


def test_the_open_experiment_is_current_and_in_sight(cards: LibraryWindow) -> None:
    assert cards.list.currentIndex().data() == "Backpropagation by hand"
    place = cards.list.visualRect(cards.list.currentIndex())
    assert cards.list.viewport().rect().contains(place)
    assert cards.count.text() == f"{len(library())} experiments"
    assert cards.search_field.hasFocus()


def test_topics_stand_above_their_cards_and_cards_do_not_overlap(cards: LibraryWindow) -> None:
    model, bottom = cards.list.model(), -10_000
    places = [cards.list.visualRect(model.index(row, 0)) for row in range(model.rowCount())]
    for row, place in enumerate(places):
        assert place.right() < cards.list.viewport().width()
        if isinstance(model.rows[row], str):
            assert place.top() >= bottom  # a line of its own
        bottom = max(bottom, place.bottom())
    for first in places:
        assert sum(first.intersects(second) for second in places) == 1  # itself


def test_the_arrows_go_through_the_cards_while_one_can_type(
    qtbot: QtBot, shown: ExperimentLibrary, cards: LibraryWindow
) -> None:
    qtbot.keyClick(cards.search_field, Qt.Key.Key_Right)
    assert cards.list.currentIndex().data() == "Two outputs and biases, step by step"
    qtbot.keyClick(cards.search_field, Qt.Key.Key_Left)
    qtbot.keyClick(cards.search_field, Qt.Key.Key_Down)  # over the topic, to the line below
    assert cards.list.currentIndex().data() == "Two clouds"
    with qtbot.waitSignal(shown.open_requested) as asked:
        qtbot.keyClick(cards.search_field, Qt.Key.Key_Return)
    assert asked.args == ["gauss"]
    assert not cards.isVisible()


def test_typing_narrows_the_cards_and_says_how_many_there_are(
    qtbot: QtBot, cards: LibraryWindow
) -> None:
    qtbot.keyClicks(cards.search_field, "spiral")
    assert cards.count.text() == f"3 of {len(library())} experiments"
    assert cards.list.currentIndex().data() == "Three spirals and a hundred ReLUs"
    qtbot.keyClicks(cards.search_field, " zebra")
    assert "Nothing found for “spiral zebra”." in cards.nothing.text()
    assert cards.nothing.isVisible()
    assert not cards.list.isVisible()
    qtbot.keyClick(cards.search_field, Qt.Key.Key_Return)
    assert cards.isVisible()


def test_letters_typed_over_the_cards_are_searched_for(qtbot: QtBot, cards: LibraryWindow) -> None:
    cards.list.setFocus()
    qtbot.keyClick(cards.list, Qt.Key.Key_D)
    qtbot.keyClicks(cards.search_field, "igits")
    assert cards.search_field.text() == "digits"
    assert cards.search_field.hasFocus()


def test_a_click_asks_once_and_closes(
    qtbot: QtBot, shown: ExperimentLibrary, cards: LibraryWindow
) -> None:
    asked: list[str] = []
    shown.open_requested.connect(asked.append)
    place = place_of(cards, "mazur-2-2-2")
    qtbot.mouseClick(cards.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == ["mazur-2-2-2"]
    assert not cards.isVisible()


def test_escape_closes_also_while_something_is_typed(
    qtbot: QtBot, shown: ExperimentLibrary, cards: LibraryWindow
) -> None:
    qtbot.keyClicks(cards.search_field, "moons")
    with qtbot.assertNotEmitted(shown.open_requested):
        qtbot.keyClick(cards.search_field, Qt.Key.Key_Escape)
    assert not cards.isVisible()
    again = shown.show_large()  # and begins with all of them again
    assert again is cards
    assert again.search_field.text() == ""


def test_it_takes_up_what_is_searched_for_in_the_narrow_list(
    qtbot: QtBot, shown: ExperimentLibrary
) -> None:
    shown.search_field.setText("moons")
    window = shown.show_large()
    assert window.search_field.text() == "moons"
    assert window.count.text().startswith("2 of")


def test_pictures_are_drawn_of_what_is_in_sight_and_follow_the_theme(
    qtbot: QtBot, shown: ExperimentLibrary, cards: LibraryWindow
) -> None:
    cards.grab()
    qtbot.waitUntil(lambda: shown.is_complete, timeout=20_000)
    light = cards.list.viewport().grab().toImage()
    shown.set_theme(DARK, 1.3)
    cards.grab()
    qtbot.waitUntil(lambda: shown.is_complete, timeout=20_000)
    assert cards.list.viewport().grab().toImage() != light
