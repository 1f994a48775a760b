"""What every picture of a graph on the screen is made of, readable or a crowd."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QRegion

from backpropviz.views.canvas.viewport import Viewport
from backpropviz.views.graph.backdrop import empty_picture, paint_backdrop
from backpropviz.views.graph.changes import region_of_extras
from backpropviz.views.graph.extras import Extra
from backpropviz.views.graph.overlay import extras_of
from backpropviz.views.graph.reading import GraphReading
from backpropviz.views.graph.scene import Scene


class SceneFrame:
    """The picture of a scene on the screen, and the reading that it shows."""

    def __init__(self, scene: Scene, viewport: Viewport) -> None:
        self.scene = scene
        self.picture = empty_picture(viewport)
        self._viewport = viewport
        self._backdrop = empty_picture(viewport)
        self._reading: GraphReading | None = None
        self._extras: tuple[Extra, ...] = ()
        painter = QPainter(self._backdrop)
        paint_backdrop(painter, scene, viewport)
        painter.end()

    def update(self, reading: GraphReading) -> QRegion:
        """Bring the picture up to date; return where it changed."""
        before, self._reading = self._reading, reading
        gone, self._extras = self._extras, extras_of(self.scene, reading, self._viewport.theme)
        moved = QRegion()
        if self._extras != gone:
            moved = region_of_extras(gone) + region_of_extras(self._extras)
        return self._update(before, reading, moved)

    def _update(self, before: GraphReading | None, after: GraphReading, moved: QRegion) -> QRegion:
        """Bring the picture up to date from one reading to the next; return where it changed.

        before: None if nothing is shown yet. moved: where what is laid above the graph changes.
        """
        raise NotImplementedError

    @property
    def _everywhere(self) -> QRegion:
        return QRegion(QRectF(QPointF(), self._viewport.size.toSizeF()).toAlignedRect())
