"""The finest reading of a network's pass: every product, sum and local derivative is a step."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.graph.expression_trace import AGREEMENT, adjoint_pairs
from backpropviz.engine.graph.graph import Graph
from backpropviz.engine.graph.network_graph import scalar_graph
from backpropviz.engine.graph.rules import ActivationLocal, AdjointSum, Apply, LocalSlope, Seed
from backpropviz.engine.losses import LOSSES
from backpropviz.engine.network import Network
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Phase, Quantity
from backpropviz.engine.rules import SLOPES_OF_THE_OUTPUT, LossSlope, Rule
from backpropviz.engine.sabotage.wrong_rules import Negated, PassedOn, WrongSum
from backpropviz.engine.trace import Segment, Step

_MOST_KEPT = 8

# A quantity, and the rule of its step; None: it is made as in the trace neuron by neuron.
_Entry = tuple[Quantity, Rule | None]


class ScalarTrace(NetworkTrace):
    """The steps of one sample through the graph of single operations, and through its update.

    base: the same pass, neuron by neuron. The numbers are the same, and so are the steps that have
    no place in the graph: the mean over the batch, the penalty and the update.
    """

    def __init__(self, base: NetworkTrace) -> None:
        self.base = base
        self._plan = _plan_of(
            base.network,
            base.run.problem.loss,
            base.sample,
            base.of_sample,
            base.has_shares,
            base.penalized,
        )
        self.graph = self._plan.graph
        super().__init__(base.run, base.optimizer, base.update, base.sample)

    def value(self, quantity: Quantity) -> float:
        match quantity.kind:
            case Kind.PRODUCT:
                at = self.graph.index_of(quantity)
                if at is None:
                    raise ValueError(f"the graph of this sample has no {quantity}")
                sent, weight = self.graph.nodes[at].operands
                nodes = self.graph.nodes
                return super().value(nodes[sent].quantity) * super().value(nodes[weight].quantity)
            case Kind.D_PRODUCT:
                return super().value(quantity._replace(kind=Kind.D_Z, source=0))
            case Kind.D_LOSS:
                return 1.0
            case Kind.LOCAL:
                rule = _local_rule(self.graph, quantity, self.run.problem.loss)
                if isinstance(rule, LossSlope):
                    return super().value(rule_target(rule, self.of_sample))
                return rule.evaluate([self.value(each) for each in rule.operands()])
        return super().value(quantity)

    def whole(self, quantity: Quantity) -> Quantity:
        """Return the number of a neuron that one of the graph belongs to; itself if it is one."""
        if quantity.kind is Kind.LOCAL:
            quantity = self.graph.nodes[quantity.unit].quantity
        match quantity.kind:
            case Kind.PRODUCT:
                return quantity._replace(kind=Kind.Z, source=0)
            case Kind.D_PRODUCT:
                return quantity._replace(kind=Kind.D_Z, source=0)
            case Kind.D_LOSS:
                return quantity._replace(kind=Kind.LOSS)
        return quantity

    def find(self, quantity: Quantity) -> int | None:
        made = self._plan.found.get(quantity)
        if made is not None:
            return made
        below = self.base.find(quantity)
        if below is None or below < self._base_update:
            return None
        return below - self._base_update + len(self._plan.entries)

    def step_at(self, segment: Segment, offset: int) -> Step:
        index = segment.start + offset
        if segment.phase is Phase.UPDATE:
            made = self.base[index - len(self._plan.entries) + self._base_update]
            return replace(made, index=index)
        quantity, rule = self._plan.entries[index]
        return Step(
            index, segment.phase, quantity, self.value(quantity), self._made(quantity, rule)
        )

    def _make_segments(self) -> list[Segment]:
        segments = list(self._plan.segments)
        for updating in self.base.segments:
            if updating.phase is Phase.UPDATE:
                segments.append(replace(updating, start=segments[-1].stop))
        return segments

    @cached_property
    def _base_update(self) -> int:
        """Return where the update begins in the trace neuron by neuron."""
        starts = (each.start for each in self.base.segments if each.phase is Phase.UPDATE)
        return next(starts, len(self.base))

    def _made(self, quantity: Quantity, rule: Rule | None) -> Rule:
        """Return the rule of a step: the graph's, unless rounding or a sabotage has another."""
        if quantity.kind is Kind.LOCAL:
            return self._printed(quantity, rule)
        below = self.base.find(quantity)
        own = None if below is None else self.base[below].rule
        if own is not None and (rule is None or isinstance(own, Negated | PassedOn | WrongSum)):
            return own
        assert rule is not None
        is_output = quantity.layer == len(self.network.layers)
        if own is not None and is_output and quantity.kind is Kind.D_Z:
            # Loss and activation taken together, where one of them alone is lost to rounding.
            return rule if self._gives(rule, self.value(quantity)) else own
        return rule

    def _printed(self, quantity: Quantity, rule: Rule | None) -> Rule:
        if isinstance(rule, LossSlope):
            # Printed as the derivative by this output is: in z where a alone has lost the digits.
            made = self.base.find(rule_target(rule, self.of_sample))
            printed = rule if made is None else self.base[made].rule
            return printed if isinstance(printed, LossSlope) else rule
        assert rule is not None
        if isinstance(rule, ActivationLocal) and rule.from_output:
            if self._gives(rule, self.value(quantity)):
                return rule
            return _local_rule(self.graph, quantity, self.run.problem.loss)
        return rule

    def _gives(self, rule: Rule, expected: float) -> bool:
        got = rule.evaluate([self.value(operand) for operand in rule.operands()])
        return got == expected or (
            math.isfinite(got) and math.isclose(got, expected, rel_tol=AGREEMENT)
        )


