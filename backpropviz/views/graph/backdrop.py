"""What stays the same in a graph's picture from step to step: the ground and the foot."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPixmap

from backpropviz.views.canvas.viewport import Viewport
from backpropviz.views.graph.legend import paint_foot
from backpropviz.views.graph.scene import Scene

_ABOVE_FOOT_PX = 8.0


def paint_backdrop(painter: QPainter, scene: Scene, viewport: Viewport) -> None:
    """Paint the ground and the foot."""
    painter.fillRect(QRectF(QPointF(), viewport.size.toSizeF()), viewport.theme.color("canvas"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = viewport.theme.type_px(11.4 * viewport.scale)
    paint_foot(painter, scene, viewport.theme, foot_area(viewport), size)


def foot_area(viewport: Viewport) -> QRectF:
    """Return where the scale and the counts stand."""
    high, size = 3.6 * viewport.theme.type_px(12 * viewport.scale), viewport.size
    return QRectF(24, size.height() - 18 - high, max(size.width() - 48, 100), high)


def graph_area(viewport: Viewport) -> QRectF:
    """Return where the graph is seen, however far it is zoomed in: above the foot."""
    return QRectF(0, 0, viewport.size.width(), foot_area(viewport).top() - _ABOVE_FOOT_PX)


def paint_pale(
    painter: QPainter, picture: QPixmap, backdrop: QPixmap, viewport: Viewport, share: float
) -> None:
    """Paint a graph's picture with only a share of its colors; the foot stays.

    What is painted after that, is painted where the graph is.
    """
    painter.drawPixmap(0, 0, backdrop)
    above = graph_area(viewport)
    painter.setClipRect(above)
    painter.fillRect(above, viewport.theme.color("canvas"))
    painter.setOpacity(share)
    painter.drawPixmap(0, 0, picture)
    painter.setOpacity(1.0)


def empty_picture(viewport: Viewport) -> QPixmap:
    """Return a picture for the screen."""
    picture = QPixmap((viewport.size.toSizeF() * viewport.ratio).toSize())
    picture.setDevicePixelRatio(viewport.ratio)
    return picture
