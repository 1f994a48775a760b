"""Lays out a formula: its pieces on lines that fit a width, each with place and quantity."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRectF

from backpropviz.engine.quantities import Quantity
from backpropviz.export.formula.formula import (
    EQUALS,
    Formula,
    Fraction,
    Line,
    Operator,
    Part,
    Piece,
    line_text,
)
from backpropviz.views.formula.typesetting import Typeset, typeset

_OPERATOR_SPACE = 0.24  # em, on both sides
_FUNCTIONS = (r"\ln", r"\operatorname{sign}")  # written without parentheses around what follows
_AFTER_FUNCTION = 0.14  # em
_FRACTION_GAP = 0.16  # em, between the line and what stands over and under it
_AXIS = 0.25  # em above the baseline: where fraction lines lie
_LINE_GAP = 0.55  # em, between lines
_RULE = 0.055  # em, the thickness of a fraction's line
_RELATIONS = ("=", r"\approx", r"\to")
_SPACES = {r"\,": 1 / 6, r"\quad": 1.0, r"\qquad": 2.0}  # em
_OPENING, _CLOSING = ("(", r"\Big("), (")", r"\Big)")


@dataclass(frozen=True, slots=True, eq=False)
class Glyph:
    """A typeset piece at its place: pen position and baseline in em from the formula's top left."""

    picture: Typeset
    x: float
    baseline: float
    quantity: Quantity | None

    @property
    def box(self) -> QRectF:
        """Return what it covers, in em."""
        return QRectF(
            self.x,
            self.baseline - self.picture.ascent,
            max(self.picture.advance, self.picture.width),
            self.picture.ascent + self.picture.descent,
        )


@dataclass(frozen=True, slots=True)
class Bar:
    """The line of a fraction, in em."""

    x: float
    y: float
    width: float
    thickness: float = _RULE


@dataclass(slots=True)
class Box:
    """Parts set on one baseline at y = 0, before they get their place."""

    glyphs: list[Glyph]
    bars: list[Bar]
    width: float
    ascent: float
    descent: float


@dataclass(frozen=True, slots=True)
class FormulaLayout:
    """All glyphs and bars of a formula, and its size; lengths in em."""

    glyphs: tuple[Glyph, ...]
    bars: tuple[Bar, ...]
    width: float
    height: float


@lru_cache(maxsize=256)
def lay_out(formula: Formula, width: float) -> FormulaLayout:
    """Return the formula in lines: left = symbols, = numbers, = result, broken to fit `width` em.

    The equals signs stand under one another; where numbers repeat the symbols they are left out.
    """
    left = _set_line(formula.left)
    equals = _set_part(EQUALS)
    sides = _sides(formula)
    indent = left.width
    rows: list[Box] = []
    for number, side in enumerate(sides):
        first = True
        for part_of_side in _broken(side, max(width - indent - equals.width, 4.0)):
            row = Box([], [], 0.0, 0.0, 0.0)
            if number == 0 and first:
                _append(row, left)
            else:
                row.width = indent
            if first:
                _append(row, equals)
            else:
                row.width += equals.width
            _append(row, part_of_side)
            rows.append(row)
            first = False
    return _stacked(rows)


@lru_cache(maxsize=512)
def lay_out_line(line: Line, width: float, indent: float = 0.0) -> FormulaLayout:
    """Return a line by itself, broken to fit `width` em; all its rows are indented, in em."""
    rows: list[Box] = []
    for part_of_line in _broken(line, max(width - indent, 4.0)):
        row = Box([], [], indent, 0.0, 0.0)
        _append(row, part_of_line)
        rows.append(row)
    return _stacked(rows)


def _sides(formula: Formula) -> list[Line]:
    """Return what stands behind the equals signs; of neighbors that look alike the later one."""
    # Numbers and result may be left out.
    sides = [formula.symbols, *(side for side in (formula.numbers, formula.result) if side)]
    last = len(sides) - 1
    texts = [line_text(side) for side in sides]
    return [side for i, side in enumerate(sides) if i == last or texts[i] != texts[i + 1]]


def width_before_relation(line: Line) -> float:
    """Return how wide what stands before the first = or ≈ is, in em; 0 if there is none."""
    for index, part in enumerate(line):
        if isinstance(part, Operator) and part.latex in _RELATIONS:
            return _set_line(line[:index]).width
    return 0.0


def _stacked(rows: list[Box]) -> FormulaLayout:
    glyphs: list[Glyph] = []
    bars: list[Bar] = []
    y = 0.0
    widest = 0.0
    for row in rows:
        baseline = y + max(row.ascent, 0.7)
        glyphs += [_moved(glyph, 0.0, baseline) for glyph in row.glyphs]
        bars += [Bar(bar.x, bar.y + baseline, bar.width) for bar in row.bars]
        y = baseline + max(row.descent, 0.2) + _LINE_GAP
        widest = max(widest, row.width)
    return FormulaLayout(tuple(glyphs), tuple(bars), widest, max(y - _LINE_GAP, 0.0))


