"""Scrolls what is painted where it needs more room than there is."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class CanvasScroll(QScrollArea):
    """Holds a canvas, which is told how much room there is; a click leaves the keys as they are."""

    room_changed = Signal(QSize)

    def __init__(self, canvas: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setWidget(canvas)

    def bring_into_sight(self, box: QRectF) -> None:
        """Scroll until a line is seen, with those around it."""
        around = min(round(2.5 * box.height()), self.viewport().height() // 3)
        self.ensureVisible(0, round(box.top()), 0, around)
        self.ensureVisible(0, round(box.bottom()), 0, around)

    def push(self, direction: int) -> None:
        """Scroll sideways by a part of the width."""
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + direction * self.viewport().width() // 3)

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.room_changed.emit(self.viewport().size())
