"""Lessons and links of texts in the main window: following them, and what is to be seen then."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from backpropviz.session import trainer
from backpropviz.session.session import Session
from backpropviz.views.lesson.places import PANELS, find_quantity
from backpropviz.views.main.window import MainWindow

REFERENCE = Path(__file__).parents[2] / "reference"


@pytest.fixture
def hand(shared_window: Callable[[str], MainWindow]) -> MainWindow:
    return shared_window("hand-2-3-1")


@pytest.fixture(scope="session")
def hand_numbers() -> dict:
    """Give the reference of the hand-computed example."""
    return json.loads((REFERENCE / "hand_2_3_1.json").read_text("utf-8"))


@pytest.fixture(scope="session")
def toy_numbers() -> dict:
    """Give the reference of the graph with two paths."""
    return json.loads((REFERENCE / "toy_graph.json").read_text("utf-8"))["toy"]


@pytest.fixture
def follow(qtbot: QtBot) -> Callable[..., None]:
    """Follow links one after the other, each until the training that it asks for is done."""

    def all_of(window: MainWindow, *addresses: str) -> None:
        training = window.session.trainer
        for address in addresses:
            window.board.follower.follow(address)
            qtbot.waitUntil(
                lambda: not (training.is_playing or training.is_seeking), timeout=20_000
            )

    return all_of


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let trainings be done before the command returns, without frames on the way.

    That a part waits for frames is a test of its own; painting them takes longer than training.
    """
    monkeypatch.setattr(trainer, "_UPDATES_AT_ONCE_S", 60.0)


@pytest.fixture
def arrive(qtbot: QtBot) -> Callable[[MainWindow], None]:
    """Wait until the training that a part asks for is done and its state is shown."""

    def at_the_part(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: not window.board.lesson.is_arriving, timeout=60_000)
        qtbot.waitUntil(lambda: window.board.is_complete, timeout=20_000)

    return at_the_part


@pytest.fixture
def show_part(arrive: Callable[[MainWindow], None]) -> Callable[[MainWindow, int], None]:
    """Go to a part of the lesson, and arrive there."""

    def show(window: MainWindow, index: int) -> None:
        window.board.lesson.show(index)
        arrive(window)

    return show


@pytest.fixture(scope="session")
def value_of() -> Callable[[Session, str], float]:
    return lambda session, name: session.trace.value(find_quantity(session, name))


@pytest.fixture(scope="session")
def subject_name() -> Callable[[Session], str]:
    def name(session: Session) -> str:
        assert session.subject is not None
        return session.trace.plain_name(session.subject)

    return name


@pytest.fixture(scope="session")
def shown_panels() -> Callable[[MainWindow], set[str]]:
    """Give the panels that are open, by the names that lessons call them."""
    return lambda window: {
        name for name, action in PANELS.items() if window.board.beside.answers(action)
    }
