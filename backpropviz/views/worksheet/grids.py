"""Sets the grids of a worksheet: numbers in rows and columns, several grids side by side."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from typing import Final, NamedTuple

from backpropviz.export.formula.formula import EQUALS
from backpropviz.export.worksheet.blocks import Cell, Grid, Grids
from backpropviz.views.formula.layout import FormulaLayout, lay_out_line
from backpropviz.views.worksheet.page import Frame, Mark, Math, Writing, text_width
from backpropviz.views.worksheet.row import (
    BLANK,
    EM,
    NUMBER_SIZE,
    TEXT,
    Row,
    answer_layout,
    baseline_of,
    framed,
)

_BETWEEN_CELLS: Final = (13.0, 6.0)
_BETWEEN_GRIDS: Final = (20.0, 8.0)
_KEPT_TOGETHER: Final = 170.0  # a grid that is no higher stays on one page
_CAPTION: Final = 13.0  # the height of its line
_NUMBER_GAP: Final = 3.0


class _SetCell(NamedTuple):
    """A cell that is set, with its baseline below its top."""

    width: float
    ascent: float
    descent: float
    marks: tuple[Mark, ...]  # with the baseline at y = 0
    is_blank: bool = False


class _SetGrid(NamedTuple):
    """A grid that is set, in rows that may stand on different pages; the first has the caption."""

    width: float
    rows: tuple[Row, ...]

    @property
    def height(self) -> float:
        """Return how high it is as a whole."""
        return sum(row.height for row in self.rows)


def grid_rows(block: Grids, width: float) -> Iterator[Row]:
    """Yield grids, as many beside one another as fit; a wide one goes on below itself."""
    beside: list[_SetGrid] = []
    used = 0.0
    for grid in block.grids:
        for part in _parts(grid, width):
            own = part.width + (_BETWEEN_GRIDS[0] if beside else 0.0)
            if beside and used + own > width:
                yield from _rows(beside)
                beside, used, own = [], 0.0, part.width
            beside.append(part)
            used += own
    if beside:
        yield from _rows(beside)


def _rows(grids: list[_SetGrid]) -> Iterator[Row]:
    """Yield one row with grids side by side, or the rows of a grid that stands alone."""
    if len(grids) == 1:
        *above, last = grids[0].rows
        together = grids[0].height <= _KEPT_TOGETHER
        yield from (replace(row, with_next=row.with_next or together) for row in above)
        yield last
        yield Row(_BETWEEN_GRIDS[1], ())
        return
    marks: list[Mark] = []
    x = 0.0
    for grid in grids:
        y = 0.0
        for row in grid.rows:
            marks += row.moved(x, y)
            y += row.height
        x += grid.width + _BETWEEN_GRIDS[0]
    yield Row(max(grid.height for grid in grids) + _BETWEEN_GRIDS[1], tuple(marks))


def _parts(grid: Grid, width: float) -> Iterator[_SetGrid]:
    """Yield a grid in parts that are no wider than the page, of whole columns."""
    rows = [[None if cell is None else _set_cell(cell) for cell in row] for row in grid.rows]
    columns = max(len(row) for row in rows)
    widths = [0.0] * columns
    for row in rows:
        for index, cell in enumerate(row):
            if cell is not None:
                widths[index] = max(widths[index], cell.width)
    # In parts of about as many columns each.
    fitting = max(1, int((width + _BETWEEN_CELLS[0]) / (max(widths) + _BETWEEN_CELLS[0])))
    parts = 1 if _total(widths) <= width else math.ceil(columns / fitting)
    each = math.ceil(columns / parts)
    for start in range(0, columns, each):
        own = widths[start : start + each]
        caption = "" if start else grid.caption
        yield _set_grid(caption, [row[start : start + each] for row in rows], own, _total(own))


def _total(widths: list[float]) -> float:
    return sum(widths) + _BETWEEN_CELLS[0] * (len(widths) - 1)


def _set_grid(
    caption: str, rows: list[list[_SetCell | None]], widths: list[float], used: float
) -> _SetGrid:
    set_rows: list[Row] = []
    if caption:
        said = Writing(0, TEXT, caption, TEXT)
        set_rows.append(Row(_CAPTION + 2, (said,), with_next=True))
        used = max(used, text_width(caption, TEXT))
    for row in rows:
        there = [cell for cell in row if cell is not None]
        if not there:
            continue
        baseline = max(cell.ascent for cell in there)
        marks: list[Mark] = []
        x = 0.0
        for cell, own in zip(row, widths, strict=False):
            if cell is not None:
                # Boxes to write into stand under one another.
                shift = own - cell.width if cell.is_blank else 0.0
                marks += Row(0, cell.marks).moved(x + shift, baseline)
            x += own + _BETWEEN_CELLS[0]
        height = baseline + max(cell.descent for cell in there) + _BETWEEN_CELLS[1]
        set_rows.append(Row(height, tuple(marks)))
    return _SetGrid(used, tuple(set_rows))


def _set_cell(cell: Cell) -> _SetCell:
    marks: list[Mark] = []
    x = 0.0
    if cell.number:
        number = f"{cell.number}."
        marks.append(Writing(0, 0, number, NUMBER_SIZE))
        x = text_width(number, NUMBER_SIZE) + _NUMBER_GAP
    if cell.answer is None:
        layout = lay_out_line((*cell.left, EQUALS), 100.0)
        marks.append(_on_baseline(layout, x))
        ascent, descent = _reach(layout)
        x += layout.width * EM
        marks.append(Frame(x, 5 - BLANK[1], BLANK[0], BLANK[1]))
        above, below = max(ascent, BLANK[1] - 5), max(descent, 6.0)
        return _SetCell(x + BLANK[0], above, below, tuple(marks), is_blank=True)
    left = lay_out_line(cell.left, 100.0)
    marks.append(_on_baseline(left, x))
    ascent, descent = _reach(left)
    x += left.width * EM
    right = answer_layout(cell.answer, boxed=bool(cell.number))
    answer = _on_baseline(right, x)
    marks.append(answer)
    if cell.number:
        marks.append(framed(right, answer.x, answer.y))
    more = _reach(right)
    width = x + right.width * EM + 3
    return _SetCell(width, max(ascent, more[0]), max(descent, more[1]), tuple(marks))


def _on_baseline(layout: FormulaLayout, x: float) -> Math:
    return Math(x, -baseline_of(layout) * EM, layout, EM)


def _reach(layout: FormulaLayout) -> tuple[float, float]:
    """Return how far a formula reaches above and below its baseline."""
    above = baseline_of(layout) * EM
    return above, layout.height * EM - above
