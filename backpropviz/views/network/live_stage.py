"""The network as it trains: what each neuron answers as a picture, each weight as a line."""

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from backpropviz.engine.quantities import OF_A_BIAS, OF_A_WEIGHT, Kind, Quantity
from backpropviz.session.session import Session
from backpropviz.views.canvas.spots import spot_around
from backpropviz.views.canvas.stage import Stage
from backpropviz.views.canvas.viewport import Viewport
from backpropviz.views.network.live_canvas import LiveCanvas, Setting, paint_ground, setting_of
from backpropviz.views.network.live_edges import edge_at, paint_curves, paint_lines, paint_lit
from backpropviz.views.network.live_frame import Frame, FrameMaker
from backpropviz.views.network.live_labels import tile_symbols
from backpropviz.views.network.live_legend import Legend, legend_of
from backpropviz.views.network.live_runs import Strokes, strokes_of
from backpropviz.views.network.live_scale import N_LEVELS, EdgesShow
from backpropviz.views.network.live_texts import element_text
from backpropviz.views.network.live_tiles import (
    paint_frames,
    paint_marks,
    paint_pictures,
    paint_plain_tiles,
    paint_ring,
)
from backpropviz.views.network.tooltips import PARAMETERS, is_at_rest

translate = QCoreApplication.translate


