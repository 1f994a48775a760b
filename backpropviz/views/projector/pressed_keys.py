"""The keys that were pressed last, shown large for a moment."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from backpropviz.views.look.lettering import CENTER, font_of, width_of
from backpropviz.views.look.theme import Theme

_SHOWN_MS = 2200
_MOST_KEYS = 4
_MODIFIERS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_unknown,
}


class PressedKeys(QWidget):
    """Shows keys at the lower edge of its parent; the projector tells which are pressed."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.setObjectName("pressed_keys")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._covered, self._theme = parent, theme
        self._size_px = 24
        self._keys: list[str] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self.clear)
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """Return the keys that are shown."""
        return tuple(self._keys)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self._size_px = round(1.25 * max(theme.least_px, 16))
        self._place()

    def show_key(self, event: QKeyEvent) -> None:
        """Show a key that is pressed; Shift and its like only with another one."""
        if event.key() in _MODIFIERS:
            return
        keys = QKeySequence(event.keyCombination())
        self._keys = [
            *self._keys[1 - _MOST_KEYS :],
            keys.toString(QKeySequence.SequenceFormat.NativeText),
        ]
        self._timer.start()
        self._place()
        self.show()
        self.raise_()

    def clear(self) -> None:
        """Show none."""
        self._timer.stop()
        self._keys.clear()
        self.hide()

    def _widths(self) -> list[int]:
        size = self._size_px
        return [round(width_of(each, size, True) + 1.2 * size) for each in self._keys]

    def _place(self) -> None:
        gap, height = round(0.4 * self._size_px), round(1.9 * self._size_px)
        width = sum(self._widths()) + gap * max(len(self._keys) - 1, 0) + 4
        parent = self._covered.rect()
        left = (parent.width() - width) // 2
        self.setGeometry(left, round(parent.height() * 0.86) - height, width, height)
        self.update()

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font_of(self._size_px, True))
        x, corner = 2, 0.35 * self._size_px
        ground = QColor(self._theme.color("ink"))
        for text, width in zip(self._keys, self._widths(), strict=True):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(x, 1, width, self.height() - 2, corner, corner)
            painter.setPen(self._theme.color("surface"))
            painter.drawText(x, 0, width, self.height(), CENTER, text)
            x += width + round(0.4 * self._size_px)
        painter.end()
