"""What is written around the training picture: names of layers, of inputs and of outputs."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from backpropviz.engine.network import Network
from backpropviz.session.session import Session
from backpropviz.views.controls.activation_names import activation_name
from backpropviz.views.formula.typesetting import typeset
from backpropviz.views.look.language import class_names
from backpropviz.views.look.theme import Theme, sans
from backpropviz.views.network.live_layout import LiveColumn, LiveLayout
from backpropviz.views.network.live_symbols import unit_symbols

_SMALLEST_LABELED_PX = 11.0  # tiles that are lower have no label beside them
_MOST_LABELED = 64  # of a layer
_GAP_PX = 9.0  # between a tile and its label
_WIDEST_PX = 120.0
_WORDS = 0.7  # their size, of that of symbols
_SMALLEST_TEXT = 0.6  # of a label that would be too wide
_WIDEST_TYPE = 6.0  # of the smallest type allowed: what a label may take beside its tile


class Labels(NamedTuple):
    """What stands beside the tiles of a layer; words, or LaTeX to be typeset."""

    texts: tuple[str, ...]
    are_words: bool = False

    def width(self, size: float, least_px: float = 0.0) -> float:
        """Return how much room they want beside their tiles; least_px: the smallest type."""
        if not self.texts:
            return 0.0
        widest = max(_WIDEST_PX, _WIDEST_TYPE * least_px)
        return min(max(self._width(text, size, least_px) for text in self.texts), widest) + _GAP_PX

    def _width(self, text: str, size: float, least_px: float) -> float:
        if self.are_words:
            return QFontMetricsF(sans(max(size * _WORDS, least_px))).horizontalAdvance(text)
        return typeset(text).width * size

    def paint(
        self, painter: QPainter, column: LiveColumn, theme: Theme, size: float, *, left: bool
    ) -> None:
        """Write them at the left or the right of their tiles; where those are too low, nothing."""
        least = float(theme.least_px)
        if column.is_strip or column.height < max(_SMALLEST_LABELED_PX, least):
            return
        size = max(min(size, column.height * 0.9), theme.math_px(0.0))
        widest = max(_WIDEST_PX, _WIDEST_TYPE * least)
        for unit, text in enumerate(self.texts):
            box = column.box(unit)
            fitting = min(1.0, widest / max(self._width(text, size, least), 1.0))
            fitted = theme.math_px(size * max(fitting, _SMALLEST_TEXT))
            width = min(self._width(text, fitted, least), widest)
            x = box.left() - _GAP_PX - width if left else box.right() + _GAP_PX
            if not self.are_words:
                picture = typeset(text)
                baseline = box.center().y() + 0.25 * fitted
                picture.draw(
                    painter, x - picture.left * fitted, baseline, fitted, theme.color("ink")
                )
                continue
            painter.setFont(sans(theme.type_px(fitted * _WORDS)))
            painter.setPen(theme.color("muted"))
            elide = Qt.TextElideMode.ElideRight
            shown = painter.fontMetrics().elidedText(text, elide, int(width) + 1)
            place = QRectF(x, box.center().y() - size, width + 2, 2 * size)
            aligned = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, aligned | Qt.TextFlag.TextDontClip, shown)


def input_labels(session: Session) -> Labels:
    """Return the symbols of the inputs; columns of a file keep their names as words."""
    network, dataset = session.setup.problem.network, session.setup.dataset
    if network.n_inputs > _MOST_LABELED:
        return Labels(())
    if session.experiment.data.is_read and dataset.features == dataset.columns:
        return Labels(dataset.features, are_words=True)
    return Labels(unit_symbols(session, 0))


def output_labels(session: Session) -> Labels:
    """Return the class that each output stands for, or else the symbols of the outputs."""
    network, names = session.setup.problem.network, class_names(session.setup.dataset)
    if network.n_outputs > _MOST_LABELED:
        return Labels(())
    if 1 < network.n_outputs == len(names):
        return Labels(names, are_words=True)
    return Labels(unit_symbols(session, len(network.layers)))


def tile_symbols(session: Session, column: LiveColumn) -> tuple[str, ...]:
    """Return what stands in the tiles of a layer, () if they are too small for it."""
    if column.is_strip or column.height < _SMALLEST_LABELED_PX:
        return ()
    return unit_symbols(session, column.layer)


def layer_names(network: Network) -> list[tuple[str, str]]:
    """Return the name of every column, and a shorter one for where there is no room."""
    inputs = QCoreApplication.translate("NetworkView", "input")
    template = QCoreApplication.translate("NetworkView", "{activation} · {units}")
    names = [(inputs, inputs)]
    for layer in network.layers:
        short = activation_name(layer.activation)
        names.append((template.format(activation=short, units=layer.units), short))
    return names


def paint_layer_names(
    painter: QPainter, layout: LiveLayout, network: Network, theme: Theme, top: float, size: float
) -> None:
    """Write the columns' names, shorter where there is no room."""
    painter.setPen(theme.color("muted"))
    painter.setFont(sans(size, QFont.Weight.Medium))
    metrics = painter.fontMetrics()
    room = layout.column_gap - 8
    for column, (name, short) in zip(layout.columns, layer_names(network), strict=True):
        text = name if metrics.horizontalAdvance(name) <= room else short
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(max(room, 40)))
        place = QRectF(
            QPointF(column.x - 200, top), QPointF(column.x + 200, top + metrics.height())
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
