"""The picture of a crowd of dots and lines on the screen, kept up to date within a frame.

Its ground has every dot and line in the color of its number. A step forward only adds to that; a
step back paints the lines in the rectangle anew where some lose their color. What the step is
about lies above, and where something is lit, the ground is pale.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QRegion

from backpropviz.views.canvas.viewport import Viewport
from backpropviz.views.graph.backdrop import empty_picture, graph_area, paint_pale
from backpropviz.views.graph.changes import (
    Touched,
    crowd_bounds,
    found_between,
    made_between,
    marked_between,
)
from backpropviz.views.graph.crowd import CrowdPainter, masks
from backpropviz.views.graph.inks import Inks
from backpropviz.views.graph.overlay import lit_among, paint_overlay
from backpropviz.views.graph.reading import GraphReading
from backpropviz.views.graph.scene import Scene
from backpropviz.views.graph.scene_frame import SceneFrame

_PALE = 0.2  # what is left of what is not lit


class CrowdFrame(SceneFrame):
    """The picture of a scene whose nodes are dots."""

    def __init__(self, scene: Scene, viewport: Viewport) -> None:
        super().__init__(scene, viewport)
        self._ground = empty_picture(viewport)

    def _update(self, before: GraphReading | None, after: GraphReading, moved: QRegion) -> QRegion:
        made = None if before is None else made_between(self.scene, before, after)
        if before is None or made is None:
            self._paint_ground(after, None)
            changed = self._everywhere
        else:
            self._change_ground(before, after, made)
            marked = marked_between(self.scene, before, after)
            found = found_between(self.scene, before, after)
            bounds = crowd_bounds(self.scene, made | marked | found)
            changed = QRegion(bounds.toAlignedRect()) + moved
            if before.lights.are_on or after.lights.are_on:
                changed = self._everywhere
        self._compose(after, changed)
        return changed

    def _change_ground(self, before: GraphReading, after: GraphReading, made: Touched) -> None:
        if after.cursor > before.cursor:
            self._add_to_ground(after, made)
        elif after.cursor < before.cursor:
            self._paint_ground(after, crowd_bounds(self.scene, made))

    def _paint_ground(self, reading: GraphReading, within: QRectF | None) -> None:
        scene = self.scene
        painter = QPainter(self._ground)
        edges, nodes = masks(scene, (), ())
        if within is not None:
            painter.setClipRect(within)
            edges[scene.edges_within(within)] = True
        else:
            edges[:] = True
        painter.drawPixmap(0, 0, self._backdrop)
        area = graph_area(self._viewport)
        painter.setClipRect(area if within is None else area.intersected(within))
        self._paint_elements(painter, reading, edges, ~nodes)
        painter.end()

    def _add_to_ground(self, reading: GraphReading, made: Touched) -> None:
        scene = self.scene
        ends = {end for number in made.edges for end in scene.graph.edges[number][:2]}
        edges, nodes = masks(scene, made.edges, made.nodes | ends)
        painter = QPainter(self._ground)
        painter.setClipRect(graph_area(self._viewport))
        # A line that carries nothing yet looks as it did, and is not drawn over itself.
        edges &= scene.crowd.carried_at < reading.cursor
        self._paint_elements(painter, reading, edges, nodes)
        painter.end()

    def _paint_elements(
        self, painter: QPainter, reading: GraphReading, edges: np.ndarray, nodes: np.ndarray
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        crowd, inks = self._crowd(painter, reading), Inks(self._viewport.theme, reading)
        crowd.paint_edges(edges, inks, are_lit=False)
        crowd.paint_nodes(nodes, inks)

    def _compose(self, reading: GraphReading, region: QRegion) -> None:
        """Put together what is seen."""
        if region.isEmpty():
            return
        painter = QPainter(self.picture)
        lights, theme = reading.lights, self._viewport.theme
        inks = Inks(theme, reading)
        crowd = self._crowd(painter, reading)
        if lights.are_on:
            paint_pale(painter, self._ground, self._backdrop, self._viewport, _PALE)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edges, nodes = masks(self.scene, lights.edges, lights.nodes)
            crowd.paint_edges(edges, inks, are_lit=True)
            crowd.paint_nodes(nodes, inks)
        else:
            painter.setClipRegion(region)
            painter.drawPixmap(0, 0, self._ground)
            painter.setClipRect(graph_area(self._viewport))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        crowd.paint_marks(inks)
        extras = lit_among(self._extras, self.scene, lights)
        paint_overlay(painter, self.scene, reading, theme, extras)
        painter.end()

    def _crowd(self, painter: QPainter, reading: GraphReading) -> CrowdPainter:
        return CrowdPainter(painter, self.scene, reading)
