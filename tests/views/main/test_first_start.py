"""At which starts of the program the welcome comes by itself."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication

from backpropviz.app import main
from backpropviz.experiment.files import write_experiment
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.views.main.window import MainWindow


@pytest.fixture
def run(qtbot, monkeypatch):
    """Run the program until its window is filled; tell whether it welcomes, and close it."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # which the program replaces

    def program(*arguments):
        seen = []

        def look():
            windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
            for window in windows:
                if window.isVisible() and hasattr(window, "welcome"):
                    seen.append(not window.welcome.isHidden())
                    window.close()
                    window.deleteLater()
                    QApplication.quit()

        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(20)
        assert main(list(arguments)) == 0
        timer.stop()
        return seen[0]

    # Without a name, of which the tests' application has none, settings count as unreadable.
    QCoreApplication.setOrganizationName("backpropviz")
    # A second request to quit would come after the loop has ended, and end all later ones at once.
    QApplication.setQuitOnLastWindowClosed(False)
    yield program
    QApplication.setQuitOnLastWindowClosed(True)
    QCoreApplication.setOrganizationName("")


def test_it_comes_at_the_very_first_start_and_at_no_other(run):
    assert run() is True
    assert run() is False


def test_it_does_not_come_where_that_could_not_be_remembered(run):
    settings = Path(QSettings().fileName())
    settings.mkdir(parents=True)  # in the place of a file
    assert run() is False


def test_it_does_not_come_while_unsaved_work_is_offered(run):
    location = QStandardPaths.StandardLocation.AppLocalDataLocation
    left = Path(QStandardPaths.writableLocation(location)) / "unsaved" / "unsaved-1.bpviz"
    left.parent.mkdir(parents=True)
    write_experiment(open_by_name_or_path("mazur-2-2-2"), left)
    assert run() is False


def test_it_does_not_come_to_who_opens_something_but_comes_the_next_time(run):
    assert run("mazur-2-2-2") is False
    assert run() is True
