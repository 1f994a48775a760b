"""Work that goes on while the window does: a little at a time, to be ended at any."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

_SLICE_S = 0.008


class WritingJob(QObject):
    """Drives a generator that yields how far it is; closing it leaves no file behind."""

    progressed = Signal(int)
    finished = Signal()
    failed = Signal(Exception)  # an OSError, or a ValueError with one sentence
    ended = Signal()  # finished, failed or canceled

    def __init__(self, work: Iterator[int], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._done = -1
        self._is_working = True
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def cancel(self) -> None:
        """Stop, and leave no file behind."""
        if not self._is_working:
            return
        self._is_working = False
        self._timer.stop()
        close = getattr(self._work, "close", None)
        if close is not None:
            close()
        self.ended.emit()

    def _go_on(self) -> None:
        until = time.monotonic() + _SLICE_S
        done = self._done
        problem: Exception | None = None
        is_finished = False
        try:
            while time.monotonic() < until:
                done = next(self._work)
        except StopIteration:
            is_finished = True
        except (OSError, ValueError) as error:
            problem = error
        if done != self._done:
            self._done = done
            self.progressed.emit(done)
        if is_finished or problem is not None:
            self.cancel()
        if is_finished:
            self.finished.emit()
        elif problem is not None:
            self.failed.emit(problem)
