"""Proving the gradients of a pass: each is compared with a central difference, and judged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from copy import copy

import numpy as np
from numpy.typing import NDArray

from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Pass
from backpropviz.engine.checking.central_differences import Differences, differences_at
from backpropviz.engine.checking.nudged_losses import NudgedLosses, Places, Spots
from backpropviz.engine.checking.proof import Finding, Proof, ProofTable, relative_errors
from backpropviz.engine.network import Network
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Quantity

TOLERANCE = 1e-5
EPSILON = 1e-6

# Of which gradients there is a proof, and what is nudged for it.
NUDGED = {
    Kind.D_WEIGHT: Kind.WEIGHT,
    Kind.D_BIAS: Kind.WEIGHT,
    Kind.D_Z: Kind.Z,
    Kind.D_A: Kind.A,
    Kind.D_INPUT: Kind.A,
}

_MOST_NUMBERS = 2**17  # in the largest array of a part

# A number so much larger than what rounding makes of it has a digit to compare.
_STANDS_OUT = 10.0
# Differences that scatter are as wrong as they scatter; this is but an estimate.
_SCATTER = 3.0
# An error so much larger than the noise is still seen with a step that is so much shorter.
_PLAIN, _FAR_SHORTER = 1e4, 1e-3
# The slopes of the halves of a step are less exact than its own.
_KINK_TOLERANCE = 1e-2


class Prover:
    """Proves the gradients of one pass.

    epsilon: the step, as central_differences.py has it. value_of: returns the gradient that is to
    be proven; by default the pass is read.
    """

    def __init__(
        self,
        run: Pass,
        epsilon: float = EPSILON,
        tolerance: float = TOLERANCE,
        value_of: Callable[[Quantity], float] | None = None,
    ) -> None:
        self.run = run
        self.epsilon = epsilon
        self.tolerance = tolerance
        self._value_of = value_of
        self._traces: dict[int, NetworkTrace] = {}
        self._nudged = NudgedLosses(run)

    def with_epsilon(self, epsilon: float) -> Prover:
        """Return a prover of the same pass with another step."""
        other = copy(self)
        other.epsilon = epsilon
        return other

    def proof(self, quantity: Quantity) -> Proof | None:
        """Return the proof of one gradient; None if this is none, or none of this pass."""
        if not self.can_prove(quantity):
            return None
        return self.proofs([quantity])[0]

    def proofs(self, quantities: Iterable[Quantity]) -> list[Proof]:
        """Return the proofs of gradients, for all of one kind and layer at once.

        What is no gradient of this pass is left out; the order is that of the groups.
        """
        groups: dict[tuple[Kind, int, bool], list[Quantity]] = {}
        for each in quantities:
            if self.can_prove(each):
                group = (each.kind, each.layer, each.sample == OF_THE_BATCH)
                groups.setdefault(group, []).append(each)
        found = []
        for alike in groups.values():
            table = self._judge(alike, self.spots(alike), self._read(alike))
            found += [table[index] for index in range(len(table))]
        return found

    def gradients(self, layer: int, part: slice = slice(None)) -> ProofTable:
        """Return the proofs of dJ/dW and dJ/db of a layer, from 1, or of a part of them."""
        quantities, spots = self.gradient_spots(layer, part)
        gradient = self.run.gradient
        bias = gradient.biases[layer - 1]
        analytic = gradient.weights[layer - 1].ravel()
        if bias is not None:
            analytic = np.concatenate([analytic, bias])
        return self._judge(quantities, spots, analytic[part])

    def gradient_spots(self, layer: int, part: slice) -> tuple[list[Quantity], Spots]:
        """Return a part of a layer's dJ/dW and dJ/db, and what is nudged for them."""
        network = self.run.problem.network
        places = np.arange(n_gradients(network, layer))[part]
        sources, units = np.divmod(places, network.layers[layer - 1].units)
        quantities = [gradient_at(network, layer, place) for place in places.tolist()]
        return quantities, Spots(Kind.WEIGHT, layer - 1, units, sources, None)

    def parts(self, layer: int, unit: int | None = None) -> list[slice]:
        """Return the gradients of a layer, or of one of its units, some milliseconds at a time."""
        network = self.run.problem.network
        width = max(each.units for each in network.layers[layer - 1 :])
        size = max(1, _MOST_NUMBERS // (width * len(self.run.rows)))
        first, stride = (0, 1) if unit is None else (unit, network.layers[layer - 1].units)
        count = n_gradients(network, layer)
        return [
            slice(start, min(start + size * stride, count), stride)
            for start in range(first, count, size * stride)
        ]

    def all_gradients(self) -> ProofTable:
        """Return the proofs of dJ/dW and dJ/db of all layers, in the order of the flat ones."""
        return ProofTable.joined([self.gradients(number + 1) for number in range(len(self.run.z))])

    def can_prove(self, quantity: Quantity) -> bool:
        """Say whether a quantity is a gradient of this pass."""
        if quantity.kind not in NUDGED:
            return False
        network, samples = self.run.problem.network, len(self.run.rows)
        if quantity.kind in (Kind.D_WEIGHT, Kind.D_BIAS):
            has_sample = OF_THE_BATCH <= quantity.sample < samples
        else:  # of the batch: which number of which sample is it?
            has_sample = 0 <= quantity.sample < samples or samples == 1
        is_layer = 1 <= quantity.layer <= len(network.layers)
        if not has_sample or is_layer == (quantity.kind is Kind.D_INPUT):
            return False
        if quantity.kind is Kind.D_WEIGHT:
            fits = 0 <= quantity.source < network.fan_in(quantity.layer - 1)
        else:
            fits = quantity.kind is not Kind.D_BIAS or network.layers[quantity.layer - 1].bias
        return fits and 0 <= quantity.unit < network.sizes[quantity.layer]

    def spots(self, quantities: Sequence[Quantity]) -> Spots:
        """Return what is nudged for gradients of one kind, one layer and one sort of loss."""
        first = quantities[0]
        layer = first.layer - 1
        fan_in = self.run.problem.network.fan_in(max(layer, 0))
        is_bias = first.kind is Kind.D_BIAS
        sources = np.array([fan_in if is_bias else each.source for each in quantities])
        rows: Places | None = np.array([max(each.sample, 0) for each in quantities])
        if first.kind in (Kind.D_WEIGHT, Kind.D_BIAS) and first.sample == OF_THE_BATCH:
            rows = None
        units = np.array([each.unit for each in quantities])
        return Spots(NUDGED[first.kind], layer, units, sources, rows)

    def differences(self, spots: Spots, epsilon: Floats | float) -> Differences:
        """Return central differences, without a judgement."""
        return differences_at(self._nudged, spots, epsilon)

    def value(self, quantity: Quantity) -> float:
        """Return the gradient that is to be proven."""
        if self._value_of is not None:
            return self._value_of(quantity)
        row = max(quantity.sample, 0)
        if row not in self._traces:
            self._traces[row] = NetworkTrace(self.run, sample=row)
        return self._traces[row].value(quantity)

    def _read(self, quantities: Sequence[Quantity]) -> Floats:
        return np.array([self.value(quantity) for quantity in quantities])

    def _judge(self, quantities: Sequence[Quantity], spots: Spots, analytic: Floats) -> ProofTable:
        found = self.differences(spots, self.epsilon)
        numeric, noise = found.numeric, found.noise
        with np.errstate(all="ignore"):
            size = np.maximum(np.abs(analytic), np.abs(numeric))
            error = np.abs(analytic - numeric)
            allowed = self.tolerance * size
            stands_out = size >= _STANDS_OUT * noise
            agrees = (error <= allowed) | ((error <= noise) & stands_out)
            findings = np.where(agrees, Finding.AGREES, Finding.DISAGREES).astype(np.int8)
            findings[~agrees & (error <= noise)] = Finding.ROUNDING
            findings[~np.isfinite(numeric)] = Finding.NOT_FINITE
            findings[~found.has_room] = Finding.EDGE
            open_ = np.flatnonzero(findings == Finding.DISAGREES)
            if open_.size:
                findings[open_] = self._second_look(
                    spots.at(open_), analytic[open_], found.at(open_)
                )
            step = 0.5 * np.abs(found.upper - found.lower)
        return ProofTable(
            quantities=quantities,
            analytic=analytic,
            numeric=numeric,
            relative_errors=relative_errors(analytic, numeric),
            findings=findings,
            noise=noise,
            left_slopes=found.left_slope,
            right_slopes=found.right_slope,
            steps=step,
        )

    def _second_look(self, spots: Spots, analytic: Floats, found: Differences) -> NDArray[np.int8]:
        """Return the findings on gradients that do not agree: is it they, or is it the step?"""
        findings = np.full(analytic.size, Finding.DISAGREES, dtype=np.int8)
        others = [self.differences(spots, share * self.epsilon).numeric for share in (0.5, 2.0)]
        scatter = np.ptp([found.numeric, *others], axis=0)
        error = np.abs(analytic - found.numeric)
        is_unsteady = error <= _SCATTER * scatter
        if (error > _PLAIN * found.noise).any():
            # Over many waves of a cosine all differences are small: is a far shorter one better?
            shorter = self.differences(spots, _FAR_SHORTER * self.epsilon).numeric
            is_better = np.abs(analytic - shorter) < 0.5 * error
            is_unsteady |= is_better & (error > _PLAIN * found.noise)
        findings[is_unsteady] = Finding.UNSTEADY
        crosses = self._nudged.crosses_kink(spots, found.lower, found.upper)
        # Where kinks follow one another at the same z = 0, the gradient need not be between the
        # slopes of the two sides, but it is not far from them.
        low = np.minimum(found.left_slope, found.right_slope)
        high = np.maximum(found.left_slope, found.right_slope)
        nearest = np.clip(analytic, 2.0 * low - high, 2.0 * high - low)
        size = np.maximum(np.abs(analytic), np.abs(nearest))
        allowed = np.maximum(_KINK_TOLERANCE * size, found.noise)
        findings[crosses & (np.abs(analytic - nearest) <= allowed)] = Finding.KINK
        return findings


def n_gradients(network: Network, layer: int) -> int:
    """Return how many weights and biases a layer has, from 1."""
    spec = network.layers[layer - 1]
    return (network.fan_in(layer - 1) + spec.bias) * spec.units


def gradient_at(network: Network, layer: int, place: int) -> Quantity:
    """Return the gradient at a place among a layer's: row by row, and then the biases."""
    source, unit = divmod(place, network.layers[layer - 1].units)
    if source == network.fan_in(layer - 1):
        return Quantity(Kind.D_BIAS, layer, unit)
    return Quantity(Kind.D_WEIGHT, layer, unit, source)
