"""Puts the rows of a worksheet on pages, with a header and the page's number."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import Final

from PySide6.QtCore import QSizeF

from backpropviz.export.translation import Translate
from backpropviz.export.worksheet.blocks import Block, Head
from backpropviz.export.worksheet.words import PAGE
from backpropviz.views.worksheet.page import Mark, Page, Rule, Writing, text_width
from backpropviz.views.worksheet.row import Row
from backpropviz.views.worksheet.rows import set_rows

SIZES: Final = {"a4": QSizeF(595.276, 841.89), "letter": QSizeF(612.0, 792.0)}
_MARGIN: Final = 48.0
_HEADER: Final = 24.0  # the height it takes
_FOOTER: Final = 22.0
_ABOVE_PICTURE: Final = 20.0
_SMALL: Final = 8.5


def set_pages_slowly(
    blocks: Iterable[Block], paper: str, translate: Translate
) -> Generator[None, None, list[Page]]:
    """Return the pages of one sheet, yielding after every row; paper is a name in SIZES.

    Typesetting a sheet takes about a second, the first time.
    """
    listed = list(blocks)
    size = SIZES[paper]
    width = size.width() - 2 * _MARGIN
    rows: list[Row] = []
    body = size.height() - 2 * _MARGIN - _FOOTER
    for row in set_rows(listed, width, body - _HEADER - _ABOVE_PICTURE):
        rows.append(row)
        yield
    bodies = _divided(rows, body)
    head = next((block for block in listed if isinstance(block, Head)), None)
    pages: list[Page] = []
    for index, rows in enumerate(bodies):
        marks: list[Mark] = []
        y = _MARGIN
        if index and head is not None:
            marks += _header(head, width)
            y += _HEADER
        for row in rows:
            marks += row.moved(_MARGIN, y)
            y += row.height
        said = translate(PAGE).format(page=index + 1, pages=len(bodies))
        x = size.width() - _MARGIN - text_width(said, _SMALL)
        marks.append(Writing(x, size.height() - _MARGIN + 6, said, _SMALL))
        pages.append(Page(size, tuple(marks)))
    return pages


def _header(head: Head, width: float) -> list[Mark]:
    said = " · ".join(part for part in (head.kind, head.variant) if part)
    title = _shortened(head.title, width - text_width(said, _SMALL, True) - 20)
    return [
        Writing(_MARGIN, _MARGIN + 4, title, _SMALL),
        Writing(_MARGIN + width - text_width(said, _SMALL, True), _MARGIN + 4, said, _SMALL, True),
        Rule(_MARGIN, _MARGIN + 10, width),
    ]


def _shortened(title: str, width: float) -> str:
    if text_width(title, _SMALL) <= width:
        return title
    while title and text_width(title + "…", _SMALL) > width:
        title = title[:-1]
    return title.rstrip() + "…"


def _divided(rows: list[Row], height: float) -> list[list[Row]]:
    """Return the rows page by page; a heading goes with the row after it."""
    pages: list[list[Row]] = [[]]
    floating: list[Row] = []
    used = 0.0
    index = 0
    while index < len(rows):
        stop = index + 1
        while stop < len(rows) and rows[stop - 1].with_next:
            stop += 1
        together = rows[index:stop]
        index = stop
        needed = sum(row.height for row in together)
        if used + needed > height and pages[-1]:
            if together[0].floats:
                floating += together
                continue
            pages += [[row] for row in floating]  # each as high as a page
            floating = []
            pages.append([])
            used = _HEADER
        pages[-1] += together
        used += needed
    return pages + [[row] for row in floating]
