"""Paints a confusion matrix: counts and shares, in the colors of the true classes."""

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from backpropviz.engine.scores import confusion_matrix
from backpropviz.session.answers import Answers
from backpropviz.views.look.lettering import CENTER, RIGHT
from backpropviz.views.panels.class_marks import class_shape, paint_marker
from backpropviz.views.panels.painting import PaintedPanel, class_color
from backpropviz.views.panels.texts import percent_text
from backpropviz.views.training.confusion_layout import Cell, MatrixPlace

_MOST_ZEROS = 4  # classes; in larger matrices a 0 is a dot, so that the others stand out
_DOT = QSizeF(2.0, 2.0)
_WEAKEST, _STRONGEST = 0.06, 0.82  # of a class's color: none and all samples of a row
translate = QCoreApplication.translate


class Matrix(NamedTuple):
    """counts: (k, k), rows are the true classes; accuracy: the share of the diagonal."""

    counts: NDArray[np.intp]
    shares: NDArray[np.float64]  # of the row; nan where a class has no sample
    accuracy: float


def matrix_of(answers: Answers, classes: int) -> Matrix:
    """Return the matrix of answers that have classes."""
    assert answers.labels is not None
    assert answers.predicted is not None
    counts = confusion_matrix(answers.labels, answers.predicted, classes)
    samples = counts.sum(axis=1, keepdims=True)
    shares = np.where(samples > 0, counts / np.maximum(samples, 1), np.nan)
    return Matrix(counts, shares, answers.accuracy or 0.0)


