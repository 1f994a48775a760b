"""A worksheet as a LaTeX document that compiles with amsmath, amssymb and TikZ alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from backpropviz.export.formula.formula import line_latex
from backpropviz.export.worked.latex import escaped
from backpropviz.export.worksheet import blocks
from backpropviz.export.worksheet.drawing import LEAST_SCALE, Drawing
from backpropviz.export.worksheet.tikz import tikz_picture

PAPERS = {"a4": "a4paper", "letter": "letterpaper"}

_PREAMBLE = r"""\documentclass[11pt,PAPER]{article}
\ifdefined\pdftexversion
\usepackage[T1]{fontenc}
\usepackage[utf8]{inputenc}
\fi
\IfFileExists{lmodern.sty}{\usepackage{lmodern}}{}
\usepackage[margin=20mm]{geometry}
\usepackage{amsmath,amssymb}
\usepackage{tikz}
\usepackage{fancyhdr}
\pagestyle{fancy}
\setlength{\headheight}{15pt}
\setlength{\parindent}{0pt}
\setlength{\parskip}{0.5em}
\setlength{\lineskip}{0.5em}
\setlength{\lineskiplimit}{0.3em}
\newsavebox{\sheetbox}
\newcommand{\sheetblank}{\fbox{\rule[-0.7ex]{0pt}{2.6ex}\hspace{5em}}}
\newcommand{\sheetanswer}[1]{\fbox{$#1$}}
\newcommand{\sheetroom}{~\hbox{}\nobreak
\leaders\hbox to 0.4em{\hss.\hss}\hskip 9em plus 1fill\nobreak}
\newcommand{\sheetgiven}{\rule[-1.2ex]{0pt}{3.8ex}}
\newcommand{\sheetrow}{\rule[-2ex]{0pt}{5.6ex}}
\newcommand{\sheettallrow}{\rule[-3.7ex]{0pt}{8ex}}
\newcommand{\sheetline}[2]{\hangindent=2em\makebox[2em][r]{\small #1\,.\hspace{0.5em}}#2\par}
\newcommand{\sheetplain}[1]{\hangindent=2em\hspace*{2em}#1\par}
\newcommand{\sheetfit}[1]{\sbox{\sheetbox}{#1}\ifdim\wd\sheetbox>\linewidth
\resizebox{\linewidth}{!}{\usebox{\sheetbox}}\else\usebox{\sheetbox}\fi}
"""
_TEXT_WIDTH, _TEXT_HEIGHT = 480.0, 660.0  # of the smaller of both papers, in points
# Letters that pdfLaTeX sets with the packages above; others need an engine with other fonts.
_USUAL = frozenset("–—‘’‚“”„…«»‹›€•")


def sheets_latex(sheets: Iterable[Iterable[blocks.Block]], paper: str) -> Iterator[str]:
    """Yield one document with every sheet on pages of its own, of blocks with dollar signs."""
    pieces = ["".join(piece for block in sheet for piece in _written(block)) for sheet in sheets]
    body = "\n\\clearpage\n\\setcounter{page}{1}\n".join(pieces)
    yield _PREAMBLE.replace("PAPER", PAPERS[paper])
    if any(map(_is_chinese, body)):
        # Chinese needs a package of its own, and an engine that knows its letters.
        yield "\\usepackage{ctex} % compile with XeLaTeX or LuaLaTeX\n"
    elif not all(map(_is_usual, body)):
        yield "% compile with XeLaTeX or LuaLaTeX\n"
    yield f"\\begin{{document}}\n\\raggedright\n\n{body}\n\\end{{document}}\n"


def _written(block: blocks.Block) -> Iterator[str]:
    match block:
        case blocks.Head():
            title, variant = escaped(block.title), escaped(block.variant)
            said = escaped(block.kind) + (f" -- {variant}" if variant else "")
            yield f"\\fancyhf{{}}\\lhead{{{title}}}\\rhead{{{said}}}\\cfoot{{\\thepage}}\n"
            yield "\\thispagestyle{plain}\n"  # which says all this in large letters
            yield f"{{\\Large\\bfseries {title}}}\\\\[0.3em]\n{{\\large {said}}}\n"
        case blocks.Fields():
            parts = [
                f"{escaped(field.label)}: \\hrulefill\\ {escaped(field.after)}".rstrip("\\ ")
                for field in block.fields
            ]
            yield "\n\\noindent " + "\\quad ".join(parts) + "\\par\n"
        case blocks.Heading():
            points = f"\\hfill {{\\normalfont\\normalsize {block.points}}}" if block.points else ""
            yield f"\n\\{'sub' if block.inner else ''}section*{{{block.text}{points}}}\n"
        case blocks.Paragraph():
            yield f"\n{block.text}\n"
        case blocks.Picture():
            yield f"\n{block.note}\n\n% {block.text}\n{_picture(block.drawing)}\n"
        case blocks.Equation():
            yield _equation(block)
        case blocks.Grids():
            yield "\n" + "\\qquad\n".join(map(_grid, block.grids)) + "\n"
        case blocks.Space():
            yield f"\n\\vspace{{{block.lines * 2}em}}\n"


def _equation(block: blocks.Equation) -> str:
    sides = [line_latex(side) for side in (block.left, *block.sides)]
    body = f"$\\displaystyle {' = '.join(sides)}$"
    if block.answer is not None:
        answer = line_latex(block.answer)
        boxed = f" $=$~\\sheetanswer{{{answer}}}"
        body += boxed if block.number else f" $\\displaystyle = {answer}$"
    elif block.number:
        room = " $=$\\sheetroom" if block.room else ""
        body += f"{room}~$=$~\\sheetblank"
    if block.number:
        return f"\\sheetline{{{block.number}}}{{{body}}}\n"
    return f"\\sheetplain{{{body}}}\n"


def _picture(drawing: Drawing) -> str:
    """Return a drawing that fits: smaller, or, if it would be tiny, turned on a page of its own."""
    picture = tikz_picture(drawing)
    if drawing.width * LEAST_SCALE <= _TEXT_WIDTH or drawing.width <= drawing.height:
        return f"\\begin{{center}}\n\\sheetfit{{%\n{picture}}}\n\\end{{center}}"
    scale = min(1.0, _TEXT_HEIGHT / drawing.width, _TEXT_WIDTH / drawing.height)
    turned = f"\\rotatebox{{90}}{{\\scalebox{{{scale:.3f}}}{{%\n{picture}}}}}"
    return f"\\begin{{figure}}[p]\n\\centering\n{turned}\n\\end{{figure}}"


def _grid(grid: blocks.Grid) -> str:
    width = max(len(row) for row in grid.rows)
    caption = f"{{\\small {grid.caption}}}\\\\[0.2em]\n" if grid.caption else ""
    rows = " \\\\\n".join(" & ".join(map(_cell, row)) for row in grid.rows)
    tabular = f"\\begin{{tabular}}{{@{{}}{'l' * width}@{{}}}}\n{rows}\n\\end{{tabular}}"
    # A table around the table and its caption, so that several stand side by side.
    outer = f"\\begin{{tabular}}[t]{{@{{}}l@{{}}}}\n{caption}{tabular}\n\\end{{tabular}}"
    return f"\\sheetfit{{{outer}}}"


def _cell(cell: blocks.Cell | None) -> str:
    if cell is None:
        return ""
    number = f"{{\\small {cell.number}.}} " if cell.number else ""
    symbol = line_latex(cell.left)
    tall = r"\sheetrow" if cell.number else r"\sheetgiven"
    if r"\frac" in symbol:
        tall = r"\sheettallrow"
    left = f"{tall} {number}$\\displaystyle {symbol} =$ "
    if cell.answer is None:
        return f"{left}\\sheetblank"
    answer = line_latex(cell.answer)
    return left + (f"\\sheetanswer{{{answer}}}" if cell.number else f"${answer}$")


def _is_chinese(letter: str) -> bool:
    return "\u2e80" <= letter <= "\u9fff"


def _is_usual(letter: str) -> bool:
    return letter <= "\u017f" or letter in _USUAL
