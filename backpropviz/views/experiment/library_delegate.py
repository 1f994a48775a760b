"""How an experiment of the library is painted: as two lines with a picture, and as a card."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from backpropviz.experiment.library import LibraryEntry
from backpropviz.views.experiment.library_model import Index
from backpropviz.views.experiment.thumbnails import Thumbnails
from backpropviz.views.look.theme import Theme, sans

_PICTURE_PX = 36
_CARD_PX, _CARD_PICTURE_PX = 160, 78
_TOPIC_PX = 34  # high, among cards
_GAP_PX = 10  # between cards


class _Delegate(QStyledItemDelegate):
    """What rows and cards share. marked: the name of the experiment that is open."""

    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self.scale = 1.0
        self.marked = ""
        self._thumbnails = thumbnails

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, str):
            self._paint_topic(painter, QRect(option.rect), row)
        else:
            self._paint_entry(painter, QRect(option.rect), row, option.state)
        painter.restore()

    def _paint_topic(self, painter: QPainter, area: QRect, topic: str) -> None:
        raise NotImplementedError

    def _paint_entry(
        self, painter: QPainter, area: QRect, entry: LibraryEntry, state: QStyle.StateFlag
    ) -> None:
        raise NotImplementedError

    def _px(self, length: float) -> int:
        return round(length * self.scale)

    def _paint_picture(self, painter: QPainter, area: QRect, entry: LibraryEntry) -> None:
        """Paint the small picture, or its empty frame until it is drawn."""
        ratio = painter.device().devicePixelRatioF()
        picture = self._thumbnails.picture(entry, area.size(), ratio, self.theme)
        if picture is not None:
            painter.drawPixmap(area.topLeft(), picture)
            return
        painter.setBrush(self.theme.color("surface"))
        painter.setPen(QPen(self.theme.color("hairline"), 1.0))
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)

    def _write_line(
        self, painter: QPainter, area: QRect, text: str, font: QFont, role: str, at_top: bool
    ) -> None:
        painter.setFont(font)
        painter.setPen(self.theme.color(role))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        edge = Qt.AlignmentFlag.AlignTop if at_top else Qt.AlignmentFlag.AlignBottom
        painter.drawText(area, edge | Qt.AlignmentFlag.AlignLeft, shown)


class RowDelegate(_Delegate):
    """Paints an experiment in two lines: its title, and quieter what it is about."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        is_topic = isinstance(index.data(Qt.ItemDataRole.UserRole), str)
        return QSize(self._px(60), self._px(26 if is_topic else 46))

    def _paint_topic(self, painter: QPainter, area: QRect, topic: str) -> None:
        inside = area.adjusted(self._px(10), 0, -self._px(18), -self._px(3))
        self._write_line(
            painter, inside, topic, sans(12 * self.scale, QFont.Weight.Medium), "muted", False
        )

    def _paint_entry(
        self, painter: QPainter, area: QRect, entry: LibraryEntry, state: QStyle.StateFlag
    ) -> None:
        area = area.adjusted(0, 0, -self._px(6), 0)
        self._paint_box(painter, area, entry.name == self.marked, state)
        side = self._px(_PICTURE_PX)
        picture = QRect(area.left() + self._px(6), 0, side, side)
        picture.moveTop(area.center().y() - side // 2 + 1)
        self._paint_picture(painter, picture, entry)
        inside = area.adjusted(self._px(6 + _PICTURE_PX + 8), 0, -self._px(6), 0)
        half = inside.height() // 2
        upper, lower = (
            inside.adjusted(0, 0, 0, -half),
            inside.adjusted(0, half + self._px(2), 0, 0),
        )
        self._write_line(
            painter, upper, entry.title, sans(13 * self.scale, QFont.Weight.Medium), "ink", False
        )
        self._write_line(painter, lower, entry.summary, sans(12 * self.scale), "muted", True)

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


class CardDelegate(_Delegate):
    """Paints an experiment as a card: a picture, its title and what it is about."""

    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(theme, thumbnails, parent)
        self._widths = (_CARD_PX, _CARD_PX)

    def set_widths(self, card: int, line: int) -> None:
        """Say how wide a card is, and a line of them."""
        self._widths = (card, line)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        card, line = self._widths
        if isinstance(index.data(Qt.ItemDataRole.UserRole), str):
            return QSize(line, self._px(_TOPIC_PX))
        return QSize(card, self._px(_CARD_PX))

    def _paint_topic(self, painter: QPainter, area: QRect, topic: str) -> None:
        inside = area.adjusted(self._px(2), 0, 0, -self._px(7))
        self._write_line(
            painter, inside, topic, sans(15 * self.scale, QFont.Weight.DemiBold), "ink", False
        )

    def _paint_entry(
        self, painter: QPainter, area: QRect, entry: LibraryEntry, state: QStyle.StateFlag
    ) -> None:
        area = area.adjusted(0, 0, -self._px(_GAP_PX), -self._px(_GAP_PX))
        self._paint_box(painter, QRectF(area), entry.name == self.marked, state)
        inside = area.adjusted(self._px(10), self._px(10), -self._px(10), -self._px(6))
        picture = QRect(inside.left(), inside.top(), inside.width(), self._px(_CARD_PICTURE_PX))
        self._paint_picture(painter, picture, entry)
        top = picture.bottom() + self._px(6)
        line = self._px(18)
        title = QRect(inside.left(), top, inside.width(), line)
        self._write_line(
            painter, title, entry.title, sans(13 * self.scale, QFont.Weight.DemiBold), "ink", True
        )
        rest = QRect(
            inside.left(), top + line, inside.width(), inside.bottom() - top - line + self._px(4)
        )
        painter.setFont(sans(12 * self.scale))
        painter.setPen(self.theme.color("muted"))
        painter.drawText(rest, _WRAPPED, entry.summary)

    def _paint_box(
        self, painter: QPainter, area: QRectF, marked: bool, state: QStyle.StateFlag
    ) -> None:
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        theme, radius, width = self.theme, 8 * self.scale, (2 if is_current else 1) * self.scale
        painter.setBrush(theme.color("selection" if marked else "ground"))
        border = "positive" if is_current else "faint" if hovered else "hairline"
        painter.setPen(QPen(theme.color(border), width))
        inset = width / 2
        painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius)


_WRAPPED = (
    Qt.AlignmentFlag.AlignLeft.value
    | Qt.AlignmentFlag.AlignTop.value
    | Qt.TextFlag.TextWordWrap.value
)
