"""A clock for the presenter: the time of day, and how long the lecture has been going on."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QLocale, QTime, QTimer
from PySide6.QtGui import QFont, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from backpropviz.views.look.theme import sans

_SECOND_MS = 1000


class Clock(QWidget):
    """Shows the time and what has passed since it was started over; runs while it is seen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.time, self.elapsed = QLabel(self), QLabel(self)
        self.time.setObjectName("time_of_day")
        self.time.setAccessibleName(self.tr("Time of day"))
        self.elapsed.setObjectName("elapsed_time")
        self.elapsed.setAccessibleName(self.tr("Elapsed time"))
        self.restart_button = QPushButton(self.tr("Start over"), self)
        self.restart_button.setToolTip(self.tr("Count the elapsed time from now on"))
        self.restart_button.clicked.connect(self.restart)
        row.addWidget(self.time)
        row.addStretch(1)
        row.addWidget(self.elapsed)
        row.addWidget(self.restart_button)
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND_MS)
        self._timer.timeout.connect(self.follow)

    def set_scale(self, scale: float) -> None:
        """Write in another size; scale: 1 at 1440×900."""
        self.time.setFont(sans(34 * scale, QFont.Weight.Bold))
        self.elapsed.setFont(sans(26 * scale, QFont.Weight.DemiBold))

    def restart(self) -> None:
        """Count from now on."""
        self._since.restart()
        self.follow()

    def follow(self) -> None:
        """Show what time it is."""
        now = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        self.time.setText(now)
        self.elapsed.setText(elapsed_text(self._since.elapsed()))

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._since.isValid():
            self._since.start()
        self._timer.start()
        self.follow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()


def elapsed_text(elapsed_ms: int) -> str:
    """Return minutes and seconds, and hours where there are some."""
    minutes, seconds = divmod(elapsed_ms // _SECOND_MS, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
