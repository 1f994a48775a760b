"""The one error of this room, and how values that people wrote are quoted in it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import Final

from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase, as_phrase, one_line

LONGEST_QUOTE: Final = 60

_COUNTS: Final = {
    "column": (
        QT_TRANSLATE_NOOP("Problem", "{count:,} column"),
        QT_TRANSLATE_NOOP("Problem", "{count:,} columns"),
    ),
    "number": (
        QT_TRANSLATE_NOOP("Problem", "{count:,} number"),
        QT_TRANSLATE_NOOP("Problem", "{count:,} numbers"),
    ),
    "row": (
        QT_TRANSLATE_NOOP("Problem", "{count:,} row"),
        QT_TRANSLATE_NOOP("Problem", "{count:,} rows"),
    ),
    "sample": (
        QT_TRANSLATE_NOOP("Problem", "{count:,} sample"),
        QT_TRANSLATE_NOOP("Problem", "{count:,} samples"),
    ),
}


class DataError(ValueError):
    """Something is wrong with the data or with what was asked of them; its text is one line.

    key: the path of the document's key, such as `data.features[2]`.
    problem: one sentence without the key: where it is, what was found, what was expected.
    row: of a file, the line it begins in, from 1; of samples, as of a feature, their row from 0.
    column: the column's or the feature's name.
    """

    def __init__(
        self, key: str, problem: Phrase, row: int | None = None, column: str | None = None
    ) -> None:
        self.key = key
        self.problem = as_phrase(one_line(problem))
        self.row = row
        self.column = column
        super().__init__(f"{key}: {self.problem}")


def quoted(text: str) -> Phrase:
    """Return the text in quotes, shortened and on one line."""
    shortened = text if len(text) <= LONGEST_QUOTE else text[:LONGEST_QUOTE] + "…"
    return QT_TRANSLATE_NOOP("Problem", '"{text}"').format(text=one_line(shortened))


def located(place: str, problem: Phrase) -> Phrase:
    """Return the place, such as a file's name, and what is wrong there."""
    return QT_TRANSLATE_NOOP("Problem", "{place}: {problem}").format(place=place, problem=problem)


def listed(names: Iterable[str], most: int = 8) -> Phrase:
    """Return the names one after the other, with the number of those left out."""
    every = list(names)
    shown = as_phrase("")
    for index, name in enumerate(every[:most]):
        short = name if len(name) <= LONGEST_QUOTE else quoted(name)
        with_one = QT_TRANSLATE_NOOP("Problem", "{most}, {last}")
        shown = with_one.format(most=shown, last=short) if index else as_phrase(short)
    if len(every) <= most:
        return shown
    return QT_TRANSLATE_NOOP("Problem", "{names} and {count:,} more").format(
        names=shown, count=len(every) - most
    )


def suggesting(problem: Phrase, name: str, known: Iterable[str]) -> Phrase:
    """Return the problem with the nearest known name, or with all of them if none is near."""
    by_lower = {other.lower(): other for other in known}
    near = difflib.get_close_matches(name[:LONGEST_QUOTE].lower(), by_lower, n=1, cutoff=0.6)
    if near:
        return QT_TRANSLATE_NOOP("Problem", "{problem}; did you mean {name}?").format(
            problem=problem, name=by_lower[near[0]]
        )
    if not by_lower:
        return problem
    return QT_TRANSLATE_NOOP("Problem", "{problem}; there are {names}").format(
        problem=problem, names=listed(by_lower.values())
    )


def second_time(name: str) -> Phrase:
    """Return what is wrong where a name is listed twice."""
    return QT_TRANSLATE_NOOP("Problem", "found {found} a second time").format(found=quoted(name))


def how_many(number: int, noun: str) -> Phrase:
    """Return the number with its noun (column, number, row, sample), in the plural unless it is 1.

    A noun alone would not do: which words change beside a number depends on the language.
    """
    return _COUNTS[noun][number != 1].format(count=number)
