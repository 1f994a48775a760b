"""What the confusion panel shows of a regression: how far the outputs are from the targets."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter, QPen

from backpropviz.engine.arrays import Floats
from backpropviz.export.numbers import number_text
from backpropviz.session.answers import Answers
from backpropviz.views.look.lettering import CENTER, RIGHT
from backpropviz.views.panels.bars import Axes, paint_axes, paint_bars, paint_outline, shares_of
from backpropviz.views.panels.painting import PaintedPanel, SteadyLimit

_BINS = 33  # an odd number: residuals around 0 share a bar
translate = QCoreApplication.translate


class Residuals(NamedTuple):
    """Output minus target, of every sample and output; and what they come to."""

    values: Floats
    r_squared: float | None
    mean: float  # of the absolute values
    largest: float
    shares: Floats  # (bins,)


class ResidualsView:
    """Measures and paints the residuals on a panel's behalf; its axes keep still."""

    def __init__(self, panel: PaintedPanel) -> None:
        self._panel = panel
        self._width = SteadyLimit()
        self._height = SteadyLimit()

    @property
    def limit(self) -> float:
        """Return the residual at the ends of the axis."""
        return self._width.limit

    def measure(self, parts: Sequence[Answers]) -> list[Residuals]:
        """Return the residuals of the training samples, and of the test samples if any."""
        values = [(part.outputs - part.targets).ravel() for part in parts]
        sizes = [np.abs(each) for each in values]
        finite = [size[np.isfinite(size)] for size in sizes]
        limit = self._width.update(max(float(size.max(initial=0.0)) for size in finite))
        shares = [shares_of(each, -limit, limit, _BINS) for each in values]
        self._height.update(max(float(each.max(initial=0.0)) for each in shares))
        return [
            Residuals(each, part.r_squared, float(size.mean()), float(size.max()), share)
            for part, each, size, share in zip(parts, values, sizes, shares, strict=True)
        ]

    def summary(self, parts: Sequence[Residuals]) -> str:
        """Return R² of the parts in one line."""
        texts = [self._number(part.r_squared) for part in parts]
        if len(texts) == 1:
            return translate("ConfusionPanel", "R² {train}").format(train=texts[0])
        return translate("ConfusionPanel", "R² train {train}   test {test}").format(
            train=texts[0], test=texts[1]
        )

    def paint(self, painter: QPainter, parts: Sequence[Residuals]) -> None:
        """Paint the numbers, and the histogram under them."""
        panel = self._panel
        area = QRectF(panel.rect()).adjusted(panel.px(12), panel.px(4), -panel.px(12), -panel.px(6))
        below = self._paint_numbers(painter, area, parts)
        plot = QRectF(area)
        plot.setTop(below + panel.px(10))
        plot.setBottom(area.bottom() - panel.px(32))
        plot.setLeft(area.left() + panel.px(34))
        if plot.height() < panel.px(24):
            return
        axes = Axes(plot, -self._width.limit, self._width.limit, self._height.limit)
        theme = panel.theme
        middle = _BINS // 2
        signs = np.zeros((3, _BINS))
        signs[0, :middle] = parts[0].shares[:middle]
        signs[1, middle] = parts[0].shares[middle]
        signs[2, middle + 1 :] = parts[0].shares[middle + 1 :]
        paint_axes(panel, painter, axes, (axes.low, 0.0, axes.high))
        colors = [theme.color("negative"), theme.color("neutral"), theme.color("positive")]
        paint_bars(painter, axes, signs, [panel.pale(color, 0.8) for color in colors])
        if len(parts) > 1:
            paint_outline(painter, axes, parts[1].shares, QPen(theme.color("ink"), 1.4))
        caption = QRectF(plot.left(), area.bottom() - panel.px(15), plot.width(), panel.px(15))
        panel.set_font(painter, 10.5)
        said = translate("ConfusionPanel", "residual = output − target")
        if len(parts) > 1:
            said = translate("ConfusionPanel", "residual = output − target; line: test samples")
        panel.write(painter, caption, said, "muted", CENTER)

    def _paint_numbers(self, painter: QPainter, area: QRectF, parts: Sequence[Residuals]) -> float:
        """Write the table of numbers; return where it ends."""
        panel = self._panel
        line = panel.px(17)
        columns = [
            translate("ConfusionPanel", "R²"),
            translate("ConfusionPanel", "mean size"),
            translate("ConfusionPanel", "largest size"),
        ]
        rows = [translate("ConfusionPanel", "train"), translate("ConfusionPanel", "test")]
        panel.set_font(painter, 12)
        first = max(panel.px(44), max(panel.text_width(row) for row in rows) + panel.px(4))
        width = min((area.width() - first) / len(columns), panel.px(120))
        panel.set_font(painter, 11)
        for index, column in enumerate(columns):
            box = QRectF(area.left() + first + index * width, area.top(), width, line)
            panel.write(painter, box, column, "muted", RIGHT)
        for number, part in enumerate(parts):
            top = area.top() + (number + 1) * line
            panel.set_font(painter, 12)
            panel.write(painter, QRectF(area.left(), top, first, line), rows[number], "muted")
            panel.set_font(painter, 12.5, bold=True)
            for index, value in enumerate((part.r_squared, part.mean, part.largest)):
                box = QRectF(area.left() + first + index * width, top, width, line)
                panel.write(painter, box, self._number(value), "ink", RIGHT)
        return area.top() + (1 + len(parts)) * line

    def _number(self, value: float | None) -> str:
        return "–" if value is None else number_text(value, self._panel.session.style)
