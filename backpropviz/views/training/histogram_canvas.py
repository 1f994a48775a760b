"""Paints one small histogram a layer, side by side and below one another."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from backpropviz.export.numbers import count_text
from backpropviz.session.session import Session
from backpropviz.views.controls.activation_names import activation_name
from backpropviz.views.look.lettering import CENTER, LEFT, RIGHT
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.bars import Axes, paint_bars
from backpropviz.views.panels.painting import PaintedPanel
from backpropviz.views.panels.texts import axis_text, percent_text
from backpropviz.views.training.histogram_layers import (
    BINS,
    SIGMOID_FLAT,
    TANH_FLAT,
    ZERO,
    Idle,
    Kind,
    LayerReader,
    LayerSpread,
)

_NARROWEST, _LOWEST = 116.0, 62.0  # a cell, at scale 1
_SIDE, _GAP = 12.0, 14.0
_HEADER, _FOOT = 17.0, 15.0
_MUCH = 0.1


class HistogramCanvas(PaintedPanel):
    """Shows the layers of `session.moment`."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.kind = Kind.WEIGHTS
        self.layers: list[LayerSpread] = []
        self._reader = LayerReader()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        session.document_opened.connect(self._reader.forget)

    def refresh(self) -> None:
        count = len(self.layers)
        self.layers = self._reader.read(self.session.moment, self.kind)
        if len(self.layers) != count:
            self._claim_height()
        self.update()

    def set_theme(self, theme: Theme, scale: float) -> None:
        super().set_theme(theme, scale)
        self._claim_height()

    def cells(self) -> list[QRectF]:
        """Return where each layer is painted."""
        columns, rows = self._grid()
        side, gap = self.px(_SIDE), self.px(_GAP)
        width = (self.width() - 2 * side - (columns - 1) * gap) / columns
        height = max((self.height() - self.px(4)) / rows, self.px(_LOWEST))
        return [
            QRectF(side + index % columns * (width + gap), index // columns * height, width, height)
            for index in range(len(self.layers))
        ]

    def bars_of(self, cell: QRectF) -> QRectF:
        """Return where the bars of a cell are."""
        return cell.adjusted(0, self.px(_HEADER + 3), 0, -self.px(_FOOT + 5))

    def idle_text(self, idle: Idle) -> str:
        """Return in a few words how far a layer passes no gradient on."""
        if idle.saturated is not None:
            comma = self.session.style.decimal_comma
            share = percent_text(idle.saturated, 0, decimal_comma=comma)
            return self.tr("saturated {share}").format(share=share)
        return self.tr("dead {dead} of {units}").format(dead=idle.dead, units=idle.units)

    def hint_at(self, point: QPointF) -> str:
        for layer, cell in zip(self.layers, self.cells(), strict=True):
            if not cell.contains(point):
                continue
            bars = self.bars_of(cell)
            lines = [self._about(layer)]
            if bars.top() <= point.y() <= bars.bottom() + self.px(_FOOT):
                share = (point.x() - bars.left()) / bars.width()
                lines.append(self._about_bin(layer, min(max(int(share * BINS), 0), BINS - 1)))
            if layer.idle is not None:
                lines.append(self._about_idle(layer, layer.idle))
            return "\n".join(lines)
        return ""

    def paint(self, painter: QPainter) -> None:
        for layer, cell in zip(self.layers, self.cells(), strict=True):
            self._paint_header(painter, layer, cell)
            self._paint_bars(painter, layer, self.bars_of(cell))

    # Places

    def _grid(self) -> tuple[int, int]:
        count = max(len(self.layers), 1)
        gap = self.px(_GAP)
        room = self.width() - 2 * self.px(_SIDE) + gap
        columns = min(max(int(room / (self.px(_NARROWEST) + gap)), 1), count)
        rows = math.ceil(count / columns)
        return math.ceil(count / rows), rows

    def _claim_height(self) -> None:
        self.setMinimumHeight(math.ceil(self._grid()[1] * self.px(_LOWEST)))

    # Words

    def _about(self, layer: LayerSpread) -> str:
        idle = layer.idle
        said = self.tr("layer {number}: {units} × {activation}").format(
            number=layer.number, units=layer.units, activation=activation_name(layer.activation)
        )
        if idle is not None:
            said = self.tr("{layer}, {idle}").format(layer=said, idle=self.idle_text(idle))
        return said

    def _about_bin(self, layer: LayerSpread, index: int) -> str:
        comma = self.session.style.decimal_comma
        low, high = (axis_text(edge, decimal_comma=comma) for edge in layer.bin_edges(index))
        texts = {
            Kind.WEIGHTS: self.tr("from {low} to {high}: {count} of {all} weights"),
            Kind.GRADIENTS: self.tr("from {low} to {high}: {count} of {all} gradients dJ/dW"),
            Kind.ACTIVATIONS: self.tr("from {low} to {high}: {count} of {all} activations"),
        }
        text = texts[self.kind]
        count, total = (
            count_text(number, decimal_comma=comma)
            for number in (int(layer.counts[:, index].sum()), layer.count)
        )
        return text.format(low=low, high=high, count=count, all=total)

    def _about_idle(self, layer: LayerSpread, idle: Idle) -> str:
        comma = self.session.style.decimal_comma
        if idle.dead is not None:
            said = self.tr(
                "dead: 0 for all {samples} training samples, so its weights get no gradient"
            ).format(samples=count_text(idle.samples, decimal_comma=comma))
        elif layer.activation == "tanh":
            said = self.tr(
                "saturated: beyond ±{edge}, where tanh is so flat that little gradient passes"
            ).format(edge=axis_text(TANH_FLAT, decimal_comma=comma))
        else:
            low, high = (axis_text(edge, decimal_comma=comma) for edge in SIGMOID_FLAT)
            said = self.tr(
                "saturated: below {low} or above {high}, where the sigmoid is so flat that little"
                " gradient passes"
            ).format(low=low, high=high)
        if layer.is_last and idle.saturated is not None:
            said += "\n" + self.tr("(in the last layer: answers that are very sure)")
        return said

    # Painting

    def _paint_header(self, painter: QPainter, layer: LayerSpread, cell: QRectF) -> None:
        line = QRectF(cell.left(), cell.top(), cell.width(), self.px(_HEADER))
        self.set_font(painter, 11.5, bold=True)
        number = str(layer.number)
        self.write(painter, line, number)
        line.setLeft(line.left() + self.text_width(number) + self.px(6))
        self.set_font(painter, 11)
        if layer.idle is not None:
            said = self.idle_text(layer.idle)
            self.write(painter, line, said, "ink" if _stands_out(layer) else "muted", RIGHT)
            line.setRight(line.right() - self.text_width(said) - self.px(6))
        activation = activation_name(layer.activation)
        name = self.tr("{activation} · {units}").format(activation=activation, units=layer.units)
        for said in (name, activation):
            if self.text_width(said) <= line.width():
                self.write(painter, line, said, "muted")
                break

    def _paint_bars(self, painter: QPainter, layer: LayerSpread, area: QRectF) -> None:
        theme = self.theme
        axes = Axes(area, layer.low, layer.high, 1.0)
        colors = [theme.color(role) for role in ("negative", "positive", "neutral")]
        paint_bars(painter, axes, layer.counts / layer.highest, colors)
        painter.setPen(QPen(theme.color("control"), 1.0))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        self.set_font(painter, 10)
        line = QRectF(area.left(), area.bottom() + self.px(3), area.width(), self.px(_FOOT - 3))
        comma = self.session.style.decimal_comma
        ends = ((layer.low, LEFT), (layer.high, RIGHT))
        middle = (layer.low + layer.high) / 2
        for value, align in (*ends, (middle, CENTER)):
            self.write(painter, line, axis_text(value, decimal_comma=comma), "muted", align)
        if layer.counts[ZERO].max() > layer.highest:
            self._write_zeros(painter, layer, axes)
        if layer.low < 0.0 < layer.high:
            x = axes.x(0.0)
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + self.px(3)))

    def _write_zeros(self, painter: QPainter, layer: LayerSpread, axes: Axes) -> None:
        """Say how many are 0, since their bar is cut off."""
        share = percent_text(layer.zeros, 0, decimal_comma=self.session.style.decimal_comma)
        box = QRectF(axes.area.topLeft(), axes.area.topRight() + QPointF(0, self.px(11)))
        self.write(painter, box, self.tr("{share} are 0").format(share=share), "muted", RIGHT)

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._claim_height()

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self.px(160)), round(self.px(_LOWEST)))


def _stands_out(layer: LayerSpread) -> bool:
    """Say whether so much is idle that it hinders learning; sure answers of the last do not."""
    idle = layer.idle
    if idle is None or layer.is_last:
        return False
    return bool(idle.dead) or (idle.saturated or 0.0) >= _MUCH
