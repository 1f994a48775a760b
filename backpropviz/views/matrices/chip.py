"""The number of the step over its cell, where that is too small for it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from backpropviz.views.look.lettering import CENTER, font_of, width_of
from backpropviz.views.look.theme import Theme
from backpropviz.views.matrices.scene import Scene
from backpropviz.views.matrices.tables import cell_text
from backpropviz.views.matrices.view import View

_TYPE_PX = 11


class Chip(NamedTuple):
    """A number at its place."""

    box: QRectF
    text: str


def chip_of(scene: Scene, view: View) -> Chip | None:
    """Return the number of the step, if it makes but one, in a cell too small for numbers."""
    if len(view.reading.current) != 1:
        return None
    for (index, is_slope), marks in view.marks.tables.items():
        for cell, quantity in marks.current.items():
            table = next(t for t in scene.nodes[index].tables if t.is_slope == is_slope)
            if table.font_px:
                return None
            text = "?"
            if view.known.is_known(quantity):
                text = cell_text(scene.trace.value(quantity), scene.style)
            over = table.box(cell)
            size = max(_TYPE_PX, scene.least_px)
            height = size + 6.0
            width = width_of(text, size, True) + 10.0
            box = QRectF(0.0, over.top() - height - 5.0, width, height)
            card = scene.nodes[index].card or over
            # Within its card, or on the middle of that: what stands beside it is to be seen, too.
            middle, spare = card.center().x(), max((card.width() - width) / 2 + 3.0, 0.0)
            x = min(max(over.center().x(), middle - spare), middle + spare)
            box.moveCenter(QPointF(x, box.center().y()))
            return Chip(box, text)
    return None


def paint_chip(painter: QPainter, chip: Chip, theme: Theme) -> None:
    """Paint the number over everything else."""
    painter.setPen(QPen(theme.color("ink"), 1.2))
    painter.setBrush(theme.color("glow"))
    painter.drawRoundedRect(chip.box, 4, 4)
    painter.setFont(font_of(max(_TYPE_PX, theme.least_px), True))
    painter.drawText(chip.box, CENTER, chip.text)
