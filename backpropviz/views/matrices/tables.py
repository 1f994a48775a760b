"""A matrix as it is drawn: its numbers, where it lies, and what is written in its cells."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF

from backpropviz.engine.graph.cells import Axis, Cell
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.matrix.array import MatrixArray
from backpropviz.export.matrix.known import followed
from backpropviz.export.numbers import NumberStyle, number_text
from backpropviz.views.look.cell_colors import Pixels
from backpropviz.views.look.theme import Theme
from backpropviz.views.matrices.pictures import Picture

LONGEST = 10  # characters in a cell; longer numbers are rounded there, and marked so
# What the optimizer makes, and the parameter in whose cell it stands.
OF_AN_UPDATE = {
    Kind.NEW_WEIGHT: Kind.WEIGHT,
    Kind.STATE_WEIGHT: Kind.WEIGHT,
    Kind.NEW_BIAS: Kind.BIAS,
    Kind.STATE_BIAS: Kind.BIAS,
}
_TIGHT = 0.9  # of the smallest type: where it still fits
_READABLE_PX, _ROOM_OF_LETTER = 7.4, 0.6


def cell_text(value: float, style: NumberStyle) -> str:
    """Return what is written in a cell; ≈ before a number that is too long and so rounded."""
    text = number_text(value, style)
    if len(text) <= LONGEST:
        return text
    return f"≈{number_text(float(f'{value:.{style.digits - 1}g}'), style)}"


@dataclass(slots=True, eq=False)
class Table:
    """A matrix at its place. later: the updated parameters, which take its place when known.

    is_slope: it holds derivatives. font_px: of its numbers, 0 if there is no room for them.
    """

    array: MatrixArray
    later: MatrixArray | None
    area: QRectF
    symbol: str  # LaTeX
    prefix: str  # LaTeX, before the symbol: ∂J/∂
    plain: str  # both in plain text
    name_box: QRectF
    is_slope: bool
    font_px: float
    style: NumberStyle
    pixels: tuple[Theme, Pixels, Pixels | None] | None = None  # of a theme
    picture: Picture | None = None  # the last one of its colors
    proven: list[tuple[Cell, Quantity]] | None = None  # which derivatives get marks
    _texts: dict[Quantity, str] = field(default_factory=dict)

    @property
    def cell_width(self) -> float:
        """Return the width of a cell in pixels."""
        return self.area.width() / self.array.shape[1]

    @property
    def cell_height(self) -> float:
        """Return the height of a cell in pixels."""
        return self.area.height() / self.array.shape[0]

    def box(self, cell: Cell) -> QRectF:
        """Return where a cell is."""
        return QRectF(
            self.area.left() + cell.column * self.cell_width,
            self.area.top() + cell.row * self.cell_height,
            self.cell_width,
            self.cell_height,
        )

    def cell_at(self, point: QPointF) -> Cell | None:
        """Return the cell at a point."""
        if not self.area.contains(point):
            return None
        rows, columns = self.array.shape
        row = int((point.y() - self.area.top()) / self.cell_height)
        column = int((point.x() - self.area.left()) / self.cell_width)
        return Cell(min(row, rows - 1), min(column, columns - 1))

    def cells_in(self, region: QRectF) -> tuple[range, range]:
        """Return the rows and columns that lie within a region, at least in part."""
        part = region.intersected(self.area)
        if part.isEmpty():
            return range(0), range(0)
        rows, columns = self.array.shape
        top, left = part.top() - self.area.top(), part.left() - self.area.left()
        first = Cell(int(top / self.cell_height), int(left / self.cell_width))
        last_row = int((top + part.height()) / self.cell_height)
        last_column = int((left + part.width()) / self.cell_width)
        return (
            range(first.row, min(last_row + 1, rows)),
            range(first.column, min(last_column + 1, columns)),
        )

    def text(self, quantity: Quantity, value: float) -> str:
        """Return what is written in the cell of a quantity."""
        text = self._texts.get(quantity)
        if text is None:
            text = self._texts[quantity] = cell_text(value, self.style)
        return text

    def cell_of(self, quantity: Quantity) -> Cell | None:
        """Return the cell that a step is about, also when it makes a share or a new value."""
        own = self.array.first.kind
        if quantity.kind in OF_AN_UPDATE:
            kind = OF_AN_UPDATE[quantity.kind]
            quantity = Quantity(kind, quantity.layer, quantity.unit, quantity.source)
        elif quantity.kind is own and own in (Kind.D_WEIGHT, Kind.D_BIAS):
            quantity = quantity._replace(sample=self.array.first.sample)
        return self.array.cell_of(quantity)


def fitting_font_px(
    width: float, height: float, chars: int, largest: float, least_px: float = 0.0
) -> float:
    """Return the size of type for numbers in a cell; 0 where they could not be read.

    least_px: the smallest type allowed; for it, letters may stand closer to the cell's border.
    """
    size = min(largest, (width - 4.0) / (max(chars, 1) * _ROOM_OF_LETTER), height * 0.68)
    if least_px:
        size = least_px if least_px * _TIGHT <= size < least_px else size
    return size if size >= max(_READABLE_PX, least_px) else 0.0


def followed_row(table: Table, trace: NetworkTrace) -> int | None:
    """Return which row is the sample's that is followed; None where rows are no samples."""
    if table.array.rows is not Axis.SAMPLES or trace.n_samples == 1:
        return None
    return followed(trace, table.array.first).sample
