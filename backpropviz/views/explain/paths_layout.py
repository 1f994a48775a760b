"""Gives all that is said of an explanation its place, from the top down."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from backpropviz.engine.explain.explanation import Origin
from backpropviz.export.explanation.blocks import batch_sides, work_rows
from backpropviz.export.formula.formula import EQUALS, Line
from backpropviz.views.explain.paths_columns import (
    DOTS,
    KNOWN_EM,
    NUMBER_EM,
    SYMBOL_EM,
    TIMES,
    Frame,
    Marks,
    SetLine,
    add_columns,
    add_numbers,
    width_of_numbers,
)
from backpropviz.views.explain.paths_content import Content, Row
from backpropviz.views.explain.paths_scene import (
    COMMON,
    Formula,
    RowArea,
    Scene,
    ShareBar,
    add_links,
)
from backpropviz.views.explain.paths_writing import add_pair, add_table, add_text, write
from backpropviz.views.formula.layout import lay_out

TITLE_EM, LINE_EM = 15.5, 15.5  # pixels at scale 1
MOST_OPEN = 2  # so few paths are shown with all that is known of their factors

_MARGIN = 14.0
_SMALLEST_TITLE = 0.7  # of its size; a longer one gets a line of its own
_STRIP_PX = 46.0


class PathsWords(NamedTuple):
    """What the panel says in its own words."""

    marks: Marks
    path: str  # "1 path"
    paths: str  # "{n} paths"
    others: str  # "{n} others"
    hidden: str  # instead of the number
    agrees: str  # before the sentence that says so
    disagrees: str


def lay_out_content(
    content: Content, words: PathsWords, width: float, scale: float, chosen: int | None
) -> Scene:
    """Return a content at its place, in `width` pixels; chosen: the row that is open anyway."""
    scene = Scene()
    margin = _MARGIN * scale
    frame = Frame(scene, margin, max(width - margin, margin + 80), scale, words.marks)
    page = _Page(frame, content, words, chosen)
    page.add_all()
    scene.height = page.y + margin
    return scene


def lines_of(content: Content, scale: float) -> Iterator[tuple[Line, float]]:
    """Yield every line of mathematics, with its size in pixels to the em."""
    for columns in (*(row.columns for row in content.rows), content.common):
        for column in columns:
            if column is not None:
                yield column.lines.symbol, SYMBOL_EM * scale
                yield column.lines.known, KNOWN_EM * scale
                yield column.lines.number, NUMBER_EM * scale
    for row in content.rows:
        yield row.title, TITLE_EM * scale
    for line in (content.sum_line, *_batch_line(content)):
        yield line, LINE_EM * scale
    if content.formula is not None:
        for line in content.formula[:4]:
            yield line, (LINE_EM + 2) * scale
    yield (EQUALS, *content.result), NUMBER_EM * scale
    for line, em in ((TIMES, SYMBOL_EM), (TIMES, NUMBER_EM), (DOTS, NUMBER_EM)):
        yield line, em * scale


def _batch_line(content: Content) -> tuple[Line, ...]:
    said, batch = content.words, content.explained.batch
    if batch is None or content.is_hidden:
        return ()
    _, numbers, result = batch_sides(said, batch)
    return ((*said.write.symbol(content.explained.quantity), EQUALS, *numbers, EQUALS, *result),)


class _Page:
    """Adds one thing below the other; y: where the next one begins."""

    def __init__(
        self, frame: Frame, content: Content, words: PathsWords, chosen: int | None
    ) -> None:
        self.frame = frame
        self.content = content
        self.words = words
        self.chosen = chosen
        self.y = frame.px(4)

    def add_all(self) -> None:
        content, explained = self.content, self.content.explained
        said = content.words
        match explained.origin:
            case Origin.GIVEN:
                self.add_text(said.given())
                return
            case Origin.RULE:
                self.add_formula()
                self.add_text(said.sentence(), "muted")
                return
        self.add_rows()
        if content.sum_line:
            self.add_line(content.sum_line)
        if content.common:
            self.y = add_columns(
                self.frame, self.y + self.frame.px(3), content.common, COMMON, content.result
            )
        if explained.origin is Origin.TERMS:
            return
        if content.is_hidden:
            self.add_text(self.words.hidden, is_bold=True)
        elif explained.batch is not None:
            self.add_batch()
        if not content.is_hidden:
            mark = self.words.agrees if explained.agrees else self.words.disagrees
            role = "ink" if explained.agrees else "error"
            self.add_text(mark.format(sentence=said.agreement()), role, is_bold=True)
        self.add_text(said.introduction(), "muted")
        self.add_counts()

    def add_rows(self) -> None:
        content = self.content
        if len(content.rows) == 1 and not content.more:
            (row,) = content.rows
            if content.explained.origin is Origin.PATHS:
                title = SetLine.of(row.title, self.frame.px(TITLE_EM - 1.5))
                room = self.frame.right - self.frame.left
                title = title._replace(em=title.em * min(1.0, room / max(title.width, 1.0)))
                self.frame.put(title, self.frame.left, self.y + title.axis, "muted")
                self.y += title.height + self.frame.px(8)
            result = () if content.common else content.result
            self.y = add_columns(self.frame, self.y, row.columns, row.index, result)
            return
        are_paths = content.explained.origin is Origin.PATHS
        for row in content.rows:
            is_open = row.index == self.chosen or (are_paths and len(content.rows) <= MOST_OPEN)
            self.add_row(row, is_open=is_open)
        if content.more:
            others = self.words.others.format(n=content.words.count(content.more))
            value = "" if content.is_hidden else content.words.number(content.more_value)
            self.y = add_pair(self.frame, self.y, others, value)
        self.add_rule()

    def add_row(self, row: Row, *, is_open: bool) -> None:
        """Add one of several rows: its title, its size as a bar and a number, its factors."""
        frame, top = self.frame, self.y
        self.y += frame.px(4)
        has_numbers = self.add_head(row, is_open=is_open)
        if is_open:
            self.y = add_columns(frame, self.y, row.columns, row.index)
        elif not has_numbers:
            place = QRectF(frame.left, self.y, 0.0, frame.px(21))
            self.y = add_numbers(frame, place, row.columns, row.index, frame.right)
        self.y += frame.px(3)
        area = QRectF(0.0, top, frame.left + frame.right, self.y - top)
        frame.scene.rows.append(RowArea(area, row.index))

    def add_head(self, row: Row, *, is_open: bool) -> bool:
        """Add the first line of a row; say whether it has room for the numbers of its factors."""
        frame = self.frame
        is_path = self.content.explained.origin is Origin.PATHS
        title = SetLine.of(row.title, frame.px(TITLE_EM if is_path else TITLE_EM - 1.5))
        height = max(frame.px(20), title.height + frame.px(2))
        bar = QRectF(frame.right - frame.px(150), self.y, frame.px(66), height)
        room = bar.left() - frame.px(8) - frame.left
        share = min(1.0, room / max(title.width, 1.0))
        if share < _SMALLEST_TITLE:
            share = min(1.0, (frame.right - frame.left) / title.width)
            bar.translate(0.0, height)
        title = title._replace(em=title.em * share)
        axis = self.y + height / 2
        frame.put(title, frame.left, axis + (title.axis - title.below) / 2)
        end = frame.left + title.width
        equals = SetLine.of((EQUALS,), frame.px(NUMBER_EM - 1))
        needed = equals.width + width_of_numbers(frame, row.columns)
        has_numbers = not is_path and not is_open and end + needed <= bar.left() - frame.px(8)
        if has_numbers:
            frame.put(equals, end, axis)
            place = QRectF(end + equals.width, self.y, 0.0, height)
            add_numbers(frame, place, row.columns, row.index, bar.left())
        self.add_value(row, bar)
        self.y = bar.bottom() + frame.px(2)
        return has_numbers

    def add_value(self, row: Row, bar: QRectF) -> None:
        """Add what a row contributes, as a number and as a bar, and how many paths it is."""
        frame, said = self.frame, self.content.words
        value = "?" if row.value is None else said.number(row.value)
        line = frame.px(17)
        if self.content.explained.origin is Origin.GROUPS and bar.height() >= 2 * line:
            top = bar.center().y() - line
            write(frame, value, top, line, is_bold=True, at_right=True)
            count = self.words.paths.format(n=said.count(row.count))
            if row.count == 1:
                count = self.words.path
            write(frame, count, top + line, line, role="muted", at_right=True)
        else:
            write(frame, value, bar.top(), bar.height(), is_bold=True, at_right=True)
        largest = self.content.largest
        if row.value is not None and row.value == row.value and largest > 0.0:
            size = min(max(row.value / largest, -1.0), 1.0)
            frame.scene.bars.append(ShareBar(bar, size))

    def add_line(self, line: Line, role: str = "ink") -> None:
        """Add a line of mathematics, broken where it does not fit."""
        frame = self.frame
        room = frame.right - frame.left
        made = SetLine.of(line, frame.px(LINE_EM), room)
        made = made._replace(em=made.em * min(1.0, room / max(made.width, 1.0)))
        self.y += frame.px(3)
        frame.put(made, frame.left, self.y + made.axis, role)
        self.y += made.height + frame.px(5)

    def add_formula(self) -> None:
        """Add a formula of another shape; its operands lead to where they come from."""
        frame, formula = self.frame, self.content.formula
        assert formula is not None
        em, room = frame.px(LINE_EM + 2), frame.right - frame.left
        layout = lay_out(formula, room / em)
        em *= min(1.0, room / max(layout.width * em, 1.0))
        self.y += frame.px(4)
        placed = Formula(layout, QPointF(frame.left, self.y), em)
        frame.scene.formulas.append(placed)
        add_links(frame.scene, placed, COMMON)
        self.y = placed.area.bottom() + frame.px(8)

    def add_batch(self) -> None:
        """Add the samples' shares, their mean and the penalty's pull."""
        content, frame, batch = self.content, self.frame, self.content.explained.batch
        assert batch is not None
        self.add_rule()
        said = content.words
        self.add_text(said.batch(), "muted")
        if len(batch.shares) > 1:
            room = frame.right - frame.left
            frame.scene.strip = QRectF(frame.left, self.y, room, frame.px(_STRIP_PX))
            self.y += frame.px(_STRIP_PX + 4)
        for line in _batch_line(content):
            self.add_line(line)

    def add_counts(self) -> None:
        """Add how many paths and multiplications there are, with the recursion and without."""
        content, explained = self.content, self.content.explained
        said = content.words
        if explained.counts is None or explained.gradient_counts is None:
            return
        self.add_rule()
        self.add_text(said.work(), is_bold=True)
        rows = work_rows(said, explained.counts, explained.gradient_counts)
        self.y = add_table(self.frame, self.y, rows)
        self.add_text(said.saving(), "muted")

    def add_text(self, text: str, role: str = "ink", *, is_bold: bool = False) -> None:
        """Add a few sentences."""
        self.y = add_text(self.frame, self.y, text, role, is_bold=is_bold)

    def add_rule(self) -> None:
        """Add a line across."""
        self.y += self.frame.px(5)
        self.frame.scene.rules.append(self.y)
        self.y += self.frame.px(6)
