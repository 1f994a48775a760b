"""The place of a mistake in a text, for a terminal: the line, and a caret under the character."""

from __future__ import annotations

from backpropviz.experiment.typed_expression import TypedExpressionError
from backpropviz.export.text_table import width

_WIDEST = 76  # columns; of a longer line the part around the place is shown
_INDENT = "  "


def place_of(error: Exception) -> tuple[str, ...]:
    """Return the lines that show where an expression is wrong; none of another error."""
    if isinstance(error, TypedExpressionError):
        return caret_lines(error.text, error.position)
    return ()


def caret_lines(text: str, position: int) -> tuple[str, str]:
    """Return the line that a character stands in, shortened around it, and a caret under it.

    position: from 0; behind the last character, it is the text's end.
    """
    position = min(max(position, 0), len(text))
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    line = "".join(map(_printable, text[start : len(text) if end < 0 else end]))
    place = position - start
    first, last = 0, len(line)
    if len(line) > _WIDEST:
        first = max(0, min(place - _WIDEST // 2, len(line) - _WIDEST))
        last = first + _WIDEST
    before, after = line[first:place], line[place:last]
    lead = "…" if first else ""
    trail = "…" if last < len(line) else ""
    caret = " " * width(lead + before) + "^"
    return f"{_INDENT}{lead}{before}{after}{trail}", f"{_INDENT}{caret}"


def _printable(character: str) -> str:
    """Return a character, or what shows that there is one that cannot be printed."""
    return character if character.isprintable() else " " if character.isspace() else "�"
