"""Paints the box of the loss, with the lines that lead to it and the targets beside it."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPen

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.numbers import number_text
from backpropviz.session.showing import Part
from backpropviz.views.formula.typesetting import typeset
from backpropviz.views.look.theme import sans
from backpropviz.views.network.brush import Brush
from backpropviz.views.network.fitted_text import write_fitted
from backpropviz.views.network.targets import target_lines


def paint_loss(brush: Brush) -> None:
    """Paint the box of the loss, the lines that lead to it, and the targets."""
    painter, theme, scene = brush.painter, brush.theme, brush.scene
    trace, box = scene.trace, scene.loss_box
    whole = Quantity(Kind.LOSS)
    shown = whole
    sample = Quantity(Kind.LOSS, sample=trace.of_sample)
    if sample in brush.reading.current:
        shown = sample
    known = brush.known(shown)
    column = scene.layout.columns[-1]
    for unit, y in zip(column.units, column.y, strict=True):
        start = QPointF(column.x + scene.layout.radius, y)
        line = QLineF(start, QPointF(box.left(), box.center().y()))
        output = Quantity(Kind.A, column.layer, unit)
        brush.stand_for(output if brush.lights.dim(output) else whole)
        if brush.lights.glow(whole) and brush.lights.glow(output):
            brush.line(line, brush.theme.color("glow"), 10.0)
        brush.line(line, brush.theme.color("neutral"), 1.6)
    brush.stand_for(whole)
    losses = {whole, sample, Quantity(Kind.PENALTY)}
    if not losses.isdisjoint(brush.reading.current) or brush.lights.glow(whole):
        painter.setPen(QPen(theme.color("glow"), 7.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), 11, 11)
    pen = QPen(theme.color("loss"), 2.4)
    if not known:
        pen.setDashPattern([3.0, 3.0])
    painter.setPen(pen)
    painter.setBrush(theme.color("surface"))
    painter.drawRoundedRect(box, 8, 8)
    picture = typeset(scene.notation.latex(shown))
    size = theme.math_px(max(min(scene.symbol_px, 22.0 + scene.layout.radius * 0.3), 18.0))
    x = box.center().x() - (picture.left + picture.width / 2) * size
    picture.draw(painter, x, box.center().y() - box.height() * 0.08, size, theme.color("ink"))
    text = number_text(trace.value(shown), scene.style) if known else "?"
    if known and Part.VALUES in brush.reading.hidden:
        text = ""
    lower = QRectF(box.left(), box.center().y(), box.width(), box.height() * 0.42)
    write_fitted(
        painter,
        theme,
        lower,
        text,
        sans(max(scene.value_font.pixelSize(), 12), QFont.Weight.DemiBold),
        theme.color("ink" if known else "faint"),
        box.width() - 6,
        theme.color("surface"),
    )
    _paint_targets(brush)


def _paint_targets(brush: Brush) -> None:
    for target, text, box in target_lines(brush.scene, brush.reading):
        if target is None:
            brush.text(box, text, brush.scene.label_font, "muted")
        else:
            brush.plain(box, text, target)
