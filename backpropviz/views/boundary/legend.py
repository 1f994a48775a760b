"""The quiet lines below the plane: which shape, ring and color stands for what."""

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from backpropviz.views.look.theme import Theme, sans
from backpropviz.views.panels.class_marks import paint_cross, paint_marker

_GAP, _AFTER_MARK, _LONGEST_NAME = 12.0, 5.0, 110.0


class Mark(Enum):
    """What stands before a word of the legend."""

    TRAIN = "a filled circle, or the shape of a class"
    TEST = "a hollow diamond, or shape"
    BATCH = "a ringed circle"
    SAMPLE = "a circle ringed twice"
    WRONG = "a circle crossed out"
    ERROR = "a ring or line of the loss's color"
    RAMP = "the colors from low to high"
    NONE = ""


class Entry(NamedTuple):
    """A mark and what it stands for; color: the sample's, or None for a neutral one.

    shape: of its class, where classes have shapes.
    """

    mark: Mark
    text: str
    color: QColor | None = None
    ramp: tuple[QColor, ...] = ()  # RAMP: text has the two or three numbers below, parted by " | "
    shape: int | None = None


class BoundaryLegend(QWidget):
    """Shows entries from left to right, on a second line where there is one; drops the last ones.

    Entries that are dropped are still told to who cannot see them.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("boundary_legend")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme, self._scale = theme, 1.0
        self._most_lines = 1
        self.entries: tuple[Entry, ...] = ()

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw in another theme."""
        self._theme, self._scale = theme, scale
        self._fit()

    def set_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show other entries."""
        if entries != self.entries:
            self.entries = entries
            spoken = (entry.text.replace(" | ", ", ") for entry in entries)
            self.setAccessibleName(", ".join(spoken))
            self._fit()

    def set_most_lines(self, lines: int) -> None:
        """Take no more room than for so many lines."""
        if lines != self._most_lines:
            self._most_lines = lines
            self._fit()

    def _fit(self) -> None:
        places = self._places(self.width())
        lines = 1 + max((line for line, _, _ in places), default=0)
        self.setFixedHeight(round(lines * self._line_px() + 2 * self._scale))
        self.update()

    def _line_px(self) -> float:
        return 16.0 * self._scale

    def _places(self, room: float) -> list[tuple[int, float, float]]:
        """Return line, left end and width of the entries that have a place."""
        places: list[tuple[int, float, float]] = []
        line, x = 0, 1.0
        for entry in self.entries:
            width = self._width(entry)
            if x > 1.0 and x + width > room:
                line, x = line + 1, 1.0
            if line >= self._most_lines:
                break
            places.append((line, x, width))
            x += width + _GAP * self._scale
        # A line for this one word is not worth its room.
        alone = len(places) > 1 and places[-2][0] < places[-1][0]
        if alone and self.entries[len(places) - 1].mark is Mark.SAMPLE:
            places.pop()
        return places

    def _width(self, entry: Entry) -> float:
        self.ensurePolished()
        metrics = self._metrics()
        if entry.mark is Mark.RAMP:
            texts = entry.text.split(" | ")
            return sum(metrics.horizontalAdvance(text) for text in texts) + 76 * self._scale
        text = min(metrics.horizontalAdvance(entry.text), _LONGEST_NAME * 2 * self._scale)
        return self._mark_px(entry) + text

    def _mark_px(self, entry: Entry) -> float:
        if entry.mark is Mark.NONE:
            return 0.0
        wide = entry.mark in (Mark.SAMPLE, Mark.ERROR)
        return (17.0 if wide else 10.0) * self._scale + _AFTER_MARK * self._scale

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(sans(max(11 * self._scale, 8.0)))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(sans(max(11 * self._scale, 8.0)))
            for entry, (line, x, width) in zip(
                self.entries, self._places(self.width()), strict=False
            ):
                box = QRectF(x, line * self._line_px(), width, self._line_px())
                if entry.mark is Mark.RAMP:
                    self._paint_ramp(painter, entry, box)
                    continue
                mark = self._mark_px(entry)
                self._paint_mark(painter, entry, QPointF(x + (mark - 5) / 2, box.center().y()))
                painter.setPen(self._theme.color("muted"))
                text = painter.fontMetrics().elidedText(
                    entry.text, Qt.TextElideMode.ElideRight, int(width - mark) + 1
                )
                flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
                painter.drawText(box.adjusted(mark, 0, 0, 0), flags, text)

    def _paint_mark(self, painter: QPainter, entry: Entry, center: QPointF) -> None:
        theme, radius = self._theme, 3.8 * self._scale
        if entry.mark is Mark.SAMPLE:
            radius = 2.6 * self._scale
        color = entry.color or theme.color("muted")
        if entry.mark is Mark.NONE:
            return
        if entry.mark is Mark.ERROR:
            painter.setPen(QPen(theme.color("loss"), 1.6 * self._scale))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(center, 1.6 * radius, 1.6 * radius)
        if entry.mark is Mark.WRONG:
            paint_cross(painter, center, radius, theme)
        is_test = entry.mark is Mark.TEST
        paint_marker(painter, center, radius, color, theme, is_test, shape=entry.shape)
        if entry.mark in (Mark.BATCH, Mark.SAMPLE):
            painter.setPen(QPen(theme.color("ink"), 1.5 * self._scale))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = radius + (1.4 if entry.mark is Mark.BATCH else 4.0) * self._scale
            painter.drawEllipse(center, ring, ring)

    def _paint_ramp(self, painter: QPainter, entry: Entry, box: QRectF) -> None:
        """Draw the colors as a strip, the number of each end beside it."""
        texts = entry.text.split(" | ")
        metrics = painter.fontMetrics()
        first = metrics.horizontalAdvance(texts[0])
        last = metrics.horizontalAdvance(texts[-1])
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        painter.setPen(self._theme.color("muted"))
        painter.drawText(box, flags, texts[0])
        gap = 5 * self._scale
        strip = QRectF(box.left() + first + gap, 0, box.width() - first - last - 2 * gap, 0)
        strip.setHeight(7 * self._scale)
        strip.moveCenter(QPointF(strip.center().x(), box.center().y()))
        painter.drawText(box, flags | Qt.AlignmentFlag.AlignRight, texts[-1])
        gradient = QLinearGradient(strip.topLeft(), strip.topRight())
        for number, color in enumerate(entry.ramp):
            gradient.setColorAt(number / (len(entry.ramp) - 1), color)
        painter.setPen(QPen(self._theme.color("control"), 1.0))
        painter.setBrush(gradient)
        painter.drawRoundedRect(strip, 2, 2)

    def sizeHint(self) -> QSize:
        return QSize(200, round(self._line_px()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)
