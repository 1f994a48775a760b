"""Which part of the picture of matrices changes from one cursor to the next: little, mostly.

Every sign, matrix and line has a region that it is painted in and a look; where the look stays,
the region need not be painted again.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QRegion

from backpropviz.views.matrices.lines import line_look
from backpropviz.views.matrices.lit import label_box
from backpropviz.views.matrices.scene import Scene, SceneLine, SceneNode
from backpropviz.views.matrices.tables import Table
from backpropviz.views.matrices.view import View

_AROUND_SIGN_PX, _AROUND_TABLE_PX, _AROUND_LINE_PX = 9.0, 12.0, 9.0

Look = tuple[object, ...]


def regions_of(scene: Scene) -> list[QRegion]:
    """Return where the signs, matrices and lines of a scene are painted, in this order."""
    signs = [sign_region(node) for node in scene.nodes]
    tables = [table_region(table) for node in scene.nodes for table in node.tables]
    return [*signs, *tables, *(line_region(scene, line) for line in scene.lines)]


def looks_of(scene: Scene, view: View) -> list[Look]:
    """Return what each of them looks like, in the same order."""
    return list(_looks(scene, view))


def changed_region(regions: list[QRegion], before: list[Look], after: list[Look]) -> QRegion:
    """Return where two pictures of a scene differ."""
    changed = QRegion()
    for old, new, region in zip(before, after, regions, strict=True):
        if old != new:
            changed += region
    return changed


def sign_region(node: SceneNode) -> QRegion:
    """Return where the sign of a node is painted; nowhere if it has none."""
    return QRegion() if node.sign is None else _around(node.sign, _AROUND_SIGN_PX)


def table_region(table: Table) -> QRegion:
    """Return where a matrix is painted, with its name and its marks."""
    return _around(table.area.united(table.name_box), _AROUND_TABLE_PX)


def line_region(scene: Scene, line: SceneLine) -> QRegion:
    """Return where a line is painted, with its shape."""
    if line.region is None:
        line.region = QRegion(label_box(scene, line).toAlignedRect())
        for start, end in zip(line.points, line.points[1:], strict=False):
            line.region += _around(QRectF(start, end).normalized(), _AROUND_LINE_PX)
    return line.region


def _looks(scene: Scene, view: View) -> Iterator[Look]:
    lights = view.reading.lights
    for node in scene.nodes:
        values, _ = scene.numbers_of(node.index)
        is_known = values is not None and view.known.share(values) > 0.0
        yield (is_known, node.index in view.marks.signs, lights)
    for node in scene.nodes:
        for table in node.tables:
            marks = view.marks.of(node.index, is_slope=table.is_slope)
            yield (
                view.known.of(table),
                view.shows(table),
                tuple(marks.current.items()),
                tuple((cell, color.rgb()) for cell, color in marks.operands.items()),
                marks.selected,
                view.findings.get(node.index) if table.is_slope else None,
                lights,
            )
    for line in scene.lines:
        yield (line_look(scene, line, view.known, view.marks.ways), lights)


def _around(box: QRectF, reach: float) -> QRegion:
    return QRegion(box.adjusted(-reach, -reach, reach, reach).toAlignedRect())
