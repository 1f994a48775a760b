"""A worked solution as plain text for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from backpropviz.engine.trace import Detail
from backpropviz.export.formula.formula import line_text
from backpropviz.export.text_table import width
from backpropviz.export.worked.worked import Group, WorkedSolution, WorkedStep, equation

LINE_WIDTH = 88


def worked_text(worked: WorkedSolution) -> Iterator[str]:
    """Yield the solution; the more steps stand together, the less is said about each."""
    yield f"{worked.title}\n{worked.subtitle}\n"
    digits = len(str(len(worked.trace)))
    indent = " " * (digits + 4 if worked.detail is Detail.OPERATION else 2 * digits + 5)
    for phase, groups in worked.phases():
        yield f"\n{phase.value.upper()}\n"
        for group in groups:
            yield f"\n{group.numbers:>{len(indent) - 2}}  {group.title}\n"
            yield from _steps(worked, group, indent)


def _steps(worked: WorkedSolution, group: Group, indent: str) -> Iterator[str]:
    for step in worked.steps(group):
        match worked.detail:
            case Detail.OPERATION:
                yield from _three_lines(step, indent)
            case Detail.NEURON:
                yield f"{indent}{equation(step.formula, symbols=True)}\n"
            case Detail.LAYER:
                yield f"{indent}{equation(step.formula, symbols=False)}\n"
            case Detail.PASS:
                left, result = line_text(step.formula.left), line_text(step.formula.result)
                yield f"{indent}{left} = {result}\n"
    sentence = worked.sentence(group)
    if sentence:
        hanging = textwrap.wrap(sentence, LINE_WIDTH - len(indent))
        yield "".join(f"{indent}{line}\n" for line in hanging)


def _three_lines(step: WorkedStep, indent: str) -> Iterator[str]:
    formula = step.formula
    left = line_text(formula.left)
    sides = [line_text(line) for line in (formula.symbols, formula.numbers, formula.result)]
    start = f"{left} = "
    for side in dict.fromkeys(sides):
        yield f"{indent}{start}{side}\n"
        start = " " * width(left) + " = "
