"""The arrays of a pass and its update as matrix lines print them.

A sample's derivatives are of its own loss there, as on the network and in the steps: without the
factor 1/N of the batch's mean, which the lines of the parameters' gradients write out.
"""

from __future__ import annotations

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.engine.graph.cells import Axis
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.matrix.array import MatrixArray
from backpropviz.export.matrix.names import MatrixNames
from backpropviz.export.notation import Notation

_OF_WEIGHTS = frozenset({Kind.WEIGHT, Kind.D_WEIGHT, Kind.STATE_WEIGHT, Kind.NEW_WEIGHT})


class PassArrays:
    """The arrays of one trace, each made when it is asked for. Layers count from 1."""

    def __init__(self, trace: NetworkTrace, notation: Notation) -> None:
        self.trace = trace
        self._run = trace.run
        self._names = MatrixNames(notation, by_sample=trace.has_shares)

    def source(self, layer: int) -> MatrixArray:
        """Return (N, n_in): what feeds a layer."""
        return self.a(layer - 1) if layer > 1 else self._by_sample(Kind.INPUT, 0, self._run.inputs)

    def targets(self) -> MatrixArray:
        """Return (N, n_out)."""
        return self._by_sample(Kind.TARGET, 0, self._run.targets)

    def z(self, layer: int) -> MatrixArray:
        """Return (N, units)."""
        return self._by_sample(Kind.Z, layer, self._run.z[layer - 1])

    def a(self, layer: int) -> MatrixArray:
        """Return (N, units)."""
        return self._by_sample(Kind.A, layer, self._run.a[layer - 1])

    def d_z(self, layer: int) -> MatrixArray:
        """Return (N, units): δ, each row of its own sample's loss."""
        return self._derivative(Kind.D_Z, layer, self._run.dJ_dz[layer - 1])

    def d_a(self, layer: int) -> MatrixArray:
        """Return (N, units), each row of its own sample's loss; (N, n_inputs) for layer 0."""
        if layer == 0:
            return self._derivative(Kind.D_INPUT, 0, self._run.dJ_dx)
        return self._derivative(Kind.D_A, layer, self._run.dJ_da[layer - 1])

    def sample_losses(self) -> MatrixArray:
        """Return (N, 1)."""
        losses = self._run.sample_losses.reshape(-1, 1)
        if not self.trace.has_shares:
            return self._make(Quantity(Kind.LOSS), Axis.ONE, Axis.ONE, losses)
        return self._make(Quantity(Kind.LOSS, sample=0), Axis.SAMPLES, Axis.ONE, losses)

    def scalar(self, kind: Kind) -> MatrixArray:
        """Return (1, 1): the batch's loss, the penalty, or the learning rate."""
        value = np.array([[self.trace.value(Quantity(kind))]])
        return self._make(Quantity(kind), Axis.ONE, Axis.ONE, value)

    def parameters(self, first: Quantity) -> MatrixArray:
        """Return a layer's weights (n_in, units) or biases (1, units), or what belongs to them.

        first: which, by the quantity of the first entry: a gradient, an optimizer's memory, …
        """
        kept = self._parameters_of(first)
        layer = first.layer - 1
        if first.kind in _OF_WEIGHTS:
            return self._make(first, Axis.SOURCES, Axis.UNITS, kept.weights[layer])
        bias = kept.biases[layer]
        if bias is None:
            raise ValueError(f"layer {first.layer} has no bias")
        return self._make(first, Axis.ONE, Axis.UNITS, bias.reshape(1, -1))

    def array(self, first: Quantity) -> MatrixArray:
        """Return the array of weights, biases or a scalar that begins with a quantity."""
        if first.kind in (Kind.LEARNING_RATE, Kind.PENALTY, Kind.LOSS):
            return self.scalar(first.kind)
        return self.parameters(first)

    def _parameters_of(self, first: Quantity) -> Parameters:
        run, update = self._run, self.trace.update
        match first.kind:
            case Kind.WEIGHT | Kind.BIAS:
                return run.parameters
            case Kind.D_WEIGHT | Kind.D_BIAS:
                return run.gradient
        if update is None:
            raise ValueError(f"this trace has no update, so no {first.kind.value}")
        network = self.trace.network
        if first.kind in (Kind.NEW_WEIGHT, Kind.NEW_BIAS):
            return Parameters(network, update.values["w"])
        slots = update.values if first.new else update.state_before.slots
        return Parameters(network, slots[first.slot])

    def _by_sample(self, kind: Kind, layer: int, kept: Floats) -> MatrixArray:
        return self._make(Quantity(kind, layer, sample=0), Axis.SAMPLES, Axis.UNITS, kept)

    def _derivative(self, kind: Kind, layer: int, kept: Floats) -> MatrixArray:
        if not self.trace.has_shares:
            return self._make(Quantity(kind, layer), Axis.ONE, Axis.UNITS, kept)
        first = Quantity(kind, layer, sample=0)
        samples = float(self.trace.n_samples)
        return self._make(first, Axis.SAMPLES, Axis.UNITS, kept, samples)

    def _make(
        self, first: Quantity, rows: Axis, columns: Axis, kept: Floats, factor: float = 1.0
    ) -> MatrixArray:
        meaning = self._names.meaning(first)
        return MatrixArray(self._names.of(first), first, rows, columns, kept, factor, meaning)
