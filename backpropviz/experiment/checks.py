"""Checks of a single number, text or matrix of a document; each names the key it was found at."""

from __future__ import annotations

import unicodedata
from math import isfinite
from typing import Final

from backpropviz.experiment.errors import mismatch, quoted
from backpropviz.experiment.schema import Matrix, Vector
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase, Verbatim

LARGEST_NUMBER: Final = 1e12  # keeps products of such numbers far from the largest float
LARGEST_COUNT: Final = 2**31 - 1

AT_LEAST_1: Final = QT_TRANSLATE_NOOP("Problem", "a whole number of at least 1")
_RANGES: Final = {  # by the brackets of the interval
    "[]": QT_TRANSLATE_NOOP("Problem", "a number, {low:g} or more and at most {high:g}"),
    "[)": QT_TRANSLATE_NOOP("Problem", "a number, {low:g} or more and below {high:g}"),
    "(]": QT_TRANSLATE_NOOP("Problem", "a number, above {low:g} and at most {high:g}"),
    "()": QT_TRANSLATE_NOOP("Problem", "a number, above {low:g} and below {high:g}"),
}
_COUNTS: Final = {
    "number": (
        QT_TRANSLATE_NOOP("Problem", "{count} number"),
        QT_TRANSLATE_NOOP("Problem", "{count} numbers"),
    ),
    "row": (
        QT_TRANSLATE_NOOP("Problem", "{count} row"),
        QT_TRANSLATE_NOOP("Problem", "{count} rows"),
    ),
    "input": (
        QT_TRANSLATE_NOOP("Problem", "{count} input"),
        QT_TRANSLATE_NOOP("Problem", "{count} inputs"),
    ),
    "symbol": (
        QT_TRANSLATE_NOOP("Problem", "{count} symbol"),
        QT_TRANSLATE_NOOP("Problem", "{count} symbols"),
    ),
}


def check_text(key: str, text: str, longest: int, allowed: str = "") -> None:
    """Check the length of a text and that each character can be shown and saved."""
    if len(text) > longest:
        found = QT_TRANSLATE_NOOP("Problem", "{count} characters").format(count=len(text))
        raise mismatch(key, found, at_most(longest))
    for position, character in enumerate(text):
        # Control characters and halves of surrogate pairs can be neither shown nor saved.
        if unicodedata.category(character) in ("Cc", "Cs") and character not in allowed:
            where = QT_TRANSLATE_NOOP("Problem", "{text} at character {number}")
            found = where.format(text=quoted(character), number=position + 1)
            expected = QT_TRANSLATE_NOOP("Problem", "a text without control characters")
            raise mismatch(key, found, expected)


def check_rows(key: str, rows: Matrix, width: int, meaning: Phrase) -> None:
    """Check that every row holds `width` usable numbers; `meaning` says what one stands for."""
    for index, row in enumerate(rows):
        check_row(f"{key}[{index}]", row, width, meaning)


def check_row(key: str, row: Vector, width: int, meaning: Phrase) -> None:
    """Check that a row holds `width` usable numbers; `meaning` says what one stands for."""
    if len(row) != width:
        raise mismatch(key, how_many(len(row), "number"), so_many(width, meaning))
    for index, number in enumerate(row):
        # Written out, since large files hold hundreds of thousands of these.
        if not -LARGEST_NUMBER <= number <= LARGEST_NUMBER:
            check_number(f"{key}[{index}]", number)


def check_number(key: str, number: float) -> None:
    """Check that a number is finite and of a size that can be computed with."""
    if not isfinite(number):
        expected = QT_TRANSLATE_NOOP("Problem", "a finite number")
        raise mismatch(key, Verbatim(repr(number)), expected)
    if abs(number) > LARGEST_NUMBER:
        between = QT_TRANSLATE_NOOP("Problem", "a number between {smallest:g} and {largest:g}")
        expected = between.format(smallest=-LARGEST_NUMBER, largest=LARGEST_NUMBER)
        raise mismatch(key, Verbatim(repr(number)), expected)


def check_range(key: str, number: float, low: float, high: float, ends: str) -> None:
    """Check a number against an interval; `ends` are its brackets, such as "[)"."""
    above = low <= number if ends[0] == "[" else low < number
    below = number <= high if ends[1] == "]" else number < high
    if not (above and below):
        raise mismatch(key, quoted(number), _RANGES[ends].format(low=low, high=high))


def check_count(key: str, number: int, most: float = LARGEST_COUNT) -> None:
    """Check a whole number from 1 to `most`."""
    if not 1 <= number <= most:
        limit = QT_TRANSLATE_NOOP("Problem", "at most {most:,}").format(most=most)
        raise mismatch(key, quoted(number), AT_LEAST_1 if number < 1 else limit)


def check_seed(key: str, seed: int) -> None:
    """Check the seed of a random generator."""
    if not 0 <= seed <= LARGEST_COUNT:
        expected = QT_TRANSLATE_NOOP("Problem", "a whole number from 0 to {most}")
        raise mismatch(key, quoted(seed), expected.format(most=LARGEST_COUNT))


def at_most(most: int) -> Phrase:
    """Return the limit in words."""
    return QT_TRANSLATE_NOOP("Problem", "at most {most}").format(most=most)


def so_many(number: int, meaning: Phrase) -> Phrase:
    """Return the number, and in brackets why it is that."""
    expected = QT_TRANSLATE_NOOP("Problem", "{count} ({meaning})")
    return expected.format(count=number, meaning=meaning)


def how_many(number: int, noun: str) -> Phrase:
    """Return the number with its noun, one of those known here, in the plural unless it is 1."""
    return _COUNTS[noun][number != 1].format(count=number)
