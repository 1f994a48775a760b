"""Which targets a network's last layer can learn, and how classes are coded for it as numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from backpropviz.data.dataset import Labels
from backpropviz.data.errors import DataError, listed, located
from backpropviz.engine.arrays import Floats
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase

_BOUNDED = ("sigmoid", "softmax", "tanh", "step")
_FOR_CLASSES = ("bce", "cross_entropy")


class Output(NamedTuple):
    """What targets have to fit: the last layer and the loss."""

    units: int
    low: float = 0.0  # how "no" is coded: 0, or -1 for a tanh; "yes" is 1
    is_bounded: bool = True  # a target of two whole numbers is meant as two classes
    for_classes: bool = False  # the loss is for classes only

    @classmethod
    def of(cls, units: int, activation: str, loss: str) -> Output:
        """Return what a last layer of `units` units with this activation, and a loss, ask for."""
        low = -1.0 if activation == "tanh" else 0.0
        return cls(units, low, activation in _BOUNDED, loss in _FOR_CLASSES)


class Targets(NamedTuple):
    """The targets of a dataset; labels is None for a regression, class_names empty."""

    values: Floats  # (N, n_out)
    labels: Labels | None  # (N,)
    class_names: tuple[str, ...]
    low: float
    high: float


def means_classes(numbers: Floats, output: Output) -> bool:
    """Say whether targets (N,) are numbers of classes, rather than to be predicted."""
    if output.units > 1 or output.for_classes:
        return True
    distinct = np.unique(numbers)
    if output.is_bounded:
        return len(distinct) <= 2 and bool(np.all(distinct == np.round(distinct)))
    return distinct.tolist() in ([0.0, 1.0], [-1.0, 1.0])


def class_name(number: np.float64) -> str:
    """Return what a class is called that is a number."""
    return str(int(number)) if number == np.round(number) else repr(float(number))


def coded(
    labels: Labels, class_names: Sequence[str], output: Output, key: str, place: str = ""
) -> Targets:
    """Return the targets for classes: one unit for two of them, else one unit a class.

    Raises DataError with this key if there are more or fewer classes than the units can tell.
    """
    n_classes, units = len(class_names), output.units
    if n_classes < 2 or (units != n_classes and (units, n_classes) != (1, 2)):
        problem = _wrong_classes(class_names, units)
        raise DataError(key, located(place, problem) if place else problem)
    chosen = labels[:, np.newaxis] == (np.arange(n_classes) if units > 1 else 1)
    values = np.where(chosen, 1.0, output.low)
    return Targets(values, labels, tuple(class_names), output.low, 1.0)


def _wrong_classes(names: Sequence[str], units: int) -> Phrase:
    if len(names) < 2:
        problem = QT_TRANSLATE_NOOP(
            "Problem", "found one class only ({names}), expected two or more"
        )
    elif units == 1:
        problem = QT_TRANSLATE_NOOP(
            "Problem", "found {count:,} classes ({names}), expected 2 for one output unit"
        )
    else:
        problem = QT_TRANSLATE_NOOP(
            "Problem",
            "found {count:,} classes ({names}), expected {units}, one for each output unit",
        )
    return problem.format(count=len(names), names=listed(names), units=units)


def measured(targets: Floats, output: Output, key: str, what: str) -> Targets:
    """Return the targets (N,) of a regression; `what` names where they come from.

    Raises DataError if the network has more than one output or a loss for classes.
    """
    if output.units != 1:
        problem = QT_TRANSLATE_NOOP(
            "Problem", "{what} is one number for each sample, expected one output unit, not {units}"
        )
        raise DataError(key, problem.format(what=what, units=output.units))
    if output.for_classes:
        problem = QT_TRANSLATE_NOOP(
            "Problem", "{what} is a number to predict, expected {loss} or {other} as the loss"
        )
        raise DataError(key, problem.format(what=what, loss="half_mse", other="mse"))
    return Targets(targets[:, np.newaxis], None, (), 0.0, 1.0)


def recognized(targets: Floats, output: Output) -> Targets:
    """Return targets (N, n_out) as they are, with the classes that they code if they do.

    They do if all are 0 and 1, or -1 and 1, with a single "yes" in each row of several units.
    """
    for low in (output.low, -1.0 - output.low):
        yes = targets == 1.0
        if not np.all(yes | (targets == low)):
            continue
        if output.units == 1:
            return Targets(targets, yes[:, 0].astype(np.intp), ("0", "1"), low, 1.0)
        if np.all(yes.sum(axis=1) == 1):
            labels = np.argmax(yes, axis=1)
            names = tuple(str(number) for number in range(output.units))
            return Targets(targets, labels, names, low, 1.0)
    return Targets(targets, None, (), 0.0, 1.0)
