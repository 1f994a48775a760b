"""A place in the plane that the arrow keys move, for who points without a mouse."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen

from backpropviz.engine.arrays import Floats
from backpropviz.views.canvas.spots import AHEAD, next_spot, spot_around
from backpropviz.views.look.theme import Theme

_STEP = 1 / 40  # of the area's width and height
_ARM_PX = 11.0

ALT = Qt.KeyboardModifier.AltModifier
KEYS = (*AHEAD, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Crosshair:
    """Stands in the middle at first. share: of the area, from its left and its top."""

    def __init__(self) -> None:
        self.share = QPointF(0.5, 0.5)

    def at(self, area: QRectF) -> QPointF:
        """Return the pixel it is at."""
        return area.topLeft() + QPointF(
            self.share.x() * area.width(), self.share.y() * area.height()
        )

    def move(self, event: QKeyEvent, area: QRectF, samples: Floats) -> bool:
        """Move with an arrow by a step, with Alt to the next sample; say whether it was one.

        samples: (n, 2), in pixels.
        """
        key = Qt.Key(event.key())
        if key not in AHEAD:
            return False
        if event.modifiers() & ALT:
            spots = [spot_around(QPointF(x, y), 1.0) for x, y in np.unique(samples, axis=0)]
            spot = next_spot(spots, self.at(area), key)
            if spot is not None:
                self._go(spot.center(), area)
        else:
            right, down = AHEAD[key]
            step = QPointF(right * _STEP * area.width(), down * _STEP * area.height())
            self._go(self.at(area) + step, area)
        return True

    def paint(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """Paint it: two lines, on a band of the ground so that they are seen on any color."""
        at = self.at(area)
        for role, width in (("surface", 5.0), ("ink", 2.0)):
            painter.setPen(QPen(theme.color(role), width))
            for arm in (QPointF(_ARM_PX, 0), QPointF(0, _ARM_PX)):
                painter.drawLine(at - arm, at - arm * 0.35)
                painter.drawLine(at + arm * 0.35, at + arm)

    def _go(self, at: QPointF, area: QRectF) -> None:
        self.share = QPointF(
            min(max((at.x() - area.left()) / max(area.width(), 1.0), 0.0), 1.0),
            min(max((at.y() - area.top()) / max(area.height(), 1.0), 0.0), 1.0),
        )
