"""What the boundary's canvas shows: what stays from frame to frame, and what training moves."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from backpropviz.data.plane import Plane, PlaneKind, Range
from backpropviz.engine.arrays import Floats
from backpropviz.views.boundary.colors import Palette, Task
from backpropviz.views.boundary.field import Ground
from backpropviz.views.boundary.points import Points


@dataclass(frozen=True, eq=False)
class Scene:
    """The samples in their plane.

    names: of the axes; with_test: whether test samples are drawn; shown: the rows drawn in full,
    None for all; reach: the upward axis beside a curve that leaves the usual one.
    """

    plane: Plane
    palette: Palette
    points: Points
    names: tuple[str, str]
    with_test: bool
    shown: frozenset[int] | None
    decimal_comma: bool
    reach: Range | None = None

    @property
    def is_curve(self) -> bool:
        """Say whether there is one input, and the answer goes up."""
        return self.plane.kind is PlaneKind.CURVE

    @property
    def y_range(self) -> Range:
        """Return the ends of the upward axis."""
        return self.reach or self.usual_y_range

    @property
    def usual_y_range(self) -> Range:
        """Return the ends of an axis that shows all samples; of classes, both answers to them."""
        meaning = self.palette.meaning
        if not self.is_curve or meaning.task is Task.NUMBERS:
            return self.plane.y_range
        margin = 0.12 * (meaning.high - meaning.low)
        return meaning.low - margin, meaning.high + margin


@dataclass(frozen=True, eq=False)
class Answer:
    """What the network answers now, and whom it is asked about next.

    curves: (color, outputs from one end of the frame to the other). batch: rows of the dataset;
    sample: the row that is followed. answered (N,): the output for each sample, in its own class;
    None where no errors are shown. points: the samples as they show what is answered to them; None
    where they show their targets.
    """

    ground: Ground | None = None
    curves: list[tuple[QColor, Floats]] = field(default_factory=list)
    batch: NDArray[np.intp] = field(default_factory=lambda: np.zeros(0, np.intp))
    sample: int | None = None
    answered: Floats | None = None
    points: Points | None = None
