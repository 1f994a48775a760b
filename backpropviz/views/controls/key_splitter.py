"""A splitter whose handles the keys move, too."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QRegion
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

_STEP_PX = 24


class KeySplitter(QSplitter):
    """Come to a handle with Tab, and the arrows move it. handle_names: from the first one on."""

    def __init__(
        self, orientation: Qt.Orientation, parent: QWidget, handle_names: tuple[str, ...]
    ) -> None:
        super().__init__(orientation, parent)
        self._names = handle_names

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)

    def name_handles(self) -> None:
        """Name the handles; once all parts are in."""
        for index, name in enumerate(self._names, 1):
            self.handle(index).setAccessibleName(name)


class _Handle(QSplitterHandle):
    """A hairline; thick in the color of the focus while the keys move it."""

    def __init__(self, orientation: Qt.Orientation, parent: QSplitter) -> None:
        super().__init__(orientation, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _step(self, key: int) -> int:
        if self.orientation() is Qt.Orientation.Horizontal:
            return {Qt.Key.Key_Left: -_STEP_PX, Qt.Key.Key_Right: _STEP_PX}.get(Qt.Key(key), 0)
        return {Qt.Key.Key_Up: -_STEP_PX, Qt.Key.Key_Down: _STEP_PX}.get(Qt.Key(key), 0)

    # Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self._step(event.key())
        if step:
            is_across = self.orientation() is Qt.Orientation.Horizontal
            line = self.mapToParent(self.contentsRect().topLeft())  # within the mouse's room
            self.moveSplitter((line.x() if is_across else line.y()) + step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.clearMask()  # Qt cuts a thin handle to its line; the mouse's room is wider
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setMask(QRegion(self.contentsRect()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Accent))
            painter.end()
        else:
            super().paintEvent(event)
