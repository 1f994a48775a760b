"""A black or white curtain over the window, until any key or a click takes it away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_MODIFIERS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
}


class Curtain(QWidget):
    """Covers its parent in one color and takes all keys; `lifted` tells that it is gone."""

    lifted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("curtain")
        self.setAccessibleName(self.tr("Blank screen"))
        self.setAccessibleDescription(self.tr("Any key shows the picture again"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._covered, self.color = parent, QColor(Qt.GlobalColor.black)
        self.hide()

    def draw(self, color: QColor) -> None:
        """Cover everything in a color."""
        self.color = color
        self.setGeometry(self._covered.rect())
        self.show()
        self.raise_()
        self.setFocus()
        self.update()

    def lift(self) -> None:
        """Show what is behind it again."""
        if not self.isHidden():
            self.hide()
            self.lifted.emit()

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.color)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # no command is carried out behind the curtain
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _MODIFIERS:
            self.lift()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.lift()
