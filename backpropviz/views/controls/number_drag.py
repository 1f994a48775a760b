"""A drag to the side that changes a number, as one change to undo."""

from uuid import uuid4

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from backpropviz.views.controls.number_range import NumberRange

SCRUB_PX = 4  # a step for so many pixels
_COARSE = 10  # steps at once while Shift is held


def new_gesture() -> str:
    """Return a name for a run of changes that undo takes back together."""
    return uuid4().hex


class NumberDrag:
    """A drag from where the mouse was pressed. gesture: the name of all its changes together.

    has_begun: the mouse has gone far enough for it to be no click.
    """

    def __init__(self, value: float, at: QPointF, span: NumberRange) -> None:
        self.gesture = new_gesture()
        self.has_begun = False
        self._value = value
        self._from = at.x()
        self._span = span

    def moved_to(self, place: QPointF, *, coarse: bool) -> float | None:
        """Return the number for another place of the mouse; None as long as it may be a click."""
        way = place.x() - self._from
        if abs(way) >= QApplication.startDragDistance():
            self.has_begun = True
        if not self.has_begun:
            return None
        steps = int(way / SCRUB_PX) * (_COARSE if coarse else 1)
        return self._span.stepped(self._value, steps) if steps else self._value
