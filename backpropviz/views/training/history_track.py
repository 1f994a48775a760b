"""The scrub bar of a training run: all updates done so far, and a knob where it stands."""

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

from backpropviz.export.numbers import count_text
from backpropviz.session.session import Session
from backpropviz.views.look.theme import Theme, sans

_MARGIN_PX = 12.0
_LABELS = 5


class HistoryTrack(QAbstractSlider):
    """Shows how many updates are recorded and which of them is at hand; follows the session.

    A slider to screen readers. Dragging goes to any update.
    """

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._scale = 1.0
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Updates of the training"))
        self.valueChanged.connect(session.trainer.go_to)
        session.trace_changed.connect(self.follow)
        session.style_changed.connect(self.update)
        self.follow()

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Paint in another theme; scale: 1 at 1440×900."""
        self._theme, self._scale = theme, scale
        self.updateGeometry()
        self.update()

    def x_of(self, update: int) -> float:
        """Return where an update stands."""
        area = self._area()
        length = max(self.maximum(), 1)
        return area.left() + area.width() * update / length

    def update_at(self, x: float) -> int:
        """Return the recorded update at a place."""
        area = self._area()
        share = (x - area.left()) / max(area.width(), 1.0)
        return min(max(round(share * self.maximum()), 0), self.maximum())

    def follow(self) -> None:
        """Show where the training stands now; while it plays, the bar says when."""
        with QSignalBlocker(self):
            self.setRange(0, self._session.history.length)
            self.setValue(self._session.updates)
        if not self._session.trainer.is_playing:
            self._describe()
        self.update()

    def _describe(self) -> None:
        """Say where it stands to who hears of a slider nothing but a number."""
        comma = self._session.style.decimal_comma
        number, count = (
            count_text(each, decimal_comma=comma) for each in (self.value(), self.maximum())
        )
        text = self.tr("Update {number} of {count}").format(number=number, count=count)
        self.setAccessibleDescription(text)

    def _area(self) -> QRectF:
        height = 8 * self._scale
        top = 8 * self._scale
        return QRectF(_MARGIN_PX, top, max(self.width() - 2 * _MARGIN_PX, 1.0), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.isVisible():
            return
        theme, scale, area = self._theme, self._scale, self._area()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            radius = area.height() / 2
            painter.setBrush(theme.color("hairline"))
            painter.drawRoundedRect(area, radius, radius)
            knob = QPointF(self.x_of(self.value()), area.center().y())
            done = QRectF(area.topLeft(), QPointF(knob.x(), area.bottom()))
            painter.setBrush(theme.color("update"))
            painter.drawRoundedRect(done, radius, radius)
            self._paint_segments(painter, area)
            self._paint_labels(painter, area)
            painter.setPen(Qt.PenStyle.NoPen)
            if self.hasFocus():
                painter.setBrush(theme.color("positive"))
                painter.drawEllipse(knob, 11.5 * scale, 11.5 * scale)
            painter.setBrush(theme.color("ink"))
            painter.drawEllipse(knob, 9 * scale, 9 * scale)

    def _paint_segments(self, painter: QPainter, area: QRectF) -> None:
        """Mark where settings were changed."""
        painter.setPen(QPen(self._theme.color("ink"), 1.5 * self._scale))
        for segment in self._session.history.segments[1:]:
            x = self.x_of(segment.start)
            painter.drawLine(QPointF(x, area.top() - 3), QPointF(x, area.bottom() + 3))

    def _paint_labels(self, painter: QPainter, area: QRectF) -> None:
        painter.setFont(sans(self._theme.type_px(11 * self._scale)))
        painter.setPen(self._theme.color("muted"))
        length = self.maximum()
        steps = min(_LABELS, length)
        top, height = area.bottom() + 7 * self._scale, self._label_height
        numbers = [round(length * index / steps) for index in range(steps + 1)] if steps else [0]
        half = max(60 * self._scale, 4.0 * self._theme.least_px)
        for number in numbers:
            box = QRectF(self.x_of(number) - half, top, 2 * half, height)
            align = Qt.AlignmentFlag.AlignHCenter
            if number == 0:
                box.moveLeft(area.left())
                align = Qt.AlignmentFlag.AlignLeft
            elif number == length:
                box.moveRight(area.right())
                align = Qt.AlignmentFlag.AlignRight
            painter.drawText(box, align | Qt.AlignmentFlag.AlignTop, self._count(number))

    def _count(self, count: int) -> str:
        return count_text(count, decimal_comma=self._session.style.decimal_comma)

    # Qt's events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self.update_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        update = self.update_at(event.position().x())
        if self.isSliderDown():
            self.setValue(update)
        text = self.tr("Update {number}").format(number=self._count(update))
        QToolTip.showText(event.globalPosition().toPoint(), text, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # the keys are the window's

    def sizeHint(self) -> QSize:
        return QSize(400, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._height)

    @property
    def _label_height(self) -> float:
        return max(16 * self._scale, 1.3 * self._theme.least_px)

    @property
    def _height(self) -> int:
        return round(26 * self._scale + self._label_height)
