"""Histograms of the painted panels: shares of samples as bars, an outline, and their axes."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from backpropviz.engine.arrays import Floats
from backpropviz.views.look.lettering import CENTER, LEFT, RIGHT
from backpropviz.views.panels.class_marks import paint_shape
from backpropviz.views.panels.painting import PaintedPanel
from backpropviz.views.panels.texts import axis_text, percent_text


@dataclass(frozen=True, slots=True)
class Axes:
    """The area of a histogram, what its width stands for, and the share its height stands for."""

    area: QRectF
    low: float
    high: float
    most: float  # a share, from 0 to 1

    def x(self, value: float) -> float:
        """Return where a value stands."""
        return self.area.left() + self.area.width() * (value - self.low) / (self.high - self.low)

    def y(self, share: float) -> float:
        """Return how high a share reaches."""
        return self.area.bottom() - self.area.height() * min(share / self.most, 1.0)


def shares_of(values: Floats, low: float, high: float, bins: int) -> Floats:
    """Return (bins,): the share of the values in each bin; those beyond the ends count there."""
    return stacked_shares(values, np.zeros(values.size, np.intp), 1, low, high, bins)[0]


def stacked_shares(
    values: Floats, groups: NDArray[np.intp], n_groups: int, low: float, high: float, bins: int
) -> Floats:
    """Return (n_groups, bins): the share of all values that lie in a bin and belong to a group.

    Numbers that are not finite are in no bin.
    """
    finite = np.isfinite(values)
    if not finite.all():
        values, groups = values[finite], groups[finite]
    # Rounding must not push a value over the edge that it lies on: 0.5 is not less than 0.5.
    places = np.floor((values - low) / (high - low) * bins + 1e-9).astype(np.intp)
    places = np.clip(places, 0, bins - 1)
    counts = np.bincount(groups * bins + places, minlength=n_groups * bins)
    return counts.reshape(n_groups, bins) / max(finite.size, 1)


def paint_bars(painter: QPainter, axes: Axes, stack: Floats, colors: Sequence[QColor]) -> None:
    """Paint bars one on the other. stack: (groups, bins) of shares; one color a group."""
    lefts, tops = _edges(axes, stack)
    bins = stack.shape[1]
    gap = 1.0 if axes.area.width() / bins >= 5.0 else 0.0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    for group, color in enumerate(colors):
        filled = np.flatnonzero(stack[group])
        painter.setBrush(color)
        painter.drawRects(
            [
                QRectF(
                    lefts[bar],
                    tops[group + 1, bar],
                    lefts[bar + 1] - lefts[bar] - gap,
                    # What is not 0 is seen.
                    max(tops[group, bar] - tops[group + 1, bar], 1.0),
                )
                for bar in filled.tolist()
            ]
        )
    painter.restore()


def paint_shapes(
    painter: QPainter, axes: Axes, stack: Floats, shapes: Sequence[int], radius: float, ink: QColor
) -> None:
    """Paint into each part of a bar that has room the shape of its group."""
    lefts, tops = _edges(axes, stack)
    if axes.area.width() / stack.shape[1] < 2.5 * radius:
        return
    for group, shape in enumerate(shapes):
        heights = tops[group] - tops[group + 1]
        for bar in np.flatnonzero(heights >= 3.0 * radius).tolist():
            middle = (tops[group, bar] + tops[group + 1, bar]) / 2.0
            center = QPointF((lefts[bar] + lefts[bar + 1]) / 2.0, middle)
            paint_shape(painter, center, radius, ink, shape)


def _edges(axes: Axes, stack: Floats) -> tuple[Floats, Floats]:
    """Return where bars begin, (bins + 1,), and where their parts end, (groups + 1, bins)."""
    bins = stack.shape[1]
    tops = np.vstack([np.zeros(bins), np.cumsum(stack, axis=0)])
    tops = axes.area.bottom() - axes.area.height() * np.minimum(tops / axes.most, 1.0)
    return axes.area.left() + axes.area.width() / bins * np.arange(bins + 1), tops


def paint_outline(painter: QPainter, axes: Axes, shares: Floats, pen: QPen) -> None:
    """Paint a histogram as one line of steps."""
    lefts = np.repeat(
        axes.area.left() + axes.area.width() / shares.size * np.arange(shares.size + 1), 2
    )
    tops = axes.area.bottom() - axes.area.height() * np.minimum(shares / axes.most, 1.0)
    heights = np.concatenate(([axes.area.bottom()], np.repeat(tops, 2), [axes.area.bottom()]))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(
        QPolygonF([QPointF(x, y) for x, y in zip(lefts.tolist(), heights.tolist(), strict=True)])
    )


def paint_axes(panel: PaintedPanel, painter: QPainter, axes: Axes, ticks: Sequence[float]) -> None:
    """Paint the line below, the numbers under it, and the line of the highest share."""
    area, comma = axes.area, panel.session.style.decimal_comma
    painter.setPen(QPen(panel.theme.color("hairline"), 1.0))
    painter.drawLine(area.topLeft(), area.topRight())
    painter.setPen(QPen(panel.theme.color("control"), 1.0))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    panel.set_font(painter, 10.5)
    line = panel.px(14)
    beside = QRectF(0, area.top() - line / 2, area.left() - panel.px(5), line)
    panel.write(painter, beside, percent_text(axes.most, 0, decimal_comma=comma), "muted", RIGHT)
    for index, tick in enumerate(ticks):
        x, width = axes.x(tick), panel.px(70)
        painter.setPen(QPen(panel.theme.color("control"), 1.0))
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + panel.px(3)))
        box = QRectF(x - width / 2, area.bottom() + panel.px(3), width, line)
        align = CENTER
        if index == 0 and x - area.left() < 2:
            box.moveLeft(area.left())
            align = LEFT
        elif area.right() - x < 2:
            box.moveRight(area.right())
            align = RIGHT
        panel.write(painter, box, axis_text(tick, decimal_comma=comma), "muted", align)
