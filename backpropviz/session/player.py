"""Plays the trace: one step after another at a chosen speed."""

from PySide6.QtCore import QObject, QTimer, Signal

from backpropviz.session.pace import CALM_STEPS_A_SECOND

SPEEDS = (0.5, 1.0, 2.0, 4.0, 8.0)  # steps a second


class Player(QObject):
    """Asks for the next step, `speed` times a second, while it plays.

    is_calm: no faster than an eye can follow.
    """

    step_due = Signal()
    playing_changed = Signal(bool)
    speed_changed = Signal(float)
    calm_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.step_due)
        self._speed = 1.0
        self.is_calm = False
        self._timer.setInterval(1000)

    @property
    def is_playing(self) -> bool:
        """Say whether it plays."""
        return self._timer.isActive()

    @property
    def speed(self) -> float:
        """Return the steps a second."""
        return self._speed

    def set_speed(self, speed: float) -> None:
        """Play so many steps a second from now on, or as many as is calm."""
        if not self.can_play(speed):
            speed = CALM_STEPS_A_SECOND
        if speed == self._speed:
            return
        self._speed = speed
        self._timer.setInterval(round(1000 / speed))
        self.speed_changed.emit(speed)

    def can_play(self, speed: float) -> bool:
        """Say whether so many steps a second can be chosen."""
        return not self.is_calm or speed <= CALM_STEPS_A_SECOND

    def set_calm(self, calm: bool) -> None:
        """Play calmly from now on, or at any speed."""
        if calm is not self.is_calm:
            self.is_calm = calm
            self.set_speed(self._speed)
            self.calm_changed.emit()

    def play(self) -> None:
        """Start playing."""
        if not self.is_playing:
            self._timer.start()
            self.playing_changed.emit(True)

    def pause(self) -> None:
        """Stop playing."""
        if self.is_playing:
            self._timer.stop()
            self.playing_changed.emit(False)
