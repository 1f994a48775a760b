"""The one error of this room, and how values that people wrote are quoted in it."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable

LONGEST_QUOTE = 60


class ExperimentError(ValueError):
    """Something is wrong with an experiment; its text is one line.

    key: the path of the key, such as `model.layers[1].weights`, or "" for the file as a whole.
    problem: what was found and what was expected. file: the file's name, or "" without one.
    """

    def __init__(self, key: str, problem: str, file: str = "") -> None:
        self.key = key
        self.problem = problem
        self.file = file
        super().__init__(": ".join(one_line(part) for part in (file, key, problem) if part))

    def in_file(self, file: str) -> ExperimentError:
        """Return the same error, naming the file it came from."""
        return ExperimentError(self.key, self.problem, file)


def mismatch(key: str, found: str, expected: str) -> ExperimentError:
    """Return the error for a value that is not what its key asks for."""
    return ExperimentError(key, f"found {found}, expected {expected}")


def quoted(value: object) -> str:
    """Return a short text for a value as it stood in the file; never more than one line."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        shortened = value if len(value) <= LONGEST_QUOTE else value[:LONGEST_QUOTE] + "…"
        return '"' + one_line(shortened).replace('"', '\\"') + '"'
    if isinstance(value, int):
        # Python refuses to print integers of thousands of digits.
        if value.bit_length() > 100:
            return f"a whole number of about {int(value.bit_length() * 0.30103)} digits"
        return str(value)
    if isinstance(value, float):
        return repr(value)
    if isinstance(value, dict):
        return "a table" if value else "an empty table"
    if isinstance(value, list | tuple):
        return f"a list of {len(value)}" if value else "an empty list"
    return f"a {type(value).__name__}"


def shown_name(key: str) -> str:
    """Return the name of a key as it stands in a path: itself, in quotation marks if it is odd."""
    return key if re.fullmatch(r"[\w-]{1,60}", key) else quoted(key)


def alternatives(names: Iterable[str]) -> str:
    """Return `a, b or c`."""
    *most, last = names
    return f"{', '.join(most)} or {last}" if most else last


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return `; did you mean x?` for the nearest known name, "" if none is near."""
    name, candidates = name[:LONGEST_QUOTE].lower(), list(known)
    begun = [candidate for candidate in candidates if name and candidate.startswith(name)]
    nearest = begun or difflib.get_close_matches(name, candidates, n=1, cutoff=0.6)
    return f"; did you mean {nearest[0]}?" if nearest else ""


def one_line(text: str) -> str:
    """Return the text with everything that cannot be printed escaped, so that it is one line."""
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode()
        for character in text
    )
