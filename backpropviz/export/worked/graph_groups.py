"""What the groups of an expression's steps are called in its worked solution."""

from __future__ import annotations

from backpropviz.engine.graph.expression_trace import ExpressionTrace, Mode
from backpropviz.engine.quantities import Kind, Phase, Quantity
from backpropviz.engine.trace import Detail, Trace
from backpropviz.export.notation import Notation


def graph_subtitle(trace: Trace, notation: Notation) -> str:
    """Return what is differentiated and how, in one sentence."""
    if not isinstance(trace, ExpressionTrace):
        return ""
    output, wrt = (
        notation.text(Quantity(Kind.NODE, unit=unit)) for unit in (trace.output, trace.wrt)
    )
    if not any(node.adjoint for node in trace.graph.nodes):
        return "An expression of constants: there is nothing to differentiate it by."
    if trace.mode is Mode.FORWARD:
        return f"Forward mode: the derivatives of all values by {wrt}, in one pass forward."
    return f"Reverse mode: the derivatives of {output} by all values, in one pass backward."


def graph_group_title(trace: Trace, notation: Notation, indices: range, detail: Detail) -> str:
    """Return what the steps of an operation, a statement or a pass are called."""
    first = trace[indices[0]]
    backward = first.phase is Phase.BACKWARD
    if detail is Detail.PASS:
        return "Backward pass" if backward else "Forward pass"
    if detail is Detail.NEURON:
        symbol = notation.text(first.quantity)
        return f"The operation that makes {symbol}, and its local derivatives"
    group = trace.segment_of(indices[0]).layer
    if not group:
        return "Inputs"
    return f"Derivatives of statement {group}" if backward else f"Statement {group}"
