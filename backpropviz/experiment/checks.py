"""Checks of a single number, text or matrix of a document; each names the key it was found at."""

from __future__ import annotations

import unicodedata
from math import isfinite
from typing import Final

from backpropviz.experiment.errors import mismatch, quoted
from backpropviz.experiment.schema import Matrix, Vector

LARGEST_NUMBER: Final = 1e12  # keeps products of such numbers far from the largest float
LARGEST_COUNT: Final = 2**31 - 1


def check_text(key: str, text: str, longest: int, allowed: str = "") -> None:
    """Check the length of a text and that each character can be shown and saved."""
    if len(text) > longest:
        raise mismatch(key, f"{len(text)} characters", f"at most {longest}")
    for position, character in enumerate(text):
        # Control characters and halves of surrogate pairs can be neither shown nor saved.
        if unicodedata.category(character) in ("Cc", "Cs") and character not in allowed:
            where = f"{quoted(character)} at character {position + 1}"
            raise mismatch(key, where, "a text without control characters")


def check_rows(key: str, rows: Matrix, width: int, meaning: str) -> None:
    """Check that every row holds `width` usable numbers; `meaning` says what one stands for."""
    for index, row in enumerate(rows):
        check_row(f"{key}[{index}]", row, width, meaning)


def check_row(key: str, row: Vector, width: int, meaning: str) -> None:
    """Check that a row holds `width` usable numbers; `meaning` says what one stands for."""
    if len(row) != width:
        raise mismatch(key, how_many(len(row), "number"), f"{width} ({meaning})")
    for index, number in enumerate(row):
        # Written out, since large files hold hundreds of thousands of these.
        if not -LARGEST_NUMBER <= number <= LARGEST_NUMBER:
            check_number(f"{key}[{index}]", number)


def check_number(key: str, number: float) -> None:
    """Check that a number is finite and of a size that can be computed with."""
    if not isfinite(number):
        raise mismatch(key, repr(number), "a finite number")
    if abs(number) > LARGEST_NUMBER:
        limit = f"{LARGEST_NUMBER:g}"
        raise mismatch(key, repr(number), f"a number between -{limit} and {limit}")


def check_range(key: str, number: float, low: float, high: float, ends: str) -> None:
    """Check a number against an interval; `ends` are its brackets, such as "[)"."""
    above = low <= number if ends[0] == "[" else low < number
    below = number <= high if ends[1] == "]" else number < high
    if not (above and below):
        lower = f"{low:g} or more" if ends[0] == "[" else f"above {low:g}"
        upper = f"at most {high:g}" if ends[1] == "]" else f"below {high:g}"
        raise mismatch(key, quoted(number), f"a number, {lower} and {upper}")


def check_count(key: str, number: int, most: float = LARGEST_COUNT) -> None:
    """Check a whole number from 1 to `most`."""
    if not 1 <= number <= most:
        expected = "a whole number of at least 1" if number < 1 else f"at most {most:,}"
        raise mismatch(key, quoted(number), expected)


def check_seed(key: str, seed: int) -> None:
    """Check the seed of a random generator."""
    if not 0 <= seed <= LARGEST_COUNT:
        raise mismatch(key, quoted(seed), f"a whole number from 0 to {LARGEST_COUNT}")


def how_many(number: int, noun: str) -> str:
    """Return the number with its noun, in the plural unless it is 1."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
