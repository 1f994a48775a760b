"""The paths from a number to the loss, each a product of local derivatives; or grouped by layer."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import NamedTuple

from backpropviz.engine.backprop import Pass
from backpropviz.engine.explain.local_slopes import LocalSlopes
from backpropviz.engine.explain.path_counts import PathCounts
from backpropviz.engine.quantities import OF_A_BIAS, OF_A_WEIGHT, Kind, Quantity
from backpropviz.engine.rules import unit_output
from backpropviz.engine.sabotage.sabotage import SabotagedPass

# What lies above a group is lit along with it, unless it is more than this: such a network is
# drawn as a picture.
MOST_WEIGHTS_ABOVE = 2000

LOSS = Quantity(Kind.LOSS)  # as an element of the network, like a unit


class FactorKind(Enum):
    """What a factor is the derivative of, and by what; the values are for files."""

    LOSS_SLOPE = "dJ/da"  # of an output
    FUSED_SLOPE = "dJ/dz"  # of an output: loss and activation taken together
    ACTIVATION_SLOPE = "da/dz"
    WEIGHT = "dz/da"  # that is W
    SOURCE = "dz/dW"  # that is a, or x
    ONE = "dz/db"  # that is 1
    LOCAL = "local"  # of one operation of a graph, by one of its operands
    ARRIVED = "arrived"  # ∂J/∂z or ∂J/∂a as the recursion brings it: a sum over paths
    NUMBER = "number"  # no derivative: the number `of` itself


class Extremes(NamedTuple):
    """Which of several factors is the largest and which the smallest, by absolute value."""

    largest: int
    smallest: int


class Factor(NamedTuple):
    """∂of/∂by with its value; made_by: the quantity to which a click on it goes."""

    kind: FactorKind
    of: Quantity
    by: Quantity
    value: float
    made_by: Quantity


@dataclass(frozen=True, slots=True)
class Path:
    """A product of factors, from the loss down; elements: the parts of the network it passes.

    count: the sum of how many paths to the loss it is; minus: whether it is subtracted.
    """

    factors: tuple[Factor, ...]
    elements: tuple[Quantity, ...]
    count: int = 1
    minus: bool = False

    @property
    def value(self) -> float:
        """Return the product, with its sign."""
        product = math.prod(factor.value for factor in self.factors)
        return -product if self.minus else product


class Paths(NamedTuple):
    """The paths whose sum, times the factors that all have in common, is a derivative.

    shared: elements that each of them passes besides its own.
    """

    paths: tuple[Path, ...]
    common: tuple[Factor, ...] = ()
    shared: frozenset[Quantity] = frozenset()


class PathFinder:
    """Finds the paths of one sample's derivatives.

    run: the pass; row: which sample of its batch; of_sample: how its loss is called, OF_THE_BATCH
    where it is the only one.
    """

    def __init__(self, run: Pass, row: int, of_sample: int) -> None:
        self.slopes = LocalSlopes(run, row)
        self._run = run
        self._row = row
        self._of_sample = of_sample
        self._network = run.problem.network
        self._last = len(self._network.layers)
        self._loss = Quantity(Kind.LOSS, sample=of_sample)

    @cached_property
    def counts(self) -> PathCounts:
        """Return how many paths there are."""
        return PathCounts(self._network, self.slopes.fused.tolist())

    @property
    def honest(self) -> Pass:
        """Return the pass as it should be: the one on the screen may have a wrong way back."""
        return self._run.honest if isinstance(self._run, SabotagedPass) else self._run

    def all_of(self, quantity: Quantity) -> Paths:
        """Return every path of a derivative; those through one unit stand together."""
        ends = self._ends(quantity)
        found = [(factor, *ends) for factor in self._up(self._start(quantity))]
        while any(path[0].of != self._loss for path in found):
            found = [longer for path in found for longer in self._longer(path)]
        return Paths(tuple(Path(path, elements_of(path)) for path in found))

    def groups_of(self, quantity: Quantity) -> Paths:
        """Return a derivative as the recursion has it: a sum over the units of the next layer.

        Of a softmax these are the units of its own layer, since all of them depend on each z.
        """
        if quantity.layer == self._last:
            return self.all_of(quantity)
        common, up = self._ends(quantity), self._up(self._start(quantity))
        if up[0].kind is FactorKind.ACTIVATION_SLOPE and len(up) == 1:
            # There is one way on; the paths part behind it.
            common, up = (up[0], *common), self._up(up[0].of)
        shared = self._above(up[0].of)
        groups: list[Path] = []
        for factor in up:
            arrived = self._arrived(factor.of)
            passed = elements_of((arrived, factor, *common))
            if len(shared) > 1:
                passed = (*passed, *self._weights_from(factor.of))
            groups.append(Path((arrived, factor), passed, self.counts.paths(arrived.made_by)))
        return Paths(tuple(groups), common, shared)

    def _start(self, quantity: Quantity) -> Quantity:
        if quantity.kind in (Kind.D_A, Kind.D_INPUT):
            return unit_output(quantity.layer, quantity.unit, self._row)
        return Quantity(Kind.Z, quantity.layer, quantity.unit, sample=self._row)

    def _ends(self, quantity: Quantity) -> tuple[Factor, ...]:
        """Return ∂z/∂W or ∂z/∂b for a parameter's derivative."""
        layer, unit, source = quantity.layer, quantity.unit, quantity.source
        z = Quantity(Kind.Z, layer, unit, sample=self._row)
        if quantity.kind is Kind.D_WEIGHT:
            weight = Quantity(Kind.WEIGHT, layer, unit, source)
            number = float(self._run.source(layer - 1)[self._row, source])
            sent = unit_output(layer - 1, source, self._row)
            return (Factor(FactorKind.SOURCE, z, weight, number, sent),)
        if quantity.kind is Kind.D_BIAS:
            bias = Quantity(Kind.BIAS, layer, unit)
            return (Factor(FactorKind.ONE, z, bias, 1.0, bias),)
        if quantity.kind is Kind.D_PRODUCT:
            product = Quantity(Kind.PRODUCT, layer, unit, source, self._row)
            return (Factor(FactorKind.ONE, z, product, 1.0, product),)
        return ()

    def _up(self, node: Quantity) -> list[Factor]:
        """Return the derivatives by a z or an a (or input) of all that it feeds directly."""
        layer, unit = node.layer, node.unit
        if node.kind is not Kind.Z:
            if layer == self._last:
                return [self._loss_factor(FactorKind.LOSS_SLOPE, node)]
            weights = self._run.parameters.weights[layer][unit].tolist()
            factors: list[Factor] = []
            for target, weight in enumerate(weights):
                z = Quantity(Kind.Z, layer + 1, target, sample=self._row)
                made_by = Quantity(Kind.WEIGHT, layer + 1, target, unit)
                factors.append(Factor(FactorKind.WEIGHT, z, node, weight, made_by))
            return factors
        if layer == self._last and self.slopes.fused[unit]:
            return [self._loss_factor(FactorKind.FUSED_SLOPE, node)]
        made_by = Quantity(Kind.D_Z, layer, unit, sample=self._of_sample)
        units = self._network.layers[layer - 1].units
        reached = [unit] if self.slopes.is_elementwise(layer) else range(units)
        return [
            Factor(
                FactorKind.ACTIVATION_SLOPE,
                Quantity(Kind.A, layer, output, sample=self._row),
                node,
                self.slopes.activation(layer, output, unit),
                made_by,
            )
            for output in reached
        ]

    def _longer(self, path: tuple[Factor, ...]) -> Iterator[tuple[Factor, ...]]:
        if path[0].of == self._loss:
            yield path
            return
        for factor in self._up(path[0].of):
            yield (factor, *path)

    def _loss_factor(self, kind: FactorKind, node: Quantity) -> Factor:
        whole = kind is FactorKind.FUSED_SLOPE
        slopes = self.slopes.of_output_sums if whole else self.slopes.of_outputs
        of = Kind.D_Z if whole else Kind.D_A
        made_by = Quantity(of, node.layer, node.unit, sample=self._of_sample)
        return Factor(kind, self._loss, node, float(slopes[node.unit]), made_by)

    def _arrived(self, node: Quantity) -> Factor:
        is_sum = node.kind is Kind.Z
        slopes = self.honest.dJ_dz if is_sum else self.honest.dJ_da
        # The pass carries the mean's factor 1/N, which a sample's own loss does not have.
        value = float(slopes[node.layer - 1][self._row, node.unit]) * len(self._run.rows)
        of = Kind.D_Z if is_sum else Kind.D_A
        made_by = Quantity(of, node.layer, node.unit, sample=self._of_sample)
        return Factor(FactorKind.ARRIVED, self._loss, node, value, made_by)

    def _above(self, node: Quantity) -> frozenset[Quantity]:
        """Return the loss, and what every path from a layer's z or a passes on its way there.

        The loss alone if that is too much to be lit, or nothing lies between.
        """
        shapes = list(enumerate(self._network.weight_shapes, start=1))
        if sum(fan_in * units for layer, (fan_in, units) in shapes if layer > node.layer) > (
            MOST_WEIGHTS_ABOVE
        ):
            return frozenset({LOSS})
        first = node.layer + (0 if self._spreads(node) else 1)
        elements = {LOSS}
        for layer, (fan_in, units) in shapes:
            if layer >= first:
                elements.update(Quantity(Kind.A, layer, unit) for unit in range(units))
            if layer > first:
                for source in range(fan_in):
                    elements.update(
                        Quantity(Kind.WEIGHT, layer, unit, source) for unit in range(units)
                    )
        return frozenset(elements)

    def _weights_from(self, node: Quantity) -> Iterator[Quantity]:
        if node.layer < self._last and not self._spreads(node):
            for unit in range(self._network.layers[node.layer].units):
                yield Quantity(Kind.WEIGHT, node.layer + 1, unit, node.unit)

    def _spreads(self, node: Quantity) -> bool:
        """Say whether a z reaches all units of its layer."""
        return node.kind is Kind.Z and not self.slopes.is_elementwise(node.layer)


