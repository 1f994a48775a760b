"""The command about an expression: its values and derivatives, and what is asked about it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence

from backpropviz.cli_arguments import FORMS, PANELS_OF_EXPRESSIONS
from backpropviz.engine.expression import ExpressionError
from backpropviz.engine.graph.expression_trace import (
    Differentiation,
    ExpressionTrace,
    Mode,
    usual_differentiation,
)
from backpropviz.engine.graph.program import GraphPass, Program
from backpropviz.engine.trace import Detail
from backpropviz.experiment.errors import alternatives, quoted, suggesting
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.setup import set_up
from backpropviz.experiment.typed_expression import (
    TypedExpressionError,
    names_document,
    open_typed,
    read_typed,
)
from backpropviz.export.expression_report import (
    expression_json,
    expression_latex,
    expression_text,
)
from backpropviz.export.notation import notation_of_expression
from backpropviz.export.numbers import NumberStyle
from backpropviz.export.worked.formats import write_worked
from backpropviz.export.worked.worked import WorkedSolution
from backpropviz.phrases import as_phrase
from backpropviz.usage import UsageError

_MOST_NAMED = 8


def write_expression(options: argparse.Namespace, style: NumberStyle) -> Iterator[str]:
    """Return the pieces of what is to be printed about the expression that the options give."""
    trace = asked_trace(_run_of(options.experiment, options.values), options)
    if options.format == "json":
        return expression_json(trace)
    # What the mode does not go by already narrows down what is printed.
    forward = trace.mode is Mode.FORWARD
    asked = options.of if forward else options.wrt
    only = None if asked is None else (trace.output if forward else trace.wrt)
    write = expression_latex if options.format == "latex" else expression_text
    return write(trace, notation_of_expression(trace, style), style, only)


def write_steps(
    experiment: Experiment, options: argparse.Namespace, style: NumberStyle
) -> Iterator[str]:
    """Return the pieces of the steps of an expression's document, as the options ask for them."""
    run = set_up(experiment).expression
    assert run is not None
    refuse_form(options)
    if options.sample is not None:
        raise UsageError("--sample: expected a network; an expression has no samples")
    trace = asked_trace(run, options)
    notation, detail = notation_of_expression(trace, style), Detail(options.detail)
    worked = WorkedSolution(experiment.title, trace, notation, detail, style)
    return write_worked(worked, options.format)


def refuse_questions(options: argparse.Namespace) -> None:
    """Complain about options that only an expression has an answer to."""
    if options.mode != Mode.REVERSE.value:
        raise UsageError("--mode: expected an expression, and this is a network")
    for option, given in (("--of", options.of), ("--wrt", options.wrt)):
        if given is not None:
            raise UsageError(f"{option}: expected an expression, and this is a network")


def refuse_form(options: argparse.Namespace) -> None:
    """Complain about another form, which only a network has."""
    if options.form != FORMS[0]:
        raise UsageError("--form: expected a network; an expression is a graph in any case")


def refuse_training(options: argparse.Namespace) -> None:
    """Complain about options of a picture that only a network has an answer to."""
    refuse_form(options)
    if options.updates:
        raise UsageError("--updates: expected a network; an expression is not trained")
    if options.panel is not None and options.panel not in PANELS_OF_EXPRESSIONS:
        allowed = alternatives(PANELS_OF_EXPRESSIONS)
        raise UsageError(f"--panel: of an expression, expected {allowed}, got {options.panel}")


def _run_of(text: str, values: Sequence[str]) -> GraphPass:
    if not names_document(text):
        return read_typed(text, values).run
    run = set_up(open_typed(text, values)).expression
    if run is None:
        raise UsageError(f"{text}: this is a network, and `expr` is about expressions")
    return run


def asked_trace(run: GraphPass, options: argparse.Namespace) -> ExpressionTrace:
    """Return the steps of the mode that the options ask for, of that value, by that one."""
    usual = usual_differentiation(run.program)
    asked = Differentiation(
        Mode(options.mode),
        usual.output if options.of is None else _node(run.program, "--of", options.of),
        usual.wrt if options.wrt is None else _node(run.program, "--wrt", options.wrt),
    )
    trace = ExpressionTrace(run, asked)
    try:
        _ = (trace.adjoints, trace.tangents)
    except ExpressionError as error:
        raise TypedExpressionError(error.sentence, run.program.text, error.position) from error
    return trace


def _node(program: Program, option: str, name: str) -> int:
    index = program.node(name.strip())
    if index is not None:
        return index
    names = [node.name for node in program.graph.nodes if node.name]
    shown = alternatives(names[:_MOST_NAMED]) if names else "a name, but there is none"
    more = " …" if len(names) > _MOST_NAMED else ""
    problem = as_phrase(f"{option}: expected {shown}{more}, got {quoted(name)}")
    raise UsageError(suggesting(problem, name, names))
