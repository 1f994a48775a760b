"""An expression and its values as they are typed after a command: `"e = a * b" a=2 b=1`."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from backpropviz.engine.expression import FUNCTIONS, ExpressionError
from backpropviz.engine.graph.program import GraphPass, Program, compile_program
from backpropviz.experiment.editing import expression_experiment, with_value
from backpropviz.experiment.errors import (
    ExperimentError,
    alternatives,
    did_you_mean,
    one_line,
    quoted,
)
from backpropviz.experiment.files import KINDS
from backpropviz.experiment.library import find_experiment, open_by_name_or_path
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.validation import validate

_MOST_NAMED: Final = 8  # names of inputs that a complaint lists
_NUMBER: Final = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?")
# A name of the library has none of these, and nobody should give one to a file.
_SIGNS: Final = set("=+*^();")


class TypedExpressionError(ExperimentError):
    """Something is wrong at a place of a text that was typed.

    text: all of it; position: of the character, from 0.
    """

    def __init__(self, problem: str, text: str, position: int) -> None:
        super().__init__("", problem)
        self.text = text
        self.position = position


class TypedExpression(NamedTuple):
    """An expression with a number for each of its inputs, and the pass that they give."""

    program: Program
    values: dict[str, float]
    run: GraphPass


def is_expression(text: str, values: Sequence[str] = ()) -> bool:
    """Say whether a text means an expression, rather than a file or the name of an experiment.

    values: what else was typed; where there are any, also `x` and `a-b` are expressions.
    """
    if names_document(text):
        return False
    path = Path(text)
    looks_like_path = os.sep in text and path.parent.is_dir()
    return bool(_SIGNS.intersection(text)) or bool(values and not looks_like_path)


def read_typed(text: str, values: Sequence[str]) -> TypedExpression:
    """Return what a text and its values say, such as `a=2`.

    Raises ExperimentError with the first problem, TypedExpressionError for one of the text.
    """
    try:
        program = compile_program(text)
    except ExpressionError as error:
        raise TypedExpressionError(str(error), text, error.position) from error
    numbers = read_values(program, values)
    missing = next((name for name in program.inputs if name not in numbers), None)
    if missing is not None:
        position = program.positions[program.inputs.index(missing)]
        name = _shown(missing)
        problem = f"{name} has no value, expected {name}=NUMBER (at character {position + 1})"
        raise TypedExpressionError(problem, text, position)
    try:
        run = program.run(numbers)
        run.adjoints(program.graph.output)
    except ExpressionError as error:
        raise TypedExpressionError(str(error), text, error.position) from error
    return TypedExpression(program, numbers, run)


def read_values(program: Program, values: Sequence[str]) -> dict[str, float]:
    """Return the numbers by name of texts such as `a=2`; raises ExperimentError."""
    found: dict[str, float] = {}
    for value in values:
        name, sign, number = (part.strip() for part in value.partition("="))
        if not sign or not name:
            raise ExperimentError("", f"{quoted(value)}: expected NAME=NUMBER, such as a=2")
        if name not in program.inputs:
            raise ExperimentError("", f"{quoted(value)}: {_why_no_input(program, name)}")
        if name in found:
            raise ExperimentError("", f"{quoted(value)}: {_shown(name)} is given twice")
        found[name] = _number(value, number)
    return found


def open_typed(text: str, values: Sequence[str] = ()) -> Experiment:
    """Return the experiment that a text means: a file's, a built-in one, or of an expression.

    values: of the expression; of a document, those that are to be other ones. Raises
    ExperimentError.
    """
    if is_expression(text, values):
        typed = read_typed(text, values)
        experiment = expression_experiment(text, typed.values)
        validate(experiment)
        return experiment
    experiment = open_by_name_or_path(text)
    if not values:
        return experiment
    if experiment.model.expression is None:
        problem = f"{quoted(values[0])}: values are for expressions, and this is a network"
        raise ExperimentError("", problem, text)
    program = compile_program(experiment.model.expression)
    for name, number in read_values(program, values).items():
        experiment = with_value(experiment, name, number)
    validate(experiment)
    return experiment


def names_document(text: str) -> bool:
    """Say whether a text is the name of a file, be it there or not, or of a built-in experiment."""
    if Path(text).suffix.lower() in KINDS:
        return True
    try:
        return Path(text).is_file() or find_experiment(text).is_file()
    except (ExperimentError, OSError, ValueError):
        return False


def _number(value: str, text: str) -> float:
    ascii_minus = text.replace("−", "-")
    if not _NUMBER.fullmatch(ascii_minus):
        comma = " with a decimal point" if re.fullmatch(r"[+-]?[0-9]*,[0-9]+", text) else ""
        raise ExperimentError("", f"{quoted(value)}: expected a number{comma}, such as 0.5")
    number = float(ascii_minus)
    if not math.isfinite(number):
        raise ExperimentError("", f"{quoted(value)}: expected a finite number, this is too large")
    return number


def _why_no_input(program: Program, name: str) -> str:
    if name in FUNCTIONS:
        return f"{name} is a function"
    if program.node(name) is not None:
        return f"the expression computes {_shown(name)} itself"
    if not program.inputs:
        return "the expression has no names that need a value"
    shown = [_shown(each) for each in program.inputs[:_MOST_NAMED]]
    more = " …" if len(program.inputs) > _MOST_NAMED else ""
    near = did_you_mean(name, program.inputs)
    return f"the expression has no name {_shown(name)}, only {alternatives(shown)}{more}{near}"


def _shown(name: str) -> str:
    return name if len(name) <= 40 else f"{one_line(name[:40])}…"
