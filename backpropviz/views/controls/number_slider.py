"""A slider around a number: it reaches a round number to both sides."""

import math

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from backpropviz.views.controls.number_drag import new_gesture
from backpropviz.views.controls.number_range import shortest_text

_STEPS = 500  # to each side
_SMALLEST_REACH = 5.0
_KEYS = {
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End),
}


class NumberSlider(QSlider):
    """Shows a number between −reach and reach; `value_edited` tells what a person made of it.

    All changes of one drag or one held key carry the same gesture. The reach grows and shrinks with
    the number while nobody drags.
    """

    value_edited = Signal(float, str)

    def __init__(self, most: float, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.reach = _SMALLEST_REACH
        self._most = most
        self._value = 0.0
        self._gesture = ""
        self.setRange(-_STEPS, _STEPS)
        self.setSingleStep(_STEPS // 50)
        self.setPageStep(_STEPS // 5)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.sliderPressed.connect(self._begin)
        self.sliderReleased.connect(self._fit)
        self.valueChanged.connect(self._take)
        self._tell_reach()

    def set_number(self, value: float) -> None:
        """Show a number."""
        self._value = value
        if not self.isSliderDown():
            self._fit()

    def _begin(self) -> None:
        self._gesture = new_gesture()

    def _fit(self) -> None:
        reach = min(_round_reach(abs(self._value)), self._most)
        if reach != self.reach:
            self.reach = reach
            self._tell_reach()
        self._place()

    def _place(self) -> None:
        self.blockSignals(True)
        self.setValue(round(self._value / self.reach * _STEPS))
        self.blockSignals(False)

    def _take(self, place: int) -> None:
        # Rounded to the slider's own step, so that no digits pile up.
        digits = max(0, -math.floor(math.log10(self.reach / _STEPS)))
        number = round(place * self.reach / _STEPS, digits) + 0.0  # no −0
        if number != self._value:
            self._value = number
            self.value_edited.emit(number, self._gesture)

    def _tell_reach(self) -> None:
        text = self.tr("From {0} to {1}")
        self.setToolTip(text.format(shortest_text(-self.reach), shortest_text(self.reach)))

    # Qt's events

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _KEYS
            and event.modifiers()
            in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS and not (event.isAutoRepeat() and self._gesture):
            self._begin()
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the form scrolls


def _round_reach(size: float) -> float:
    """Return the smallest of 5, 10, 20, 50, 100, … that is at least as large as a number."""
    reach = _SMALLEST_REACH
    for factor in _factors():
        if reach >= size:
            return reach
        reach *= factor
    return reach


def _factors() -> list[float]:
    return [2.0, 2.0, 2.5] * 100
