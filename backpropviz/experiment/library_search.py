"""Finding experiments of the library by words."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from backpropviz.experiment.library import LibraryEntry


def search(entries: Iterable[LibraryEntry], text: str) -> Iterator[LibraryEntry]:
    """Yield the entries in which every word of a text stands: in title, name, summary or topic.

    Part of a word is enough; case and accents do not matter. Without words these are all.
    """
    words = folded(text).split()
    for entry in entries:
        said = folded("\n".join((entry.title, entry.name, entry.summary, entry.topic)))
        if all(word in said for word in words):
            yield entry


def best_of(found: Iterable[LibraryEntry], text: str) -> LibraryEntry | None:
    """Return which of those that were found is meant most likely: by its name or title, else any.

    None if nothing was found.
    """
    words = " ".join(folded(text).split())
    entries = list(found)
    for entry in entries:
        if words in (folded(entry.name), folded(entry.title)):
            return entry
    for entry in entries:
        if folded(entry.title).startswith(words) or folded(entry.name).startswith(words):
            return entry
    in_titles = (each for each in entries if words in folded(f"{each.title}\n{each.name}"))
    return next(in_titles, next(iter(entries), None))


def folded(text: str) -> str:
    """Return a text without case, accents and typographic signs: as it is compared."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(part for part in parts if not unicodedata.combining(part))
    return plain.translate(_PLAIN)


_PLAIN = str.maketrans({"−": "-", "–": "-", "‐": "-", "’": "'", "‘": "'", "“": '"', "”": '"'})
