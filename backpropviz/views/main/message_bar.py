"""A line under the title for what a person should know now, with what can be done about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from backpropviz.views.controls.announce import announce

_SHORT_MS = 6000


_Choices = Sequence[tuple[str, Callable[[], None]]]


class MessageBar(QWidget):
    """Shows one message at a time; hidden while there is none.

    A question that another message has taken the place of comes back after it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self._question: tuple[str, _Choices] | None = None  # not answered yet
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 12, 6)
        self._text = QLabel()
        self._text.setWordWrap(True)
        # What comes from a file is quoted in it.
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(self._text, 1)
        self._buttons = row
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        self.hide()

    @property
    def text(self) -> str:
        """Return the message that is shown."""
        return self._text.text() if self.isVisible() else ""

    @property
    def asks(self) -> bool:
        """Say whether the message that is shown waits for an answer."""
        return self._buttons.count() > 1

    def show_message(self, text: str, choices: _Choices = ()) -> None:
        """Show a message. With choices it stays until one is taken, else for some seconds."""
        self._empty()
        self._text.setText(text)
        if choices:
            self._question = (text, choices)
        for label, chosen in choices:
            button = QPushButton(label)
            button.clicked.connect(self._answer)
            button.clicked.connect(chosen)
            self._buttons.addWidget(button)
        self.show()
        announce(self, text)
        if not choices:
            self._timer.start(_SHORT_MS)

    def clear(self) -> None:
        """Hide the message, unless it waits for an answer; a question that waits comes back."""
        if not self.asks:
            self._empty()
            if self._question is not None:
                self.show_message(*self._question)

    def _answer(self) -> None:
        self._question = None
        self._empty()

    def _empty(self) -> None:
        self._timer.stop()
        while self._buttons.count() > 1:
            item = self._buttons.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self.hide()
