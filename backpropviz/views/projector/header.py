"""The line at the top of the wall: the title of the document, and what it is in short."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from backpropviz.views.look.theme import Theme, sans


class ProjectorHeader(QWidget):
    """Shows a title on the left and a summary on the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QHBoxLayout(self)
        self._title, self._summary = QLabel(self), QLabel(self)
        self._summary.setProperty("role", "muted")
        for label in (self._title, self._summary):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row.addWidget(self._title, 1)
        self._row.addWidget(self._summary)

    def show_texts(self, title: str, summary: str) -> None:
        """Show a title and a summary."""
        self._title.setText(title)
        self._title.setToolTip(title)
        self._summary.setText(summary)

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Write in another theme; scale: 1 at 1440×900."""
        title = sans(theme.type_px(20 * scale))
        title.setBold(True)
        self._title.setFont(title)
        self._summary.setFont(sans(theme.type_px(15 * scale)))
        side = round(18 * scale)
        self._row.setContentsMargins(side, round(9 * scale), side, round(9 * scale))
        self._row.setSpacing(side)
