"""What the samples in the plane show by their colors: targets, or what is answered to them."""

from dataclasses import dataclass, replace
from enum import Enum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from backpropviz.data.dataset import Dataset
from backpropviz.engine.arrays import Floats
from backpropviz.session.moment import Moment
from backpropviz.views.boundary.colors import Palette, Task
from backpropviz.views.boundary.points import Points, color_steps, shapes_of

_PALEST = 0.25  # of a class's color, where the network is not sure of it at all
_CONFIDENCES = 8  # colors of a class; each needs a drawing of its own


class Showing(Enum):
    """What the color of a sample stands for; over a single input its height does."""

    TARGETS = "the target"
    ANSWERS = "the network's output"
    ROUNDED = "the class that the output means"


@dataclass(frozen=True, eq=False)
class Said:
    """What the network answers to every sample; row by row of the dataset.

    outputs (N, n_out); labels (N,): the classes that are said, None for a regression.
    """

    outputs: Floats
    labels: NDArray[np.intp] | None


def said_at(moment: Moment) -> Said:
    """Return the answers to the training and the test samples, in the order of the dataset."""
    dataset = moment.setup.dataset
    outputs = np.empty_like(dataset.targets)
    labels = None if dataset.labels is None else np.empty_like(dataset.labels)
    for part in (moment.train, moment.test):
        if part is None:
            continue
        outputs[part.rows] = part.outputs
        if labels is not None and part.predicted is not None:
            labels[part.rows] = part.predicted
    return Said(outputs, labels)


def answered_points(
    points: Points, showing: Showing, dataset: Dataset, said: Said, palette: Palette, is_curve: bool
) -> Points:
    """Return the samples as they show what is answered to them; those that show it wrong marked."""
    wrong = None if said.labels is None else said.labels != dataset.labels
    shown = replace(points, wrong=wrong)
    if is_curve:
        shown = replace(shown, coordinates=_lifted(points, showing, dataset, said))
    if said.labels is not None and showing is Showing.ROUNDED:
        shape = shapes_of(said.labels, palette.meaning.n_classes)
        return replace(shown, color=said.labels, rimmed=False, shape=shape)
    if said.labels is not None and palette.meaning.task is Task.CLASSES:
        color, colors = _confident(said, palette)
        shown = replace(shown, shape=shapes_of(said.labels, palette.meaning.n_classes))
    elif is_curve and said.labels is None:
        return shown
    else:
        color, colors = color_steps(said.outputs[:, 0], palette)
    return replace(shown, color=color, colors=colors, rimmed=True)


def _lifted(points: Points, showing: Showing, dataset: Dataset, said: Said) -> Floats:
    """Return the places beside a curve: as high as what is answered."""
    outputs = said.outputs
    several = outputs.shape[1] > 1
    if said.labels is None:
        heights = outputs[:, 0]
    elif showing is Showing.ROUNDED:
        yes = said.labels == 1 if not several else np.ones(len(outputs), bool)
        heights = np.where(yes, dataset.high, dataset.low)
    else:
        heights = outputs.max(axis=1) if several else outputs[:, 0]
    return np.column_stack((points.coordinates[:, 0], np.nan_to_num(heights)))


def _confident(said: Said, palette: Palette) -> tuple[NDArray[np.intp], list[QColor]]:
    """Return the color of the class that is ahead, paler where it is hardly ahead."""
    meaning = palette.meaning
    # Where all classes get the same share, the answer is worth nothing.
    nothing = meaning.low + (meaning.high - meaning.low) / meaning.n_classes
    share = (said.outputs.max(axis=1) - nothing) / (meaning.high - nothing)
    level = np.rint(np.clip(np.nan_to_num(share), 0.0, 1.0) * (_CONFIDENCES - 1)).astype(np.intp)
    shares = np.linspace(_PALEST, 1.0, _CONFIDENCES)
    numbers = range(meaning.n_classes)
    colors = [palette.of_class(number, strength) for number in numbers for strength in shares]
    assert said.labels is not None
    return said.labels * _CONFIDENCES + level, colors
