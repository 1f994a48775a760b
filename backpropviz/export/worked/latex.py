"""A worked solution as a LaTeX document that compiles with amsmath alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from backpropviz.export.equation_rows import equation_rows
from backpropviz.export.sentences import PHASES
from backpropviz.export.worked.worked import Group, WorkedSolution

# align* is typeset in memory as one piece.
MOST_ROWS = 40

PREAMBLE = r"""\documentclass[11pt,a4paper]{article}
\usepackage[T1]{fontenc}
\usepackage[margin=22mm]{geometry}
\usepackage{amsmath}
\allowdisplaybreaks
\setlength{\parindent}{0pt}
\setlength{\parskip}{0.5em}
"""


def worked_latex(worked: WorkedSolution) -> Iterator[str]:
    """Yield the whole document, with a section for each phase."""
    worked = worked.with_dollars()
    yield f"{PREAMBLE}\\begin{{document}}\n\n"
    yield f"{{\\Large\\bfseries {escaped(worked.title)}}}\n\n{worked.subtitle}\n"
    for phase, groups in worked.phases():
        yield f"\n\\section*{{{PHASES[phase]}}}\n"
        for group in groups:
            yield f"\n\\textbf{{{group.numbers.replace('–', '--')}. {group.title}.}}\n"
            yield f"{worked.sentence(group)}\n".lstrip()
            yield from _formulas(worked, group)
    yield "\n\\end{document}\n"


def escaped(text: str) -> str:
    """Return text that LaTeX shows as it is."""
    named = {
        "\\": r"\textbackslash{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        "<": r"\textless{}",
        ">": r"\textgreater{}",
    }
    one_line = " ".join(text.split())
    return re.sub(r"[\\~^<>{}$&#%_]", lambda m: named.get(m[0], "\\" + m[0]), one_line)


def _formulas(worked: WorkedSolution, group: Group) -> Iterator[str]:
    separator, count = "\\begin{align*}\n", 0
    for step in worked.steps(group):
        for row in equation_rows(step.formula, worked.detail):
            if count == MOST_ROWS and row.left:
                separator, count = "\n\\end{align*}\n\\begin{align*}\n", 0
            yield f"{separator}  {row.left} &{row.right}"
            separator, count = " \\\\\n", min(count + 1, MOST_ROWS)
    yield "\n\\end{align*}\n"
