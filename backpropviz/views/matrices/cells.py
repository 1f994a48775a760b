"""Paints one matrix: numbers on colors where there is room, else a picture of colors."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from backpropviz.engine.graph.cells import Cell
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import Quantity
from backpropviz.views.look.cell_colors import CellColors
from backpropviz.views.look.lettering import CENTER, font_of, static_text, width_of
from backpropviz.views.look.scale import SignedScale
from backpropviz.views.look.theme import Theme, blend
from backpropviz.views.matrices.known import KnownCells, Mask
from backpropviz.views.matrices.marks import CellMarks
from backpropviz.views.matrices.pictures import Picture
from backpropviz.views.matrices.tables import Table, cell_text

_SMALLEST_MARK_PX = 5.0


class CellPainter:
    """Paints the cells of a matrix; asked: whether the number that is current is to be said."""

    def __init__(
        self,
        painter: QPainter,
        theme: Theme,
        trace: NetworkTrace,
        scale: SignedScale,
        known: KnownCells,
    ) -> None:
        self._painter = painter
        self._theme = theme
        self._trace = trace
        self._scale = scale
        self._known = known

    def paint(self, table: Table, marks: CellMarks, region: QRectF) -> None:
        """Paint what of a matrix lies within a region, and its marks."""
        if table.font_px:
            self._paint_numbers(table, region)
        else:
            self._paint_picture(table)
        self._paint_border(table)
        self._paint_marks(table, marks)

    def _paint_numbers(self, table: Table, region: QRectF) -> None:
        rows, columns = table.cells_in(region)
        known = self._known.mask(table.array)
        later = self._known.mask(table.later) if table.later is not None else None
        colors = CellColors(table.array, self._scale, self._theme)
        for row in rows:
            for column in columns:
                cell = Cell(row, column)
                if later is not None and table.later is not None and later[row, column]:
                    quantity = table.later.quantity_at(row, column)
                elif known[row, column]:
                    quantity = table.array.quantity_at(row, column)
                else:
                    self._paint_unknown(table, cell)
                    continue
                self._paint_number(table, cell, quantity, colors)

    def _paint_number(
        self, table: Table, cell: Cell, quantity: Quantity, colors: CellColors
    ) -> None:
        value = self._trace.value(quantity)
        box = table.box(cell).adjusted(0.5, 0.5, -0.5, -0.5)
        fill = self._theme.fill_for_text(colors.fill(value))
        self._painter.fillRect(box, fill)
        if quantity.kind is not table.array.first.kind:  # an updated parameter
            bar = QRectF(box.left(), box.bottom() - 2.4, box.width(), 2.4)
            self._painter.fillRect(bar, self._theme.color("update"))
        self._write(table, box, table.text(quantity, value), self._theme.text_on(fill))

    def _paint_unknown(self, table: Table, cell: Cell, text: str = "?") -> None:
        box = table.box(cell).adjusted(0.5, 0.5, -0.5, -0.5)
        self._painter.fillRect(box, blend(self._theme.color("hairline"), self._surface, 0.35))
        self._write(table, box, text, self._theme.color("faint"))

    def _write(self, table: Table, box: QRectF, text: str, ink: QColor) -> None:
        size = max(int(table.font_px), 1)
        width = width_of(text, size)
        if width > box.width() - 2:
            size = max(int(size * (box.width() - 2) / width), 6, self._theme.least_px)
        self._painter.setPen(ink)
        self._painter.setFont(font_of(size))
        written = static_text(text, size)
        room = written.size()
        middle = box.center()
        self._painter.drawStaticText(
            QPointF(middle.x() - room.width() / 2, middle.y() - room.height() / 2), written
        )

    def _paint_picture(self, table: Table) -> None:
        known = self._known.mask(table.array)
        shown = (self._theme, *self._known.of(table))  # cells are computed in one order
        if table.picture is None or table.picture.of != shown:
            table.picture = Picture(shown, self._picture(table, known))
        table.picture.draw(self._painter, table.area)
        if not known.all():
            rows, columns = (np.flatnonzero(~known.any(axis=axis)) for axis in (1, 0))
            box = QRectF(table.area)
            if columns.size:
                box.setLeft(table.box(Cell(0, int(columns[0]))).left())
            elif rows.size:
                box.setTop(table.box(Cell(int(rows[0]), 0)).top())
            else:
                return
            least = self._theme.least_px
            if min(box.width(), box.height()) >= max(9.0, least):
                size = round(min(box.height(), box.width(), max(14.0, least)))
                self._painter.setFont(font_of(size))
                self._painter.setPen(self._theme.color("muted"))
                self._painter.drawText(box, CENTER, "?")

    def _picture(self, table: Table, known: Mask) -> QImage:
        colors = CellColors(table.array, self._scale, self._theme)
        if table.pixels is None or table.pixels[0] != self._theme:
            later = None if table.later is None else colors.pixels(table.later.values)
            table.pixels = (self._theme, colors.pixels(table.array.values), later)
        _, pixels, later = table.pixels
        if later is not None and table.later is not None:
            updated = self._known.mask(table.later)
            pixels = np.where(updated[..., np.newaxis], later, pixels)
        return colors.known_part(pixels, known)

    def _paint_border(self, table: Table) -> None:
        """Frame the matrix; with dashes while some of it is not computed."""
        is_known = self._known.share(table.array) == 1.0
        pen = QPen(self._theme.color("muted" if is_known else "faint"), 1.0)
        if not is_known:
            pen.setDashPattern([4.0, 3.0])
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(table.area.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _paint_marks(self, table: Table, marks: CellMarks) -> None:
        for cell, color in marks.operands.items():
            self._frame(table, cell, color)
        for cell, quantity in marks.current.items():
            self._paint_current(table, cell, quantity)
        if marks.selected is not None:
            self._frame(table, marks.selected, self._theme.color("ink"))

    def _paint_current(self, table: Table, cell: Cell, quantity: Quantity) -> None:
        """Let the cell glow that the step makes."""
        painter, theme, box = self._painter, self._theme, table.box(cell)
        mask = self._known.mask(table.array)
        is_done = self._known.is_known(quantity)
        painter.setPen(QPen(theme.color("glow"), 4.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-2.5, -2.5, 2.5, 2.5), 4, 4)
        if not table.font_px:
            self._frame(table, cell, theme.color("ink"))
            return
        own = table.array.quantity_at(*cell)
        if not is_done or (quantity != own and not mask[cell]):
            # Asked for; or a sample's share of what is not known yet, in dashes.
            self._painter.fillRect(box, theme.color("glow"))
            text = cell_text(self._trace.value(quantity), table.style) if is_done else "?"
            self._write(table, box, text, theme.color("ink"))
        pen = QPen(theme.color("ink" if is_done else "first_operand"), 1.6)
        if is_done and quantity.kind is own.kind and quantity != own:
            pen.setDashPattern([3.0, 2.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))

    def _frame(self, table: Table, cell: Cell, color: QColor) -> None:
        """Frame a cell; a small one from outside, so that it can still be seen."""
        box = table.box(cell)
        if table.font_px:
            box = box.adjusted(1.0, 1.0, -1.0, -1.0)
        else:
            more_x = max(_SMALLEST_MARK_PX - box.width(), 0.0) / 2 + 1.0
            more_y = max(_SMALLEST_MARK_PX - box.height(), 0.0) / 2 + 1.0
            box = box.adjusted(-more_x, -more_y, more_x, more_y)
            self._painter.setPen(QPen(self._surface, 3.6))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRect(box)
        self._painter.setPen(QPen(color, 2.0))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(box)

    @property
    def _surface(self) -> QColor:
        return self._theme.color("surface")
