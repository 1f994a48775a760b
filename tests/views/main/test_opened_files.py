"""Documents that the system hands over as events, as macOS does on a double click."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from backpropviz.views.main.opened_files import OpenedFiles


@pytest.fixture
def opened(qapp: QApplication) -> Iterator[OpenedFiles]:
    opened = OpenedFiles(qapp)
    qapp.installEventFilter(opened)
    yield opened
    qapp.removeEventFilter(opened)
    opened.deleteLater()


def hand_over(path: Path) -> None:
    event = QFileOpenEvent(QUrl.fromLocalFile(str(path)))
    QCoreApplication.sendEvent(QCoreApplication.instance(), event)


def test_a_document_that_is_handed_over_is_opened(opened: OpenedFiles, tmp_path: Path) -> None:
    paths: list[str] = []
    opened.open_with(paths.append)
    assert paths == []
    document = tmp_path / "Übung 3, Aufgabe 1 – 例.bpviz"
    hand_over(document)
    assert [Path(path) for path in paths] == [document]


def test_one_that_comes_before_there_is_a_window_is_opened_then(
    opened: OpenedFiles, tmp_path: Path
) -> None:
    paths: list[str] = []
    hand_over(tmp_path / "a.bpviz")
    opened.open_with(paths.append)
    hand_over(tmp_path / "b.bpviz")
    assert [Path(path).name for path in paths] == ["a.bpviz", "b.bpviz"]
