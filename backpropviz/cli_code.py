"""The command that prints the program of an experiment's first update."""

from __future__ import annotations

from collections.abc import Iterator

from backpropviz.engine.graph.expression_trace import ExpressionTrace, usual_differentiation
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.setup import set_up
from backpropviz.export.notation import notation_of
from backpropviz.export.program.expression_program import write_expression_program
from backpropviz.export.program.programs import write_program
from backpropviz.usage import UsageError


def write_code(experiment: Experiment, trace: NetworkTrace, library: str) -> Iterator[str]:
    """Return the pieces of the program, for a library of LIBRARIES."""
    dataset = set_up(experiment).dataset
    notation = notation_of(experiment, trace.network, trace.run.rows, dataset)
    return write_program(library, trace, notation, experiment.title).pieces()


def write_expression_code(experiment: Experiment, library: str) -> Iterator[str]:
    """Return the pieces of the program of an expression; there is none for another library."""
    run = set_up(experiment).expression
    assert run is not None
    if library != "numpy":
        raise UsageError("--library: expected numpy, which the program of an expression is for")
    trace = ExpressionTrace(run, usual_differentiation(run.program))
    return write_expression_program(trace, experiment.title).pieces()
