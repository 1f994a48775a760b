"""From the worksheet to what stands on the paper: the sheet, or its answers, block by block."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from backpropviz.engine.graph.expression_trace import ExpressionTrace
from backpropviz.engine.quantities import OF_A_BIAS, Kind, Phase, Quantity
from backpropviz.engine.trace import Step
from backpropviz.export.formula.formula import Formula, Fraction, Line, Piece, line_text
from backpropviz.export.formula.right_sides import write_formula
from backpropviz.export.translation import Translate
from backpropviz.export.worked.worked import with_dollars
from backpropviz.export.worksheet.blocks import (
    Block,
    Cell,
    Equation,
    Field,
    Fields,
    Grid,
    Grids,
    Head,
    Heading,
    Paragraph,
    Picture,
    Space,
)
from backpropviz.export.worksheet.choices import SheetDetail
from backpropviz.export.worksheet.drawing import Drawing
from backpropviz.export.worksheet.givens import given_functions, given_grids, graph_equations
from backpropviz.export.worksheet.graph_drawing import draw_graph
from backpropviz.export.worksheet.network_drawing import draw_network
from backpropviz.export.worksheet.rounding import RoundedTrace
from backpropviz.export.worksheet.sheet import Blank, Worksheet
from backpropviz.export.worksheet.unit_drawing import draw_unit
from backpropviz.export.worksheet.words import (
    DATE,
    FUNCTIONS,
    GIVEN,
    KINDS,
    NAME,
    OF_POINTS,
    PHASES,
    POINTS,
    STEPS,
    VARIANT,
    WORTH,
    Words,
)

_LINES_OF_WORKING = 4  # in an exam, under the blanks that stand together


def sheet_blocks(sheet: Worksheet, *, dollars: bool, translate: Translate = str) -> Iterator[Block]:
    """Yield the sheet to be filled in; dollars: symbols in sentences are LaTeX between these."""
    return _Composer(sheet, dollars, translate).sheet()


def key_blocks(sheet: Worksheet, *, dollars: bool, translate: Translate = str) -> Iterator[Block]:
    """Yield the answers, with every step."""
    return _Composer(sheet, dollars, translate).key()


class _Composer:
    def __init__(self, sheet: Worksheet, dollars: bool, translate: Translate) -> None:
        self._sheet = sheet
        notation = with_dollars(sheet.notation) if dollars else sheet.notation
        self._words = Words(sheet, notation, translate)

    def sheet(self) -> Iterator[Block]:
        sheet, words = self._sheet, self._words
        exam = sheet.choices.exam
        yield self._head("exam" if exam else "sheet")
        if exam:
            count = str(len(sheet.blanks))
            yield Fields(
                (
                    Field(words.of(NAME)),
                    Field(words.of(DATE)),
                    Field(words.of(POINTS), words.of(OF_POINTS, count=count)),
                )
            )
        else:
            yield Fields((Field(words.of(NAME)), Field(words.of(DATE))))
        yield Paragraph(words.instructions(key=False))
        yield from self._given(filled=False)
        yield from self._questions(filled=False)

    def key(self) -> Iterator[Block]:
        yield self._head("key")
        yield Paragraph(self._words.instructions(key=True))
        yield from self._given(filled=True)
        yield from self._questions(filled=True)
        if self._sheet.in_tables:
            yield Heading(self._words.of(STEPS))
            for phase, steps in groupby(self._sheet.steps, key=lambda step: step.phase):
                yield Heading(self._words.of(PHASES[phase]), inner=True)
                for step in steps:
                    formula = self._formula(step)
                    yield Equation(0, formula.left, _sides(formula), formula.result)

    def _head(self, kind: str) -> Head:
        letter = self._sheet.variant
        variant = self._words.of(VARIANT, letter=letter) if letter else ""
        return Head(self._sheet.title, variant, self._words.of(KINDS[kind]))

    def _given(self, *, filled: bool) -> Iterator[Block]:
        yield Heading(self._words.of(GIVEN))
        instead = tuple(graph_equations(self._sheet))
        words = self._words
        yield Picture(self._drawing(filled), words.picture(), words.about(), instead)
        yield Grids(tuple(given_grids(self._sheet, self._words)))
        functions = tuple(given_functions(self._sheet, hints=not self._sheet.choices.exam))
        if functions:
            yield Heading(self._words.of(FUNCTIONS), inner=True)
            yield from functions

    def _drawing(self, filled: bool) -> Drawing:
        sheet = self._sheet
        network, style = sheet.network_trace, sheet.choices.style
        if network is not None and sheet.unit is not None:
            return draw_unit(network, sheet.trace, sheet.unit, sheet.notation, style, filled=filled)
        if network is not None:
            return draw_network(network, sheet.trace, sheet.notation, style, filled=filled)
        exact = sheet.trace.exact if isinstance(sheet.trace, RoundedTrace) else sheet.trace
        assert isinstance(exact, ExpressionTrace)
        derivatives = sheet.choices.until in (Phase.BACKWARD, Phase.UPDATE)
        return draw_graph(
            exact, sheet.trace, sheet.notation, style, filled=filled, derivatives=derivatives
        )

    def _questions(self, *, filled: bool) -> Iterator[Block]:
        exam = self._sheet.choices.exam
        for phase, blanks in self._sheet.phases():
            worth = self._words.of(WORTH, count=str(len(blanks))) if exam else ""
            yield Heading(self._words.of(PHASES[phase]), points=worth)
            for title, group in groupby(blanks, key=self._words.group):
                yield from self._group(title, tuple(group), filled)

    def _group(self, title: str, blanks: tuple[Blank, ...], filled: bool) -> Iterator[Block]:
        choices = self._sheet.choices
        hints = filled or not choices.exam
        if title:
            yield Heading(title, inner=True)
        if self._sheet.in_tables:
            if hints and not filled:
                yield from self._examples(blanks)
            parts = groupby(blanks, key=self._words.part)
            yield Grids(tuple(Grid(part, self._rows(tuple(of), filled)) for part, of in parts))
            return
        for blank in blanks:
            formula = self._formula(blank.step)
            if filled:
                yield Equation(blank.number, formula.left, _sides(formula), formula.result)
                continue
            sides = (formula.symbols,) if hints and _is_hint(formula.symbols) else ()
            room = 0
            if choices.detail is SheetDetail.OPERATION:
                room = max(1, len(blank.step.operands))
            yield Equation(blank.number, formula.left, sides, None, room)
        if choices.exam and not filled and choices.detail is SheetDetail.NEURON:
            yield Space(_LINES_OF_WORKING)

    def _examples(self, blanks: tuple[Blank, ...]) -> Iterator[Block]:
        """Yield the formula of the first number of each kind; the others go like it."""
        # Of an expression, every value has a formula of its own, which stands in its graph.
        seen: set[tuple[Kind, str]] = {(Kind.NODE, "")}
        for blank in blanks:
            kind = (blank.quantity.kind, blank.quantity.slot)
            formula = self._formula(blank.step)
            if kind not in seen and _is_hint(formula.symbols):
                yield Equation(0, formula.left, (formula.symbols,))
            seen.add(kind)

    def _rows(self, blanks: tuple[Blank, ...], filled: bool) -> tuple[tuple[Cell | None, ...], ...]:
        """Return the cells of a group: a column for each unit, a row for each that feeds them."""
        rows: dict[tuple[int, str, bool, int], dict[int, Cell]] = {}
        for blank in blanks:
            quantity, formula = blank.quantity, self._formula(blank.step)
            answer = formula.result if filled else None
            of_bias = quantity.kind in OF_A_BIAS
            row = (_ROWS.get(quantity.kind, 0), quantity.slot, of_bias, quantity.source)
            columns = rows.setdefault(row, {})
            column = len(columns) if _is_single(quantity) else quantity.unit
            columns[column] = Cell(blank.number, formula.left, answer)
        width = 1 + max(column for columns in rows.values() for column in columns)
        if all(_is_single(blank.quantity) for blank in blanks):
            cells = list(next(iter(rows.values())).values())
            return tuple(tuple(cells[i : i + 4]) for i in range(0, len(cells), 4))
        return tuple(
            tuple(columns.get(column) for column in range(width)) for columns in rows.values()
        )

    def _formula(self, step: Step) -> Formula:
        sheet = self._sheet
        return write_formula(step, sheet.trace, sheet.notation, sheet.choices.style)


_ROWS = {Kind.Z: 0, Kind.A: 1}


def _is_single(quantity: Quantity) -> bool:
    """Say whether a number belongs to no unit of a layer."""
    return quantity.kind in (Kind.NODE, Kind.D_NODE, Kind.LOSS, Kind.PENALTY)


def _sides(formula: Formula) -> tuple[Line, ...]:
    """Return what stands between the left side and the result, each different one once."""
    sides = {line_text(side): side for side in (formula.symbols, formula.numbers)}
    said = (line_text(formula.left), line_text(formula.result))
    return tuple(side for text, side in sides.items() if text not in said)


def _is_hint(line: Line) -> bool:
    """Say whether a right side refers to other numbers; one that does not is the answer itself."""
    for part in line:
        if isinstance(part, Piece) and part.quantity is not None:
            return True
        if isinstance(part, Fraction) and (_is_hint(part.top) or _is_hint(part.bottom)):
            return True
    return False
