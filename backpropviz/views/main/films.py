"""The films of a pass: of a sheet with a session of its own, or of what the window shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from backpropviz.session.session import Session
from backpropviz.views.export.film import Film
from backpropviz.views.look.theme import Theme
from backpropviz.views.main.sheet import Sheet


class SheetFilm(Film):
    """Shows the network, with the explanation if it is_explained; the window stays as it is."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        size: QSize,
        cursors: Sequence[int],
        *,
        is_explained: bool,
    ) -> None:
        self.size, self.cursors = size, cursors
        self.sheet = Sheet(session, theme, size, is_explained=is_explained)

    def show(self, cursor: int) -> None:
        self.sheet.session.go_to(cursor)

    @property
    def is_ready(self) -> bool:
        return self.sheet.is_ready

    def paint(self, painter: QPainter) -> None:
        self.sheet.paint(painter)

    def close(self) -> None:
        self.sheet.close()


class WidgetFilm(Film):
    """Shows a widget of a window that nobody sees, and moves its session."""

    def __init__(
        self,
        session: Session,
        widget: QWidget,
        cursors: Sequence[int],
        is_ready: Callable[[], bool],
    ) -> None:
        self.size, self.cursors = widget.size(), cursors
        self._session, self._widget, self._is_ready = session, widget, is_ready
        self._is_fresh = False

    def show(self, cursor: int) -> None:
        self._session.go_to(cursor)
        self._is_fresh = True

    @property
    def is_ready(self) -> bool:
        if self._is_fresh:  # what follows the step does so with the next round of events
            self._is_fresh = False
            QCoreApplication.processEvents()
        return self._is_ready()

    def paint(self, painter: QPainter) -> None:
        self._widget.render(painter, QPoint())

    def close(self) -> None:
        return  # the window is closed by whoever made it
