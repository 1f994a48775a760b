"""Writes what stands over a matrix: its symbol, typeset, and its shape."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPolygonF

from backpropviz.views.formula.typesetting import typeset
from backpropviz.views.look.lettering import LEFT, RIGHT, font_of, width_of
from backpropviz.views.matrices.tables import Table

_NAME_EM, _SHAPE_PX, _SMALLEST_PX = 13.5, 10.0, 6.0
_CLOSER_EM = 0.05  # a letter to the ∂ before it
_POINTER_PX = 4.0
# Smaller symbols are plain text: nobody sees the difference, and typesetting takes its time.
_TYPESET_PX = 9.5


def write_name(
    painter: QPainter, table: Table, unit: float, ink: QColor, least_em: float = 0.0
) -> None:
    """Write a matrix's symbol; unit: pixels to a length of the layout."""
    size, box = max(_NAME_EM * unit, least_em), table.name_box
    if size < _SMALLEST_PX:
        return
    if size < _TYPESET_PX:
        painter.setFont(font_of(round(size)))
        painter.setPen(ink)
        painter.drawText(box, LEFT, table.plain)
        return
    baseline, x = box.bottom() - 6.0 * unit, box.left()
    for latex in (table.prefix, table.symbol):
        if latex:
            written = typeset(latex)
            written.draw(painter, x, baseline, size, ink)
            x += (written.advance - _CLOSER_EM) * size


def write_shape(
    painter: QPainter, table: Table, shape: str, unit: float, ink: QColor, least_px: float = 0.0
) -> None:
    """Write how many rows and columns a matrix has; not where type may not be so small."""
    size = _SHAPE_PX * unit
    if least_px > size:
        size = least_px
        if 2.2 * width_of(shape, round(size)) > table.name_box.width():
            return
    if size < _SMALLEST_PX:
        return
    painter.setFont(font_of(round(size)))
    painter.setPen(ink)
    painter.drawText(table.name_box, RIGHT, shape)


def point_at_row(painter: QPainter, table: Table, row: int, unit: float, ink: QColor) -> None:
    """Point from the left at a row: the sample's that is followed."""
    size = _POINTER_PX * max(unit, 0.7)
    y = table.area.top() + (row + 0.5) * table.cell_height
    tip = QPointF(table.area.left() - 1.0, y)
    back = tip.x() - size
    painter.setBrush(ink)
    painter.setPen(ink)
    painter.drawPolygon(
        QPolygonF([tip, QPointF(back, y - 0.8 * size), QPointF(back, y + 0.8 * size)])
    )
