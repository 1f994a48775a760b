"""One curve of a plot; all that the plots need of pyqtgraph's items."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
import pyqtgraph as pg
from pyqtgraph.functions import arrayToQPolygonF
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from backpropviz.views.plot.line import Line

_DENSE_FROM = 6.0  # so often up and down all the height: thin lines are clearer, and faster


class Look(NamedTuple):
    """How a curve is drawn.

    width: in pixels of the view; dashes: in pixels, none of a solid line; pale: how much its
    spread covers.
    """

    color: QColor
    width: float
    dashes: tuple[float, ...]
    pale: float


class PlotCurve(pg.PlotCurveItem):
    """A line through points whose places are given from 0 to 1; it ends where there is none.

    Lines of width 1 are drawn some fifteen times faster than wider ones (1,024 noisy points at
    440×220: 1 against 15 ms), so a wider line is several of them, a fraction of a pixel apart.
    """

    def __init__(self) -> None:
        super().__init__(antialias=True, connect="finite")
        self._look: Look | None = None
        self._is_dense = False
        self._band = QPolygonF()
        self._pale = QColor()

    def set_points(self, line: Line) -> None:
        """Draw other points."""
        self._band = QPolygonF()
        if line.low is not None and line.high is not None:
            drawn = np.isfinite(line.low)
            across = line.across[drawn]
            around = np.concatenate([line.low[drawn], line.high[drawn][::-1]])
            self._band = arrayToQPolygonF(np.concatenate([across, across[::-1]]), around)
            self._is_dense = False
        else:
            steps = np.abs(np.diff(line.upward))
            self._is_dense = float(steps[np.isfinite(steps)].sum()) > _DENSE_FROM
        self.setData(line.across, line.upward)

    def set_look(self, look: Look) -> None:
        """Draw in another way."""
        if look == self._look:
            return
        self._look = look
        pen = QPen(look.color, 1.0)
        pen.setCosmetic(True)
        if look.dashes:
            pen.setDashPattern(look.dashes)
        self._pale = QColor(look.color)
        self._pale.setAlphaF(look.pale)
        self.setPen(pen)

    # Qt's and pyqtgraph's own

    def boundingRect(self) -> QRectF:
        return QRectF(-0.05, -0.05, 1.1, 1.1)  # not measured anew with every point

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        ratio = 1.0 if widget is None else widget.devicePixelRatioF()
        height = painter.worldTransform().m22()  # pixels of the view from 0 to 1
        width = ratio * (1.0 if self._look is None else self._look.width)
        lines = 1 if self._is_dense else max(math.ceil(width - 0.2), 1)
        apart = (width - 1.0) / (lines - 1) / ratio if lines > 1 else 0.0
        painter.save()
        try:
            if not self._band.isEmpty():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._pale)
                painter.drawPolygon(self._band)
                painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.translate(0.0, -(lines - 1) / 2 * apart / height)
            for _ in range(lines):
                super().paint(painter, option, widget)
                painter.translate(0.0, apart / height)
        finally:
            painter.restore()
