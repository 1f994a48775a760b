"""What a series of pictures is of: the steps of a pass, painted one after another."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter


class Film(ABC):
    """Shows a pass at one cursor after another; `close` it.

    size: of each picture, in pixels of the design; cursors: how many steps are done in each.
    """

    size: QSize
    cursors: Sequence[int]

    @abstractmethod
    def show(self, cursor: int) -> None:
        """Go to where so many steps are done."""

    @property
    def is_ready(self) -> bool:
        """Say whether all that is to be seen there is computed and typeset."""
        return True

    @abstractmethod
    def paint(self, painter: QPainter) -> None:
        """Paint the picture."""

    @abstractmethod
    def close(self) -> None:
        """Let go of what the film was made with."""
