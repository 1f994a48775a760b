"""A worksheet as Markdown: formulas as LaTeX between dollar signs, blanks as lines to write on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from backpropviz.export.formula.formula import Line, line_latex
from backpropviz.export.worked.markdown import escaped
from backpropviz.export.worksheet import blocks

_RULE = r"\underline{\hspace{5em}}"
_ROOM = r"\underline{\hspace{14em}}"


def sheets_markdown(sheets: Iterable[Iterable[blocks.Block]]) -> Iterator[str]:
    """Yield sheets one after the other, of blocks with symbols between dollar signs."""
    for index, sheet in enumerate(sheets):
        if index:
            yield "\n---\n\n"
        for block in sheet:
            yield from _written(block)


def _written(block: blocks.Block) -> Iterator[str]:
    match block:
        case blocks.Head():
            variant = f" · {escaped(block.variant)}" if block.variant else ""
            yield f"# {escaped(block.title)}\n\n**{escaped(block.kind)}{variant}**\n"
        case blocks.Fields():
            parts = (f"{field.label}: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_ {field.after}".rstrip()
                     for field in block.fields)  # fmt: skip
            yield "\n" + "   ".join(parts) + "\n"
        case blocks.Heading():
            points = f" ({block.points})" if block.points else ""
            yield f"\n{'###' if block.inner else '##'} {block.text}{points}\n"
        case blocks.Paragraph():
            yield f"\n{block.text}\n"
        case blocks.Picture():
            # Markdown has none without a file beside it; the grids have all numbers of networks.
            for equation in block.instead:
                yield from _written(equation)
            if not block.instead:
                yield f"\n{block.note}\n"
        case blocks.Equation():
            number = f"{block.number}\\. " if block.number else ""
            yield f"\n{number}${_equation(block)}$\n"
        case blocks.Grids():
            for grid in block.grids:
                yield from _grid(grid)
        case blocks.Space():
            yield "\n" + "<br>" * block.lines + "\n"


def _equation(block: blocks.Equation) -> str:
    sides = [line_latex(side) for side in (block.left, *block.sides)]
    if block.room:
        sides.append(_ROOM)
    if block.answer is not None:
        sides.append(_boxed(block.answer, block.number))
    elif block.number:
        sides.append(_RULE)
    return " = ".join(sides)


def _grid(grid: blocks.Grid) -> Iterator[str]:
    if grid.caption:
        yield f"\n**{grid.caption}**\n"
    width = max(len(row) for row in grid.rows)
    yield f"\n|{' |' * width}\n|{' --- |' * width}\n"
    for row in grid.rows:
        cells = [_cell(cell) for cell in row] + [""] * (width - len(row))
        yield f"| {' | '.join(cells)} |\n"


def _cell(cell: blocks.Cell | None) -> str:
    if cell is None:
        return ""
    number = f"{cell.number}\\. " if cell.number else ""
    right = _RULE if cell.answer is None else _boxed(cell.answer, cell.number)
    return f"{number}${line_latex(cell.left)} = {right}$"


def _boxed(answer: Line, number: int) -> str:
    written = line_latex(answer)
    return rf"\boxed{{{written}}}" if number else written
