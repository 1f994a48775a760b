"""The field that an answer is typed into."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from backpropviz.export.typed_numbers import parse_number

# What a number is made of, as parse_number reads it; all other keys are the window's.
_OF_A_NUMBER = frozenset("0123456789+-\u2212.,/eE*\u00d7\u00b7x^()⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OF_A_TEXT = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def begins_number(event: QKeyEvent) -> bool:
    """Say whether a key is a character of a number."""
    return not event.modifiers() & _COMMANDS and event.text() in _OF_A_NUMBER and event.text() != ""


class AnswerField(QLineEdit):
    """Takes a number; `answered` tells it. While it is empty, the arrow keys are the window's."""

    answered = Signal(float)
    refused = Signal()  # the text is not a number

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answer_field")
        self.textEdited.connect(lambda _text: self._mark(False))

    def start(self) -> None:
        """Be empty, for another question."""
        self.clear()
        self._mark(False)

    def commit(self) -> None:
        """Take the text for the answer."""
        number = parse_number(self.text())
        if number is not None:
            self.answered.emit(number)
        elif self.text().strip():
            self._mark(True)
            self.refused.emit()

    def take_key(self, event: QKeyEvent) -> None:
        """Write a character that was typed elsewhere."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.end(False)
        self.insert(event.text())
        self._mark(False)

    def _mark(self, invalid: bool) -> None:
        if bool(self.property("invalid")) is not invalid:
            self.setProperty("invalid", invalid)
            self.style().unpolish(self)
            self.style().polish(self)

    # Qt's events

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in _ENTER or begins_number(event) or self._needs(event.key()):
                event.accept()
            elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.text():
                return super().event(event)  # to copy, to undo what was typed
            else:
                event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.commit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.start()
        elif event.text().isprintable() and event.text() and not self._writes(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _writes(self, event: QKeyEvent) -> bool:
        is_space = event.key() == Qt.Key.Key_Space and bool(self.text())
        return begins_number(event) or is_space or bool(event.modifiers() & _COMMANDS)

    def _needs(self, key: int) -> bool:
        """Say whether a key is the text's: there is one to move in."""
        return bool(self.text()) and (key in _OF_A_TEXT or key == Qt.Key.Key_Space)
