"""The arrays of a matrix line as tables; every cell leads to the step that makes its number."""

import math
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from backpropviz.engine.graph.cells import Cell
from backpropviz.engine.quantities import Quantity
from backpropviz.export.matrix.array import MatrixArray
from backpropviz.export.matrix.known import followed, known_cells
from backpropviz.export.matrix.line import MatrixLine
from backpropviz.export.numbers import NumberStyle
from backpropviz.session.session import Session
from backpropviz.views.explain.matrix_layout import Room, arrange
from backpropviz.views.explain.matrix_painter import Look, MatrixPainter
from backpropviz.views.explain.matrix_subject import Shown
from backpropviz.views.explain.matrix_table import MatrixLayout, Table
from backpropviz.views.look.scale import SignedScale
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.painting import PaintedPanel

_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_CHOOSE = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Place(NamedTuple):
    """A cell of one of the arrays of the line, counted in the order of print."""

    array: int
    cell: Cell


class MatrixCanvas(PaintedPanel):
    """Shows the tables of one line; `show_line` says which.

    The arrow keys move a cursor from cell to cell, and on to the next table; Enter chooses.
    """

    keys = frozenset({*_ARROWS, *_CHOOSE})
    chosen = Signal(object)  # the quantity of a cell
    asked_changed = Signal()  # another cell is under the mouse or the cursor

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.setObjectName("matrix_canvas")
        self.setAccessibleName(self.tr("Matrices"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._shown: Shown | None = None
        self._layout: MatrixLayout | None = None
        self._laid_out: tuple[MatrixLine, Room, NumberStyle] | None = None
        self._links: Mapping[MatrixArray, QColor] = {}
        self._look: Look | None = None
        self._room = QSize()
        self._cursor: Place | None = None  # the keyboard's
        self._hovered: Place | None = None

    @property
    def layout_shown(self) -> MatrixLayout | None:
        """Return where everything is."""
        return self._layout

    @property
    def is_outdated(self) -> bool:
        """Say whether the session has another network by now than the line that is shown."""
        if self._shown is None:
            return False
        if self.session.is_expression:
            return True
        return self._shown.line.trace.network != self.session.network_trace.network

    @property
    def asked(self) -> tuple[MatrixArray, Cell] | None:
        """Return the cell under the mouse, or else under the keyboard's cursor."""
        place = self._hovered or (self._cursor if self.hasFocus() else None)
        if place is None or self._shown is None:
            return None
        return self._shown.line.arrays[place.array], place.cell

    def show_line(self, shown: Shown, links: Mapping[MatrixArray, QColor], room: QSize) -> None:
        """Show a line in so much room; more height is taken if it needs more.

        links: the color of every array on the right.
        """
        if self._shown is None or shown.line.equation != self._shown.line.equation:
            self._hovered = None
        self._shown, self._links, self._room = shown, links, room
        self._cursor = self._place_of(shown)
        self.lay_out()

    def refresh(self) -> None:
        self.lay_out()

    def lay_out(self, room: QSize | None = None) -> None:
        """Lay the tables out anew; room: another size than before."""
        shown = self._shown
        if room is not None:
            self._room = room
        if shown is None or self.is_outdated or self._room.isEmpty():
            return
        # Samples are counted from 1, as in the symbols of their losses.
        samples = tuple(row + 1 for row in shown.line.trace.run.rows)
        size = Room(self._room.width(), self._room.height(), self.scale)
        laid_out = (shown.line, size, self.session.style)
        if self._layout is None or laid_out != self._laid_out or not self._is_in_sight(shown):
            self._layout = arrange(shown.line, size, self.session.style, shown.focus, samples)
            self._laid_out = laid_out
        gradients = np.abs(shown.line.trace.run.gradient.flat)
        largest = float(np.max(gradients[np.isfinite(gradients)], initial=0.0))
        known = {table.array: self._known(table) for table in self._layout.tables}
        self._look = Look(SignedScale(largest), self._links, known, samples)
        self.setMinimumHeight(math.ceil(self._layout.height))
        self.update()

    def box_of(self, quantity: Quantity) -> QRectF | None:
        """Return where a number is, None if it is not in sight."""
        for table in self._layout.tables if self._layout else ():
            cell = table.array.cell_of(quantity)
            if cell is not None and table.shows(cell):
                return table.box(*cell)
        return None

    def is_computed(self, quantity: Quantity) -> bool:
        """Say whether a number is given or computed, whichever sample's it is."""
        trace = self.session.network_trace
        return trace.is_known(followed(trace, quantity), self.session.cursor)

    def hides(self, quantity: Quantity) -> bool:
        """Say whether a number is not to be read: not computed, or to be predicted first."""
        own = followed(self.session.network_trace, quantity)
        return self.session.hides(own) or not self.is_computed(quantity)

    def paint(self, painter: QPainter) -> None:
        shown, layout, look = self._shown, self._layout, self._look
        if shown is None or layout is None or look is None:
            return
        paints = MatrixPainter(self, painter, look)
        paints.paint(layout, shown)
        if self._hovered is not None:
            pen = QPen(self.theme.color("muted"), max(self.px(1.4), 1.0))
            self._mark(paints, layout, self._hovered, pen)
        if self._cursor is not None and self.hasFocus():
            self._mark(paints, layout, self._cursor, self.dashed("positive", 2.0))

    def _mark(self, paints: MatrixPainter, layout: MatrixLayout, place: Place, pen: QPen) -> None:
        table = layout.tables[place.array]
        if table.shows(place.cell):
            paints.mark(table.box(*place.cell), pen)

    def _is_in_sight(self, shown: Shown) -> bool:
        """Say whether the tables show what has to be seen."""
        tables = self._layout.tables if self._layout else ()
        return all(table.shows(shown.focus(table.array)) for table in tables)

    def _known(self, table: Table) -> NDArray[np.bool_]:
        """Return which of the cells that are shown may be read."""
        session, array = self.session, table.array
        rows, columns = table.rows.shown, table.columns.shown
        known = known_cells(session.network_trace, array, rows, columns, session.cursor)
        if table.texts:  # without numbers, nothing can be read
            for row, column in np.argwhere(known):
                quantity = array.quantity_at(rows[int(row)], columns[int(column)])
                known[row, column] = not session.hides(followed(session.network_trace, quantity))
        return known

    def _place_of(self, shown: Shown) -> Place:
        """Return where the cursor stands: at the number that is asked about."""
        if shown.pointed is not None:
            array, cell = shown.pointed
            return Place(shown.line.arrays.index(array), cell)
        if shown.marks is not None:
            return Place(0, shown.marks.cell)
        return Place(0, shown.focus(shown.line.result))

    def _place_at(self, point: QPointF) -> Place | None:
        for index, table in enumerate(self._layout.tables if self._layout else ()):
            cell = table.cell_at(point)
            if cell is not None:
                return Place(index, cell)
        return None

    def _move(self, down: int, right: int) -> None:
        """Move the cursor by a cell; beyond the last column on to the next table."""
        if self._cursor is None or self._shown is None:
            return
        index, cell = self._cursor
        arrays = self._shown.line.arrays
        n_rows, n_columns = arrays[index].shape
        row, column = cell.row + down, cell.column + right
        if not 0 <= column < n_columns:
            other = index + right
            if not 0 <= other < len(arrays):
                return
            index = other
            n_rows, n_columns = arrays[index].shape
            column = 0 if right > 0 else n_columns - 1
        self._cursor = Place(index, Cell(min(max(row, 0), n_rows - 1), column))
        self._show_cursor()

    def _show_cursor(self) -> None:
        """Bring what is under the cursor into sight."""
        shown, cursor, layout = self._shown, self._cursor, self._layout
        if shown is None or cursor is None or layout is None:
            return
        table = layout.tables[cursor.array]
        if not table.shows(cursor.cell):
            at = (table.array, cursor.cell)
            self._shown = shown._replace(pointed=at)
            self.lay_out()
            self._shown = shown
        self.update()
        self.asked_changed.emit()

    # Qt's events

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if place != self._hovered:
            self._hovered = place
            shape = Qt.CursorShape.PointingHandCursor if place else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()
            self.asked_changed.emit()

    def leaveEvent(self, event: QEvent) -> None:
        if self._hovered is not None:
            self._hovered = None
            self.update()
            self.asked_changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if place is not None and event.button() is Qt.MouseButton.LeftButton:
            self._choose(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS:
            self._move(*_ARROWS[Qt.Key(event.key())])
        elif event.key() in _CHOOSE and self._cursor is not None:
            self._choose(self._cursor)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_cursor()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
        self.asked_changed.emit()

    def _choose(self, place: Place) -> None:
        if self._shown is not None:
            array = self._shown.line.arrays[place.array]
            self.chosen.emit(array.quantity_at(*place.cell))
