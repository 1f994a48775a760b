"""What stays of the training picture from frame to frame: places, ground, pixels to draw on."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from backpropviz.session.session import Session
from backpropviz.views.canvas.viewport import Viewport
from backpropviz.views.network.live_edges import is_dense
from backpropviz.views.network.live_labels import (
    Labels,
    input_labels,
    output_labels,
    paint_layer_names,
)
from backpropviz.views.network.live_layout import LiveLayout, lay_out_live
from backpropviz.views.network.live_legend import Legend, paint_legend
from backpropviz.views.network.live_runs import EdgeRuns, Pixels, Strokes
from backpropviz.views.network.live_scale import Levels

_LARGEST_TILE_PX = 72.0
_LABEL_PX = 19.0
_SIDE_MARGIN_PX = 26.0
_WIDEST_LABELS = 0.25  # of the picture's width


@dataclass(frozen=True, slots=True, eq=False)
class Setting:
    """Where everything stands in a viewport. labels: of the inputs, of the outputs.

    area: between the names and the legend; however far it is zoomed in, the network stays there.
    """

    viewport: Viewport
    area: QRectF
    layout: LiveLayout
    labels: tuple[Labels, Labels]


class LiveCanvas:
    """A setting with an image to paint on."""

    def __init__(self, session: Session, setting: Setting) -> None:
        viewport, layout = setting.viewport, setting.layout
        size = (viewport.size.toSizeF() * viewport.ratio).toSize()
        self.setting = setting
        self.image = QImage(size, QImage.Format.Format_RGB32)
        self.image.setDevicePixelRatio(viewport.ratio)
        self._runs: EdgeRuns | None = None
        if not layout.gaps[0].straight:
            width, height = size.width(), size.height()
            self._runs = EdgeRuns(layout.gaps, width, height, layout.thickest, viewport.ratio)
        self.painted: tuple[object, ...] = ()  # what the canvas shows
        self._session = session
        self._ground: tuple[Legend, Pixels] | None = None

    def paint_edges(self, legend: Legend, levels: Levels, strokes: Strokes) -> bool:
        """Cover the canvas with what stays and the edges; say whether there are edges to paint.

        There are none where they are too many, or too wide, for runs.
        """
        pixels = self._lay_ground(legend)
        if self._runs is None or not self._runs.is_usable or self._ground is None:
            return True
        self._runs.paint(pixels, levels, strokes)
        across, ratio = self.image.width(), self.setting.viewport.ratio
        top = round(self.setting.area.top() * ratio) * across
        bottom = round(self.setting.area.bottom() * ratio) * across
        ground = self._ground[1]
        pixels[:top], pixels[bottom:] = ground[:top], ground[bottom:]
        return False

    def _lay_ground(self, legend: Legend) -> Pixels:
        # Asked for every time: if somebody still holds the image, it gets other memory here.
        pixels: Pixels = np.frombuffer(self.image.bits(), dtype=np.uint32)
        if self._ground is None or self._ground[0] != legend:
            painter = QPainter(self.image)
            paint_ground(painter, self._session, self.setting, legend)
            painter.end()
            self._ground = (legend, pixels.copy())
        else:
            pixels[:] = self._ground[1]
        return pixels


def setting_of(session: Session, viewport: Viewport) -> Setting:
    """Return where everything stands."""
    size, scale, network = viewport.size, viewport.scale, session.setup.problem.network
    labels = (
        input_labels(session),
        output_labels(session),
    )
    theme = viewport.theme
    text, label = theme.type_px(12 * scale), label_px(viewport)
    largest = _LARGEST_TILE_PX * scale
    half_tile = min(largest, size.width() * 0.1) / 2
    left, right = (
        half_tile
        + min(
            _SIDE_MARGIN_PX * scale + each.width(label, theme.least_px),
            size.width() * _WIDEST_LABELS,
        )
        for each in labels
    )
    top, bottom = 22 + 2.4 * text, 26 + 3.6 * text
    width, height = size.width() - left - right, size.height() - top - bottom
    fitted = QRectF(left, top, max(width, 120.0), max(height, 120.0))
    straight = is_dense(network)
    layout = lay_out_live(network, viewport.zoomed(fitted), largest * viewport.zoom, straight)
    around = QRectF(0.0, top - 8.0, size.width(), fitted.height() + 16.0)
    return Setting(viewport, around, layout, labels)


def label_px(viewport: Viewport) -> float:
    """Return the size of the symbols beside the tiles."""
    return viewport.theme.math_px(_LABEL_PX * viewport.scale)


def paint_ground(painter: QPainter, session: Session, setting: Setting, legend: Legend) -> None:
    """Paint the ground, the names of layers, inputs and outputs, and the legend."""
    viewport, layout = setting.viewport, setting.layout
    theme, scale, size = viewport.theme, viewport.scale, viewport.size
    painter.fillRect(QRectF(QPointF(), size.toSizeF()), theme.color("canvas"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    network = session.setup.problem.network
    paint_layer_names(painter, layout, network, theme, 14, theme.type_px(13 * scale))
    inputs, outputs = setting.labels
    label = label_px(viewport)
    if legend.has_pictures or inputs.are_words:  # else the symbols are in the tiles
        inputs.paint(painter, layout.columns[0], theme, label, left=True)
    if legend.has_pictures or outputs.are_words:
        outputs.paint(painter, layout.columns[-1], theme, label, left=False)
    text = theme.type_px(12 * scale)
    area = QRectF(24, size.height() - 12 - 3.6 * text, size.width() - 48, 3.6 * text)
    paint_legend(painter, area, legend, layout.thickest, theme, theme.type_px(text * 0.95))
