"""A field for one number of any magnitude: typed, stepped or dragged."""

from PySide6.QtCore import Property, QElapsedTimer, QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QSizePolicy, QToolTip, QWidget

from backpropviz.export.typed_numbers import parse_begun, parse_number
from backpropviz.views.controls.number_drag import NumberDrag, new_gesture
from backpropviz.views.controls.number_range import NumberRange, shortest_text
from backpropviz.views.controls.own_keys import turns_page

_HEIGHT = 1.62  # of the type's; as high as the style sheet makes other fields
_WHEEL_RUN_MS = 700  # turns of the wheel that follow within this time are one change
_STEPS = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 10,
    Qt.Key.Key_PageDown: -10,
}
# Keys that the window knows too: a field at rest (after Enter or Escape) leaves them to it, and
# Space, which no number needs, at any time.
_KEYS_OF_THE_WINDOW = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}


class NumberField(QAbstractSpinBox):
    """Holds one number; `value_edited` tells what a person made of it.

    All changes of one drag, one held key or one run of the wheel carry the same gesture. A click
    selects the number, a horizontal drag changes it, a double click or Enter edits its digits.
    """

    value_edited = Signal(float, str)

    def __init__(
        self,
        value: float = 0.0,
        span: NumberRange | None = None,
        parent: QWidget | None = None,
        *,
        in_a_cell: bool = False,
    ) -> None:
        super().__init__(parent)
        self._in_a_cell = in_a_cell
        self._value = value
        self._span = span or NumberRange()
        self._decimal_comma = False
        self._editing = False  # its digits: the mouse selects text
        self._at_rest = False
        self._problem = ""
        self._gesture = ""
        self._drag: NumberDrag | None = None
        self._since_wheel = QElapsedTimer()
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.lineEdit().installEventFilter(self)
        self.lineEdit().textEdited.connect(self._judge)
        self._write()

    def number(self) -> float:
        """Return the number that the field holds."""
        return self._value

    value = Property(float, number)  # what screen readers ask for

    def set_number(self, value: float) -> None:
        """Show a number; what is being typed stays."""
        if value != self._value:
            self._value = value
            if not self._editing:
                self._write()

    def set_span(self, span: NumberRange) -> None:
        """Take other numbers from now on."""
        self._span = span

    def set_decimal_comma(self, decimal_comma: bool) -> None:
        """Write a decimal comma, or a point."""
        if decimal_comma != self._decimal_comma:
            self._decimal_comma = decimal_comma
            self._write()

    @property
    def problem(self) -> str:
        """Return the sentence that says why the text is not taken, "" if it is."""
        return self._problem

    def commit(self, *, announce: bool = True) -> bool:
        """Take the text as the number; say whether that was possible, or else show why not."""
        if not self.lineEdit().isModified():
            return True
        self._judge(self.text(), complete=True)
        value = parse_number(self.text())
        if self._problem or value is None:
            if announce:
                place = self.mapToGlobal(QPoint(0, self.height()))
                QToolTip.showText(place, self._problem, self)
            return False
        self._take(value, "")
        return True

    def restore(self) -> None:
        """Drop what was typed."""
        self._set_problem("")
        self._set_editing(False)
        self._write()

    def _take(self, value: float, gesture: str) -> None:
        changed = value != self._value
        self._value = value
        self.restore()
        if self.hasFocus():
            self.selectAll()
        if changed:
            self.value_edited.emit(value, gesture)

    def _step(self, steps: int) -> None:
        if not self.commit():
            return
        self._take(self._span.stepped(self._value, steps), self._gesture)

    def _write(self) -> None:
        text = shortest_text(self._value, decimal_comma=self._decimal_comma)
        shown = text if self.hasFocus() else self._fitting(text)
        if shown != self.text():
            self.lineEdit().setText(shown)
            if self.hasFocus():
                self.selectAll()
        self.lineEdit().setModified(False)
        if not self.hasFocus():  # else what is selected stays, to be typed over
            self.lineEdit().setCursorPosition(0)
        if not self._problem:
            self.setToolTip(text if len(text) > 9 or shown != text else "")

    def _fitting(self, text: str) -> str:
        """Return the text, shortened with an ellipsis where it is wider than the field."""
        room = self.lineEdit().width() - 4
        if not self.isVisible() or room < 8:
            return text
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)

    def _place_digits(self) -> None:
        # WORKAROUND: with a style sheet and no buttons, Qt makes the editable part 1 pixel wide.
        side = round(self.fontMetrics().height() * (0.2 if self._in_a_cell else 0.5))
        area = self.rect().adjusted(side, 0, -side, 0)
        if self.lineEdit().geometry() != area:
            self.lineEdit().setGeometry(area)
            if not self.lineEdit().isModified():
                self._write()

    def _leaves(self, key: int) -> bool:
        """Say whether a key is the window's now."""
        return key == Qt.Key.Key_Space or (self._at_rest and key in _KEYS_OF_THE_WINDOW)

    def _judge(self, text: str, complete: bool = False) -> None:
        """Say what is wrong with a text; one that is only begun is not called wrong yet."""
        self._set_editing(True)
        self._at_rest = False
        begun = not complete and text.strip(" +-\u2212.,").rstrip("eE+-\u2212/") == ""
        value = parse_number(text) if complete else parse_begun(text)
        if begun or (value is not None and self._span.contains(value)):
            self._set_problem("")
        elif value is None:
            self._set_problem(
                self.tr("This is not a number; write one such as 0.5, −3, 1e−4 or 1/3.")
            )
        else:
            self._set_problem(self._sentence())

    def _sentence(self) -> str:
        span = self._span
        low = shortest_text(span.minimum, decimal_comma=self._decimal_comma)
        high = shortest_text(span.maximum, decimal_comma=self._decimal_comma)
        if span.whole:
            return self.tr("Write a whole number from {0} to {1}.").format(low, high)
        if span.includes_minimum and span.includes_maximum:
            return self.tr("Write a number from {0} to {1}.").format(low, high)
        if span.includes_minimum:
            return self.tr("Write a number from {0} to below {1}.").format(low, high)
        if span.includes_maximum:
            return self.tr("Write a number above {0}, at most {1}.").format(low, high)
        return self.tr("Write a number above {0} and below {1}.").format(low, high)

    def _set_problem(self, problem: str) -> None:
        if problem != self._problem:
            self._problem = problem
            self.setToolTip(problem)
            self.setProperty("invalid", bool(problem))
            self.style().unpolish(self)
            self.style().polish(self)

    def _set_editing(self, editing: bool) -> None:
        self._editing = editing
        shape = Qt.CursorShape.IBeamCursor if editing else Qt.CursorShape.SizeHorCursor
        self.lineEdit().setCursor(shape)

    def _drag_on(self, drag: NumberDrag, event: QMouseEvent) -> None:
        is_begun = drag.has_begun
        coarse = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        value = drag.moved_to(event.position(), coarse=coarse)
        if value is None:
            return
        if not is_begun:
            self.restore()
        self._take(value, drag.gesture)

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        both = QAbstractSpinBox.StepEnabledFlag
        return both.StepUpEnabled | both.StepDownEnabled

    def stepBy(self, steps: int) -> None:
        self._gesture = new_gesture()
        self._step(steps)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(48, round(self.fontMetrics().height() * _HEIGHT))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            key = event.key()
            if self._leaves(key) or turns_page(event):
                event.ignore()
                return True
            if key in _STEPS or key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()
                return True
            if key == Qt.Key.Key_Escape and (self._editing or self.lineEdit().isModified()):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _STEPS and not self._leaves(key):
            if not (event.isAutoRepeat() and self._gesture):
                self._gesture = new_gesture()
            self._step(_STEPS[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Escape and (self._editing or self._problem):
            self.restore()
            self.selectAll()
            self._at_rest = True
        elif self._leaves(key):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        """Finish what was typed; where nothing was, begin with its digits."""
        if self.lineEdit().isModified():
            if self.commit():
                self._at_rest = True
                self.editingFinished.emit()
        elif self._editing:
            self.restore()
            self.selectAll()
            self._at_rest = True
        else:
            self._set_editing(True)
            self._at_rest = False
            self.lineEdit().end(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta().y()
        if not self.hasFocus() or not turn:
            event.ignore()  # the panel scrolls
            return
        if not self._since_wheel.isValid() or self._since_wheel.elapsed() > _WHEEL_RUN_MS:
            self._gesture = new_gesture()
        self._since_wheel.start()
        self._step(1 if turn > 0 else -1)
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._at_rest = False
        self._write()  # in full, to be edited or copied
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._since_wheel.invalidate()
        self.commit(announce=False)
        self.restore()
        super().focusOutEvent(event)
        self._write()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn presses and moves of the mouse on the digits into a drag, unless they are edited."""
        if watched is not self.lineEdit():
            return super().eventFilter(watched, event)
        kind = event.type()
        if kind in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place_digits()
        if not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        if kind == QEvent.Type.MouseButtonDblClick:
            self._drag = None
            self._set_editing(True)
            self._at_rest = False
            return False
        if self._editing or not self.isEnabled():
            return False
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._drag = NumberDrag(self._value, event.position(), self._span)
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.selectAll()
            self._at_rest = False
            return True
        if kind == QEvent.Type.MouseMove and self._drag is not None:
            self._drag_on(self._drag, event)
            return True
        if kind == QEvent.Type.MouseButtonRelease and self._drag is not None:
            self._drag = None
            return True
        return False
