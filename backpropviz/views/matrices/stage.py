"""The picture of a network's pass as a graph of matrix operations."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QRegion

from backpropviz.engine.graph.cells import Cell
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Quantity
from backpropviz.session.session import Session
from backpropviz.views.canvas.reading import session_reading
from backpropviz.views.canvas.scene_stage import SceneStage
from backpropviz.views.canvas.viewport import Viewport
from backpropviz.views.matrices.following import is_seen, places_of
from backpropviz.views.matrices.frame import (
    MatrixFrame,
    paint_backdrop,
    paint_view,
    region_of_matrices,
)
from backpropviz.views.matrices.hits import (
    EDITABLE,
    Hit,
    hit_at,
    number_text_of,
    operation_text_of,
)
from backpropviz.views.matrices.known import KnownCells
from backpropviz.views.matrices.marks import marks_of
from backpropviz.views.matrices.proof_marks import findings_in
from backpropviz.views.matrices.scene import Scene, make_scene, picture_area
from backpropviz.views.matrices.view import View

_MOST_SPOTS = 1000  # cells of one matrix
_OF_PARAMETERS = {
    Kind.D_WEIGHT: Kind.WEIGHT,
    Kind.NEW_WEIGHT: Kind.WEIGHT,
    Kind.D_BIAS: Kind.BIAS,
    Kind.NEW_BIAS: Kind.BIAS,
}


class MatrixStage(SceneStage[Scene, MatrixFrame]):
    """Shows the session's pass as x, W, @, + b, σ and the loss; a step paints what it changes."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._hit: Hit | None = None  # what was asked about last

    def view(self, viewport: Viewport) -> View:
        """Return what is shown at the session's cursor."""
        return self._view_of(self.scene(viewport), viewport)

    # What every stage does

    def make_scene(self, viewport: Viewport) -> Scene:
        return make_scene(self._session, viewport)

    def paint(self, painter: QPainter, viewport: Viewport) -> None:
        if self._session.is_expression:  # it has no matrices; its own picture is on its way
            ground = QRectF(QPointF(), viewport.size.toSizeF())
            painter.fillRect(ground, viewport.theme.color("canvas"))
            return
        scene = self.scene(viewport)
        if self._frame is None:
            self._frame = MatrixFrame(scene, viewport)
            self._frame.update(self._view_of(scene, viewport))
        painter.drawPixmap(0, 0, self._frame.picture)

    def paint_on(self, painter: QPainter, viewport: Viewport) -> None:
        scene = self.make_scene(viewport)
        paint_backdrop(painter, scene, viewport)
        view = self._view_of(scene, viewport)
        within = region_of_matrices(viewport)
        painter.setClipRegion(within)
        paint_view(painter, scene, view, viewport, within)

    def changes(self, viewport: Viewport) -> QRegion | None:
        if self._frame is None or self._session.is_expression or not self._is_for(viewport):
            return None
        if self._scene is not None and self._scene.least_px:
            wanted = self._session.subject_and_operands
            places = places_of(self._scene.nodes, wanted)
            if wanted != self._scene.followed and not is_seen(picture_area(viewport), places):
                self.forget()
                return None
        return self._frame.update(self.view(viewport))

    def forget(self) -> None:
        super().forget()
        self._hit = None

    def quantity_at(self, point: QPointF, viewport: Viewport) -> Quantity | None:
        if self._session.is_expression:
            return None
        self._hit = hit_at(self.scene(viewport), self.view(viewport), point)
        return None if self._hit is None else self._hit.quantity

    def spots(self, viewport: Viewport) -> list[QRectF]:
        if self._session.is_expression:
            return []
        scene, seen = self.scene(viewport), QRectF(QPointF(), viewport.size.toSizeF())
        boxes = [node.sign for node in scene.nodes if node.sign is not None]
        for node in scene.nodes:
            for table in node.tables:
                rows, columns = table.cells_in(seen)
                cells = [Cell(row, column) for row in rows for column in columns]
                boxes += [table.box(cell) for cell in cells[:_MOST_SPOTS]]
        return boxes

    def text_of(self, quantity: Quantity, viewport: Viewport) -> str:
        scene, hit = self.scene(viewport), self._hit
        if hit is not None and hit.sign is not None and hit.quantity == quantity:
            return operation_text_of(scene, scene.nodes[hit.sign])
        return number_text_of(self._session, scene, quantity)

    def press(self, quantity: Quantity) -> bool:
        trace = self._session.network_trace
        if quantity.sample not in (OF_THE_BATCH, trace.sample):
            self._session.set_sample(quantity.sample)
        return super().press(quantity)

    def editable(self, quantity: Quantity) -> Quantity | None:
        if self._hit is not None and self._hit.sign is not None:
            return None
        if quantity.kind in _OF_PARAMETERS:
            return quantity._replace(kind=_OF_PARAMETERS[quantity.kind])
        return quantity if quantity.kind in EDITABLE else None

    def _view_of(self, scene: Scene, viewport: Viewport) -> View:
        session = self._session
        reading = session_reading(session, scene.trace, viewport.theme)
        known = KnownCells(scene, reading.cursor)
        findings = findings_in(session, scene, known)
        return View(reading, known, marks_of(scene, reading), findings)
