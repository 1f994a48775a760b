"""The samples of coming batches, gathered into fixed buffers many batches at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.engine.batches import Batches, Rows

_MOST_NUMBERS = 2**18  # about what a processor's second cache holds
_MOST_BATCHES = 1024


class Stretch(NamedTuple):
    """Coming updates whose batches all lie in the buffers; a batch of all samples serves many."""

    place: int  # of the first of them; the others follow
    updates: int
    is_last: bool  # of those drawn together: with the smaller batch, if there is one


class BatchBuffers:
    """Places for batches, and what fills them: each place is the same views for good.

    inputs: (N, width); columns: arrays (N, n_out), which a batch shows with samples in columns.
    most: how many places for full batches there are.
    small: the size of an epoch's last batch if that is smaller, else 0. small_after: how many full
    batches lie before it in the buffers.
    """

    def __init__(self, batches: Batches, inputs: Floats, columns: Sequence[Floats]) -> None:
        self._batches = batches
        self._inputs = inputs
        self._columns = np.concatenate(columns, axis=1)
        self._n_columns = len(columns)
        size, width = batches.size, self._columns.shape[1]
        fitting = max(_MOST_NUMBERS // (size * (inputs.shape[1] + width)), 1)
        self.most = min(batches.per_draw, fitting, _MOST_BATCHES)
        drawn = batches.draw(0).size
        self.small = drawn % size
        self.small_after = (batches.per_draw - 1) % self.most
        self._gathered_inputs = np.empty((self.most * size, inputs.shape[1]))
        self._gathered_columns = np.empty((self.most * size, width))
        self._full_columns = np.empty((self.most, width, size))
        self._small_columns = np.empty((width, self.small))
        self._loaded_draw = np.empty(0, np.intp)
        self._loaded_part = -1

    def full_places(self) -> Iterator[tuple[Floats, list[Floats]]]:
        """Yield the inputs (size, width) and the columns (n_out, size) each of every full batch."""
        size = self._batches.size
        for place, columns in enumerate(self._full_columns):
            yield self._gathered_inputs[place * size : (place + 1) * size], self._split(columns)

    def small_place(self) -> tuple[Floats, list[Floats]]:
        """Return those of the smaller batch."""
        start = self.small_after * self._batches.size
        inputs = self._gathered_inputs[start : start + self.small]
        return inputs, self._split(self._small_columns)

    def load(self, update: int) -> Stretch:
        """Bring the batch of an update into the buffers, and as many that follow as there fit."""
        draw, index = divmod(update - 1, self._batches.per_draw)
        part, place = divmod(index, self.most)
        drawn = self._batches.draw(draw)
        if drawn is not self._loaded_draw or part != self._loaded_part:
            reach = self.most * self._batches.size
            self._gather(drawn[part * reach : (part + 1) * reach])
            self._loaded_draw, self._loaded_part = drawn, part
        if self._batches.takes_all:
            return Stretch(0, _MOST_BATCHES, True)
        left = self._batches.per_draw - part * self.most
        return Stretch(place, min(self.most, left) - place, left <= self.most)

    def _gather(self, rows: Rows) -> None:
        # "clip" because with "raise" numpy would gather into an array of its own first.
        columns = self._gathered_columns[: rows.size]
        np.take(self._inputs, rows, 0, self._gathered_inputs[: rows.size], "clip")
        np.take(self._columns, rows, 0, columns, "clip")
        full, rest = divmod(rows.size, self._batches.size)
        by_batch = columns[: rows.size - rest].reshape(full, self._batches.size, -1)
        self._full_columns[:full] = by_batch.transpose(0, 2, 1)
        if rest:
            self._small_columns[...] = columns[rows.size - rest :].T

    def _split(self, columns: Floats) -> list[Floats]:
        return np.split(columns, self._n_columns)
