"""A worked solution as one HTML page that needs nothing else: no scripts, fonts or addresses."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from functools import lru_cache

from latex2mathml.converter import convert

from backpropviz.export.equation_rows import equation_rows
from backpropviz.export.sentences import PHASES
from backpropviz.export.worked.worked import Group, WorkedSolution, WorkedStep

_STYLE = """
:root { color-scheme: light dark; --ground: #f6f5f1; --surface: #fff; --ink: #1c2230;
  --muted: #5a6478; --line: #e4e2db;
  --forward: #009e73; --loss: #cc79a7; --backward: #e69f00; --update: #56b4e9; }
@media (prefers-color-scheme: dark) { :root { --ground: #12151c; --surface: #1a1f29;
  --ink: #eef1f6; --muted: #9aa4b5; --line: #2a313e; } }
body { margin: 0; background: var(--ground); color: var(--ink);
  font: 17px/1.5 system-ui, "Segoe UI", "Helvetica Neue", sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.9rem; margin: 0; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 1rem; padding-bottom: .3rem;
  border-bottom: 3px solid var(--phase); }
h3 { font-size: 1rem; margin: 0 0 .6rem; }
h3 .number { color: var(--muted); font-weight: normal; margin-right: .6rem; }
.subtitle, .sentence { color: var(--muted); }
.sentence { margin: .7rem 0 0; }
article { background: var(--surface); border: 1px solid var(--line); border-radius: 10px;
  border-left: 5px solid var(--phase); padding: 1rem 1.2rem; margin: .8rem 0; overflow-x: auto;
  break-inside: avoid; }
table { border-collapse: collapse; font-size: 1.15rem; font-variant-numeric: tabular-nums; }
td { padding: .15rem .25rem; vertical-align: middle; white-space: nowrap; }
td:first-child { text-align: right; }
.result { font-weight: 600; }
@media print { body { background: none; } article { box-shadow: none; } }
"""


def worked_html(worked: WorkedSolution) -> Iterator[str]:
    """Yield the page; its formulas are MathML."""
    title = html.escape(" ".join(worked.title.split()))
    worked = worked.with_dollars()
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
    yield f'<h1>{title}</h1>\n<p class="subtitle">{words(worked.subtitle)}</p>\n'
    for phase, groups in worked.phases():
        yield f'<section style="--phase: var(--{phase.value})">\n<h2>{PHASES[phase]}</h2>\n'
        for group in groups:
            yield from _article(worked, group)
        yield "</section>\n"
    yield "</main>\n</body>\n</html>\n"


def words(sentence: str) -> str:
    """Return a sentence with its symbols, which stand between dollar signs, as MathML."""
    parts = sentence.split("$")
    return "".join(
        math(part) if index % 2 else html.escape(part) for index, part in enumerate(parts)
    )


@lru_cache(maxsize=2000)
def math(latex: str, *, display: bool = False) -> str:
    """Return LaTeX as MathML."""
    written = convert(latex, display="block" if display else "inline")
    # A decimal comma is part of its number; alone, it would be set like a comma between words.
    return re.sub(
        r"<mn>(\d+)</mn><mrow><mo>&#x0002C;</mo></mrow><mn>(\d+)</mn>", r"<mn>\1,\2</mn>", written
    )


def _article(worked: WorkedSolution, group: Group) -> Iterator[str]:
    yield f'<article>\n<h3><span class="number">{group.numbers}</span>{words(group.title)}</h3>\n'
    yield "<table>\n"
    for step in worked.steps(group):
        yield from _rows(worked, step)
    yield "</table>\n"
    sentence = worked.sentence(group)
    if sentence:
        yield f'<p class="sentence">{words(sentence)}</p>\n'
    yield "</article>\n"


def _rows(worked: WorkedSolution, step: WorkedStep) -> Iterator[str]:
    rows = list(equation_rows(step.formula, worked.detail))
    for index, row in enumerate(rows):
        left = math(row.left) if row.left else ""
        kind = ' class="result"' if index == len(rows) - 1 else ""
        yield f"<tr><td>{left}</td><td{kind}>{math(row.right)}</td></tr>\n"
