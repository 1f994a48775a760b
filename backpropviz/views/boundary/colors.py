"""What the outputs of a network mean to the eye: the color of every answer, of every sample."""

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from backpropviz.data.dataset import Dataset
from backpropviz.engine.arrays import Floats
from backpropviz.views.look.round_numbers import round_up
from backpropviz.views.look.theme import Theme, blend
from backpropviz.views.panels.painting import class_color

Pixels = NDArray[np.uint32]  # 0xAARRGGBB

# Of the full color: the ground stays paler than the points on it, of which it is the ground.
_STRONGEST, _WEAKEST = 0.40, 0.10
_ROUND = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0)  # ends of a regression's colors
LEVELS = 256  # from low to high
CLASS_LEVELS = 64  # of confidence, for each class


class Task(Enum):
    """What is asked of the network."""

    BINARY = "one output tells two classes apart"
    CLASSES = "an output for each class"
    NUMBERS = "a regression"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the outputs stand for: the task, and the outputs at the two ends of the colors.

    low, high: how classes are coded, or where the colors of a regression end.
    """

    task: Task
    n_classes: int
    low: float
    high: float

    @property
    def middle(self) -> float:
        """Return the output that is neither: the threshold, or what has no color."""
        return (self.low + self.high) / 2


def meaning_of(dataset: Dataset) -> Meaning:
    """Return what the outputs of a network for this data stand for.

    The colors of a regression are symmetric about 0, or about the middle of targets that do not
    come near 0.
    """
    n_outputs = dataset.targets.shape[1]
    if dataset.labels is not None:
        task = Task.BINARY if n_outputs == 1 else Task.CLASSES
        return Meaning(task, max(n_outputs, 2), dataset.low, dataset.high)
    low, high = float(dataset.targets.min()), float(dataset.targets.max())
    if low > 0.5 * high > 0.0 or high < 0.5 * low < 0.0:
        middle, half = (low + high) / 2, round_up((high - low) / 2 or abs(high), _ROUND)
    else:
        middle, half = 0.0, round_up(max(abs(low), abs(high)), _ROUND)
    return Meaning(Task.NUMBERS, 0, middle - half, middle + half)


class Palette:
    """The colors of one meaning in one theme, as tables that pictures are looked up in."""

    def __init__(self, theme: Theme, meaning: Meaning) -> None:
        self.theme = theme
        self.meaning = meaning
        shares = np.linspace(-1.0, 1.0, LEVELS)
        # Hard regions are paler than the ends, so that the samples stand out from them as well.
        self.ramp: Pixels = _pixels([self._signed(share, _STRONGEST) for share in shares])
        self.sides: Pixels = _pixels([self._signed(side, 0.75 * _STRONGEST) for side in (-1, 1)])
        confidences = np.linspace(_WEAKEST, _STRONGEST, CLASS_LEVELS)
        self.regions: Pixels = np.array(
            [
                _pixels(
                    [self._on_ground(class_color(theme, number), share) for share in confidences]
                )
                for number in range(meaning.n_classes)
            ]
        ).reshape(-1, CLASS_LEVELS)
        self.undefined = int(_pixels([theme.color("hairline")])[0])

    def of_sample(self, label: int | None, target: Floats) -> QColor:
        """Return the full color of a sample: of its class, or of its target."""
        if label is not None:
            return class_color(self.theme, label)
        return self._signed(float(np.clip(self.position(target[0]), -1.0, 1.0)), 1.0)

    def of_class(self, number: int, strength: float) -> QColor:
        """Return the color of a class, the paler the lower its strength from 0 to 1 is."""
        return self._on_ground(class_color(self.theme, number), strength)

    def ramp_colors(self) -> tuple[QColor, ...]:
        """Return some colors of samples from low to high, for a legend; the ground's are paler."""
        return tuple(self._signed(share, 1.0) for share in np.linspace(-1.0, 1.0, 9))

    def position(self, output: float) -> float:
        """Return where an output lies among the colors, from -1 to 1 and beyond."""
        meaning = self.meaning
        half = (meaning.high - meaning.low) / 2
        return (output - meaning.middle) / half

    def _signed(self, share: float, strength: float) -> QColor:
        strong = class_color(self.theme, 1 if share > 0 else 0)
        return self._on_ground(strong, strength * abs(share))

    def _on_ground(self, color: QColor, share: float) -> QColor:
        return blend(color, self.theme.color("surface"), share)


def _pixels(colors: list[QColor]) -> Pixels:
    return np.array([color.rgba() for color in colors], np.uint32)
