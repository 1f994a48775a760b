"""What the dialog has to know of the window: what can be taken, and how each is painted."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import NamedTuple

from PySide6.QtCore import QSize

from backpropviz.engine.trace import Trace
from backpropviz.views.export.film import Film
from backpropviz.views.export.still import Paint


class Source(NamedTuple):
    """Something pictures can be taken of; name: as it is remembered, title: as it is offered."""

    name: str
    title: str
    has_pass: bool = False  # all steps can be taken, one after another
    has_themes: bool = True  # it can be painted in another theme than the window's


class Still(NamedTuple):
    """A picture to be painted: by what, and how large it is in pixels of the design."""

    paint: Paint
    size: QSize


class Studio(ABC):
    """Knows what pictures can be taken of; `close` it."""

    @abstractmethod
    def sources(self) -> Sequence[Source]:
        """Return what can be taken now, what is asked for most first."""

    @abstractmethod
    def still(self, name: str, theme: str) -> AbstractContextManager[Still]:
        """Give a picture of a source as it is now; theme: "" as on the screen."""

    @abstractmethod
    def film(
        self, name: str, theme: str, size: QSize, cursors: Sequence[int]
    ) -> tuple[Film, float]:
        """Return a film of a source that has a pass, and at which scale it is `size` pixels."""

    @property
    @abstractmethod
    def trace(self) -> Trace:
        """Return the steps of the pass at hand."""

    @property
    @abstractmethod
    def file_name(self) -> str:
        """Return what a file is called at first, without its suffix."""

    @abstractmethod
    def close(self) -> None:
        """Let go of what was made for pictures."""
