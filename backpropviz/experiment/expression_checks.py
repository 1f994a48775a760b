"""The rules of an expression: it can be read, its inputs have values, and it is defined there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from backpropviz.engine.expression import FUNCTIONS, ExpressionError
from backpropviz.engine.graph.program import Program, compile_program
from backpropviz.experiment.checks import check_number, check_text
from backpropviz.experiment.errors import (
    ExperimentError,
    mismatch,
    missing,
    no_such_key,
    quoted,
    shown_name,
    suggesting,
)
from backpropviz.experiment.kinds import STATEMENTS
from backpropviz.experiment.schema import Model
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase, phrase_of

LONGEST_EXPRESSION: Final = 10_000
LONGEST_INPUT_NAME: Final = 40

_KEY: Final = "model.expression"


def check_expression(model: Model) -> None:
    """Check an expression and the values of its inputs.

    Raises ExperimentError with the first problem; one of the text ends with its place, counted in
    characters from 1.
    """
    program = program_of(model)
    values = model.values or {}
    if not program.inputs:
        problem = QT_TRANSLATE_NOOP(
            "Problem", "found no name in it, expected one to differentiate by"
        )
        raise ExperimentError(_KEY, problem)
    if program.graph.nodes[program.graph.output].adjoint is None:
        problem = QT_TRANSLATE_NOOP(
            "Problem", "the last statement is a number, expected something to differentiate"
        )
        raise ExperimentError(_KEY, problem)
    _check_names(program, values)
    for name, value in values.items():
        check_number(f"model.values.{shown_name(name)}", value)
    try:
        program.run(values).adjoints(program.graph.output)
    except ExpressionError as error:
        problem = QT_TRANSLATE_NOOP("Problem", "with these values, {problem}")
        raise ExperimentError(_KEY, problem.format(problem=phrase_of(error))) from error


def program_of(model: Model) -> Program:
    """Return the program of a model's expression; raises ExperimentError if it cannot be read."""
    text = model.expression or ""
    if not text.strip():
        raise mismatch(_KEY, quoted(text), STATEMENTS)
    check_text(_KEY, text, LONGEST_EXPRESSION, allowed="\n\t")
    try:
        return compile_program(text)
    except ExpressionError as error:
        raise ExperimentError(_KEY, phrase_of(error)) from error


def _check_names(program: Program, values: Mapping[str, float]) -> None:
    without_value = [name for name in program.inputs if name not in values]
    for name in program.inputs:
        if len(name) > LONGEST_INPUT_NAME:
            found = QT_TRANSLATE_NOOP("Problem", "the name {name}, {count} characters long")
            expected = QT_TRANSLATE_NOOP("Problem", "names of at most {most}")
            raise mismatch(
                _KEY,
                found.format(name=shown_name(name), count=len(name)),
                expected.format(most=LONGEST_INPUT_NAME),
            )
    for name, value in values.items():
        if name in program.inputs:
            continue
        if program.node(name) is not None:
            why = computed_itself(shown_name(name))
        elif name in FUNCTIONS:
            why = is_a_function(name)
        else:
            unused = QT_TRANSLATE_NOOP("Problem", "the expression does not use {name}")
            why = unused.format(name=shown_name(name))
            why = suggesting(why, name, without_value or program.inputs)
        raise no_such_key(f"model.values.{shown_name(name)}", quoted(value), why)
    for name in without_value:
        number = QT_TRANSLATE_NOOP("Problem", "a number, since the expression uses {name}")
        expected = number.format(name=shown_name(name))
        raise missing(f"model.values.{shown_name(name)}", expected)


def computed_itself(name: str) -> Phrase:
    """Return why a name of an expression takes no value."""
    return QT_TRANSLATE_NOOP("Problem", "the expression computes {name} itself").format(name=name)


def is_a_function(name: str) -> Phrase:
    """Return why a function's name takes no value."""
    return QT_TRANSLATE_NOOP("Problem", "{name} is a function").format(name=name)
