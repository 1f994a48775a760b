"""Each sample's loss with a few parameters at other values, for many such values at once.

The parameters are moved together, over a grid; `checking.nudged_losses` nudges one of many numbers.
Only what the moved parameters reach is computed again. What they leave alone is kept from the pass
that everything starts from.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Pass, Problem
from backpropviz.engine.losses import from_z, losses_where_defined
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.quantities import OF_A_BIAS, Quantity

# So many numbers in the largest array of a strip of points: its arrays stay in the cache, and a
# strip takes a few milliseconds.
_MOST_NUMBERS = 2**15


class _Moved(NamedTuple):
    """Where a moved parameter stands. layer: from 0; source: None for a bias."""

    layer: int
    source: int | None
    unit: int


class MovedParameters:
    """k weights or biases that are to be moved, and the network around them.

    here: (k,) the parameters as they are; indices: where they stand in the flat parameters.
    """

    def __init__(self, problem: Problem, parameters: Parameters, moved: Sequence[Quantity]) -> None:
        layers = problem.network.layers
        self.problem = problem
        self.indices = [parameters.index(quantity) for quantity in moved]
        self.here: Floats = parameters.flat[self.indices]
        self.places = [
            _Moved(each.layer - 1, None if each.kind in OF_A_BIAS else each.source, each.unit)
            for each in moved
        ]
        # Their products are added later, with the values that they then have.
        others = parameters.copy()
        others.flat[self.indices] = 0.0
        self.weights, self.biases = others.weights, others.biases
        self.first = min(each.layer for each in self.places)
        self.units = sorted({each.unit for each in self.places if each.layer == self.first})
        # Whether in the first layer only the units change that the parameters belong to.
        is_last = self.first == len(layers) - 1
        self.is_sparse = not is_last and layers[self.first].activation != "softmax"
        self.width = max(layer.units for layer in layers[self.first + self.is_sparse :])


class MovedLosses:
    """The losses of some samples of a pass as functions of moved parameters.

    run: a pass with the parameters as they are; samples: which of its samples, N of them. here:
    (N,) their losses there, by the same arithmetic. strip: a good number of points at once.
    """

    def __init__(self, moved: MovedParameters, run: Pass, samples: slice) -> None:
        first = moved.first
        self._moved = moved
        self._targets = run.targets[samples]
        source, bias = run.source(first)[samples], moved.biases[first]
        with np.errstate(all="ignore"):
            sums = source @ moved.weights[first][:, moved.units]
            self._sums = sums if bias is None else sums + bias[moved.units]
            self._columns = self._columns_of(first, source)
            if moved.is_sparse:
                self._keep_next(run.a[first][samples])
            else:
                self._next_sums, self._next_columns = np.empty(0), dict[int, Floats]()
                self._z = run.z[first][samples].copy()
        self.strip = max(1, _MOST_NUMBERS // (len(self._targets) * moved.width))
        self.here = self.at(moved.here[np.newaxis])[0]

    @property
    def n_samples(self) -> int:
        """Return N."""
        return len(self._targets)

    @property
    def n_bytes(self) -> int:
        """Return how much memory it keeps."""
        columns = [*self._columns.values(), *self._next_columns.values()]
        arrays = [self._targets, self._sums, self._next_sums, self._z, self.here, *columns]
        return sum(array.nbytes for array in arrays)

    def at(self, points: Floats) -> Floats:
        """Return (G, N): the losses with the moved parameters at each of the points (G, k).

        nan or inf where a loss is not finite, or not defined, as cross-entropy of outputs that are
        no probabilities.
        """
        moved = self._moved
        with np.errstate(all="ignore"):
            z, a = self._first_layers(points)
            for layer in range(moved.first + 1 + moved.is_sparse, len(moved.weights)):
                z = self._sums_of(layer, a, points)
                a = self._activations(layer, z)
            return self._losses(z, a)

    def _columns_of(self, layer: int, source: Floats) -> dict[int, Floats]:
        """Return copies of what the moved weights of a layer are multiplied by, by its number."""
        places = [each for each in self._moved.places if each.layer == layer]
        return {
            each.source: source[:, each.source].copy() for each in places if each.source is not None
        }

    def _keep_next(self, a: Floats) -> None:
        """Keep what the moved units do not feed of the layer after the first, from a (N, units)."""
        moved, layer = self._moved, self._moved.first + 1
        weights, bias = moved.weights[layer], moved.biases[layer]
        sums = np.delete(a, moved.units, axis=1) @ np.delete(weights, moved.units, axis=0)
        self._next_sums = sums if bias is None else sums + bias
        self._next_columns = self._columns_of(layer, a)
        self._z = np.empty(0)

    def _first_layers(self, points: Floats) -> tuple[Floats, Floats]:
        """Return z and a (G, N, units) of the first layer in which all units can have moved."""
        moved, layer = self._moved, self._moved.first
        z_of = {}
        for place, unit in enumerate(moved.units):
            z_of[unit] = np.repeat(self._sums[np.newaxis, :, place], len(points), axis=0)
        for number, (of_layer, source, unit) in enumerate(moved.places):
            if of_layer == layer:
                values = points[:, number, np.newaxis]
                z_of[unit] += values if source is None else values * self._columns[source]
        if not moved.is_sparse:
            z = np.repeat(self._z[np.newaxis], len(points), axis=0)
            for unit, moved_z in z_of.items():
                z[..., unit] = moved_z
            return z, self._activations(layer, z)
        a_of = {unit: self._activations(layer, z) for unit, z in z_of.items()}
        layer += 1
        z = np.repeat(self._next_sums[np.newaxis], len(points), axis=0)
        for unit, a in a_of.items():
            z += a[..., np.newaxis] * moved.weights[layer][unit]
        self._add_products(z, layer, points, self._next_columns | a_of)
        return z, self._activations(layer, z)

    def _sums_of(self, layer: int, source: Floats, points: Floats) -> Floats:
        """Return z (G, N, units) of a layer that is fed by `source` (G, N, n_in)."""
        weights, bias = self._moved.weights[layer], self._moved.biases[layer]
        flat: Floats = source.reshape(-1, source.shape[-1]) @ weights
        if bias is not None:
            flat += bias
        z = flat.reshape(*source.shape[:-1], -1)
        columns = {
            each.source: source[..., each.source]
            for each in self._moved.places
            if each.layer == layer and each.source is not None
        }
        self._add_products(z, layer, points, columns)
        return z

    def _add_products(
        self, z: Floats, layer: int, points: Floats, columns: Mapping[int, Floats]
    ) -> None:
        """Add to z (G, N, units) what the moved parameters of a layer contribute."""
        for number, (of_layer, source, unit) in enumerate(self._moved.places):
            if of_layer == layer:
                values = points[:, number, np.newaxis]
                z[..., unit] += values if source is None else values * columns[source]

    def _activations(self, layer: int, z: Floats) -> Floats:
        network = self._moved.problem.network
        return ACTIVATIONS[network.layers[layer].activation].value(z)

    def _losses(self, z: Floats, a: Floats) -> Floats:
        """Return each sample's loss (G, N) from z and a (G, N, n_out) of the outputs."""
        problem = self._moved.problem
        stable = from_z(problem.loss, problem.network.layers[-1].activation)
        if stable is not None:
            return stable.per_sample(z, self._targets)
        return losses_where_defined(problem.loss, a, self._targets)
