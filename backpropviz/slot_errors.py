"""Errors that Qt catches in slots and while it paints, where it would print them and go on."""

from __future__ import annotations

import re
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import Self

from backpropviz.usage import UnforeseenError

_BY_PYSIDE = re.compile(r"Error calling Python override of \S+: ")


class SlotErrors:
    """Tells of the first error that is caught between its `with` and the end of that block.

    sentence: what it is and where, "" if there is none. Not the error itself: that would keep alive
    what was being painted with.
    """

    def __init__(self) -> None:
        self.sentence = ""

    def __enter__(self) -> Self:
        self._usual = sys.excepthook
        sys.excepthook = self._tell
        return self

    def __exit__(self, *raised: object) -> None:
        sys.excepthook = self._usual

    def complain(self) -> None:
        """Raise UnforeseenError if there was an error."""
        if self.sentence:
            raise UnforeseenError(self.sentence)

    def _tell(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not self.sentence:
            what = " ".join("".join(traceback.format_exception_only(kind, error)).split())
            what = _BY_PYSIDE.sub("", what)
            self.sentence = f"an error in the program: {what}{_place(trace)}"


def _place(trace: TracebackType | None) -> str:
    """Return where in the program an error was raised."""
    package = Path(__file__).parent
    for frame in reversed(traceback.extract_tb(trace)):
        if Path(frame.filename).is_relative_to(package):
            file = Path(frame.filename).relative_to(package).as_posix()
            return f" ({file}, line {frame.lineno})"
    return ""
