"""Where a number of an expression comes from: paths through its graph, or the rule of a step."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from backpropviz.engine.explain.explanation import MOST_PATHS, Explanation, Origin
from backpropviz.engine.explain.graph_paths import GraphPaths, path_counts
from backpropviz.engine.explain.path_counts import Counts
from backpropviz.engine.graph.expression_trace import ExpressionTrace, Mode
from backpropviz.engine.graph.graph import INPUT, Graph
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Quantity

_MOST_KEPT: Final = 16


def explain_expression(
    trace: ExpressionTrace,
    quantity: Quantity,
    *,
    most_paths: int = MOST_PATHS,
    by_layers: bool | None = None,
) -> Explanation:
    """Return where a number comes from; for an input, where the derivative by it does.

    A derivative of more than `most_paths` paths is grouped by the next node, or forward by the
    operands; by_layers asks for the one or the other where both are possible.
    """
    quantity = asked_about(trace, quantity)
    value = trace.value(quantity)
    given = Explanation(quantity, value, Origin.GIVEN, 0, OF_THE_BATCH)
    paths = paths_of(trace, quantity)
    if paths is not None and paths.start != paths.end and paths.counts.paths:
        can_group = not paths.is_direct
        grouped = can_group and (by_layers is True or paths.counts.paths > most_paths)
        found = paths.groups_of() if grouped else paths.all_of()
        return Explanation(
            quantity,
            value,
            Origin.GROUPS if grouped else Origin.PATHS,
            0,
            OF_THE_BATCH,
            found.paths,
            found.common,
            found.shared,
            counts=paths.counts,
            gradient_counts=_counts_of_all(
                trace.graph, paths.end, forward=quantity.kind is Kind.TANGENT
            ),
            can_group=can_group,
        )
    made = trace.find(quantity)
    if made is None or (paths is not None and paths.start != paths.end):
        return given  # a derivative that is 0: nothing leads there
    shared = frozenset({trace.graph.nodes[quantity.unit].quantity})
    if quantity.kind is Kind.LOCAL:
        shared |= {quantity}
    return Explanation(
        quantity,
        value,
        Origin.RULE,
        0,
        OF_THE_BATCH,
        shared=shared,
        rule=trace[made].rule,
    )


def asked_about(trace: ExpressionTrace, quantity: Quantity) -> Quantity:
    """Return the derivative by an input that is pointed at; any other quantity itself."""
    if quantity.kind is Kind.NODE and trace.graph.nodes[quantity.unit].operation == INPUT:
        if trace.mode is Mode.REVERSE:
            return Quantity(Kind.D_NODE, unit=quantity.unit)
        if quantity.unit == trace.wrt:
            return Quantity(Kind.TANGENT, unit=trace.output)
    return quantity


def paths_of(trace: ExpressionTrace, quantity: Quantity) -> GraphPaths | None:
    """Return the paths that a derivative is the sum of; None for what is no derivative."""
    if quantity.kind is Kind.D_NODE:
        return _paths(trace, quantity.unit, trace.output, forward=False)
    if quantity.kind is Kind.TANGENT:
        return _paths(trace, trace.wrt, quantity.unit, forward=True)
    return None


def _paths(trace: ExpressionTrace, start: int, end: int, *, forward: bool) -> GraphPaths:
    def arrived(index: int) -> tuple[float, Quantity]:
        kind = Kind.TANGENT if forward else Kind.D_NODE
        made_by = Quantity(kind, unit=index)
        return trace.value(made_by), made_by

    return GraphPaths(trace.graph, start, end, trace.run.slopes, arrived, forward=forward)


@lru_cache(maxsize=_MOST_KEPT)
def _counts_of_all(graph: Graph, end: int, *, forward: bool) -> Counts:
    """Return the work of the derivatives of one value by all inputs.

    Backward one pass serves all of them; forward each takes its own.
    """
    inputs = [index for index, node in enumerate(graph.nodes) if node.operation == INPUT]
    each = [path_counts(graph, start, end, forward=forward) for start in inputs]
    paths, by_paths = sum(one.paths for one in each), sum(one.by_paths for one in each)
    if forward:
        return Counts(paths, by_paths, sum(one.by_recursion for one in each))
    above = graph.ancestors(end)
    once = sum(
        edge.end in above and edge.end != end and graph.is_differentiated(edge)
        for edge in graph.edges
    )
    return Counts(paths, by_paths, once)
