"""The commands without a window: their arguments, and which part of the program answers them.

What they print is written by export/; only `render` and a PDF of
`worksheet` need Qt, and import it when they run.
"""

from __future__ import annotations

import argparse
import io
import math
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from backpropviz.cli_arguments import FORMS, LINES_OF_TEXT, PROGRAM, read_arguments
from backpropviz.cli_check import write_check
from backpropviz.cli_code import write_code, write_expression_code
from backpropviz.cli_explain import write_explained, write_explained_expression
from backpropviz.cli_expr import refuse_questions, write_expression, write_steps
from backpropviz.cli_render import draw
from backpropviz.cli_worksheet import write_sheets
from backpropviz.engine.backprop import run_pass
from backpropviz.engine.graph.scalar_trace import ScalarTrace
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.trace import Detail
from backpropviz.engine.training import Diverged, Schedule, describe, first_trace
from backpropviz.experiment.engine_parts import schedule_of
from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.library import library
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.setup import set_up
from backpropviz.experiment.typed_expression import open_typed
from backpropviz.export.caret import place_of
from backpropviz.export.gradients import gradients_csv, gradients_json, gradients_text
from backpropviz.export.library_list import library_json, library_text
from backpropviz.export.notation import notation_of
from backpropviz.export.numbers import NumberStyle
from backpropviz.export.progress_bar import ProgressBar
from backpropviz.export.training_report import (
    TrainingReport,
    training_csv,
    training_json,
    training_text,
)
from backpropviz.export.worked.formats import write_worked
from backpropviz.export.worked.worked import WorkedSolution
from backpropviz.phrases import one_line
from backpropviz.usage import UnforeseenError, UsageError

SUCCESS, DISAGREES, DIVERGED, FAILED, MISTAKE = 0, 1, 1, 1, 2
INTERRUPTED, PIPE_CLOSED = 130, 141  # as shells count them: 128 and the signal's number

_OF_NETWORKS = ("grad", "train")


def main(arguments: Sequence[str]) -> int:
    """Carry out a command; return the exit status. What goes wrong is said in one line."""
    _prepare_streams()
    try:
        status = _run(read_arguments(arguments))
        sys.stdout.flush()
    except SystemExit as answered:  # --help and --version
        return int(answered.code or SUCCESS)
    except (ExperimentError, UsageError) as error:
        return _complain(str(error), place_of(error))
    except UnforeseenError as error:
        _complain(str(error))
        return FAILED
    except KeyboardInterrupt:
        _complain("interrupted")
        return INTERRUPTED
    except MemoryError:
        return _complain("there is not enough memory for this experiment")
    except BrokenPipeError:  # whoever reads the output has seen enough
        _abandon_output()
        return PIPE_CLOSED
    except OSError as error:
        _abandon_output()
        return _complain(f"standard output: cannot be written: {error.strerror or error}")
    return status


def _run(options: argparse.Namespace) -> int:
    if options.command == "list":
        return _print({"text": library_text, "json": library_json}[options.format](library()))
    if options.command == "expr":
        return _print(write_expression(options, _style(options)))
    experiment = open_typed(options.experiment, options.values)
    if experiment.is_expression and options.command in _OF_NETWORKS:
        raise UsageError(
            f"{options.experiment}: this is an expression, and `{options.command}` is about "
            f"networks; `{PROGRAM} expr` gives its derivatives"
        )
    match options.command:
        case "grad":
            return _grad(experiment, options)
        case "trace":
            return _trace(experiment, options)
        case "explain" if experiment.is_expression:
            return _print(write_explained_expression(experiment, _style(options), options))
        case "explain":
            trace = _first_trace(experiment, options.sample)
            return _print(write_explained(experiment, trace, _style(options), options))
        case "code" if experiment.is_expression:
            pieces = write_expression_code(experiment, options.library)
            return _write(pieces, options.output)
        case "code":
            trace = _first_trace(experiment, None)
            return _write(write_code(experiment, trace, options.library), options.output)
        case "check":
            return _check(experiment, options)
        case "train":
            return _train(experiment, options)
        case "worksheet":
            write_sheets(experiment, options)
            return SUCCESS
    draw(experiment, options)
    return SUCCESS


def _grad(experiment: Experiment, options: argparse.Namespace) -> int:
    setup = set_up(experiment)
    run = run_pass(setup.problem, setup.parameters)
    if options.format == "json":
        return _print(gradients_json(run))
    if options.format == "csv":
        return _print(gradients_csv(run))
    notation = notation_of(experiment, setup.problem.network, run.rows, setup.dataset)
    return _print(gradients_text(run, experiment.title, notation, _style(options)))


