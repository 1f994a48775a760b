"""Typesets what will be shown a few milliseconds at a time: keys are answered meanwhile."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap

from backpropviz.export.formula.formula import Line
from backpropviz.views.formula.layout import pieces_of
from backpropviz.views.formula.typesetting import typeset

_SLICE_MS = 6.0
_PAUSE_MS = 5  # between slices of what is waited for
_IDLE_PAUSE_MS = 60  # between slices of what may be asked for next


class PathsTypesetter(QObject):
    """Makes the pictures of lines, first those that are waited for, then those that may be next.

    A line is a size in pixels to the em with it, at which its pictures are made.
    """

    ready = Signal()  # all that was waited for is there

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.color = QColor()
        self.ratio = 1.0
        self._done: set[tuple[str, float]] = set()
        self._waited_for: list[tuple[str, float]] = []
        self._coming: Iterator[tuple[Line, float]] = iter(())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_waited_for(self) -> bool:
        """Say whether lines are asked for that are not there yet."""
        return bool(self._waited_for)

    def forget(self) -> None:
        """Make all pictures anew: they are of another color or size."""
        self._done.clear()

    def ask(self, lines: Iterable[tuple[Line, float]]) -> bool:
        """Wait for these lines; say whether they are there already."""
        self._waited_for = list(
            dict.fromkeys(
                (latex, em)
                for line, em in lines
                for latex in pieces_of(line)
                if (latex, em) not in self._done
            )
        )
        self._timer.start(_PAUSE_MS if self._waited_for else _IDLE_PAUSE_MS)
        return not self._waited_for

    def look_ahead(self, lines: Iterator[tuple[Line, float]]) -> None:
        """Typeset these lines when there is nothing to wait for."""
        self._coming = lines

    def stop(self) -> None:
        """Do nothing until something is asked for."""
        self._timer.stop()

    def _go_on(self) -> None:
        end = time.perf_counter() + _SLICE_MS / 1000.0
        if self._waited_for:
            while self._waited_for and time.perf_counter() < end:
                self._make(*self._waited_for.pop(0))
            if self._waited_for:
                self._timer.start(_PAUSE_MS)
                return
            self.ready.emit()
            self._timer.start(_IDLE_PAUSE_MS)
            return
        for line, em in self._coming:
            for latex in pieces_of(line):
                if (latex, em) not in self._done:
                    self._make(latex, em)
            if time.perf_counter() > end:
                self._timer.start(_IDLE_PAUSE_MS)
                return

    def _make(self, latex: str, em: float) -> None:
        self._done.add((latex, em))
        scratch = QPixmap(1, 1)
        scratch.setDevicePixelRatio(self.ratio)
        painter = QPainter(scratch)
        typeset(latex).draw(painter, 0.0, 0.0, em, self.color)
        painter.end()
