"""The scrub bar: all steps of a pass side by side, and a line where the reader is."""

from math import ceil, floor

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

from backpropviz.engine.quantities import Phase
from backpropviz.export.sentences import CONTEXT, PHASES, write_title
from backpropviz.session.session import Session
from backpropviz.views.look.theme import Theme, blend, sans
from backpropviz.views.step.timeline_scale import Cell, TimelineScale

_MARGIN_PX = 8  # room for the cursor's line and the focus ring at both ends
_PALE = {"light": 0.26, "dark": 0.30}


class TimelineBar(QAbstractSlider):
    """Shows the pass as one cell a step; follows the session's trace, cursor and detail.

    A slider to screen readers: its value is the number of steps done. The keys are the window's.
    """

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._scale = 1.0
        self._turned = 0  # of the wheel, in eighths of a degree
        self._places = TimelineScale(session.trace, 1.0, 0.0, 0.0)
        self._cells: list[Cell] = []
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Steps of the pass"))
        self.valueChanged.connect(session.go_to)  # a screen reader's change; the mouse's too
        session.trace_changed.connect(self._follow_trace)
        session.detail_changed.connect(self._lay_out)
        session.cursor_changed.connect(self._follow_cursor)
        session.prediction.changed.connect(self.update)
        session.prediction.switched.connect(self.update)
        self._follow_trace()

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Paint in another theme; scale: 1 at 1440×900."""
        self._theme = theme
        self._scale = scale
        self.updateGeometry()
        self._lay_out()

    def cells(self) -> list[Cell]:
        """Return what is painted: one cell a step, or one a phase where steps are too narrow."""
        return self._cells

    def cursor_x(self, cursor: int) -> float:
        """Return where the line stands once so many steps are done."""
        return _MARGIN_PX + self._places.position(cursor)

    def cursor_at(self, x: float) -> int:
        """Return how many steps are done at a place of the bar."""
        return self._places.cursor_at(x - _MARGIN_PX)

    def hint_at(self, x: float) -> str:
        """Return the number and the title of the step at a place, "" beside the bar."""
        index = self._places.step_at(x - _MARGIN_PX)
        return "" if index is None else self._title_of(index)

    def _title_of(self, index: int) -> str:
        title = write_title(
            self._session.trace[index],
            self._session.notation,
            lambda text: QCoreApplication.translate(CONTEXT, text),
        )
        return self.tr("Step {0} of {1}: {2}").format(index + 1, len(self._session.trace), title)

    def _describe(self) -> None:
        """Say where it stands to who hears of a slider nothing but a number."""
        cursor, count = self._session.cursor, len(self._session.trace)
        begins = self.tr("Before the first of {count} steps").format(count=count)
        self.setAccessibleDescription(self._title_of(cursor - 1) if cursor else begins)

    def _follow_trace(self) -> None:
        with QSignalBlocker(self):
            self.setRange(0, len(self._session.trace))
            self.setValue(self._session.cursor)
        self._describe()
        self._lay_out()

    def _follow_cursor(self, cursor: int) -> None:
        before = self.value()
        with QSignalBlocker(self):
            self.setValue(cursor)
        self._describe()
        if self._phase_of(before) is not self._phase_of(cursor):
            self.update()  # another phase's name is marked
            return
        # Only what changed is painted again: this is on the way from a key to its frame.
        left, right = sorted((self.cursor_x(before), self.cursor_x(cursor)))
        margin = 4 * self._scale + 4
        self.update(QRect(floor(left - margin), 0, ceil(right - left + 2 * margin), self.height()))

    def _phase_of(self, cursor: int) -> Phase:
        trace = self._session.trace
        return trace.segment_of(min(max(cursor - 1, 0), len(trace) - 1)).phase

    def _lay_out(self) -> None:
        width = max(self.width() - 2 * _MARGIN_PX, 1)
        gap, least = 4 * self._scale, 28 * self._scale
        self._places = TimelineScale(self._session.trace, width, gap, least)
        self._cells = self._places.cells(self._session.detail)
        self.update()

    def _bar_area(self) -> QRectF:
        height, top = 20 * self._scale, 12 * self._scale + self._type_px
        return QRectF(_MARGIN_PX, top, self.width() - 2 * _MARGIN_PX, height)

    @property
    def _type_px(self) -> float:
        return self._theme.type_px(12 * self._scale)

    @property
    def _height_px(self) -> int:
        return round(42 * self._scale + self._type_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self._theme.color("surface"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            bar = self._bar_area()
            cursor_x = self.cursor_x(self.value())
            self._paint_labels(painter, bar)
            painter.setPen(Qt.PenStyle.NoPen)
            ground = self._theme.color("surface")
            for cell in self._cells:
                left, right = cell.left + _MARGIN_PX, cell.right + _MARGIN_PX
                if right < event.rect().left() - 1 or left > event.rect().right() + 1:
                    continue
                color = self._theme.phase(cell.phase)
                pale = blend(color, ground, _PALE[self._theme.name])
                wide = right - left >= 6 * self._scale
                gap = (2.0 if wide else 1.0) * self._scale
                area = QRectF(left, bar.top(), max(right - left - gap, 1.0), bar.height())
                radius = 3.0 * self._scale if wide else 0.0
                if left < cursor_x - 0.01 and right > cursor_x + 0.01:
                    painter.setBrush(pale)
                    painter.drawRoundedRect(area, radius, radius)
                    painter.save()
                    painter.setClipRect(QRectF(0, 0, cursor_x, self.height()))
                    painter.setBrush(color)
                    painter.drawRoundedRect(area, radius, radius)
                    painter.restore()
                else:
                    painter.setBrush(color if right <= cursor_x + 0.01 else pale)
                    painter.drawRoundedRect(area, radius, radius)
            self._paint_asked(painter, bar)
            self._paint_cursor(painter, bar, cursor_x)
            if self.hasFocus():
                painter.setPen(QPen(self._theme.color("focus"), 2.0 * self._scale))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                ring = (
                    bar.adjusted(-5, -5, 4, 5) if self._scale < 1.3 else bar.adjusted(-6, -6, 5, 6)
                )
                painter.drawRoundedRect(ring, 6 * self._scale, 6 * self._scale)

    def _paint_labels(self, painter: QPainter, bar: QRectF) -> None:
        for span in self._places.spans:
            done = span.start < self.value() <= span.stop
            here = done or self.value() == span.start == 0
            weight = QFont.Weight.DemiBold if here else QFont.Weight.Normal
            font = sans(self._type_px, weight)
            name = QCoreApplication.translate(CONTEXT, PHASES[span.phase])
            area = QRectF(span.left + _MARGIN_PX, 0, span.right - span.left, bar.top() - 5)
            if QFontMetricsF(font).horizontalAdvance(name) > area.width() + 2 * self._scale:
                continue
            painter.setFont(font)
            painter.setPen(self._theme.color("ink" if here else "muted"))
            below = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter
            painter.drawText(area.adjusted(-2, 0, 2, 0), below, name)

    def _paint_asked(self, painter: QPainter, bar: QRectF) -> None:
        """Mark the step whose number is to be predicted."""
        asked = self._session.prediction.asked
        if asked is None:
            return
        left, right = self.cursor_x(asked.index), self.cursor_x(asked.index + 1)
        width = 2.0 * self._scale
        area = QRectF(left, bar.top(), max(right - left - width, width), bar.height())
        painter.setPen(QPen(self._theme.color("ink"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, 3.0 * self._scale, 3.0 * self._scale)
        if area.width() >= 0.84 * self._type_px:
            painter.setFont(sans(self._type_px, QFont.Weight.Bold))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "?")

    def _paint_cursor(self, painter: QPainter, bar: QRectF, x: float) -> None:
        half = 1.5 * self._scale
        reach = 6 * self._scale
        area = QRectF(x - half - self._scale, bar.top() - reach, 2 * half, bar.height() + 2 * reach)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("ink"))
        painter.drawRoundedRect(area, half, half)

    def sizeHint(self) -> QSize:
        return QSize(round(600 * self._scale), self._height_px)

    def minimumSizeHint(self) -> QSize:
        return QSize(round(240 * self._scale), self._height_px)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # the window's actions step; a slider would take their keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._session.player.pause()
            self.setSliderDown(True)
            self._session.go_to(self.cursor_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self.isSliderDown():
            self._session.go_to(self.cursor_at(x))
        hint = self.hint_at(x)
        place = self.mapToGlobal(QPoint(round(x), round(self._bar_area().top())))
        if hint and (self.isSliderDown() or event.position().y() >= self._bar_area().top() - 6):
            QToolTip.showText(place, hint, self)
        else:
            QToolTip.hideText()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.angleDelta()
        self._turned += delta.y() or delta.x()
        while abs(self._turned) >= 120:
            if self._turned > 0:
                self._session.step_back()
                self._turned -= 120
            else:
                self._session.step_forward()
                self._turned += 120
        event.accept()
