"""Tables of numbers: the weights and biases of a layer, or many inputs; cells are made as seen."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from backpropviz.engine.quantities import Quantity
from backpropviz.export.numbers import NumberStyle, number_text
from backpropviz.views.controls.number_drag import NumberDrag
from backpropviz.views.controls.number_field import NumberField, NumberRange, shortest_text

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MOST_ROWS_SHOWN = 8
_ROW_PX, _CELL_PX, _LEAST_CELL_PX, _WIDEST_NAME_PX = 25, 80, 58, 72
_ROOM_PX = 212  # what a table has in the narrowest form


@dataclass(frozen=True, slots=True)
class TableContents:
    """What a table shows: which quantity stands where, its number, and the names at the edges."""

    rows: int
    columns: int
    row_name: Callable[[int], str]
    column_name: Callable[[int], str]
    quantity: Callable[[int, int], Quantity]
    value: Callable[[Quantity], float]
    name: Callable[[Quantity], str]
    corner: str  # what all the numbers are called
    span: NumberRange


class NumberModel(QAbstractTableModel):
    """Reads the numbers when a cell is painted; `edit` passes on what a person changes.

    Without `edit` the numbers are to be read only.
    """

    def __init__(
        self,
        contents: TableContents,
        edit: Callable[[Quantity, float, str], None] | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.contents = contents
        self.style = NumberStyle()
        self._edit = edit

    def refresh(self, style: NumberStyle) -> None:
        """Show the numbers that there are now."""
        self.style = style
        last = self.index(self.contents.rows - 1, self.contents.columns - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    @property
    def is_editable(self) -> bool:
        """Say whether the numbers can be edited."""
        return self._edit is not None

    def number(self, index: _Index) -> float:
        """Return the number in a cell."""
        return self.contents.value(self.contents.quantity(index.row(), index.column()))

    def edit(self, index: _Index, value: float, gesture: str) -> None:
        """Give the quantity in a cell another number."""
        if self._edit is not None:
            self._edit(self.contents.quantity(index.row(), index.column()), value, gesture)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self.contents.rows

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self.contents.columns

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return number_text(self.number(index), self.style)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            quantity = self.contents.quantity(index.row(), index.column())
            number = shortest_text(self.number(index), decimal_comma=self.style.decimal_comma)
            return f"{self.contents.name(quantity)} = {number}"
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            across = orientation == Qt.Orientation.Horizontal
            return (self.contents.column_name if across else self.contents.row_name)(section)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self.is_editable else flags


class NumberTable(QTableView):
    """A table whose cells behave as number fields: drag to change, click or type to edit."""

    def __init__(self, model: NumberModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._drag_index = QModelIndex()
        self._drag: NumberDrag | None = None
        self.setModel(model)
        self.setItemDelegate(_NumberDelegate(self))
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)  # Tab leads on to the next field of the form
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        if model.is_editable:
            self.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
        self.setHorizontalHeader(_Names(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(_Names(Qt.Orientation.Vertical, self))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setVisible(any(map(model.contents.column_name, range(1))))
        self._corner = QLabel(model.contents.corner, self)
        self._corner.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._corner.setProperty("role", "small")
        self._corner.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Size the cells; scale: 1 at 1440×900."""
        self._scale = scale
        row = round(_ROW_PX * scale)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(row)
        self.horizontalHeader().setFixedHeight(row)
        names = [self._model.contents.row_name(i) for i in range(min(self._model.rowCount(), 64))]
        names.append(self._model.contents.corner)
        metrics = self.verticalHeader().fontMetrics()
        widest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        room = round(min(widest * scale + 14 * scale, _WIDEST_NAME_PX * scale))
        self.verticalHeader().setFixedWidth(room)
        across = self.horizontalHeader()
        across.setMinimumSectionSize(round(_CELL_PX * scale * 0.45))
        scrolls = self._model.columnCount() * _LEAST_CELL_PX * scale + room > _ROOM_PX * scale
        if not scrolls:
            across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        else:
            across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            across.setDefaultSectionSize(round(_CELL_PX * scale))
        rows = min(self._model.rowCount(), _MOST_ROWS_SHOWN)
        header = row if self.horizontalHeader().isVisibleTo(self) else 0
        frame = self.frameWidth()
        self._corner.setGeometry(frame, frame, room, header)
        bar = round(10 * scale) if scrolls else 0
        self.setFixedHeight(rows * row + header + bar + 2 * frame)

    def sizeHint(self) -> QSize:
        return QSize(round(200 * self._scale), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(round(120 * self._scale), self.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self._model.is_editable:
            self._drag_index = index = self.indexAt(event.position().toPoint())
            if index.isValid():
                span, value = self._model.contents.span, self._model.number(index)
                self._drag = NumberDrag(value, event.position(), span)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index, drag = self._drag_index, self._drag
        if drag is None or not (index.isValid() and event.buttons() & Qt.MouseButton.LeftButton):
            return
        value = drag.moved_to(event.position(), coarse=False)
        if value is not None and value != self._model.number(index):
            self._model.edit(index, value, drag.gesture)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self._drag_index
        dragged = self._drag is not None and self._drag.has_begun
        self._drag_index, self._drag = QModelIndex(), None
        super().mouseReleaseEvent(event)
        if index.isValid() and not dragged and event.button() == Qt.MouseButton.LeftButton:
            self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.edit(self.currentIndex())
            return
        super().keyPressEvent(event)


class _Names(QHeaderView):
    """A header of a size that is set; Qt's own measures hundreds of names to find one."""

    def sizeHint(self) -> QSize:
        return self.minimumSize()


class _NumberDelegate(QStyledItemDelegate):
    """Edits a cell with a number field."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        model = index.model()
        assert isinstance(model, NumberModel)
        field = NumberField(model.number(index), model.contents.span, parent, in_a_cell=True)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.set_decimal_comma(model.style.decimal_comma)
        cell = model.index(index.row(), index.column())
        field.value_edited.connect(lambda value, gesture: model.edit(cell, value, gesture))
        return field

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        model = index.model()
        if isinstance(editor, NumberField) and isinstance(model, NumberModel):
            editor.set_number(model.number(index))
            if not editor.lineEdit().isModified():  # what is being typed would be lost
                editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, NumberField):
            editor.commit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the editor open while its text is no number that can be taken."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            done = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
            if done and isinstance(watched, NumberField) and not watched.commit():
                return True
        return super().eventFilter(watched, event)
