"""The small pictures of the library: drawn one by one while there is nothing else to do, and kept.

A step takes a few milliseconds: reading an experiment and computing what is to be seen of it, or
painting that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QPixmap

from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.library import LibraryEntry
from backpropviz.views.look.theme import Theme

if TYPE_CHECKING:
    from backpropviz.experiment.sketch import Sketch

_WAIT_MS = 200  # before the first one: the window's own first frames go before it
_PAUSE_MS = 8  # between two, for keys and frames
_MOST_KEPT = 400  # pictures: those of both lists in two themes and some sizes


class _Wish(NamedTuple):
    """A picture that is to be drawn."""

    entry: LibraryEntry
    size: tuple[int, int]
    ratio: float
    theme: Theme


class Thumbnails(QObject):
    """Gives the pictures that are there, and draws those that were asked for in vain."""

    drawn = Signal()  # one more is there

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sketches: dict[str, Sketch | None] = {}  # None: there is nothing to be drawn
        self._pictures: dict[_Wish, QPixmap] = {}
        self._wishes: dict[_Wish, None] = {}  # a set that keeps its order
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_complete(self) -> bool:
        """Say whether all that was asked for is drawn."""
        return not self._wishes

    def picture(
        self, entry: LibraryEntry, size: QSize, ratio: float, theme: Theme
    ) -> QPixmap | None:
        """Return the picture of an experiment; None: it will be drawn. size: in pixels of Qt."""
        wish = _Wish(entry, (size.width(), size.height()), ratio, theme)
        picture = self._pictures.get(wish)
        if picture is None and wish not in self._wishes:
            self._wishes[wish] = None
            if not self._timer.isActive():
                self._timer.start(_PAUSE_MS if self._pictures else _WAIT_MS)
        return picture

    def _go_on(self) -> None:
        """Do one step: find out what there is to draw, or draw it."""
        wish = next(reversed(self._wishes), None)  # what was asked for last is in sight
        if wish is None:
            return
        name = wish.entry.name
        if name not in self._sketches:
            self._sketches[name] = _sketch(wish.entry)
        else:
            del self._wishes[wish]
            while len(self._pictures) >= _MOST_KEPT:
                del self._pictures[next(iter(self._pictures))]
            self._pictures[wish] = _draw(self._sketches[name], wish)
            self.drawn.emit()
        if self._wishes:
            self._timer.start(_PAUSE_MS)


def _sketch(entry: LibraryEntry) -> Sketch | None:
    # Late: nothing of this is needed for the window's first frame.
    from backpropviz.experiment.quick_reading import read_quickly
    from backpropviz.experiment.sketch import sketch_of

    try:
        return sketch_of(read_quickly(entry.path))
    except (ExperimentError, OSError):
        return None


def _draw(sketch: Sketch | None, wish: _Wish) -> QPixmap:
    from backpropviz.views.experiment.thumbnail import draw_thumbnail

    return draw_thumbnail(sketch, QSize(*wish.size), wish.ratio, wish.theme)
