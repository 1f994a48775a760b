"""The picture of a pass on the screen, brought up to date by painting only what changed."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPixmap, QRegion

from backpropviz.session.session import Session
from backpropviz.views.canvas.lights import lights_of
from backpropviz.views.canvas.reading import Reading
from backpropviz.views.canvas.viewport import Viewport
from backpropviz.views.network.changes import changed_region, looks, regions_of
from backpropviz.views.network.layout import lay_out
from backpropviz.views.network.legend import paint_layer_names, paint_legend
from backpropviz.views.network.lit_labels import lit_labels, region_of_labels
from backpropviz.views.network.painter import NetworkPainter
from backpropviz.views.network.scene import Scene
from backpropviz.views.network.scene_building import build_scene

_EDGE_PX = 6.0  # between a label and the end of the picture
_HALF_LABEL = 4.4  # of the smallest type allowed: half of a label over an input


class StepFrame:
    """The picture of a scene on the screen, and what its elements look like in it."""

    def __init__(self, scene: Scene, viewport: Viewport) -> None:
        self.scene = scene
        self._viewport = viewport
        self._backdrop = _empty_pixmap(viewport)
        self.picture = _empty_pixmap(viewport)
        self._regions = regions_of(scene)
        self._looks: list[tuple[object, ...]] | None = None
        self._lit = QRegion()  # where the numbers of what is lit are
        painter = QPainter(self._backdrop)
        paint_backdrop(painter, scene, viewport)
        painter.end()

    def update(self, reading: Reading) -> QRegion:
        """Bring the picture up to date; return where it changed.

        Only what looks different is painted anew, on the backdrop.
        """
        now = looks(self.scene, reading)
        if self._looks is None:
            changed = QRegion(QRectF(QPointF(), self._viewport.size.toSizeF()).toAlignedRect())
        else:
            changed = changed_region(self._regions, self._looks, now)
        lit = region_of_labels(lit_labels(self.scene, reading))
        if not changed.isEmpty():
            changed += lit + self._lit  # they come and go with what they are of
        self._lit = lit
        if not changed.isEmpty():
            painter = QPainter(self.picture)
            painter.setClipRegion(changed)
            painter.drawPixmap(0, 0, self._backdrop)
            network = NetworkPainter(painter, self.scene, reading, self._viewport.theme)
            network.paint(changed, self._regions)
            painter.end()
        self._looks = now
        return changed


def make_scene(session: Session, viewport: Viewport) -> Scene:
    """Return the scene of the session's pass in a viewport."""
    text, size = viewport.theme.type_px(12 * viewport.scale), viewport.size
    wide = max(size.width(), 200)
    top, bottom = 22 + 2.6 * text, 26 + 4.6 * text
    wall = viewport.scale if viewport.theme.least_px else 1.0  # where all is that much larger
    side = min(max(wide * 0.09, 52), 130 * max(wall, 1.0))
    side = max(side, _HALF_LABEL * viewport.theme.least_px)
    area = QRectF(side, top, wide - 2 * side, max(size.height() - top - bottom, 120))
    network, zoom = session.setup.problem.network, viewport.zoom * viewport.scale
    least = viewport.theme.least_px
    layout = lay_out(network, viewport.zoomed(area), zoom, units_in_view(session), least)
    of = (session.network_trace, session.notation, session.style)
    occupied: tuple[QRectF, ...] = ()
    within = None
    if least:  # where type is large, labels reach as far
        names = QRectF(0.0, 14.0, size.width(), 1.3 * text)
        occupied = (names, _legend_area(viewport))
        within = QRectF(QPointF(), size.toSizeF()).adjusted(_EDGE_PX, 0.0, -_EDGE_PX, 0.0)
    return build_scene(layout, *of, least, occupied, within)


def units_in_view(session: Session) -> dict[int, int]:
    """Return which unit of a layer must be in view: one that is lit, else that of the step."""
    step, chosen = session.prediction.asked or session.step, dict[int, int]()
    if step is not None:
        chosen[step.quantity.layer] = step.quantity.unit
        if step.quantity.layer:
            chosen[step.quantity.layer - 1] = step.quantity.source
    for layer, units in lights_of(session.lit).units_by_layer().items():
        if chosen.get(layer) not in units:
            chosen[layer] = min(units)
    return chosen


def paint_backdrop(painter: QPainter, scene: Scene, viewport: Viewport) -> None:
    """Paint what stays the same from step to step: ground, names of the layers, legend."""
    size, theme = viewport.size, viewport.theme
    text = theme.type_px(12 * viewport.scale)
    painter.fillRect(QRectF(QPointF(), size.toSizeF()), theme.color("canvas"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_layer_names(painter, scene, theme, 14, text * 1.08)
    legend = _legend_area(viewport)
    paint_legend(painter, scene, theme, legend, theme.type_px(text * 0.95))


def _legend_area(viewport: Viewport) -> QRectF:
    size, text = viewport.size, viewport.theme.type_px(12 * viewport.scale)
    width = min(250 * text / 12, size.width() * 0.45)
    wall = max(viewport.scale, 1.0) if viewport.theme.least_px else 1.0
    return QRectF(24 * wall, size.height() - 18 * wall - 3.6 * text, width, 3.6 * text)


def _empty_pixmap(viewport: Viewport) -> QPixmap:
    pixmap = QPixmap((viewport.size.toSizeF() * viewport.ratio).toSize())
    pixmap.setDevicePixelRatio(viewport.ratio)
    return pixmap
