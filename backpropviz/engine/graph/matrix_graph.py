"""The graph of matrix operations of a network: x @ W + b, σ, the loss; no numbers live here.

Samples lie in rows, as in the arrays of a pass. A node is a whole matrix, so the graph of a large
network is as small as that of a small one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

from backpropviz.engine.graph.cells import Axis, Cell, Cells
from backpropviz.engine.graph.graph import BIAS, INPUT, TARGET, WEIGHT
from backpropviz.engine.network import Network
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import Kind, Quantity

PRODUCT: Final = "@"
SUM: Final = "+"
MEAN: Final = "mean"  # over the samples
PENALTY: Final = "penalty"
LEAVES: Final = frozenset({INPUT, WEIGHT, BIAS, TARGET})


class MatrixNode(NamedTuple):
    """A matrix of a graph.

    operation: one of LEAVES, @, +, an activation, a loss, `mean` or `penalty`. layer: 0 for the
    inputs; what follows the last layer belongs to it. operands: indices of nodes. value: which
    numbers its cells are; adjoint: the derivatives by them, None where there is no step for them.
    is_part: the numbers of `value` before the next node has added to them, as x @ W before the
    bias; no step makes these alone.
    """

    operation: str
    layer: int
    operands: tuple[int, ...]
    value: Cells
    adjoint: Cells | None = None
    is_part: bool = False

    @property
    def is_leaf(self) -> bool:
        """Say whether its numbers are given, not computed."""
        return self.operation in LEAVES

    @property
    def shape(self) -> tuple[int, int]:
        """Return how many rows and columns it has."""
        return self.value.shape


class Place(NamedTuple):
    """Where a quantity is: in a cell of a node's values, or of its adjoints."""

    node: int
    cell: Cell
    is_adjoint: bool


class MatrixEdge(NamedTuple):
    """From an operand to the node that it feeds; `place`: which operand it is."""

    start: int
    end: int
    place: int


@dataclass(frozen=True, eq=False)
class MatrixGraph:
    """The matrices of a network's pass, operands before results; the last one is the loss."""

    nodes: tuple[MatrixNode, ...]

    @property
    def output(self) -> int:
        """Return the index of the loss."""
        return len(self.nodes) - 1

    @cached_property
    def edges(self) -> tuple[MatrixEdge, ...]:
        """Return what feeds what, in the order of the nodes that are fed."""
        return tuple(
            MatrixEdge(start, end, place)
            for end, node in enumerate(self.nodes)
            for place, start in enumerate(node.operands)
        )

    def place_of(self, quantity: Quantity) -> Place | None:
        """Return where a quantity is; None if it is in no cell."""
        for index in self._by_kind.get((quantity.kind, quantity.layer), ()):
            node = self.nodes[index]
            for cells, is_adjoint in ((node.value, False), (node.adjoint, True)):
                cell = cells.cell_of(quantity) if cells is not None else None
                if cell is not None:
                    return Place(index, cell, is_adjoint)
        return None

    @cached_property
    def _by_kind(self) -> dict[tuple[Kind, int], list[int]]:
        found: dict[tuple[Kind, int], list[int]] = {}
        # What is a part of another node's numbers comes after that.
        for index in sorted(range(len(self.nodes)), key=lambda i: self.nodes[i].is_part):
            node = self.nodes[index]
            for cells in (node.value, node.adjoint):
                if cells is not None:
                    found.setdefault((cells.first.kind, cells.first.layer), []).append(index)
        return found


def matrix_graph(network: Network, loss: str, n_samples: int, penalty: Penalty) -> MatrixGraph:
    """Return the graph of a pass of a network over a batch of samples."""
    return _Making(network, loss, n_samples, penalty).graph()


