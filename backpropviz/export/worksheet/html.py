"""A worksheet as one HTML page that needs nothing else, and prints black on white."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator

from backpropviz.export.formula.formula import Line, line_latex
from backpropviz.export.worked.html import math, words
from backpropviz.export.worksheet import blocks
from backpropviz.export.worksheet.svg import svg_picture

PAPERS = {"a4": "A4", "letter": "letter"}

_STYLE = """
@page { size: PAPER; margin: 18mm; }
body { margin: 0; background: #fff; color: #000;
  font: 15px/1.45 system-ui, "Segoe UI", "Helvetica Neue", sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 3rem; break-after: page; }
header { display: flex; justify-content: space-between; align-items: baseline;
  border-bottom: 2px solid #000; }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.2rem; margin: 1.6rem 0 .4rem; border-bottom: 1px solid #000;
  display: flex; justify-content: space-between; break-after: avoid; }
h2 .points { font-weight: normal; font-size: 1rem; }
h3 { font-size: 1rem; margin: 1rem 0 .3rem; break-after: avoid; }
.fields { display: flex; gap: 1.5rem; margin: 1rem 0; }
.fields span { flex: 1; display: flex; gap: .4rem; align-items: flex-end; }
.fields i { flex: 1; border-bottom: 1px solid #000; }
.line { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .45rem; margin: .5rem 0;
  break-inside: avoid; }
.line math, td math { math-style: normal; font-size: 1.1em; }
.number { min-width: 1.8rem; text-align: right; font-size: .85rem; }
.room { flex: 1; min-width: 9rem; border-bottom: 1px dotted #000; height: 1.6rem; }
.blank { display: inline-block; min-width: 5.2rem; height: 1.7rem; border: 1px solid #000;
  border-radius: 3px; vertical-align: middle; }
.end { white-space: nowrap; }
.answer { border: 1px solid #000; border-radius: 3px; padding: .1rem .4rem; font-weight: 600; }
.grids { display: flex; flex-wrap: wrap; gap: .6rem 2rem; }
table { border-collapse: collapse; }
caption { text-align: left; font-size: .9rem; padding-bottom: .2rem; }
td { padding: .3rem 1rem .3rem 0; white-space: nowrap; }
.space { height: 5rem; }
svg { display: block; margin: .8rem auto; font-family: inherit; }
"""


def sheets_html(
    sheets: Iterable[Iterable[blocks.Block]], title: str, paper: str, language: str = "en"
) -> Iterator[str]:
    """Yield one page with all sheets, of blocks with dollar signs; formulas are MathML."""
    yield f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    style = _STYLE.replace("PAPER", PAPERS[paper])
    yield f"<title>{html.escape(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
    for sheet in sheets:
        yield "<main>\n"
        for block in sheet:
            yield from _written(block)
        yield "</main>\n"
    yield "</body>\n</html>\n"


def _written(block: blocks.Block) -> Iterator[str]:
    match block:
        case blocks.Head():
            variant = f" · {html.escape(block.variant)}" if block.variant else ""
            yield f"<header><h1>{html.escape(block.title)}</h1>"
            yield f"<strong>{html.escape(block.kind)}{variant}</strong></header>\n"
        case blocks.Fields():
            yield '<p class="fields">'
            for field in block.fields:
                yield f"<span>{html.escape(field.label)}: <i></i>{html.escape(field.after)}</span>"
            yield "</p>\n"
        case blocks.Heading():
            level = "h3" if block.inner else "h2"
            points = html.escape(block.points)
            points = f'<span class="points">{points}</span>' if points else ""
            yield f"<{level}><span>{words(block.text)}</span>{points}</{level}>\n"
        case blocks.Paragraph():
            yield f"<p>{words(block.text)}</p>\n"
        case blocks.Picture():
            yield f"<p>{words(block.note)}</p>\n"
            yield svg_picture(block.drawing, block.text) + "\n"
        case blocks.Equation():
            yield from _equation(block)
        case blocks.Grids():
            yield '<div class="grids">\n'
            for grid in block.grids:
                yield from _grid(grid)
            yield "</div>\n"
        case blocks.Space():
            yield '<div class="space"></div>\n' * max(1, block.lines // 4)


def _equation(block: blocks.Equation) -> Iterator[str]:
    number = f"{block.number}." if block.number else ""
    yield f'<div class="line"><span class="number">{number}</span>'
    sides = " = ".join(line_latex(side) for side in (block.left, *block.sides))
    yield math(sides)
    if block.room:
        yield '<span>=</span><span class="room"></span>'
    if block.answer is not None or block.number:
        yield f'<span class="end">= {_filled(block.answer, block.number)}</span>'
    yield "</div>\n"


def _grid(grid: blocks.Grid) -> Iterator[str]:
    yield "<table>"
    if grid.caption:
        yield f"<caption>{words(grid.caption)}</caption>"
    for row in grid.rows:
        yield "<tr>" + "".join(f"<td>{_cell(cell)}</td>" for cell in row) + "</tr>\n"
    yield "</table>\n"


def _cell(cell: blocks.Cell | None) -> str:
    if cell is None:
        return ""
    number = f'<span class="number">{cell.number}.</span> ' if cell.number else ""
    return f"{number}{math(line_latex(cell.left) + ' =')} {_filled(cell.answer, cell.number)}"


def _filled(answer: Line | None, number: int) -> str:
    if answer is None:
        return '<span class="blank"></span>'
    written = math(line_latex(answer))
    return f'<span class="answer">{written}</span>' if number else written
