"""The line over a panel: its summary has a place of its own where the title leaves no room."""

from __future__ import annotations

from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow, QToolButton
from pytestqt.qtbot import QtBot

from backpropviz.session.session import Session
from backpropviz.views.look.theme import LIGHT
from backpropviz.views.panels.dock_title import DockTitle
from backpropviz.views.panels.panel import Panel


def test_a_summary_that_is_too_long_goes_below_the_title(qtbot: QtBot, session: Session) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    panel = Panel(session, LIGHT, window)
    panel.name_it("some_panel", "Decision boundary")
    line = DockTitle(QDockWidget(window), panel, "Close")
    window.setCentralWidget(line)
    title, summary = line.findChildren(QLabel)
    window.resize(500, 60)
    with qtbot.waitExposed(window):
        window.show()
    panel.set_summary("train 98.5 %   test 97.5 %")
    qtbot.waitUntil(lambda: summary.width() >= summary.sizeHint().width())
    assert summary.y() == title.y()
    window.resize(title.sizeHint().width() + 120, 60)
    qtbot.waitUntil(lambda: summary.y() > title.y())
    assert summary.width() >= summary.sizeHint().width()  # all of it is seen
    panel.set_summary("")
    assert summary.y() > title.y()  # while numbers change, nothing jumps
    window.resize(500, 60)
    qtbot.waitUntil(lambda: summary.y() == title.y())
    line.set_bare(True)
    assert not line.findChild(QToolButton).isVisible()
