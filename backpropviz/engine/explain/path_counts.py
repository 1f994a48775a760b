"""How many paths and multiplications a derivative takes, path by path and with the recursion.

Counted layer by layer, never by listing paths: there can be more of them than atoms.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.network import Network
from backpropviz.engine.quantities import Kind, Quantity


class Counts(NamedTuple):
    """How much work one sample's derivatives are.

    paths: from a parameter to the loss; by_paths: multiplications if each path's factors are
    multiplied; by_recursion: multiplications if each ∂J/∂z and ∂J/∂a is computed once, as
    backpropagation does. The factor 1 of a bias is not counted.
    """

    paths: int
    by_paths: int
    by_recursion: int


class _Node(NamedTuple):
    """The paths from a node to the loss, and how many factors they have all together."""

    paths: int
    factors: int

    def longer(self) -> _Node:
        """Return the same paths, each with one factor more."""
        return _Node(self.paths, self.factors + self.paths)

    def times(self, count: int) -> _Node:
        """Return so many nodes like this one together."""
        return _Node(self.paths * count, self.factors * count)


class PathCounts:
    """The counts of a network; fused: for every output, whether ∂J/∂z is one factor."""

    def __init__(self, network: Network, fused: Sequence[bool]) -> None:
        self._network = network
        layers = network.layers
        last = network.n_outputs
        softmax = [not ACTIVATIONS[layer.activation].elementwise for layer in layers]
        first = _Node(1, 1)
        through = first.longer().times(last) if softmax[-1] else first.longer()
        # Only the outputs can differ from one another, and only in their sums.
        self._output_sums = [first if one else through for one in fused]
        self._outputs = [first] * (len(layers) + 1)  # a of each layer; index 0: the inputs
        self._sums = [first] * (len(layers) + 1)  # z of each layer but the last
        together = _total(self._output_sums)
        for layer in range(len(layers) - 1, -1, -1):
            self._outputs[layer] = together.longer()
            if layer:
                units = layers[layer - 1].units
                one = self._outputs[layer].longer()
                self._sums[layer] = one.times(units) if softmax[layer - 1] else one
                together = self._sums[layer].times(units)
        # What the recursion multiplies for one z of a layer, and for one a.
        each = [layer.units if soft else 1 for layer, soft in zip(layers, softmax, strict=True)]
        self._recursion_z = [0, *each]
        self._recursion_a = [0 if index == len(layers) else network.sizes[index + 1]
                             for index in range(len(layers) + 1)]  # fmt: skip
        self._fused = fused

    def paths(self, quantity: Quantity) -> int:
        """Return how many paths lead from what is differentiated by to the loss."""
        return self._node(quantity).paths

    def of(self, quantity: Quantity) -> Counts:
        """Return the counts of one derivative."""
        node = self._node(quantity)
        return Counts(node.paths, node.factors - node.paths, self._recursion(quantity))

    def of_gradient(self) -> Counts:
        """Return the counts of the derivatives by all weights and biases."""
        paths = factors = 0
        recursion = self._all_sums_from(1)
        for index, layer in enumerate(self._network.layers, start=1):
            fan_in = self._network.fan_in(index - 1)
            is_last = index == len(self._network.layers)
            sums = _total(self._output_sums) if is_last else self._sums[index].times(layer.units)
            weights, biases = sums.longer().times(fan_in), sums.times(int(layer.bias))
            paths += weights.paths + biases.paths
            factors += weights.factors + biases.factors
            recursion += fan_in * layer.units
        return Counts(paths, factors - paths, recursion)

    def _node(self, quantity: Quantity) -> _Node:
        layer = quantity.layer
        if quantity.kind in (Kind.D_A, Kind.D_INPUT):
            return self._outputs[layer]
        is_last = layer == len(self._network.layers)
        node = self._output_sums[quantity.unit] if is_last else self._sums[layer]
        return node.longer() if quantity.kind is Kind.D_WEIGHT else node

    def _recursion(self, quantity: Quantity) -> int:
        layer, network = quantity.layer, self._network
        above = self._all_sums_from(layer + 1)
        if quantity.kind in (Kind.D_A, Kind.D_INPUT):
            return above + self._recursion_a[layer]
        last = quantity.kind is Kind.D_WEIGHT
        if layer == len(network.layers):
            return last + (0 if self._fused[quantity.unit] else self._recursion_z[layer])
        # A softmax needs ∂J/∂a of all units of its layer for one ∂J/∂z.
        outputs = self._recursion_z[layer] * self._recursion_a[layer]
        return above + outputs + self._recursion_z[layer] + last

    def _all_sums_from(self, layer: int) -> int:
        """Return the multiplications for every ∂J/∂z of a layer and of those after it."""
        total, last = 0, len(self._network.layers)
        for index in range(layer, last + 1):
            units = self._network.layers[index - 1].units
            computed = units if index < last else sum(not one for one in self._fused)
            total += computed * self._recursion_z[index] + units * self._recursion_a[index]
        return total


def _total(nodes: Sequence[_Node]) -> _Node:
    return _Node(sum(node.paths for node in nodes), sum(node.factors for node in nodes))
