"""Sets the blocks of a worksheet as rows of marks; on which pages is not decided here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from backpropviz.export.formula.formula import EQUALS, Line
from backpropviz.export.worksheet.blocks import (
    Block,
    Equation,
    Fields,
    Grids,
    Head,
    Heading,
    Paragraph,
    Picture,
    Space,
)
from backpropviz.export.worksheet.drawing import LEAST_SCALE
from backpropviz.views.formula.layout import FormulaLayout, lay_out_line
from backpropviz.views.worksheet.grids import grid_rows
from backpropviz.views.worksheet.page import (
    Art,
    Frame,
    Mark,
    Math,
    Rule,
    Writing,
    moved,
    text_width,
)
from backpropviz.views.worksheet.row import (
    BLANK,
    EM,
    NUMBER_SIZE,
    TEXT,
    Row,
    answer_layout,
    baseline_of,
    framed,
)

_TITLE, _LONG_TITLE = 19.0, 14.0
_HEADING, _INNER = 13.0, 10.5
_LEADING: Final = 1.4  # of text
_NUMBER: Final = 24.0  # the width of the column of the blanks' numbers
_TALLEST_ART: Final = 330.0
_TITLES: Final = 48  # letters that a large title has at most
_GAP: Final = 7.0  # under an equation
_LEAST_ROOM, _ROOM_OF_NUMBER = 70.0, 26.0  # to write numbers by hand on a dotted line
_SPACE_LINE: Final = 17.0


def set_rows(blocks: Iterable[Block], width: float, height: float) -> Iterator[Row]:
    """Yield the rows of a sheet that is so wide; height: what a row may take at most."""
    waiting: list[Equation] = []  # those that may stand side by side
    for block in blocks:
        if isinstance(block, Equation) and not block.room:
            waiting.append(block)
            continue
        examples = isinstance(block, Grids)  # which stay with what they are of
        for row in _side_by_side(waiting, width):
            yield replace(row, with_next=True) if examples else row
        waiting = []
        yield from _set(block, width, height)
    yield from _side_by_side(waiting, width)


def _set(block: Block, width: float, height: float) -> Iterator[Row]:
    match block:
        case Head():
            yield _head(block, width)
        case Fields():
            yield _fields(block, width)
        case Heading():
            yield _heading(block, width)
        case Paragraph():
            yield from _paragraph(block.text, width)
        case Picture():
            yield from _paragraph(block.note, width)
            yield _picture(block, width, height)
        case Equation():
            yield _equation(block, width)
        case Grids():
            yield from grid_rows(block, width)
        case Space():
            yield Row(block.lines * _SPACE_LINE, ())


def _head(block: Head, width: float) -> Row:
    said = block.kind + (f" · {block.variant}" if block.variant else "")
    size = _TITLE if len(block.title) <= _TITLES else _LONG_TITLE
    lines = list(_broken(block.title, size, width - text_width(said, 13.0, True) - 20, True))
    marks: list[Mark] = []
    for index, line in enumerate(lines):
        marks.append(Writing(0, size + index * size * 1.25, line, size, True))
    marks.append(Writing(width - text_width(said, 13.0, True), size, said, 13.0, True))
    bottom = size + (len(lines) - 1) * size * 1.25 + 9
    marks.append(Rule(0, bottom, width, 1.2))
    return Row(bottom + 12, tuple(marks))


def _fields(block: Fields, width: float) -> Row:
    marks: list[Mark] = []
    gap, count = 18.0, len(block.fields)
    # The first is for a name, which takes the most room.
    shares = [2.0 if index == 0 else 1.0 for index in range(count)]
    unit = (width - gap * (count - 1)) / sum(shares)
    x = 0.0
    for field, share in zip(block.fields, shares, strict=True):
        own = unit * share
        label = f"{field.label}:"
        before = text_width(label, TEXT) + 5
        after = text_width(field.after, TEXT) + 5 if field.after else 0.0
        marks.append(Writing(x, 18, label, TEXT))
        marks.append(Rule(x + before, 20, own - before - after))
        if field.after:
            marks.append(Writing(x + own - after + 5, 18, field.after, TEXT))
        x += own + gap
    return Row(34, tuple(marks))


def _heading(block: Heading, width: float) -> Row:
    size = _INNER if block.inner else _HEADING
    above = 7.0 if block.inner else 14.0
    marks: list[Mark] = [Writing(0, above + size, block.text, size, True)]
    if block.points:
        marks.append(
            Writing(width - text_width(block.points, TEXT), above + size, block.points, TEXT)
        )
    bottom = above + size + 4
    if not block.inner:
        marks.append(Rule(0, bottom, width))
        bottom += 4
    return Row(bottom + 3, tuple(marks), with_next=True)


def _paragraph(text: str, width: float) -> Iterator[Row]:
    for line in _broken(text, TEXT, width):
        yield Row(TEXT * _LEADING, (Writing(0, TEXT, line, TEXT),))
    yield Row(5, ())


def _picture(block: Picture, width: float, height: float) -> Row:
    drawing = block.drawing
    scale = min(1.0, width / drawing.width, _TALLEST_ART / drawing.height)
    if scale < LEAST_SCALE and drawing.width > drawing.height:
        turned = min(1.0, height / drawing.width, width / drawing.height)
        x = (width - drawing.height * turned) / 2
        art = Art(x, 6, drawing, turned, turned=True)
        return Row(drawing.width * turned + 14, (art,), floats=True)
    x = (width - drawing.width * scale) / 2
    return Row(drawing.height * scale + 14, (Art(x, 6, drawing, scale),))


@dataclass(frozen=True, slots=True)
class _Set:
    """An equation that is set: its rows of formulas, without room to write in."""

    width: float
    height: float
    baseline: float  # of the last row
    end: float  # where the last row ends
    marks: tuple[Mark, ...]


def _side_by_side(equations: list[Equation], width: float) -> Iterator[Row]:
    """Yield equations without room to write in, two to a row where both are short."""
    half = (width - 16) / 2
    pending: Row | None = None
    for equation in equations:
        row = _equation(equation, width)
        short = _right_of(row) <= half
        if pending is not None and short:
            yield _beside(pending, row, half + 16)
            pending = None
            continue
        if pending is not None:
            yield pending
        pending = row if short else None
        if not short:
            yield row
    if pending is not None:
        yield pending


def _beside(one: Row, two: Row, x: float) -> Row:
    """Return two rows as one, on the same baseline."""
    down_one = max(0.0, two.baseline - one.baseline)
    down_two = max(0.0, one.baseline - two.baseline)
    marks = [*one.moved(0, down_one), *two.moved(x, down_two)]
    height = max(one.height + down_one, two.height + down_two)
    return Row(height, tuple(marks), baseline=max(one.baseline, two.baseline))


def _right_of(row: Row) -> float:
    return max((_right(mark) for mark in row.marks), default=0.0)


def _right(mark: Mark) -> float:
    match mark:
        case Math():
            return mark.x + mark.layout.width * mark.em
        case Writing():
            return mark.x + text_width(mark.text, mark.size, mark.bold)
        case Art():
            return mark.x + mark.drawing.width * mark.scale
        case _:
            return mark.x + mark.width


def _equation(block: Equation, width: float) -> Row:
    """Return an equation: as many sides to a line as fit, then the room and the blank."""
    laid = _lay_sides(block, width)
    marks, y, x = list(laid.marks), laid.baseline, laid.end
    height = laid.height
    if block.number:
        number = f"{block.number}."
        own = text_width(number, NUMBER_SIZE)
        first = next(mark for mark in laid.marks if isinstance(mark, Math))
        at = first.y + baseline_of(first.layout) * EM
        marks.append(Writing(_NUMBER - 7 - own, at, number, NUMBER_SIZE))
    if block.number and block.answer is None:
        equals = lay_out_line((EQUALS,), 100.0)
        sign = equals.width * EM
        room = 0.0
        if block.room:
            room = max(_LEAST_ROOM, min(6, block.room) * _ROOM_OF_NUMBER) + sign
        if x + room + sign + BLANK[0] > width:
            y, x = y + BLANK[1] + 9, _NUMBER + 22
            height = y
        if block.room:
            marks.append(_sign(equals, x, y))
            end = width - BLANK[0] - sign
            marks.append(Rule(x + sign, y + 3, end - x - sign - 2, 0.9, dotted=True))
            x = end
        marks.append(_sign(equals, x, y))
        marks.append(Frame(x + sign, y + 5 - BLANK[1], BLANK[0], BLANK[1]))
        height = max(height, y + 6)
        top = y + 5 - BLANK[1]
        if top < 0:
            marks = [moved(mark, 0, -top) for mark in marks]
            height, y = height - top, y - top
    return Row(height + _GAP, tuple(marks), baseline=y)


def _sign(layout: FormulaLayout, x: float, baseline: float) -> Math:
    return Math(x, baseline - baseline_of(layout) * EM, layout, EM)


def _lay_sides(block: Equation, width: float) -> _Set:
    """Set left = side = … = answer; a side that does not fit begins a line of its own."""
    start = _NUMBER if block.number else 0.0
    room = max(8.0, (width - start - 20) / EM)
    parts = [lay_out_line(line, room) for line in _sides(block)]
    boxed = None
    if block.answer is not None:
        parts.append(answer_layout(block.answer, boxed=bool(block.number)))
        boxed = parts[-1] if block.number else None
    x, row_top, baseline, bottom, widest = start, 0.0, 0.0, 0.0, 0.0
    marks: list[Mark] = []
    row: list[Math] = []
    for layout in parts:
        own = layout.width * EM
        if row and x + own > width - 4:
            row_top, x = bottom + 5, start + 20
            marks += row
            row, baseline = [], row_top
        own_baseline = row_top + baseline_of(layout) * EM
        if own_baseline > baseline:
            row = [mark._replace(y=mark.y + own_baseline - baseline) for mark in row]
            baseline = own_baseline
        y = baseline - baseline_of(layout) * EM
        row.append(Math(x, y, layout, EM))
        bottom = max(bottom, *(mark.y + mark.layout.height * EM for mark in row))
        if layout is boxed:
            marks.append(framed(layout, x, y))
        x += own
        widest = max(widest, x)
    marks += row
    return _Set(widest, bottom, baseline, x, tuple(marks))


def _sides(block: Equation) -> list[Line]:
    return [block.left, *((EQUALS, *side) for side in block.sides)]


def _broken(text: str, size: float, width: float, bold: bool = False) -> Iterator[str]:
    """Yield a text in lines; where a language has no spaces, it may break between any letters."""
    line = ""
    for word in _words(text):
        if line and text_width((line + word).rstrip(), size, bold) > width:
            yield line.rstrip()
            line = ""
        line += word
    if line.strip():
        yield line.rstrip()


def _words(text: str) -> Iterator[str]:
    word = ""
    for letter in text:
        if letter == " ":
            yield word + " "
            word = ""
        elif "\u2e80" <= letter <= "\uffef":
            if word:
                yield word
            yield letter
            word = ""
        else:
            word += letter
    if word:
        yield word
