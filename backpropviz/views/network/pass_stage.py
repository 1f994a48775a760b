"""The picture of a pass of a network, step by step: neurons, their numbers, and the loss."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QRegion

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.views.canvas.reading import Reading, session_reading
from backpropviz.views.canvas.scene_stage import SceneStage
from backpropviz.views.canvas.spots import spot_around
from backpropviz.views.canvas.viewport import Viewport
from backpropviz.views.network.frame import (
    StepFrame,
    make_scene,
    paint_backdrop,
    units_in_view,
)
from backpropviz.views.network.hits import quantity_at
from backpropviz.views.network.painter import NetworkPainter
from backpropviz.views.network.proof_lights import findings_in
from backpropviz.views.network.scene import Scene
from backpropviz.views.network.tooltips import EDITABLE, tooltip_of


class PassStage(SceneStage[Scene, StepFrame]):
    """Shows the session's pass at its cursor; a step paints only what it changes."""

    def reading(self, viewport: Viewport) -> Reading:
        """Return what the picture shows of its scene."""
        return self._reading_of(self.scene(viewport), viewport)

    # What every stage does

    def make_scene(self, viewport: Viewport) -> Scene:
        return make_scene(self._session, viewport)

    def paint(self, painter: QPainter, viewport: Viewport) -> None:
        scene = self.scene(viewport)
        if self._frame is None:
            self._frame = StepFrame(scene, viewport)
            self._frame.update(self._reading_of(scene, viewport))
        painter.drawPixmap(0, 0, self._frame.picture)

    def paint_on(self, painter: QPainter, viewport: Viewport) -> None:
        scene = self.make_scene(viewport)
        paint_backdrop(painter, scene, viewport)
        reading = self._reading_of(scene, viewport)
        NetworkPainter(painter, scene, reading, viewport.theme).paint()

    def changes(self, viewport: Viewport) -> QRegion | None:
        if self._lacks_a_unit():
            self.forget()
        if self._frame is None or not self._is_for(viewport):
            return None
        return self._frame.update(self.reading(viewport))

    def quantity_at(self, point: QPointF, viewport: Viewport) -> Quantity | None:
        return quantity_at(self.scene(viewport), point, self._session.cursor)

    def spots(self, viewport: Viewport) -> list[QRectF]:
        scene = self.scene(viewport)
        boxes = [spot_around(node.center, scene.layout.radius * 0.8) for node in scene.nodes]
        cursor = self._session.cursor
        shown = (each for each in scene.labels() if not each.crowded)
        boxes += [each.box for each in shown if scene.is_known(each.quantity, cursor)]
        boxes += [scene.loss_box, scene.loss_box.translated(0, scene.loss_box.height())]
        if not scene.is_dense:
            bare = (edge for edge in scene.edges if edge.weight_label is None)
            boxes += [spot_around(edge.at(0.5), 6.0) for edge in bare]
        return boxes

    def text_of(self, quantity: Quantity, viewport: Viewport) -> str:
        return tooltip_of(self._session, quantity)

    def editable(self, quantity: Quantity) -> Quantity | None:
        if quantity.kind in (Kind.D_WEIGHT, Kind.NEW_WEIGHT):
            return quantity._replace(kind=Kind.WEIGHT)
        return quantity if quantity.kind in EDITABLE else None

    def _lacks_a_unit(self) -> bool:
        """Say whether the units shown of a large layer are others than those needed now."""
        scene = self._scene
        if scene is None or not any(column.hidden for column in scene.layout.columns):
            return False
        wanted = units_in_view(self._session).items()
        return any(scene.layout.place(layer, unit) is None for layer, unit in wanted)

    def _reading_of(self, scene: Scene, viewport: Viewport) -> Reading:
        session = self._session
        reading = session_reading(session, scene.trace, viewport.theme)
        return replace(reading, findings=findings_in(session, scene))
