"""Where the lines of a program lie, and the numbers of a value beside or below its line."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from backpropviz.engine.graph.cells import Cell
from backpropviz.views.explain.code_values import UNKNOWN, LineValue

DOTS = "…"
_MOST_ROWS = 4  # of an array below its line
_STOP_LETTERS, _INDENT_LETTERS = 6, 4
# At scale 1, in pixels.
LINE_PX, _BLANK_PX, _MARGIN_PX = 18.0, 9.0, 16.0
_GAP_PX, _CELL_GAP_PX, _LEAST_VALUE_PX = 12.0, 9.0, 112.0

# The text of a number, and how wide a text is.
TextOf = Callable[[Cell], str]
WidthOf = Callable[[str], float]


class PlacedCell(NamedTuple):
    """A number of a value, and the room it takes."""

    cell: Cell
    text: str
    box: QRectF


@dataclass(frozen=True, slots=True)
class PlacedValue:
    """A value as it is written: its shape, its numbers, and dots for those left out.

    rules: where a row ends and the next one follows in the same line.
    """

    value: LineValue
    shape: QRectF
    cells: tuple[PlacedCell, ...]
    dots: tuple[QRectF, ...]
    rules: tuple[float, ...] = ()

    def shows(self, cell: Cell | None) -> bool:
        """Say whether a number is among those that are written."""
        return any(placed.cell == cell for placed in self.cells)

    def cell_at(self, point: QPointF) -> Cell | None:
        """Return the number at a place."""
        found = (placed.cell for placed in self.cells if placed.box.contains(point))
        return next(found, None)


class PlacedLine(NamedTuple):
    """A line of code: its own box, and where its value goes, beside it or below."""

    code: QRectF
    value: QRectF

    @property
    def whole(self) -> QRectF:
        """Return both, as high as they are."""
        return self.code.united(self.value)


class Measures(NamedTuple):
    """The room there is, in pixels; letter: the width of a letter of code."""

    width: float
    letter: float
    scale: float


@dataclass(frozen=True, slots=True)
class CodeLayout:
    """The lines from the top down."""

    lines: tuple[PlacedLine, ...]
    width: float
    height: float

    def line_at(self, y: float) -> int | None:
        """Return which line is at a height."""
        for index, line in enumerate(self.lines):
            if line.whole.top() <= y < line.whole.bottom():
                return index
        return None


def arrange(
    texts: Sequence[str], has_value: Sequence[bool], tall: tuple[int, int] | None, room: Measures
) -> CodeLayout:
    """Return where the lines go.

    has_value: whether a line needs room for one. tall: a line whose value takes so many lines
    below it.
    """
    height, margin = LINE_PX * room.scale, _MARGIN_PX * room.scale
    widths = [len(text) * room.letter for text in texts]
    stop = _STOP_LETTERS * room.letter
    right = room.width - margin
    lines: list[PlacedLine] = []
    top = 0.5 * margin
    for index, (text, width) in enumerate(zip(texts, widths, strict=True)):
        line_height = height if text else _BLANK_PX * room.scale
        code = QRectF(margin, top, width, line_height)
        # Values begin at stops, so that most of them begin below one another.
        left = margin + math.ceil((width + _GAP_PX * room.scale) / stop) * stop
        value = QRectF(left, top, right - left, line_height)
        rows_below = tall[1] if tall is not None and tall[0] == index else 0
        if rows_below or value.width() < _LEAST_VALUE_PX * room.scale:
            left = margin + _INDENT_LETTERS * room.letter
            below = height * max(rows_below, 1)
            value = QRectF(left, top + line_height, right - left, below)
        lines.append(PlacedLine(code, value if has_value[index] else QRectF(code)))
        top = lines[-1].whole.bottom()
    # Remarks alone do not make it wider: they are shortened instead.
    longest = max((w for t, w in zip(texts, widths, strict=True) if t[:1] != "#"), default=0.0)
    return CodeLayout(tuple(lines), max(longest + 2 * margin, room.width), top + 0.5 * margin)


def place_in_line(
    value: LineValue, area: QRectF, text_of: TextOf, width_of: WidthOf, scale: float
) -> PlacedValue:
    """Return a value in one line: row after row, as many numbers as fit."""
    gap = _CELL_GAP_PX * scale
    shape, x = _place_shape(value, area, width_of, gap)
    dots_width = width_of(DOTS)
    cells: list[PlacedCell] = []
    rules: list[float] = []
    dots: tuple[QRectF, ...] = ()
    n_columns = value.array.shape[1]
    for index in range(value.size):
        cell = Cell(*divmod(index, n_columns))
        starts_row = index > 0 and cell.column == 0 and n_columns > 1
        left = x + (gap if starts_row else 0.0)
        text = text_of(cell)
        width = width_of(text)
        spare = 0.0 if index == value.size - 1 else gap + dots_width
        if left + width + spare > area.right() + 0.5:
            dots = (QRectF(x, area.top(), dots_width, area.height()),)
            break
        if starts_row:
            rules.append(x)
        cells.append(PlacedCell(cell, text, QRectF(left, area.top(), width, area.height())))
        x = left + width + gap
    if cells and value.asked is None and all(placed.text == UNKNOWN for placed in cells):
        return PlacedValue(value, shape, tuple(cells[:1]), ())  # nothing is known: said once
    return PlacedValue(value, shape, tuple(cells), dots, tuple(rules))


def rows_needed(value: LineValue) -> int:
    """Return how many lines an array takes below its line."""
    return min(value.array.shape[0], _MOST_ROWS)


def place_as_table(
    value: LineValue, area: QRectF, text_of: TextOf, width_of: WidthOf, scale: float
) -> PlacedValue:
    """Return an array as a table, around the number that is asked about."""
    gap = _CELL_GAP_PX * scale
    n_rows, n_columns = value.array.shape
    row, column = value.asked or Cell(0, 0)
    rows = _around(row, n_rows, rows_needed(value))
    height = area.height() / max(rows_needed(value), 1)
    line = QRectF(area.left(), area.top(), area.width(), height)
    shape, x = _place_shape(value, line, width_of, gap)
    dots_width = width_of(DOTS)
    room = area.right() - x - 2 * (dots_width + gap)
    texts: dict[int, list[str]] = {}
    used = 0.0
    first = last = column
    # From the number that is asked about to both sides in turn, as far as there is room.
    for step in range(2 * n_columns):
        side = column + (step + 1) // 2 * (1 if step % 2 else -1)
        if not 0 <= side < n_columns or side in texts:
            continue
        of_column = [text_of(Cell(each, side)) for each in rows]
        width = max(map(width_of, of_column)) + gap
        if texts and used + width > room:
            break
        texts[side] = of_column
        used += width
        first, last = min(first, side), max(last, side)
    cells: list[PlacedCell] = []
    dots: list[QRectF] = []
    if first > 0:
        dots.append(QRectF(x, line.top(), dots_width, height))
        x += dots_width + gap
    for each in range(first, last + 1):
        width = max(map(width_of, texts[each]))
        for place, (number, text) in enumerate(zip(rows, texts[each], strict=True)):
            box = QRectF(x, area.top() + place * height, width, height)
            cells.append(PlacedCell(Cell(number, each), text, box))
        x += width + gap
    if last < n_columns - 1 or len(rows) < n_rows:
        dots.append(QRectF(x, line.top(), dots_width, height))
    return PlacedValue(value, shape, tuple(cells), tuple(dots))


def _place_shape(
    value: LineValue, area: QRectF, width_of: WidthOf, gap: float
) -> tuple[QRectF, float]:
    width = width_of(value.shape_text) if value.shape_text else 0.0
    shape = QRectF(area.left(), area.top(), width, area.height())
    return shape, area.left() + (width + gap if width else 0.0)


def _around(index: int, count: int, most: int) -> range:
    start = min(max(index - most // 2, 0), max(count - most, 0))
    return range(start, min(start + most, count))
