"""The command that draws: a network or an expression at a step or step by step, into files."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from backpropviz.cli_arguments import FORMS, PANELS, TRAINING_PANELS
from backpropviz.cli_expr import asked_trace, refuse_questions, refuse_training
from backpropviz.engine.backprop import run_pass
from backpropviz.engine.graph.expression_trace import ExpressionTrace
from backpropviz.engine.graph.graph import MOST_NODES
from backpropviz.engine.graph.network_graph import n_scalar_nodes
from backpropviz.engine.graph.scalar_trace import ScalarTrace
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.optimizers import initial_state, update
from backpropviz.engine.trace import Detail, Trace
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.setup import Setup, set_up
from backpropviz.experiment.typed_expression import names_document
from backpropviz.export.animation.frames import MOST_PICTURES
from backpropviz.export.progress_bar import ProgressBar
from backpropviz.rendering import Wish, render_picture
from backpropviz.usage import UnforeseenError, UsageError

MOVING = (".gif", ".webp")
PICTURE_SUFFIXES = (".png", ".svg", ".pdf", *MOVING)
_NUMBERED = re.compile(r"%(0[1-9])?d")
_SIZE, _SIZE_OF_SERIES = (1920, 1080), (1280, 720)


def draw(experiment: Experiment, options: argparse.Namespace) -> None:
    """Write the pictures that the options ask for; raises UsageError if they cannot be."""
    path = Path(options.output)
    if path.suffix.lower() not in PICTURE_SUFFIXES:
        suffixes = ", ".join(PICTURE_SUFFIXES)
        raise UsageError(f"{options.output}: expected a file that ends in one of {suffixes}")
    if path.is_dir() or not path.parent.is_dir():
        raise UsageError(f"{options.output}: expected a file in a directory that exists")
    if options.explanation and (options.window or options.panel is not None):
        raise UsageError("--explanation: expected neither --window nor --panel with it")
    is_series = _is_series(path, options)
    trace = _trace_of(experiment, options)
    step, steps = options.step, len(trace)
    if step is not None and not 0 <= step <= steps:
        raise UsageError(f"--step: expected a number from 0 to {steps}, got {step}")
    cursors = _cursors(trace, options) if is_series else None
    wish = Wish(
        updates=options.updates,
        step=step,
        cursors=cursors,
        detail=Detail(options.detail or Detail.OPERATION.value),
        seconds=options.seconds or 1.0,
        form=options.form,
        asked=trace.asked if isinstance(trace, ExpressionTrace) else None,
        size=options.size or (_SIZE_OF_SERIES if is_series else _SIZE),
        scale=options.scale,
        theme=options.theme,
        language=options.language,
        window=options.window,
        panel=options.panel,
        explained=options.explanation,
    )
    bar = ProgressBar(sys.stderr, options.updates)
    pictures = ProgressBar(sys.stderr, len(cursors or ()), "picture")
    try:
        render_picture(
            experiment,
            path,
            wish,
            source=options.experiment if names_document(options.experiment) else None,
            trained=bar.show,
            drawn=pictures.show,
        )
    except (OSError, ValueError) as error:
        reason = (isinstance(error, OSError) and error.strerror) or error
        raise UsageError(f"{options.output}: cannot be drawn: {reason}") from error
    except UnforeseenError as error:
        raise UnforeseenError(f"{options.output}: cannot be drawn: {error}") from error
    finally:
        bar.hide()


def _is_series(path: Path, options: argparse.Namespace) -> bool:
    """Say whether many pictures are asked for; complain where that does not go together."""
    suffix = path.suffix.lower()
    numbered = _NUMBERED.search(path.name) is not None
    if options.steps is not None and suffix in (".png", ".svg") and not numbered:
        name = f"{path.stem}-%03d{path.suffix}"
        raise UsageError(
            f"{options.output}: expected a name with a place for the number of each picture, "
            f"such as {name}"
        )
    if not (suffix in MOVING or numbered or options.steps is not None):
        for option in ("detail", "seconds"):
            if getattr(options, option) is not None:
                raise UsageError(f"--{option}: expected a series, such as -o pass.gif")
        if options.step is not None and options.panel in TRAINING_PANELS:
            raise UsageError(f"--step: the panel {options.panel} is about the training")
        return False
    if options.step is not None:
        raise UsageError("--step: expected --steps FROM:TO instead, as a series is asked for")
    if options.panel in TRAINING_PANELS:
        raise UsageError(
            f"--panel: of a series, which is about the steps, expected one of {', '.join(PANELS)}, "
            f"got {options.panel}"
        )
    if options.seconds is not None and suffix not in MOVING:
        raise UsageError(f"--seconds: expected a file that ends in one of {', '.join(MOVING)}")
    return True


def _cursors(trace: Trace, options: argparse.Namespace) -> list[int]:
    """Return how many steps are done in each picture of a series."""
    steps = len(trace)
    given = options.steps or (None, None)
    first, last = given[0] or 0, steps if given[1] is None else given[1]
    if not first <= last <= steps:
        raise UsageError(
            f"--steps: expected FROM:TO with numbers from 0 to {steps} in this order, "
            f"got {first}:{last}"
        )
    found = trace.stops(Detail(options.detail or Detail.OPERATION.value), first, last)
    if len(found) > MOST_PICTURES:
        raise UsageError(
            f"--steps: expected at most {MOST_PICTURES} pictures, got {len(found)}; "
            "--detail layer makes fewer"
        )
    return found


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
