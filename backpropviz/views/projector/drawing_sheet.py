"""A sheet over the window that a pen draws on."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget


class DrawingSheet(QWidget):
    """Holds strokes of a pen, drawn with the mouse or a stylus while the pen is on.

    While it is off, what was drawn stays, and clicks go to what is below.
    """

    changed = Signal()  # other strokes

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("drawing_sheet")
        self.setAccessibleName(self.tr("Drawing"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys stay the window's
        self._covered = parent
        self._color, self._width_px = QColor(), 4.0
        self._strokes: list[QPainterPath] = []
        self._is_drawing = self.is_pen_on = False
        self.hide()

    @property
    def strokes(self) -> int:
        """Return how many strokes there are."""
        return len(self._strokes)

    def set_look(self, color: QColor, width_px: float) -> None:
        """Draw in a color, so wide."""
        self._color, self._width_px = color, width_px
        self.update()

    def set_pen(self, on: bool) -> None:
        """Draw with the mouse, or let it do what it does without a pen."""
        self.is_pen_on = on
        self._is_drawing = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not on)
        self.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
        self._follow()

    def undo(self) -> None:
        """Take the last stroke back."""
        if self._strokes:
            self._strokes.pop()
            self._follow()

    def clear(self) -> None:
        """Take all strokes away."""
        self._strokes.clear()
        self._follow()

    def _follow(self) -> None:
        self.setGeometry(self._covered.rect())
        self.setVisible(self.is_pen_on or bool(self._strokes))
        self.raise_()
        self.update()
        self.changed.emit()

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._color, self._width_px)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for stroke in self._strokes:
            painter.drawPath(stroke)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.is_pen_on and event.button() is Qt.MouseButton.LeftButton:
            stroke = QPainterPath(event.position())
            stroke.lineTo(event.position() + QPointF(0.1, 0.0))  # a touch is a dot
            self._strokes.append(stroke)
            self._is_drawing = True
            self._follow()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_drawing:
            stroke, reach = self._strokes[-1], self._width_px
            before = stroke.currentPosition()
            stroke.lineTo(event.position())
            box = QRectF(before, event.position()).normalized()
            self.update(box.adjusted(-reach, -reach, reach, reach).toAlignedRect())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._is_drawing = False
