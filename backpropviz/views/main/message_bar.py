"""A line under the title for what a person should know now, with what can be done about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from backpropviz.views.controls.announce import announce

_SHORT_MS = 6000


class MessageBar(QWidget):
    """Shows one message at a time; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
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
        """Say whether the message waits for an answer."""
        return self._buttons.count() > 1

    def show_message(
        self, text: str, choices: Sequence[tuple[str, Callable[[], None]]] = ()
    ) -> None:
        """Show a message. With choices it stays until one is taken, else for some seconds."""
        self.clear()
        self._text.setText(text)
        for label, chosen in choices:
            button = QPushButton(label)
            button.clicked.connect(self.clear)
            button.clicked.connect(chosen)
            self._buttons.addWidget(button)
        self.show()
        announce(self, text)
        if not choices:
            self._timer.start(_SHORT_MS)

    def clear(self) -> None:
        """Hide the bar."""
        self._timer.stop()
        while self._buttons.count() > 1:
            item = self._buttons.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self.hide()
