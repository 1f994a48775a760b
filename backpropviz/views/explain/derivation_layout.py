"""Lays out derivations on a sheet: every formula with its reason beside it, or below it."""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from PySide6.QtGui import QStaticText

from backpropviz.export.derivation.derivation import Derivation
from backpropviz.export.derivation.latex_parts import parts_of
from backpropviz.export.formula.formula import Line, Operator
from backpropviz.export.sentences import Translate
from backpropviz.views.formula.layout import FormulaLayout, lay_out_line, width_before_relation
from backpropviz.views.look.rich_text import lowered, set_rich_text

_FORMULA_PX, _TITLE_PX, _REASON_PX, _LAST_PX = 18.0, 15.0, 13.5, 12.0  # at scale 1
_BETWEEN_DERIVATIONS_PX, _BELOW_TITLE_PX, _BETWEEN_LINES_PX = 34.0, 12.0, 16.0
_BELOW_FORMULA_PX, _BESIDE_FORMULA_PX = 5.0, 26.0
_LEAST_REASON_PX = 230.0  # wide, to stand beside its formula
_SUBSCRIPT = re.compile(r"_(\w+)")
_SIGN = re.compile(r" ([−+=·<>]) ")
_NO_BREAK, _JOINED = "\u00a0", "\u2060"  # a space, and none, at which no line is broken


@dataclass(frozen=True, slots=True, eq=False)
class Writing:
    """A text in the interface's font at its place, in pixels from the sheet's top left."""

    text: QStaticText
    x: float
    y: float
    size_px: int
    is_title: bool

    @property
    def bottom(self) -> float:
        return self.y + self.text.size().height()


@dataclass(frozen=True, slots=True, eq=False)
class SetFormula:
    """A formula at its place, `em` pixels to the em."""

    layout: FormulaLayout
    x: float
    y: float
    em: float

    @property
    def bottom(self) -> float:
        return self.y + self.layout.height * self.em


@dataclass(slots=True)
class Sheet:
    """All that is drawn of some derivations; rules: the heights of the lines between them."""

    writings: list[Writing] = field(default_factory=list)
    formulas: list[SetFormula] = field(default_factory=list)
    rules: list[float] = field(default_factory=list)
    height: float = 0.0


@lru_cache(maxsize=512)
def line_of(latex: str) -> Line:
    """Return a line of a derivation in parts."""
    return parts_of(latex)


def lay_out_sheet(
    derivations: Sequence[Derivation], width: float, scale: float, translate: Translate, last: str
) -> Sheet:
    """Return derivations one below the other, `width` pixels wide; scale: 1 at 1440×900.

    last: what is said below all of them.
    """
    em = _FORMULA_PX * scale
    layouts = [
        _aligned([line_of(line.latex) for line in derivation.lines], width / em)
        for derivation in derivations
    ]
    widest = max((layout.width * em for each in layouts for layout in each), default=0.0)
    left = widest + _BESIDE_FORMULA_PX * scale
    column = left if width - left >= _LEAST_REASON_PX * scale else 0.0
    sheet, y = Sheet(), 0.0
    for number, derivation in enumerate(derivations):
        if number:
            sheet.rules.append(y + _BETWEEN_DERIVATIONS_PX * scale / 2)
            y += _BETWEEN_DERIVATIONS_PX * scale
        title = _write(translate(derivation.title), 0.0, y, width, _TITLE_PX * scale, is_title=True)
        sheet.writings.append(title)
        y = title.bottom + _BELOW_TITLE_PX * scale
        for line, layout in zip(derivation.lines, layouts[number], strict=True):
            y = _add_line(sheet, translate(line.reason), layout, y, width, column, scale)
            y += _BETWEEN_LINES_PX * scale
        y -= _BETWEEN_LINES_PX * scale
    if derivations:
        sheet.rules.append(y + _BETWEEN_DERIVATIONS_PX * scale / 2)
        y += _BETWEEN_DERIVATIONS_PX * scale
        sheet.writings.append(_write(last, 0.0, y, width, _LAST_PX * scale))
        y = sheet.writings[-1].bottom
    sheet.height = y
    return sheet


def _add_line(
    sheet: Sheet,
    text: str,
    layout: FormulaLayout,
    y: float,
    width: float,
    column: float,
    scale: float,
) -> float:
    """Add a formula and its reason; column: where reasons begin, 0 if below the formula."""
    # A line that cannot be broken shrinks rather than being cut off.
    em = min(_FORMULA_PX * scale, width / max(layout.width, 1.0))
    tall = layout.height * em
    below = 0.0 if column else tall + _BELOW_FORMULA_PX * scale
    reason = _write(text, column, y + below, width - column, _REASON_PX * scale)
    # Beside one another, the lower of the two stands at half height.
    lack = (reason.bottom - y - tall) / 2 if column else 0.0
    sheet.formulas.append(SetFormula(layout, 0.0, y + max(lack, 0.0), em))
    sheet.writings.append(replace(reason, y=reason.y + max(-lack, 0.0)))
    return max(sheet.writings[-1].bottom, sheet.formulas[-1].bottom)


def _aligned(lines: Sequence[Line], width: float) -> list[FormulaLayout]:
    """Lay lines out so that one that goes on has its = below that of the line before."""
    layouts: list[FormulaLayout] = []
    indent = 0.0
    for line in lines:
        goes_on = bool(line) and isinstance(line[0], Operator)
        if not goes_on:
            indent = width_before_relation(line)
            layouts.append(lay_out_line(line, width))
            continue
        room = width - lay_out_line(line, width).width
        layouts.append(lay_out_line(line, width, min(indent, max(room, 0.0))))
    return layouts


def _write(
    text: str, x: float, y: float, width: float, size: float, *, is_title: bool = False
) -> Writing:
    size_px = round(size)
    kept = _SIGN.sub(rf"{_NO_BREAK}\1{_NO_BREAK}", text).replace("/", f"/{_JOINED}")
    rich = _SUBSCRIPT.sub(lowered(r"\1", size_px), html.escape(kept, quote=False))
    made = set_rich_text(rich, size_px, is_bold=is_title, width=width)
    return Writing(made, x, y, size_px, is_title)
