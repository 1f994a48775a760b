"""The command that explains a number: which one is meant, and what is said about it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from backpropviz.cli_arguments import UsageError
from backpropviz.engine.explain.explanation import explain
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantity_names import quantity_named
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.setup import set_up
from backpropviz.export.explanation.formats import write_explanation
from backpropviz.export.explanation.words import ExplanationWords
from backpropviz.export.notation import notation_of
from backpropviz.export.numbers import NumberStyle


def write_explained(
    experiment: Experiment, trace: NetworkTrace, style: NumberStyle, options: argparse.Namespace
) -> Iterator[str]:
    """Return the pieces of what is to be printed about the quantity that the options name."""
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
        explained = explain(trace, quantity, by_layers=options.by_layers or None)
    except ValueError as error:
        raise UsageError(str(error)) from error
    dataset = set_up(experiment).dataset
    notation = notation_of(experiment, trace.network, trace.run.rows, dataset)
    words = ExplanationWords(explained, trace, notation, style)
    return write_explanation(words, experiment.title, options.format)
