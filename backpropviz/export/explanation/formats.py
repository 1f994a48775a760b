"""An explanation as text, Markdown and LaTeX; its JSON has a module of its own."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from backpropviz.export.equation_rows import rows_of
from backpropviz.export.explanation.blocks import (
    Block,
    Equation,
    Heading,
    Paragraph,
    Table,
    explanation_blocks,
)
from backpropviz.export.explanation.json import explanation_json
from backpropviz.export.explanation.words import ExplanationWords
from backpropviz.export.formula.formula import line_text
from backpropviz.export.text_table import width, write_table
from backpropviz.export.worked.latex import PREAMBLE
from backpropviz.export.worked.latex import escaped as escaped_latex
from backpropviz.export.worked.markdown import escaped as escaped_markdown
from backpropviz.export.worked.text import LINE_WIDTH

EXPLANATION_FORMATS = ("text", "json", "markdown", "latex")


def write_explanation(words: ExplanationWords, title: str, name: str) -> Iterator[str]:
    """Return the pieces of an explanation in a format of EXPLANATION_FORMATS.

    title: the experiment's. Raises ValueError for another name.
    """
    match name:
        case "text":
            return _text(words, title)
        case "json":
            return explanation_json(words)
        case "markdown":
            return _markdown(words.with_dollars(), title)
        case "latex":
            return _latex(words.with_dollars(), title)
    raise ValueError(f"expected one of {', '.join(EXPLANATION_FORMATS)}, got {name!r}")


def _text(words: ExplanationWords, title: str) -> Iterator[str]:
    yield f"{title}\n{words.question()}\n"
    before: Block = Heading(title)
    for block in explanation_blocks(words):
        if not isinstance(before, Heading) or isinstance(block, Heading):
            yield "\n"
        yield from _block_text(block)
        before = block


def _block_text(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield f"{block.text}\n"
        case Paragraph():
            for line in textwrap.wrap(block.text, LINE_WIDTH, break_long_words=False):
                yield f"{line}\n"
        case Table():
            for line in write_table(block.rows, "  "):
                yield f"{line}\n"
        case Equation():
            start = f"{line_text(block.left)} = " if block.left else "= "
            for side in dict.fromkeys(map(line_text, block.sides)):
                yield f"  {start}{side}\n"
                start = f"{'= ':>{width(start)}}"


def _markdown(words: ExplanationWords, title: str) -> Iterator[str]:
    yield f"# {escaped_markdown(title)}\n\n## {words.question()}\n"
    for block in explanation_blocks(words):
        yield "\n"
        match block:
            case Heading():
                yield f"### {block.text}\n"
            case Paragraph():
                yield f"{block.text}\n"
            case Table():
                head, *rows = block.rows
                yield f"| {' | '.join(head)} |\n|{' --- |' + ' ---: |' * (len(head) - 1)}\n"
                yield from (f"| {' | '.join(row)} |\n" for row in rows)
            case Equation():
                yield "$$\n\\begin{aligned}\n"
                rows_of_block = (f"{row.left} &{row.right}" for row in rows_of(*block))
                yield " \\\\\n".join(rows_of_block)
                yield "\n\\end{aligned}\n$$\n"


def _latex(words: ExplanationWords, title: str) -> Iterator[str]:
    yield f"{PREAMBLE}\\begin{{document}}\n\n"
    yield f"{{\\Large\\bfseries {escaped_latex(title)}}}\n\n\\section*{{{words.question()}}}\n"
    for block in explanation_blocks(words):
        yield "\n"
        match block:
            case Heading():
                yield f"\\subsection*{{{block.text}}}\n"
            case Paragraph():
                yield f"{block.text}\n"
            case Table():
                columns = "l" + "r" * (len(block.rows[0]) - 1)
                yield f"\\begin{{tabular}}{{{columns}}}\n"
                for row in block.rows:
                    yield f"  {' & '.join(row)} \\\\\n".replace("⋯", r"$\cdots$")
                yield "\\end{tabular}\n"
            case Equation():
                yield "\\begin{align*}\n"
                yield " \\\\\n".join(f"  {row.left} &{row.right}" for row in rows_of(*block))
                yield "\n\\end{align*}\n"
    yield "\n\\end{document}\n"
