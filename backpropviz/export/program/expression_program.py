"""The program of an expression: its values, and the derivatives of the mode that is asked for."""

from __future__ import annotations

from collections.abc import Iterator

from backpropviz.engine.graph.expression_trace import ExpressionTrace, Mode, backward_order
from backpropviz.engine.graph.graph import Edge
from backpropviz.engine.quantities import Kind
from backpropviz.export.program.node_formulas import number, slope_factor, value_code
from backpropviz.export.program.node_names import NodeNames
from backpropviz.export.program.program import Program, ProgramLine, Variable, remark_lines
from backpropviz.export.program.remarks import (
    EXPRESSION_BY,
    EXPRESSION_OF,
    FORWARD,
    VALUES,
    WAYS_BACK,
    WAYS_FORWARD,
)
from backpropviz.export.translation import Translate

_LINE_LENGTH = 96
_SIGMOID = ("def sigmoid(z):", "    return 1 / (1 + np.exp(-z))")
_WITHOUT_NUMPY = {"+", "-", "*", "/", "neg", "=", "max", "min"}


def write_expression_program(
    trace: ExpressionTrace, title: str, translate: Translate = str
) -> Program:
    """Return the program of an expression's pass; translate: for its remarks."""
    return Program("numpy", tuple(_Writer(trace, title, translate).lines()))


class _Writer:
    def __init__(self, trace: ExpressionTrace, title: str, translate: Translate) -> None:
        self._trace = trace
        self._nodes = trace.graph.nodes
        self._title = title
        self._translate = translate
        names = NodeNames()
        # Constants without a name stand where they are used.
        self._names = [
            names.of_value(node.name) if node.name else number(trace.run.values[index])
            for index, node in enumerate(self._nodes)
        ]
        self._slopes: dict[int, str] = {}
        for index, node in enumerate(self._nodes):
            if node.adjoint is None:
                continue
            of, by = (index, trace.wrt) if self._is_forward else (trace.output, index)
            if self._nodes[trace.wrt if self._is_forward else trace.output].name:
                self._slopes[index] = names.of_derivative(self._names[of], self._names[by])

    @property
    def _is_forward(self) -> bool:
        return self._trace.mode is Mode.FORWARD

    def lines(self) -> Iterator[ProgramLine]:
        """Yield the whole program."""
        yield from self._head()
        yield from remark_lines(self._translate(VALUES))
        for index, node in enumerate(self._nodes):
            if node.name and node.is_leaf:
                value = repr(self._trace.run.values[index])
                yield self._line(f"{self._names[index]} = {value}", Kind.NODE, index)
        yield ProgramLine("")
        if self._is_forward:
            yield from self._forward()
        else:
            yield from self._values()
            yield from self._backward()
        yield from self._results()

    def _head(self) -> Iterator[ProgramLine]:
        yield from remark_lines(self._title)
        wrt, output = self._names[self._trace.wrt], self._names[self._trace.output]
        if self._slopes:
            what = EXPRESSION_BY if self._is_forward else EXPRESSION_OF
            yield from remark_lines(self._translate(what).format(wrt=wrt, output=output))
        operations = {node.operation for node in self._nodes if node.name and not node.is_leaf}
        if operations - _WITHOUT_NUMPY:
            yield ProgramLine("import numpy as np")
        if operations & {"sigmoid", "softplus"}:
            yield from map(ProgramLine, ("", "", *_SIGMOID, "", ""))
        else:
            yield ProgramLine("")

    def _values(self) -> Iterator[ProgramLine]:
        computed = [i for i, node in enumerate(self._nodes) if node.name and not node.is_leaf]
        if not computed:
            return
        yield from remark_lines(self._translate(FORWARD))
        for index in computed:
            yield self._value(index)
        yield ProgramLine("")

    def _value(self, index: int) -> ProgramLine:
        node = self._nodes[index]
        code = value_code(node.operation, [self._names[each] for each in node.operands])
        return self._line(f"{self._names[index]} = {code}", Kind.NODE, index)

    def _backward(self) -> Iterator[ProgramLine]:
        if not self._slopes:
            return
        output = self._trace.output
        yield from remark_lines(self._translate(WAYS_BACK))
        above = self._trace.graph.ancestors(output)
        for index in backward_order(self._trace.graph, output):
            if index == output:
                yield self._line(f"{self._slopes[index]} = 1.0", Kind.D_NODE, index)
                continue
            edges = [edge for edge in self._trace.graph.consumers[index] if edge.end in above]
            terms = [self._term(edge, self._slopes[edge.end]) for edge in edges]
            yield from self._sum(self._slopes[index], terms, Kind.D_NODE, index)
        yield ProgramLine("")

    def _forward(self) -> Iterator[ProgramLine]:
        if self._slopes:
            yield from remark_lines(self._translate(WAYS_FORWARD))
        for index, node in enumerate(self._nodes):
            if node.name and not node.is_leaf:
                yield self._value(index)
            if index in self._slopes:
                yield from self._tangent(index)
        yield ProgramLine("")

    def _tangent(self, index: int) -> Iterator[ProgramLine]:
        node, name = self._nodes[index], self._slopes[index]
        if index == self._trace.wrt or node.is_leaf:
            value = 1.0 if index == self._trace.wrt else 0.0
            yield self._line(f"{name} = {value}", Kind.TANGENT, index)
            return
        terms = [
            self._term(edge, self._slopes[edge.start])
            for edge in self._trace.graph.edges_into(index)
            if edge.start in self._slopes
        ]
        yield from self._sum(name, terms, Kind.TANGENT, index)

    def _term(self, edge: Edge, slope: str) -> str:
        """Return a derivative times the one along an edge; "-" before it if that is -1."""
        node = self._nodes[edge.end]
        operands = [self._names[each] for each in node.operands]
        at = [self._trace.run.values[each] for each in node.operands]
        factor = slope_factor(node.operation, edge.place, operands, self._names[edge.end], at)
        return f"-{slope}" if factor == "-" else f"{slope} {factor}".rstrip()

    def _sum(self, name: str, terms: list[str], kind: Kind, index: int) -> Iterator[ProgramLine]:
        signed = [term if term.startswith("-") else f"+{term}" for term in terms]
        if not signed:
            yield self._line(f"{name} = 0.0", kind, index)
            return
        first = signed[0].removeprefix("+")
        rest = "".join(f" {term[0]} {term[1:]}" for term in signed[1:])
        line = f"{name} = {first}{rest}"
        if len(line) <= _LINE_LENGTH:
            yield self._line(line, kind, index)
            return
        yield self._line(f"{name} = (", kind, index)
        yield ProgramLine(f"    {first}")
        for term in signed[1:]:
            yield ProgramLine(f"    {term[0]} {term[1:]}")
        yield ProgramLine(")")

    def _results(self) -> Iterator[ProgramLine]:
        output = self._trace.output
        yield ProgramLine(f'print("{self._names[output]} =", {self._names[output]})')
        shown = (
            range(len(self._nodes)) if self._is_forward else range(len(self._trace.program.inputs))
        )
        for index in shown:
            if index in self._slopes:
                name = self._slopes[index]
                yield ProgramLine(f'print("{name} =", {name})')

    def _line(self, text: str, kind: Kind, index: int) -> ProgramLine:
        made = Variable(text.partition(" =")[0], kind, unit=index)
        is_given = kind is Kind.NODE and self._nodes[index].is_leaf
        return ProgramLine(text, (), (made,), is_step=not is_given)
