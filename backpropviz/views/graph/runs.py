"""Lines of text with indices: names as mathematics writes them, quick to draw."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from backpropviz.export.symbol import Symbol, plain_letters
from backpropviz.views.look.lettering import font_of, width_of

SMALL: Final = 0.74  # the size of an index
_LOWERED, _RAISED = 0.2, -0.36  # of the size of the type
_CAP_HEIGHT: Final = 0.727  # of Inter, by which lines are centered


class Run(NamedTuple):
    """A piece of a line. level: −1 an index, 1 an exponent; color: None for that of the line."""

    text: str
    level: int = 0
    color: QColor | None = None

    def size(self, size_px: int) -> int:
        """Return the size of its type in a line of a size."""
        return max(round(size_px * SMALL), 6) if self.level else size_px

    def width(self, size_px: int) -> float:
        """Return how wide it is in a line of a size."""
        return width_of(self.text, self.size(size_px), True)


Runs = tuple[Run, ...]


def name_runs(symbol: Symbol, color: QColor | None = None) -> Runs:
    """Return the name of a quantity, such as ∂J/∂W₁₁, in one line."""
    if symbol.of is None:
        return _own_runs(symbol, color)
    sign = "d" if symbol.total else "∂"
    return (
        Run(sign, 0, color),
        *_own_runs(symbol, color),
        Run(f"/{sign}", 0, color),
        *_own_runs(symbol.of, color),
    )


def equation(symbol: Symbol, value: str) -> Runs:
    """Return a name, and what it is equal to."""
    return (*name_runs(symbol), Run(f" = {value}"))


def text_of(runs: Iterable[Run]) -> str:
    """Return what is written, without indices being told apart."""
    return "".join(run.text for run in runs)


def width_of_runs(runs: Iterable[Run], size_px: int) -> float:
    """Return how wide a line is."""
    return sum(run.width(size_px) for run in runs)


def draw_runs(
    painter: QPainter, box: QRectF, runs: Sequence[Run], size_px: int, color: QColor
) -> None:
    """Draw a line in the middle of a box."""
    x = box.center().x() - width_of_runs(runs, size_px) / 2
    baseline = box.center().y() + _CAP_HEIGHT * size_px / 2
    for run in runs:
        shift = (0.0, _RAISED, _LOWERED)[run.level] * size_px
        painter.setFont(font_of(run.size(size_px), True))
        painter.setPen(run.color or color)
        painter.drawText(QPointF(x, baseline + shift), run.text)
        x += run.width(size_px)


def _own_runs(symbol: Symbol, color: QColor | None) -> Runs:
    runs = [Run(symbol.plain or plain_letters(symbol.base), 0, color)]
    above = (f"({symbol.layer})" if symbol.layer else "") + ("′" if symbol.prime else "")
    if above:
        runs.append(Run(above, 1, color))
    below = symbol.subscript
    if below:
        text = plain_letters(below) if isinstance(below, str) else below.text
        runs.append(Run(text, -1, color))
    return tuple(runs)
