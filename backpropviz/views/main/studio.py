"""What pictures can be taken of in the window, and how each is painted."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QSize
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QTableView, QWidget

from backpropviz.engine.trace import Trace
from backpropviz.views.export.film import Film
from backpropviz.views.export.still import write_still
from backpropviz.views.export.studio import Source, Still, Studio
from backpropviz.views.look.theme import THEMES, Theme, palette_of
from backpropviz.views.main.films import SheetFilm
from backpropviz.views.main.sheet import HEIGHT_PX, Sheet, sheet_size, sheet_style
from backpropviz.views.network.view import NetworkView
from backpropviz.views.panels.dock_column import DockColumn
from backpropviz.views.panels.panel import Panel
from backpropviz.views.step.step_panel import StepPanel

if TYPE_CHECKING:
    from backpropviz.views.main.window import MainWindow

NETWORK, EXPLAINED, EXPLANATION, WINDOW = "network", "explained", "explanation", "window"
_MOST_UNROLLED_PX = 4000
_ROUNDS = 3
_PATIENCE_S = 3.0  # with a panel that has something to compute or to typeset
_SHEET = QSize(round(HEIGHT_PX * 16 / 9), HEIGHT_PX)

translate = QCoreApplication.translate


class WindowStudio(Studio):
    """Takes pictures of the window's network, its explanation, its panels, and of all of it."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._sheet: tuple[Theme, Sheet] | None = None

    def sources(self) -> Sequence[Source]:
        found = [Source(NETWORK, translate("Pictures", "the network"), has_pass=True)]
        explained = translate("Pictures", "the network and the explanation")
        found.append(Source(EXPLAINED, explained, has_pass=True))
        if not self._window.board.is_training:
            found.append(Source(EXPLANATION, translate("Pictures", "the explanation")))
        panel = translate("Pictures", "the panel “{title}”")
        for name, (_, each) in self._panels().items():
            found.append(Source(name, panel.format(title=each.current_title())))
        whole = translate("Pictures", "the whole window")
        return [*found, Source(WINDOW, whole, has_themes=False)]

    @contextmanager
    def still(self, name: str, theme: str) -> Iterator[Still]:
        window = self._window
        wanted = THEMES.get(theme, window.look.theme)
        view = window.network_view
        if name == NETWORK:
            yield Still(lambda painter: view.paint_on(painter, view.size(), wanted), view.size())
        elif name == EXPLAINED:
            sheet = self._sheet_in(wanted)
            yield Still(sheet.paint, sheet.size)
        else:
            widget = self._widget(name)
            with self._in_theme(wanted, widget), _unrolled(widget):
                yield Still(lambda painter: _render(widget, painter), widget.size())

    def film(
        self, name: str, theme: str, size: QSize, cursors: Sequence[int]
    ) -> tuple[Film, float]:
        window = self._window
        design, scale = sheet_size(size)
        wanted = THEMES.get(theme, window.look.theme)
        explained = name == EXPLAINED
        return SheetFilm(window.session, wanted, design, cursors, is_explained=explained), scale

    @property
    def trace(self) -> Trace:
        return self._window.session.trace

    @property
    def file_name(self) -> str:
        source = self._window.session.source
        return source.path.stem if source.path is not None else source.name or "network"

    def close(self) -> None:
        if self._sheet is not None:
            self._sheet[1].close()
            self._sheet = None

    def _widget(self, name: str) -> QWidget:
        if name == EXPLANATION:
            return self._window.step_panel
        panels = self._panels()
        return panels[name][1] if name in panels else self._window

    def _panels(self) -> dict[str, tuple[DockColumn, Panel]]:
        """Return the panels that are seen, by name."""
        board = self._window.board
        column = board.beside.training_panels if board.is_training else board.beside.explain_panels
        if column is None:
            return {}
        seen = [name for name, panel in column.panels.items() if panel.isVisible()]
        return {
            name: (column, column.panels[name])
            for name in seen
            if not column.hides(column.panels[name])
        }

    def _sheet_in(self, theme: Theme) -> Sheet:
        if self._sheet is None or self._sheet[0] is not theme:
            self.close()
            sheet = Sheet(self._window.session, theme, _SHEET, is_explained=True)
            self._sheet = (theme, sheet)
        return self._sheet[1]

    @contextmanager
    def _in_theme(self, theme: Theme, widget: QWidget) -> Iterator[None]:
        """Let a panel have a theme for so long that nobody sees it: the window is not painted."""
        usual = self._window.look.theme
        if theme.name == usual.name or not isinstance(widget, Panel | StepPanel):
            yield
            return
        _dress(widget, theme, sheet_style(theme, widget.scale))
        try:
            yield
        finally:
            _dress(widget, usual, "")
            widget.setPalette(QPalette())  # from the application again