class LiveStage(Stage):
    """Shows the session's network at the moment, as it trains.

    hovered: what the mouse is on.
    """

    is_live = True

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.hovered: Quantity | None = None
        self._frames = FrameMaker()
        self._canvas: LiveCanvas | None = None
        self._experiment = session.experiment  # that the canvas was made for
        self._strokes: tuple[tuple[object, ...], Strokes] | None = None

    def set_pictures(self, on: bool) -> None:
        """Show in each neuron what it answers over the plane, or only its symbol."""
        self._frames.has_pictures = on

    def set_edges(self, shown: str) -> None:
        """Let edges and dots stand for "weights" or for the batch's "gradients"."""
        self._frames.shows = EdgesShow(shown)

    # What every stage does

    def paint(self, painter: QPainter, viewport: Viewport) -> None:
        canvas = self._canvas_for(viewport)
        frame = self._frame_for(canvas.setting)
        showing = (frame, self._session.selection, self.hovered, self._session.style)
        if canvas.painted != showing:
            self._compose(canvas, frame)
            canvas.painted = showing
        painter.drawImage(QPointF(), canvas.image)

    def paint_on(self, painter: QPainter, viewport: Viewport) -> None:
        setting = setting_of(self._session, viewport)
        frame = self._frame_for(setting)
        paint_ground(painter, self._session, setting, self._legend(setting, frame))
        painter.save()
        painter.setClipRect(setting.area, Qt.ClipOperation.IntersectClip)
        self._paint_edges(painter, setting, frame)
        self._paint_front(painter, setting, frame)
        painter.restore()

    def forget(self) -> None:
        """Drop nothing: at every painting it is seen what still holds."""

    def quantity_at(self, point: QPointF, viewport: Viewport) -> Quantity | None:
        """Return what is at a point: a unit's bias, a unit without one, an input, or a weight."""
        setting = self._canvas_for(viewport).setting
        if not setting.area.contains(point):
            return None
        layers = self._session.setup.problem.network.layers
        for column in setting.layout.columns:
            unit = column.unit_at(point)
            if unit is None:
                continue
            if column.layer == 0:
                return Quantity(Kind.INPUT, 0, unit)
            has_bias = layers[column.layer - 1].bias
            return Quantity(Kind.BIAS if has_bias else Kind.A, column.layer, unit)
        return edge_at(setting.layout, self._frame_for(setting).edges, point)

    def spots(self, viewport: Viewport) -> list[QRectF]:
        setting = self._canvas_for(viewport).setting
        layout = setting.layout
        boxes = [column.box(unit) for column in layout.columns for unit in range(len(column.y))]
        if not layout.gaps[0].straight:
            for gap in layout.gaps:
                # Not all in the middle, where curves cross: what is pointed at would be another.
                shares = np.linspace(0.25, 0.75, gap.start.shape[1])
                xs = gap.left + (gap.right - gap.left) * shares
                heights = gap.heights(xs)
                n_units = gap.start.shape[1]
                for place in range(gap.start.size):
                    column = place % n_units
                    at = QPointF(xs[column], heights[place, column])
                    boxes.append(spot_around(at, 6.0))
        return [box for box in boxes if setting.area.contains(box.center())]

    def text_of(self, quantity: Quantity, viewport: Viewport) -> str:
        answers = None
        frame = self._frame_for(self._canvas_for(viewport).setting)
        if frame.pictures and quantity.kind is not Kind.WEIGHT:
            answers = frame.pictures[quantity.layer].ranges[quantity.unit]
        return element_text(self._session, quantity, answers)

    def describe(self) -> str:
        return translate(
            "NetworkView", "Each neuron with its answers over the plane, each weight as a line."
        )

    def hover(self, quantity: Quantity | None) -> bool:
        is_new = quantity != self.hovered
        self.hovered = quantity
        return is_new

    def press(self, quantity: Quantity) -> bool:
        if quantity.kind not in PARAMETERS:
            return False
        self._session.select(quantity)
        return True

    def editable(self, quantity: Quantity) -> Quantity | None:
        return quantity if quantity.kind in PARAMETERS and is_at_rest(self._session) else None

    def _canvas_for(self, viewport: Viewport) -> LiveCanvas:
        canvas, experiment = self._canvas, self._session.experiment
        if (
            canvas is None
            or experiment is not self._experiment
            or not viewport.is_same(canvas.setting.viewport)
        ):
            canvas = LiveCanvas(self._session, setting_of(self._session, viewport))
            self._canvas, self._experiment = canvas, experiment
        return canvas

    def _frame_for(self, setting: Setting) -> Frame:
        session, viewport = self._session, setting.viewport
        side = setting.layout.side * viewport.ratio
        return self._frames.frame(session.moment, session.plane, side, viewport.theme)

    def _legend(self, setting: Setting, frame: Frame) -> Legend:
        style, pictures = self._session.style, bool(frame.pictures)
        return legend_of(frame.edges, setting.layout, frame.plane, style, pictures=pictures)

    def _compose(self, canvas: LiveCanvas, frame: Frame) -> None:
        """Put a frame on the canvas."""
        setting, levels = canvas.setting, np.concatenate(frame.edges.levels)
        strokes = self._strokes_for(setting, frame)
        are_left = canvas.paint_edges(self._legend(setting, frame), levels, strokes)
        painter = QPainter(canvas.image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(setting.area)
        if are_left:
            self._paint_edges(painter, setting, frame)
        self._paint_front(painter, setting, frame)
        painter.end()

    def _strokes_for(self, setting: Setting, frame: Frame) -> Strokes:
        scale, viewport, thickest = frame.edges.scale, setting.viewport, setting.layout.thickest
        key = (scale.shows, thickest, viewport.theme, viewport.ratio)
        if self._strokes is None or self._strokes[0] != key:
            levels = range(2 * N_LEVELS)
            colors = [scale.color(level, viewport.theme) for level in levels]
            widths = [scale.width_px(level, thickest) for level in levels]
            ground = viewport.theme.color("canvas")
            self._strokes = (key, strokes_of(ground, colors, widths, viewport.ratio))
        return self._strokes[1]

    def _paint_edges(self, painter: QPainter, setting: Setting, frame: Frame) -> None:
        layout, theme = setting.layout, setting.viewport.theme
        if layout.gaps[0].straight:
            paint_lines(painter, layout, frame.edges, theme)
        else:
            paint_curves(painter, layout, frame.edges, theme)

    def _paint_front(self, painter: QPainter, setting: Setting, frame: Frame) -> None:
        """Paint what lies above the edges: those pointed at, and the tiles."""
        theme, session = setting.viewport.theme, self._session
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._light_up(painter, setting, frame, self.hovered, "selection")
        self._light_up(painter, setting, frame, session.selection, "glow")
        for column in setting.layout.columns:
            if frame.pictures:
                paint_pictures(painter, column, frame.pictures[column.layer], theme)
            else:
                paint_plain_tiles(painter, column, tile_symbols(session, column), theme)
            paint_frames(painter, column, theme)
            marks = frame.marks[column.layer - 1] if column.layer else None
            if marks is not None:
                paint_marks(painter, column, marks, theme)

    def _light_up(
        self, painter: QPainter, setting: Setting, frame: Frame, lit: Quantity | None, role: str
    ) -> None:
        layout, theme = setting.layout, setting.viewport.theme
        if lit is not None and lit.kind in OF_A_WEIGHT:
            paint_lit(painter, layout, frame.edges, lit, theme, role)
        elif lit is not None and lit.kind in OF_A_BIAS:
            paint_ring(painter, layout.columns[lit.layer], lit.unit, theme, role)
