"""The library: the built-in experiments by topic, searched by typing, one of them opened."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from backpropviz.experiment.library import LibraryEntry, library
from backpropviz.session.session import Session
from backpropviz.views.experiment.library_button import LibraryButton
from backpropviz.views.experiment.library_delegate import RowDelegate
from backpropviz.views.experiment.library_list import LibraryList
from backpropviz.views.experiment.library_model import LibraryModel, in_language
from backpropviz.views.experiment.library_search_field import LibrarySearchField
from backpropviz.views.experiment.thumbnails import Thumbnails
from backpropviz.views.look.theme import Theme

if TYPE_CHECKING:
    from backpropviz.views.experiment.library_window import LibraryWindow


class ExperimentLibrary(QWidget):
    """Shows the built-in experiments, the open one marked; follows `Session.document_opened`.

    A click or Enter asks for one with `open_requested(name)`; opening it is the window's business,
    and so is where the keyboard goes when it has `left`.
    """

    open_requested = Signal(str)
    left = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        parent: QWidget | None = None,
        entries: Sequence[LibraryEntry] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("experiment_library")
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._theme, self._scale = theme, 1.0
        self._window: LibraryWindow | None = None
        self._button: LibraryButton | None = None
        self._heading = QLabel(self.tr("Library"), self)
        self._heading.setProperty("role", "heading")
        self.thumbnails = Thumbnails(self)
        self._model = LibraryModel(
            [in_language(entry) for entry in library()] if entries is None else entries, self
        )
        self._delegate = RowDelegate(theme, self.thumbnails, self)
        self.list = LibraryList(self._model, self)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(self.tr("Library of experiments"))
        self._heading.setBuddy(self.list)
        self.search_field = LibrarySearchField(self.list, self)
        self._nothing = QLabel(self)
        self._nothing.setObjectName("library_nothing_found")
        self._nothing.setProperty("role", "small")
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.hide()
        self._head = QHBoxLayout()
        self._head.addWidget(self._heading)
        self._head.addWidget(self.search_field, 1)
        self._layout = QVBoxLayout(self)
        self._layout.addLayout(self._head)
        self._layout.addWidget(self.list, 1)
        self._layout.addWidget(self._nothing, 1)
        self.list.chosen.connect(self._ask)
        self.search_field.textChanged.connect(self._search)
        self.search_field.left.connect(self.left)
        self.thumbnails.drawn.connect(self.list.viewport().update)
        session.document_opened.connect(self._mark)
        self._mark()
        self.set_theme(theme, 1.0)

    def add_button(self, action: QAction) -> None:
        """Let a button beside the search do what an action does: show the library large."""
        self._button = LibraryButton(action, self)
        self._head.addWidget(self._button)
        self._button.set_theme(self._theme, self._scale)

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Paint in another theme; scale: 1 at 1440×900."""
        self._theme, self._scale = theme, scale
        self._delegate.theme, self._delegate.scale = theme, scale
        side = round(10 * scale)
        self._layout.setContentsMargins(side, round(9 * scale), 0, 0)
        self._layout.setSpacing(round(6 * scale))
        self._head.setContentsMargins(side, 0, side, 0)
        self._head.setSpacing(round(8 * scale))
        self._nothing.setContentsMargins(side, round(6 * scale), side, 0)
        self.search_field.set_theme(theme, scale)
        for part in (self._button, self._window):
            if part is not None:
                part.set_theme(theme, scale)
        self.list.doItemsLayout()
        self.list.viewport().update()

    def names(self) -> tuple[str, ...]:
        """Return the names of all experiments that are shown, in the order of the list."""
        return self._model.names

    def select(self, name: str) -> None:
        """Put the list's keyboard cursor on an experiment."""
        self.list.show_entry(name)

    def focus_search(self) -> None:
        """Give the keyboard to the search."""
        self.search_field.take_focus()

    def show_large(self) -> LibraryWindow:
        """Show all experiments as cards, in a window of their own."""
        from backpropviz.views.experiment.library_window import LibraryWindow

        if self._window is None:
            self._window = LibraryWindow(self._model.entries, self._theme, self.thumbnails, self)
            self._window.open_requested.connect(self.open_requested)
            self._window.set_theme(self._theme, self._scale)
        self._window.show_for(self._session.source.name or "", self.search_field.text())
        return self._window

    def prepare(self) -> None:
        """Ask for the pictures that are in sight; painting the list does so, too."""
        self.list.viewport().grab()

    @property
    def is_complete(self) -> bool:
        """Say whether all pictures that are in sight are drawn."""
        return self.thumbnails.is_complete

    def _mark(self) -> None:
        name = self._session.source.name or ""
        self._delegate.marked = name
        if any(entry.name == name for entry in self._model.entries):
            if not self._model.place_of(name).isValid():
                self.search_field.clear()  # it was not opened from among what was found
            self.select(name)
        self.list.viewport().update()

    def _search(self, text: str) -> None:
        self._model.search(text)
        is_empty = not self._model.rows
        said = self.tr("Nothing found for “{text}”. Esc shows all experiments again.")
        self._nothing.setText(said.format(text=text.strip()))
        self._nothing.setVisible(is_empty)
        self.list.setHidden(is_empty)
        if text.strip():
            self.list.show_best()
        else:
            self.list.show_entry(self._delegate.marked)

    def _ask(self, index: QModelIndex) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, LibraryEntry):
            self.open_requested.emit(row.name)
