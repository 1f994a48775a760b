"""How long the frozen program takes to start, beside the same program from a checkout.

The two start in turns, since a machine is not as fast at one time as at another.
"""

from __future__ import annotations

import statistics
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

PAIRS = 4
LIMIT_S = 60.0
# What Qt says when it puts the picture of a window on the screen.
LOG_PAINTING = "qt.widgets.painting.debug=true"
PAINTED = b": Flushing "


class Program(NamedTuple):
    """A command that opens the window, and what it is to be run with."""

    command: Sequence[str]
    environment: Mapping[str, str]
    folder: Path
    user: int | None


class Start(NamedTuple):
    """Seconds from the start of the process: to the first picture, and to that with all in it."""

    painted_s: float
    filled_s: float


def compare_starts(frozen: Program, unfrozen: Program) -> tuple[Start, Start]:
    """Return the medians of both, started in turns; raises OSError if one does not paint."""
    for program in (frozen, unfrozen):
        start(program)  # has the system read the files, and Python compile its own
    pairs = [(start(frozen), start(unfrozen)) for _ in range(PAIRS)]
    frozen_starts, unfrozen_starts = zip(*pairs, strict=True)
    return _median(frozen_starts), _median(unfrozen_starts)


def start(program: Program) -> Start:
    """Start the program, wait until its window is painted and full, and end it."""
    environment = {**program.environment, "QT_LOGGING_RULES": LOG_PAINTING}
    began = time.perf_counter()
    with subprocess.Popen(
        program.command,
        env=environment,
        cwd=program.folder,
        user=program.user,
        group=program.user,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    ) as process:
        try:
            painted = _seconds_to_pictures(process, began)
        finally:
            process.terminate()
    return painted


def _seconds_to_pictures(process: subprocess.Popen[bytes], began: float) -> Start:
    """Read what Qt says: the first picture is of the empty window, the second of it filled."""
    assert process.stderr is not None
    said = b""
    painted: list[float] = []
    for line in process.stderr:
        said += line
        now = time.perf_counter() - began
        if PAINTED in line:
            painted.append(now)
        if len(painted) == 2:
            return Start(*painted)
        if now > LIMIT_S:
            break
    last = said[-2000:].decode("utf-8", errors="replace")
    raise OSError(f"expected the program to paint its window, it said:\n{last}")


def _median(starts: Sequence[Start]) -> Start:
    return Start(
        statistics.median(each.painted_s for each in starts),
        statistics.median(each.filled_s for each in starts),
    )
