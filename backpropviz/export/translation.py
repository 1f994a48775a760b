"""How visible sentences that are made without Qt are marked for its translator."""

from collections.abc import Callable

Translate = Callable[[str], str]


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text for translation and return it."""
    return text
