"""Reading the panel with the program, for the tests of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from backpropviz.session.session import Session
from backpropviz.views.explain.code_layout import PlacedValue
from backpropviz.views.explain.code_panel import CodePanel
from backpropviz.views.explain.code_scene import CodeScene


@dataclass(frozen=True, slots=True)
class CodeReader:
    """What a person reads in a code panel, and does with it; lines are told by their beginning."""

    panel: CodePanel
    qtbot: QtBot

    @property
    def scene(self) -> CodeScene:
        assert self.panel.canvas.scene is not None
        return self.panel.canvas.scene

    @property
    def marked(self) -> str:
        """Return the text of the line that is marked, "" if none is."""
        here = self.scene.here
        return "" if here is None else self.scene.program.lines[here.line].text

    @property
    def seen(self) -> QRectF:
        """Return which part of the program is in sight."""
        return QRectF(self.panel.canvas.visibleRegion().boundingRect())

    def go_to(self, cursor: int) -> None:
        self.panel.session.go_to(cursor)
        self.panel.refresh()

    def index_of(self, beginning: str) -> int:
        lines = self.scene.program.lines
        return next(i for i, line in enumerate(lines) if line.text.startswith(beginning))

    def value_at(self, beginning: str) -> PlacedValue:
        placed = self.scene.placed(self.index_of(beginning))
        assert placed is not None
        return placed

    def texts_at(self, beginning: str) -> list[str]:
        return [cell.text for cell in self.value_at(beginning).cells]

    def click(self, beginning: str) -> None:
        """Click on the code of a line."""
        code = self.scene.layout.lines[self.index_of(beginning)].code
        at = QPoint(round(code.left()) + 4, round(code.center().y()))
        self.qtbot.mouseClick(self.panel.canvas, Qt.MouseButton.LeftButton, pos=at)
        self.panel.refresh()

    def click_number(self, beginning: str, row: int, column: int) -> None:
        """Click on a number of a line's value."""
        cells = self.value_at(beginning).cells
        box = next(cell.box for cell in cells if cell.cell == (row, column))
        at = box.center().toPoint()
        self.qtbot.mouseClick(self.panel.canvas, Qt.MouseButton.LeftButton, pos=at)
        self.panel.refresh()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.qtbot.keyClick(self.panel.canvas, key)
        self.panel.refresh()

    def button(self, name: str) -> QToolButton:
        button = self.panel.findChild(QToolButton, name)
        assert isinstance(button, QToolButton)
        return button


@pytest.fixture
def read_code(
    show_panel: Callable[..., CodePanel], qtbot: QtBot
) -> Callable[[Session, tuple[int, int]], CodeReader]:
    """Show the program of a session in a panel of a size, and read it."""

    def read(session: Session, size: tuple[int, int]) -> CodeReader:
        return CodeReader(show_panel(CodePanel, session, size), qtbot)

    return read
