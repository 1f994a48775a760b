"""Reading the panel that says where a number comes from, for the tests of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from backpropviz.engine.quantities import Quantity
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.session.session import Session
from backpropviz.views.explain.paths_content import Content
from backpropviz.views.explain.paths_panel import PathsPanel
from backpropviz.views.explain.paths_scene import FactorArea, Scene


@dataclass(frozen=True, slots=True)
class PathsReader:
    """What a person reads in the panel, and does with it."""

    panel: PathsPanel
    qtbot: QtBot

    @property
    def session(self) -> Session:
        return self.panel.session

    @property
    def content(self) -> Content:
        assert self.panel.content is not None
        return self.panel.content

    @property
    def scene(self) -> Scene:
        return self.panel.sheet.scene

    @property
    def question(self) -> str:
        label = self.panel.findChild(QLabel, "paths_question")
        assert isinstance(label, QLabel)
        return label.text().replace("\u00a0", " ")

    @property
    def texts(self) -> list[str]:
        return [writing.text for writing in self.scene.writings]

    def wait(self) -> None:
        """Bring the panel up to date, and wait until all of it is typeset."""
        self.panel.refresh()
        self.qtbot.waitUntil(lambda: self.panel.sheet.content is self.panel.content)

    def ask(self, quantity: Quantity) -> None:
        self.session.show_quantity(quantity)
        self.wait()

    def factor(self, target: Quantity) -> FactorArea:
        return next(each for each in self.scene.factors if each.target == target)

    def button(self, name: str) -> QToolButton:
        button = self.panel.findChild(QToolButton, name)
        assert isinstance(button, QToolButton)
        return button

    def press_button(self, name: str) -> None:
        self.qtbot.mouseClick(self.button(name), Qt.MouseButton.LeftButton)
        self.wait()

    def press(self, *keys: Qt.Key) -> None:
        self.panel.sheet.setFocus()
        for key in keys:
            self.qtbot.keyClick(self.panel.sheet, key)

    def click(self, point: QPointF) -> None:
        QTest.mouseClick(self.panel.sheet, Qt.MouseButton.LeftButton, pos=point.toPoint())

    def click_factor(self, target: Quantity) -> None:
        self.click(self.factor(target).area.center())
        self.wait()

    def hover(self, point: QPointF) -> None:
        QTest.mouseMove(self.panel.sheet, point.toPoint() + QPoint(1, 0))
        QTest.mouseMove(self.panel.sheet, point.toPoint())


@pytest.fixture
def read_paths(qtbot: QtBot, show_panel: Callable[..., PathsPanel]) -> Callable[..., PathsReader]:
    """Show the panel for a session that is asked about a quantity, and read it."""

    def read(session: Session, quantity: Quantity | None, width: int = 410) -> PathsReader:
        reader = PathsReader(show_panel(PathsPanel, session, (width, 700)), qtbot)
        if quantity is not None:
            session.show_quantity(quantity)
        reader.wait()
        return reader

    return read


@pytest.fixture
def mazur(qapp: object) -> Session:
    return Session(open_by_name_or_path("mazur-2-2-2"))
