"""What the text of an expression consists of: numbers, names and signs."""

from __future__ import annotations

import re
import unicodedata
from typing import Final, NamedTuple

from backpropviz.engine.expression import ExpressionError
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase

MOST_CHARACTERS: Final = 10_000


class Token(NamedTuple):
    """A piece of an expression's text; position: of its first character, from 0."""

    kind: str  # number, name, sign or end
    text: str
    position: int


# Numbers of ASCII digits only: \d would let other scripts' digits through. No name ends in a power.
_TOKEN: Final = re.compile(
    r"(?P<number>(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)"
    r"|(?P<name>(?!\d)(?:(?![⁰¹²³⁴-⁹])\w)+)"
    r"|(?P<sign>\*\*|[-+*/^(),;=−·×])"
)
# The program writes these signs itself, so people copy them.
_SPELLINGS: Final = {"**": "^", "−": "-", "·": "*", "×": "*"}
_SUPERSCRIPTS: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def tokens_of(text: str) -> list[Token]:
    """Return the tokens of a text, the last one being its end.

    Raises ExpressionError at the first character that belongs to none.
    """
    if len(text) > MOST_CHARACTERS:
        problem = QT_TRANSLATE_NOOP(
            "Problem", "found {count:,} characters, expected at most {most:,}"
        ).format(count=len(text), most=MOST_CHARACTERS)
        raise ExpressionError(problem, MOST_CHARACTERS)
    tokens, position = [], 0
    while position < len(text):
        if text[position].isspace():
            position += 1
            continue
        match = _TOKEN.match(text, position)
        if match is None:
            raise ExpressionError(_strange(text[position]), position)
        kind, found = str(match.lastgroup), match.group()
        tokens.append(Token(kind, _SPELLINGS.get(found, found), position))
        position = match.end()
    tokens.append(Token("end", "", len(text)))
    return tokens


def _strange(character: str) -> Phrase:
    if (digit := character.translate(_SUPERSCRIPTS)) != character:
        return QT_TRANSLATE_NOOP("Problem", "found {found}, expected {expected}").format(
            found=character, expected=f"^{digit}"
        )
    can_be_read = character.isprintable() and not unicodedata.combining(character)
    shown = character if can_be_read else f"U+{ord(character):04X}"
    return QT_TRANSLATE_NOOP(
        "Problem", "found {found}, which means nothing in an expression"
    ).format(found=shown)
