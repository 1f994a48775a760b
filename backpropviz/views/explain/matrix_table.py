"""An array of a matrix line as a table: which of its rows and columns are shown, and where."""

from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from backpropviz.engine.graph.cells import Cell
from backpropviz.export.matrix.array import Block, MatrixArray
from backpropviz.views.formula.layout import FormulaLayout

# All lengths in pixels at scale 1.
BRACKET_PX = 5.0  # between the cells and the outer edge of a bracket
CUT_PX = 13.0  # for the dots of what is left out
NAME_PX, SHAPE_PX = 14.5, 11.5  # type of the captions
LABEL_PX = 10.0  # type of the samples' numbers


class Span(NamedTuple):
    """The rows or columns of an array that are shown, of so many."""

    start: int
    stop: int
    total: int

    @property
    def shown(self) -> range:
        return range(self.start, self.stop)

    @property
    def is_cut_before(self) -> bool:
        return self.start > 0

    @property
    def is_cut_behind(self) -> bool:
        return self.stop < self.total


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """An array at its place. area: that of the cells; texts: their numbers, none if too small."""

    array: MatrixArray
    rows: Span
    columns: Span
    area: QRectF
    outer: QRectF  # with brackets, dots and the samples' numbers, but without the caption
    caption_width: float
    texts: tuple[tuple[str, ...], ...] = ()
    font_px: float = 0.0

    @property
    def cell_width(self) -> float:
        return self.area.width() / len(self.columns.shown)

    @property
    def cell_height(self) -> float:
        return self.area.height() / len(self.rows.shown)

    @property
    def width(self) -> float:
        """Return how wide it is with its caption."""
        return max(self.outer.width(), self.caption_width)

    def box(self, row: int, column: int) -> QRectF:
        """Return where a cell is."""
        x = self.area.left() + (column - self.columns.start) * self.cell_width
        y = self.area.top() + (row - self.rows.start) * self.cell_height
        return QRectF(x, y, self.cell_width, self.cell_height)

    def shows(self, cell: Cell) -> bool:
        """Say whether a cell is among those shown."""
        return cell.row in self.rows.shown and cell.column in self.columns.shown

    def cell_at(self, point: QPointF) -> Cell | None:
        """Return the cell under a point."""
        if not self.area.contains(point):
            return None
        row = self.rows.start + int((point.y() - self.area.top()) / self.cell_height)
        column = self.columns.start + int((point.x() - self.area.left()) / self.cell_width)
        return Cell(min(row, self.rows.stop - 1), min(column, self.columns.stop - 1))

    def block_box(self, block: Block) -> QRectF | None:
        """Return the frame of what is shown of a block; None if nothing is."""
        rows = range(max(block.rows.start, self.rows.start), min(block.rows.stop, self.rows.stop))
        columns = range(
            max(block.columns.start, self.columns.start),
            min(block.columns.stop, self.columns.stop),
        )
        if not rows or not columns:
            return None
        first, last = self.box(rows[0], columns[0]), self.box(rows[-1], columns[-1])
        return first.united(last)

    def moved(self, x: float, y: float) -> "Table":
        """Return it with the top left of its outer frame at a place."""
        by = QPointF(x, y) - self.outer.topLeft()
        return replace(self, area=self.area.translated(by), outer=self.outer.translated(by))


@dataclass(frozen=True, slots=True, eq=False)
class PlacedSign:
    """A sign at its place, `em` pixels to the em; y: the top of its own layout."""

    layout: FormulaLayout
    x: float
    y: float
    em: float


@dataclass(frozen=True, slots=True, eq=False)
class MatrixLayout:
    """All tables and signs of a line, and how much room they take."""

    tables: tuple[Table, ...]
    signs: tuple[PlacedSign, ...]
    width: float
    height: float

    def table_of(self, array: MatrixArray) -> Table:
        """Return the table of an array."""
        return next(table for table in self.tables if table.array is array)


def span_around(count: int, most: int, focus: int) -> Span:
    """Return at most `most` of `count` rows or columns, with one that has to be seen in them."""
    most = min(max(most, 1), count)
    start = min(max(focus - most // 2, 0), count - most)
    return Span(start, start + most, count)


def shape_text(array: MatrixArray) -> str:
    """Return how many rows and columns an array has."""
    n_rows, n_columns = array.shape
    return f"{n_rows} × {n_columns}"
