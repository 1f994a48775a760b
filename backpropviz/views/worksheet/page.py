"""A page of a worksheet: marks at their places, in points, and how they are painted."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from backpropviz.export.worksheet.drawing import Drawing
from backpropviz.views.formula.drawing import draw_formula
from backpropviz.views.formula.layout import FormulaLayout
from backpropviz.views.look.theme import sans
from backpropviz.views.worksheet.art import draw_art

INK: Final = QColor("#000000")
_FINE: Final = 20  # fonts are measured and drawn this much larger, then made smaller: no hinting


class Writing(NamedTuple):
    """Text with its pen on the baseline."""

    x: float
    baseline: float
    text: str
    size: float
    bold: bool = False


class Math(NamedTuple):
    """A formula by its top left."""

    x: float
    y: float
    layout: FormulaLayout
    em: float


class Rule(NamedTuple):
    """A level line; dotted: to write on."""

    x: float
    y: float
    width: float
    thickness: float = 0.6
    dotted: bool = False


class Frame(NamedTuple):
    """A box: empty to write into, or around an answer."""

    x: float
    y: float
    width: float
    height: float


class Art(NamedTuple):
    """A drawing, scaled; turned: a quarter to the left, to be looked at from the right."""

    x: float
    y: float
    drawing: Drawing
    scale: float
    turned: bool = False


Mark = Writing | Math | Rule | Frame | Art


@dataclass(frozen=True, slots=True)
class Page:
    """One page and its size."""

    size: QSizeF
    marks: tuple[Mark, ...]


def moved(mark: Mark, x: float, y: float) -> Mark:
    """Return a mark at another place."""
    if isinstance(mark, Writing):
        return mark._replace(x=mark.x + x, baseline=mark.baseline + y)
    return mark._replace(x=mark.x + x, y=mark.y + y)


def paint_page(painter: QPainter, page: Page) -> None:
    """Paint a page in black; the painter is scaled so that a point is one unit."""
    for mark in page.marks:
        match mark:
            case Writing():
                draw_text(painter, mark.x, mark.baseline, mark.text, mark.size, mark.bold)
            case Math():
                draw_formula(painter, mark.layout, mark.x, mark.y, mark.em, INK)
            case Rule():
                pen = QPen(INK, mark.thickness)
                if mark.dotted:
                    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                    pen.setDashPattern([0.1, 3.5])
                painter.setPen(pen)
                painter.drawLine(QPointF(mark.x, mark.y), QPointF(mark.x + mark.width, mark.y))
            case Frame():
                painter.setPen(QPen(INK, 0.7))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                box = QRectF(mark.x, mark.y, mark.width, mark.height)
                painter.drawRoundedRect(box, 2.0, 2.0)
            case Art():
                painter.save()
                painter.translate(mark.x, mark.y)
                painter.scale(mark.scale, mark.scale)
                if mark.turned:
                    painter.translate(0, mark.drawing.width)
                    painter.rotate(-90)
                draw_art(painter, mark.drawing, INK)
                painter.restore()


def draw_text(
    painter: QPainter, x: float, baseline: float, text: str, size: float, bold: bool = False
) -> None:
    """Write real letters, which a reader can select and search."""
    painter.save()
    painter.translate(x, baseline)
    painter.scale(1 / _FINE, 1 / _FINE)
    painter.setFont(_font(size, bold))
    painter.setPen(INK)
    painter.drawText(QPointF(0, 0), text)
    painter.restore()


def text_width(text: str, size: float, bold: bool = False) -> float:
    """Return how wide a text is, in points."""
    return _metrics(size, bold).horizontalAdvance(text) / _FINE


@lru_cache(maxsize=64)
def _font(size: float, bold: bool) -> QFont:
    font = sans(size * _FINE, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@lru_cache(maxsize=64)
def _metrics(size: float, bold: bool) -> QFontMetricsF:
    return QFontMetricsF(_font(size, bold))
