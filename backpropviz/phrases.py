"""Texts made where Qt is not, which can be said in the reader's language where it is.

A phrase is its English text, so that the command line, files and tests need nothing else. It
remembers the template it was filled from, so that a window can say it in another language:

    QT_TRANSLATE_NOOP("Problem", "found {found}, expected {expected}").format(found=…, expected=…)
"""

from __future__ import annotations

from collections.abc import Callable

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
        return Phrase(self.context, str(self), kwargs)


def QT_TRANSLATE_NOOP(context: str, text: str) -> Phrase:
    """Mark a text for translation and return it."""
    return Phrase(context, text)


def said(text: str, translate: TranslateIn) -> str:
    """Return a phrase and the phrases in it in another language; any other text as it is."""
    if not isinstance(text, Phrase):
        return text
    template = translate(text.context, text.template)
    if text.parts is None:
        return template
    return template.format(
        **{
            name: said(part, translate) if isinstance(part, str) else part
            for name, part in text.parts.items()
        }
    )
