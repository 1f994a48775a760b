"""Paints the scene of a network at a cursor: the same picture on the screen and in an export."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QRegion

from backpropviz.engine.quantities import Kind, Phase, Quantity
from backpropviz.session.showing import Part, part_of_label
from backpropviz.views.canvas.reading import Reading
from backpropviz.views.formula.typesetting import typeset
from backpropviz.views.look.theme import Theme, blend, sans
from backpropviz.views.network.asked import paint_asked
from backpropviz.views.network.brush import Brush
from backpropviz.views.network.changes import Regions, lit_value
from backpropviz.views.network.fitted_text import write_fitted
from backpropviz.views.network.giving_way import (
    gives_way,
    in_front,
    is_gradient_covered,
    is_of_the_step,
    is_weight_covered,
    later_box,
)
from backpropviz.views.network.lit_labels import lit_labels
from backpropviz.views.network.loss_box import paint_loss
from backpropviz.views.network.proof_lights import paint_proof_lights
from backpropviz.views.network.rings import is_ringed, operand_colors_at, paint_rings
from backpropviz.views.network.scene import Edge, Label, Node, Scene, chip_size

_GRADIENT_KINDS = {Kind.D_A, Kind.D_Z, Kind.D_INPUT, Kind.D_WEIGHT, Kind.D_BIAS}


class NetworkPainter:
    """Paints one picture; a new one is made for every frame."""

    def __init__(self, painter: QPainter, scene: Scene, reading: Reading, theme: Theme) -> None:
        self.painter = painter
        self.scene = scene
        self.reading = reading
        self._brush = Brush(painter, scene, reading, theme)
        self.lights = reading.lights
        self.trace = scene.trace
        self.backward = reading.phase in (Phase.BACKWARD, Phase.UPDATE)
        self._front = in_front(scene, reading)

    def paint(self, within: QRegion | None = None, regions: Regions | None = None) -> None:
        """Paint edges, then nodes, then the numbers; if given, only what lies within a region."""
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edges, nodes, loss = self.scene.edges, self.scene.nodes, True
        if within is not None and regions is not None:
            edges = [
                e for e, own in zip(edges, regions.edges, strict=True) if within.intersects(own)
            ]
            nodes = [
                n for n, own in zip(nodes, regions.nodes, strict=True) if within.intersects(own)
            ]
            loss = regions.loss.intersects(within)
        # What is lit lies on top, then what is current.
        edges = sorted(edges, key=lambda e: (self.lights.glow(e.weight), self._is_current_edge(e)))
        for edge in edges:
            self._brush.stand_for(edge.weight)
            self._paint_edge(edge)
        if loss:
            self._brush.stand_for(Quantity(Kind.LOSS))
            paint_loss(self._brush)
        for node in nodes:
            self._brush.stand_for(node.output)
            self._paint_node(node)
        self._brush.theme = self._brush.lit_theme
        self._paint_hidden_counts()
        for node in nodes:
            for label in node.labels:
                self._brush.stand_for(label.quantity)
                self._paint_node_label(node, label)
        for edge in edges:
            self._brush.stand_for(edge.weight)
            self._paint_edge_labels(edge)
        self._paint_lit_labels()
        paint_proof_lights(self.painter, self.scene, self.reading, self._brush.lit_theme)

    def _is_current_edge(self, edge: Edge) -> bool:
        new = edge.weight._replace(kind=Kind.NEW_WEIGHT)
        lit = {edge.gradient, edge.weight, new, self._share(edge.gradient)}
        return not lit.isdisjoint(self.reading.current) or self.reading.selection in lit

    def _share(self, gradient: Quantity) -> Quantity:
        return gradient._replace(sample=self.trace.of_sample)

    def _paint_edge(self, edge: Edge) -> None:
        theme = self._brush.theme
        line = QLineF(edge.start, edge.end)
        known = self._brush.known(edge.gradient)
        linked = self._brush.operand_color(edge.weight, edge.gradient, self._share(edge.gradient))
        width = self.scene.scale.width_px(edge.gradient_value) if known else 1.6
        if self._is_current_edge(edge) or self.lights.glow(edge.weight):
            self._brush.line(line, theme.color("glow"), max(width, 3.0) + 9.0)
        if linked is not None:
            band = blend(linked, theme.color("canvas"), 0.28)
            self._brush.line(line, band, width + 9.0)
            self._brush.line(line, linked, 2.6)
            if not known:
                return
        color = theme.color("neutral")
        style = Qt.PenStyle.SolidLine
        if not known and self.scene.is_dense and not self.lights.glow(edge.weight):
            self._brush.line(line, blend(color, theme.color("canvas"), 0.5), 1.0)
            return
        if known:
            color = self.scene.scale.color(edge.gradient_value, theme)
        elif self.backward:
            style = Qt.PenStyle.DashLine
        self._brush.line(line, color, width, style)

    def _paint_node(self, node: Node) -> None:
        painter, theme = self.painter, self._brush.theme
        r, known = self.scene.layout.radius, self._brush.known(node.output)
        if node.bias_end is not None:
            self._paint_bias_line(node, QLineF(node.bias_end, node.center))
        fill = theme.color("canvas")
        if known:
            fill = theme.color("surface")
            if node.layer:
                value = abs(self.trace.value(node.output))
                share = 0.10 + 0.20 * (value if value < 1.0 else 1.0)
                fill = blend(theme.color("node"), theme.color("surface"), share)
        self._paint_rings(node)
        pen = QPen(theme.color("ink" if known else "faint"), 1.8 if known else 1.4)
        if not known:
            pen.setDashPattern([3.0, 3.0])
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawEllipse(node.center, r, r)
        if r < 13 or not self.scene.shows_labels:
            self._paint_lit_value(node, known)
            return
        hidden = self.reading.hidden
        picture = typeset("" if Part.SYMBOLS in hidden else node.symbol)
        size = min(self.scene.symbol_px, max(1.5 * r / max(picture.width, 0.1), theme.math_px(0)))
        x = node.center.x() - (picture.left + picture.width / 2) * size
        painter_color = theme.color("ink" if known or node.layer == 0 else "muted")
        picture.draw(painter, x, node.center.y() - r * 0.12, size, painter_color)
        text = node.value if known else "?"
        if known and node.layer and Part.VALUES in hidden:
            return
        box = QRectF(node.center.x() - r, node.center.y() + r * 0.06, 2 * r, r * 0.62)
        asked = node.output in self.reading.current
        color = theme.color("ink" if known or asked else "faint")
        font = self.scene.value_font
        write_fitted(painter, theme, box, text, font, color, 1.66 * r, fill)

    def _paint_bias_line(self, node: Node, line: QLineF) -> None:
        bias = Quantity(Kind.BIAS, node.layer, node.unit)
        self._brush.stand_for(bias)
        if self.lights.glow(bias):
            self._brush.line(line, self._brush.theme.color("glow"), 9.0)
        self._brush.line(line, self._brush.theme.color("neutral"), 1.4)
        self._brush.stand_for(node.output)

    def _paint_rings(self, node: Node) -> None:
        current = is_ringed(node, self.reading) or self.lights.glow(node.output)
        colors = [self._brush.shade(each) for each in operand_colors_at(node, self.reading)]
        radius = self.scene.layout.radius
        paint_rings(self.painter, node.center, radius, self._brush.theme, colors, glows=current)

    def _paint_asked(self, label: Label) -> bool:
        return paint_asked(self.painter, self.scene, self.reading, self._brush.theme, label)

    def _paint_node_label(self, node: Node, label: Label) -> None:
        quantity = label.quantity
        if part_of_label(quantity) in self.reading.hidden:
            return
        if gives_way(label, self.reading, self._front):
            return
        if self._paint_asked(label):
            return
        if label.later is not None and self._brush.known(label.later):
            self._paint_later(label, label.later)
            return
        known = self._brush.known(quantity)
        lit = quantity in self.reading.current or quantity in self.reading.operands
        if label.crowded and not lit:
            return
        if known:
            if quantity.kind in _GRADIENT_KINDS:
                color = self._brush.sign_color(self.trace.value(quantity))
                self._brush.chip(label.box, label.text, quantity, color)
            else:
                self._brush.plain(label.box, label.text, quantity)
        elif self.backward and label.placeholder:
            quiet = sans(self.scene.label_font.pixelSize())
            self._brush.text(label.box, label.placeholder, quiet, "faint")

    def _paint_edge_labels(self, edge: Edge) -> None:
        label = edge.weight_label
        if Part.WEIGHTS in self.reading.hidden or is_weight_covered(edge, self.reading):
            label = None
        if label is not None and (
            gives_way(label, self.reading, self._front)
            or (self.backward and label.crowded and not is_of_the_step(label, self.reading))
        ):
            label = None
        if label is not None and not self._paint_asked(label):
            if label.later is not None and self._brush.known(label.later):
                self._paint_later(label, label.later)
            else:
                self._brush.plain(label.box, label.text, label.quantity)
        label = edge.gradient_label
        if Part.GRADIENTS in self.reading.hidden:
            return
        if is_gradient_covered(self.scene, edge, self.reading):
            return
        if label is None or gives_way(label, self.reading, self._front):
            return
        if self._paint_asked(label) or not self._brush.known(label.quantity):
            return
        lit = label.quantity in self.reading.current or label.quantity in self.reading.operands
        if lit or not label.crowded:
            color = self._brush.sign_color(self.trace.value(label.quantity))
            self._brush.filled_chip(label.box, label.text, color)

    def _paint_later(self, label: Label, later: Quantity) -> None:
        """Paint the new parameter in place of the old one; in full while the step is about it."""
        current = later in self.reading.current
        text = label.later_text if current else label.short_text
        self._brush.new_value(later_box(self.scene, label, text), text, later)

    def _paint_lit_labels(self) -> None:
        self._brush.theme = self._brush.lit_theme
        for label in lit_labels(self.scene, self.reading):
            if part_of_label(label.quantity) in self.reading.hidden:
                continue
            if label.quantity.kind in _GRADIENT_KINDS:
                color = self._brush.sign_color(self.trace.value(label.quantity))
                self._brush.filled_chip(label.box, label.text, color)
            elif label.quantity.kind is Kind.NEW_WEIGHT:
                self._brush.new_value(label.box, label.text, label.quantity)
            else:
                self._brush.plain(label.box, label.text, label.quantity)

    def _paint_hidden_counts(self) -> None:
        """Say how many units of a large layer are not drawn."""
        scene = self.scene
        for column in scene.layout.columns:
            if column.hidden:
                y = column.y[-1] + scene.layout.radius + 6
                box = QRectF(column.x - 60, y, 120, max(18.0, 1.3 * scene.label_font.pixelSize()))
                self._brush.text(box, f"+{column.hidden}", scene.label_font, "muted")

    def _paint_lit_value(self, node: Node, known: bool) -> None:
        """Let the number of a circle that is too small for it be read while a step is about it."""
        lit = node.output in self.reading.current or node.output in self.reading.operands
        if not (self.scene.least_px and lit) or self.lights.are_on:  # those have labels
            return
        text = lit_value(self.scene, node, node.value if known else "?")
        size = chip_size(self.scene.label_font, text)
        box = QRectF(QPointF(), size)
        box.moveCenter(node.center)
        self._brush.plain(box, text, node.output)
