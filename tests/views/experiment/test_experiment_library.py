"""The list of experiments: what it shows and what a click or Enter asks for."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from backpropviz.experiment.library import LibraryEntry, library
from backpropviz.session.session import Session
from backpropviz.views.experiment.library import ExperimentLibrary
from backpropviz.views.look.theme import DARK, LIGHT, Theme


@pytest.fixture
def shown(qtbot: QtBot, session: Session) -> ExperimentLibrary:
    session.adopt("hand-2-3-1")
    widget = ExperimentLibrary(session, LIGHT)
    qtbot.addWidget(widget)
    widget.resize(250, 300)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def test_all_built_in_experiments_are_listed_under_their_topics(
    shown: ExperimentLibrary,
) -> None:
    assert set(shown.names()) == {entry.name for entry in library()}
    model = shown.list.model()
    texts = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert texts[0] == library()[0].topic
    assert "Backpropagation by hand" in texts


def test_a_click_asks_for_the_experiment_once(qtbot: QtBot, shown: ExperimentLibrary) -> None:
    model = shown.list.model()
    row = next(
        row
        for row in range(model.rowCount())
        if model.index(row, 0).data() == "Backpropagation by hand"
    )
    asked: list[str] = []
    shown.open_requested.connect(asked.append)
    place = shown.list.visualRect(model.index(row, 0)).center()
    qtbot.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == ["hand-2-3-1"]


def test_a_click_on_a_topic_asks_for_nothing(qtbot: QtBot, shown: ExperimentLibrary) -> None:
    topic = shown.list.model().index(0, 0)
    with qtbot.assertNotEmitted(shown.open_requested):
        qtbot.mouseClick(
            shown.list.viewport(),
            Qt.MouseButton.LeftButton,
            pos=shown.list.visualRect(topic).center(),
        )


def test_the_arrow_keys_skip_topics_and_enter_asks(qtbot: QtBot, shown: ExperimentLibrary) -> None:
    shown.list.setFocus()
    shown.select("mazur-2-2-2")  # the last one of its topic
    qtbot.keyClick(shown.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(shown.open_requested) as asked:
        qtbot.keyClick(shown.list, Qt.Key.Key_Return)
    assert asked.args == [shown.names()[shown.names().index("mazur-2-2-2") + 1]]


def test_the_open_experiment_is_marked(shown: ExperimentLibrary, session: Session) -> None:
    before = shown.list.viewport().grab().toImage()
    session.open("mazur-2-2-2")
    assert shown.list.viewport().grab().toImage() != before
    assert shown.list.currentIndex().data() == "Two outputs and biases, step by step"


def test_what_is_typed_narrows_the_list_and_enter_asks_for_what_is_meant(
    qtbot: QtBot, shown: ExperimentLibrary
) -> None:
    shown.focus_search()
    qtbot.keyClicks(shown.search_field, "Exclusive OR")
    assert shown.names() == ("xor-perceptron-3", "xor", "xor-sigmoid", "xor-tanh", "xor-relu")
    with qtbot.waitSignal(shown.open_requested) as asked:
        qtbot.keyClick(shown.search_field, Qt.Key.Key_Return)
    assert asked.args == ["xor"]  # its title, in full
    qtbot.keyClick(shown.search_field, Qt.Key.Key_Down)  # the arrows go on to the list
    with qtbot.waitSignal(shown.open_requested) as asked:
        qtbot.keyClick(shown.search_field, Qt.Key.Key_Return)
    assert asked.args == ["xor-sigmoid"]


def test_escape_shows_all_again_and_then_leaves(qtbot: QtBot, shown: ExperimentLibrary) -> None:
    shown.focus_search()
    qtbot.keyClicks(shown.search_field, "spiral")
    assert len(shown.names()) < len(library())
    with qtbot.assertNotEmitted(shown.left):
        qtbot.keyClick(shown.search_field, Qt.Key.Key_Escape)
    assert len(shown.names()) == len(library())
    # The open one is in sight again.
    assert shown.list.currentIndex().data() == "Backpropagation by hand"
    with qtbot.waitSignal(shown.left):
        qtbot.keyClick(shown.search_field, Qt.Key.Key_Escape)


def test_that_nothing_is_found_is_said_in_words(qtbot: QtBot, shown: ExperimentLibrary) -> None:
    said = shown.findChild(QLabel, "library_nothing_found")
    assert said is not None
    assert not said.isVisible()
    shown.focus_search()
    qtbot.keyClicks(shown.search_field, "zebra %s {x}")
    assert said.isVisible()
    assert "Nothing found for “zebra %s {x}”." in said.text()
    assert not shown.list.isVisible()
    with qtbot.assertNotEmitted(shown.open_requested):
        qtbot.keyClick(shown.search_field, Qt.Key.Key_Return)
        qtbot.keyClick(shown.search_field, Qt.Key.Key_Down)
    shown.search_field.clear()
    assert shown.list.isVisible()
    assert not said.isVisible()


def test_what_is_opened_comes_into_sight_whatever_was_searched_for(
    shown: ExperimentLibrary, session: Session
) -> None:
    shown.search_field.setText("hand")
    session.open("mazur-2-2-2")  # among what was found: the search stays
    assert shown.search_field.text() == "hand"
    session.open("vanishing-gradient")
    assert shown.search_field.text() == ""
    place = shown.list.visualRect(shown.list.currentIndex())
    assert shown.list.currentIndex().data() == session.experiment.title
    assert shown.list.viewport().rect().contains(place)
    # In the middle: what comes before and after it is seen, too.
    session.open("moons")
    middle = shown.list.visualRect(shown.list.currentIndex()).center().y()
    assert abs(middle - shown.list.viewport().height() / 2) < 30


def test_every_experiment_gets_a_picture_of_its_own_in_both_themes(
    qtbot: QtBot, shown: ExperimentLibrary
) -> None:
    size = QSize(80, 40)
    entries = library()

    def pictures(theme: Theme) -> list[QPixmap | None]:
        return [shown.thumbnails.picture(entry, size, 1.0, theme) for entry in entries]

    assert pictures(LIGHT) == [None] * len(entries)  # nothing is drawn at once
    pictures(DARK)
    qtbot.waitUntil(lambda: shown.is_complete, timeout=20_000)
    for theme in (LIGHT, DARK):
        images = []
        for picture in pictures(theme):
            assert picture is not None
            assert picture.size() == size
            images.append(picture.toImage())
            ground = QColor(theme.surface).rgb()
            seen = {images[-1].pixel(x, y) for x in range(4, 76) for y in range(4, 36)}
            assert seen - {ground}
        assert all(first != second for first, second in pairwise(images))
    # What is there is given at once, and nothing is drawn anew.
    assert shown.is_complete


def test_what_cannot_be_read_has_an_empty_picture(qtbot: QtBot, session: Session) -> None:
    gone = LibraryEntry("gone", "Gone", "T", "of no file", Path("no such file.toml"))
    widget = ExperimentLibrary(session, LIGHT, entries=[gone])
    qtbot.addWidget(widget)
    assert widget.thumbnails.picture(gone, QSize(40, 40), 1.0, LIGHT) is None
    qtbot.waitUntil(lambda: widget.is_complete)
    picture = widget.thumbnails.picture(gone, QSize(40, 40), 1.0, LIGHT)
    assert picture is not None
    assert picture.toImage().pixelColor(20, 20) == QColor(LIGHT.surface)


def test_forty_long_entries_scroll_and_are_told_in_full_by_their_tool_tips(
    qtbot: QtBot, session: Session
) -> None:
    entries = [
        LibraryEntry(f"n{i}", f"An experiment with a rather long title, the {i}th", f"T{i // 8}",
                     "a summary that is longer than the list is wide", Path("x.toml"))
        for i in range(40)
    ]  # fmt: skip
    widget = ExperimentLibrary(session, LIGHT, entries=entries)
    qtbot.addWidget(widget)
    widget.set_theme(DARK, 1.5)
    widget.resize(375, 400)
    with qtbot.waitExposed(widget):
        widget.show()
    assert widget.list.model().rowCount() == 45
    assert widget.list.verticalScrollBar().maximum() > 0
    tip = widget.list.model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == f"{entries[0].title}\n{entries[0].summary}"
    widget.select("n39")
    assert (
        widget.list.viewport().rect().intersects(widget.list.visualRect(widget.list.currentIndex()))
    )
