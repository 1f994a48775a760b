"""The strip of the samples' shares: a bar for each, and a line at their mean."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from backpropviz.engine.arrays import Floats
from backpropviz.engine.explain.explanation import BatchMean
from backpropviz.views.look.theme import Theme

_WIDEST_PX = 14.0
_GAP_FROM_PX = 3.0  # narrower bars stand without a gap


class ShareStrip:
    """Paints the shares of a batch; of more samples than pixels, the extremes at each pixel."""

    def paint(
        self,
        painter: QPainter,
        area: QRectF,
        batch: BatchMean,
        own: int,
        theme: Theme,
        scale: float,
    ) -> None:
        """Paint the bars from a line at 0; own: the sample that is followed, which is marked."""
        shares = np.nan_to_num(np.array(batch.shares), nan=0.0, posinf=0.0, neginf=0.0)
        high, low = max(float(shares.max()), 0.0), min(float(shares.min()), 0.0)
        span = high - low or 1.0
        inner = area.adjusted(0, 7 * scale, 0, 0)

        def y(value: float) -> float:
            return inner.top() + inner.height() * (high - value) / span

        width = _bar_width(area, shares.size)
        gap = 1.0 if width >= _GAP_FROM_PX else 0.0
        for values, role in (
            (np.maximum(shares, 0.0), "positive"),
            (np.minimum(shares, 0.0), "negative"),
        ):
            color = theme.color(role)
            for x, value in _bars(values, width, inner.width()):
                if value:
                    top, bottom = sorted((y(value), y(0.0)))
                    size = max(width - gap, 1.0), max(bottom - top, 1.0)
                    painter.fillRect(QRectF(area.left() + x, top, *size), color)
        used = min(width * shares.size, inner.width())
        painter.fillRect(QRectF(area.left(), y(0.0) - 0.5, used, 1), theme.color("control"))
        if low <= batch.mean <= high:
            pen = QPen(theme.color("ink"), max(1.2 * scale, 1.0))
            pen.setDashPattern([4.0, 3.0])
            painter.setPen(pen)
            line = y(batch.mean)
            painter.drawLine(QPointF(area.left(), line), QPointF(area.left() + used, line))
        middle = area.left() + (own + 0.5) * width
        tip = 4.0 * scale
        painter.setPen(QPen(theme.color("ink"), max(1.4 * scale, 1.0)))
        for side in (-tip, tip):
            painter.drawLine(
                QPointF(middle, area.top() + tip + 1), QPointF(middle + side, area.top() + 1)
            )

    def sample_at(self, point: QPointF, area: QRectF, count: int) -> int | None:
        """Return whose bar is at a point."""
        if not area.contains(point):
            return None
        sample = int((point.x() - area.left()) / _bar_width(area, count))
        return sample if sample < count else None


def _bar_width(area: QRectF, count: int) -> float:
    return min(area.width() / count, _WIDEST_PX)


def _bars(values: Floats, width: float, room: float) -> list[tuple[float, float]]:
    """Return (x, value) of every bar; where several share a pixel, of the longest."""
    if width >= 1.0:
        return [(index * width, value) for index, value in enumerate(values.tolist())]
    places = (np.arange(values.size) * width).astype(np.intp)
    longest = np.zeros(int(room) + 1)
    np.maximum.at(longest, places, np.abs(values))
    sign = -1.0 if values.min() < 0 else 1.0
    return [(float(x), sign * value) for x, value in enumerate(longest.tolist())]
