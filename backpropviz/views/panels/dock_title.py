"""The line over a panel in a dock: its title, what it says in short, and a button to close it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDockWidget, QGridLayout, QLabel, QSizePolicy, QToolButton, QWidget

from backpropviz.views.panels.panel import Panel


class DockTitle(QWidget):
    """A dock's title, its summary, and a button to close it.

    The summary goes below the title where it has no room beside it, and stays there until there is
    another width: while it trains, its numbers are longer and shorter all the time.
    """

    def __init__(self, dock: QDockWidget, panel: Panel, closing_hint: str) -> None:
        super().__init__(dock)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QGridLayout(self)
        self._row.setColumnStretch(1, 1)
        self._row.setVerticalSpacing(0)
        self._is_low = False
        self._title = QLabel(panel.title, self)
        self._title.setProperty("role", "panel_title")
        self._summary = QLabel(panel.summary, self)
        self._summary.setProperty("role", "small")
        self._summary.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._close = close = QToolButton(self)
        close.setProperty("role", "link")
        close.setText("×")
        close.setToolTip(closing_hint)
        close.setAccessibleName(self.tr("Close {panel}").format(panel=panel.title))
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(dock.close)
        self._row.addWidget(self._title, 0, 0)
        self._row.addWidget(self._summary, 0, 1)
        self._row.addWidget(close, 0, 2)
        panel.summary_changed.connect(self._say)
        dock.windowTitleChanged.connect(self._title.setText)
        self.set_scale(1.0)

    def show_title(self, shown: bool) -> None:
        """Show the title, or leave the line to the summary."""
        self._title.setVisible(shown)
        self._fit()

    def set_bare(self, bare: bool) -> None:
        """Leave out what is clicked, or not."""
        self._close.setVisible(not bare)
        self._fit()

    def _say(self, summary: str) -> None:
        self._summary.setText(summary)
        if not self._is_low:
            self._fit()

    def _fit(self) -> None:
        """Let the summary stand beside the title, or below it where there is no room."""
        others = [each for each in (self._title, self._close) if not each.isHidden()]
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        for each in others:
            room -= each.sizeHint().width() + self._row.horizontalSpacing()
        is_titled = not self._title.isHidden()
        is_low = is_titled and self._summary.sizeHint().width() > room and self.isVisible()
        if is_low is not self._is_low:
            self._is_low = is_low
            self._row.removeWidget(self._summary)
            if is_low:
                self._row.addWidget(self._summary, 1, 0, 1, 3)
            else:
                self._row.addWidget(self._summary, 0, 1)
        is_right = is_titled and not is_low
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        self._summary.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def set_scale(self, scale: float) -> None:
        """Space it; scale: 1 at 1440×900."""
        self._row.setContentsMargins(round(14 * scale), round(6 * scale), round(8 * scale), 0)
        self._row.setHorizontalSpacing(round(10 * scale))

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
