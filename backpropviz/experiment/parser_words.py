"""What Python's readers of TOML and JSON complain of, so that it can be said in other languages."""

from __future__ import annotations

import re
from typing import Final

from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase, as_phrase

_OF_TOML: Final = (
    QT_TRANSLATE_NOOP("Problem", "Invalid statement"),
    QT_TRANSLATE_NOOP("Problem", "Invalid value"),
    QT_TRANSLATE_NOOP("Problem", "Invalid date or datetime"),
    QT_TRANSLATE_NOOP("Problem", "Invalid hex value"),
    QT_TRANSLATE_NOOP("Problem", "Invalid initial character for a key part"),
    QT_TRANSLATE_NOOP("Problem", "Expected newline or end of document after a statement"),
    QT_TRANSLATE_NOOP("Problem", "Expected '=' after a key in a key/value pair"),
    QT_TRANSLATE_NOOP("Problem", "Expected ']' at the end of a table declaration"),
    QT_TRANSLATE_NOOP("Problem", "Expected ']]' at the end of an array declaration"),
    QT_TRANSLATE_NOOP("Problem", "Expected {text}"),
    QT_TRANSLATE_NOOP("Problem", "Found invalid character {character}"),
    QT_TRANSLATE_NOOP("Problem", "Illegal character {character}"),
    QT_TRANSLATE_NOOP("Problem", "Cannot declare {key} twice"),
    QT_TRANSLATE_NOOP("Problem", "Cannot overwrite a value"),
    QT_TRANSLATE_NOOP("Problem", "Cannot mutate immutable namespace {key}"),
    QT_TRANSLATE_NOOP("Problem", "Cannot redefine namespace {key}"),
    QT_TRANSLATE_NOOP("Problem", "Duplicate inline table key {key}"),
    QT_TRANSLATE_NOOP("Problem", "Unclosed array"),
    QT_TRANSLATE_NOOP("Problem", "Unclosed inline table"),
    QT_TRANSLATE_NOOP("Problem", "Unterminated string"),
    QT_TRANSLATE_NOOP("Problem", "Unescaped '\\' in a string"),
    QT_TRANSLATE_NOOP("Problem", "Escaped character is not a Unicode scalar value"),
)
_OF_JSON: Final = (
    QT_TRANSLATE_NOOP("Problem", "Expecting value"),
    QT_TRANSLATE_NOOP("Problem", "Expecting ',' delimiter"),
    QT_TRANSLATE_NOOP("Problem", "Expecting ':' delimiter"),
    QT_TRANSLATE_NOOP("Problem", "Expecting property name enclosed in double quotes"),
    QT_TRANSLATE_NOOP("Problem", "Illegal trailing comma before end of object"),
    QT_TRANSLATE_NOOP("Problem", "Illegal trailing comma before end of array"),
    QT_TRANSLATE_NOOP("Problem", "Unterminated string starting at"),
    QT_TRANSLATE_NOOP("Problem", "Invalid control character at"),
    QT_TRANSLATE_NOOP("Problem", "Invalid \\escape"),
    QT_TRANSLATE_NOOP("Problem", "Invalid \\uXXXX escape"),
    QT_TRANSLATE_NOOP("Problem", "Extra data"),
)

_AT_LINE: Final = re.compile(r"(?P<what>.*) \(at line (?P<line>\d+), column (?P<column>\d+)\)")
_AT_END: Final = re.compile(r"(?P<what>.*) \(at end of document\)")


def toml_phrase(message: str) -> Phrase:
    """Return a complaint of `tomllib`, which ends with its place."""
    if found := _AT_LINE.fullmatch(message):
        return at_line(_known(found["what"], _OF_TOML), int(found["line"]), int(found["column"]))
    if found := _AT_END.fullmatch(message):
        at_end = QT_TRANSLATE_NOOP("Problem", "{problem} (at end of document)")
        return at_end.format(problem=_known(found["what"], _OF_TOML))
    return as_phrase(message)


def json_phrase(message: str, line: int, column: int) -> Phrase:
    """Return a complaint of `json`, with its place."""
    return at_line(_known(message, _OF_JSON), line, column)


def at_line(problem: Phrase, line: int, column: int) -> Phrase:
    """Return a problem with its place in a text."""
    placed = QT_TRANSLATE_NOOP("Problem", "{problem} (at line {line}, column {column})")
    return placed.format(problem=problem, line=line, column=column)


def _known(message: str, known: tuple[Phrase, ...]) -> Phrase:
    """Return the complaint with its template; one of another version of Python stays English."""
    for phrase in known:
        pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>.*)", re.escape(phrase.template))
        if found := re.fullmatch(pattern, message):
            return phrase.format(**found.groupdict()) if found.groupdict() else phrase
    return as_phrase(message)
