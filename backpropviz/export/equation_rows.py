"""Formulas as the rows of an aligned equation in LaTeX: what stands left and right of the sign."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from backpropviz.engine.trace import Detail
from backpropviz.export.formula.formula import Formula, Line, Operator, line_latex, line_text
from backpropviz.export.text_table import width

WIDEST_SIDE = 64  # characters of text; what is wider is broken before an operator


class Row(NamedTuple):
    """One row: the left side or nothing, then the sign and what follows it."""

    left: str
    right: str


def equation_rows(formula: Formula, detail: Detail) -> Iterator[Row]:
    """Return the rows of a formula; the coarser the detail, the fewer sides it has."""
    sides = {
        Detail.OPERATION: (formula.symbols, formula.numbers, formula.result),
        Detail.NEURON: (formula.symbols, formula.numbers, formula.result),
        Detail.LAYER: (formula.numbers, formula.result),
        Detail.PASS: (formula.result,),
    }[detail]
    return rows_of(formula.left, sides)


def rows_of(left_side: Line, sides: Iterable[Line]) -> Iterator[Row]:
    """Yield the rows of an equation of many sides, each different one once."""
    left = line_latex(left_side)
    said: set[str] = set()
    for side in sides:
        written = line_latex(side).replace(" ", "")
        if written in said:
            continue
        said.add(written)
        sign = "= "
        for part in _broken(side):
            yield Row(left, f"{sign}{line_latex(part)}")
            left, sign = "", r"\quad "


def _broken(line: Line) -> Iterator[Line]:
    start, used = 0, 0
    for index, part in enumerate(line):
        if isinstance(part, Operator) and part.breaks and used > WIDEST_SIDE and index > start:
            yield line[start:index]
            start, used = index, 0
        used += width(line_text((part,))) + 2 * isinstance(part, Operator)
    yield line[start:]
