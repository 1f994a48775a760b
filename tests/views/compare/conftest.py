"""Windows that show runs side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from backpropviz.experiment.editing import replace
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Experiment, Variant
from backpropviz.session.session import Session
from backpropviz.views.compare.card import LaneCard
from backpropviz.views.compare.view import CompareView
from backpropviz.views.look.theme import LIGHT
from backpropviz.views.main.window import MainWindow


@pytest.fixture
def beside() -> Callable[..., Experiment]:
    """Give a built-in experiment with other variants than its own."""

    def of(name: str, *variants: Variant) -> Experiment:
        return replace(open_by_name_or_path(name), variant=variants)

    return of


@pytest.fixture
def train(qtbot: QtBot) -> Callable[[Session, int], None]:
    """Do so many updates of all runs."""

    def do(session: Session, updates: int) -> None:
        session.trainer.update(updates)
        qtbot.waitUntil(lambda: not session.trainer.is_playing)
        qtbot.waitUntil(lambda: session.comparison.is_together)

    return do


@pytest.fixture
def show_page(qtbot: QtBot) -> Iterator[Callable[..., CompareView]]:
    """Show the page of the runs of an experiment, up to date."""
    pages: list[CompareView] = []  # qtbot alone would not keep them

    def show(experiment: str | Experiment) -> CompareView:
        if isinstance(experiment, str):
            experiment = open_by_name_or_path(experiment)
        session = Session(experiment)
        page = CompareView(session, LIGHT)
        session.setParent(page)
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(1050, 620)
        session.comparison.set_on(True)
        with qtbot.waitExposed(page):
            page.show()
        qtbot.waitUntil(lambda: page.is_complete)
        page.grab()  # lays all of it out
        return page

    yield show
    pages.clear()


@pytest.fixture
def page_of(qtbot: QtBot) -> Callable[[MainWindow], CompareView]:
    """Give the page of the runs that a window shows, up to date."""

    def of(window: MainWindow) -> CompareView:
        view = window.board.middle.compare_view
        assert view is not None
        assert view.isVisible()
        qtbot.waitUntil(lambda: view.is_complete)
        return view

    return of


@pytest.fixture(scope="session")
def shown() -> Callable[[CompareView], list[LaneCard]]:
    """Give the cards of a page that are seen, once it is up to date."""

    def of(page: CompareView) -> list[LaneCard]:
        while not page.is_complete:
            QApplication.processEvents()
        return [card for card in page.cards if card.isVisible()]

    return of


@pytest.fixture(scope="session")
def entries() -> Callable[[QMenu], dict[str, QAction]]:
    """Give the actions of a menu, opened as a click does, by their texts; of submenus, too."""

    def of(menu: QMenu) -> dict[str, QAction]:
        menu.aboutToShow.emit()
        found = {}
        for action in menu.actions():
            submenu = action.menu()
            if isinstance(submenu, QMenu):
                for each in submenu.actions():
                    found[f"{action.text()}/{each.text()}"] = each
            else:
                found[action.text()] = action
        return found

    return of


@pytest.fixture(scope="session")
def choose(entries: Callable[[QMenu], dict[str, QAction]]) -> Callable[[QMenu, str], None]:
    """Trigger an entry of a menu by its text."""
    return lambda menu, text: entries(menu)[text].trigger()
