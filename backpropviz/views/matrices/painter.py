"""Paints the scene of matrix operations at a cursor: the same on the screen and in an export."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QRegion

from backpropviz.engine.quantities import Kind
from backpropviz.views.look.lettering import CENTER, font_of, width_of
from backpropviz.views.look.theme import Theme, blend
from backpropviz.views.matrices.captions import point_at_row, write_name, write_shape
from backpropviz.views.matrices.cells import CellPainter
from backpropviz.views.matrices.changes import line_region, table_region
from backpropviz.views.matrices.lines import LinePainter, line_look
from backpropviz.views.matrices.lit import paint_dimness
from backpropviz.views.matrices.proof_marks import paint_proof_marks
from backpropviz.views.matrices.scene import Scene, SceneNode
from backpropviz.views.matrices.tables import Table, followed_row
from backpropviz.views.matrices.view import View

_SIGN_PX = 13.0
_AROUND_PX = 12.0  # marks and glow


class MatrixPainter:
    """Paints one picture; a new one is made for every frame."""

    def __init__(self, painter: QPainter, scene: Scene, view: View, theme: Theme) -> None:
        self._painter = painter
        self._scene = scene
        self._view = view
        self._marks = view.marks
        self._known = view.known
        self._theme = theme
        self._cells = CellPainter(painter, theme, scene.trace, scene.scale, view.known)

    def paint(self, within: QRegion) -> None:
        """Paint what lies within a region: lines, then nodes over them."""
        painter, scene, theme = self._painter, self._scene, self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        nodes = [node for node in scene.nodes if within.intersects(_reach_of(node))]
        lines = [line for line in scene.lines if within.intersects(line_region(scene, line))]
        drawing = LinePainter(painter, theme, scene.unit)
        for line in lines:
            drawing.paint(line, line_look(scene, line, self._known, self._marks.ways))
        for node in nodes:
            self._paint_node(node, within)
        paint_dimness(painter, scene, self._view.reading.lights, nodes, lines, theme)
        for node in nodes:
            for table in node.tables:
                if table.is_slope and node.index in self._view.findings:
                    paint_proof_marks(painter, table, self._view.findings[node.index], theme)

    def _paint_node(self, node: SceneNode, within: QRegion) -> None:
        if node.card is not None:
            if node.sign is not None:
                self._paint_link(node.sign, node.card)
            self._paint_card(node.card)
            for table in node.tables:
                if within.intersects(table_region(table)):
                    self._paint_table(node, table, within.boundingRect().toRectF())
        if node.sign is not None:
            self._paint_sign(node, node.sign)

    def _paint_link(self, sign: QRectF, card: QRectF) -> None:
        self._painter.setPen(QPen(self._theme.color("control"), 1.6 * self._thickness))
        y = sign.center().y()
        self._painter.drawLine(QPointF(sign.right(), y), QPointF(card.left(), y))

    def _paint_card(self, card: QRectF) -> None:
        theme, painter = self._theme, self._painter
        painter.setPen(QPen(theme.color("hairline"), 1.2))
        painter.setBrush(theme.color("surface"))
        corner = 6.0 * min(self._scene.unit, 1.2)
        painter.drawRoundedRect(card, corner, corner)

    def _paint_sign(self, node: SceneNode, sign: QRectF) -> None:
        painter, theme = self._painter, self._theme
        half = sign.height() / 2
        if node.index in self._marks.signs:
            glow = sign.adjusted(-4, -4, 4, 4)
            painter.setPen(QPen(theme.color("glow"), 5.0 * self._thickness))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(glow, half + 4, half + 4)
        is_loss = node.node.value.first.kind in (Kind.LOSS, Kind.PENALTY)
        values, _ = self._scene.numbers_of(node.index)
        known = values is not None and self._known.share(values) > 0.0
        role = ("loss" if is_loss else "forward") if known else "faint"
        pen = QPen(theme.color(role), 2.0 * self._thickness)
        if not known:
            pen.setDashPattern([3.0, 3.0])
        painter.setPen(pen)
        fill = blend(theme.color(role), theme.color("surface"), 0.12)
        painter.setBrush(fill if known else theme.color("canvas"))
        painter.drawRoundedRect(sign, half, half)
        size = round(theme.type_px(_SIGN_PX * self._scene.unit))
        if size < 5:
            return
        if width_of(node.sign_text, size, True) > sign.width() - 4:
            size = max(int(size * 0.8), 5, theme.least_px)
        painter.setFont(font_of(size, True))
        painter.setPen(theme.color("ink" if known else "muted"))
        painter.drawText(sign, CENTER, node.sign_text)

    def _paint_table(self, node: SceneNode, table: Table, region: QRectF) -> None:
        painter, theme, unit = self._painter, self._theme, self._scene.unit
        if not self._view.shows(table):
            self._keep_free(table)
            return
        is_begun = not table.is_slope or self._known.share(table.array) > 0.0
        least = theme.math_px(0.0)
        write_name(painter, table, unit, theme.color("ink" if is_begun else "muted"), least)
        if self._scene.has_shapes and not table.is_slope:
            write_shape(painter, table, node.shape, unit, theme.color("muted"), theme.least_px)
        marks = self._marks.of(node.index, is_slope=table.is_slope)
        self._cells.paint(table, marks, region)
        row = followed_row(table, self._scene.trace)
        if row is not None:
            point_at_row(painter, table, row, unit, theme.color("ink"))

    def _keep_free(self, table: Table) -> None:
        """Show where derivatives will stand; they wait for the way back."""
        pen = QPen(self._theme.color("hairline"), 1.0)
        pen.setDashPattern([4.0, 3.0])
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(table.area.adjusted(0.5, 0.5, -0.5, -0.5))
        least = self._theme.math_px(0.0)
        write_name(self._painter, table, self._scene.unit, self._theme.color("faint"), least)

    @property
    def _thickness(self) -> float:
        return min(max(self._scene.unit, 0.6), 1.6)


def _reach_of(node: SceneNode) -> QRect:
    return node.box.adjusted(-_AROUND_PX, -_AROUND_PX, _AROUND_PX, _AROUND_PX).toAlignedRect()
