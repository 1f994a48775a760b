"""The field in which experiments are searched for; the keys of a list go on to the list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from backpropviz.views.experiment.library_list import LibraryList
from backpropviz.views.look.icons import make_icon
from backpropviz.views.look.theme import Theme

_KEYS = frozenset((Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown))
_ALONG = frozenset((Qt.Key.Key_Left, Qt.Key.Key_Right))


class LibrarySearchField(QLineEdit):
    """Searches a list; Enter chooses there. Esc empties it, or where that is done, leaves it.

    is_of_cards: Left and Right are the list's, too, as long as nothing is typed; Esc just leaves.
    """

    left = Signal()

    def __init__(self, found: LibraryList, parent: QWidget, *, is_of_cards: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("library_search")
        self.setPlaceholderText(self.tr("Search"))
        self.setAccessibleName(self.tr("Search the library"))
        self.setToolTip(self.tr("Finds words in titles, names, topics and lines of text"))
        self._found = found
        self._is_of_cards = is_of_cards
        self._icon = QAction(self)
        self.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)

    def _fit(self) -> None:
        """Leave the icon out where what is to be done here would not be read beside it."""
        needed = self.fontMetrics().horizontalAdvance(self.placeholderText())
        self._icon.setVisible(self.width() >= needed + 3 * self.fontMetrics().height())

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw the icon in another theme; scale: 1 at 1440×900."""
        self._icon.setIcon(make_icon("search", theme, 16 * scale, "muted"))

    def take_focus(self) -> None:
        """Take the keyboard, what was typed before ready to be replaced."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _is_for_list(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        along = self._is_of_cards and not self.text() and event.key() in _ALONG
        return along or event.key() in _KEYS

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._found.choose_current()
        elif event.key() == Qt.Key.Key_Escape:
            if self.text() and not self._is_of_cards:
                self.clear()
            else:
                self.left.emit()
        elif self._is_for_list(event):
            self._found.keyPressEvent(event)
        else:
            super().keyPressEvent(event)