def _broken(line: Line, width: float) -> list[Box]:
    """Set a line in as many rows as it needs.

    It is broken before + and −; where that is not enough before any sign, and as a last resort
    inside parentheses too.
    """
    chunks = _split(line)
    for before_any, inside in ((True, False), (False, True), (True, True)):
        finer: list[Line] = []
        for chunk in chunks:
            fits = _set_line(chunk).width <= width
            finer += [chunk] if fits else _split(chunk, before_any=before_any, inside=inside)
        chunks = finer
    rows: list[Box] = []
    for chunk in chunks:
        box = _set_line(chunk)
        if rows and rows[-1].width + box.width <= width:
            _append(rows[-1], box)
        else:
            rows.append(_copy(box))
    return rows or [Box([], [], 0.0, 0.0, 0.0)]


def _split(line: Line, *, before_any: bool = False, inside: bool = False) -> list[Line]:
    """Return a line in chunks that may stand on rows of their own."""
    chunks: list[list[Part]] = [[]]
    depth = 0
    for part in line:
        if isinstance(part, Piece):
            depth += (part.latex in _OPENING) - part.latex.startswith(_CLOSING)
        breaks = isinstance(part, Operator) and (part.breaks or before_any)
        if breaks and chunks[-1] and (inside or depth <= 0):
            chunks.append([])
        chunks[-1].append(part)
    return [tuple(chunk) for chunk in chunks]


def _set_line(line: Line) -> Box:
    box = Box([], [], 0.0, 0.0, 0.0)
    for part in line:
        _append(box, _set_part(part))
    return box


def _set_part(part: Part) -> Box:
    if isinstance(part, Fraction):
        return _set_fraction(part)
    if isinstance(part, Operator):
        picture = typeset(part.latex)
        glyph = Glyph(picture, _OPERATOR_SPACE, 0.0, None)
        width = picture.advance + 2 * _OPERATOR_SPACE
        return Box([glyph], [], width, picture.ascent, picture.descent)
    if part.digits:
        return _set_number(part)
    if part.latex in _SPACES:
        return Box([], [], _SPACES[part.latex], 0.0, 0.0)
    picture = typeset(part.latex)
    glyph = Glyph(picture, 0.0, 0.0, part.quantity)
    after = _AFTER_FUNCTION if part.latex in _FUNCTIONS else 0.0
    return Box([glyph], [], picture.advance + after, picture.ascent, picture.descent)


def _set_number(part: Piece) -> Box:
    """Set a number figure by figure: ten pictures serve all numbers, so none has to be typeset."""
    box = Box([], [], 0.0, 0.0, 0.0)
    for latex in _number_pieces(part):
        picture = typeset(latex)
        box.glyphs.append(Glyph(picture, box.width, 0.0, part.quantity))
        box.width += picture.advance
        box.ascent = max(box.ascent, picture.ascent)
        box.descent = max(box.descent, picture.descent)
    return box


def pieces_of(line: Line) -> Iterator[str]:
    """Yield what has to be typeset for a line."""
    for part in line:
        if isinstance(part, Fraction):
            yield from pieces_of(part.top)
            yield from pieces_of(part.bottom)
        elif isinstance(part, Piece) and part.digits:
            yield from _number_pieces(part)
        elif part.latex not in _SPACES:
            yield part.latex


def _number_pieces(part: Piece) -> list[str]:
    """Return what a number is set of: its figures, and its power of ten."""
    mantissa, _, power = part.text.partition("e")
    special = {"−": "-", ",": "{,}", "∞": r"\infty"}
    pieces = [special.get(c, c) for c in mantissa]
    if power:
        pieces.append(rf"\cdot 10^{{{power.replace('−', '-')}}}")
    return pieces


def _set_fraction(fraction: Fraction) -> Box:
    top, bottom = _set_line(fraction.top), _set_line(fraction.bottom)
    inner = max(top.width, bottom.width)
    width = inner + 0.3
    up = -_AXIS - _FRACTION_GAP - top.descent
    down = -_AXIS + _FRACTION_GAP + bottom.ascent
    box = Box([], [Bar(0.06, -_AXIS, width - 0.12)], width, 0.0, 0.0)
    for part, y in ((top, up), (bottom, down)):
        x = (width - part.width) / 2
        box.glyphs += [_moved(glyph, x, y) for glyph in part.glyphs]
        box.bars += [Bar(bar.x + x, bar.y + y, bar.width) for bar in part.bars]
    box.ascent = top.ascent - up
    box.descent = down + bottom.descent
    return box


def _append(box: Box, part: Box) -> None:
    box.glyphs += [_moved(glyph, box.width, 0.0) for glyph in part.glyphs]
    box.bars += [Bar(bar.x + box.width, bar.y, bar.width) for bar in part.bars]
    box.width += part.width
    box.ascent = max(box.ascent, part.ascent)
    box.descent = max(box.descent, part.descent)


def _copy(box: Box) -> Box:
    return Box(list(box.glyphs), list(box.bars), box.width, box.ascent, box.descent)


def _moved(glyph: Glyph, x: float, y: float) -> Glyph:
    return Glyph(glyph.picture, glyph.x + x, glyph.baseline + y, glyph.quantity)
