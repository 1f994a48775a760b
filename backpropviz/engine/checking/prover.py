"""Proving the gradients of a pass: each is compared with a central difference, and judged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from copy import copy

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Pass
from backpropviz.engine.checking.central_differences import Differences, differences_at
from backpropviz.engine.checking.judging import EPSILON, TOLERANCE, Judge
from backpropviz.engine.checking.nudged_losses import Mask, NudgedLosses, Places, Spots
from backpropviz.engine.checking.proof import Proof, ProofTable
from backpropviz.engine.network import Network
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Quantity

# Of which gradients there is a proof, and what is nudged for it.
NUDGED = {
    Kind.D_WEIGHT: Kind.WEIGHT,
    Kind.D_BIAS: Kind.WEIGHT,
    Kind.D_Z: Kind.Z,
    Kind.D_A: Kind.A,
    Kind.D_INPUT: Kind.A,
}

_MOST_NUMBERS = 2**17  # in the largest array of a part


class Prover(Judge[Spots]):
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
        super().__init__(epsilon, tolerance)
        self.run = run
        self._value_of = value_of
        self._traces: dict[int, NetworkTrace] = {}
        self._nudged = NudgedLosses(run)

    def with_epsilon(self, epsilon: float) -> Prover:
        """Return a prover of the same pass with another step."""
        other = copy(self)
        other.epsilon = epsilon
        return other

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
            table = self.judge(alike, self.spots(alike), self._read(alike))
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
        return self.judge(quantities, spots, analytic[part])

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

    def crosses_kink(self, spots: Spots, lower: Floats, upper: Floats) -> Mask:
        return self._nudged.crosses_kink(spots, lower, upper)

    @property
    def steps_at_once(self) -> int:
        width = max(layer.units for layer in self.run.problem.network.layers)
        return max(1, _MOST_NUMBERS // (width * len(self.run.rows)))

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
