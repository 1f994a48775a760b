"""A row of a worksheet, and the sizes that all rows share; lengths in points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from backpropviz.export.formula.formula import EQUALS, Line, Piece
from backpropviz.views.formula.layout import FormulaLayout, lay_out_line
from backpropviz.views.worksheet.page import Frame, Mark, moved

TEXT: Final = 9.5
EM: Final = 10.8  # of formulas
NUMBER_SIZE: Final = 7.5  # of the blanks' numbers
BLANK: Final = (74.0, 19.0)  # a box to write a number into


@dataclass(frozen=True, slots=True)
class Row:
    """Marks that stay together on a page, from y = 0 down.

    with_next: the row does not stand last on a page. baseline: of its formulas. floats: where it
    does not fit, what follows may come first.
    """

    height: float
    marks: tuple[Mark, ...]
    with_next: bool = False
    baseline: float = 0.0
    floats: bool = False

    def moved(self, x: float, y: float) -> list[Mark]:
        """Return the marks at another place."""
        return [moved(mark, x, y) for mark in self.marks]


def baseline_of(layout: FormulaLayout) -> float:
    """Return how far below its top the first line of a formula stands, in em.

    A formula begins with a symbol or a sign; only fractions put their glyphs elsewhere.
    """
    return layout.glyphs[0].baseline if layout.glyphs else 0.7


def answer_layout(answer: Line, *, boxed: bool) -> FormulaLayout:
    """Return an equals sign and an answer behind it, with room for a box around the answer."""
    space = (Piece(r"\,", " "), Piece(r"\,", " ")) if boxed else ()
    return lay_out_line((EQUALS, *space, *answer), 100.0)


def framed(layout: FormulaLayout, x: float, y: float) -> Frame:
    """Return the box around an answer that begins with an equals sign."""
    glyphs = layout.glyphs[1:] or layout.glyphs
    left = min(glyph.x for glyph in glyphs) * EM
    top = min(glyph.box.top() for glyph in glyphs) * EM
    bottom = max(glyph.box.bottom() for glyph in glyphs) * EM
    return Frame(x + left - 3, y + top - 3, layout.width * EM - left + 6, bottom - top + 6)
