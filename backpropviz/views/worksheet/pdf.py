"""Writes worksheets as a PDF: vectors and real letters, black on white."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from backpropviz.export.translation import Translate
from backpropviz.export.worksheet.blocks import Block
from backpropviz.views.worksheet.page import paint_page
from backpropviz.views.worksheet.pages import SIZES, set_pages_slowly

_DOTS_PER_INCH = 1200
_PER_POINT = _DOTS_PER_INCH / 72.0


class PdfSheets:
    """A PDF that grows sheet by sheet; nothing is on the disk."""

    def __init__(self, title: str, paper: str, translate: Translate = str) -> None:
        self._paper = paper
        self._translate = translate
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setTitle(title)
        self._writer.setCreator("backpropviz")
        self._writer.setResolution(_DOTS_PER_INCH)
        page = QPageSize(SIZES[paper], QPageSize.Unit.Point)
        portrait = QPageLayout.Orientation.Portrait
        self._writer.setPageLayout(QPageLayout(page, portrait, QMarginsF()))
        self._painter = QPainter(self._writer)
        self._is_begun = False

    def add_sheet(self, blocks: Iterable[Block]) -> Iterator[None]:
        """Add a sheet, or its answers, on pages of its own, yielding often on the way."""
        pages = yield from set_pages_slowly(blocks, self._paper, self._translate)
        for page in pages:
            if self._is_begun:
                self._writer.newPage()
            self._is_begun = True
            self._painter.save()
            self._painter.scale(_PER_POINT, _PER_POINT)
            paint_page(self._painter, page)
            self._painter.restore()
            yield

    def finish(self) -> bytes:
        """Return the whole file; nothing can be added afterwards."""
        self._painter.end()
        return bytes(self._buffer.data().data())

    def close(self) -> None:
        """Stop painting: Qt does not bear a device to go that is being painted on."""
        if self._painter.isActive():
            self._painter.end()
