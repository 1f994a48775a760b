"""What an experiment is about: its description, shortened until a person wants more."""

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QResizeEvent, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QToolButton, QVBoxLayout, QWidget

_MOST_CHARACTERS = 110  # of the first paragraph, where it is shortened


class ExperimentAbout(QWidget):
    """Shows the first paragraph of a Markdown text, and all of it on demand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._browser = _Paragraphs(self)
        self._browser.setAccessibleName(self.tr("About this experiment"))
        self._more = QToolButton(self)
        self._more.setProperty("role", "link")
        self._more.setCheckable(True)
        self._more.toggled.connect(self._show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._browser)
        layout.addWidget(self._more)

    def set_text(self, markdown: str) -> None:
        """Show another text, shortened."""
        if markdown == self._text:
            return
        self._text = markdown
        self._more.setChecked(False)
        self._show(False)

    def refresh(self) -> None:
        """Lay the text out again, after the type has changed."""
        self._show(self._more.isChecked())

    def _show(self, everything: bool) -> None:
        first, _, rest = self._text.strip().partition("\n\n")
        short = _shortened(first)
        self.setVisible(bool(first))
        self._more.setVisible(bool(rest.strip()) or short != first)
        self._more.setText(self.tr("Less") if everything else self.tr("More"))
        self._more.setAccessibleName(
            self.tr("Show less about this experiment")
            if everything
            else self.tr("Show more about this experiment")
        )
        self._browser.set_markdown(self._text.strip() if everything else short)


def _shortened(paragraph: str) -> str:
    """Return a paragraph's beginning if it is long: about three lines, ending with a word."""
    words = " ".join(paragraph.split())
    if len(words) <= _MOST_CHARACTERS:
        return paragraph
    cut = words[: _MOST_CHARACTERS - 10].rsplit(" ", 1)[0].rstrip(",;:.")
    # Marks of Markdown that are open where it is cut are closed.
    for mark in ("**", "`"):
        if cut.count(mark) % 2:
            cut += mark
    return f"{cut} …"


class _Paragraphs(QTextBrowser):
    """A text that is as high as it needs to be. It opens no links and loads no pictures."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "quiet")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)

    def set_markdown(self, text: str) -> None:
        """Show a Markdown text; HTML in it is shown as it is written."""
        document = self.document()
        document.setDefaultFont(self.font())
        document.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        block = document.begin()
        while block.isValid() and block.next().isValid():
            spaced = block.blockFormat()
            spaced.setBottomMargin(self.fontMetrics().height() * 0.5)
            QTextCursor(block).setBlockFormat(spaced)
            block = block.next()
        self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(round(self.document().size().height()) + 2)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(120, self.height())
