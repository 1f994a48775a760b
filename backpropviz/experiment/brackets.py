"""The brackets of TOML's headers: [[…]] where there may be several tables, […] for a single one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.keys import TABLES
from backpropviz.phrases import QT_TRANSLATE_NOOP


def check_brackets(document: object, text: str) -> None:
    """Check that tables of which there may be several have two brackets; of a decoded text.

    Raises ExperimentError that names the first header that has only one, and its line.
    """
    if not isinstance(document, dict) or "format" not in document:
        return  # whatever else that is
    for place in TABLES:
        if not place.endswith("[]"):
            continue
        names = place.replace("[]", "").split(".")
        if not any(isinstance(found, dict) for found in _found(document, names)):
            continue
        dots = r"\s*\.\s*".join(rf"[\"']?{name}[\"']?" for name in names)
        header = re.search(rf"^[ \t]*\[\s*{dots}\s*\]", text, re.MULTILINE)
        if header is not None:
            line = text.count("\n", 0, header.start()) + 1
            name = ".".join(names)
            problem = QT_TRANSLATE_NOOP(
                "Problem", "found [{name}] at line {line}, expected two brackets: [[{name}]]"
            )
            raise ExperimentError(name, problem.format(name=name, line=line))


def _found(value: object, names: list[str]) -> Iterator[object]:
    """Yield what stands under names within one another, in each of the tables of a list."""
    if not names:
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from _found(each, names)
    elif isinstance(value, dict) and names[0] in value:
        yield from _found(value[names[0]], names[1:])