def rule_target(rule: LossSlope, of_sample: int) -> Quantity:
    """Return the derivative by an output that the slope of the loss is."""
    return Quantity(Kind.D_A, rule.layer, rule.unit, sample=of_sample)


@dataclass(frozen=True, eq=False)
class _Plan:
    """Which steps there are before the update, whatever the numbers."""

    graph: Graph
    entries: tuple[_Entry, ...]
    segments: tuple[Segment, ...]

    @cached_property
    def found(self) -> dict[Quantity, int]:
        return {quantity: index for index, (quantity, _) in enumerate(self.entries)}


@lru_cache(maxsize=_MOST_KEPT)
def _plan_of(
    network: Network, loss: str, sample: int, of_sample: int, has_shares: bool, penalized: bool
) -> _Plan:
    graph = scalar_graph(network, loss, sample, of_sample)
    return _Planner(graph, network, loss, has_shares, penalized).plan()


class _Planner:
    def __init__(
        self, graph: Graph, network: Network, loss: str, has_shares: bool, penalized: bool
    ) -> None:
        self._graph = graph
        self._network = network
        self._loss = loss
        self._has_shares = has_shares
        self._penalized = penalized
        self._entries: list[_Entry] = []
        self._segments: list[Segment] = []
        self._everywhere = frozenset(range(len(graph.nodes)))
        self._by_layer: dict[int, list[int]] = {}
        for index, node in enumerate(graph.nodes[:-1]):
            self._by_layer.setdefault(node.group, []).append(index)

    def plan(self) -> _Plan:
        last = len(self._network.layers)
        for layer in range(1, last + 1):
            self._forward(layer)
        self._value(self._graph.output)
        self._locals(self._graph.output)
        self._close(Phase.LOSS, "sample loss", last)
        for kind, part in ((Kind.PENALTY, "penalty"), (Kind.LOSS, "loss")):
            if self._penalized if kind is Kind.PENALTY else self._has_shares:
                self._entries.append((Quantity(kind), None))
                self._close(Phase.LOSS, part, last)
        self._adjoint(self._graph.output)
        self._close(Phase.BACKWARD, "dJ/dJ", last)
        for layer in range(last, 0, -1):
            self._backward(layer)
        for index in self._of(0, Kind.INPUT):
            self._adjoint(index)
        self._close(Phase.BACKWARD, "dJ/da", 0, 1)
        return _Plan(self._graph, tuple(self._entries), tuple(self._segments))

    def _of(self, layer: int, *kinds: Kind) -> list[int]:
        nodes = self._graph.nodes
        return [at for at in self._by_layer.get(layer, ()) if nodes[at].quantity.kind in kinds]

    def _forward(self, layer: int) -> None:
        """Add a segment for each unit; of softmax one for each sum, and one for the outputs."""
        elementwise = ACTIVATIONS[self._network.layers[layer - 1].activation].elementwise
        for index in self._of(layer, Kind.PRODUCT, Kind.Z, *([Kind.A] if elementwise else [])):
            self._value(index)
            self._locals(index)
            kind = self._graph.nodes[index].quantity.kind
            if kind is (Kind.A if elementwise else Kind.Z):
                self._close(Phase.FORWARD, "unit", layer)
        if not elementwise:
            outputs = self._of(layer, Kind.A)
            for index in outputs:
                self._value(index)
            for index in outputs:  # which are made of all outputs
                self._locals(index)
            self._close(Phase.FORWARD, "unit", layer)

    def _backward(self, layer: int) -> None:
        for kind, part in ((Kind.A, "dJ/da"), (Kind.Z, "dJ/dz")):
            for index in self._of(layer, kind):
                self._adjoint(index)
            self._close(Phase.BACKWARD, part, layer, 1)
        spec = self._network.layers[layer - 1]
        per_unit = 0
        for index in self._of(layer, Kind.PRODUCT, Kind.BIAS):
            # A weight's derivative follows its product's.
            if self._graph.nodes[index].quantity.kind is Kind.PRODUCT:
                self._adjoint(index)
                index = self._graph.nodes[index].operands[1]
            self._adjoint(index)
            adjoint = self._graph.nodes[index].adjoint
            if self._has_shares and adjoint is not None:
                self._entries.append((adjoint._replace(sample=OF_THE_BATCH), None))
            start = self._segments[-1].stop
            per_unit = (len(self._entries) - start) // spec.units
        self._close(Phase.BACKWARD, "dJ/dW", layer, per_unit)

    def _value(self, index: int) -> None:
        node, nodes = self._graph.nodes[index], self._graph.nodes
        listed = tuple(nodes[operand].quantity for operand in node.operands)
        rule = Apply(node.operation, listed) if node.operation in ("+", "*") else None
        self._entries.append((node.quantity, rule))

    def _locals(self, index: int) -> None:
        for edge in self._graph.edges_into(index):
            if self._graph.is_differentiated(edge):
                rule = _local_rule(self._graph, edge.local, self._loss, printed=True)
                self._entries.append((edge.local, rule))

    def _adjoint(self, index: int) -> None:
        adjoint = self._graph.nodes[index].adjoint
        assert adjoint is not None
        if index == self._graph.output:
            self._entries.append((adjoint, Seed()))
            return
        pairs = adjoint_pairs(self._graph, index, self._everywhere)
        self._entries.append((adjoint, AdjointSum(pairs)))

    def _close(self, phase: Phase, part: str, layer: int, per_neuron: int = 0) -> None:
        start = self._segments[-1].stop if self._segments else 0
        count = len(self._entries) - start
        self._segments.append(Segment(phase, part, layer, start, count, per_neuron or count))


def _local_rule(graph: Graph, local: Quantity, loss: str, *, printed: bool = False) -> Rule:
    """Return the rule of a local derivative; printed: in terms of the output, as it is written."""
    node = graph.nodes[local.unit]
    operand = graph.nodes[node.operands[local.source]].quantity
    listed = tuple(graph.nodes[each].quantity for each in node.operands)
    if node.operation in ("+", "*"):
        return LocalSlope(node.operation, local.source, listed, node.quantity)
    if node.operation in LOSSES and node.quantity.kind is Kind.LOSS:
        activation = next(each.operation for each in graph.nodes if each.quantity == operand)
        units = len(node.operands) // 2
        return LossSlope(
            loss, activation, operand.layer, operand.unit, units, operand.sample, False
        )
    if node.operation == "softmax":
        own, other = node.quantity, operand._replace(kind=Kind.A)
        same = own == other
        return ActivationLocal("softmax", (own,) if same else (own, other), True, same)
    from_output = printed and node.operation in SLOPES_OF_THE_OUTPUT
    return ActivationLocal(
        node.operation, (node.quantity if from_output else operand,), from_output
    )
