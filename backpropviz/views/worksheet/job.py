"""Work on worksheets while the window goes on: a little at a time, to be ended at any."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from backpropviz.experiment.errors import ExperimentError
from backpropviz.export.translation import Translate
from backpropviz.export.worksheet.choices import WorksheetError

_SLICE_S = 0.008


class SheetJob(QObject):
    """Drives a generator that yields how far it is."""

    progressed = Signal(int)
    finished = Signal()
    failed = Signal(str)  # why, in one sentence

    def __init__(
        self,
        work: Generator[int, None, None] | Iterator[int],
        translate: Translate,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._translate = translate
        self._done = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def cancel(self) -> None:
        """Stop, and leave no file behind."""
        self._timer.stop()
        if isinstance(self._work, Generator):
            self._work.close()

    def _go_on(self) -> None:
        until = time.monotonic() + _SLICE_S
        done = 0
        try:
            while time.monotonic() < until:
                done = next(self._work)
        except StopIteration:
            self.cancel()
            self.progressed.emit(done or self._done)
            self.finished.emit()
        except WorksheetError as error:
            self._fail(error.text(self._translate))
        except OSError as error:
            reason = error.strerror or str(error)
            self._fail(f"{error.filename}: {reason}" if error.filename else reason)
        except ExperimentError as error:
            self._fail(str(error))
        else:
            self._done = done
            self.progressed.emit(done)

    def _fail(self, reason: str) -> None:
        self.cancel()
        self.failed.emit(reason)
