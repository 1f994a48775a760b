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
    quoted,
    suggesting,
)
from backpropviz.experiment.expression_checks import computed_itself, is_a_function
from backpropviz.experiment.files import KINDS
from backpropviz.experiment.library import find_experiment, open_by_name_or_path
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.validation import validate
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase, one_line, phrase_of

_MOST_NAMED: Final = 8  # names of inputs that a complaint lists
_NUMBER: Final = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?")
# A name of the library has none of these, and nobody should give one to a file.
_SIGNS: Final = set("=+*^();")


class TypedExpressionError(ExperimentError):
    """Something is wrong at a place of a text that was typed.

    text: all of it; position: of the character, from 0.
    """

    def __init__(self, problem: Phrase, text: str, position: int) -> None:
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
        raise TypedExpressionError(phrase_of(error), text, error.position) from error
    numbers = read_values(program, values)
    missing = next((name for name in program.inputs if name not in numbers), None)
    if missing is not None:
        position = program.positions[program.inputs.index(missing)]
        name = _shown(missing)
        problem = QT_TRANSLATE_NOOP(
            "Problem", "{name} has no value, expected {name}=NUMBER (at character {number})"
        )
        raise TypedExpressionError(problem.format(name=name, number=position + 1), text, position)
    try:
        run = program.run(numbers)
        run.adjoints(program.graph.output)
    except ExpressionError as error:
        raise TypedExpressionError(phrase_of(error), text, error.position) from error
    return TypedExpression(program, numbers, run)


def read_values(program: Program, values: Sequence[str]) -> dict[str, float]:
    """Return the numbers by name of texts such as `a=2`; raises ExperimentError."""
    found: dict[str, float] = {}
    for value in values:
        name, sign, number = (part.strip() for part in value.partition("="))
        if not sign or not name:
            problem = QT_TRANSLATE_NOOP("Problem", "expected NAME=NUMBER, such as a=2")
            raise _wrong(value, problem)
        if name not in program.inputs:
            raise _wrong(value, _why_no_input(program, name))
        if name in found:
            twice = QT_TRANSLATE_NOOP("Problem", "{name} is given twice")
            raise _wrong(value, twice.format(name=_shown(name)))
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
        problem = QT_TRANSLATE_NOOP(
            "Problem", "{value}: values are for expressions, and this is a network"
        )
        raise ExperimentError("", problem.format(value=quoted(values[0])), text)
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
        problem = QT_TRANSLATE_NOOP("Problem", "expected a number, such as {example}")
        if re.fullmatch(r"[+-]?[0-9]*,[0-9]+", text):
            problem = QT_TRANSLATE_NOOP(
                "Problem", "expected a number with a decimal point, such as {example}"
            )
        raise _wrong(value, problem.format(example="0.5"))
    number = float(ascii_minus)
    if not math.isfinite(number):
        problem = QT_TRANSLATE_NOOP("Problem", "expected a finite number, this is too large")
        raise _wrong(value, problem)
    return number


def _wrong(value: str, problem: Phrase) -> ExperimentError:
    placed = QT_TRANSLATE_NOOP("Problem", "{place}: {problem}")
    return ExperimentError("", placed.format(place=quoted(value), problem=problem))


def _why_no_input(program: Program, name: str) -> Phrase:
    if name in FUNCTIONS:
        return is_a_function(name)
    if program.node(name) is not None:
        return computed_itself(_shown(name))
    if not program.inputs:
        return QT_TRANSLATE_NOOP("Problem", "the expression has no names that need a value")
    no_name = QT_TRANSLATE_NOOP("Problem", "the expression has no name {name}, only {names}")
    if len(program.inputs) > _MOST_NAMED:
        no_name = QT_TRANSLATE_NOOP("Problem", "the expression has no name {name}, only {names} …")
    shown = [_shown(each) for each in program.inputs[:_MOST_NAMED]]
    problem = no_name.format(name=_shown(name), names=alternatives(shown))
    return suggesting(problem, name, program.inputs)


def _shown(name: str) -> str:
    return name if len(name) <= 40 else f"{one_line(name[:40])}…"
