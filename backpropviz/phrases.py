"""Texts made where Qt is not, which can be said in the reader's language where it is.

A phrase is its English text, so that the command line, files and tests need nothing else. It
remembers the template it was filled from, so that a window can say it in another language:

    QT_TRANSLATE_NOOP("Problem", "found {found}, expected {expected}").format(found=…, expected=…)
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NewType

TranslateIn = Callable[[str, str], str]  # of a context and a text of it, as Qt's translate


class Phrase(str):
    """A text with its context for the translator, its template and what stands in it.

    What stands in it may be phrases, too. Put into an f-string or joined with another text it is
    a plain text, and stays English.
    """

    context: str
    template: str
    parts: dict[str, object] | None  # None: the template says it all, braces and all

    def __new__(cls, context: str, template: str, parts: dict[str, object] | None = None) -> Phrase:
        """Return the template, filled with its parts."""
        self = super().__new__(cls, template if parts is None else template.format(**parts))
        self.context, self.template, self.parts = context, template, parts
        return self

    def __reduce__(self) -> tuple[object, ...]:
        return Phrase, (self.context, self.template, self.parts)

    def format(self, *args: object, **kwargs: object) -> Phrase:
        """Return the phrase with its named places filled; it has no others."""
        assert not args, "places in phrases have names: translators change their order"
        assert self.parts is None, "what stands in a phrase is no template"
        return Phrase(self.context, self.template, kwargs)


_MARKS = str.maketrans("-", "\u2212")
_MARKS_WITH_COMMA = str.maketrans("-,.", "\u2212\u202f,")  # the space is narrow and does not break

Verbatim = NewType("Verbatim", str)  # the same in all languages, such as what stands in a file
Said = Phrase | Verbatim


def QT_TRANSLATE_NOOP(context: str, text: str) -> Phrase:
    """Mark a text for translation and return it."""
    return Phrase(context, text)


def phrase_of(error: Exception) -> Phrase:
    """Return what an error says: the phrase that it was raised with, if it was."""
    text = error.args[0] if len(error.args) == 1 else None
    return text if isinstance(text, Phrase) else as_phrase(str(error))


def as_phrase(text: str) -> Phrase:
    """Return a text that stays as it is in all languages, where a phrase is asked for."""
    return text if isinstance(text, Phrase) else Phrase("", "{text}", {"text": text})


def one_line(text: str) -> str:
    """Return the text with everything that cannot be printed escaped; of a phrase, the phrase."""
    if isinstance(text, Phrase):
        parts = text.parts and {
            name: one_line(part) if isinstance(part, str) else part
            for name, part in text.parts.items()
        }
        return Phrase(text.context, text.template, parts)
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode()
        for character in text
    )


def said(text: str, translate: TranslateIn, *, decimal_comma: bool = False) -> str:
    """Return a phrase and the phrases in it in another language; any other text as it is.

    The numbers in it are written with real minus signs, and with decimal_comma with a comma.
    """
    if not isinstance(text, Phrase):
        return text
    template = translate(text.context, text.template)
    if text.parts is None:
        return template

    def shown(part: object) -> object:
        if isinstance(part, str):
            return said(part, translate, decimal_comma=decimal_comma)
        return _Written(part, decimal_comma) if isinstance(part, int | float) else part

    return template.format(**{name: shown(part) for name, part in text.parts.items()})


class _Written:
    """A number as it is printed: where the comma is for decimals, a space parts the thousands."""

    def __init__(self, number: float, decimal_comma: bool) -> None:
        self._number = number
        self._marks = _MARKS_WITH_COMMA if decimal_comma else _MARKS

    def __format__(self, spec: str) -> str:
        return format(self._number, spec).translate(self._marks)
