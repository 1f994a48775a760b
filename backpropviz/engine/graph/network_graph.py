"""A network as a graph of single multiplications and additions: derived, never stored."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.graph.graph import BIAS, INPUT, TARGET, WEIGHT, Graph, Node
from backpropviz.engine.network import Network
from backpropviz.engine.quantities import Kind, Quantity

_MOST_KEPT: Final = 8


def n_scalar_nodes(network: Network) -> int:
    """Return how many nodes the graph of a network has, without making it."""
    weights = sum(fan_in * units for fan_in, units in network.weight_shapes)
    units = sum(network.sizes[1:])
    # Each weight makes a product, each unit has a sum and its activation.
    made = weights + 2 * units + 1
    return network.n_inputs + network.n_parameters + network.n_outputs + made


@lru_cache(maxsize=_MOST_KEPT)
def scalar_graph(network: Network, loss: str, sample: int, of_sample: int) -> Graph:
    """Return the graph of one sample's loss, down to the product of a value and a weight.

    loss: its name; sample: the row of the batch; of_sample: how its loss is called.
    """
    return _Builder(network, sample, of_sample).graph(loss)


class _Builder:
    def __init__(self, network: Network, sample: int, of_sample: int) -> None:
        self._network = network
        self._sample = sample
        self._of_sample = of_sample
        self._nodes: list[Node] = []

    def graph(self, loss: str) -> Graph:
        sent = [
            self._add(INPUT, (), Kind.INPUT, Kind.D_INPUT, 0, unit)
            for unit in range(self._network.n_inputs)
        ]
        for number in range(1, len(self._network.layers) + 1):
            sent = self._layer(number, sent)
        operands: list[int] = []
        for unit, output in enumerate(sent):
            operands += [output, self._add(TARGET, (), Kind.TARGET, None, 0, unit)]
        value = Quantity(Kind.LOSS, sample=self._of_sample)
        seed = Quantity(Kind.D_LOSS, sample=self._of_sample)
        last = len(self._network.layers)
        self._nodes.append(Node("", loss, tuple(operands), value, seed, last))
        return Graph(tuple(self._nodes), len(self._nodes) - 1)

    def _layer(self, number: int, sent: list[int]) -> list[int]:
        spec = self._network.layers[number - 1]
        elementwise = ACTIVATIONS[spec.activation].elementwise
        sums: list[int] = []
        outputs: list[int] = []
        for unit in range(spec.units):
            sums.append(self._sum(number, unit, sent, bias=spec.bias))
            if elementwise:
                outputs.append(
                    self._add(spec.activation, (sums[-1],), Kind.A, Kind.D_A, number, unit)
                )
        if elementwise:
            return outputs
        # Every output depends on every sum.
        return [
            self._add(spec.activation, tuple(sums), Kind.A, Kind.D_A, number, unit)
            for unit in range(spec.units)
        ]

    def _sum(self, number: int, unit: int, sent: list[int], *, bias: bool) -> int:
        terms: list[int] = []
        for source, output in enumerate(sent):
            weight = self._add(WEIGHT, (), Kind.WEIGHT, Kind.D_WEIGHT, number, unit, source)
            operands = (output, weight)
            terms.append(
                self._add("*", operands, Kind.PRODUCT, Kind.D_PRODUCT, number, unit, source)
            )
        if bias:
            terms.append(self._add(BIAS, (), Kind.BIAS, Kind.D_BIAS, number, unit))
        return self._add("+", tuple(terms), Kind.Z, Kind.D_Z, number, unit)

    def _add(
        self,
        operation: str,
        operands: tuple[int, ...],
        kind: Kind,
        slope: Kind | None,
        layer: int,
        unit: int,
        source: int = 0,
    ) -> int:
        value = Quantity(kind, layer, unit, source, self._sample)
        if kind in (Kind.WEIGHT, Kind.BIAS):
            value = Quantity(kind, layer, unit, source)
        adjoint = None
        if slope is not None:
            adjoint = Quantity(slope, layer, unit, source, self._of_sample)
        self._nodes.append(Node("", operation, operands, value, adjoint, layer))
        return len(self._nodes) - 1
