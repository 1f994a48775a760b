"""The proofs of all parameters as a table; a line leads to the step that makes its gradient."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from backpropviz.engine.checking.proof import Finding, ProofTable
from backpropviz.engine.quantities import Quantity
from backpropviz.export.numbers import number_text
from backpropviz.export.proof_sentences import mark_of
from backpropviz.session.session import Session
from backpropviz.views.controls.own_keys import is_plain
from backpropviz.views.explain import proof_words as words
from backpropviz.views.look.lettering import font_of, width_of

MARK, GRADIENT, ANALYTIC, NUMERIC, ERROR = range(5)
_OWN_KEYS = {
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Enter),
}
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)
_ROW, _TYPE = 21.0, 12.0  # heights, at scale 1
_SEEN, _MOST_WIDER = 60, 1.5  # rows that are measured; how much wider a column may get
_NUMBERS = QAbstractItemView.ScrollHint.EnsureVisible

Index = QModelIndex | QPersistentModelIndex


class ProofRows(QAbstractTableModel):
    """A line for each gradient: mark, symbol, both numbers, relative error."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.type_px = round(_TYPE)
        self.table: ProofTable | None = None
        self._shown_of = self._at_hand  # whose gradients they are
        self.order: NDArray[np.intp] = np.arange(0)
        self._by, self._is_descending = MARK, False

    def show_table(self, table: ProofTable | None) -> None:
        """Show other proofs, in the order chosen last."""
        self.beginResetModel()
        self.table = table
        self._shown_of = self._at_hand
        self._arrange()
        self.endResetModel()

    @property
    def _at_hand(self) -> tuple[object, ...]:
        """Return the network, or the expression and how it is differentiated."""
        session, expression = self._session, self._session.setup.expression
        if expression is None:
            return (session.setup.problem.network,)
        return (expression.program, session.differentiation)

    def quantity(self, row: int) -> Quantity | None:
        """Return the gradient of a line; none while another network waits to be shown.

        Another document may be open for the time of a frame before its table is.
        """
        if self.table is None or not 0 <= row < len(self.order):
            return None
        if self._shown_of != self._at_hand:
            return None
        return self.table.quantities[self.order[row]]

    def row_of(self, quantity: Quantity | None) -> int | None:
        """Return the line of a gradient."""
        if self.table is None or quantity not in self._places:
            return None
        return int(self._rows[self._places[quantity]])

    def _arrange(self) -> None:
        table = self.table
        if table is None:
            self.order, self._places = np.arange(0), {}
            self._rows = self.order
            return
        match self._by:
            case 0:
                order = table.worst_first()
            case 1:
                order = np.arange(len(table))
            case _:
                sizes = (table.analytic, table.numeric, table.relative_errors)[self._by - ANALYTIC]
                order = np.argsort(np.abs(sizes), kind="stable")
        self.order = order[::-1] if self._is_descending else order
        self._rows = np.empty_like(self.order)
        self._rows[self.order] = np.arange(len(self.order))
        self._places = {quantity: place for place, quantity in enumerate(table.quantities)}

    # Qt's own

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.order)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 5

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.FontRole and self._is_wrong(index.row()):
            return font_of(self.type_px, True)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == MARK:
            return words.verdict_word(self._finding(index.row()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._hint(index.row())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return words.heads(self._session)[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return words.head_hints(self._session)[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        descending = order is Qt.SortOrder.DescendingOrder
        if (column, descending) == (self._by, self._is_descending):
            return
        self.layoutAboutToBeChanged.emit()
        self._by, self._is_descending = column, descending
        self._arrange()
        self.layoutChanged.emit()

    def _finding(self, row: int) -> Finding:
        assert self.table is not None
        return Finding(int(self.table.findings[self.order[row]]))

    def _is_wrong(self, row: int) -> bool:
        return self.table is not None and self._finding(row) is Finding.DISAGREES

    def _hint(self, row: int) -> str:
        quantity = self.quantity(row)
        if self.table is None or quantity is None or self._session.hides(quantity):
            return ""
        proof = self.table[int(self.order[row])]
        return words.sentence_of(proof, self._session.notation, self._session.style)

    def _text(self, row: int, column: int) -> str:
        table, quantity = self.table, self.quantity(row)
        if table is None or quantity is None:
            return ""
        if column == GRADIENT:
            return self._session.notation.text(quantity)
        if self._session.hides(quantity):
            return "?" if column > GRADIENT else ""
        place, style = self.order[row], self._session.style
        match column:
            case 0:
                return mark_of(self._finding(row))
            case 2:
                return number_text(float(table.analytic[place]), style)
            case 3:
                return number_text(float(table.numeric[place]), style)
        return words.error_text(float(table.relative_errors[place]), style)


class ProofList(QTableView):
    """Shows ProofRows; takes the arrow keys up and down only while it has the keyboard."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._scale, self._number_px = 1.0, 0
        self.rows = ProofRows(session, self)
        self.setModel(self.rows)
        self.setObjectName("proof_table")
        self.setAccessibleName(self.tr("Proofs of all parameters"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the window
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(GRADIENT, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setSortIndicator(MARK, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.clicked.connect(lambda index: self._choose(index.row()))

    def set_scale(self, scale: float) -> None:
        """Space it; scale: 1 at 1440×900."""
        size = max(round(_TYPE * scale), 8)
        self.rows.type_px = size
        number = round(width_of("−0.0000e−00", size) + 14 * scale)
        self._scale, self._number_px = scale, number
        widths = {
            MARK: round(26 * scale),
            ANALYTIC: number,
            NUMERIC: number,
            ERROR: round(width_of("0.9999999", size) + 14 * scale),
        }
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.verticalHeader().setDefaultSectionSize(round(_ROW * scale))

    def show_table(self, table: ProofTable | None) -> None:
        """Show other proofs; what is in sight stays there while the table grows."""
        at = self.rows.quantity(self.currentIndex().row())
        place = self.verticalScrollBar().value()
        self.rows.show_table(table)
        self._fit_numbers()
        self.point_at(at)
        self.verticalScrollBar().setValue(place)

    def _fit_numbers(self) -> None:
        """Give the differences more room where they have more digits, as beside whole numbers."""
        size, model = self.rows.type_px, self.rows
        texts = [
            model.data(model.index(row, NUMERIC)) for row in range(min(len(model.order), _SEEN))
        ]
        widest = max((width_of(str(text), size) for text in texts), default=0.0)
        width = min(widest + 14 * self._scale, _MOST_WIDER * self._number_px)
        self.setColumnWidth(NUMERIC, max(self._number_px, round(width)))

    def point_at(self, quantity: Quantity | None) -> None:
        """Mark the line of a gradient."""
        row = self.rows.row_of(quantity)
        if row is None:
            self.clearSelection()
        elif row != self.currentIndex().row() or not self.selectionModel().hasSelection():
            self.selectRow(row)
            self.scrollTo(self.rows.index(row, GRADIENT), _NUMBERS)

    def _choose(self, row: int) -> None:
        quantity = self.rows.quantity(row)
        if quantity is not None:
            self._session.show_quantity(quantity)

    # Qt's events

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and event.key() in _OWN_KEYS
            and is_plain(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex().row())
            return
        if event.key() in _ENDS:
            self.selectRow(0 if event.key() == Qt.Key.Key_Home else len(self.rows.order) - 1)
            return
        if event.key() not in _OWN_KEYS:
            event.ignore()  # the window's, and no search by typing
            return
        super().keyPressEvent(event)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = {MARK: Qt.AlignmentFlag.AlignHCenter, GRADIENT: Qt.AlignmentFlag.AlignLeft}
    return side.get(column, Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignVCenter
