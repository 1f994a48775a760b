"""How well outputs answer their targets: classes, accuracy, confusion matrix, R squared."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from backpropviz.engine.arrays import Floats

Labels = NDArray[np.intp]


def predicted_classes(outputs: Floats, threshold: float) -> Labels:
    """Return the class (N,) that outputs (N, n_out) speak for, numbered from 0.

    Of several outputs the largest decides, the first of equal ones; a single output says class 1
    where it is above the threshold.
    """
    if outputs.shape[1] > 1:
        return np.asarray(np.argmax(outputs, axis=1), dtype=np.intp)
    return np.asarray(outputs[:, 0] > threshold, dtype=np.intp)


def accuracy(labels: Labels, predicted: Labels) -> float:
    """Return the share of samples whose class is predicted, from 0 to 1; nan without samples."""
    if not labels.size:
        return float("nan")
    return float(np.mean(labels == predicted))


def confusion_matrix(labels: Labels, predicted: Labels, n_classes: int) -> Labels:
    """Return how many samples of class i are taken for class j, (n_classes, n_classes)."""
    pairs = labels * n_classes + predicted
    return np.bincount(pairs, minlength=n_classes**2).reshape(n_classes, n_classes)


def r_squared(outputs: Floats, targets: Floats) -> float | None:
    """Return 1 - (sum of squared errors) / (sum of squared deviations of the targets).

    Both sums go over all samples and outputs (N, n_out), the deviations from each output's own
    mean. None where the targets do not vary, so that nothing is there to be explained.
    """
    if not targets.size or (targets == targets[0]).all():
        return None
    # Scaled so that neither the squares of huge numbers overflow nor those of tiny ones vanish.
    deviations = targets - targets.mean(axis=0)
    scale = float(np.abs(deviations).max())
    with np.errstate(over="ignore", under="ignore"):
        errors = (outputs - targets) / scale
        total = float(np.square(deviations / scale).sum())
        return 1.0 - float(np.square(errors).sum()) / total
