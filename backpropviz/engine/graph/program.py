"""An expression ready to compute with: its graph, and every number of a pass through it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

import numpy as np

from backpropviz.engine.expression import (
    Expression,
    ExpressionError,
    Name,
    Number,
    Operation,
    Statement,
    names_in,
)
from backpropviz.engine.expression_parser import parse_program
from backpropviz.engine.expression_values import applied, no_value, written
from backpropviz.engine.graph.graph import COPY, INPUT, MOST_NODES, NUMBER, Graph, Node
from backpropviz.engine.graph.operations import slope
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase

_MOST_KEPT: Final = 16


@dataclass(frozen=True, eq=False)
class Program:
    """The statements of a text as a graph; the last one's value is its output.

    inputs: the names that need a value, in the order in which they occur; their nodes come first.
    positions: where each node stands in the text, from 0. constants: the numbers that stand in the
    text, by their nodes.
    """

    text: str
    graph: Graph
    inputs: tuple[str, ...]
    positions: tuple[int, ...]
    constants: Mapping[int, float]

    def node(self, name: str) -> int | None:
        """Return the index of the node with a name, None if none has it."""
        return self._by_name.get(name)

    def run(self, values: Mapping[str, float]) -> GraphPass:
        """Return every number of a pass; values: of all inputs.

        Raises ExpressionError at the first operation that has no result, or no derivative.
        """
        missing = next((name for name in self.inputs if name not in values), None)
        if missing is not None:
            position = self.positions[self.inputs.index(missing)]
            raise ExpressionError(no_value(missing), position)
        numbers: list[float] = []
        slopes: list[tuple[float, ...]] = []
        with np.errstate(all="ignore"):
            for index, node in enumerate(self.graph.nodes):
                if node.operation == INPUT:
                    numbers.append(float(values[node.name]))
                    slopes.append(())
                    continue
                if node.operation == NUMBER:
                    numbers.append(self.constants[index])
                    slopes.append(())
                    continue
                at = [numbers[operand] for operand in node.operands]
                numbers.append(applied(node.operation, at, self.positions[index]))
                slopes.append(self._slopes(index, node, at, numbers[-1]))
        return GraphPass(self, tuple(numbers), tuple(slopes))

    def _slopes(self, index: int, node: Node, at: list[float], result: float) -> tuple[float, ...]:
        found: list[float] = []
        for place, operand in enumerate(node.operands):
            if self.graph.nodes[operand].adjoint is None:  # nobody asks for it
                found.append(0.0)
                continue
            number = slope(node.operation, place, at, result)
            if not math.isfinite(number):
                raise ExpressionError(_no_slope(node.operation, place, at), self.positions[index])
            found.append(number)
        return tuple(found)

    @cached_property
    def _by_name(self) -> dict[str, int]:
        return {node.name: index for index, node in enumerate(self.graph.nodes) if node.name}


@dataclass(frozen=True, eq=False)
class GraphPass:
    """Every number of a pass: the nodes' values, and each one's derivatives by its operands."""

    program: Program
    values: tuple[float, ...]
    slopes: tuple[tuple[float, ...], ...]

    def adjoints(self, output: int) -> tuple[float, ...]:
        """Return the derivatives of a node by every node: one pass backward.

        Raises ExpressionError at the node where one is too large.
        """
        found = [0.0] * len(self.values)
        found[output] = 1.0
        nodes = self.program.graph.nodes
        for index in range(output, -1, -1):
            if not math.isfinite(found[index]):
                problem = QT_TRANSLATE_NOOP(
                    "Problem", "overflow: the derivative by {name} is too large"
                ).format(name=nodes[index].name)
                raise ExpressionError(problem, self.program.positions[index])
            if found[index] == 0.0:
                continue
            for operand, local in zip(nodes[index].operands, self.slopes[index], strict=True):
                found[operand] += found[index] * local
        return tuple(found)

    def tangents(self, by: int) -> tuple[float, ...]:
        """Return the derivatives of every node by one: one pass forward.

        Raises ExpressionError at the node where one is too large.
        """
        found = [0.0] * len(self.values)
        found[by] = 1.0
        for index, node in enumerate(self.program.graph.nodes):
            if index != by and node.operands:
                pairs = zip(self.slopes[index], node.operands, strict=True)
                found[index] = sum((local * found[operand] for local, operand in pairs), 0.0)
            if not math.isfinite(found[index]):
                problem = QT_TRANSLATE_NOOP(
                    "Problem", "overflow: the derivative of {name} is too large"
                ).format(name=node.name)
                raise ExpressionError(problem, self.program.positions[index])
        return tuple(found)


@lru_cache(maxsize=_MOST_KEPT)
def compile_program(text: str) -> Program:
    """Return the program of a text such as `c = a + b; d = b + 1; e = c * d`.

    The same text gives the same object. Raises ExpressionError with the first problem.
    """
    return _Compiler(text, parse_program(text)).program()


class _Compiler:
    def __init__(self, text: str, statements: tuple[Statement, ...]) -> None:
        self._text = text
        self._statements = statements
        self._nodes: list[Node] = []
        self._positions: list[int] = []
        self._constants: dict[int, float] = {}
        self._named: dict[str, int] = {}
        self._assigned = {each.name for each in statements if each.name is not None}
        first: dict[str, Name] = {}
        for statement in statements:
            for name in names_in(statement.expression):
                if name.name not in self._assigned:
                    first.setdefault(name.name, name)
        self._inputs = tuple(first)
        for name in first.values():
            self._named[name.name] = self._add(name.name, INPUT, (), name.position, 0)
        self._taken = {*self._assigned, *first}
        self._next_number = 1

    def program(self) -> Program:
        output = 0
        for group, statement in enumerate(self._statements, start=1):
            output = self._statement(statement, group)
        graph = Graph(tuple(self._nodes), output)
        return Program(
            self._text,
            graph,
            self._inputs,
            tuple(self._positions),
            self._constants,
        )

    def _statement(self, statement: Statement, group: int) -> int:
        tree, name = statement.expression, statement.name
        if name is None:
            return self._place(tree, group)
        if isinstance(tree, Name):
            index = self._add(name, COPY, (self._named[tree.name],), statement.position, group)
        else:
            index = self._place(tree, group, name)
        self._named[name] = index
        return index

    def _place(self, tree: Expression, group: int, name: str = "") -> int:
        if isinstance(tree, Name):
            return self._named[tree.name]
        if isinstance(tree, Number):
            index = self._add(name, NUMBER, (), tree.position, group)
            self._constants[index] = tree.value
            return index
        operands = tuple(self._place(operand, group) for operand in tree.operands)
        return self._add(self._name_of(tree, operands, name), tree.operator, operands,
                         tree.position, group)  # fmt: skip

    def _name_of(self, tree: Operation, operands: tuple[int, ...], name: str) -> str:
        """Return a name for what the text gives none: constants stay without."""
        if name or not self._depends(operands):
            return name
        while f"v{self._next_number}" in self._taken:
            self._next_number += 1
        self._next_number += 1
        return f"v{self._next_number - 1}"

    def _depends(self, operands: tuple[int, ...]) -> bool:
        return any(self._nodes[operand].adjoint is not None for operand in operands)

    def _add(
        self, name: str, operation: str, operands: tuple[int, ...], position: int, group: int
    ) -> int:
        index = len(self._nodes)
        if index == MOST_NODES:
            problem = QT_TRANSLATE_NOOP(
                "Problem",
                "more than {most:,} operations, names and numbers, which is more than can be drawn;"
                " shorten the expression",
            ).format(most=MOST_NODES)
            raise ExpressionError(problem, position)
        asked = bool(name) or self._depends(operands)
        adjoint = Quantity(Kind.D_NODE, unit=index) if asked else None
        value = Quantity(Kind.NODE, unit=index)
        self._nodes.append(Node(name, operation, operands, value, adjoint, group))
        self._positions.append(position)
        return index


def _no_slope(operation: str, place: int, at: list[float]) -> Phrase:
    if operation == "^" and place == 1:
        return QT_TRANSLATE_NOOP(
            "Problem",
            "no derivative by the exponent: ({base:.6g})^{exponent:.6g}, expected a base above 0,"
            " or a number as the exponent",
        ).format(base=at[0], exponent=at[1])
    return QT_TRANSLATE_NOOP("Problem", "the derivative of {calculation} is not finite").format(
        calculation=written(operation, at)
    )
