"""The rules of an expression: it can be read, its inputs have values, and it is defined there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from backpropviz.engine.expression import FUNCTIONS, ExpressionError
from backpropviz.engine.graph.program import Program, compile_program
from backpropviz.experiment.checks import check_number, check_text
from backpropviz.experiment.errors import (
    ExperimentError,
    did_you_mean,
    mismatch,
    quoted,
    shown_name,
)
from backpropviz.experiment.schema import Model

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
        raise ExperimentError(_KEY, "found no name in it, expected one to differentiate by")
    if program.graph.nodes[program.graph.output].adjoint is None:
        expected = "something to differentiate"
        raise ExperimentError(_KEY, f"the last statement is a number, expected {expected}")
    _check_names(program, values)
    for name, value in values.items():
        check_number(f"model.values.{shown_name(name)}", value)
    try:
        program.run(values).adjoints(program.graph.output)
    except ExpressionError as error:
        raise ExperimentError(_KEY, f"with these values, {error}") from error


def program_of(model: Model) -> Program:
    """Return the program of a model's expression; raises ExperimentError if it cannot be read."""
    text = model.expression or ""
    if not text.strip():
        raise mismatch(_KEY, quoted(text), "statements such as c = a + b; e = c * 2")
    check_text(_KEY, text, LONGEST_EXPRESSION, allowed="\n\t")
    try:
        return compile_program(text)
    except ExpressionError as error:
        raise ExperimentError(_KEY, str(error)) from error


def _check_names(program: Program, values: Mapping[str, float]) -> None:
    missing = [name for name in program.inputs if name not in values]
    for name in program.inputs:
        if len(name) > LONGEST_INPUT_NAME:
            found = f"the name {shown_name(name)}, {len(name)} characters long"
            raise mismatch(_KEY, found, f"names of at most {LONGEST_INPUT_NAME}")
    for name, value in values.items():
        if name in program.inputs:
            continue
        if program.node(name) is not None:
            why = f"the expression computes {shown_name(name)} itself"
        elif name in FUNCTIONS:
            why = f"{name} is a function"
        else:
            near = did_you_mean(name, missing or program.inputs)
            why = f"the expression does not use {shown_name(name)}{near}"
        raise mismatch(f"model.values.{shown_name(name)}", quoted(value), f"no such key: {why}")
    for name in missing:
        problem = f"missing, expected a number, since the expression uses {shown_name(name)}"
        raise ExperimentError(f"model.values.{shown_name(name)}", problem)
