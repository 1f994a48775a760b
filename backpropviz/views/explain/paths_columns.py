"""Factors in columns: as derivatives, below it what they are, below it their numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from backpropviz.export.formula.formula import EQUALS, Line, Operator, Piece, line_text
from backpropviz.views.explain.paths_content import Column, Columns
from backpropviz.views.explain.paths_scene import FactorArea, Formula, Scene, Writing
from backpropviz.views.formula.layout import FormulaLayout, lay_out_line
from backpropviz.views.look.lettering import CENTER, LEFT, width_of

SYMBOL_EM, KNOWN_EM, NUMBER_EM = 17.0, 14.0, 15.5  # pixels at scale 1
MARK_PX = 10.5
RING_PX = 5.0  # how far a ring reaches beyond its number

TIMES: Line = (Operator(r"\cdot", "·", breaks=False),)
DOTS: Line = (Piece(r"\cdots", "⋯"),)
_SMALLEST = 0.78  # of its size, before a product is broken
_ENDLESS = 1e6  # em: no line is broken


class Marks(NamedTuple):
    """What the largest and the smallest factor are called."""

    largest: str
    smallest: str


class Frame(NamedTuple):
    """Where things go: between left and right, in pixels; scale: 1 at 1440×900."""

    scene: Scene
    left: float
    right: float
    scale: float
    marks: Marks

    def px(self, length: float) -> float:
        """Return a length given at scale 1 in pixels."""
        return length * self.scale

    def put(self, line: SetLine, x: float, axis: float, role: str = "ink") -> QRectF:
        """Add mathematics with its fraction lines at a height; return what it covers."""
        formula = Formula(line.layout, QPointF(x, axis - line.axis), line.em, role)
        self.scene.formulas.append(formula)
        return formula.area


class SetLine(NamedTuple):
    """A line of mathematics, `em` pixels to the em."""

    layout: FormulaLayout
    em: float

    @classmethod
    def of(cls, line: Line, em: float, width: float = _ENDLESS) -> SetLine:
        """Set a line; it is broken to fit a width in pixels."""
        return cls(lay_out_line(line, width / em), em)

    @property
    def width(self) -> float:
        return self.layout.width * self.em

    @property
    def height(self) -> float:
        return self.layout.height * self.em

    @property
    def axis(self) -> float:
        """Return how far below its top fraction lines lie, or would lie."""
        if self.layout.bars:
            return self.layout.bars[0].y * self.em
        return (self.layout.glyphs[0].baseline - 0.25) * self.em if self.layout.glyphs else 0.0

    @property
    def below(self) -> float:
        """Return how far it reaches below that."""
        return self.height - self.axis


@dataclass(frozen=True, slots=True)
class _Cell:
    """A column's three lines and its mark."""

    column: Column | None
    symbol: SetLine
    known: SetLine
    number: SetLine
    mark: str
    mark_width: float

    @property
    def width(self) -> float:
        ring = 2 * RING_PX if self.mark else 0.0
        symbols = max(self.symbol.width, self.known.width)
        return max(symbols, self.number.width + ring, self.mark_width)


def add_columns(frame: Frame, y: float, columns: Columns, row: int, result: Line = ()) -> float:
    """Add factors from y on downwards; return where they end.

    result: what they come to, behind an equals sign.
    """
    cells = [_cell_of(frame, column) for column in columns]
    gap = SetLine.of(TIMES, frame.px(NUMBER_EM)).width + frame.px(3)
    used = sum(cell.width for cell in cells) + gap * (len(cells) - 1)
    share = (frame.right - frame.left) / max(used, 1.0)
    if _SMALLEST <= share < 1.0:
        # A little smaller, a line is enough.
        smaller = frame._replace(scale=frame.scale * share * 0.99)
        return add_columns(smaller, y, columns, row, result)
    outcome = SetLine.of((EQUALS, *result), frame.px(NUMBER_EM)) if result else None
    start = 0
    while start < len(cells):
        stop, right = start + 1, frame.left + (gap if start else 0.0) + cells[start].width
        while stop < len(cells) and right + gap + cells[stop].width <= frame.right:
            right += gap + cells[stop].width
            stop += 1
        is_last = stop == len(cells)
        y, axis = _add_cells(frame, y, cells[start:stop], start, row, gap)
        if is_last and outcome is not None:
            if right + outcome.width + frame.px(3) > frame.right:
                right, axis = frame.left, y + outcome.axis
                y += outcome.height + frame.px(4)
            frame.put(outcome, right + frame.px(3), axis)
        start = stop
    return y


