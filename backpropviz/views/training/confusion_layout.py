"""Where the confusion matrices of the training and the test samples stand; no painting."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF

_SMALL = 0.72  # type, of the usual size


class Cell(NamedTuple):
    """A cell of one of the matrices. part: 0 the training samples, 1 the test samples."""

    part: int
    true: int
    predicted: int


@dataclass(frozen=True, slots=True)
class Measures:
    """What the type needs, in pixels: a heading, a line, a class's name, the widest count."""

    heading: float
    line: float
    name: float
    count: float
    gap: float


@dataclass(frozen=True, slots=True)
class MatrixPlace:
    """One matrix: its heading, the names over it and beside it, and its cells.

    part: 0 the training samples, 1 the test samples. cells: all of them together; empty where only
    the heading is shown because there is no room for both matrices.
    """

    part: int
    heading: QRectF
    cells: QRectF
    classes: int

    @property
    def cell_width(self) -> float:
        """Return the width of one cell."""
        return self.cells.width() / self.classes

    @property
    def cell_height(self) -> float:
        """Return the height of one cell."""
        return self.cells.height() / self.classes

    def cell(self, row: int, column: int) -> QRectF:
        """Return the area of one cell."""
        width, height = self.cell_width, self.cell_height
        return QRectF(
            self.cells.left() + column * width, self.cells.top() + row * height, width, height
        )

    def cell_at(self, point: QPointF) -> tuple[int, int] | None:
        """Return the row and the column at a point, None beside the cells."""
        if self.cells.isEmpty() or not self.cells.contains(point):
            return None
        last = self.classes - 1
        row = int((point.y() - self.cells.top()) / self.cell_height)
        column = int((point.x() - self.cells.left()) / self.cell_width)
        return min(row, last), min(column, last)


def arrange(
    area: QRectF, parts: Sequence[int], classes: int, shown: int, measures: Measures
) -> list[MatrixPlace]:
    """Return the places of the matrices: side by side, else one over the other, else one alone.

    shown: which part is to be seen where there is room for one only.
    """
    if len(parts) == 1:
        return [_place(area, parts[0], classes, measures)]
    gap = measures.gap
    half_width, half_height = (area.width() - gap) / 2, (area.height() - gap) / 2
    beside = [
        QRectF(area.left() + i * (half_width + gap), area.top(), half_width, area.height())
        for i in range(2)
    ]
    over = [
        QRectF(area.left(), area.top() + i * (half_height + gap), area.width(), half_height)
        for i in range(2)
    ]
    for areas in (beside, over):
        places = [
            _place(own, part, classes, measures) for own, part in zip(areas, parts, strict=True)
        ]
        if _is_readable(places[0], measures):
            return places
    alone = _place(area, shown, classes, measures)
    places = []
    for own, part in zip(beside, parts, strict=True):
        heading = QRectF(own.left(), own.top(), own.width(), measures.heading)
        cells = alone.cells if part == shown else QRectF()
        places.append(MatrixPlace(part, heading, cells, classes))
    return places


def least_size(classes: int, measures: Measures) -> QSizeF:
    """Return the size of one matrix whose lines stand apart and whose counts can be read."""
    high = measures.heading + (classes + 1) * measures.line
    return QSizeF(measures.name + classes * (_SMALL * measures.count + 3.0), high)


def _place(area: QRectF, part: int, classes: int, measures: Measures) -> MatrixPlace:
    heading = QRectF(area.left(), area.top(), area.width(), measures.heading)
    beside = min(measures.name, 0.3 * area.width())
    over = measures.heading + measures.line
    cells = QRectF(
        area.left() + beside,
        area.top() + over,
        max(area.width() - beside, 1.0),
        max(area.height() - over, 1.0),
    )
    # Cells that are much wider or higher than what stands in them look lost.
    cells.setWidth(min(cells.width(), classes * 9.0 * measures.line))
    cells.setHeight(min(cells.height(), classes * 7.0 * measures.line))
    return MatrixPlace(part, heading, cells, classes)


def _is_readable(place: MatrixPlace, measures: Measures) -> bool:
    """Say whether the counts can be read in the cells, if only in small type."""
    return (
        place.cell_width >= _SMALL * measures.count + 3
        and place.cell_height >= _SMALL * measures.line
    )
