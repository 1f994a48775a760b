"""What is to be seen of a slice of the loss: the slice, where training stands, and a trial step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from backpropviz.engine.arrays import Floats
from backpropviz.session.slice_question import Slice
from backpropviz.session.slice_window import Window
from backpropviz.views.explain.slope_axes import Axes


@dataclass(frozen=True, eq=False)
class Scene:
    """A slice, and what stands on it.

    slice: None while there is none; instead: the sentence that is then shown. names: of the
    parameters; loss: of the loss. step: where the optimizer's step leads, (k,), None if nowhere.
    path: (n, k), where training came from. hides_slope: it is to be found out first.
    """

    slice: Slice | None
    moment: object
    window: Window
    names: tuple[str, ...]
    loss: str
    step: Floats | None
    path: Floats
    hides_slope: bool = False
    decimal_comma: bool = False
    instead: str = ""

    def is_same(self, other: Scene | None) -> bool:
        """Say whether it looks the same as another."""
        if other is None or self.slice is not other.slice or self.moment is not other.moment:
            return False
        return (
            (self.window, self.names, self.loss, self.hides_slope)
            == (other.window, other.names, other.loss, other.hides_slope)
            and (self.step is None) is (other.step is None)
            and self.decimal_comma is other.decimal_comma
            and self.instead == other.instead
        )


@dataclass(frozen=True, eq=False)
class Trial:
    """Where the parameters are tried, (k,); predicted, real: the loss there, None: not known."""

    values: Floats
    predicted: float | None
    real: float | None


class Picture(Protocol):
    """A scene drawn into a size: as a curve, or as a map."""

    axes: Axes

    def paint(self, painter: QPainter) -> None:
        """Paint all that stays while a trial step is dragged."""

    def paint_trial(self, painter: QPainter, trial: Trial | None) -> None:
        """Paint a trial step over it, or the handle to begin one with."""

    def values_at(self, point: QPointF) -> Floats:
        """Return the parameters at a pixel."""

    def loss_at(self, values: Floats) -> float:
        """Return about the loss at a place of the slice; nan: there is none."""
