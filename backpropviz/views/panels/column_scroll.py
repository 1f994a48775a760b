"""Scrolls a column of panels where they cannot be as small as its room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

_LAID_OUT_MS = 30  # docks within layouts need some rounds of events
_LEAST = QSize(260, 300)  # what it asks for at the most, where it has no share


class ColumnScroll(QScrollArea):
    """Holds a column as high as its room, or as high as it must be; what has the keys is in sight.

    share: how much of the height of its parent it asks for at the most, before it scrolls.
    """

    def __init__(self, name: str, parent: QWidget, share: float = 0.0) -> None:
        super().__init__(parent)
        self._share = share
        self.verticalScrollBar().setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def hold(self, column: QWidget) -> None:
        """Hold a column, which was made within the viewport."""
        self.setWidget(column)
        column.setAutoFillBackground(False)  # Qt would fill what its parts leave free

    def show_part(self, part: QWidget) -> None:
        """Bring a part of the column into sight once it is laid out: its upper end, if not all."""
        QTimer.singleShot(_LAID_OUT_MS, part, lambda: self._scroll_to(part))

    def _scroll_to(self, part: QWidget) -> None:
        column = self.widget()
        if column is None or not column.isAncestorOf(part) or not part.isVisible():
            return
        bar, room = self.verticalScrollBar(), self.viewport().height()
        top = part.mapTo(column, part.rect().topLeft()).y()
        lowest = max(top + part.height() - room, 0)  # where all of it is in sight, from here on
        bar.setValue(min(max(bar.value(), lowest), top))

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self and self.isAncestorOf(now):
            self._scroll_to(now)

    def _fit(self, *, resized: bool) -> None:
        """Have a bar where the column needs one.

        In a narrower column text is higher, but not everything is: only with another room can the
        bar go away again, as it could come and go forever.
        """
        column = self.widget()
        if column is None:
            return
        needed = column.minimumSizeHint().height() > self.height()
        scrolls = needed or (self._scrolls and not resized)
        if scrolls is not self._scrolls:
            policies = Qt.ScrollBarPolicy
            policy = policies.ScrollBarAlwaysOn if scrolls else policies.ScrollBarAlwaysOff
            self.setVerticalScrollBarPolicy(policy)
            stop = Qt.FocusPolicy.TabFocus if scrolls else Qt.FocusPolicy.NoFocus
            self.verticalScrollBar().setFocusPolicy(stop)

    @property
    def _scrolls(self) -> bool:
        return self.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOn

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(resized=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest and watched is self.widget():
            self._fit(resized=False)
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        column, parent = self.widget(), self.parentWidget()
        if column is None or parent is None:
            return super().minimumSizeHint()
        least = column.minimumSizeHint()
        most = max(round(self._share * parent.height()), _LEAST.height())
        return least.boundedTo(QSize(_LEAST.width(), most))
