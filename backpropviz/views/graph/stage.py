"""The picture of a graph, step by step: an expression's, or a network's down to its products."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QRegion

from backpropviz.engine.graph.expression_trace import ExpressionTrace
from backpropviz.engine.graph.scalar_trace import ScalarTrace
from backpropviz.engine.quantities import Quantity
from backpropviz.views.canvas.scene_stage import SceneStage
from backpropviz.views.canvas.spots import spot_around
from backpropviz.views.canvas.viewport import Viewport
from backpropviz.views.graph.crowd_frame import CrowdFrame
from backpropviz.views.graph.frame import GraphFrame
from backpropviz.views.graph.hits import quantity_at
from backpropviz.views.graph.placing import build_scene
from backpropviz.views.graph.proof_marks import findings_in
from backpropviz.views.graph.reading import GraphReading, graph_reading
from backpropviz.views.graph.scene import Scene
from backpropviz.views.graph.scene_frame import SceneFrame
from backpropviz.views.graph.tooltips import editable_in, tooltip_of
from backpropviz.views.graph.whole import paint_graph

_MOST_SPOTS = 3000  # of a crowd of dots


class GraphStage(SceneStage[Scene | None, SceneFrame]):
    """Shows the graph of the session's trace at its cursor; a step paints only what it changes.

    A trace without a graph has an empty picture: another stage is to show it.
    """

    # What every stage does

    def make_scene(self, viewport: Viewport) -> Scene | None:
        """Return the scene in a viewport; None where the trace has no graph."""
        session, trace = self._session, self._session.trace
        if not isinstance(trace, ExpressionTrace | ScalarTrace):
            return None
        return build_scene(trace, session.notation, session.style, viewport)

    def paint(self, painter: QPainter, viewport: Viewport) -> None:
        scene = self.scene(viewport)
        if scene is None:
            whole = QRectF(QPointF(), viewport.size.toSizeF())
            painter.fillRect(whole, viewport.theme.color("canvas"))
            return
        if self._frame is None:
            make = CrowdFrame if scene.is_crowd else GraphFrame
            self._frame = make(scene, viewport)
            self._frame.update(self._reading(scene, viewport))
        painter.drawPixmap(0, 0, self._frame.picture)

    def paint_on(self, painter: QPainter, viewport: Viewport) -> None:
        scene = self.make_scene(viewport)
        if scene is not None:
            paint_graph(painter, scene, self._reading(scene, viewport), viewport)

    def changes(self, viewport: Viewport) -> QRegion | None:
        scene, frame = self.scene(viewport), self._frame
        if scene is None or frame is None:
            return None
        return frame.update(self._reading(scene, viewport))

    def quantity_at(self, point: QPointF, viewport: Viewport) -> Quantity | None:
        scene = self.scene(viewport)
        return None if scene is None else quantity_at(scene, point, self._session.cursor)

    def spots(self, viewport: Viewport) -> list[QRectF]:
        scene = self.scene(viewport)
        if scene is None:
            return []
        if scene.is_crowd:
            seen = QRectF(QPointF(), viewport.size.toSizeF())
            centers = (QPointF(x, y) for x, y in scene.centers.tolist())
            radius = max(scene.radius, 3.0)
            return [spot_around(each, radius) for each in centers if seen.contains(each)][
                :_MOST_SPOTS
            ]
        boxes = [node.outline.box(node.center, 1.0) for node in scene.nodes]
        cursor = self._session.cursor
        shown = (each for each in scene.labels() if not each.crowded)
        boxes += [each.box for each in shown if scene.is_known(each.quantity, cursor)]
        bare = (edge for edge in scene.edges if edge.label is None)
        return boxes + [spot_around(edge.route.at(0.5), 6.0) for edge in bare]

    def text_of(self, quantity: Quantity, viewport: Viewport) -> str:
        scene = self.scene(viewport)
        return "" if scene is None else tooltip_of(self._session, scene, quantity)

    def editable(self, quantity: Quantity) -> Quantity | None:
        return None if self._scene is None else editable_in(self._scene, quantity)

    def is_draggable(self, quantity: Quantity) -> bool:
        return self.editable(quantity) == quantity

    def _reading(self, scene: Scene, viewport: Viewport) -> GraphReading:
        session = self._session
        reading = graph_reading(
            scene,
            session.cursor,
            session.detail,
            viewport.theme,
            session.selection,
            session.lit or session.showing.spotlit,
            session.prediction.asked,
            session.showing.covers_step,
        )
        return reading.with_findings(findings_in(session, scene), session.showing.hidden)
