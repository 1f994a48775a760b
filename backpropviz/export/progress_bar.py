"""A progress bar of text, for a terminal."""

from __future__ import annotations

import time
from typing import TextIO

CELLS = 30
PAUSE_S = 0.1  # between two drawings: a terminal is slower than a small network


class ProgressBar:
    """Draws how far a run has come, over itself; on a stream that is no terminal, nothing.

    last: the number of the last update; None: nobody knows when the run ends. what: is counted, if
    not updates.
    """

    def __init__(self, stream: TextIO, last: int | None, what: str = "update") -> None:
        self._stream = stream
        self._last = last
        self._what = what
        self._draws = stream.isatty()
        self._due_s = time.monotonic()

    def show(self, number: int) -> None:
        """Draw the bar after so many updates, if the last drawing is long enough ago."""
        now_s = time.monotonic() if self._draws else 0.0
        if self._draws and now_s >= self._due_s:
            self._due_s = now_s + PAUSE_S
            self._stream.write(f"\r{progress_text(number, self._last, self._what)}")
            self._stream.flush()

    def hide(self) -> None:
        """Leave the line empty."""
        if self._draws:
            self._stream.write("\r\x1b[K")
            self._stream.flush()


def progress_text(number: int, last: int | None, what: str = "update") -> str:
    """Return how far a run of `last` updates has come."""
    if last is None:
        return f"{what} {number}"
    share = number / last if last else 1.0
    done = int(CELLS * share)
    cells = "█" * done + "░" * (CELLS - done)
    return f"{cells} {int(100 * share):3} %, {what} {number} of {last}"
