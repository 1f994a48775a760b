"""The picture of a readable graph on the screen, brought up to date by painting what changed.

Where something is lit, all else is the same picture, pale.
"""

from __future__ import annotations

from PySide6.QtGui import QPainter, QRegion

from backpropviz.views.canvas.viewport import Viewport
from backpropviz.views.graph.backdrop import empty_picture, graph_area, paint_pale
from backpropviz.views.graph.changes import (
    Regions,
    Touched,
    found_between,
    made_between,
    marked_between,
)
from backpropviz.views.graph.overlay import lit_among
from backpropviz.views.graph.painter import GraphPainter
from backpropviz.views.graph.reading import GraphReading
from backpropviz.views.graph.scene import Scene
from backpropviz.views.graph.scene_frame import SceneFrame

_PALE = 0.3  # what is left of what is not lit


class GraphFrame(SceneFrame):
    """The picture of a scene whose nodes can be read."""

    def __init__(self, scene: Scene, viewport: Viewport) -> None:
        super().__init__(scene, viewport)
        self._unlit = self.picture  # without lights
        self._regions = Regions(scene)

    def _update(self, before: GraphReading | None, after: GraphReading, moved: QRegion) -> QRegion:
        changed = self._update_unlit(before, after, moved)
        if after.lights.are_on:
            if not changed.isEmpty() or before is None or before.lights != after.lights:
                self._paint_lights(after)
                return self._everywhere
            return changed
        self.picture = self._unlit
        was_lit = before is not None and before.lights.are_on
        return self._everywhere if was_lit else changed

    def _update_unlit(
        self, before: GraphReading | None, after: GraphReading, moved: QRegion
    ) -> QRegion:
        touched = None if before is None else self._touched(before, after)
        if touched is None:
            self._paint(self._everywhere, after, None)
            return self._everywhere
        changed = self._regions.of(touched) + moved
        if not changed.isEmpty():
            self._paint(changed, after, self._regions.within(changed))
        return changed

    def _touched(self, before: GraphReading, after: GraphReading) -> Touched | None:
        if before.is_backward != after.is_backward:
            return None  # everywhere derivatives are waited for now
        made = made_between(self.scene, before, after)
        if made is None:
            return None
        found = found_between(self.scene, before, after)
        return made | marked_between(self.scene, before, after) | found

    def _paint(self, region: QRegion, reading: GraphReading, inside: Touched | None) -> None:
        painter = QPainter(self._unlit)
        painter.setClipRegion(region)
        painter.drawPixmap(0, 0, self._backdrop)
        area = graph_area(self._viewport).toAlignedRect()
        painter.setClipRegion(region.intersected(area))
        theme = self._viewport.theme
        whole = GraphPainter(painter, self.scene, reading, theme, self._extras, keeps_lights=False)
        if inside is None:
            whole.paint()
        else:
            whole.paint(frozenset(inside.edges), frozenset(inside.nodes))
        painter.end()

    def _paint_lights(self, reading: GraphReading) -> None:
        if self.picture is self._unlit:
            self.picture = empty_picture(self._viewport)
        painter = QPainter(self.picture)
        paint_pale(painter, self._unlit, self._backdrop, self._viewport, _PALE)
        theme, lights = self._viewport.theme, reading.lights
        extras = lit_among(self._extras, self.scene, lights)
        lit = GraphPainter(painter, self.scene, reading, theme, extras)
        lit.paint(lights.edges, lights.nodes)
        painter.end()
