"""Paints a laid out matrix line: tables with their brackets and captions, signs, and marks."""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from backpropviz.engine.graph.cells import Axis, Cell
from backpropviz.export.matrix.array import MatrixArray
from backpropviz.views.explain.matrix_subject import Shown
from backpropviz.views.explain.matrix_table import (
    BRACKET_PX,
    CUT_PX,
    LABEL_PX,
    NAME_PX,
    SHAPE_PX,
    MatrixLayout,
    PlacedSign,
    Table,
    shape_text,
)
from backpropviz.views.formula.drawing import draw_formula
from backpropviz.views.formula.typesetting import typeset
from backpropviz.views.look.cell_colors import CellColors
from backpropviz.views.look.lettering import CENTER, LEFT, RIGHT, static_text
from backpropviz.views.look.scale import SignedScale
from backpropviz.views.panels.painting import PaintedPanel


class Look(NamedTuple):
    """How the tables are drawn.

    gradients: the scale of the network's gradients; links: the color of every array on the right;
    known: which of the cells in sight may be read; samples: the number of each sample.
    """

    gradients: SignedScale
    links: Mapping[MatrixArray, QColor]
    known: Mapping[MatrixArray, NDArray[np.bool_]]
    samples: tuple[int, ...]


class MatrixPainter:
    """Paints one layout on a panel."""

    def __init__(self, panel: PaintedPanel, painter: QPainter, look: Look) -> None:
        self._panel = panel
        self._painter = painter
        self._look = look

    def paint(self, layout: MatrixLayout, shown: Shown) -> None:
        """Paint all of it but the marks of keyboard and mouse."""
        for sign in layout.signs:
            self._paint_sign(sign)
        for table in layout.tables:
            if table.texts:
                self._paint_numbers(table)
                self._write_samples(table, shown)
            else:
                self._paint_pixels(table)
            self._paint_frame(table)
            self._write_caption(table)
        self._mark_parts(layout, shown)

    def mark(self, box: QRectF, pen: QPen) -> None:
        """Frame a cell."""
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def _paint_sign(self, sign: PlacedSign) -> None:
        ink = self._panel.theme.color("ink")
        colors = {array.first: color for array, color in self._look.links.items()}
        draw_formula(self._painter, sign.layout, sign.x, sign.y, sign.em, ink, colors)

    def _paint_numbers(self, table: Table) -> None:
        panel, painter, theme = self._panel, self._painter, self._panel.theme
        colors = CellColors(table.array, self._look.gradients, theme)
        known = self._look.known[table.array]
        values = table.array.window(table.rows.shown, table.columns.shown)
        panel.set_font(painter, table.font_px / panel.scale)
        unknown = panel.pale(theme.color("hairline"), 0.55)
        for row, texts in enumerate(table.texts):
            for column, text in enumerate(texts):
                box = table.box(table.rows.start + row, table.columns.start + column)
                if known[row, column]:
                    fill = theme.fill_for_text(colors.fill(float(values[row, column])))
                    ink = theme.text_on(fill)
                else:
                    fill, ink, text = unknown, theme.color("faint"), "?"
                painter.fillRect(box.adjusted(0, 0, -1, -1), fill)
                painter.setPen(ink)
                written = static_text(text, int(table.font_px))
                size = written.size()
                corner = QPointF(
                    box.center().x() - size.width() / 2, box.center().y() - size.height() / 2
                )
                painter.drawStaticText(corner, written)

    def _paint_pixels(self, table: Table) -> None:
        values = table.array.window(table.rows.shown, table.columns.shown)
        colors = CellColors(table.array, self._look.gradients, self._panel.theme)
        known = self._look.known[table.array]
        self._painter.drawImage(table.area, colors.image(values, known))
        if not known.all():
            self._question(table, known)

    def _question(self, table: Table, known: NDArray[np.bool_]) -> None:
        """Write one question mark on the columns, or else the rows, that are not computed yet."""
        panel, painter = self._panel, self._painter
        rows = np.flatnonzero(~known.any(axis=1))
        columns = np.flatnonzero(~known.any(axis=0))
        box = QRectF(table.area)
        if columns.size:
            box.setLeft(table.box(table.rows.start, table.columns.start + int(columns[0])).left())
        elif rows.size:
            box.setTop(table.box(table.rows.start + int(rows[0]), table.columns.start).top())
        else:
            return
        if min(box.width(), box.height()) >= panel.px(13):
            panel.set_font(painter, 13)
            painter.setPen(panel.theme.color("muted"))
            painter.drawText(box, CENTER, "?")

    def _paint_frame(self, table: Table) -> None:
        """Paint the brackets, and dots where rows or columns are left out."""
        panel, painter, area = self._panel, self._painter, table.area
        bracket, cut = panel.px(BRACKET_PX), panel.px(CUT_PX)
        left = area.left() - bracket - cut * table.columns.is_cut_before
        right = area.right() + bracket + cut * table.columns.is_cut_behind
        top = area.top() - 1.5 - 0.8 * cut * table.rows.is_cut_before
        bottom = area.bottom() + 1.5 + 0.8 * cut * table.rows.is_cut_behind
        painter.setPen(QPen(panel.theme.color("muted"), max(1.2 * panel.scale, 1.0)))
        foot = 0.8 * bracket
        for x, inwards in ((left, foot), (right, -foot)):
            corners = [(x + inwards, top), (x, top), (x, bottom), (x + inwards, bottom)]
            painter.drawPolyline([QPointF(*corner) for corner in corners])
        middle = area.center()
        for is_cut, x in (
            (table.columns.is_cut_before, area.left() - cut / 2),
            (table.columns.is_cut_behind, area.right() + cut / 2),
        ):
            if is_cut:
                self._dots(QPointF(x, middle.y()), QPointF(panel.px(3.4), 0.0))
        for is_cut, y in (
            (table.rows.is_cut_before, area.top() - 0.4 * cut),
            (table.rows.is_cut_behind, area.bottom() + 0.4 * cut),
        ):
            if is_cut:
                self._dots(QPointF(middle.x(), y), QPointF(0.0, panel.px(2.6)))

    def _dots(self, middle: QPointF, apart: QPointF) -> None:
        self._painter.save()
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._panel.theme.color("muted"))
        radius = self._panel.px(1.0)
        for place in (middle - apart, middle, middle + apart):
            self._painter.drawEllipse(place, radius, radius)
        self._painter.restore()

    def _write_samples(self, table: Table, shown: Shown) -> None:
        """Write which sample each row or column is of; the one that is followed is bold."""
        samples, panel = self._look.samples, self._panel
        if len(samples) == 1:
            return
        followed = shown.line.trace.sample
        if table.array.rows is Axis.SAMPLES:
            for row in table.rows.shown:
                box = table.box(row, table.columns.start)
                box.setRight(box.left() - panel.px(BRACKET_PX + 4.0))
                box.setLeft(table.outer.left())
                self._write_sample(box, row, followed, RIGHT)
        elif table.array.columns is Axis.SAMPLES:
            for column in table.columns.shown:
                box = table.box(table.rows.start, column)
                box.setBottom(table.outer.top() + 1.4 * panel.px(LABEL_PX) - 2.0)
                box.setTop(table.outer.top())
                self._write_sample(box, column, followed, CENTER)

    def _write_sample(self, box: QRectF, index: int, followed: int, align: int) -> None:
        is_followed = index == followed
        self._panel.set_font(self._painter, LABEL_PX, bold=is_followed)
        self._painter.setPen(self._panel.theme.color("ink" if is_followed else "muted"))
        self._painter.drawText(box, align, str(self._look.samples[index]))

    def _write_caption(self, table: Table) -> None:
        panel, painter, theme = self._panel, self._painter, self._panel.theme
        name, size = typeset(table.array.name.inline), panel.px(NAME_PX)
        x = table.outer.center().x() - table.caption_width / 2
        baseline = table.outer.bottom() + max(panel.px(14.0), name.ascent * size + panel.px(1.5))
        color = self._look.links.get(table.array, theme.color("ink"))
        name.draw(painter, x, baseline, size, color)
        panel.set_font(painter, SHAPE_PX)
        x += name.advance * size + panel.px(7)
        place = QRectF(x, baseline - panel.px(13), panel.px(120), panel.px(18))
        panel.write(painter, place, shape_text(table.array), "muted", LEFT)

    def _mark_parts(self, layout: MatrixLayout, shown: Shown) -> None:
        """Frame what the number is made of in the arrays' colors, and ring the number itself."""
        if shown.pointed is not None:
            self._ring(layout.table_of(shown.pointed[0]), shown.pointed[1])
        if shown.marks is None:
            return
        for array, block in zip(shown.line.arrays, shown.marks.blocks, strict=True):
            table = layout.table_of(array)
            if array is shown.line.result:
                self._ring(table, shown.marks.cell)
                continue
            box = table.block_box(block)
            if box is not None:
                color = self._look.links.get(array, self._panel.theme.color("ink"))
                self._frame(table, box, color)

    def _ring(self, table: Table, cell: Cell) -> None:
        if table.shows(cell):
            self._frame(table, table.box(*cell), self._panel.theme.color("ink"))

    def _frame(self, table: Table, box: QRectF, color: QColor) -> None:
        """Frame cells: small ones from outside, so that they can still be seen."""
        wide, narrow = (4.5, 2.4) if table.texts else (3.6, 1.8)
        box = box.adjusted(-1, -1, 0, 0) if table.texts else box.adjusted(-2, -2, 2, 2)
        # On the ground's color first, so that the frame stands out from colored cells.
        self.mark(box, QPen(self._panel.theme.color("surface"), self._panel.px(wide)))
        self.mark(box, QPen(color, self._panel.px(narrow)))
