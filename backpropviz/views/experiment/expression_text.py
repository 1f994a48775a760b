"""The text of an expression, edited in place; what is wrong with it is said below."""

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from backpropviz.views.controls.number_drag import new_gesture
from backpropviz.views.controls.own_keys import turns_page
from backpropviz.views.look.theme import Theme

_FEWEST_LINES, _MOST_LINES = 3, 8
_PAUSE_MS = 250  # of typing, after which what is there is read
_BURST_MS = 2000  # of rest, after which more typing is another change to undo
_MOVES = {
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
}


class ExpressionText(QWidget):
    """Takes statements; `typed` tells what was typed, and the gesture it belongs to.

    What is wrong with a text is told to it by `show_problem`; such a text stays until it is mended.
    """

    typed = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "contents")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.field = _Field(self)
        self.setFocusProxy(self.field)
        self.problem = QLabel(self)
        self.problem.setObjectName("expression_problem")
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.hide()
        self._taken = ""  # the text that the document has
        self._gesture = ""
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self.field)
        self._rows.addWidget(self.problem)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self._burst = QTimer(self)
        self._burst.setSingleShot(True)
        self._burst.setInterval(_BURST_MS)
        self.field.textChanged.connect(self._follow_typing)
        self.field.left.connect(self.commit)
        self.field.given_up.connect(self.restore)

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Mark in another theme; scale: 1 at 1440×900."""
        self._rows.setSpacing(round(4 * scale))
        self.field.error_color = theme.color("error")
        self.field.fit()

    def set_text(self, text: str) -> None:
        """Show the text that the document has now; one that is being typed stays."""
        if text != self._taken:
            self._taken = text
            if text != self.field.toPlainText() and not self._pause.isActive():
                self._put(text)
        self.field.has_draft = self.field.toPlainText() != self._taken

    def restore(self) -> None:
        """Drop what was typed and not taken."""
        self._pause.stop()
        self._put(self._taken)

    def commit(self) -> None:
        """Tell what was typed, at once."""
        self._pause.stop()
        text = self.field.toPlainText()
        if text != self._taken:
            if not (self._gesture and self._burst.isActive()):
                self._gesture = new_gesture()
            self._burst.start()
            self.typed.emit(text, self._gesture)
        else:
            self.show_problem("", None)

    def show_problem(self, sentence: str, position: int | None) -> None:
        """Say what is wrong, and underline the place; "" for nothing."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.field.mark(position if sentence else None)
        self.field.set_valid(not sentence)
        # Read out with the field: the label below is not where the focus is.
        self.field.setAccessibleDescription(sentence)

    def _put(self, text: str) -> None:
        self.field.blockSignals(True)
        self.field.setPlainText(text)
        self.field.blockSignals(False)
        self.field.has_draft = False
        self._gesture = ""
        self.show_problem("", None)
        self.field.fit()

    def _follow_typing(self) -> None:
        self.field.has_draft = self.field.toPlainText() != self._taken
        self.field.mark(None)
        self.field.fit()
        self._pause.start()


class _Field(QPlainTextEdit):
    """Some lines of text; undo and redo are the window's, except that undo drops a draft first."""

    left = Signal()  # by the focus
    given_up = Signal()  # what was typed is to be dropped

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("expression_text")
        self.setAccessibleName(self.tr("Expression"))
        self.setToolTip(
            self.tr(
                "Statements with semicolons between them, such as c = a + b; e = c * 2. There are "
                "+ − * / ^ ( ) and sin cos tan exp log sqrt abs tanh sigmoid relu softplus max min"
            )
        )
        self.setPlaceholderText("c = a + b; e = c * 2")
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.has_draft = False
        self.error_color = QColor()

    def mark(self, position: int | None) -> None:
        """Underline a character, or what stands before the end; None: nothing."""
        selection = QTextEdit.ExtraSelection()
        length = len(self.toPlainText())
        if position is None or not length:
            self.setExtraSelections([])
            return
        cursor = self.textCursor()
        cursor.setPosition(min(position, length - 1))
        cursor.movePosition(
            QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor
        )
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(self.error_color)
        look.setFontWeight(QFont.Weight.Bold)
        selection.cursor, selection.format = cursor, look
        self.setExtraSelections([selection])

    def set_valid(self, valid: bool) -> None:
        """Mark the text as one that is not taken, or as one that is."""
        if bool(self.property("invalid")) is valid:
            self.setProperty("invalid", not valid)
            self.style().unpolish(self)
            self.style().polish(self)

    def fit(self) -> None:
        """Be as high as the text, within limits."""
        lines = int(self.document().size().height())  # of a plain text: lines, not pixels
        shown = min(max(lines, _FEWEST_LINES), _MOST_LINES)
        edges = max(self.height() - self.viewport().height(), 0)
        margins = 2 * self.document().documentMargin()
        line = self.document().firstBlock().layout().lineAt(0)
        spacing = line.height() if line.isValid() else self.fontMetrics().lineSpacing()
        height = ceil(shown * spacing + margins) + edges + 1
        if height != self.height():
            self.setFixedHeight(height)

    # Qt's events

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Undo) and not self.has_draft:
                event.ignore()  # the window's
                return True
            if event.matches(QKeySequence.StandardKey.Redo) or turns_page(event):
                event.ignore()
                return True
            if event.key() in _MOVES or (event.key() == Qt.Key.Key_Escape and self.has_draft):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        undoes = event.matches(QKeySequence.StandardKey.Undo)
        if (undoes or event.key() == Qt.Key.Key_Escape) and self.has_draft:
            self.given_up.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self.fit)  # Qt has not laid it out anew yet

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self.fit)

    def sizeHint(self) -> QSize:
        return QSize(120, self.height())
