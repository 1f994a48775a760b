"""Paints the nodes of a graph: their shapes, the sign or name in them, and the rings around."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from backpropviz.engine.quantities import Kind, Phase, Quantity
from backpropviz.export.numbers import number_text
from backpropviz.session.showing import Part
from backpropviz.views.formula.typesetting import typeset
from backpropviz.views.graph.inks import Inks
from backpropviz.views.graph.placing import number_px, value_px
from backpropviz.views.graph.reading import GraphReading
from backpropviz.views.graph.scene import PlacedNode, Scene
from backpropviz.views.graph.shapes import Shape
from backpropviz.views.graph.signs import sign_of
from backpropviz.views.look.lettering import CENTER, font_of, width_of
from backpropviz.views.look.theme import INDEX_SIZE, blend

_DASHES = [3.0, 3.0]
_TOO_LONG = 1.3  # times the room: a number that could not be read if it were made to fit
_NEW = {Kind.WEIGHT: Kind.NEW_WEIGHT, Kind.BIAS: Kind.NEW_BIAS}
RINGS_PX = 20.0  # what rings and glow take around a node, at most


class NodePainter:
    """Paints nodes of one scene at one reading."""

    def __init__(self, painter: QPainter, scene: Scene, reading: GraphReading) -> None:
        self._painter = painter
        self._scene = scene
        self._reading = reading
        home = scene.derivatives.home
        self._current = {home(each) for each in reading.at}
        self._linked: dict[int, list[Quantity]] = {}
        for quantity in reading.operands:
            index = home(quantity)
            if index is not None and quantity == scene.graph.nodes[index].quantity:
                self._linked.setdefault(index, []).append(quantity)

    def paint(self, node: PlacedNode, inks: Inks, *, is_lit: bool) -> None:
        """Paint one node."""
        known = self._scene.is_known(node.node.quantity, self._reading.cursor)
        self._paint_rings(node, inks, is_lit=is_lit)
        shape = node.outline.shape
        if shape is Shape.NUMBER:
            self._paint_number(node, inks)
            return
        self._paint_shape(node, inks, known=known)
        if shape is Shape.OPERATION:
            self._paint_sign(node, inks, known=known)
        else:
            self._paint_leaf(node, inks)

    def _paint_rings(self, node: PlacedNode, inks: Inks, *, is_lit: bool) -> None:
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        around = 5.0
        if is_lit or node.index in self._current:
            self._painter.setPen(QPen(inks.color("glow"), 7.0))
            self._outline(node, 4.5)
            around = 10.5
        for quantity in self._linked.get(node.index, ()):
            color = inks.operand(quantity)
            if color is not None:
                self._painter.setPen(QPen(color, 3.2))
                self._outline(node, around)
                around += 5.0

    def _paint_shape(self, node: PlacedNode, inks: Inks, *, known: bool) -> None:
        painter, scene = self._painter, self._scene
        is_output = node.index == scene.derivatives.output
        is_loss = node.node.quantity.kind is Kind.LOSS
        fill = inks.color("surface" if known else "canvas")
        shape = node.outline.shape
        if known and shape is Shape.OPERATION and not is_loss:
            fill = blend(inks.color("node"), inks.color("surface"), 0.2)
        role, width = ("ink", 1.8) if known else ("faint", 1.4)
        if shape is Shape.PARAMETER:
            role, width = "muted", 1.3
        color = inks.color("loss" if is_loss else role)
        pen = QPen(color, 2.4 if is_loss else width)
        if not known:
            pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        painter.setBrush(fill)
        self._outline(node, 0.0)
        if is_output or node.index == scene.derivatives.seed:
            thin = QPen(color, 1.2)
            if not known:
                thin.setDashPattern(_DASHES)
            painter.setPen(thin)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            self._outline(node, -max(3.0, 0.13 * scene.radius))

    def _outline(self, node: PlacedNode, around: float) -> None:
        box = node.outline.box(node.center, around)
        shape = node.outline.shape
        if shape is Shape.OPERATION:
            self._painter.drawEllipse(box)
            return
        corner = 0.45 * self._scene.radius if shape is Shape.INPUT else 3.0
        corner = max(corner + around, 2.0)
        self._painter.drawRoundedRect(box, corner, corner)

    def _paint_sign(self, node: PlacedNode, inks: Inks, *, known: bool) -> None:
        radius, sign = self._scene.radius, sign_of(node.node.operation)
        size = 1.15 * radius if len(sign) == 1 else 0.78 * radius
        room = (1.5 if len(sign) < 5 else 1.78) * radius
        wide = width_of(sign, round(size), True)
        if wide > room:
            size *= room / wide
        pixels = max(round(size), 6, self._scene.least_px)
        tight = _tight_box(sign, pixels)
        if tight.width() > 1.9 * radius:  # a name that may not be smaller has a ground of its own
            ground = tight.adjusted(-4.0, -4.0, 4.0, 4.0)
            ground.moveCenter(node.center)
            self._painter.setPen(QPen(inks.color("ink" if known else "faint"), 1.2))
            fill = blend(inks.color("node"), inks.color("surface"), 0.2)
            self._painter.setBrush(fill if known else inks.color("canvas"))
            self._painter.drawRoundedRect(ground, 5.0, 5.0)
        self._painter.setFont(font_of(pixels, True))
        self._painter.setPen(inks.color("ink" if known else "muted"))
        self._painter.drawText(node.center - tight.center(), sign)

    def _paint_leaf(self, node: PlacedNode, inks: Inks) -> None:
        scene, outline = self._scene, node.outline
        symbol = typeset(scene.symbols.latex(node.node.quantity))
        most = 1.7 * outline.half_width / max(symbol.width, 0.1)
        size = min(0.66 * scene.radius, most)
        least = scene.least_px / INDEX_SIZE
        has_value = Part.VALUES not in self._reading.base.hidden
        if size < least:
            size = least
            if symbol.width * size > 2.1 * outline.half_width:
                return
            has_value &= 1.9 * outline.half_height >= least + scene.least_px
        x = node.center.x() - (symbol.left + symbol.width / 2) * size
        up = 0.14 if outline.shape is Shape.INPUT else 0.12
        baseline = node.center.y() - up * outline.half_height
        if not has_value:
            baseline = node.center.y() + 0.25 * size
        if Part.SYMBOLS not in self._reading.base.hidden:
            symbol.draw(self._painter, x, baseline, size, inks.color("ink"))
        if not has_value:
            return
        value, is_new = self._value(node)
        pixels, room = value_px(scene), 2 * outline.half_width - 6.0
        text = number_text(value, scene.style)
        wide = width_of(text, pixels, True)
        if wide > _TOO_LONG * room:  # 1.0000003: in full in the tool tip
            rounded = float(f"{value:.{scene.style.digits - 1}g}")
            text = f"≈{number_text(rounded, scene.style)}"
            wide = width_of(text, pixels, True)
        if wide > room:
            pixels = max(int(pixels * room / wide), 6, scene.least_px)
            if width_of(text, pixels, True) > 1.15 * room:
                return
        low = QRectF(0, 0, 2 * outline.half_width, 0.8 * outline.half_height)
        low.moveCenter(node.center + QPointF(0, 0.5 * outline.half_height))
        self._painter.setFont(font_of(pixels, True))
        self._painter.setPen(inks.color("ink"))
        self._painter.drawText(low, CENTER, text)
        if is_new:  # a bar, as in the tables of matrices: type in this color is too pale
            bar = node.outline.box(node.center)
            bar.setTop(bar.bottom() - max(2.0, 0.06 * bar.height()))
            self._painter.fillRect(bar, inks.color("update"))

    def _value(self, node: PlacedNode) -> tuple[float, bool]:
        """Return a leaf's value, and whether it is the new one of a parameter, once computed."""
        scene, quantity = self._scene, node.node.quantity
        kind = _NEW.get(quantity.kind)
        if kind is not None and self._reading.base.phase is Phase.UPDATE:
            new = quantity._replace(kind=kind)
            if scene.trace.find(new) is not None and scene.is_known(new, self._reading.cursor):
                return scene.trace.value(new), True
        return scene.trace.value(quantity), False

    def _paint_number(self, node: PlacedNode, inks: Inks) -> None:
        scene = self._scene
        self._painter.setPen(inks.color("ink"))
        self._painter.setFont(font_of(number_px(scene)))
        box = node.outline.box(node.center)
        self._painter.drawText(box, CENTER, scene.symbols.text(node.node.quantity))


@lru_cache(maxsize=256)
def _tight_box(text: str, pixels: int) -> QRectF:
    """Return the box around a text's ink, from its pen: signs are centered by what is seen."""
    return QFontMetricsF(font_of(pixels, True)).tightBoundingRect(text)
