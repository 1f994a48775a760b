"""A Markdown text that is as high as it needs to be, whose links ask to be followed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from backpropviz.experiment.links import SCHEME, action_of, is_of_the_web


class MarkdownText(QTextBrowser):
    """Shows Markdown. It opens no links itself, shows no HTML and loads no pictures.

    What is neither a link of ours nor an address of the web is plain text. role: of the style
    sheet. most_height: in pixels, 0 for as high as it needs to be; what is longer is scrolled.
    """

    link_followed = Signal(str)  # its address

    def __init__(self, role: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.most_height = 0
        self._markdown = ""
        self.setProperty("role", role)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        # Encoded or not, an address of ours is the one that stands in the text.
        self.anchorClicked.connect(self._follow)

    def set_markdown(self, text: str) -> None:
        """Show a text; where the type has changed, the same one again."""
        self._markdown = text
        document = self.document()
        document.setDefaultFont(self.font())
        document.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        has_links = False
        block = document.begin()
        while block.isValid():
            has_links |= self._mend_links(block)
            if block.next().isValid():
                spaced = block.blockFormat()
                spaced.setBottomMargin(self.fontMetrics().height() * 0.5)
                QTextCursor(block).setBlockFormat(spaced)
            block = block.next()
        # Only where there is something to follow do the keys go here.
        stops = Qt.FocusPolicy.StrongFocus if has_links else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(stops)
        self._fit()

    def fit(self, most_height: int) -> None:
        """Be no higher than so many pixels."""
        self.most_height = most_height
        self._fit()

    def _mend_links(self, block: QTextBlock) -> bool:
        """Make plain text of the links that are none; say whether there are others."""
        found: list[tuple[int, int, str]] = []
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            if fragment.charFormat().isAnchor():
                href = fragment.charFormat().anchorHref()
                found.append((fragment.position(), fragment.length(), href))
            fragments += 1
        is_any = False
        for start, length, address in found:
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            is_link = _is_link(address)
            is_any |= is_link
            shown = QTextCharFormat()
            shown.setAnchor(is_link)
            shown.setAnchorHref(address if is_link else "")
            color = self.palette().link() if is_link else self.palette().text()
            shown.setForeground(color)
            shown.setFontUnderline(is_link)
            # A tip with a tag in it would be taken for HTML.
            is_tip = is_link and "<" not in address
            shown.setToolTip(address.removeprefix(SCHEME) if is_tip else "")
            cursor.mergeCharFormat(shown)
        return is_any

    def _follow(self, url: QUrl) -> None:
        address = url.toString()
        if address.startswith(SCHEME):
            address = QUrl.fromPercentEncoding(address.encode())
        self.link_followed.emit(address)

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        height = round(self.document().size().height()) + 2
        is_cut = bool(self.most_height) and height > self.most_height
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if is_cut else policy.ScrollBarAlwaysOff
        )
        self.setFixedHeight(self.most_height if is_cut else height)

    # Qt's events

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        reasons = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason
        if event.reason() in reasons:  # to its first or last link at once
            forward = event.reason() is reasons[0]
            move = QTextCursor.MoveOperation.Start if forward else QTextCursor.MoveOperation.End
            self.moveCursor(move)
            super().focusNextPrevChild(forward)

    def sizeHint(self) -> QSize:
        return QSize(120, self.height())


def _is_link(address: str) -> bool:
    if not address.startswith(SCHEME):
        return is_of_the_web(address) and bool(QUrl(address).host())
    try:
        action_of(address)
    except ValueError:
        return False
    return True
