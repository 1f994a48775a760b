"""Writes pages as a PDF: vectors and real letters, black on white."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from backpropviz.views.worksheet.page import Page, paint_page

_DOTS_PER_INCH = 1200
_PER_POINT = _DOTS_PER_INCH / 72.0


class PdfSheets:
    """A PDF that grows page by page; nothing is on the disk."""

    def __init__(self, title: str, size: QSizeF) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setTitle(title)
        self._writer.setCreator("backpropviz")
        self._writer.setResolution(_DOTS_PER_INCH)
        page = QPageSize(size, QPageSize.Unit.Point)
        portrait = QPageLayout.Orientation.Portrait
        self._writer.setPageLayout(QPageLayout(page, portrait, QMarginsF()))
        self._painter = QPainter(self._writer)
        self._is_begun = False

    def add(self, pages: Iterable[Page]) -> None:
        """Add pages at the end."""
        for page in pages:
            if self._is_begun:
                self._writer.newPage()
            self._is_begun = True
            self._painter.save()
            self._painter.scale(_PER_POINT, _PER_POINT)
            paint_page(self._painter, page)
            self._painter.restore()

    def finish(self) -> bytes:
        """Return the whole file; nothing can be added afterwards."""
        self._painter.end()
        return bytes(self._buffer.data().data())
