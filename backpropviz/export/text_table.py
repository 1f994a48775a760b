"""Tables of plain text, with aligned columns, cut short where they are too long to be read."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

DOTS = "⋯"


def write_table(rows: Sequence[Sequence[str]], indent: str = "") -> Iterator[str]:
    """Yield the rows as lines; the first column is aligned to the left, the others to the right."""
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = [row[0] + " " * (widths[0] - width(row[0]))]
        for cell, most in zip(row[1:], widths[1:], strict=True):
            cells.append(" " * (most - width(cell)) + cell)
        yield (indent + "  ".join(cells)).rstrip()


def some_of(count: int, most: int) -> list[int | None]:
    """Return which of `count` entries to show where `most` have room; None stands for dots."""
    if count <= most:
        return list(range(count))
    return [*range(most - 2), None, count - 1]


def width(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    return sum(
        0 if unicodedata.combining(c) else 1 + (unicodedata.east_asian_width(c) in "WF")
        for c in text
    )
