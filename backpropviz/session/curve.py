"""The curves of a run: losses, accuracies and gradient sizes at evenly spaced updates, bounded."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.engine.parameters import Parameters
from backpropviz.session.answers import Answers

MOST_POINTS = 512
FEWEST_POINTS = 64  # before the distance grows beyond a single update
_FIRST_NORM = 6


class Curve(NamedTuple):
    """Points of a run, each array (n,) but gradient_norms (n, n_layers); nan: there is none.

    updates: how many updates were done; train_loss = train_data_loss + penalty; test_loss is that
    of the data alone; gradient_norms: the Euclidean length of dJ/dW of the last batch, per layer.
    """

    updates: Floats
    train_loss: Floats
    train_data_loss: Floats
    penalty: Floats
    test_loss: Floats
    train_accuracy: Floats
    test_accuracy: Floats
    gradient_norms: Floats


class CurveRecord:
    """Collects the points of a curve; when there are too many, every second one is dropped.

    The distance of the points depends on their number alone, so a run that is repeated has the
    same curve. stride_wanted: the distance that is soon aimed at, where examining the network
    takes longer than some updates do.
    """

    def __init__(self, n_layers: int, stride_wanted: int = 1) -> None:
        self.stride = 1
        self._stride_wanted = stride_wanted
        self._table = np.empty((FEWEST_POINTS, _FIRST_NORM + n_layers))
        self._updates = np.empty(FEWEST_POINTS)
        self._count = 0

    def due_after(self, update: int) -> int:
        """Return the next update at which a point is due."""
        return (update // self.stride + 1) * self.stride

    def is_due(self, update: int) -> bool:
        """Say whether there is to be a point at an update, and is none yet."""
        if update % self.stride:
            return False
        return not self._count or update > self._updates[self._count - 1]

    def add(
        self, update: int, train: Answers, test: Answers | None, gradient: Parameters | None
    ) -> None:
        """Add the point of an update; gradient: that of its batch, None before the first."""
        if self._count == len(self._updates):
            self._updates = np.concatenate([self._updates, np.empty_like(self._updates)])
            self._table = np.concatenate([self._table, np.empty_like(self._table)])
        row = self._table[self._count]
        row[0] = train.data_loss + train.penalty
        row[1] = train.data_loss
        row[2] = train.penalty
        row[3] = np.nan if test is None else test.data_loss
        row[4] = np.nan if train.accuracy is None else train.accuracy
        row[5] = np.nan if test is None or test.accuracy is None else test.accuracy
        row[_FIRST_NORM:] = (
            np.nan if gradient is None else [_length(weights) for weights in gradient.weights]
        )
        self._updates[self._count] = update
        self._count += 1
        most = MOST_POINTS if self.stride >= self._stride_wanted else FEWEST_POINTS
        if self._count > most:
            self._thin()

    def copy_until(self, update: int) -> CurveRecord:
        """Return a record of the points up to an update."""
        other = CurveRecord(self._table.shape[1] - _FIRST_NORM, self._stride_wanted)
        other.stride = self.stride
        other._count = int(np.searchsorted(self._updates[: self._count], update, side="right"))
        room = max(other._count, FEWEST_POINTS)
        other._updates = self._updates[:room].copy()
        other._table = self._table[:room].copy()
        return other

    @property
    def curve(self) -> Curve:
        """Return the points until now; what is added later does not change them."""
        table = self._table[: self._count]
        loss, data_loss, penalty, test_loss, accuracy, test_accuracy = table[:, :_FIRST_NORM].T
        updates, norms = self._updates[: self._count], table[:, _FIRST_NORM:]
        return Curve(updates, loss, data_loss, penalty, test_loss, accuracy, test_accuracy, norms)

    def _thin(self) -> None:
        self.stride *= 2
        kept = self._updates[: self._count] % self.stride == 0
        # New arrays: views may still draw the old ones.
        self._updates = self._updates[: self._count][kept]
        self._table = self._table[: self._count][kept]
        self._count = len(self._updates)


def _length(weights: Floats) -> float:
    with np.errstate(over="ignore", under="ignore"):
        flat = weights.ravel()
        return float(np.sqrt(flat @ flat))
