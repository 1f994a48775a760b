"""The picture of the matrices on the screen, brought up to date by painting only what changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion

from backpropviz.views.canvas.scale_legend import paint_scale_legend
from backpropviz.views.canvas.viewport import Viewport
from backpropviz.views.look.theme import sans
from backpropviz.views.matrices.changes import Look, changed_region, looks_of, regions_of
from backpropviz.views.matrices.chip import Chip, chip_of, paint_chip
from backpropviz.views.matrices.painter import MatrixPainter
from backpropviz.views.matrices.scene import Scene
from backpropviz.views.matrices.view import View

translate = QCoreApplication.translate


class MatrixFrame:
    """The picture of a scene on the screen, and what its elements look like in it."""

    def __init__(self, scene: Scene, viewport: Viewport) -> None:
        self.scene = scene
        self._viewport = viewport
        self._backdrop = _empty_pixmap(viewport)
        self.picture = _empty_pixmap(viewport)
        self._regions = regions_of(scene)
        self._looks: list[Look] | None = None
        self._chip: Chip | None = None
        for picture in (self._backdrop, self.picture):
            painter = QPainter(picture)
            paint_backdrop(painter, scene, viewport)
            painter.end()

    def update(self, view: View) -> QRegion:
        """Bring the picture up to date; return where it changed."""
        now, chip = looks_of(self.scene, view), chip_of(self.scene, view)
        changed = everything = region_of_matrices(self._viewport)
        if self._looks is not None:
            changed = changed_region(self._regions, self._looks, now)
            if chip != self._chip:
                changed += _region_of(chip) + _region_of(self._chip)
            changed &= everything
        self._looks, self._chip = now, chip
        if not changed.isEmpty():
            painter = QPainter(self.picture)
            painter.setClipRegion(changed)
            painter.drawPixmap(0, 0, self._backdrop)
            paint_view(painter, self.scene, view, self._viewport, changed)
            painter.end()
        return changed


def paint_view(
    painter: QPainter, scene: Scene, view: View, viewport: Viewport, within: QRegion
) -> None:
    """Paint what of a scene lies within a region."""
    MatrixPainter(painter, scene, view, viewport.theme).paint(within)
    chip = chip_of(scene, view)
    if chip is not None:
        paint_chip(painter, chip, viewport.theme)


def region_of_matrices(viewport: Viewport) -> QRegion:
    """Return where matrices are seen, however far one zooms in: over the legend."""
    size = viewport.size
    return QRegion(0, 0, size.width(), max(round(_legend_top(viewport)) - 4, 1))


def paint_backdrop(painter: QPainter, scene: Scene, viewport: Viewport) -> None:
    """Paint what stays the same from step to step: the ground and the legend."""
    size, theme, text = viewport.size, viewport.theme, _text_px(viewport)
    small = theme.type_px(text * 0.95)
    painter.fillRect(QRectF(QPointF(), size.toSizeF()), theme.color("canvas"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = min(250 * text / 12, size.width() * 0.42)
    legend = QRectF(24, _legend_top(viewport), width, 3.6 * text)
    title = translate("MatrixStage", "derivatives: color, logarithmic")
    paint_scale_legend(painter, scene.scale, title, theme, legend, small)
    painter.setFont(sans(small))
    painter.setPen(theme.color("muted"))
    said = [
        translate("MatrixStage", "values: color, by the largest of each matrix"),
        translate("MatrixStage", "shapes: rows × columns"),
    ]
    if scene.trace.n_samples > 1:
        said.append(translate("MatrixStage", "samples in rows; ▸ the one that is followed"))
    else:
        said.append(translate("MatrixStage", "samples in rows: here is one"))
    metrics = painter.fontMetrics()
    beside = max(legend.right(), legend.left() + metrics.horizontalAdvance(title))
    x, y = beside + 2.5 * text, legend.top() + metrics.ascent()
    room = max(int(size.width() - x - text), 0)
    for line in said:
        painter.drawText(QPointF(x, y), metrics.elidedText(line, Qt.TextElideMode.ElideRight, room))
        y += min(1.25 * metrics.height(), (3.6 * text + 8) / 3)


def _legend_top(viewport: Viewport) -> float:
    return viewport.size.height() - 18 - 3.6 * _text_px(viewport)


def _text_px(viewport: Viewport) -> float:
    return viewport.theme.type_px(12 * viewport.scale)


def _region_of(chip: Chip | None) -> QRegion:
    return QRegion() if chip is None else QRegion(chip.box.adjusted(-2, -2, 2, 2).toAlignedRect())


def _empty_pixmap(viewport: Viewport) -> QPixmap:
    pixmap = QPixmap((viewport.size.toSizeF() * viewport.ratio).toSize())
    pixmap.setDevicePixelRatio(viewport.ratio)
    return pixmap
