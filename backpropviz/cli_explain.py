"""The command that explains a number: which one is meant, and what is said about it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace

from backpropviz.engine.explain.explain import explain
from backpropviz.engine.graph.expression_trace import ExpressionTrace, Mode, usual_differentiation
from backpropviz.engine.graph.node_names import asked_for, node_quantity_named
from backpropviz.engine.graph.scalar_trace import ScalarTrace
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import Kind
from backpropviz.engine.quantity_names import quantity_named
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.setup import set_up
from backpropviz.export.explanation.formats import write_explanation
from backpropviz.export.explanation.words_of import words_of
from backpropviz.export.notation import notation_of, notation_of_expression
from backpropviz.export.numbers import NumberStyle
from backpropviz.usage import UsageError


def write_explained(
    experiment: Experiment, trace: NetworkTrace, style: NumberStyle, options: argparse.Namespace
) -> Iterator[str]:
    """Return the pieces of what is to be printed about the quantity that the options name."""
    if options.mode != Mode.REVERSE.value:
        raise UsageError("--mode: expected an expression, and this is a network")
    try:
        quantity = quantity_named(
            options.quantity,
            trace.network,
            sample=trace.sample,
            of_sample=trace.of_sample,
            n_samples=trace.n_samples,
            slots=[line.name for line in trace.optimizer.lines if line.name != "w"]
            if trace.optimizer
            else (),
        )
        graph = None
        if quantity.kind in (Kind.PRODUCT, Kind.D_PRODUCT):
            trace = ScalarTrace(trace)
            graph = trace.graph
        explained = explain(trace, quantity, by_layers=options.by_layers or None)
    except ValueError as error:
        raise UsageError(str(error)) from error
    dataset = set_up(experiment).dataset
    notation = notation_of(experiment, trace.network, trace.run.rows, dataset, graph)
    words = words_of(explained, trace, notation, style)
    return write_explanation(words, experiment.title, options.format)


def write_explained_expression(
    experiment: Experiment, style: NumberStyle, options: argparse.Namespace
) -> Iterator[str]:
    """Return the same about a number of an expression: what it names is differentiated."""
    run = set_up(experiment).expression
    assert run is not None
    if options.sample is not None:
        raise UsageError("--sample: an expression has no samples")
    try:
        asked = asked_for(options.quantity, run.program, usual_differentiation(run.program))
        trace = ExpressionTrace(run, replace(asked, mode=Mode(options.mode)))
        quantity = node_quantity_named(options.quantity, trace)
        explained = explain(trace, quantity, by_layers=options.by_layers or None)
    except ValueError as error:
        raise UsageError(str(error)) from error
    words = words_of(explained, trace, notation_of_expression(trace, style), style)
    return write_explanation(words, experiment.title, options.format)
