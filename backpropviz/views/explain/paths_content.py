"""What the panel says of an explanation, in rows of factors, before any of it has a place."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from backpropviz.engine.explain.explanation import Explanation, Origin
from backpropviz.engine.explain.paths import Factor, FactorKind, extremes_of
from backpropviz.engine.quantities import Quantity
from backpropviz.export.explanation.path_lines import FactorLines
from backpropviz.export.explanation.words import ExplanationWords
from backpropviz.export.formula.formula import EQUALS, Formula, Line, Piece
from backpropviz.export.formula.right_sides import write_formula

MOST_TERMS = 12  # that are listed of a sum of many, the largest ones; paths are listed all
MOST_COLUMNS = 14  # factors of a path that are shown

Hides = Callable[[Quantity], bool]

_UNKNOWN: Line = (Piece("?", "?"),)


@dataclass(frozen=True, slots=True)
class Column:
    """A factor in three ways; target: where it leads; mark: among the factors of its path."""

    lines: FactorLines
    target: Quantity
    is_largest: bool = False
    is_smallest: bool = False


Columns = tuple[Column | None, ...]  # None stands for dots


@dataclass(frozen=True, slots=True)
class Row:
    """A path, group or term; index: which one of the explanation.

    value: what it adds, None where it is not to be known yet; count: of how many paths it is the
    sum.
    """

    index: int
    title: Line
    columns: Columns
    value: float | None
    count: int = 1


@dataclass(frozen=True, slots=True)
class Content:
    """All that is said of an explanation.

    rows: its paths, groups or terms, the largest if there are many; more: how many others there
    are, and more_value their sum. sum_line: what the rows add up to; common: what this is then
    multiplied with; result: what comes out. formula: of a number that is no such sum.
    is_hidden: the number itself is to be predicted.
    """

    words: ExplanationWords
    rows: tuple[Row, ...] = ()
    more: int = 0
    more_value: float = 0.0
    sum_line: Line = ()
    common: Columns = ()
    result: Line = ()
    formula: Formula | None = None
    is_hidden: bool = False

    @property
    def explained(self) -> Explanation:
        """Return what is explained."""
        return self.words.explained

    @property
    def largest(self) -> float:
        """Return the size of the largest finite number of the rows, for their bars."""
        sizes = [abs(row.value) for row in self.rows if row.value is not None]
        return max((size for size in sizes if math.isfinite(size)), default=0.0)


def content_of(words: ExplanationWords, hides: Hides) -> Content:
    """Return what is said of an explanation; hides: which numbers are to be predicted first."""
    explained = words.explained
    is_hidden = hides(explained.quantity) or hides(words.own)
    writer = _Writer(words, hides, is_hidden)
    content = Content(words, is_hidden=is_hidden)
    if explained.origin is Origin.GIVEN:
        return content
    if explained.origin is Origin.RULE:
        return replace(content, formula=writer.formula())
    chosen = _most_telling(explained)
    rest = sorted(set(range(len(explained.paths))) - set(chosen))
    common = writer.common()
    single = len(explained.paths) == 1
    return replace(
        content,
        rows=tuple(writer.row(index) for index in chosen),
        more=len(rest),
        more_value=sum(explained.paths[index].value for index in rest),
        sum_line=() if single and not common else writer.sum_line(),
        common=common,
        result=writer.number(explained.share) if single or common else (),
    )


def _most_telling(explained: Explanation) -> list[int]:
    """Return which rows are listed: all paths, but of many terms the largest."""
    count = len(explained.paths)
    if explained.origin is Origin.PATHS or count <= MOST_TERMS:
        return list(range(count))

    def size(index: int) -> float:
        value = abs(explained.paths[index].value)
        return math.inf if math.isnan(value) else value

    return sorted(sorted(range(count), key=size, reverse=True)[:MOST_TERMS])


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes the parts of a content; is_hidden: whether the number itself is hidden."""

    words: ExplanationWords
    hides: Hides
    is_hidden: bool

    def row(self, index: int) -> Row:
        explained, write = self.words.explained, self.words.write
        path = explained.paths[index]
        is_path = explained.origin is Origin.PATHS
        title = write.chain(path) if is_path else write.path(path.factors).known
        hidden = self.is_hidden or any(self.hides(factor.made_by) for factor in path.factors)
        value = None if hidden else path.value
        columns = self.columns(path.factors, is_marked=is_path)
        return Row(index, title, columns, value, path.count)

    def columns(self, factors: Sequence[Factor], *, is_marked: bool = True) -> Columns:
        """Return factors, with marks if asked for; the middle of a long path is left out."""
        # A mark would tell something of a number that is hidden.
        if any(self.hides(factor.made_by) for factor in factors):
            is_marked = False
        extremes = extremes_of(factors) if is_marked else None
        shown = set(range(len(factors)))
        if len(factors) > MOST_COLUMNS:
            half = MOST_COLUMNS // 2 - 1
            shown = {*range(half), *range(len(factors) - half, len(factors)), *(extremes or ())}
        columns: list[Column | None] = []
        for index, factor in enumerate(factors):
            if index in shown:
                marks = (False, False)
                if extremes is not None:
                    marks = (index == extremes.largest, index == extremes.smallest)
                columns.append(self._column(factor, index == 0, marks))
            elif columns[-1] is not None:
                columns.append(None)
        return tuple(columns)

    def common(self) -> Columns:
        """Return the sum of the groups, and the factors that it is multiplied with."""
        explained = self.words.explained
        if not explained.common:
            return ()
        arrived = self.words.sum_factor(self._sum())
        return self.columns((arrived, *explained.common))

    def sum_line(self) -> Line:
        """Return what the rows add up to: its symbol = the numbers = the sum."""
        explained, write = self.words.explained, self.words.write
        left = write.symbol(self.words.summed())
        terms = [path.value for path in explained.paths]
        if self.is_hidden or any(
            self.hides(factor.made_by) for path in explained.paths for factor in path.factors
        ):
            return (*left, EQUALS, *_UNKNOWN)
        if len(terms) == 1:
            return (*left, EQUALS, *write.number(terms[0]))
        return (*left, EQUALS, *write.sum_of(terms), EQUALS, *write.number(self._sum()))

    def formula(self) -> Formula:
        """Return the formula of a number that is no sum of products."""
        write = self.words.write
        formula = write_formula(self.words.step, write.trace, write.notation, write.style)
        return formula._replace(numbers=(), result=_UNKNOWN) if self.is_hidden else formula

    def number(self, value: float) -> Line:
        """Return a number that the prediction of the explained one would give away."""
        return _UNKNOWN if self.is_hidden else self.words.write.number(value)

    def _column(self, factor: Factor, is_first: bool, marks: tuple[bool, bool]) -> Column:
        lines = self.words.write.factor(factor, first=is_first)
        known = lines.known
        if factor.kind in (FactorKind.LOSS_SLOPE, FactorKind.FUSED_SLOPE, FactorKind.ARRIVED):
            known = ()  # a formula of its own, to which the factor leads
        if self.hides(factor.made_by):
            return Column(FactorLines(lines.symbol, known, _UNKNOWN), factor.made_by)
        return Column(FactorLines(lines.symbol, known, lines.number), factor.made_by, *marks)

    def _sum(self) -> float:
        terms = [path.value for path in self.words.explained.paths]
        try:
            return math.fsum(terms)
        except (OverflowError, ValueError):
            return sum(terms)
