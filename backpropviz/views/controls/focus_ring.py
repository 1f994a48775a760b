"""The ring that says where the keys go, around a picture that Tab has led to."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPen

from backpropviz.views.look.theme import Theme

# A ring around the middle of the window all the time would be noise: it is shown to who uses Tab.
_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class FocusRing:
    """Says whether a widget was come to by keys; its events of the focus are told with `follow`."""

    def __init__(self) -> None:
        self.is_shown = False

    def follow(self, event: QFocusEvent) -> None:
        """Take note of how the focus came, or that it went."""
        if event.gotFocus() and event.reason() in (
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.MenuBarFocusReason,
        ):
            return  # back from elsewhere, as before
        self.is_shown = event.gotFocus() and event.reason() in _BY_KEYS

    def paint(self, painter: QPainter, area: QRect, theme: Theme) -> None:
        """Paint the ring inside an area, if it is to be seen."""
        if self.is_shown:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2.0))
            painter.drawRoundedRect(QRectF(area).adjusted(2, 2, -2, -2), 6, 6)
