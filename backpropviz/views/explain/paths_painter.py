"""Paints the scene of an explanation; where everything stands was decided before."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from backpropviz.views.explain.paths_columns import RING_PX
from backpropviz.views.explain.paths_scene import FactorArea, Formula, Scene
from backpropviz.views.formula.drawing import draw_formula
from backpropviz.views.look.lettering import font_of
from backpropviz.views.look.theme import Theme, blend

_ABOVE_PX = 20.0  # that a formula may reach beyond its area


class PathsPainter:
    """Paints on a sheet; scale: 1 at 1440×900."""

    def __init__(self, painter: QPainter, theme: Theme, scale: float) -> None:
        self._painter = painter
        self._theme = theme
        self._scale = scale

    def rows(self, scene: Scene, width: float, chosen: int | None, hovered: int | None) -> None:
        """Paint the grounds of the rows, their bars, and the lines between."""
        painter, theme, scale = self._painter, self._theme, self._scale
        for row in scene.rows:
            if row.index == chosen:
                painter.fillRect(row.area, theme.color("selection"))
                edge = QRectF(0, row.area.top(), 4 * scale, row.area.height())
                painter.fillRect(edge, theme.color("backward"))
            elif row.index == hovered:
                pale = blend(theme.color("selection"), theme.color("surface"), 0.5)
                painter.fillRect(row.area, pale)
        for y in scene.rules:
            painter.fillRect(QRectF(0, round(y), width, 1), theme.color("hairline"))
        for bar in scene.bars:
            middle, height = bar.area.center().x(), 8 * scale
            top = bar.area.center().y() - height / 2
            # What is not 0 is seen.
            length = max(abs(bar.share) * bar.area.width() / 2, 1.5) if bar.share else 0.0
            left = middle if bar.share > 0 else middle - length
            role = "positive" if bar.share > 0 else "negative"
            painter.fillRect(QRectF(left, top, length, height), theme.color(role))
            axis = QRectF(middle - 0.5, top - 3 * scale, 1, height + 6 * scale)
            painter.fillRect(axis, theme.color("control"))

    def marks(self, scene: Scene, pointed: Iterable[FactorArea | None]) -> None:
        """Ring the largest and the smallest factor of each path, and those pointed at."""
        painter, theme, radius = self._painter, self._theme, 5 * self._scale
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("faint"), max(1.2 * self._scale, 1.0)))
        for factor in scene.factors:
            if factor.is_marked and factor.number is not None:
                ring = factor.number.adjusted(-RING_PX, -2, RING_PX, 2)
                painter.drawRoundedRect(ring, radius, radius)
        painter.setPen(QPen(theme.color("focus"), 2.0 * self._scale))
        for each in pointed:
            if each is not None:
                painter.drawRoundedRect(each.area.adjusted(1, 1, -1, -1), radius, radius)

    def lines(self, scene: Scene, seen: QRectF) -> None:
        """Paint the mathematics and the texts that lie where something is seen."""
        for formula in scene.formulas:
            if formula.area.adjusted(0, -_ABOVE_PX, 0, _ABOVE_PX).intersects(seen):
                self._formula(formula)
        painter = self._painter
        for writing in scene.writings:
            if writing.area.intersects(seen):
                painter.setFont(font_of(writing.size_px, writing.is_bold))
                painter.setPen(self._theme.color(writing.role))
                if writing.wrapped is None:
                    painter.drawText(writing.area, writing.align, writing.text)
                else:
                    painter.drawStaticText(writing.area.topLeft(), writing.wrapped)

    def _formula(self, formula: Formula) -> None:
        color, x, y = self._theme.color(formula.role), formula.at.x(), formula.at.y()
        draw_formula(self._painter, formula.layout, x, y, formula.em, color)
