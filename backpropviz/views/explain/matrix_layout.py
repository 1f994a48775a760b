"""Lays out a matrix line: arrays as tables and signs between them, in rows that fit a width.

Where there is little room, type gets smaller, fewer samples are shown, and at last cells without
numbers; what is left out has dots.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QRectF

from backpropviz.engine.graph.cells import Axis, Cell
from backpropviz.export.matrix.array import MatrixArray
from backpropviz.export.matrix.line import MatrixLine
from backpropviz.export.numbers import NumberStyle, number_text
from backpropviz.views.explain.matrix_table import (
    BRACKET_PX,
    CUT_PX,
    LABEL_PX,
    NAME_PX,
    SHAPE_PX,
    MatrixLayout,
    PlacedSign,
    Span,
    Table,
    shape_text,
    span_around,
)
from backpropviz.views.explain.matrix_units import SIGN_EM_PX, Unit, units_of
from backpropviz.views.formula.layout import FormulaLayout
from backpropviz.views.formula.typesetting import typeset
from backpropviz.views.look.lettering import width_of

# All lengths in pixels at scale 1.
_CAPTION_PX = 18.0
_BETWEEN_PX, _ROW_GAP_PX, _MARGIN_PX = 5.0, 7.0, 4.0
_PAD_PX = 5.0  # beside a number
_LEAST_PIXEL, _LARGEST_PIXEL = 3.0, 14.0
_MOST_NUMBERS = 240  # in one table


class Density(NamedTuple):
    """How much is put into the room. digits: at most so many; samples: so many rows or columns."""

    font_px: float
    digits: int
    samples: int
    line: float  # the height of a row, as a multiple of the type's
    width: float  # the share of the width that cells without numbers may take
    height: float  # and of the height


_DENSITIES = (
    Density(15.0, 99, 9, 1.8, 1.0, 0.5),
    Density(14.0, 99, 9, 1.8, 1.0, 0.4),
    Density(13.0, 99, 9, 1.75, 0.44, 0.6),
    Density(12.0, 99, 7, 1.7, 0.44, 0.42),
    Density(11.0, 99, 5, 1.65, 0.44, 0.34),
    Density(11.0, 99, 3, 1.6, 0.4, 0.3),
    Density(10.5, 3, 5, 1.55, 0.36, 0.27),
    Density(10.5, 3, 3, 1.5, 0.33, 0.24),
    Density(10.0, 2, 3, 1.45, 0.3, 0.2),
)


Texts = tuple[tuple[str, ...], ...]


class Room(NamedTuple):
    """What a layout has to fit into; scale: 1 at 1440×900."""

    width: float
    height: float
    scale: float


def arrange(
    line: MatrixLine,
    room: Room,
    style: NumberStyle,
    focus: Callable[[MatrixArray], Cell],
    samples: tuple[int, ...],
) -> MatrixLayout:
    """Return the largest layout of a line that fits, or the densest where none does.

    focus: the cell of each array that has to be seen; samples: the numbers of the batch's samples.
    """
    arranger = _Arranger(units_of(line), room, style, focus, samples)
    # The first density that fits, found by halving: the denser, the lower.
    first, last = 0, len(_DENSITIES) - 1
    best: MatrixLayout | None = None
    while first < last:
        middle = (first + last) // 2
        layout = arranger.packed(_DENSITIES[middle])
        if layout.height <= room.height and layout.width <= room.width:
            best, last = layout, middle
        else:
            first = middle + 1
    return best or arranger.packed(_DENSITIES[-1])


class _Arranger:
    def __init__(
        self,
        units: Sequence[Unit],
        room: Room,
        style: NumberStyle,
        focus: Callable[[MatrixArray], Cell],
        samples: tuple[int, ...],
    ) -> None:
        self._units = units
        self._width = room.width - 2 * _MARGIN_PX * room.scale
        self._room = room
        self._style = style
        self._focus = focus
        self._samples = samples
        self._texts: dict[tuple[MatrixArray, Span, Span, int], Texts] = {}
        # What an array's signs take of the width.
        self._beside = {
            unit.array: unit.signs_width(room.scale) + 2 * _BETWEEN_PX * room.scale
            for unit in units
            if unit.array is not None
        }
        self._numbered = {array for array in self._beside if self._can_be_numbered(array)}

    def packed(self, density: Density) -> MatrixLayout:
        """Return the line in rows, from left to right and from the top down."""
        rows = _Rows(self._width, self._room.scale)
        for unit in self._units:
            rows.add(unit, None if unit.array is None else self._table(unit.array, density))
        return rows.placed()

    def _can_be_numbered(self, array: MatrixArray) -> bool:
        """Say whether all but the samples can stand there as numbers, if they are dense enough."""
        counts = [
            min(count, _DENSITIES[-1].samples) if axis is Axis.SAMPLES else count
            for axis, count in zip((array.rows, array.columns), array.shape, strict=True)
        ]
        if counts[0] * counts[1] > _MOST_NUMBERS:
            return False
        table = self._with_numbers(array, _DENSITIES[-1])
        height = table.outer.height() + _CAPTION_PX * self._room.scale
        width = self._beside[array] + table.width
        return width <= self._width and height <= max(self._room.height, 1.0)

    def _table(self, array: MatrixArray, density: Density) -> Table:
        if array in self._numbered:
            return self._with_numbers(array, density)
        return self._without_numbers(array, density)

    def _with_numbers(self, array: MatrixArray, density: Density) -> Table:
        focus, (n_rows, n_columns) = self._focus(array), array.shape
        most_rows = density.samples if array.rows is Axis.SAMPLES else n_rows
        most_columns = density.samples if array.columns is Axis.SAMPLES else n_columns
        rows = span_around(n_rows, most_rows, focus.row)
        columns = span_around(n_columns, most_columns, focus.column)
        texts = self._written(array, rows, columns, min(self._style.digits, density.digits))
        font = max(round(density.font_px * self._room.scale), 8)
        widest = max(width_of(text, font) for row in texts for text in row)
        width = max(widest + 2 * _PAD_PX * self._room.scale, 1.6 * font)
        table = self._framed(array, rows, columns, width, density.line * font, labeled=True)
        return replace(table, texts=texts, font_px=float(font))

    def _written(self, array: MatrixArray, rows: Span, columns: Span, digits: int) -> Texts:
        """Return the numbers of a window as texts; written once for all densities."""
        key = (array, rows, columns, digits)
        if key not in self._texts:
            style = NumberStyle(digits, self._style.decimal_comma)
            values = array.window(rows.shown, columns.shown).tolist()
            self._texts[key] = tuple(
                tuple(number_text(value, style) for value in row) for row in values
            )
        return self._texts[key]

    def _without_numbers(self, array: MatrixArray, density: Density) -> Table:
        focus, px = self._focus(array), self._room.scale
        around = 2 * (BRACKET_PX + CUT_PX) * px
        width = min(density.width * self._width, self._width - self._beside[array])
        width = max(width - around, 20.0)
        height = max(density.height * self._room.height, 20.0)
        spans, sizes = [], []
        for count, length, at in zip(array.shape, (height, width), focus, strict=True):
            size = min(max(length / count, _LEAST_PIXEL * px), _LARGEST_PIXEL * px)
            spans.append(span_around(count, max(int(length / size), 1), at))
            sizes.append(size)
        return self._framed(array, spans[0], spans[1], sizes[1], sizes[0], labeled=False)

    def _framed(
        self,
        array: MatrixArray,
        rows: Span,
        columns: Span,
        width: float,
        height: float,
        *,
        labeled: bool,
    ) -> Table:
        px = self._room.scale
        bracket, cut = BRACKET_PX * px, CUT_PX * px
        before = cut * columns.is_cut_before + bracket
        above = 0.8 * cut * rows.is_cut_before + 1.5
        behind = cut * columns.is_cut_behind + bracket
        below = 0.8 * cut * rows.is_cut_behind + 1.5
        if labeled and len(self._samples) > 1:
            if array.rows is Axis.SAMPLES:
                before += self._widest_label(rows) + 4 * px
            if array.columns is Axis.SAMPLES:
                above += 1.4 * LABEL_PX * px
        area = QRectF(before, above, width * len(columns.shown), height * len(rows.shown))
        outer = QRectF(0.0, 0.0, area.right() + behind, area.bottom() + below)
        return Table(array, rows, columns, area, outer, self._caption_width(array))

    def _widest_label(self, rows: Span) -> float:
        font = max(round(LABEL_PX * self._room.scale), 8)
        return max(width_of(str(self._samples[row]), font) for row in rows.shown)

    def _caption_width(self, array: MatrixArray) -> float:
        px = self._room.scale
        name = typeset(array.name.inline).advance * NAME_PX * px
        return name + width_of(shape_text(array), max(round(SHAPE_PX * px), 8)) + 7 * px


class _Rows:
    """Fills rows with tables; each keeps the signs before and behind it."""

    def __init__(self, width: float, scale: float) -> None:
        self._width = width
        self._scale = scale
        self._rows: list[list[tuple[Unit, Table | None]]] = [[]]
        self._filled = 0.0  # of the last row

    def add(self, unit: Unit, table: Table | None) -> None:
        """Put a table with its signs into the last row, or into a new one if it does not fit."""
        width = unit.signs_width(self._scale) + _BETWEEN_PX * self._scale
        if table is not None:
            width += table.width + _BETWEEN_PX * self._scale
        if self._rows[-1] and self._filled + width > self._width:
            self._rows.append([])
            self._filled = 0.0
        self._rows[-1].append((unit, table))
        self._filled += width

    def placed(self) -> MatrixLayout:
        """Return all at their places; tables and signs of a row have their middles in line."""
        px = self._scale
        em, between, margin = SIGN_EM_PX * px, _BETWEEN_PX * px, _MARGIN_PX * px
        tables: list[Table] = []
        signs: list[PlacedSign] = []
        y, widest = margin, 0.0

        def place_sign(sign: FormulaLayout | None, x: float, middle: float) -> float:
            if sign is None:
                return x
            signs.append(PlacedSign(sign, x, middle - sign.height / 2 * em, em))
            return x + sign.width * em

        for row in self._rows:
            half = max(
                max(unit.signs_height * em, table.outer.height() if table else 0.0) / 2
                for unit, table in row
            )
            x = margin
            for unit, table in row:
                x = place_sign(unit.before, x, y + half) + between
                if table is not None:
                    inset = (table.width - table.outer.width()) / 2
                    tables.append(table.moved(x + inset, y + half - table.outer.height() / 2))
                    x += table.width + between
                x = place_sign(unit.behind, x, y + half)
            widest = max(widest, x + margin)
            y += 2 * half + (_CAPTION_PX + _ROW_GAP_PX) * px
        height = y - _ROW_GAP_PX * px + margin
        return MatrixLayout(tuple(tables), tuple(signs), widest, height)
