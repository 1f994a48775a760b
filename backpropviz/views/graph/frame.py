"""The picture of a graph on the screen, brought up to date by painting only what changed.

Where something is lit, all else is the same picture, pale: so it costs no more in a large graph.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPixmap, QRegion

from backpropviz.views.canvas.viewport import Viewport
from backpropviz.views.graph.callouts import add_callouts
from backpropviz.views.graph.changes import (
    region_of,
    region_of_extras,
    touched_between,
    within_region,
)
from backpropviz.views.graph.extras import Desk, Extra
from backpropviz.views.graph.legend import paint_foot
from backpropviz.views.graph.painter import GraphPainter
from backpropviz.views.graph.reading import GraphReading
from backpropviz.views.graph.scene import Scene
from backpropviz.views.graph.sums import add_sum, add_terms
from backpropviz.views.look.theme import Theme

_PALE, _PALE_IN_A_CROWD = 0.3, 0.2  # what is left of what is not lit


class GraphFrame:
    """The picture of a scene on the screen, and the reading that it shows."""

    def __init__(self, scene: Scene, viewport: Viewport) -> None:
        self.scene = scene
        self.picture = _empty_pixmap(viewport)
        self._viewport = viewport
        self._backdrop = _empty_pixmap(viewport)
        self._unlit = self.picture  # without lights
        self._reading: GraphReading | None = None
        self._extras: tuple[Extra, ...] = ()
        painter = QPainter(self._backdrop)
        paint_backdrop(painter, scene, viewport)
        painter.end()

    def update(self, reading: GraphReading) -> QRegion:
        """Bring the picture up to date; return where it changed."""
        before, self._reading = self._reading, reading
        changed = self._update_unlit(before, reading)
        was_lit = before is not None and before.lights.are_on
        if reading.lights.are_on:
            if changed.isEmpty() and before is not None and before.lights == reading.lights:
                return changed
            self._paint_lights(reading)
            return self._everywhere
        self.picture = self._unlit
        return self._everywhere if was_lit else changed

    @property
    def _everywhere(self) -> QRegion:
        return QRegion(QRectF(QPointF(), self._viewport.size.toSizeF()).toAlignedRect())

    def _update_unlit(self, before: GraphReading | None, reading: GraphReading) -> QRegion:
        scene, theme = self.scene, self._viewport.theme
        touched = None if before is None else touched_between(scene, before, reading)
        extras = extras_of(scene, reading, theme)
        gone, self._extras = self._extras, extras
        if touched is None:
            self._paint(self._everywhere, reading, None, None)
            return self._everywhere
        changed = region_of(scene, touched)
        if extras != gone:
            changed += region_of_extras(gone) + region_of_extras(extras)
        if not changed.isEmpty():
            inside = within_region(scene, changed)
            self._paint(changed, reading, frozenset(inside.edges), frozenset(inside.nodes))
        return changed

    def _paint(
        self,
        region: QRegion,
        reading: GraphReading,
        edges: frozenset[int] | None,
        nodes: frozenset[int] | None,
    ) -> None:
        painter = QPainter(self._unlit)
        painter.setClipRegion(region)
        painter.drawPixmap(0, 0, self._backdrop)
        theme = self._viewport.theme
        GraphPainter(painter, self.scene, reading, theme, self._extras, keeps_lights=False).paint(
            edges, nodes
        )
        painter.end()

    def _paint_lights(self, reading: GraphReading) -> None:
        if self.picture is self._unlit:
            self.picture = _empty_pixmap(self._viewport)
        painter = QPainter(self.picture)
        painter.drawPixmap(0, 0, self._backdrop)
        foot = foot_area(self._viewport)
        whole = QRectF(QPointF(), self._viewport.size.toSizeF())
        theme = self._viewport.theme
        above = QRectF(0, 0, whole.width(), foot.top())
        painter.fillRect(above, theme.color("canvas"))
        painter.setClipRect(above)
        painter.setOpacity(_PALE_IN_A_CROWD if self.scene.is_crowd else _PALE)
        painter.drawPixmap(0, 0, self._unlit)
        painter.setOpacity(1.0)
        painter.setClipping(False)
        lights = reading.lights
        GraphPainter(painter, self.scene, reading, theme, self._extras).paint(
            lights.edges, lights.nodes
        )
        painter.end()


def paint_backdrop(painter: QPainter, scene: Scene, viewport: Viewport) -> None:
    """Paint what stays the same from step to step: the ground and the foot."""
    painter.fillRect(QRectF(QPointF(), viewport.size.toSizeF()), viewport.theme.color("canvas"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_foot(painter, scene, viewport.theme, foot_area(viewport), 11.4 * viewport.scale)


def paint_all(painter: QPainter, scene: Scene, reading: GraphReading, viewport: Viewport) -> None:
    """Paint the whole picture afresh."""
    paint_backdrop(painter, scene, viewport)
    theme: Theme = viewport.theme
    GraphPainter(painter, scene, reading, theme, extras_of(scene, reading, theme)).paint()


def extras_of(scene: Scene, reading: GraphReading, theme: Theme) -> tuple[Extra, ...]:
    """Return what is shown above the labels at a reading."""
    desk = Desk(scene, reading, theme)
    add_terms(desk)
    add_sum(desk)
    add_callouts(desk)
    return tuple(desk.made)


def foot_area(viewport: Viewport) -> QRectF:
    """Return where the scale and the counts stand."""
    high, size = 3.6 * 12 * viewport.scale, viewport.size
    return QRectF(24, size.height() - 18 - high, max(size.width() - 48, 100), high)


def _empty_pixmap(viewport: Viewport) -> QPixmap:
    pixmap = QPixmap((viewport.size.toSizeF() * viewport.ratio).toSize())
    pixmap.setDevicePixelRatio(viewport.ratio)
    return pixmap