def add_numbers(frame: Frame, place: QRectF, columns: Columns, row: int, right: float) -> float:
    """Add the numbers of factors in a line at a place, and below it; return where they end.

    right: how far the first line may go.
    """
    em, height, x, y = frame.px(NUMBER_EM - 1), place.height(), place.left(), place.top()
    dot = SetLine.of(TIMES, em)
    for order, column in enumerate(columns):
        number, mark = _number_of(frame, column, em)
        width = number.width + (2 * RING_PX + mark if mark else 0.0)
        if order and x + dot.width + width > right:
            x, y, right = frame.left, y + height, frame.right
        axis = y + height / 2
        if order:
            frame.put(dot, x, axis, "muted")
            x += dot.width
        covered = frame.put(number, x + (RING_PX if mark else 0.0), axis)
        if column is not None:
            area = QRectF(x - 3, y, width + 6, height)
            if mark:
                size = round(frame.px(MARK_PX - 1.5))
                sign = QRectF(covered.right() + 2, y, mark, height)
                frame.scene.writings.append(Writing(_sign(frame, column), sign, size, align=LEFT))
                covered.setRight(sign.right())
            frame.scene.factors.append(_factor_area(column, area, row, order, covered))
        x += width
    return y + height


def width_of_numbers(frame: Frame, columns: Columns) -> float:
    """Return how long a line the numbers of unmarked factors make."""
    em = frame.px(NUMBER_EM - 1)
    dots = SetLine.of(TIMES, em).width * (len(columns) - 1)
    return sum(_number_of(frame, column, em)[0].width for column in columns) + dots


def _number_of(frame: Frame, column: Column | None, em: float) -> tuple[SetLine, float]:
    """Return a factor's number, and how wide the sign of its mark is."""
    if column is None:
        return SetLine.of(DOTS, em), 0.0
    sign = _sign(frame, column)
    width = width_of(sign, round(frame.px(MARK_PX - 1.5))) + 1 if sign else 0.0
    return SetLine.of(column.lines.number, em), width


def _sign(frame: Frame, column: Column) -> str:
    """Return the first letter of what a mark is called: an arrow up or down."""
    if column.is_largest:
        return frame.marks.largest[:1]
    return frame.marks.smallest[:1] if column.is_smallest else ""


def _cell_of(frame: Frame, column: Column | None) -> _Cell:
    if column is None:
        dots, none = SetLine.of(DOTS, frame.px(SYMBOL_EM)), SetLine.of((), 1.0)
        return _Cell(None, dots, none, SetLine.of(DOTS, frame.px(NUMBER_EM)), "", 0.0)
    mark = frame.marks.largest if column.is_largest else ""
    if column.is_smallest:
        mark = frame.marks.smallest
    return _Cell(
        column,
        SetLine.of(column.lines.symbol, frame.px(SYMBOL_EM)),
        SetLine.of(column.lines.known, frame.px(KNOWN_EM)),
        SetLine.of(column.lines.number, frame.px(NUMBER_EM)),
        mark,
        width_of(mark, round(frame.px(MARK_PX))) if mark else 0.0,
    )


def _add_cells(
    frame: Frame, y: float, cells: Sequence[_Cell], first: int, row: int, gap: float
) -> tuple[float, float]:
    """Add cells in one line; return where it ends, and the height of its numbers' axis."""
    symbols, known, numbers = (
        [getattr(cell, name) for cell in cells] for name in ("symbol", "known", "number")
    )
    symbol_axis = y + max(line.axis for line in symbols)
    known_axis = symbol_axis + max(line.below for line in symbols) + frame.px(2)
    number_axis = known_axis + frame.px(5) + max(line.axis for line in numbers)
    if any(line.layout.glyphs for line in known):
        known_axis += max(line.axis for line in known)
        number_axis += max(line.height for line in known)
    bottom = number_axis + max(line.below for line in numbers)
    end = bottom + (frame.px(17) if any(cell.mark for cell in cells) else frame.px(2))
    x = frame.left
    for order, cell in enumerate(cells, start=first):
        if order:
            for axis, em in ((symbol_axis, SYMBOL_EM), (number_axis, NUMBER_EM)):
                dot = SetLine.of(TIMES, frame.px(em))
                frame.put(dot, x + (gap - dot.width) / 2, axis, "muted")
            x += gap
        middle = x + cell.width / 2
        frame.put(cell.symbol, middle - cell.symbol.width / 2, symbol_axis)
        frame.put(cell.known, middle - cell.known.width / 2, known_axis, "muted")
        place = frame.put(cell.number, middle - cell.number.width / 2, number_axis)
        if cell.mark:
            below = QRectF(x, bottom + frame.px(3), cell.width, frame.px(13))
            size = round(frame.px(MARK_PX))
            frame.scene.writings.append(Writing(cell.mark, below, size, "muted", align=CENTER))
        if cell.column is not None:
            area = QRectF(x - 3, y - 2, cell.width + 6, end - y + 3)
            frame.scene.factors.append(_factor_area(cell.column, area, row, order, place))
        x += cell.width
    return end + frame.px(3), number_axis


def _factor_area(column: Column, area: QRectF, row: int, order: int, number: QRectF) -> FactorArea:
    name = f"{line_text(column.lines.symbol)} = {line_text(column.lines.number)}"
    is_marked = column.is_largest or column.is_smallest
    return FactorArea(area, column.target, row, order, name, is_marked, number)
