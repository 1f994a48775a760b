"""An activation beside its derivative, the units' z on both, and where hardly anything comes back.

"Beside": f at the left, f′ at the right, over the same z.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from backpropviz.engine.arrays import Floats
from backpropviz.views.explain.activation_curve import Curves, Range, Stretch, bends, curves_of
from backpropviz.views.explain.activation_scene import ActivationScene
from backpropviz.views.explain.slope_axes import Axes, curve_axes, paint_axes, ticks
from backpropviz.views.look.lettering import CENTER, LEFT
from backpropviz.views.panels.painting import PaintedPanel

translate = QCoreApplication.translate

HEADER_PX = 30.0  # for the formulas above both
_ABOVE_PX = 18.0  # that axes leave for a name
_MARK_PX, _NAMED_PX, _NEAR_PX = 3.6, 5.2, 9.0
_MOST_NAMED = 12
_DRAWN = 72  # points of a curve
_TICK_PX = 22.0  # along z


@dataclass(frozen=True, slots=True)
class Mark:
    """A unit's place on one of the curves; is_open: what f is there is not to be seen."""

    unit: int
    place: QPointF
    is_open: bool


class CurvesPicture:
    """Lays a scene out in a panel, and paints it."""

    def __init__(self, scene: ActivationScene, panel: PaintedPanel) -> None:
        self.scene = scene
        self._panel = panel
        self.curves = curves_of(scene.activation, scene.z_range)
        self.value_axes = self._axes(self.curves.value_range, 0)
        self.slope_axes = self._axes(self.curves.slope_range, 1)
        self.value_marks = self._marks(self.value_axes, scene.values)
        self.slope_marks = self._marks(self.slope_axes, scene.slopes)
        self._taken: list[QRectF] = []  # by words, while it is painted

    def unit_at(self, point: QPointF) -> int | None:
        """Return the unit whose mark is nearest to a point, if one is near."""
        best, nearest = None, self._panel.px(_NEAR_PX)
        for mark in (*self.value_marks, *self.slope_marks):
            distance = QLineF(point, mark.place).length()
            if distance <= nearest:
                best, nearest = mark.unit, distance
        return best

    @property
    def still_key(self) -> object:
        """Return what `paint_still` paints, apart from the panel's look: the same, if equal."""
        comma = self.scene.session.style.decimal_comma
        return self.curves.activation, self.curves.z, comma

    def paint_still(self, painter: QPainter) -> list[QRectF]:
        """Paint what no step changes: axes, curves, kinks; return where there are words."""
        theme = self._panel.theme
        colors = theme.color("forward"), theme.color("backward")
        branches = self.curves.branches
        self._taken = []
        for axes, lines, color in (
            (self.value_axes, [each.value for each in branches], colors[0]),
            (self.slope_axes, [each.slope for each in branches], colors[1]),
        ):
            self._paint_saturated(painter, axes, with_word=color is colors[1])
            paint_axes(painter, axes, ("z", ""), theme, self._panel.scale)
            self._paint_zero(painter, axes)
            self._paint_curve(painter, axes, lines, color)
        self._paint_kink(painter)
        return self._taken

    def paint_marks(self, painter: QPainter, words: list[QRectF]) -> None:
        """Paint the units, their names beside the words that are there already."""
        self._taken = list(words)
        for axes, marks in (
            (self.value_axes, self.value_marks),
            (self.slope_axes, self.slope_marks),
        ):
            self._paint_marks(painter, axes, marks)

    # Where things are

    def _axes(self, y: Range, half: int) -> Axes:
        panel, scene = self._panel, self.scene
        width, above = panel.width() / 2, panel.px(HEADER_PX - _ABOVE_PX)
        comma = scene.session.style.decimal_comma
        axes = curve_axes((width, panel.height() - above), self.curves.z, y, panel.scale, comma)
        across = ticks(self.curves.z, int(axes.area.width() / panel.px(_TICK_PX)), comma)
        return replace(axes, area=axes.area.translated(half * width, above), x_ticks=across)

    def _marks(self, axes: Axes, heights: Floats) -> list[Mark]:
        """Return the marks of all units whose z may be seen, the one asked about last: on top."""
        layer = self.scene.layer
        order = sorted(np.flatnonzero(layer.z_seen).tolist(), key=lambda unit: unit == layer.unit)
        marks = []
        for unit in order:
            x, height = float(layer.z[unit]), float(heights[unit])
            if not axes.x[0] <= x <= axes.x[1]:
                continue
            is_open = not np.isfinite(height)
            y = axes.area.bottom() if is_open else axes.y_px(height)
            marks.append(Mark(unit, QPointF(axes.x_px(x), y), is_open))
        return marks

    # What is painted

    def _paint_saturated(self, painter: QPainter, axes: Axes, *, with_word: bool) -> None:
        panel = self._panel
        for stretch in self.curves.saturated:
            left, right = axes.x_px(stretch.low), axes.x_px(stretch.high)
            band = QRectF(left, axes.area.top(), max(right - left, 2.0), axes.area.height())
            painter.fillRect(band, panel.pale(panel.theme.color("neutral"), 0.3))
            if with_word:
                self._write_in(painter, band, stretch)

    def _write_in(self, painter: QPainter, band: QRectF, stretch: Stretch) -> None:
        """Say what a shaded band is: across, or upward where it is narrow."""
        panel = self._panel
        panel.set_font(painter, 11)
        word = (
            translate("ActivationPanel", "flat: no gradient")
            if stretch.is_flat
            else translate("ActivationPanel", "saturated")
        )
        width, line = panel.text_width(word), panel.px(15)
        if width + panel.px(6) > band.width() and stretch.is_flat:
            word = translate("ActivationPanel", "flat")
            width = panel.text_width(word)
        painter.setPen(panel.theme.color("muted"))
        if width + panel.px(4) <= band.width():
            box = QRectF(band.center().x() - width / 2, 0, width, line)
            box.moveTop(band.top() + 0.30 * band.height())
            painter.drawText(box, CENTER, word)
            self._taken.append(box)
        elif band.width() >= line - 2 and width <= band.height():
            painter.save()
            painter.translate(band.center())
            painter.rotate(-90)
            painter.drawText(QRectF(-width / 2, -line / 2, width, line), CENTER, word)
            painter.restore()

    def _paint_zero(self, painter: QPainter, axes: Axes) -> None:
        painter.setPen(QPen(self._panel.theme.color("hairline"), 1.0))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.drawLine(QLineF(axes.area.left(), axes.y_px(0), axes.area.right(), axes.y_px(0)))
        painter.drawLine(QLineF(axes.x_px(0), axes.area.top(), axes.x_px(0), axes.area.bottom()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)

    def _paint_curve(
        self, painter: QPainter, axes: Axes, lines: list[Floats], color: QColor
    ) -> None:
        painter.setPen(QPen(color, 2.2 * self._panel.scale))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for branch, heights in zip(self.curves.branches, lines, strict=True):
            across = np.array([axes.x_px(x) for x in branch.z.tolist()])
            upward = np.array([axes.y_px(y) for y in heights.tolist()])
            at = bends(across, upward, _DRAWN)
            points = zip(across[at].tolist(), upward[at].tolist(), strict=True)
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))

    def _paint_marks(self, painter: QPainter, axes: Axes, marks: list[Mark]) -> None:
        panel, theme, layer = self._panel, self._panel.theme, self.scene.layer
        for mark in reversed(marks):
            if mark.unit == layer.unit:
                painter.setPen(panel.dashed("ink"))
                x = mark.place.x()
                painter.drawLine(QLineF(x, axes.area.top(), x, axes.area.bottom()))
        for mark in marks:
            is_named = mark.unit == layer.unit
            radius = panel.px(_NAMED_PX if is_named else _MARK_PX)
            ink = theme.color("ink")
            painter.setPen(panel.dashed("ink", 1.4) if mark.is_open else QPen(ink, 1.4))
            painter.setBrush(ink if is_named and not mark.is_open else theme.color("surface"))
            painter.drawEllipse(mark.place, radius, radius)
            self._taken.append(QRectF(mark.place - QPointF(3, 3), mark.place + QPointF(3, 3)))
        is_crowded = len(marks) > _MOST_NAMED
        for mark in reversed(marks[-1:] if is_crowded else marks):  # the one asked about first
            self._name_mark(painter, axes, mark)

    def _name_mark(self, painter: QPainter, axes: Axes, mark: Mark) -> None:
        """Write a unit's name beside its mark, where there is room."""
        panel, is_named = self._panel, mark.unit == self.scene.layer.unit
        panel.set_font(painter, 11.5 if is_named else 10.5, bold=is_named)
        text = self.scene.names[mark.unit]
        text = f"{text} ?" if mark.is_open else text
        width, line, away = panel.text_width(text), panel.px(14), panel.px(8)
        x, y = mark.place.x(), mark.place.y()
        for left, top in (
            (x + away, y - line - 1),
            (x - away - width, y - line - 1),
            (x + away, y + 1),
            (x - away - width, y + 1),
        ):
            box = QRectF(left, top, width, line)
            room = axes.area.adjusted(0, -2, panel.px(10), 2)
            if room.contains(box) and not any(box.intersects(other) for other in self._taken):
                self._taken.append(box)
                panel.write(painter, box, text, "ink" if is_named else "muted", LEFT)
                return

    def _paint_kink(self, painter: QPainter) -> None:
        """Mark both ends of a jump: filled where the function is, open where it is not."""
        panel, curves = self._panel, self.curves
        slope = curves.kink
        if slope is None:
            return
        left, right = curves.branches
        radius = panel.px(3.2)
        for axes, at, beside, role in (
            (self.value_axes, left.value[-1], right.value[0], "forward"),
            (self.slope_axes, left.slope[-1], right.slope[0], "backward"),
        ):
            if abs(beside - at) < 1e-6:
                if role == "forward":
                    continue  # f itself has no jump
            else:
                painter.setPen(QPen(panel.theme.color(role), 1.6 * panel.scale))
                painter.setBrush(panel.theme.color("surface"))
                painter.drawEllipse(axes.to_px(0.0, float(beside)), radius, radius)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(panel.theme.color(role))
            painter.drawEllipse(axes.to_px(0.0, float(at)), radius, radius)
        self._tell_kink(painter, curves, slope)

    def _tell_kink(self, painter: QPainter, curves: Curves, slope: float) -> None:
        panel, axes = self._panel, self.slope_axes
        panel.set_font(painter, 11)
        value = f"{slope:g}"
        if self.scene.session.style.decimal_comma:
            value = value.replace(".", ",")
        place = axes.to_px(0.0, slope)
        line, room = panel.px(14), axes.area.right() + panel.px(10) - place.x() - panel.px(8)
        equation = translate("ActivationPanel", "{slope}(0) = {value}").format(
            slope=self.scene.slope_symbol, value=value
        )
        convention = translate("ActivationPanel", "by convention")
        lines = [f"{equation} {convention}"]
        if panel.text_width(lines[0]) > room:
            lines = [equation, convention]
        left, top = place.x() + panel.px(8), place.y() - panel.px(5) - len(lines) * line
        for number, text in enumerate(lines):
            box = QRectF(left, top + number * line, min(panel.text_width(text) + 1, room), line)
            panel.write(painter, box, text, "ink", LEFT)
            self._taken.append(box)