class _Making:
    """Makes one graph, node by node."""

    def __init__(self, network: Network, loss: str, n_samples: int, penalty: Penalty) -> None:
        self._network = network
        self._loss = loss
        self._penalty = penalty
        self._samples = n_samples
        self._penalized = penalty.l1 != 0.0 or penalty.l2 != 0.0
        self._has_shares = n_samples > 1 or self._penalized
        self._nodes: list[MatrixNode] = []

    def graph(self) -> MatrixGraph:
        """Return the whole graph."""
        inputs = self._network.n_inputs
        x = self._by_sample(Kind.INPUT, 0, inputs)
        source = self._add(INPUT, 0, (), x, self._slopes(Kind.D_INPUT, 0, inputs))
        parameters: list[int] = []
        for number in range(1, len(self._network.layers) + 1):
            source = self._add_layer(number, source, parameters)
        self._add_loss(source, parameters)
        return MatrixGraph(tuple(self._nodes))

    def _add_layer(self, number: int, source: int, parameters: list[int]) -> int:
        layer = self._network.layers[number - 1]
        units, shape = layer.units, self._network.weight_shapes[number - 1]
        z, d_z = self._by_sample(Kind.Z, number, units), self._slopes(Kind.D_Z, number, units)
        weight = [
            Cells(Quantity(kind, number), Axis.SOURCES, Axis.UNITS, shape)
            for kind in (Kind.WEIGHT, Kind.D_WEIGHT)
        ]
        weights = self._add(WEIGHT, number, (), *weight)
        parameters.append(weights)
        total = self._add(PRODUCT, number, (source, weights), z, d_z, is_part=layer.bias)
        if layer.bias:
            row = [
                Cells(Quantity(kind, number), Axis.ONE, Axis.UNITS, (1, units))
                for kind in (Kind.BIAS, Kind.D_BIAS)
            ]
            bias = self._add(BIAS, number, (), *row)
            if self._penalty.penalize_biases:
                parameters.append(bias)
            total = self._add(SUM, number, (total, bias), z, d_z)
        a, d_a = self._by_sample(Kind.A, number, units), self._slopes(Kind.D_A, number, units)
        return self._add(layer.activation, number, (total,), a, d_a)

    def _add_loss(self, output: int, parameters: Sequence[int]) -> None:
        last = len(self._network.layers)
        targets = self._by_sample(Kind.TARGET, 0, self._network.n_outputs)
        target = self._add(TARGET, last, (), targets)
        whole = Cells(Quantity(Kind.LOSS), Axis.ONE, Axis.ONE, (1, 1))
        if not self._has_shares:
            self._add(self._loss, last, (output, target), whole)
            return
        first = Quantity(Kind.LOSS, sample=0)
        own = Cells(first, Axis.SAMPLES, Axis.ONE, (self._samples, 1))
        data = self._add(self._loss, last, (output, target), own)
        if self._samples > 1:
            data = self._add(MEAN, last, (data,), whole, is_part=self._penalized)
        if self._penalized:
            size = Cells(Quantity(Kind.PENALTY), Axis.ONE, Axis.ONE, (1, 1))
            penalty = self._add(PENALTY, last, tuple(parameters), size)
            self._add(SUM, last, (data, penalty), whole)

    def _add(
        self,
        operation: str,
        layer: int,
        operands: tuple[int, ...],
        value: Cells,
        adjoint: Cells | None = None,
        *,
        is_part: bool = False,
    ) -> int:
        self._nodes.append(MatrixNode(operation, layer, operands, value, adjoint, is_part))
        return len(self._nodes) - 1

    def _by_sample(self, kind: Kind, layer: int, units: int) -> Cells:
        first = Quantity(kind, layer, sample=0)
        return Cells(first, Axis.SAMPLES, Axis.UNITS, (self._samples, units))

    def _slopes(self, kind: Kind, layer: int, units: int) -> Cells:
        """Return derivatives of each sample's own loss; with one sample and no penalty, of J."""
        if not self._has_shares:
            return Cells(Quantity(kind, layer), Axis.ONE, Axis.UNITS, (1, units))
        return self._by_sample(kind, layer, units)
