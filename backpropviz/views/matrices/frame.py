"""The picture of the matrices on the screen, brought up to date by painting only what changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter, QPixmap, QRegion

from backpropviz.engine.quantities import Quantity
from backpropviz.views.canvas.scale_legend import paint_scale_legend
from backpropviz.views.canvas.viewport import Viewport
from backpropviz.views.look.theme import sans
from backpropviz.views.matrices.chip import Chip, chip_of, paint_chip
from backpropviz.views.matrices.lines import line_look
from backpropviz.views.matrices.lit import label_box
from backpropviz.views.matrices.painter import MatrixPainter
from backpropviz.views.matrices.scene import Scene, SceneLine, SceneNode
from backpropviz.views.matrices.view import View

_AROUND_PX = 10.0

translate = QCoreApplication.translate
Look = tuple[object, ...]


class MatrixFrame:
    """The picture of a scene on the screen, and what its elements look like in it."""

    def __init__(self, scene: Scene, viewport: Viewport) -> None:
        self.scene = scene
        self._viewport = viewport
        self._backdrop = _empty_pixmap(viewport)
        self.picture = _empty_pixmap(viewport)
        self._nodes = [node_region(node) for node in scene.nodes]
        self._lines = [line_region(scene, line) for line in scene.lines]
        self._looks: list[Look] | None = None
        self._chip: Chip | None = None
        painter = QPainter(self._backdrop)
        paint_backdrop(painter, scene, viewport)
        painter.end()

    def update(self, view: View) -> QRegion:
        """Bring the picture up to date; return where it changed."""
        now, chip = _looks(self.scene, view), chip_of(self.scene, view)
        everything = QRectF(QPointF(), self._viewport.size.toSizeF()).toAlignedRect()
        changed = QRegion()
        if self._looks is None:
            changed = QRegion(everything)
        else:
            own = (*self._nodes, *self._lines)
            for old, new, region in zip(self._looks, now, own, strict=True):
                if old != new:
                    changed += region
            if chip != self._chip:
                changed += _region_of(chip) + _region_of(self._chip)
            changed &= QRegion(everything)
        self._looks, self._chip = now, chip
        if changed.isEmpty():
            return changed
        painter = QPainter(self.picture)
        painter.setClipRegion(changed)
        painter.drawPixmap(0, 0, self._backdrop)
        nodes = [
            node
            for node, region in zip(self.scene.nodes, self._nodes, strict=True)
            if region.intersects(changed)
        ]
        lines = [
            line
            for line, region in zip(self.scene.lines, self._lines, strict=True)
            if region.intersects(changed)
        ]
        whole = QRectF(changed.boundingRect())
        paint_view(painter, self.scene, view, self._viewport, nodes, lines, whole)
        painter.end()
        return changed


def paint_view(
    painter: QPainter,
    scene: Scene,
    view: View,
    viewport: Viewport,
    nodes: list[SceneNode],
    lines: list[SceneLine],
    region: QRectF,
) -> None:
    """Paint some nodes and lines of a scene, and of their matrices what lies within a region."""
    MatrixPainter(painter, scene, view, viewport.theme).paint(nodes, lines, region)
    chip = chip_of(scene, view)
    if chip is not None:
        paint_chip(painter, chip, viewport.theme)


def node_region(node: SceneNode) -> QRegion:
    """Return where a node is painted, with all that is around it."""
    reach = _AROUND_PX
    return QRegion(node.box.adjusted(-reach, -reach, reach, reach).toAlignedRect())


def line_region(scene: Scene, line: SceneLine) -> QRegion:
    """Return where a line is painted, with its shape."""
    region = QRegion(label_box(scene, line).toAlignedRect())
    for start, end in zip(line.points, line.points[1:], strict=False):
        box = QRectF(start, end).normalized().adjusted(-9, -9, 9, 9)
        region += box.toAlignedRect()
    return region


def paint_backdrop(painter: QPainter, scene: Scene, viewport: Viewport) -> None:
    """Paint what stays the same from step to step: the ground and the legend."""
    size, theme, text = viewport.size, viewport.theme, 12 * viewport.scale
    painter.fillRect(QRectF(QPointF(), size.toSizeF()), theme.color("canvas"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = min(250 * viewport.scale, size.width() * 0.42)
    legend = QRectF(24, size.height() - 18 - 3.6 * text, width, 3.6 * text)
    title = translate("MatrixStage", "derivatives: color, logarithmic")
    paint_scale_legend(painter, scene.scale, title, theme, legend, text * 0.95)
    painter.setFont(sans(text * 0.95))
    painter.setPen(theme.color("muted"))
    said = [translate("MatrixStage", "shapes: rows × columns")]
    if scene.trace.n_samples > 1:
        said.append(translate("MatrixStage", "samples in rows; ▸ the one that is followed"))
    else:
        said.append(translate("MatrixStage", "samples in rows: here is one"))
    metrics = painter.fontMetrics()
    x, y = legend.right() + 2.5 * text, legend.top() + metrics.ascent()
    for line in said:
        painter.drawText(QPointF(x, y), line)
        y += 1.25 * metrics.height()


def _looks(scene: Scene, view: View) -> list[Look]:
    nodes = [_node_look(node, view) for node in scene.nodes]
    lines = [
        (line_look(scene, line, view.known, view.marks.ways), view.reading.lights)
        for line in scene.lines
    ]
    return [*nodes, *lines]


def _node_look(node: SceneNode, view: View) -> Look:
    reading, parts = view.reading, []
    for table in node.tables:
        marks = view.marks.of(node.index, is_slope=table.is_slope)
        operands = tuple((cell, color.rgb()) for cell, color in marks.operands.items())
        parts.append((view.known.of(table), tuple(marks.current.items()), operands, marks.selected))
    found = tuple(_findings(node, view)) if reading.findings else ()
    return (*parts, node.index in view.marks.signs, reading.lights, found, view.goes_back)


def _findings(node: SceneNode, view: View) -> list[tuple[Quantity, object]]:
    return [
        (quantity, finding)
        for quantity, finding in view.reading.findings.items()
        if any(table.array.cell_of(quantity) for table in node.tables if table.is_slope)
    ]


def _region_of(chip: Chip | None) -> QRegion:
    return QRegion() if chip is None else QRegion(chip.box.adjusted(-2, -2, 2, 2).toAlignedRect())


def _empty_pixmap(viewport: Viewport) -> QPixmap:
    pixmap = QPixmap((viewport.size.toSizeF() * viewport.ratio).toSize())
    pixmap.setDevicePixelRatio(viewport.ratio)
    return pixmap
