"""The window stands where it stood, and never where nobody sees it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, QPoint, QRect, QSettings, QSize, Qt
from PySide6.QtWidgets import QWidget

from backpropviz.views.main.memory import Memory
from backpropviz.views.main.window_place import remember_place, stand

MAXIMIZED = Qt.WindowState.WindowMaximized
FULL_SCREEN = Qt.WindowState.WindowFullScreen


@pytest.fixture
def memory():
    return Memory(QSettings())


@pytest.fixture
def make(qtbot):
    """Make windows of a size that has room on the screen of the tests, 800 x 800."""
    windows = []

    def window(width=500, height=400):
        made = QWidget()
        made.resize(width, height)
        windows.append(made)
        qtbot.addWidget(made)
        return made

    return window


def test_it_stands_where_it_stood(make, memory):
    window = make()
    window.setGeometry(120, 150, 520, 410)
    remember_place(window, memory)
    again = make()
    stand(again, memory)
    assert again.geometry() == QRect(120, 150, 520, 410)


def test_it_fills_the_screen_if_it_did_and_has_its_own_size_afterwards(make, memory):
    window = make()
    window.setGeometry(120, 150, 520, 410)
    window.show()
    window.showMaximized()
    remember_place(window, memory)
    assert memory.recall("size") == QSize(520, 410)
    again = make()
    stand(again, memory)
    assert again.windowState() == MAXIMIZED
    assert again.normalGeometry().size() == QSize(520, 410)


def test_a_full_screen_is_not_come_back_to(make, memory):
    window = make()
    window.setGeometry(120, 150, 520, 410)
    window.show()
    window.setWindowState(MAXIMIZED | FULL_SCREEN)
    remember_place(window, memory)
    assert memory.recall("size") == QSize(520, 410)
    again = make()
    stand(again, memory)
    assert again.windowState() == MAXIMIZED


@pytest.mark.parametrize("corner", [QPoint(5000, 300), QPoint(-4000, -3000), QPoint(300, 9000)])
def test_it_comes_back_from_a_screen_that_is_gone(make, memory, corner):
    window = make()
    window.move(corner)
    remember_place(window, memory)
    again = make()
    stand(again, memory)
    assert again.screen().availableGeometry().contains(again.geometry())


@pytest.mark.parametrize("place", [QByteArray(b"\x00\xff garbage"), "nonsense", 7, None])
def test_a_place_that_is_none_is_as_good_as_not_remembered(make, memory, place):
    memory.remember("place", place)
    window = make()
    stand(window, memory)
    assert window.size() == QSize(500, 400)
    assert window.windowState() == Qt.WindowState.WindowNoState


def test_a_window_too_large_for_the_screen_fills_it(make, memory):
    window = make(1440, 900)
    stand(window, memory)
    room = window.screen().availableGeometry()
    assert window.windowState() == MAXIMIZED
    assert window.width() <= room.width()
    assert window.height() <= room.height()
