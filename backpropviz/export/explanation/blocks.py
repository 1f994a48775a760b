"""An explanation as headings, paragraphs, equations and tables, which every format prints alike."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from backpropviz.engine.explain.explanation import BatchMean, Origin
from backpropviz.engine.explain.path_counts import Counts
from backpropviz.engine.rules import BatchGradient
from backpropviz.export.explanation import sentences as say
from backpropviz.export.explanation.words import ExplanationWords
from backpropviz.export.formula.formula import PLUS, Line, Show
from backpropviz.export.formula.right_sides import right_side, write_formula
from backpropviz.export.text_table import DOTS, some_of

MOST_ROWS = 12  # of a table


class Heading(NamedTuple):
    """A heading within the explanation."""

    text: str


class Paragraph(NamedTuple):
    """A few sentences."""

    text: str


class Equation(NamedTuple):
    """left = first side = second side = …; without a left side it goes on from the one before."""

    left: Line
    sides: tuple[Line, ...]


class Table(NamedTuple):
    """Rows of cells, the first row being the columns' names."""

    rows: tuple[tuple[str, ...], ...]


Block = Heading | Paragraph | Equation | Table


def explanation_blocks(words: ExplanationWords) -> Iterator[Block]:
    """Yield what there is to say, in order."""
    match words.explained.origin:
        case Origin.PATHS | Origin.GROUPS:
            yield from _derivative(words)
        case Origin.GIVEN:
            yield Paragraph(words.given())
        case _:
            step, write = words.step, words.write
            formula = write_formula(step, write.trace, write.notation, write.style)
            yield Equation(formula.left, (formula.symbols, formula.numbers, formula.result))
            yield Paragraph(words.sentence())
            yield from _sentence(words.strongest())


def _derivative(words: ExplanationWords) -> Iterator[Block]:
    explained = words.explained
    yield Paragraph(words.introduction())
    if explained.origin is Origin.GROUPS:
        yield from _groups(words)
    elif len(explained.paths) == 1:
        yield from _path(words, 0, words.write.symbol(words.own))
    else:
        yield from _paths(words)
    if explained.batch is not None:
        yield from _batch(words, explained.batch)
    yield Paragraph(words.agreement())
    if explained.counts is not None and explained.gradient_counts is not None:
        yield Heading(words.work())
        yield Table(work_rows(words, explained.counts, explained.gradient_counts))
        yield Paragraph(words.saving())


def _path(words: ExplanationWords, index: int, left: Line) -> Iterator[Block]:
    path = words.explained.paths[index]
    result = words.write.number(words.explained.contribution(path))
    sides = words.write.path(path.factors)
    yield Equation(left, (*(side for side in sides if side != left), result))
    yield from _sentence(words.extremes(path))


def _paths(words: ExplanationWords) -> Iterator[Block]:
    explained, write = words.explained, words.write
    for index in range(len(explained.paths)):
        yield Heading(words.path_title(index))
        yield from _path(words, index, ())
    yield Heading(words.say(say.SUM))
    terms = [explained.contribution(path) for path in explained.paths]
    yield Equation(write.symbol(words.own), (write.sum_of(terms), write.number(explained.share)))
    yield from _sentence(words.strongest())


def _groups(words: ExplanationWords) -> Iterator[Block]:
    explained, write = words.explained, words.write
    sides = (*write.groups(explained), write.number(explained.share))
    yield Equation(write.symbol(words.own), sides)
    heads = words.group_heads()
    rows = [heads]
    for index in some_of(len(explained.paths), MOST_ROWS):
        if index is None:
            rows.append((DOTS,) * len(heads))
            continue
        path = explained.paths[index]
        rows.append(
            (
                words.name(words.through(path)),
                *(words.number(factor.value) for factor in path.factors),
                words.number(explained.contribution(path)),
                words.count(path.count),
            )
        )
    yield Table(tuple(rows))
    yield from _sentence(words.strongest())


def _batch(words: ExplanationWords, batch: BatchMean) -> Iterator[Block]:
    write = words.write
    samples = len(batch.shares)
    yield Heading(words.say(say.BATCH))
    yield Paragraph(words.batch())
    if samples > 1:
        rows = [("", words.say(say.SHARE))]
        for index in some_of(samples, MOST_ROWS):
            if index is None:
                rows.append((DOTS, DOTS))
                continue
            sample = words.say(say.SAMPLE).format(sample=words.sample_number(index))
            rows.append((sample, words.number(batch.shares[index])))
        rows.append((words.say(say.MEAN_OF_SHARES), words.number(batch.mean)))
        if batch.pull is not None:
            rows.append((words.say(say.PULL), words.number(batch.pull)))
        yield Table(tuple(rows))
    yield Equation(write.symbol(words.explained.quantity), batch_sides(words, batch))


def work_rows(words: ExplanationWords, own: Counts, whole: Counts) -> tuple[tuple[str, ...], ...]:
    """Return the work of a derivative beside that of the whole gradient, with heads."""
    heads = (say.PATHS, say.BY_PATHS, say.BY_RECURSION)
    return (
        ("", *map(words.say, heads)),
        (words.say(say.THIS_DERIVATIVE), *map(words.count, own)),
        (words.whole_gradient(), *map(words.count, whole)),
    )


def batch_sides(words: ExplanationWords, batch: BatchMean) -> tuple[Line, Line, Line]:
    """Return the gradient of the batch in symbols, in numbers, and as their result."""
    write = words.write
    show = Show(write.trace, write.notation, write.style, numbers=False)
    penalty = words.network_trace.run.problem.penalty
    l1, l2 = (0.0, 0.0) if batch.pull is None else (penalty.l1, penalty.l2)
    parameter = words.by._replace(sample=words.explained.quantity.sample)
    symbols = right_side(BatchGradient(parameter, len(batch.shares), l1, l2), show)
    numbers = write.mean_of(batch.shares)
    if batch.pull is not None:
        numbers = (*numbers, PLUS, *write.number(batch.pull, bare=False))
    return symbols, numbers, write.number(batch.total)


def _sentence(text: str) -> Iterator[Paragraph]:
    if text:
        yield Paragraph(text)
