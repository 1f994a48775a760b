"""The one error of this room, and how values that people wrote are quoted in it.

What it says are phrases, so that a window can say it in its language.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from typing import Final

from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase, Said, Verbatim, as_phrase, one_line

LONGEST_QUOTE = 60

A_TABLE: Final = QT_TRANSLATE_NOOP("Problem", "a table")
AN_EMPTY_TABLE: Final = QT_TRANSLATE_NOOP("Problem", "an empty table")
AN_EMPTY_LIST: Final = QT_TRANSLATE_NOOP("Problem", "an empty list")


class ExperimentError(ValueError):
    """Something is wrong with an experiment; its text is one line.

    key: the path of the key, such as `model.layers[1].weights`, or "" for the file as a whole.
    problem: what was found and what was expected. file: the file's name, or "" without one.
    """

    def __init__(self, key: str, problem: Phrase, file: str = "") -> None:
        self.key = key
        self.problem = problem
        self.file = file
        sentence = problem
        for place in filter(None, (key, file)):
            sentence = QT_TRANSLATE_NOOP("Problem", "{place}: {problem}").format(
                place=place, problem=sentence
            )
        super().__init__(one_line(sentence))

    def in_file(self, file: str) -> ExperimentError:
        """Return the same error, naming the file it came from."""
        return ExperimentError(self.key, self.problem, file)


def mismatch(key: str, found: Said, expected: Said) -> ExperimentError:
    """Return the error for a value that is not what its key asks for."""
    problem = QT_TRANSLATE_NOOP("Problem", "found {found}, expected {expected}")
    return ExperimentError(key, problem.format(found=found, expected=expected))


def missing(key: str, expected: Phrase) -> ExperimentError:
    """Return the error for a key that has to be there."""
    problem = QT_TRANSLATE_NOOP("Problem", "missing, expected {expected}")
    return ExperimentError(key, problem.format(expected=expected))


def no_such_key(key: str, found: Said, why: Phrase) -> ExperimentError:
    """Return the error for a key that must not be there; the reason goes on a sentence."""
    return mismatch(key, found, QT_TRANSLATE_NOOP("Problem", "no such key: {why}").format(why=why))


def quoted(value: object) -> Said:
    """Return a short text for a value as it stood in the file; never more than one line."""
    if value is None:
        return Verbatim("null")
    if isinstance(value, bool):
        return Verbatim("true" if value else "false")
    if isinstance(value, str):
        return quoted_text(value)
    if isinstance(value, int):
        # Python refuses to print integers of thousands of digits.
        if value.bit_length() > 100:
            number = QT_TRANSLATE_NOOP("Problem", "a whole number of about {count} digits")
            return number.format(count=int(value.bit_length() * 0.30103))
        return Verbatim(str(value))
    if isinstance(value, float):
        return Verbatim(repr(value))
    if isinstance(value, dict):
        return A_TABLE if value else AN_EMPTY_TABLE
    if isinstance(value, list | tuple):
        return list_of(len(value)) if value else AN_EMPTY_LIST
    # A kind of date or time, which TOML has.
    return QT_TRANSLATE_NOOP("Problem", "a {type}").format(type=type(value).__name__)


def quoted_text(text: str) -> Phrase:
    """Return a text in quotation marks, short, and in one line."""
    shortened = text if len(text) <= LONGEST_QUOTE else text[:LONGEST_QUOTE] + "…"
    escaped = one_line(shortened).replace('"', '\\"')
    return QT_TRANSLATE_NOOP("Problem", '"{text}"').format(text=escaped)


def shown_name(key: str) -> Said:
    """Return the name of a key as it stands in a path: itself, in quotation marks if it is odd."""
    return Verbatim(key) if re.fullmatch(r"[\w-]{1,60}", key) else quoted_text(key)


def list_of(count: int) -> Phrase:
    """Return what a list of so many entries is called."""
    return QT_TRANSLATE_NOOP("Problem", "a list of {count}").format(count=count)


def alternatives(names: Iterable[str]) -> Phrase:
    """Return `a, b or c`."""
    *most, last = names
    if not most:
        return as_phrase(last)
    or_the_last = QT_TRANSLATE_NOOP("Problem", "{most} or {last}")
    return or_the_last.format(most=enumerated(most), last=last)


def enumerated(names: Iterable[str]) -> Phrase:
    """Return `a, b, c`."""
    first, *others = names
    text = as_phrase(first)
    for other in others:
        text = QT_TRANSLATE_NOOP("Problem", "{most}, {last}").format(most=text, last=other)
    return text


def suggesting(problem: Phrase, name: str, known: Iterable[str]) -> Phrase:
    """Return the problem, and after it the known name that is nearest to one, if any is near."""
    near = nearest(name, known)
    if not near:
        return problem
    with_one = QT_TRANSLATE_NOOP("Problem", "{problem}; did you mean {name}?")
    return with_one.format(problem=problem, name=near)


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the known name that somebody may have meant, "" if none is near."""
    name, candidates = name[:LONGEST_QUOTE].lower(), list(known)
    begun = [candidate for candidate in candidates if name and candidate.startswith(name)]
    found = begun or difflib.get_close_matches(name, candidates, n=1, cutoff=0.6)
    return found[0] if found else ""
