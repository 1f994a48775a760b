"""Writes a film while the window goes on: a little at a time, to be cancelled at any."""

from __future__ import annotations

import time
from collections.abc import Generator

from PySide6.QtCore import QObject, QTimer, Signal

from backpropviz.views.export.film import Film

_SLICE_S = 0.008


class FilmJob(QObject):
    """Drives a writer of `film_files` and closes its film at the end, however that comes."""

    progressed = Signal(int)  # how many pictures are done
    finished = Signal()
    failed = Signal(str)  # why, in one sentence

    def __init__(self, writing: Generator[int, None, None], film: Film, parent: QObject) -> None:
        super().__init__(parent)
        self._writing = writing
        self._film = film
        self.is_working = True
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._work)
        self._timer.start()

    def cancel(self) -> None:
        """Stop, and leave no file behind."""
        if self.is_working:
            self._end()

    def _work(self) -> None:
        until = time.monotonic() + _SLICE_S
        done = None
        try:
            while time.monotonic() < until:
                done = next(self._writing)
        except StopIteration:
            self._end()
            self.finished.emit()
        except (OSError, ValueError) as error:
            self._end()
            self.failed.emit((isinstance(error, OSError) and error.strerror) or str(error))
        else:
            if done is not None:
                self.progressed.emit(done)

    def _end(self) -> None:
        self.is_working = False
        self._timer.stop()
        self._writing.close()
        self._film.close()
