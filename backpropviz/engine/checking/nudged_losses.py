"""Losses of a pass with one of its numbers nudged, for many such nudges at once.

Any number can be nudged, each for itself; `moved_losses` moves some parameters together.
A nudged number takes another value and everything after it is computed anew from there; what it
does not reach is kept. Only forward passes are made, so a wrong way back cannot show here.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from backpropviz.engine.activations import ACTIVATIONS, KINKED_AT_ZERO
from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Pass, losses_of_samples
from backpropviz.engine.checking.rounding import Rounding, rounding_of
from backpropviz.engine.losses import from_z, losses_where_defined
from backpropviz.engine.quantities import Kind

Places = NDArray[np.intp]
Mask = NDArray[np.bool_]

# So many numbers in the largest array of a strip of nudges: its arrays stay in the cache.
_MOST_NUMBERS = 2**16


class Spots(NamedTuple):
    """Numbers of one kind in one layer, of which each is nudged for itself; M of them.

    kind: WEIGHT, Z or A. layer: from 0; the inputs are the A of layer -1. units, sources: (M,); the
    bias of a unit is its weight from the source n_in. rows: (M,), the sample whose own loss it is
    about; None: the loss of the batch, penalty included.
    """

    kind: Kind
    layer: int
    units: Places
    sources: Places
    rows: Places | None

    def at(self, which: slice | Places | Mask) -> Spots:
        """Return some of them."""
        rows = None if self.rows is None else self.rows[which]
        return self._replace(units=self.units[which], sources=self.sources[which], rows=rows)


class NudgedLosses:
    """The losses of a pass as functions of any single weight, bias, z, a or input."""

    def __init__(self, run: Pass) -> None:
        self.run = run
        self._layers = run.problem.network.layers
        self._fed = (run.inputs, *run.a)  # what each layer is fed, and the outputs
        self._penalty = run.problem.penalty
        self._rounding: Rounding | None = None

    def here(self, spots: Spots) -> Floats:
        """Return (M,): the numbers as they are."""
        units = spots.units
        if spots.kind is Kind.WEIGHT:
            weights = self.run.parameters.weights[spots.layer]
            bias = self.run.parameters.biases[spots.layer]
            block = weights if bias is None else np.concatenate([weights, bias[np.newaxis]])
            numbers: Floats = block[spots.sources, units]
            return numbers
        table = self.run.z[spots.layer] if spots.kind is Kind.Z else self._fed[spots.layer + 1]
        numbers = table[0 if spots.rows is None else spots.rows, units]
        return numbers

    def loss_here(self, spots: Spots) -> Floats:
        """Return (M,): the losses as they are."""
        if spots.rows is None:
            return np.full(spots.units.size, self.run.loss)
        losses: Floats = self.run.sample_losses[spots.rows]
        return losses

    def rounding(self, spots: Spots) -> Floats:
        """Return (M,): how far rounding moves the losses."""
        if self._rounding is None:
            self._rounding = rounding_of(self.run)
        if spots.rows is None:
            return np.full(spots.units.size, self._rounding.of_batch)
        moved: Floats = self._rounding.of_samples[spots.rows]
        return moved

    def losses(self, spots: Spots, values: Floats) -> Floats:
        """Return (M,): the loss with each number alone at its value; nan where it has none."""
        losses = np.empty(values.size)
        with np.errstate(all="ignore"):
            for strip in self._strips(spots):
                part = spots.at(strip)
                losses[strip] = self._of_samples(part, values[strip], []).mean(axis=1)
            if spots.rows is None:
                losses += self.run.penalty
                losses += self._penalty_change(spots, values)
        return losses

    def crosses_kink(self, spots: Spots, lower: Floats, upper: Floats) -> Mask:
        """Return (M,): whether the slope of something jumps between two values of the number."""
        crosses = np.zeros(lower.size, dtype=np.bool_)
        with np.errstate(all="ignore"):
            for strip in self._strips(spots):
                left: list[Mask] = []
                right: list[Mask] = []
                self._of_samples(spots.at(strip), lower[strip], left)
                self._of_samples(spots.at(strip), upper[strip], right)
                for low, high in zip(left, right, strict=True):
                    crosses[strip] |= (low != high).reshape(len(low), -1).any(axis=1)
        if spots.rows is None and self._penalty.l1:
            crosses |= self._counts(spots) & (lower <= 0.0) & (upper >= 0.0)
        return crosses

    def _strips(self, spots: Spots) -> list[slice]:
        after = [layer.units for layer in self._layers[max(spots.layer, 0) :]]
        samples = len(self.run.rows) if spots.rows is None else 1
        size = max(1, _MOST_NUMBERS // (max(after) * samples))
        return [slice(start, start + size) for start in range(0, spots.units.size, size)]

    def _counts(self, spots: Spots) -> Mask:
        """Return (M,): whether the penalty is about these."""
        if spots.kind is not Kind.WEIGHT:
            return np.zeros(spots.units.size, dtype=np.bool_)
        fan_in = self.run.problem.network.fan_in(spots.layer)
        return self._penalty.penalize_biases | (spots.sources < fan_in)

    def _penalty_change(self, spots: Spots, values: Floats) -> Floats:
        here, penalty = self.here(spots), self._penalty
        change = penalty.l1 * (np.abs(values) - np.abs(here))
        change += 0.5 * penalty.l2 * (values - here) * (values + here)
        return np.where(self._counts(spots), change, 0.0)

    # The forward pass from the nudged number on. R is N, or 1 where it is about one sample.
    # `active` collects on which side of its kink each z of such a layer is.

    def _of_samples(self, spots: Spots, values: Floats, active: list[Mask]) -> Floats:
        """Return (M, R): the own losses of all samples, or of the one that it is about."""
        moved = values[:, np.newaxis]
        if spots.kind is Kind.A:
            return self._from_activation(spots, spots.layer, moved, active)
        if spots.kind is Kind.WEIGHT:
            source = self._fed[spots.layer]
            with_ones = np.concatenate([source, np.ones((len(source), 1))], axis=1)
            change = moved - self.here(spots)[:, np.newaxis]
            feeds = _column(with_ones, spots.rows, spots.sources)
            moved = _column(self.run.z[spots.layer], spots.rows, spots.units) + change * feeds
        return self._from_sum(spots, moved, active)

    def _from_sum(self, spots: Spots, moved: Floats, active: list[Mask]) -> Floats:
        """Go on from one z (M, R) of a layer."""
        layer = spots.layer
        activation = ACTIVATIONS[self._layers[layer].activation]
        if layer < len(self._layers) - 1 and activation.elementwise:
            self._note(layer, moved, active)
            return self._from_activation(spots, layer, activation.value(moved), active)
        return self._onward(spots, layer, _with(self.run.z[layer], spots, moved), active)

    def _from_activation(
        self, spots: Spots, layer: int, moved: Floats, active: list[Mask]
    ) -> Floats:
        """Go on from one a (M, R) of a layer, or from one input."""
        fed = self._fed[layer + 1]
        if layer == len(self._layers) - 1:
            return self._losses_of_outputs(spots, _with(fed, spots, moved))
        change = moved - _column(fed, spots.rows, spots.units)
        weights = self.run.parameters.weights[layer + 1][spots.units]
        added = change[..., np.newaxis] * weights[:, np.newaxis]
        added += _rows(self.run.z[layer + 1], spots.rows)
        return self._onward(spots, layer + 1, added, active)

    def _onward(self, spots: Spots, layer: int, z: Floats, active: list[Mask]) -> Floats:
        """Go on from all z (M, R, units) of a layer to the losses."""
        parameters = self.run.parameters
        for number in range(layer, len(self._layers) - 1):
            self._note(number, z, active)
            a = ACTIVATIONS[self._layers[number].activation].value(z)
            bias = parameters.biases[number + 1]
            flat: Floats = a.reshape(-1, a.shape[-1]) @ parameters.weights[number + 1]
            if bias is not None:
                flat += bias
            z = flat.reshape(*a.shape[:-1], -1)
        self._note(len(self._layers) - 1, z, active)
        name = self._layers[-1].activation
        if from_z(self.run.problem.loss, name) is None:
            return self._losses_of_outputs(spots, ACTIVATIONS[name].value(z))
        targets = _rows(self.run.targets, spots.rows)
        return losses_of_samples(self.run.problem, z, z, targets)  # z is all that is read

    def _losses_of_outputs(self, spots: Spots, a: Floats) -> Floats:
        targets = _rows(self.run.targets, spots.rows)
        return losses_where_defined(self.run.problem.loss, a, targets)

    def _note(self, layer: int, z: Floats, active: list[Mask]) -> None:
        if self._layers[layer].activation in KINKED_AT_ZERO:
            active.append(z > 0.0)


def _rows(table: Floats, rows: Places | None) -> Floats:
    """Return a table (N, units) as (1, N, units), or one row for each nudge, (M, 1, units)."""
    return table[np.newaxis] if rows is None else table[rows][:, np.newaxis]


def _column(table: Floats, rows: Places | None, units: Places) -> Floats:
    """Return (M, N), or (M, 1): a unit's numbers for each nudge."""
    return table[:, units].T if rows is None else table[rows, units][:, np.newaxis]


def _with(table: Floats, spots: Spots, moved: Floats) -> Floats:
    """Return (M, R, units): a table's rows with one unit's numbers (M, R) replaced in each."""
    rows = _rows(table, spots.rows)
    copied = np.repeat(rows, spots.units.size // len(rows), axis=0)
    np.put_along_axis(
        copied, spots.units[:, np.newaxis, np.newaxis], moved[..., np.newaxis], axis=-1
    )
    return copied