def elements_of(factors: Iterable[Factor]) -> tuple[Quantity, ...]:
    """Return the parts of the network that factors lie on, each once, from the loss down."""
    found: list[Quantity] = []
    for factor in factors:
        for quantity in (factor.of, factor.by):
            element = element_of(quantity)
            if element is not None:
                found.append(element)
        if factor.kind is FactorKind.WEIGHT:
            found.append(factor.made_by)
    return tuple(dict.fromkeys(found))


def element_of(quantity: Quantity) -> Quantity | None:
    """Return the part of the network that a number belongs to; None if it belongs to none."""
    kind, layer, unit = quantity.kind, quantity.layer, quantity.unit
    if kind in OF_A_WEIGHT or kind in (Kind.PRODUCT, Kind.D_PRODUCT):
        return Quantity(Kind.WEIGHT, layer, unit, quantity.source)
    if kind in OF_A_BIAS:
        return Quantity(Kind.BIAS, layer, unit)
    if kind in (Kind.INPUT, Kind.D_INPUT):
        return Quantity(Kind.INPUT, 0, unit)
    if kind in (Kind.LOSS, Kind.D_LOSS):
        return LOSS
    if kind in (Kind.NODE, Kind.LOCAL):
        return quantity
    return Quantity(Kind.A, layer, unit) if layer else None


def extremes_of(factors: Sequence[Factor]) -> Extremes | None:
    """Return the largest and the smallest factor; None where no two differ in size."""
    sizes = [abs(factor.value) for factor in factors]
    if len(set(sizes)) < 2 or any(map(math.isnan, sizes)):
        return None
    return Extremes(sizes.index(max(sizes)), sizes.index(min(sizes)))
