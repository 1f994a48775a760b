"""The library large: all experiments as cards, to be searched and opened by keyboard or mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from backpropviz.experiment.library import LibraryEntry
from backpropviz.views.experiment.library_delegate import CardDelegate
from backpropviz.views.experiment.library_list import CardList
from backpropviz.views.experiment.library_model import LibraryModel
from backpropviz.views.experiment.library_search_field import LibrarySearchField
from backpropviz.views.experiment.thumbnails import Thumbnails
from backpropviz.views.look.theme import Theme

_SHARE = 0.92  # of the main window


class LibraryWindow(QDialog):
    """Shows all experiments as cards below their topics. Enter or a click asks for one with
    `open_requested(name)` and closes it; Esc closes it.
    """

    open_requested = Signal(str)

    def __init__(
        self,
        entries: Sequence[LibraryEntry],
        theme: Theme,
        thumbnails: Thumbnails,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._library = parent
        self.setObjectName("library_window")
        self.setWindowTitle(self.tr("Library"))
        self._model = LibraryModel(entries, self)
        self._cards = CardDelegate(theme, thumbnails, self)
        self.list = CardList(self._model, self._cards, self)
        self.list.setAccessibleName(self.tr("Library of experiments"))
        self.search_field = LibrarySearchField(self.list, self, is_of_cards=True)
        self._title = QLabel(self.tr("Library"), self)
        self._title.setProperty("role", "title")
        self.count = QLabel(self)
        self.count.setObjectName("library_count")
        self.count.setProperty("role", "muted")
        self.nothing = QLabel(self)
        self.nothing.setProperty("role", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self._keys = QLabel(self.tr("Arrows choose · Enter opens · Esc closes"), self)
        self._keys.setProperty("role", "small")
        self._head = QHBoxLayout()
        self._head.addWidget(self._title)
        self._head.addWidget(self.search_field)
        self._head.addWidget(self.count)
        self._head.addStretch(1)
        self._head.addWidget(self._keys)
        self._layout = QVBoxLayout(self)
        self._layout.addLayout(self._head)
        self._layout.addWidget(self.list, 1)
        self._layout.addWidget(self.nothing, 1)
        QShortcut(QKeySequence("Ctrl+F"), self, self.search_field.take_focus)
        self.list.chosen.connect(self._ask)
        self.search_field.textChanged.connect(self._search)
        self.search_field.left.connect(self.reject)
        self.list.typed.connect(self._type)
        thumbnails.drawn.connect(self.list.viewport().update)
        self._search("")

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Paint in another theme; scale: 1 at 1440×900."""
        self._cards.theme, self._cards.scale = theme, scale
        side = round(22 * scale)
        self._layout.setContentsMargins(side, round(16 * scale), round(8 * scale), 0)
        self._layout.setSpacing(round(8 * scale))
        self._head.setContentsMargins(0, 0, round(14 * scale), 0)
        self._head.setSpacing(round(14 * scale))
        self.search_field.setFixedWidth(round(300 * scale))
        self.search_field.set_theme(theme, scale)
        self.list.lay_out()
        self.list.viewport().update()

    def show_for(self, name: str, text: str) -> None:
        """Show it over the window, the open experiment marked and in sight, a text searched for."""
        self.resize(self._library.window().size() * _SHARE)
        self._cards.marked = name
        self.search_field.setText(text)
        self.search_field.take_focus()
        self.open()
        self._show_marked()

    def _show_marked(self) -> None:
        if not self.list.show_entry(self._cards.marked):
            self.list.show_best()

    def _search(self, text: str) -> None:
        self._model.search(text)
        found, all_of_them = len(self._model.names), len(self._model.entries)
        if text.strip():
            said = self.tr("{found} of {count} experiments")
        else:
            said = self.tr("{count} experiments")
        self.count.setText(said.format(found=found, count=all_of_them))
        nothing = self.tr("Nothing found for “{text}”. Esc closes the library.")
        self.nothing.setText(nothing.format(text=text.strip()))
        self.nothing.setVisible(not found)
        self.list.setHidden(not found)
        if text.strip():
            self.list.show_best()
        else:
            self._show_marked()

    def _type(self, text: str) -> None:
        self.search_field.take_focus()
        self.search_field.insert(text)

    def _ask(self, index: QModelIndex) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, LibraryEntry):
            self.accept()
            self.open_requested.emit(row.name)
