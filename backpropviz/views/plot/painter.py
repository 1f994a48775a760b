"""Paints what is around a plot's curves: axes behind them; names, marks and the cursor before."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from backpropviz.export.numbers import count_text
from backpropviz.views.look.lettering import CENTER, LEFT, RIGHT, font_of, width_of
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.texts import axis_text, percent_text
from backpropviz.views.plot.axis import AxisKind, ValueAxis, update_ticks
from backpropviz.views.plot.chart import Chart, Mark, Series, some_of, spread
from backpropviz.views.plot.line import Line, smoothed, thinned

_TYPE_PX = 11
_SIDE_PX, _TOP_PX, _LINE_PX, _LEADER_PX = 12.0, 9.0, 15.0, 13.0
_COLUMN_PX = 2.0  # points that are nearer to one another are not all drawn
_GROUP_PX = 5.0  # and of noisy ones, the middle
_DASHES = [3.5, 2.5]
_PLACES = 5  # up and down, for what is written beside a mark


@dataclass(frozen=True, slots=True)
class Label:
    """The name of a curve beside its end. end: where the curve ends; y: where the name stands."""

    series: Series
    end: QPointF
    y: float


class PlotPainter:
    """Where everything of a plot stands, for one chart at one size, and how it is painted."""

    def __init__(
        self,
        chart: Chart,
        axis: ValueAxis,
        size: tuple[float, float],
        theme: Theme,
        scale: float,
        *,
        decimal_comma: bool,
    ) -> None:
        self.chart, self.axis = chart, axis
        self._theme, self._scale = theme, scale
        self._comma = decimal_comma
        self._size_px = max(round(_TYPE_PX * scale), 8)
        self._width = size[0]
        self.tick_texts = tuple(self._tick_text(tick) for tick in axis.ticks)
        self.area = self._area(*size)
        self.lines = tuple(self._lines())
        self.labels = tuple(self._place_labels())

    def x(self, update: float) -> float:
        """Return where an update stands."""
        return self.area.left() + self.area.width() * self.chart.share(update)

    def y(self, height: float) -> float:
        """Return where a height from 0 to 1 stands."""
        return self.area.bottom() - self.area.height() * height

    def paint_axes(self, painter: QPainter) -> None:
        """Paint a line and a number at each tick, and the updates below."""
        theme, area = self._theme, self.area
        if self.chart.instead:
            return
        heights = [self.y(float(h)) for h in self.axis.heights(np.array(self.axis.ticks))]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(theme.color("hairline"), 1.0))
        painter.drawLines([QLineF(area.left(), y, area.right(), y) for y in heights])
        painter.setPen(QPen(theme.color("control"), 1.0))
        painter.drawLine(QLineF(area.left(), area.bottom(), area.right(), area.bottom()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setFont(font_of(self._size_px))
        painter.setPen(theme.color("muted"))
        beside = area.left() - self._px(6)
        for y, text in zip(heights, self.tick_texts, strict=True):
            painter.drawText(QRectF(0, y - 10, beside, 20), RIGHT, text)
        self._paint_updates(painter)

    def paint_front(self, painter: QPainter, at: float, hovered: int | None) -> None:
        """Paint marks, names, the hovered points, and the cursor's line after `at` updates."""
        theme, area, chart = self._theme, self.area, self.chart
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setFont(font_of(self._size_px))
        if chart.instead:
            painter.setPen(theme.color("muted"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            inset = self._px(_SIDE_PX)
            whole = QRectF(0, 0, self._width, area.bottom() + self._px(_LINE_PX))
            painter.drawText(whole.adjusted(inset, 0, -inset, 0), flags, chart.instead)
            return
        if chart.note:
            self._paint_note(painter)
        pen = QPen(theme.color("faint"), max(self._px(1.2), 1.0), Qt.PenStyle.DotLine)
        painter.setPen(pen)
        for mark in chart.marks:
            x = self.x(mark.update)
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        for mark in chart.marks:
            self._paint_mark_label(painter, mark)
        self._paint_labels(painter)
        self._paint_dots(painter, hovered)
        x = self.x(at)
        painter.setPen(QPen(theme.color("ink"), max(self._px(1.5), 1.0)))
        painter.drawLine(QPointF(x, area.top() - self._px(3)), QPointF(x, area.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("ink"))
        radius = self._px(3.5)
        painter.drawEllipse(QPointF(x, area.bottom()), radius, radius)

    # Places

    def _px(self, length: float) -> float:
        return length * self._scale

    def _area(self, width: float, height: float) -> QRectF:
        numbers = max((width_of(text, self._size_px) for text in self.tick_texts), default=0.0)
        names = [width_of(series.name, self._size_px) for series in self.chart.series]
        # In steps: a digit more or less must not move the whole plot.
        left = _in_steps(self._px(_SIDE_PX + 6) + numbers, self._px(6))
        right = self._px(_SIDE_PX + _LEADER_PX + 4) + max(names, default=0.0)
        top, bottom = self._px(_TOP_PX), self._px(_LINE_PX + 6)
        return QRectF(left, top, max(width - left - right, 10.0), max(height - top - bottom, 10.0))

    def _lines(self) -> list[Line]:
        if not self.chart.series:
            return []
        heights = self.axis.heights(self.chart.drawn)
        across, width = self.chart.across, self.area.width()
        if self.chart.is_noisy:
            return smoothed(across, heights, int(width / self._px(_GROUP_PX)))
        return [thinned(across, each, int(width / _COLUMN_PX)) for each in heights]

    def _place_labels(self) -> list[Label]:
        ends: list[tuple[Series, QPointF]] = []
        for series, line in zip(self.chart.series, self.lines, strict=True):
            if line.end is not None:
                across, upward = line.end
                left = self.area.left() + self.area.width() * across
                ends.append((series, QPointF(left, self.y(upward))))
        gap = self._px(_TYPE_PX + 2.0)
        low, high = self.area.top() - self._px(1), self.area.bottom() - self._px(3)
        kept = [ends[i] for i in some_of(len(ends), int((high - low) / gap) + 1)]
        places = spread([end.y() for _, end in kept], gap, low, high)
        return [Label(series, end, y) for (series, end), y in zip(kept, places, strict=True)]

    def _tick_text(self, tick: float) -> str:
        if self.chart.axis is AxisKind.SHARE:
            return percent_text(tick, 0, decimal_comma=self._comma)
        return axis_text(tick, decimal_comma=self._comma)

    # Painting

    def _paint_updates(self, painter: QPainter) -> None:
        """Write the numbers of updates and, at the right, what they count."""
        area, top = self.area, self.area.bottom() + self._px(5)
        unit = QCoreApplication.translate("Plot", "updates")
        right = self._width - self._px(_SIDE_PX)
        start = right - width_of(unit, self._size_px)
        line = self._px(_LINE_PX)
        painter.drawText(QRectF(start - 5, top, right - start + 5, line), RIGHT, unit)
        most = min(max(int(area.width() / self._px(70)), 2), 5)
        free = 0.0
        for tick in update_ticks(self.chart.first, self.chart.last, most):
            text = count_text(tick, decimal_comma=self._comma)
            width, x = width_of(text, self._size_px), self.x(tick)
            if x - width / 2 < free or x + width / 2 + self._px(8) > start:
                continue
            painter.drawText(QRectF(x - width, top, 2 * width, line), CENTER, text)
            free = x + width / 2 + self._px(10)

    def _paint_note(self, painter: QPainter) -> None:
        painter.setPen(self._theme.color("muted"))
        line = self._px(_LINE_PX)
        box = QRectF(self.area.left() + self._px(4), self.area.bottom() - line, 0, line)
        box.setRight(self.area.right())
        metrics = painter.fontMetrics()
        text = metrics.elidedText(
            self.chart.note, Qt.TextElideMode.ElideRight, int(box.width() - self._px(4))
        )
        painter.fillRect(
            box.adjusted(0, 0, width_of(text, self._size_px) - box.width() + 3, 0),
            self._theme.color("surface"),
        )
        painter.drawText(box, LEFT, text)

    def _paint_mark_label(self, painter: QPainter, mark: Mark) -> None:
        """Write what a mark is beside its line, on the side where there is room."""
        width, x = width_of(mark.label, self._size_px), self.x(mark.update)
        gap = self._px(5)
        left = x + gap if x + gap + width <= self.area.right() else x - gap - width
        if not mark.label or left < self.area.left():
            return
        line = self._px(_LINE_PX)
        lowest = self.area.bottom() - line - self._px(3)
        tops = np.linspace(self.area.top(), lowest, _PLACES).tolist()
        clearances = [self._clearance(left, width, each + line / 2) for each in tops]
        top = tops[clearances.index(max(clearances))]
        if self._theme.least_px and max(clearances) < line / 2:
            return  # type that does not become smaller gives way to the curves
        box = QRectF(left, top, width + 1, line)
        painter.fillRect(box.adjusted(-2, 0, 2, 0), self._theme.color("surface"))
        painter.setPen(self._theme.color("muted"))
        painter.drawText(box, LEFT, mark.label)

    def _clearance(self, left: float, width: float, y: float) -> float:
        """Return how far the curves are from a line of text, at the least."""
        nearest = self.area.height()
        for line in self.lines:
            x = self.area.left() + self.area.width() * line.across
            # The points around it, too: a curve of few points passes between them.
            first = max(int(np.searchsorted(x, left)) - 1, 0)
            last = int(np.searchsorted(x, left + width)) + 1
            off = np.abs(self.area.bottom() - self.area.height() * line.upward[first:last] - y)
            if np.any(np.isfinite(off)):
                nearest = min(nearest, float(np.nanmin(off)))
        return nearest

    def _paint_labels(self, painter: QPainter) -> None:
        beside = self.area.right() + self._px(_LEADER_PX)
        for label in self.labels:
            pen = QPen(self._theme.color(label.series.role), max(self._px(1.5), 1.0))
            if label.series.dashes:
                pen.setDashPattern(label.series.dashes)
            elif label.series.dashed:
                pen.setDashPattern(_DASHES)
            painter.setPen(pen)
            start = QPointF(self.area.right() + self._px(3), label.end.y())
            painter.drawLine(start, QPointF(beside, label.y))
            painter.setPen(self._theme.color("ink"))
            box = QRectF(beside + self._px(4), label.y - 10, self._width, 20)
            painter.drawText(box, LEFT, label.series.name)

    def _paint_dots(self, painter: QPainter, hovered: int | None) -> None:
        """Mark the points that are hovered, and where a run has only one."""
        chart, radius = self.chart, self._px(3.0)
        if hovered is None and len(chart.updates) > 1:
            return
        index = hovered if hovered is not None else len(chart.updates) - 1
        if index < 0:
            return
        x = self.x(chart.updates[index])
        painter.setPen(QPen(self._theme.color("surface"), 1.0))
        for series, drawn in zip(chart.series, chart.drawn, strict=True):
            height = float(self.axis.heights(drawn[index : index + 1])[0])
            if height == height:
                painter.setBrush(self._theme.color(series.role))
                painter.drawEllipse(QPointF(x, self.y(height)), radius, radius)


def _in_steps(length: float, step: float) -> float:
    return step * -(-length // step)
