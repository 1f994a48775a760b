"""Errors that Qt catches in slots and while it paints, where it would print them and go on."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import Self

from backpropviz.usage import UnforeseenError


class SlotErrors:
    """Keeps the first error that is caught between its `with` and the end of that block."""

    def __init__(self) -> None:
        self.first: BaseException | None = None

    def __enter__(self) -> Self:
        self._usual = sys.excepthook
        sys.excepthook = self._keep
        return self

    def __exit__(self, *raised: object) -> None:
        sys.excepthook = self._usual

    def complain(self) -> None:
        """Raise UnforeseenError if there was an error, with one sentence that says which, where."""
        if self.first is None:
            return
        what = " ".join("".join(traceback.format_exception_only(self.first)).split())
        sentence = f"an error in the program: {what}{_place(self.first)}"
        raise UnforeseenError(sentence) from self.first

    def _keep(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self.first = self.first or error.with_traceback(trace)


def _place(error: BaseException) -> str:
    """Return where in the program an error was raised."""
    package = Path(__file__).parent
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if Path(frame.filename).is_relative_to(package):
            file = Path(frame.filename).relative_to(package).as_posix()
            return f" ({file}, line {frame.lineno})"
    return ""
