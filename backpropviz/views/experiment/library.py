"""The list of built-in experiments, by topic."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from backpropviz.experiment.library import LibraryEntry, library
from backpropviz.session.session import Session
from backpropviz.views.look.theme import Theme, sans

_MOST_LINES = 18  # of text, before the list scrolls

_Index = QModelIndex | QPersistentModelIndex


class ExperimentLibrary(QWidget):
    """Shows the built-in experiments, the open one marked; follows `Session.document_opened`.

    A click or Enter asks for one with `open_requested(name)`; opening it is the window's business.
    """

    open_requested = Signal(str)

    def __init__(
        self,
        session: Session,
        theme: Theme,
        parent: QWidget | None = None,
        entries: Sequence[LibraryEntry] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("experiment_library")
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._heading = QLabel(self.tr("Library"), self)
        self._heading.setProperty("role", "heading")
        self._model = _EntryModel(library() if entries is None else entries, self)
        self._delegate = _EntryDelegate(theme, self)
        self.list = _EntryList(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(self.tr("Library of experiments"))
        self._heading.setBuddy(self.list)
        self.list.chosen.connect(self._ask)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self._heading)
        self._layout.addWidget(self.list)
        session.document_opened.connect(self._mark)
        self._mark()
        self.set_theme(theme, 1.0)

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Paint in another theme; scale: 1 at 1440×900."""
        self._delegate.theme = theme
        self._delegate.scale = scale
        side = round(10 * scale)
        self._layout.setContentsMargins(side, round(14 * scale), 0, 0)
        self._layout.setSpacing(round(6 * scale))
        self._heading.setContentsMargins(side, 0, 0, 0)
        self.list.doItemsLayout()
        self.list.viewport().update()

    def names(self) -> tuple[str, ...]:
        """Return the names of all experiments in the order of the list."""
        return tuple(row.name for row in self._model.rows if isinstance(row, LibraryEntry))

    def select(self, name: str) -> None:
        """Put the list's keyboard cursor on an experiment."""
        row = self._model.row_of(name)
        if row is not None:
            self.list.setCurrentIndex(self._model.index(row))

    def _mark(self) -> None:
        name = self._session.source.name or ""
        self._delegate.marked = name
        self.select(name)
        self.list.viewport().update()

    def _ask(self, index: QModelIndex) -> None:
        row = self._model.rows[index.row()]
        if isinstance(row, LibraryEntry):
            self.open_requested.emit(row.name)


class _EntryList(QListView):
    """A list in which a click and Enter mean the same."""

    chosen = Signal(QModelIndex)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.clicked.connect(self.chosen)

    def sizeHint(self) -> QSize:
        """As high as its rows, but not so high that the form below has no room."""
        rows = sum(
            self.sizeHintForIndex(self.model().index(row, 0)).height()
            for row in range(self.model().rowCount())
        )
        most = self.fontMetrics().height() * _MOST_LINES
        return QSize(180, min(rows, most) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().height() * 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.chosen.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class _EntryModel(QAbstractListModel):
    """The topics and, below each, its experiments. A topic is a plain text."""

    def __init__(self, entries: Sequence[LibraryEntry], parent: QWidget) -> None:
        super().__init__(parent)
        topics = list(dict.fromkeys(entry.topic for entry in entries))
        self.rows: list[LibraryEntry | str] = []
        for topic in topics:
            self.rows.append(topic)
            self.rows += [entry for entry in entries if entry.topic == topic]

    def row_of(self, name: str) -> int | None:
        """Return where an experiment stands, None if it is not in the list."""
        for index, row in enumerate(self.rows):
            if isinstance(row, LibraryEntry) and row.name == name:
                return index
        return None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if isinstance(row, str):
            return row if role == Qt.ItemDataRole.DisplayRole else None
        texts = {
            int(Qt.ItemDataRole.DisplayRole): row.title,
            int(Qt.ItemDataRole.ToolTipRole): f"{row.title}\n{row.summary}",
            int(Qt.ItemDataRole.AccessibleTextRole): f"{row.title}: {row.summary}",
        }
        return texts.get(int(role))

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if isinstance(self.rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _EntryDelegate(QStyledItemDelegate):
    """Paints an experiment in two lines: its title, and quieter what it is about."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.scale = 1.0
        self.marked = ""  # the name of the experiment that is open

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        is_topic = isinstance(index.data(Qt.ItemDataRole.UserRole), str)
        return QSize(round(60 * self.scale), round((26 if is_topic else 46) * self.scale))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        unit = self.scale
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRect(option.rect).adjusted(0, 0, -round(10 * unit), 0)
        inside = area.adjusted(round(10 * unit), 0, -round(8 * unit), 0)
        if isinstance(row, str):
            font = sans(12 * unit, QFont.Weight.Medium)
            lowered = inside.adjusted(0, 0, 0, -round(3 * unit))
            self._write(painter, lowered, row, font, "muted", False)
        else:
            state = option.state
            self._paint_box(painter, area, row.name == self.marked, state)
            half = inside.height() // 2
            upper = inside.adjusted(0, 0, 0, -half)
            lower = inside.adjusted(0, half + round(2 * unit), 0, 0)
            font = sans(13 * unit, QFont.Weight.Medium)
            self._write(painter, upper, row.title, font, "ink", False)
            self._write(painter, lower, row.summary, sans(12 * unit), "muted", True)
        painter.restore()

    def _paint_box(
        self, painter: QPainter, area: QRect, marked: bool, state: QStyle.StateFlag
    ) -> None:
        radius = 7 * self.scale
        painter.setPen(Qt.PenStyle.NoPen)
        if marked:
            painter.setBrush(self.theme.color("selection"))
            painter.drawRoundedRect(area, radius, radius)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self.theme.color("hairline"))
            painter.drawRoundedRect(area, radius, radius)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.color("positive"), 2 * self.scale))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius)

    def _write(
        self, painter: QPainter, area: QRect, text: str, font: QFont, role: str, at_top: bool
    ) -> None:
        painter.setFont(font)
        painter.setPen(self.theme.color(role))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        edge = Qt.AlignmentFlag.AlignTop if at_top else Qt.AlignmentFlag.AlignBottom
        painter.drawText(area, edge | Qt.AlignmentFlag.AlignLeft, shown)
