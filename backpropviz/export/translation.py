"""How visible sentences that are made without Qt are marked for its translator."""

from collections.abc import Callable, Iterable

from backpropviz.phrases import QT_TRANSLATE_NOOP

__all__ = ["QT_TRANSLATE_NOOP", "Translate", "join_sentences"]

Translate = Callable[[str], str]

_WITH_ROOM_OF_THEIR_OWN = "。！？；：，"  # full-width, as in Chinese: no space follows them


def join_sentences(sentences: Iterable[str]) -> str:
    """Return whole sentences one after the other, with a space where the language has one."""
    text = ""
    for sentence in filter(None, sentences):
        parted = text and not text.endswith(tuple(_WITH_ROOM_OF_THEIR_OWN))
        text += f" {sentence}" if parted else sentence
    return text
