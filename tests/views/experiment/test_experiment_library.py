"""The list of experiments: what it shows and what a click or Enter asks for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from backpropviz.experiment.library import LibraryEntry, library
from backpropviz.session.session import Session
from backpropviz.views.experiment.library import ExperimentLibrary
from backpropviz.views.look.theme import DARK, LIGHT


@pytest.fixture
def shown(qtbot: QtBot, session: Session) -> ExperimentLibrary:
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
    shown.select("hand-2-3-1")
    qtbot.keyClick(shown.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(shown.open_requested) as asked:
        qtbot.keyClick(shown.list, Qt.Key.Key_Return)
    assert asked.args == [shown.names()[1]]


def test_the_open_experiment_is_marked(shown: ExperimentLibrary, session: Session) -> None:
    before = shown.list.viewport().grab().toImage()
    session.open("mazur-2-2-2")
    assert shown.list.viewport().grab().toImage() != before
    assert shown.list.currentIndex().data() == "Two outputs and biases, step by step"


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
