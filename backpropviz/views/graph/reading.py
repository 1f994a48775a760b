"""What the picture of a graph shows at a cursor: what is computed, from what, and what is lit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from PySide6.QtGui import QColor

from backpropviz.engine.checking.proof import Finding
from backpropviz.engine.explain.paths import element_of
from backpropviz.engine.graph.graph import Graph
from backpropviz.engine.graph.rules import AdjointSum, TangentSum
from backpropviz.engine.quantities import Kind, Phase, Quantity
from backpropviz.engine.trace import Detail, Step
from backpropviz.session.showing import Part
from backpropviz.views.canvas.reading import Reading, reading_of
from backpropviz.views.graph.scene import Scene
from backpropviz.views.look.theme import Theme


@dataclass(frozen=True, slots=True)
class GraphLights:
    """Which nodes and edges are lit, by their numbers. are_on: all others are dimmed."""

    are_on: bool = False
    nodes: frozenset[int] = frozenset()
    edges: frozenset[int] = frozenset()


@dataclass(frozen=True)
class GraphReading:
    """Where the reader is. step: what was done last, or is to be predicted; lights: what is lit.

    is_asked: the number of `step` is to be predicted.
    """

    base: Reading
    lights: GraphLights
    step: Step | None
    is_asked: bool

    @property
    def cursor(self) -> int:
        """Return how many steps are done."""
        return self.base.cursor

    @property
    def current(self) -> frozenset[Quantity]:
        """Return what is being computed."""
        return self.base.current

    @property
    def operands(self) -> Mapping[Quantity, QColor]:
        """Return what it is computed from, each with its color."""
        return self.base.operands

    @property
    def selection(self) -> Quantity | None:
        """Return what is pointed at."""
        return self.base.selection

    @property
    def findings(self) -> Mapping[Quantity, Finding]:
        """Return what is found about derivatives, where proof lights are on."""
        return self.base.findings

    @property
    def is_backward(self) -> bool:
        """Say whether derivatives are on their way back, or there."""
        return self.base.phase in (Phase.BACKWARD, Phase.UPDATE)

    @property
    def terms(self) -> tuple[tuple[Quantity, Quantity], ...]:
        """Return the pairs of numbers whose products the step adds up; none if it is no such."""
        if self.step is None or self.step.quantity not in self.current:
            return ()
        rule = self.step.rule
        if not isinstance(rule, AdjointSum | TangentSum):
            return ()
        pairs = rule.pairs
        return tuple((pairs[i], pairs[i + 1]) for i in range(0, len(pairs), 2))

    @property
    def locals_of_terms(self) -> frozenset[Quantity]:
        """Return the derivatives along the edges that the step's terms come by."""
        return frozenset(local_of(pair) for pair in self.terms)

    @cached_property
    def at(self) -> frozenset[Quantity]:
        """Return what is to stand out: what is computed, and what is pointed at."""
        return self.current if self.selection is None else self.current | {self.selection}

    def with_findings(
        self, findings: Mapping[Quantity, Finding], hidden: frozenset[Part] = frozenset()
    ) -> GraphReading:
        """Return the same with what is found about derivatives; hidden: what is never shown."""
        return replace(self, base=replace(self.base, findings=findings, hidden=hidden))


def local_of(pair: tuple[Quantity, Quantity]) -> Quantity:
    """Return which of two factors is the derivative along an edge."""
    return pair[0] if pair[0].kind is Kind.LOCAL else pair[1]


def graph_reading(
    scene: Scene,
    cursor: int,
    detail: Detail,
    theme: Theme,
    selection: Quantity | None = None,
    lit: frozenset[Quantity] = frozenset(),
    asked: Step | None = None,
    covered: bool = False,
) -> GraphReading:
    """Return what is to be lit up at a cursor; asked: the step whose number is to be predicted.

    covered: the numbers of the steps at the cursor are not to be seen yet.
    """
    base = reading_of(scene.trace, cursor, detail, theme, selection, frozenset(), asked, covered)
    step = asked
    if step is None and cursor:
        step = scene.trace[cursor - 1]
    return GraphReading(base, graph_lights(scene.graph, lit), step, asked is not None or covered)


def graph_lights(graph: Graph, lit: frozenset[Quantity]) -> GraphLights:
    """Return the lights on elements: nodes and edges of an expression, or parts of a network."""
    if not lit:
        return GraphLights()
    nodes = frozenset(
        index for index, node in enumerate(graph.nodes) if element_of(node.quantity) in lit
    )
    has_ways = any(each.kind is Kind.LOCAL for each in lit)
    edges = frozenset(
        number
        for number, edge in enumerate(graph.edges)
        if (edge.local in lit if has_ways else edge.start in nodes and edge.end in nodes)
    )
    return GraphLights(True, nodes, edges)
