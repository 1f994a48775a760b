"""The one error of this room, and how values that people wrote are quoted in it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import Final

LONGEST_QUOTE: Final = 60


class DataError(ValueError):
    """Something is wrong with the data or with what was asked of them; its text is one line.

    key: the path of the document's key, such as `data.features[2]`.
    problem: one sentence without the key: where it is, what was found, what was expected.
    row: of a file, the line it begins in, from 1; of samples, as of a feature, their row from 0.
    column: the column's or the feature's name.
    """

    def __init__(
        self, key: str, problem: str, row: int | None = None, column: str | None = None
    ) -> None:
        self.key = key
        self.problem = _one_line(problem)
        self.row = row
        self.column = column
        super().__init__(f"{key}: {self.problem}")


def quoted(text: str) -> str:
    """Return the text in quotes, shortened and on one line."""
    shortened = text if len(text) <= LONGEST_QUOTE else text[:LONGEST_QUOTE] + "…"
    return f'"{_one_line(shortened)}"'


def listed(names: Iterable[str], most: int = 8) -> str:
    """Return the names one after the other, with the number of those left out."""
    every = list(names)
    shown = ", ".join(name if len(name) <= LONGEST_QUOTE else quoted(name) for name in every[:most])
    return f"{shown} and {len(every) - most:,} more" if len(every) > most else shown


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return `; did you mean x?` for the nearest known name, else `; there are a, b, c`."""
    by_lower = {other.lower(): other for other in known}
    near = difflib.get_close_matches(name[:LONGEST_QUOTE].lower(), by_lower, n=1, cutoff=0.6)
    if near:
        return f"; did you mean {by_lower[near[0]]}?"
    return f"; there are {listed(by_lower.values())}" if by_lower else ""


def how_many(number: int, noun: str) -> str:
    """Return the number with its noun, in the plural unless it is 1."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _one_line(text: str) -> str:
    """Return the text with everything that cannot be printed escaped."""
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode()
        for character in text
    )
