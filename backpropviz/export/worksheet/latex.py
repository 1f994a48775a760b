"""A worksheet as a LaTeX document that compiles with amsmath, amssymb and TikZ alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from backpropviz.export.formula.formula import line_latex
from backpropviz.export.worked.latex import escaped
from backpropviz.export.worksheet.blocks import (
    Block,
    Cell,
    Equation,
    Fields,
    Grid,
    Grids,
    Head,
    Heading,
    Paragraph,
    Picture,
    Space,
)
from backpropviz.export.worksheet.tikz import tikz_picture

PAPERS = {"a4": "a4paper", "letter": "letterpaper"}

_PREAMBLE = r"""\documentclass[11pt,PAPER]{article}
\usepackage[T1]{fontenc}
\usepackage[utf8]{inputenc}
\usepackage[margin=20mm]{geometry}
\usepackage{amsmath,amssymb}
\usepackage{tikz}
\usepackage{fancyhdr}
\pagestyle{fancy}
\setlength{\headheight}{15pt}
\setlength{\parindent}{0pt}
\setlength{\parskip}{0.5em}
\newcommand{\sheetblank}{\fbox{\rule[-0.7ex]{0pt}{2.6ex}\hspace{5em}}}
\newcommand{\sheetanswer}[1]{\fbox{$#1$}}
\newcommand{\sheetroom}{\dotfill}
\newcommand{\sheetline}[2]{\noindent\makebox[2em][r]{\small #1\,.\hspace{0.5em}}#2\par}
\newcommand{\sheetplain}[1]{\noindent\hspace*{2em}#1\par}
"""


def sheets_latex(sheets: Iterable[Iterable[Block]], paper: str) -> Iterator[str]:
    """Yield one document with every sheet on pages of its own, of blocks with dollar signs."""
    pieces = ["".join(piece for block in blocks for piece in _written(block)) for blocks in sheets]
    body = "\n\\clearpage\n\\setcounter{page}{1}\n".join(pieces)
    yield _PREAMBLE.replace("PAPER", PAPERS[paper])
    if any(_is_wide(letter) for letter in body):
        # Chinese needs its own package, and an engine that knows its letters.
        yield "\\usepackage{ctex} % compile with XeLaTeX or LuaLaTeX\n"
    yield f"\\begin{{document}}\n\n{body}\n\\end{{document}}\n"


def _written(block: Block) -> Iterator[str]:
    match block:
        case Head():
            title, variant = escaped(block.title), escaped(block.variant)
            yield f"\\fancyhf{{}}\\lhead{{{title}}}\\rhead{{{variant}}}\\cfoot{{\\thepage}}\n"
            yield f"{{\\Large\\bfseries {title}}}\\\\[0.3em]\n"
            yield f"{{\\large {escaped(block.kind)}{' -- ' if variant else ''}{variant}}}\n"
        case Fields():
            parts = [
                f"{escaped(field.label)}: \\hrulefill\\ {escaped(field.after)}".rstrip("\\ ")
                for field in block.fields
            ]
            yield "\n\\noindent " + "\\quad ".join(parts) + "\\par\n"
        case Heading():
            points = f"\\hfill {{\\normalfont\\normalsize {block.points}}}" if block.points else ""
            yield f"\n\\{'sub' if block.inner else ''}section*{{{block.text}{points}}}\n"
        case Paragraph():
            yield f"\n{block.text}\n"
        case Picture():
            yield f"\n{block.note}\n\n% {block.text}\n{tikz_picture(block.drawing)}\n"
        case Equation():
            yield _equation(block)
        case Grids():
            yield "\n" + "\\qquad\n".join(_grid(grid) for grid in block.grids) + "\n"
        case Space():
            yield f"\n\\vspace{{{block.lines * 2}em}}\n"


def _equation(block: Equation) -> str:
    sides = [line_latex(side) for side in (block.left, *block.sides)]
    body = f"$\\displaystyle {' = '.join(sides)}$"
    if block.answer is not None:
        answer = line_latex(block.answer)
        boxed = f" $=$ \\sheetanswer{{{answer}}}"
        body += boxed if block.number else f" $\\displaystyle = {answer}$"
    elif block.number:
        room = " $=$ \\sheetroom" if block.room else " "
        body += f"{room} $=$ \\sheetblank"
    if block.number:
        return f"\\sheetline{{{block.number}}}{{{body}}}\n"
    return f"\\sheetplain{{{body}}}\n"


def _grid(grid: Grid) -> str:
    width = max(len(row) for row in grid.rows)
    caption = f"{{\\small {grid.caption}}}\\\\[0.2em]\n" if grid.caption else ""
    rows = " \\\\[0.6em]\n".join(" & ".join(map(_cell, row)) for row in grid.rows)
    tabular = f"\\begin{{tabular}}{{{'l' * width}}}\n{rows}\n\\end{{tabular}}"
    # A parbox of the table's own width, so that several stand side by side.
    return f"\\begin{{tabular}}[t]{{@{{}}l@{{}}}}\n{caption}{tabular}\n\\end{{tabular}}"


def _cell(cell: Cell | None) -> str:
    if cell is None:
        return ""
    number = f"{{\\small {cell.number}.}} " if cell.number else ""
    left = f"{number}$\\displaystyle {line_latex(cell.left)} =$ "
    if cell.answer is None:
        return f"{left}\\sheetblank"
    answer = line_latex(cell.answer)
    return left + (f"\\sheetanswer{{{answer}}}" if cell.number else f"${answer}$")


def _is_wide(letter: str) -> bool:
    return "\u2e80" <= letter <= "\u9fff"
