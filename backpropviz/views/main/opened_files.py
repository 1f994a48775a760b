"""The documents that the system hands over, where it does not name them when it starts a program.

macOS sends an event for each document that is double-clicked; other systems start the program with
the document's path.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent


class OpenedFiles(QObject):
    """Opens documents that arrive as events; to be installed as a filter of the application."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._open: Callable[[str], object] | None = None
        self._waiting: list[str] = []

    def open_with(self, open_path: Callable[[str], object]) -> None:
        """Say what opens a document, once there is something that can; and open what has come."""
        self._open = open_path
        waiting, self._waiting = self._waiting, []
        for path in waiting:
            open_path(path)

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.FileOpen or not isinstance(event, QFileOpenEvent):
            return False
        if self._open is None:
            self._waiting.append(event.file())
        else:
            self._open(event.file())
        return True
