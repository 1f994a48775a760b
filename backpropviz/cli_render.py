"""The command that draws: a network or an expression at a step, as a picture in a file."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from backpropviz.cli_arguments import FORMS
from backpropviz.cli_expr import asked_trace, refuse_questions, refuse_training
from backpropviz.engine.backprop import run_pass
from backpropviz.engine.graph.expression_trace import ExpressionTrace
from backpropviz.engine.graph.graph import MOST_NODES
from backpropviz.engine.graph.network_graph import n_scalar_nodes
from backpropviz.engine.graph.scalar_trace import ScalarTrace
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.optimizers import initial_state, update
from backpropviz.engine.trace import Trace
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.setup import Setup, set_up
from backpropviz.experiment.typed_expression import names_document
from backpropviz.export.progress_bar import ProgressBar
from backpropviz.usage import UnforeseenError, UsageError

PICTURE_SUFFIXES = (".png", ".svg", ".pdf")


def draw(experiment: Experiment, options: argparse.Namespace) -> None:
    """Write the picture that the options ask for; raises UsageError if it cannot be."""
    path = Path(options.output)
    if path.suffix.lower() not in PICTURE_SUFFIXES:
        suffixes = ", ".join(PICTURE_SUFFIXES)
        raise UsageError(f"{options.output}: expected a file that ends in one of {suffixes}")
    if path.is_dir() or not path.parent.is_dir():
        raise UsageError(f"{options.output}: expected a file in a directory that exists")
    if options.panel is not None and not options.window:
        raise UsageError("--panel: expected --window with it, since panels are beside the network")
    trace = _trace_of(experiment, options)
    step, steps = options.step, len(trace)
    if step is not None and not 0 <= step <= steps:
        raise UsageError(f"--step: expected a number from 0 to {steps}, got {step}")
    from backpropviz import app

    bar = ProgressBar(sys.stderr, options.updates)
    try:
        app.render_picture(
            experiment,
            path,
            updates=options.updates,
            step=step,
            form=options.form,
            asked=trace.asked if isinstance(trace, ExpressionTrace) else None,
            size=options.size,
            theme=options.theme,
            whole_window=options.window,
            panel=options.panel,
            source=options.experiment if names_document(options.experiment) else None,
            progressed=bar.show,
        )
    except (OSError, ValueError) as error:
        reason = (isinstance(error, OSError) and error.strerror) or error
        raise UsageError(f"{options.output}: cannot be drawn: {reason}") from error
    except UnforeseenError as error:
        raise UnforeseenError(f"{options.output}: cannot be drawn: {error}") from error
    finally:
        bar.hide()


def _trace_of(experiment: Experiment, options: argparse.Namespace) -> Trace:
    """Return the steps that the picture is one of; of a network their numbers do not matter."""
    setup = set_up(experiment)
    if setup.expression is not None:
        refuse_training(options)
        return asked_trace(setup.expression, options)
    refuse_questions(options)
    trace = _steps_after(setup, options.updates)
    if options.form != FORMS[1] or n_scalar_nodes(trace.network) > MOST_NODES:
        return trace
    return ScalarTrace(trace)


def _steps_after(setup: Setup, updates: int) -> NetworkTrace:
    """Return a trace like that of the update that comes after so many."""
    rows = setup.schedule.batches(setup.problem.inputs.shape[0]).rows(updates + 1)
    run = run_pass(setup.problem, setup.parameters, rows.tolist())
    state = initial_state(setup.optimizer, setup.parameters.flat.size)
    done = update(setup.optimizer, setup.parameters.flat, run.gradient.flat, state)
    return NetworkTrace(run, setup.optimizer, done)
