"""From the graph of matrix operations to a line of them, layer by layer."""

from __future__ import annotations

from collections.abc import Sequence

from backpropviz.engine.graph.graph import BIAS, TARGET, WEIGHT
from backpropviz.engine.graph.matrix_graph import PENALTY, MatrixGraph
from backpropviz.engine.losses import LOSSES
from backpropviz.views.matrices.layout import Chain, Spot
from backpropviz.views.matrices.sizes import Measure

_ABOVE, _BELOW = frozenset({WEIGHT, PENALTY}), frozenset({BIAS, TARGET})


def chain_of(graph: MatrixGraph, measures: Sequence[Measure]) -> Chain:
    """Return the chain of a graph: the inputs with the first layer, each layer, and the loss."""
    groups: list[list[Spot]] = [[]]
    for index, node in enumerate(graph.nodes):
        if node.operation in _ABOVE | _BELOW:
            continue
        above = _fed_by(graph, index, _ABOVE)
        begins_layer = above is not None and graph.nodes[above].operation == WEIGHT
        if (begins_layer and node.layer > 1) or node.operation in LOSSES:
            groups.append([])
        groups[-1].append(Spot(index, above, _fed_by(graph, index, _BELOW)))
    return Chain(tuple(measures), tuple(tuple(group) for group in groups))


def _fed_by(graph: MatrixGraph, index: int, operations: frozenset[str]) -> int | None:
    if graph.nodes[index].operation in operations:
        return None
    found = [
        each for each in graph.nodes[index].operands if graph.nodes[each].operation in operations
    ]
    return found[0] if found else None
