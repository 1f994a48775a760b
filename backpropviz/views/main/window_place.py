"""Where the window stands on the screen, from one start to the next."""

from PySide6.QtCore import QByteArray, QMargins, QSize, Qt
from PySide6.QtWidgets import QWidget

from backpropviz.views.main.memory import Memory

_FRAME = QMargins(2, 34, 2, 2)  # about what a title bar takes, which is known only when it is there


def stand(window: QWidget, memory: Memory) -> None:
    """Put the window where it stood; where that is on no screen now, to where there is room.

    A window that has no room at its size fills the screen.
    """
    place = memory.recall("place")
    full_screen = Qt.WindowState.WindowFullScreen
    if isinstance(place, QByteArray) and window.restoreGeometry(place):
        if window.windowState() & full_screen:
            window.setWindowState(window.windowState() & ~full_screen)
        return
    room = window.screen().availableGeometry().marginsRemoved(_FRAME).size()
    fitting = window.size().boundedTo(room)
    if fitting != window.size():
        window.resize(fitting)
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def remember_place(window: QWidget, memory: Memory) -> None:
    """Keep where the window stands, and how large it is when it does not fill the screen."""
    memory.remember("place", window.saveGeometry())
    memory.remember("size", _own_size(window))


def _own_size(window: QWidget) -> QSize:
    filling = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
    if window.windowState() & filling:
        return window.normalGeometry().size()
    return window.size()