def _trace(experiment: Experiment, options: argparse.Namespace) -> int:
    if experiment.is_expression:
        return _write(write_steps(experiment, options, _style(options)), options.output)
    refuse_questions(options)
    trace = _first_trace(experiment, options.sample)
    graph = None
    if options.form != FORMS[0]:
        trace = ScalarTrace(trace)
        graph = trace.graph
    dataset = set_up(experiment).dataset
    notation = notation_of(experiment, trace.network, trace.run.rows, dataset, graph)
    detail = Detail(options.detail)
    worked = WorkedSolution(experiment.title, trace, notation, detail, _style(options))
    return _write(write_worked(worked, options.format), options.output)


def _check(experiment: Experiment, options: argparse.Namespace) -> int:
    pieces, agrees = write_check(experiment, _style(options), options)
    _print(pieces)
    return SUCCESS if agrees else DISAGREES


def _train(experiment: Experiment, options: argparse.Namespace) -> int:
    setup = set_up(experiment)
    schedule = _schedule(experiment, options)
    last = schedule.last_update(setup.problem.inputs.shape[0])
    every, most = options.every, None
    if every is None:
        # A table is read by a person, the other formats by a program.
        every = max(1, math.ceil((last or 0) / LINES_OF_TEXT)) if options.format == "text" else 1
        most = 2 * LINES_OF_TEXT if options.format == "text" and last is None else None
    report = TrainingReport(setup)
    bar = ProgressBar(sys.stderr, last)
    status, complaint = SUCCESS, ""
    try:
        for number in report.record(schedule, every, most):
            bar.show(number)
    except KeyboardInterrupt:
        status, complaint = INTERRUPTED, f"interrupted after {report.updates_done} updates"
    except Diverged as error:
        rate = setup.optimizer.hyperparameters.learning_rate
        status = DIVERGED
        complaint = (
            f"training stopped at update {error.number}: {describe(error.quantity)} is not a "
            f"finite number; the parameters after {error.number - 1} updates are kept; "
            f"try a learning rate below {rate:g}, or smaller weights and inputs"
        )
    bar.hide()
    if status != SUCCESS:
        report.add_last()
    if options.format == "json":
        _print(training_json(report))
    elif options.format == "csv":
        _print(training_csv(report))
    else:
        _print(training_text(report, experiment.title, _style(options)))
    sys.stdout.flush()
    if complaint:
        _complain(complaint)
    return status


def _schedule(experiment: Experiment, options: argparse.Namespace) -> Schedule:
    schedule = schedule_of(experiment.training)
    if options.updates is not None:
        return Schedule(schedule.batch_size, schedule.order, schedule.seed, updates=options.updates)
    if experiment.training.stop is None:
        raise UsageError(
            f"{options.experiment}: training.stop: not given, so the run would have no end; "
            "expected --updates N"
        )
    return schedule


def _first_trace(experiment: Experiment, sample: int | None) -> NetworkTrace:
    setup = set_up(experiment)
    samples = setup.problem.inputs.shape[0]
    if sample is not None and not 0 <= sample < samples:
        allowed = f"a number from 0 to {samples - 1}" if samples > 1 else "0, the only one"
        raise UsageError(f"--sample: expected {allowed}, got {sample}")
    schedule = schedule_of(experiment.training)
    return first_trace(setup.problem, setup.parameters, setup.optimizer, schedule, sample)


def _style(options: argparse.Namespace) -> NumberStyle:
    return NumberStyle(options.digits, options.decimal_comma)


def _write(pieces: Iterable[str], output: str | None) -> int:
    """Print the pieces, or write them to a file."""
    if output is None:
        return _print(pieces)
    try:
        with Path(output).open("w", encoding="utf-8", newline="\n") as stream:
            stream.writelines(pieces)
    except (OSError, ValueError) as error:
        reason = (isinstance(error, OSError) and error.strerror) or error
        raise UsageError(f"{output}: cannot be written: {reason}") from error
    return SUCCESS


def _print(pieces: Iterable[str]) -> int:
    for piece in pieces:
        sys.stdout.write(piece)
    return SUCCESS


def _complain(problem: str, place: Iterable[str] = ()) -> int:
    """Say what is wrong in one line; place: lines that show where in a text."""
    sys.stderr.write(f"{PROGRAM}: {one_line(problem)}\n")
    sys.stderr.writelines(f"{line}\n" for line in place)
    return MISTAKE


def _prepare_streams() -> None:
    if sys.stdout is None:  # closed by whoever started the program
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    if sys.stderr is None:
        sys.stderr = sys.stdout
    for stream in (sys.stdout, sys.stderr):
        # Formulas need more letters than the C locale or a Windows code page has.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _abandon_output() -> None:
    """Send what is left nowhere, so that the interpreter does not fail on it at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