class MatrixPainter:
    """Paints one matrix at its place on a panel."""

    def __init__(
        self, panel: PaintedPanel, painter: QPainter, place: MatrixPlace, matrix: Matrix
    ) -> None:
        self._panel = panel
        self._painter = painter
        self._place = place
        self._matrix = matrix
        self._comma = panel.session.style.decimal_comma

    def paint_heading(self) -> None:
        """Write which samples these are and how many are right."""
        panel, painter, place, counts = self._panel, self._painter, self._place, self._matrix.counts
        if place.part == 0:
            heading = translate("ConfusionPanel", "train {percent}")
        else:
            heading = translate("ConfusionPanel", "test {percent}")
        heading = heading.format(
            percent=percent_text(self._matrix.accuracy, decimal_comma=self._comma)
        )
        hidden = place.cells.isEmpty()
        panel.set_font(painter, 12, bold=not hidden)
        panel.write(painter, place.heading, heading, "muted" if hidden else "ink")
        left = panel.text_width(heading) + panel.px(8)
        panel.set_font(painter, 11)
        said = translate("ConfusionPanel", "{right} of {count} right").format(
            right=int(np.trace(counts)), count=int(counts.sum())
        )
        rest = place.heading.adjusted(left, 0, 0, 0)
        if panel.text_width(said) <= rest.width():
            panel.write(painter, rest, said, "muted")

    def paint_names(self, names: Sequence[str]) -> None:
        """Write the classes' names, over the columns and beside the rows, with their colors."""
        panel, painter, place, cells = self._panel, self._painter, self._place, self._place.cells
        line, side, gap = panel.px(15), panel.px(7), panel.px(4)
        row_size = min(11.0, 0.95 * place.cell_height / panel.scale)
        for index, name in enumerate(names):
            row = place.cell(index, 0)
            row.setRight(row.left() - panel.px(6))
            row.setLeft(place.heading.left())
            mark = QRectF(row.right() - side, row.center().y() - side / 2, side, side)
            self._paint_class(mark, index, len(names))
            panel.set_font(painter, row_size)
            panel.write(painter, row.adjusted(0, 0, -side - gap, 0), name, "ink", RIGHT)
            column = place.cell(0, index)
            column.setTop(cells.top() - line)
            column.setHeight(line)
            panel.set_font(painter, 11)
            width = panel.text_width(name)
            if width + side + gap <= column.width():
                x = column.center().x() - (width + side + gap) / 2
                mark = QRectF(x, column.center().y() - side / 2, side, side)
                self._paint_class(mark, index, len(names))
                column.setLeft(x + side + gap)
                panel.write(painter, column, name)
            else:
                panel.write(painter, column, name, "ink", CENTER)

    def _paint_class(self, place: QRectF, index: int, n_classes: int) -> None:
        """Paint the mark of a class: as its samples are drawn, or a square of its color."""
        theme, color = self._panel.theme, class_color(self._panel.theme, index)
        shape = class_shape(index, n_classes)
        if shape is None:
            self._painter.fillRect(place, color)
            return
        radius = 0.62 * place.width()
        paint_marker(self._painter, place.center(), radius, color, theme, False, shape=shape)

    def paint_cells(self) -> None:
        """Paint the cells; where there is little room, the shares give way to the counts."""
        panel, place, painter, counts = self._panel, self._place, self._painter, self._matrix.counts
        width, height = place.cell_width, place.cell_height
        digits = len(str(int(counts.max())))
        fits = min(0.86 * height, (width - 3) / (0.66 * digits)) / panel.scale
        two_lines = height >= panel.px(31) and width >= panel.px(36)
        # Larger cells have larger figures, but only a little.
        size = min(13.0 + max(min(height, 0.7 * width) / panel.scale - 40.0, 0.0) * 0.09, fits)
        panel.set_font(painter, size, bold=True)
        shift = 0.52 * panel.px(size) if two_lines else 0.0
        zeros: list[QRectF] = []
        hides_zeros = place.classes > _MOST_ZEROS
        for true, row in enumerate(counts.tolist()):
            self._fill_row(true)
            for predicted, count in enumerate(row):
                box = place.cell(true, predicted)
                if count == 0 and hides_zeros:
                    zeros.append(QRectF(box.center(), _DOT))
                    continue
                fill, ink = self._look(true, float(self._matrix.shares[true, predicted]))
                if count:
                    painter.fillRect(box.adjusted(0, 0, -1, -1), fill)
                painter.setPen(ink)
                painter.drawText(box.translated(0, -shift), CENTER, str(count))
        if zeros:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(panel.theme.color("faint"))
            painter.drawRects(zeros)
        if two_lines:
            self._write_shares(shift, 0.8 * size)

    def _write_shares(self, shift: float, size: float) -> None:
        panel, place, painter = self._panel, self._place, self._painter
        panel.set_font(painter, max(size, 10.5))
        for true, row in enumerate(self._matrix.shares.tolist()):
            for predicted, share in enumerate(row):
                if share or place.classes <= _MOST_ZEROS:
                    text = percent_text(share, 0, decimal_comma=self._comma)
                    painter.setPen(self._look(true, share)[1])
                    box = place.cell(true, predicted).translated(0, shift + panel.px(2))
                    painter.drawText(box, CENTER, "–" if math.isnan(share) else text)

    def paint_mark(self, cell: Cell | None, pen: QPen) -> None:
        """Frame a cell, if it is one of this matrix."""
        if cell is not None and cell.part == self._place.part:
            self._painter.setPen(pen)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            box = self._place.cell(cell.true, cell.predicted)
            self._painter.drawRect(box.adjusted(1, 1, -1, -1))

    def _fill_row(self, true: int) -> None:
        """Fill a row with what is behind a 0; the other cells are painted over it."""
        place, panel = self._place, self._panel
        row = place.cell(true, 0)
        row.setRight(place.cells.right())
        self._painter.fillRect(row.adjusted(0, 0, -1, -1), self._look(true, 0.0)[0])
        if place.classes <= _MOST_ZEROS:
            self._painter.setPen(QPen(panel.theme.color("surface"), 1.0))
            for column in range(1, place.classes):
                x = place.cell(true, column).left() - 0.5
                self._painter.drawLine(QPointF(x, row.top()), QPointF(x, row.bottom()))

    def _look(self, true: int, share: float) -> tuple[QColor, QColor]:
        """Return the color of a cell and of what is written in it."""
        panel, own = self._panel, class_color(self._panel.theme, true)
        if not share > 0.0:
            return panel.pale(own, _WEAKEST), panel.theme.color("muted")
        fill = panel.pale(own, _WEAKEST + (_STRONGEST - _WEAKEST) * share)
        fill = panel.theme.fill_for_text(fill)
        return fill, panel.theme.text_on(fill)
