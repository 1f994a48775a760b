"""Draws a formula that is laid out."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from backpropviz.engine.quantities import Quantity
from backpropviz.views.formula.layout import FormulaLayout

_NO_COLORS: Mapping[Quantity, QColor] = {}


def draw_formula(
    painter: QPainter,
    layout: FormulaLayout,
    x: float,
    y: float,
    em: float,
    ink: QColor,
    colors: Mapping[Quantity, QColor] = _NO_COLORS,
) -> None:
    """Draw a formula with its top left at x and y, `em` pixels to the em.

    colors: of the quantities that are not in ink.
    """
    for glyph in layout.glyphs:
        color = colors.get(glyph.quantity, ink) if glyph.quantity else ink
        glyph.picture.draw(painter, x + glyph.x * em, y + glyph.baseline * em, em, color)
    for bar in layout.bars:
        thickness = max(bar.thickness * em, 1.0)
        painter.fillRect(QRectF(x + bar.x * em, y + bar.y * em, bar.width * em, thickness), ink)