def write_picture(widget: QWidget, path: Path, size: QSize, scale: float = 1.0) -> None:
    """Write a picture of the network at any size, or of another widget, as large as it is.

    See `write_still` for the formats, the scale and what is raised.
    """
    if isinstance(widget, NetworkView):
        write_still(lambda painter: widget.paint_on(painter, size), path, size, scale)
        return
    with _unrolled(widget):
        write_still(lambda painter: _render(widget, painter), path, widget.size(), scale)


def _render(widget: QWidget, painter: QPainter) -> None:
    widget.render(painter, QPoint())


def _dress(widget: Panel | StepPanel, theme: Theme, sheet: str) -> None:
    """Give a panel alone another theme, at once: for the whole window that takes a second."""
    widget.setUpdatesEnabled(False)  # nobody is to see it
    widget.setPalette(palette_of(theme))
    widget.setStyleSheet(sheet)
    widget.set_theme(theme, widget.scale)
    if isinstance(widget, Panel):
        widget.refresh_if_seen()
    _settle(widget)
    widget.setUpdatesEnabled(True)


@contextmanager
def _unrolled(widget: QWidget) -> Iterator[None]:
    """Let a panel be so large that nothing of it is out of sight, if that is not too much."""
    _settle(widget)
    size = widget.size()
    try:
        for _ in range(_ROUNDS):  # what is larger may have other lines
            right, down = _out_of_sight(widget)
            if not 0 < right + down <= _MOST_UNROLLED_PX:
                break
            _resize(widget, widget.size() + QSize(right, down))
        yield
    finally:
        if widget.size() != size:
            _resize(widget, size)


def _out_of_sight(widget: QWidget) -> tuple[int, int]:
    """Return how much wider and higher a panel would have to be to show all of itself."""
    areas = [area for area in widget.findChildren(QAbstractScrollArea) if area.isVisible()]
    if isinstance(widget, QAbstractScrollArea):
        areas.append(widget)
    if not (areas and isinstance(widget, Panel | StepPanel)):
        return 0, 0
    hidden = [_hidden_in(area) for area in areas]
    return max(right for right, _ in hidden), max(down for _, down in hidden)


def _hidden_in(area: QAbstractScrollArea) -> tuple[int, int]:
    room = area.viewport().size()
    if isinstance(area, QTableView):  # whose bars may count rows, not pixels
        wide, high = area.horizontalHeader().length(), area.verticalHeader().length()
        return max(wide - room.width(), 0), max(high - room.height(), 0)
    return area.horizontalScrollBar().maximum(), area.verticalScrollBar().maximum()


def _resize(widget: QWidget, size: QSize) -> None:
    widget.setUpdatesEnabled(False)
    widget.resize(size)
    _settle(widget)
    widget.setUpdatesEnabled(True)


def _settle(widget: QWidget) -> None:
    """Let a panel lay out, compute and typeset what it would with the next events."""
    until = time.monotonic() + _PATIENCE_S
    rounds = 0
    while rounds < _ROUNDS and time.monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        # Some more once all is there: layouts within one another.
        rounds = rounds + 1 if not isinstance(widget, Panel) or widget.is_complete else 0
