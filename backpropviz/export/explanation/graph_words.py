"""What there is to say of an explanation of an expression's number."""

from __future__ import annotations

from dataclasses import dataclass

from backpropviz.engine.explain.explanation import Origin
from backpropviz.engine.explain.paths import Factor, FactorKind, Path
from backpropviz.engine.graph.expression_trace import ExpressionTrace, Mode
from backpropviz.engine.graph.graph import INPUT
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.explanation import graph_sentences as graph_say
from backpropviz.export.explanation import sentences as say
from backpropviz.export.explanation.graph_lines import GraphPathWriter
from backpropviz.export.explanation.path_lines import PathWriter
from backpropviz.export.explanation.words import ExplanationWords


@dataclass(frozen=True, slots=True)
class GraphWords(ExplanationWords):
    """Puts the explanation of a number of an expression into words."""

    @property
    def graph_trace(self) -> ExpressionTrace:
        """Return the trace, which is an expression's."""
        assert isinstance(self.trace, ExpressionTrace)
        return self.trace

    @property
    def write(self) -> PathWriter:
        return GraphPathWriter(self.trace, self.notation, self.style)

    @property
    def by(self) -> Quantity:
        quantity = self.explained.quantity
        is_tangent = quantity.kind is Kind.TANGENT
        return Quantity(Kind.NODE, unit=self.graph_trace.wrt if is_tangent else quantity.unit)

    @property
    def out(self) -> Quantity:
        """Return what the derivative is a derivative of."""
        quantity = self.explained.quantity
        is_tangent = quantity.kind is Kind.TANGENT
        return Quantity(Kind.NODE, unit=quantity.unit if is_tangent else self.graph_trace.output)

    def given(self) -> str:
        quantity = self.explained.quantity
        if quantity.kind is not Kind.NODE:
            template = graph_say.INDEPENDENT
            return self.say(template).format(of=self.name(self.by), out=self.name(self.out))
        is_input = self.graph_trace.graph.nodes[quantity.unit].operation == INPUT
        template = graph_say.GIVEN_INPUT if is_input else graph_say.GIVEN_NUMBER
        return self.say(template).format(q=self.name(quantity))

    def introduction(self) -> str:
        explained = self.explained
        one = len(explained.paths) == 1
        if explained.origin is Origin.PATHS:
            template = graph_say.ONE_PATH if one else graph_say.MANY_PATHS
            if one and len(explained.paths[0].factors) == 1:
                template = graph_say.DIRECT
        elif self._is_forward:
            template = graph_say.GROUPED_FORWARD_ONE if one else graph_say.GROUPED_FORWARD
        else:
            template = graph_say.GROUPED_ONE if one else graph_say.GROUPED
        return self.say(template).format(
            of=self.name(self.by),
            out=self.name(self.out),
            n=self.count(explained.counts.paths if explained.counts else 1),
            groups=self.count(len(explained.paths)),
        )

    def through(self, path: Path) -> Quantity:
        arrived = path.factors[-1 if self._is_forward else 0]
        return arrived.of if self._is_forward else arrived.by

    def group_heads(self) -> tuple[str, ...]:
        first, second = say.ARRIVES, say.LOCAL
        if self._is_forward:
            first, second = second, first
        return tuple(map(self.say, (say.THROUGH, first, second, say.CONTRIBUTION, say.PATHS)))

    def agreement(self) -> str:
        agrees = graph_say.FORWARD_AGREES if self._is_forward else say.AGREES
        template = agrees if self.explained.agrees else say.DISAGREES
        return self.say(template).format(value=self.number(self.explained.value))

    def work(self) -> str:
        kind, unit = Kind.D_NODE, self.graph_trace.output
        if self._is_forward:
            kind, unit = Kind.TANGENT, self.graph_trace.wrt
        return self.say(graph_say.WORK).format(start=self.name(Quantity(kind, unit=unit)))

    def whole_gradient(self) -> str:
        return self.say(graph_say.BY_ALL_INPUTS)

    def saving(self) -> str:
        counts = self.explained.gradient_counts
        assert counts is not None
        if counts.by_paths == counts.by_recursion:
            return self.say(say.NO_SAVING)
        template = graph_say.FORWARD_WORK if self._is_forward else graph_say.SAVING
        return self.say(template).format(
            out=self.name(self.out),
            paths=self.count(counts.paths),
            by_paths=self.count(counts.by_paths),
            by_recursion=self.count(counts.by_recursion),
        )

    def summed(self) -> Quantity:
        explained = self.explained
        if not explained.common:
            return explained.quantity
        # What is left once the common factors are taken off.
        if self._is_forward:
            return Quantity(Kind.TANGENT, unit=explained.common[-1].by.unit)
        return Quantity(Kind.D_NODE, unit=explained.common[0].of.unit)

    def sum_factor(self, value: float) -> Factor:
        summed = self.summed()
        ends = (
            (summed.unit, self.graph_trace.wrt)
            if self._is_forward
            else (self.out.unit, summed.unit)
        )
        of, by = (Quantity(Kind.NODE, unit=unit) for unit in ends)
        return Factor(FactorKind.ARRIVED, of, by, value, summed)

    @property
    def _is_forward(self) -> bool:
        return self.graph_trace.mode is Mode.FORWARD
