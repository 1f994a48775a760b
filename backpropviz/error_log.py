"""The log file, and errors that nobody foresaw: they are logged, told, and the program goes on."""

from __future__ import annotations

import logging
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

NAME = "backpropviz.log"
LARGEST_BYTES = 1_000_000
MOST_OFTEN = 3
QUIET_S = 60.0
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_log = logging.getLogger("backpropviz")

_Place = tuple[str, str, int]  # what kind of error, in which file, in which line


def begin_log(folder: Path) -> Path | None:
    """Keep a log in a folder from now on, in the terminal where that cannot be; return its file.

    One that has grown large is put aside, in the place of the one before it.
    """
    log_file = folder / NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if log_file.is_file() and log_file.stat().st_size > LARGEST_BYTES:
            with suppress(OSError):  # on Windows, while another window of the program writes to it
                log_file.replace(log_file.with_suffix(".old.log"))
        logging.basicConfig(filename=log_file, encoding="utf-8", level=logging.INFO, format=_FORMAT)
    except OSError:  # a read-only machine
        logging.basicConfig(level=logging.INFO)
        return None
    return log_file


class UnforeseenErrors:
    """Takes the errors that nobody caught; tell: shows one, with all of its text.

    What fails while it is painted fails again with each frame. So an error is told once, and once
    more after it has not come for a minute, and logged no more than MOST_OFTEN times.
    """

    def __init__(
        self,
        tell: Callable[[str], None],
        leave: Callable[[], object],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._tell, self._leave, self._clock = tell, leave, clock
        self._times: dict[_Place, int] = {}
        self._last: dict[_Place, float] = {}

    def install(self) -> None:
        """Take them from now on."""
        sys.excepthook = self.take

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log and tell of an error; one that is a wish to leave is followed."""
        if issubclass(kind, KeyboardInterrupt):
            self._leave()
            return
        place = _place(kind, trace)
        times = self._times[place] = self._times.get(place, 0) + 1
        now = self._clock()
        is_news = now - self._last.get(place, -QUIET_S) >= QUIET_S
        self._last[place] = now
        if times > MOST_OFTEN and not is_news:
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        _log.error(text)
        if times == MOST_OFTEN:
            _log.error("from now on, that error is no more logged each time")
        if is_news:
            self._tell(text)


def _place(kind: type[BaseException], trace: TracebackType | None) -> _Place:
    frames = traceback.extract_tb(trace)
    if not frames:
        return kind.__name__, "", 0
    return kind.__name__, frames[-1].filename, frames[-1].lineno or 0
