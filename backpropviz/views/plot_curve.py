"""One curve of a plot; all that the plots need of pyqtgraph's items."""

from __future__ import annotations

import math

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from backpropviz.engine.arrays import Floats

_DASHES = [5.0, 3.0]


class PlotCurve(pg.PlotCurveItem):
    """A line through points whose places are given from 0 to 1; it ends where there is none.

    Lines of width 1 are drawn some fifteen times faster than wider ones (1,024 noisy points at
    440×220: 1 against 15 ms), so a wider line is several of them, a fraction of a pixel apart.
    """

    def __init__(self) -> None:
        super().__init__(antialias=True, connect="finite")
        self._width = 1.0

    def set_points(self, across: Floats, upward: Floats) -> None:
        """Draw other points, (n,) each."""
        self.setData(across, upward)

    def set_line(self, color: QColor, width: float, *, dashed: bool) -> None:
        """Draw in another color and width; width: in pixels of the view."""
        pen = QPen(color, 1.0)
        pen.setCosmetic(True)
        if dashed:
            pen.setDashPattern(_DASHES)
        self._width = width
        if pen != self.opts["pen"]:
            self.setPen(pen)

    # Qt's and pyqtgraph's own

    def boundingRect(self) -> QRectF:
        return QRectF(-0.05, -0.05, 1.1, 1.1)  # not measured anew with every point

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        ratio = 1.0 if widget is None else widget.devicePixelRatioF()
        height = painter.worldTransform().m22()  # pixels of the view from 0 to 1
        width = self._width * ratio
        lines = max(math.ceil(width - 0.2), 1)
        apart = (width - 1.0) / (lines - 1) / ratio if lines > 1 else 0.0
        painter.save()
        try:
            painter.translate(0.0, -(lines - 1) / 2 * apart / height)
            for _ in range(lines):
                super().paint(painter, option, widget)
                painter.translate(0.0, apart / height)
        finally:
            painter.restore()
