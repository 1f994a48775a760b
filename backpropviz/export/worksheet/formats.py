"""Worksheets as text, in the formats that need no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from backpropviz.export.translation import Translate
from backpropviz.export.worksheet.blocks import Block
from backpropviz.export.worksheet.compose import key_blocks, sheet_blocks
from backpropviz.export.worksheet.latex import sheets_latex
from backpropviz.export.worksheet.markdown import sheets_markdown
from backpropviz.export.worksheet.order import TEXTS
from backpropviz.export.worksheet.sheet import Worksheet


def write_sheets(
    sheets: Sequence[Worksheet],
    suffix: str,
    paper: str,
    *,
    blank: bool,
    key: bool,
    translate: Translate = str,
    language: str = "en",
) -> Iterator[str]:
    """Return the pieces of one text with the sheets (blank), their answers (key), or both.

    Raises ValueError for a suffix that is not one of TEXTS.
    """
    parts = sheet_parts(sheets, blank=blank, key=key, dollars=True, translate=translate)
    match suffix:
        case ".md":
            return sheets_markdown(parts)
        case ".tex":
            return sheets_latex(parts, paper)
        case ".html":
            # Its MathML comes from a library that the other formats need not wait for.
            from backpropviz.export.worksheet.html import sheets_html

            return sheets_html(parts, sheets[0].title, paper, language)
    raise ValueError(f"expected one of {', '.join(TEXTS)}, got {suffix!r}")


def sheet_parts(
    sheets: Iterable[Worksheet], *, blank: bool, key: bool, dollars: bool, translate: Translate
) -> Iterator[Iterable[Block]]:
    """Yield the blocks of each sheet, then those of the answers to each."""
    listed = list(sheets)
    if blank:
        for sheet in listed:
            yield sheet_blocks(sheet, dollars=dollars, translate=translate)
    if key:
        for sheet in listed:
            yield key_blocks(sheet, dollars=dollars, translate=translate)
