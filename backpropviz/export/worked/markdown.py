"""A worked solution as Markdown, its formulas as LaTeX between dollar signs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from backpropviz.export.equation_rows import equation_rows
from backpropviz.export.sentences import PHASES
from backpropviz.export.worked.worked import Group, WorkedSolution


def worked_markdown(worked: WorkedSolution) -> Iterator[str]:
    """Yield the solution with a heading for each phase and each group of steps."""
    worked = worked.with_dollars()
    yield f"# {escaped(worked.title)}\n\n{worked.subtitle}\n"
    for phase, groups in worked.phases():
        yield f"\n## {PHASES[phase]}\n"
        for group in groups:
            yield f"\n### {group.numbers}. {group.title}\n\n"
            yield from _formulas(worked, group)
            sentence = worked.sentence(group)
            if sentence:
                yield f"\n{sentence}\n"


def escaped(text: str) -> str:
    """Return text that Markdown shows as it is."""
    return re.sub(r"([\\`*_{}\[\]<>#|$~&])", r"\\\1", " ".join(text.split()))


def _formulas(worked: WorkedSolution, group: Group) -> Iterator[str]:
    yield "$$\n\\begin{aligned}\n"
    separator = ""
    for step in worked.steps(group):
        for row in equation_rows(step.formula, worked.detail):
            yield f"{separator}{row.left} &{row.right}"
            separator = " \\\\\n"
    yield "\n\\end{aligned}\n$$\n"
