"""The built-in experiments as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from backpropviz.experiment.library import LibraryEntry
from backpropviz.export.json_text import write_json
from backpropviz.export.text_table import width


def library_text(entries: Sequence[LibraryEntry]) -> Iterator[str]:
    """Yield the experiments under their topics, each with its name and its summary."""
    longest = max((width(entry.name) for entry in entries), default=0)
    topic = ""
    for entry in entries:
        if entry.topic != topic:
            yield f"{'' if not topic else chr(10)}{entry.topic}\n"
            topic = entry.topic
        gap = " " * (longest - width(entry.name) + 2)
        yield f"  {entry.name}{gap}{entry.title}\n"
        yield f"  {' ' * longest}  {entry.summary}\n"


def library_json(entries: Sequence[LibraryEntry]) -> Iterator[str]:
    """Yield the experiments as JSON, "backpropviz-library/1"."""
    tables = [
        {"name": e.name, "kind": e.kind, "title": e.title, "topic": e.topic, "summary": e.summary}
        for e in entries
    ]
    return write_json({"format": "backpropviz-library/1", "experiments": tables})
