"""The parts of a line of code that are told apart by color; only for lines that we write."""

from __future__ import annotations

import keyword
import re
from enum import Enum
from functools import cache, lru_cache
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QFontMetricsF

from backpropviz.views.look.theme import Theme, blend

# Those that the systems come with; the last name is Qt's own for whatever there is.
_FAMILIES = (
    *("JetBrains Mono", "Cascadia Mono", "Consolas", "SF Mono", "Menlo"),
    *("DejaVu Sans Mono", "Liberation Mono", "monospace"),
)
_TOKENS = re.compile(
    r"(?P<comment>#.*)|(?P<string>\"[^\"]*\")|(?P<name>[^\W\d]\w*)"
    r"|(?P<number>(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)|(?P<other>.)",
)


class Token(Enum):
    """What a part of a line is."""

    KEYWORD = "keyword"
    NAME = "name"
    NUMBER = "number"
    STRING = "string"
    COMMENT = "comment"
    OTHER = "other"


class Piece(NamedTuple):
    """A part of a line."""

    text: str
    token: Token


@lru_cache(maxsize=4096)
def pieces_of(text: str) -> tuple[Piece, ...]:
    """Return the parts of a line; put together they are the line."""
    pieces: list[Piece] = []
    for found in _TOKENS.finditer(text):
        kind, part = Token(found.lastgroup), found[0]
        if kind is Token.NAME and keyword.iskeyword(part):
            kind = Token.KEYWORD
        if pieces and kind is Token.OTHER and pieces[-1].token is Token.OTHER:
            pieces[-1] = Piece(pieces[-1].text + part, kind)
        else:
            pieces.append(Piece(part, kind))
    return tuple(pieces)


def token_color(token: Token, theme: Theme) -> QColor:
    """Return the color of a kind of part: quiet ones, since color is for signs and operands."""
    ink = theme.color("ink")
    match token:
        case Token.COMMENT:
            return theme.color("muted")
        case Token.KEYWORD:
            return blend(theme.color("third_operand"), ink, 0.7)
        case Token.NUMBER:
            return blend(theme.color("positive"), ink, 0.6)
        case Token.STRING:
            return blend(theme.color("second_operand"), ink, 0.6)
    return ink


@cache
def mono(size_px: int) -> QFont:
    """Return the type of code."""
    font = QFont()
    font.setFamilies(list(_FAMILIES))
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setFixedPitch(True)
    font.setPixelSize(max(size_px, 1))
    return font


@cache
def letter_width(size_px: int) -> float:
    """Return how wide each letter of it is."""
    return QFontMetricsF(mono(size_px)).horizontalAdvance("0" * 64) / 64
