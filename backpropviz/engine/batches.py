"""Which samples each update takes: any update's can be asked for, and the seed decides them all."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.intp]

ORDERS = ("sequential", "shuffled", "random")

# So many numbers are drawn at a time: by the epoch or the batch that can cost more than updates do.
_DRAWN_AT_ONCE = 2**14
_MOST_EPOCHS_AT_ONCE = 64
_MOST_BATCHES_AT_ONCE = 256
# Up to this size all batches of a draw are filled together, a sample at a time.
_SMALL_BATCH = 64


class Batches:
    """The samples of update after update, without end.

    "sequential": as they come, epoch after epoch; "shuffled": in a new order each epoch;
    "random": drawn anew for each update, no sample twice in a batch. In the first two an epoch's
    last batch is smaller where the sizes do not divide. A batch of all samples is always in order,
    since their order changes nothing. batch_size: None takes all samples at once.

    size: of every batch but an epoch's last. per_epoch: how many updates see as many samples as
    there are. per_draw: how many updates' rows are drawn together. takes_all: whether every batch
    is all samples.
    """

    def __init__(self, n_samples: int, batch_size: int | None, order: str, seed: int) -> None:
        if n_samples < 1:
            raise ValueError(f"expected one sample or more, got {n_samples}")
        self.size = min(batch_size or n_samples, n_samples)
        self.per_epoch = math.ceil(n_samples / self.size)
        self._n_samples = n_samples
        self.takes_all = self.size == n_samples
        self._order = "sequential" if self.takes_all else order
        self._seed = seed
        self.per_draw = self.per_epoch
        if self._order == "random":
            together = _DRAWN_AT_ONCE // self.size
            self.per_draw = min(max(together, 1), _MOST_BATCHES_AT_ONCE)
        self._per_block = min(max(_DRAWN_AT_ONCE // n_samples, 1), _MOST_EPOCHS_AT_ONCE)
        if self._order != "shuffled":
            self._per_block = 1
        self._block = 0
        self._draws = [_read_only(np.arange(n_samples))]
        if self._order != "sequential":
            self._draw_block(0)

    def rows(self, update: int) -> Rows:
        """Return the samples of update number `update`, from 1; the array is read-only."""
        draw, place = divmod(update - 1, self.per_draw)
        start = place * self.size
        return self.draw(draw)[start : start + self.size]

    def draw(self, number: int) -> Rows:
        """Return the samples of all updates that are drawn together, one batch after the other.

        Draw `number`, from 0, is of `per_draw` updates. Where the samples are those of the draw
        before, so is the array.
        """
        block, place = divmod(number, self._per_block)
        if self._order == "sequential":
            return self._draws[0]
        if block != self._block:
            self._draw_block(block)
        return self._draws[place]

    def _draw_block(self, block: int) -> None:
        generator = np.random.default_rng([self._seed, block])
        if self._order == "shuffled":
            in_order = np.tile(np.arange(self._n_samples), (self._per_block, 1))
            self._draws = list(_read_only(generator.permuted(in_order, axis=1)))
        else:
            drawn = _batches_without_repeats(generator, self._n_samples, self.size, self.per_draw)
            self._draws = [_read_only(drawn)]
        self._block = block


def _batches_without_repeats(
    generator: np.random.Generator, n_samples: int, size: int, count: int
) -> Rows:
    """Return `count` batches of `size` samples in one row, no sample twice in a batch."""
    if size > _SMALL_BATCH:
        batches = [generator.choice(n_samples, size, replace=False) for _ in range(count)]
        return np.concatenate(batches)
    # Floyd's algorithm, all batches at once: each takes one of the first j + 1 samples, or, if it
    # has that one already, sample j. Source: Bentley & Floyd, CACM 30 (1987), 754-757.
    picked = np.empty((size, count), np.intp)
    for i, j in enumerate(range(n_samples - size, n_samples)):
        candidates = generator.integers(0, j + 1, count)
        is_taken = (picked[:i] == candidates).any(axis=0)
        picked[i] = np.where(is_taken, j, candidates)
    return picked.T.ravel()


def _read_only(rows: Rows) -> Rows:
    rows.flags.writeable = False
    return rows
