"""The trace of an expression: its values, and derivatives that flow backward or forward."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum
from functools import cached_property, lru_cache

from backpropviz.engine.expression import ExpressionError
from backpropviz.engine.graph.graph import Graph
from backpropviz.engine.graph.operations import uses_result
from backpropviz.engine.graph.program import GraphPass, Program
from backpropviz.engine.graph.rules import AdjointSum, Apply, LocalSlope, Seed, TangentSum
from backpropviz.engine.quantities import Kind, Phase, Quantity, plain_name
from backpropviz.engine.rules import Rule
from backpropviz.engine.trace import Segment, Step, Trace
from backpropviz.phrases import Phrase

# A printed formula is used where it gives the number to this relative error, as in networks.
AGREEMENT = 1e-9
_MOST_KEPT = 16


class Mode(Enum):
    """Which way derivatives flow; the values are for files and commands."""

    REVERSE = "reverse"  # one pass: the derivatives of one number by all others
    FORWARD = "forward"  # one pass: the derivatives of all numbers by one


@dataclass(frozen=True, slots=True)
class Differentiation:
    """What is differentiated (output), by what (wrt), and which way; nodes by their index."""

    mode: Mode
    output: int
    wrt: int


def usual_differentiation(program: Program) -> Differentiation:
    """Return the one that is asked for if nothing is said: the last value, by the first input."""
    return Differentiation(Mode.REVERSE, program.graph.output, 0)


def overflow_of(run: GraphPass, asked: Differentiation) -> Phrase | None:
    """Return which derivative is too large for a number, None if all have one."""
    try:
        if asked.mode is Mode.FORWARD:
            run.tangents(asked.wrt)
        else:
            run.adjoints(asked.output)
    except ExpressionError as error:
        return error.problem
    return None


class ExpressionTrace(Trace):
    """The steps of a pass through the graph of an expression.

    In reverse mode: every value with the local derivatives of its operation, then the derivatives
    of the output by all that it is made of. In forward mode: every value, its local derivatives and
    its derivative by `wrt` at once.
    """

    def __init__(self, run: GraphPass, asked: Differentiation) -> None:
        self.run = run
        self.program = run.program
        self.graph = run.program.graph
        self.asked = asked
        self._plan = _plan_of(self.program, asked)
        super().__init__(self._plan.segments)

    @property
    def mode(self) -> Mode:
        """Return which way derivatives flow."""
        return self.asked.mode

    @property
    def output(self) -> int:
        """Return the node that is differentiated."""
        return self.asked.output

    @property
    def wrt(self) -> int:
        """Return the node that is differentiated by, in forward mode; what is asked about."""
        return self.asked.wrt

    @cached_property
    def adjoints(self) -> tuple[float, ...]:
        """Return the derivatives of the output by every node."""
        return self.run.adjoints(self.output)

    @cached_property
    def tangents(self) -> tuple[float, ...]:
        """Return the derivatives of every node by `wrt`."""
        return self.run.tangents(self.wrt)

    def value(self, quantity: Quantity) -> float:
        match quantity.kind:
            case Kind.NODE:
                return self.run.values[quantity.unit]
            case Kind.LOCAL:
                return self.run.slopes[quantity.unit][quantity.source]
            case Kind.D_NODE:
                return self.adjoints[quantity.unit]
            case Kind.TANGENT:
                return self.tangents[quantity.unit]
        raise ValueError(f"an expression has no {quantity.kind.value}")

    def find(self, quantity: Quantity) -> int | None:
        return self._plan.found.get(quantity)

    def step_at(self, segment: Segment, offset: int) -> Step:
        index = segment.start + offset
        quantity, rule = self._plan.entries[index]
        if isinstance(rule, LocalSlope) and uses_result(rule.operation, rule.place):
            rule = self._printed(rule, quantity)
        return Step(index, segment.phase, quantity, self.value(quantity), rule)

    def plain_name(self, quantity: Quantity) -> str:
        nodes = self.graph.nodes
        match quantity.kind:
            case Kind.NODE:
                return nodes[quantity.unit].name or repr(self.value(quantity))
            case Kind.D_NODE:
                return f"d{nodes[self.output].name}/d{nodes[quantity.unit].name}"
            case Kind.TANGENT:
                return f"d{nodes[quantity.unit].name}/d{nodes[self.wrt].name}"
            case Kind.LOCAL:
                operand = nodes[quantity.unit].operands[quantity.source]
                twice = nodes[quantity.unit].operands.count(operand) > 1
                which = f" ({quantity.source + 1})" if twice else ""
                return f"local d{nodes[quantity.unit].name}/d{nodes[operand].name}{which}"
        return plain_name(quantity)

    def _printed(self, rule: LocalSlope, quantity: Quantity) -> LocalSlope:
        """Return the rule in terms of the operands where the result has lost the digits."""
        got = rule.evaluate([self.value(each) for each in rule.operands()])
        if math.isclose(got, self.value(quantity), rel_tol=AGREEMENT, abs_tol=0.0):
            return rule
        return LocalSlope(rule.operation, rule.place, rule.listed, rule.result, False)


@dataclass(frozen=True, eq=False)
class _Plan:
    """Which steps there are, whatever the numbers."""

    entries: tuple[tuple[Quantity, Rule], ...]
    segments: tuple[Segment, ...]

    @cached_property
    def found(self) -> dict[Quantity, int]:
        return {quantity: index for index, (quantity, _) in enumerate(self.entries)}


@lru_cache(maxsize=_MOST_KEPT)
def _plan_of(program: Program, asked: Differentiation) -> _Plan:
    graph = program.graph
    forward = asked.mode is Mode.FORWARD
    entries: list[tuple[Quantity, Rule]] = []
    segments: list[Segment] = []

    def close(phase: Phase, part: str, group: int) -> None:
        start = segments[-1].stop if segments else 0
        if len(entries) > start:
            count = len(entries) - start
            segments.append(Segment(phase, part, group, start, count, count))

    for index, node in enumerate(graph.nodes):
        if not node.is_leaf:
            entries.append((node.quantity, _value_rule(graph, index)))
            entries += local_entries(graph, index)
        if forward and node.adjoint is not None:
            tangent = Quantity(Kind.TANGENT, unit=index)
            entries.append((tangent, _tangent_rule(graph, index, asked.wrt)))
        close(Phase.FORWARD, "node", node.group)
    if not forward:
        within = graph.ancestors(asked.output)
        for index in backward_order(graph, asked.output):
            adjoint = graph.nodes[index].adjoint
            assert adjoint is not None
            at_output = index == asked.output
            pairs = adjoint_pairs(graph, index, within)
            entries.append((adjoint, Seed() if at_output else AdjointSum(pairs)))
            close(Phase.BACKWARD, "adjoint", graph.nodes[index].group)
    return _Plan(tuple(entries), tuple(segments))


def backward_order(graph: Graph, output: int) -> list[int]:
    """Return the nodes whose derivatives are asked for: from the output back, the inputs last.

    An input that the output does not depend on is among them, a computed number is not.
    """
    above = graph.ancestors(output)
    asked = [index for index, node in enumerate(graph.nodes) if node.adjoint is not None]
    computed = [index for index in asked if graph.nodes[index].group and index in above]
    return [*reversed(computed), *(index for index in asked if not graph.nodes[index].group)]


def local_entries(graph: Graph, index: int) -> list[tuple[Quantity, Rule]]:
    """Return the local derivatives of an operation, by all operands that are no constants."""
    node = graph.nodes[index]
    listed = tuple(graph.nodes[operand].quantity for operand in node.operands)
    return [
        (edge.local, LocalSlope(node.operation, edge.place, listed, node.quantity))
        for edge in graph.edges_into(index)
        if graph.is_differentiated(edge)
    ]


def adjoint_pairs(graph: Graph, index: int, within: frozenset[int]) -> tuple[Quantity, ...]:
    """Return, for every way on from a node, the derivative there and the one along the edge."""
    pairs: list[Quantity] = []
    for edge in graph.consumers[index]:
        adjoint = graph.nodes[edge.end].adjoint
        if edge.end in within and adjoint is not None:
            pairs += [adjoint, edge.local]
    return tuple(pairs)


def _value_rule(graph: Graph, index: int) -> Apply:
    node = graph.nodes[index]
    return Apply(node.operation, tuple(graph.nodes[each].quantity for each in node.operands))


def _tangent_rule(graph: Graph, index: int, wrt: int) -> Rule:
    node = graph.nodes[index]
    if index == wrt or node.is_leaf:
        return Seed(one=index == wrt)
    pairs: list[Quantity] = []
    for edge in graph.edges_into(index):
        if graph.is_differentiated(edge):
            pairs += [edge.local, Quantity(Kind.TANGENT, unit=edge.start)]
    return TangentSum(tuple(pairs))
