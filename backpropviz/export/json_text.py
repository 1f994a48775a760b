"""JSON as the commands print it: one document, full precision, a line for each entry of a list."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence

Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]


def write_json(document: Mapping[str, Json | Iterator[Json]]) -> Iterator[str]:
    """Yield a document in pieces, so that a long list need never be in memory as a whole.

    A list of tables is written with one table a line; an iterator is a list that is made on the
    way. Numbers that are infinite or undefined, which JSON does not know, are written as null.
    """
    separator = "{\n"
    for key, value in document.items():
        yield f"{separator}  {_text(key)}: "
        separator = ",\n"
        if isinstance(value, Iterator):
            yield from _lines(value)
        elif isinstance(value, list | tuple) and value and isinstance(value[0], Mapping):
            yield from _lines(iter(value))
        else:
            yield _text(value)
    yield "\n}\n"


def _lines(entries: Iterator[Json]) -> Iterator[str]:
    separator = "[\n"
    for entry in entries:
        yield f"{separator}    {_text(entry)}"
        separator = ",\n"
    yield "[]" if separator == "[\n" else "\n  ]"


def _text(value: Json) -> str:
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False)
    except ValueError:
        return json.dumps(_finite(value), ensure_ascii=False, allow_nan=False)


def _finite(value: Json) -> Json:
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {key: _finite(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(inner) for inner in value]
    return value
