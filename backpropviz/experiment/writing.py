"""An experiment as text, TOML or JSON, laid out to be read: a matrix has one row on each line.

Keys that have their default are left out; floats are written so that reading gives the same bits.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, Literal

from backpropviz.experiment.schema import Experiment, Table

Kind = Literal["toml", "json"]

LINE_LENGTH: Final = 88

_TOML_ESCAPES: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def to_toml(experiment: Experiment) -> str:
    """Return the text of the experiment's .toml file."""
    return "\n".join(_toml_lines(experiment, "")).lstrip("\n") + "\n"


def to_json(experiment: Experiment) -> str:
    """Return the text of the experiment's .json or .bpviz file."""
    return _json_value(experiment, "") + "\n"


def _entries(table: Table) -> Iterator[tuple[str, object]]:
    """Yield the keys that must be written, in the order of the schema."""
    defaults = dict(
        zip(
            reversed(table.__struct_fields__),
            reversed(table.__struct_defaults__),
            strict=False,
        )
    )
    for name in table.__struct_fields__:
        value: object = getattr(table, name)
        if name == "format" or name not in defaults or value != defaults[name]:
            yield name, value


def _toml_lines(table: Table, path: str) -> Iterator[str]:
    tables: list[tuple[str, Table]] = []
    for name, value in _entries(table):
        full = f"{path}.{name}" if path else name
        if isinstance(value, Table) and name != "stop":
            tables.append((f"[{full}]", value))
        elif isinstance(value, tuple) and value and isinstance(value[0], Table):
            tables.extend((f"[[{full}]]", entry) for entry in value)
        else:
            yield f"{name} = {_toml_value(value)}"
    for header, inner in tables:
        yield ""
        yield header
        yield from _toml_lines(inner, header.strip("[]"))


def _toml_value(value: object) -> str:
    if isinstance(value, Table):
        return _toml_pairs((name, _toml_value(inner)) for name, inner in _entries(value))
    if isinstance(value, str):
        return _toml_string(value)
    if isinstance(value, tuple):
        return _list([_toml_value(entry) for entry in value], "", ",")
    if isinstance(value, Mapping):
        return _toml_pairs((_toml_key(name), _toml_value(entry)) for name, entry in value.items())
    return _scalar(value)


def _toml_pairs(pairs: Iterable[tuple[str, str]]) -> str:
    """Return a table in a single line, as TOML wants it."""
    written = ", ".join(f"{name} = {value}" for name, value in pairs)
    return f"{{ {written} }}" if written else "{}"


def _toml_key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else _toml_string(name)


def _toml_string(text: str) -> str:
    if "\n" in text:
        lines = (_toml_escaped(line) for line in text.split("\n"))
        return '"""\n' + "\n".join(lines) + '"""'
    if "\\" in text and "'" not in text and text.isprintable():
        return f"'{text}'"  # LaTeX stays readable
    return f'"{_toml_escaped(text)}"'


def _toml_escaped(text: str) -> str:
    return "".join(
        _TOML_ESCAPES.get(character)
        or (character if character.isprintable() else f"\\U{ord(character):08X}")
        for character in text
    )


def _json_value(value: object, indent: str) -> str:
    if isinstance(value, Table):
        return _json_pairs(_entries(value), indent)
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, tuple):
        return _list([_json_value(entry, indent + "  ") for entry in value], indent, "")
    if isinstance(value, Mapping):
        return _json_pairs(value.items(), indent)
    return _scalar(value)


def _json_pairs(entries: Iterable[tuple[str, object]], indent: str) -> str:
    inner = indent + "  "
    pairs = [
        f"{inner}{json.dumps(name, ensure_ascii=False)}: {_json_value(entry, inner)}"
        for name, entry in entries
    ]
    return "{\n" + ",\n".join(pairs) + f"\n{indent}}}" if pairs else "{}"


def _list(entries: list[str], indent: str, last: str) -> str:
    """Return a list on one line if it fits, and is no list of tables; else an entry a line."""
    line = f"[{', '.join(entries)}]"
    rows = any(entry.startswith(("[", "{")) for entry in entries)
    if "\n" not in line and (len(line) <= LINE_LENGTH or not rows):
        return line
    inner = indent + "  "
    return "[\n" + ",\n".join(inner + entry for entry in entries) + f"{last}\n{indent}]"


def _scalar(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    raise TypeError(f"expected a bool, int or float, got {value!r}")
