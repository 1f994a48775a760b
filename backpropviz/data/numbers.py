"""Numbers and missing values as they are written in files."""

from __future__ import annotations

import re
from math import isfinite
from typing import Final

import numpy as np

from backpropviz.data.errors import quoted
from backpropviz.engine.arrays import Floats
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase

LARGEST_NUMBER: Final = 1e12  # keeps products of such numbers far from the largest float
MISSING: Final = frozenset({"", "na", "n/a", "nan", "null", "?"})  # in any case

_NUMBER: Final = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_DECIMAL_COMMA: Final = re.compile(r"[+-]?[0-9]*,[0-9]+")
_THOUSANDS: Final = re.compile(r"[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_INFINITE: Final = re.compile(r"[+-]?inf(inity)?", re.IGNORECASE)


def is_meant_as_number(cell: str) -> bool:
    """Tell whether a cell is a number, or stands for one that is missing or cannot be used."""
    patterns = (_NUMBER, _DECIMAL_COMMA, _THOUSANDS, _INFINITE)
    return cell.lower() in MISSING or any(pattern.fullmatch(cell) for pattern in patterns)


def numbers_of(cells: tuple[str, ...]) -> Floats | None:
    """Return the numbers of a column, or None if not every cell is a usable one."""
    together = "".join(cells)
    # float() also takes underscores and the digits of other scripts.
    if not together.isascii() or "_" in together:
        return None
    try:
        numbers = np.array(list(map(float, cells)), dtype=np.float64)
    except ValueError:
        return None
    usable = np.abs(numbers) <= LARGEST_NUMBER  # so not nan either
    return numbers if usable.all() else None


def problem_with(cell: str) -> Phrase | None:
    """Return what is wrong with a cell of a column of numbers, None if nothing is."""
    if cell.lower() in MISSING:
        if not cell:
            return QT_TRANSLATE_NOOP("Problem", "missing value")
        return QT_TRANSLATE_NOOP("Problem", "missing value ({cell})").format(cell=quoted(cell))
    if _INFINITE.fullmatch(cell) or (_NUMBER.fullmatch(cell) and not isfinite(float(cell))):
        text = QT_TRANSLATE_NOOP("Problem", "found {cell}, expected a finite number")
        return text.format(cell=quoted(cell))
    if _NUMBER.fullmatch(cell):
        if abs(float(cell)) <= LARGEST_NUMBER:
            return None
        return too_large(quoted(cell))
    if _THOUSANDS.fullmatch(cell):  # 1,000 may be a thousand or one
        text = QT_TRANSLATE_NOOP("Problem", "found {cell}, expected a number without commas")
        return text.format(cell=quoted(cell))
    if _DECIMAL_COMMA.fullmatch(cell):
        text = QT_TRANSLATE_NOOP(
            "Problem", "found {cell}, expected a decimal point as in {example}"
        )
        return text.format(cell=quoted(cell), example=cell.replace(",", "."))
    return QT_TRANSLATE_NOOP("Problem", "found {cell}, expected a number").format(cell=quoted(cell))


def too_large(found: str) -> Phrase:
    """Return what is wrong with a number that is larger than LARGEST_NUMBER."""
    return QT_TRANSLATE_NOOP(
        "Problem", "found {found}, expected a number between {smallest:g} and {largest:g}"
    ).format(found=found, smallest=-LARGEST_NUMBER, largest=LARGEST_NUMBER)
