"""Finds the places of all that the network view draws.

Everything is placed once per layout and pass, with the numbers that the whole pass will show; so
labels keep their places while the cursor moves, and none ever covers another.
"""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF

from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.rules import unit_output
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle, number_text
from backpropviz.views.look.scale import SignedScale
from backpropviz.views.look.theme import INDEX_SIZE, sans
from backpropviz.views.network.layout import LOSS_TYPE, NetworkLayout
from backpropviz.views.network.scene import Edge, Label, Node, Scene, chip_size

# Along the edge, from its start, in the order in which they are tried.
_WEIGHT_PLACES = (0.24, 0.32, 0.17, 0.4, 0.48, 0.56, 0.64, 0.72)
_GRADIENT_PLACES = (0.66, 0.6, 0.72, 0.54, 0.78, 0.48, 0.84, 0.42, 0.36, 0.3, 0.9, 0.24, 0.18)
_RING_ROOM_PX = 14.0  # around a node, for the rings that link it with the formula
_SMALLEST_TEXT_PX = 9.0
_ROOMY = 1.6  # of the smallest type allowed: the radius of a circle for a symbol and a number


def build_scene(
    layout: NetworkLayout,
    trace: NetworkTrace,
    notation: Notation,
    style: NumberStyle,
    least_px: float = 0.0,
    occupied: tuple[QRectF, ...] = (),
    within: QRectF | None = None,
) -> Scene:
    """Return the scene of a pass in a layout; least_px: the smallest type allowed.

    occupied: where something else is written, so that labels give way. within: what is seen.
    """
    radius = layout.radius
    label_px = max(_SMALLEST_TEXT_PX, min(radius * 0.34, 20.0), least_px)
    gradients = np.abs(trace.run.gradient.flat)
    largest = float(np.max(gradients[np.isfinite(gradients)], initial=0.0))
    scene = Scene(
        layout=layout,
        trace=trace,
        notation=notation,
        scale=SignedScale(largest),
        style=style,
        nodes=[],
        edges=[],
        loss_box=QRectF(),
        value_font=sans(max(8.0, radius * 0.4, least_px), QFont.Weight.DemiBold),
        label_font=sans(label_px, QFont.Weight.DemiBold),
        symbol_px=max(radius * 0.68, least_px / INDEX_SIZE),
        shows_labels=radius >= max(13.0, _ROOMY * least_px),
        least_px=least_px,
        taken=list(occupied),
        solid=list(occupied),
        within=within,
    )
    _add_nodes(scene, style)
    _add_loss(scene)
    _add_edges(scene, style)
    return scene


def _text_width(font: QFont, text: str) -> float:
    """Return the width of a text in pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)


def _add_nodes(scene: Scene, style: NumberStyle) -> None:
    layout, trace, notation = scene.layout, scene.trace, scene.notation
    for column in layout.columns:
        for unit, y in zip(column.units, column.y, strict=True):
            center = QPointF(column.x, y)
            output = unit_output(column.layer, unit, trace.sample)
            node = Node(
                column.layer,
                unit,
                center,
                output,
                notation.latex(output),
                number_text(trace.value(output), style),
            )
            scene.nodes.append(node)
            r = layout.radius
            half = max(r, _text_width(scene.value_font, node.value) / 2)  # it may be wider
            circle = QRectF(column.x - half - 3, y - r - 3, 2 * half + 6, 2 * r + 6)
            scene.circles.append(circle)
            _take(scene, circle)
    if scene.shows_labels:
        # Biases first: they are never hidden, and so take the room of what is.
        tops = [_label_bias(scene, node, style) for node in scene.nodes]
        for node, top in zip(scene.nodes, tops, strict=True):
            _label_node(scene, node, style, top)


def _label_bias(scene: Scene, node: Node, style: NumberStyle) -> float:
    """Write the bias over its node; return how high the next label may reach down."""
    trace, layer, unit = scene.trace, node.layer, node.unit
    over = node.center.y() - scene.layout.radius - _RING_ROOM_PX
    if not layer or not trace.network.layers[layer - 1].bias:
        return over
    height, x = chip_size(scene.label_font, "0").height(), node.center.x()
    bias = Quantity(Kind.BIAS, layer, unit)
    node.bias_end = QPointF(x, over - 4)
    new = bias._replace(kind=Kind.NEW_BIAS)
    text = f"b {number_text(trace.value(bias), style, sign=True)}"
    slope = bias._replace(kind=Kind.D_BIAS)
    slope_text = number_text(trace.value(slope), style)
    new_text = f"b {number_text(trace.value(new), style, sign=True)}" if trace.update else ""
    first = chip_size(scene.label_font, max(text, new_text, key=len))
    second = chip_size(scene.label_font, slope_text)
    left = x - (first.width() + second.width() + 3) / 2
    box = QRectF(left, over - height - 4, first.width(), height)
    later = new if trace.update else None
    label = Label(bias, text, box, later=later, later_text=new_text, short_text=new_text)
    node.labels.append(label)
    beside = QRectF(box.right() + 3, box.top(), second.width(), height)
    node.labels.append(Label(slope, slope_text, beside))
    _take(scene, box.united(beside))  # parameters are never hidden
    return box.top() - 2


def _label_node(scene: Scene, node: Node, style: NumberStyle, over: float) -> None:
    """Stack labels over the node (dJ/da, from `over` up) and under it (z, dJ/dz)."""
    trace, notation, layer, unit = scene.trace, scene.notation, node.layer, node.unit
    loss = notation.symbol(Quantity(Kind.LOSS, sample=trace.of_sample)).text
    letter = notation.layer_letter(layer)
    height = chip_size(scene.label_font, "0").height()
    under = node.center.y() + scene.layout.radius + _RING_ROOM_PX
    x = node.center.x()

    def add(quantity: Quantity, name: str, top: float, placeholder: str = "") -> None:
        text = f"{name} {number_text(trace.value(quantity), style)}"
        size = chip_size(scene.label_font, text)
        box = QRectF(x - size.width() / 2, top, size.width(), size.height())
        seen = scene.within
        if seen is not None and seen.left() <= x <= seen.right():
            box.moveRight(min(box.right(), seen.right()))
            box.moveLeft(max(box.left(), seen.left()))
        label = Label(quantity, text, box, placeholder=placeholder)
        label.crowded = any(box.intersects(other) for other in scene.taken)
        node.labels.append(label)
        if not label.crowded:
            scene.taken.append(box.adjusted(-2, -1, 2, 1))
            if quantity.kind is Kind.Z:
                scene.solid.append(box)

    d_kind = Kind.D_A if layer else Kind.D_INPUT
    slope = Quantity(d_kind, layer, unit, sample=trace.of_sample)
    name = f"∂{loss}/∂{letter}"
    add(slope, name, over - height, f"{name} ?")
    if layer:
        z = Quantity(Kind.Z, layer, unit, sample=trace.sample)
        add(z, "z", under)
        slope = Quantity(Kind.D_Z, layer, unit, sample=trace.of_sample)
        add(slope, f"∂{loss}/∂z", under + height + 2, f"∂{loss}/∂z ?")


def _add_loss(scene: Scene) -> None:
    middle, r = scene.layout.loss, scene.layout.radius
    half = max(r * 0.98, 30.0, scene.least_px * LOSS_TYPE)
    scene.loss_box = QRectF(middle.x() - half, middle.y() - half * 0.8, 2 * half, 1.6 * half)
    _take(scene, scene.loss_box.adjusted(-3, -3, 3, max(26.0, scene.least_px * 1.5)))


def _add_edges(scene: Scene, style: NumberStyle) -> None:
    layout, trace = scene.layout, scene.trace
    for column, after in zip(layout.columns[:-1], layout.columns[1:], strict=True):
        for unit, y in zip(after.units, after.y, strict=True):
            for source, from_y in zip(column.units, column.y, strict=True):
                weight = Quantity(Kind.WEIGHT, after.layer, unit, source)
                slope = weight._replace(kind=Kind.D_WEIGHT)
                start, end = QPointF(column.x, from_y), QPointF(after.x, y)
                direction = (end - start) / max(_length(end - start), 1e-9)
                start += direction * layout.radius
                end -= direction * layout.radius
                edge = Edge(weight, slope, start, end, trace.value(slope))
                scene.edges.append(edge)
    if not scene.shows_labels or scene.is_dense:
        return
    for edge in scene.edges:
        edge.weight_label = _weight_label(scene, edge, style)
    # The largest gradients choose their places first: they are the ones that matter.
    for edge in sorted(scene.edges, key=lambda edge: -abs(edge.gradient_value)):
        text = number_text(edge.gradient_value, style)
        size = chip_size(scene.label_font, text)
        box = _free_place(edge, size, _GRADIENT_PLACES, scene.taken)
        crowded = box is None
        if box is None:
            box = _place_among_its_own(scene, edge, size)
        else:
            scene.taken.append(box)
        edge.gradient_label = Label(edge.gradient, text, box, crowded=crowded)


def _weight_label(scene: Scene, edge: Edge, style: NumberStyle) -> Label | None:
    """Return the label of a weight, with room for the new weight that will take its place.

    A new weight that is long (1.0000003) gets no such room, or others would have none: it stands
    there rounded, marked as such, and in full while the step is about it. Where even that has no
    room, the weight stands there on the way forward, and later while the step is about it.
    """
    trace, font = scene.trace, scene.label_font
    text = number_text(trace.value(edge.weight), style, sign=True)
    label = Label(edge.weight, text, QRectF())
    widest = text
    if trace.update is not None:
        label.later = edge.weight._replace(kind=Kind.NEW_WEIGHT)
        value = trace.value(label.later)
        label.later_text = label.short_text = number_text(value, style, sign=True)
        if len(label.later_text) > style.digits + 4:
            rounded = float(f"{value:.{style.digits - 1}g}")
            label.short_text = f"≈{number_text(rounded, style, sign=True)}"
        widest = max(text, label.short_text, key=lambda t: _text_width(font, t))
    size = chip_size(font, widest)
    box = _free_place(edge, size, _WEIGHT_PLACES, scene.taken)
    if box is None:
        label.crowded = True
        box = _free_place(edge, chip_size(font, text), _WEIGHT_PLACES, scene.solid)
    if box is None:
        return None
    scene.solid.append(box)
    if not label.crowded:
        scene.taken.append(box)
    label.box = box
    return label


def _place_among_its_own(scene: Scene, edge: Edge, size: QSizeF) -> QRectF:
    """Return where a gradient stands that has room only while all other numbers give way.

    Not those that it is made from: they are seen with it.
    """
    near = scene.node(edge.gradient.layer, edge.gradient.unit)
    own = [label.box for label in near.labels] if near is not None else []
    if edge.weight_label is not None:
        own.append(edge.weight_label.box)
    for taken in ([*scene.circles, *own], scene.circles):
        box = _free_place(edge, size, (*_GRADIENT_PLACES, 0.5), taken)
        if box is not None:
            return box
    return QRectF(edge.at(0.66) - QPointF(size.width(), size.height()) / 2, size)


def _take(scene: Scene, box: QRectF) -> None:
    scene.taken.append(box)
    scene.solid.append(box)


def _free_place(
    edge: Edge, size: QSizeF, shares: tuple[float, ...], taken: list[QRectF]
) -> QRectF | None:
    """Return the first place along the edge where nothing of what is there stands."""
    for share in shares:
        middle = edge.at(share)
        box = QRectF(
            middle.x() - size.width() / 2,
            middle.y() - size.height() / 2,
            size.width(),
            size.height(),
        )
        if not any(box.intersects(other) for other in taken):
            return box
    return None


def _length(vector: QPointF) -> float:
    return float(np.hypot(vector.x(), vector.y()))
