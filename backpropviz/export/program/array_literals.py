"""Arrays as a program writes them down: exact numbers, in lines of a bounded length."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from backpropviz.engine.arrays import Floats

LINE_LENGTH = 88
_SHORT_LENGTH = 64  # where there is little room
_INDENT = "    "


class Literal(NamedTuple):
    """An array and the calls that make it.

    array, zeros: as `np.array` and `np.zeros`; options: further arguments, as they are written.
    """

    array: str
    zeros: str
    values: Floats
    options: str = ""

    def lines(self, name: str) -> Iterator[str]:
        """Yield the assignment with every number; reading it gives the same bits."""
        whole = self._in_one_line(name, LINE_LENGTH)
        if whole is not None:
            yield whole
            return
        yield f"{name} = {self.array}([  # {self._shape}"
        if self.values.ndim == 1:
            yield from _packed(_numbers(self.values), _INDENT)
        else:
            yield from self._rows()
        yield f"]{self._ending})"

    def short(self, name: str) -> str:
        """Return the assignment in one line; if it does not fit, its first number and its shape."""
        whole = self._in_one_line(name, _SHORT_LENGTH)
        if whole is not None:
            return whole
        values = self.values
        first = f"[{number_literal(values.flat[0])}, ...]"
        if values.ndim > 1:
            first = f"[{first}, ...]"
        return f"{name} = {self.array}({first}{self._ending})  # {self._shape}"

    def _in_one_line(self, name: str, length: int) -> str | None:
        """Return the whole assignment if it fits into a line of so many letters."""
        values = self.values
        if not values.any() and not np.signbit(values).any():
            shape = str(values.shape[0]) if values.ndim == 1 else str(values.shape)
            return f"{name} = {self.zeros}({shape}{self._ending})"
        if values.size > LINE_LENGTH:  # do not write down thousands of numbers to see that
            return None
        rows = [values] if values.ndim == 1 else list(values)
        texts = [f"[{', '.join(_numbers(row))}]" for row in rows]
        inside = texts[0] if values.ndim == 1 else f"[{', '.join(texts)}]"
        whole = f"{name} = {self.array}({inside}{self._ending})"
        return whole if len(whole) <= length else None

    def _rows(self) -> Iterator[str]:
        """Yield the rows: several in a line if they are short, one over several if it is long."""
        together: list[str] = []
        for row in self.values:
            text = f"[{', '.join(_numbers(row))}]"
            if len(_INDENT) + len(text) + 1 <= LINE_LENGTH:
                together.append(text)
                continue
            yield from _packed(together, _INDENT)
            together = []
            yield f"{_INDENT}["
            yield from _packed(_numbers(row), 2 * _INDENT)
            yield f"{_INDENT}],"
        yield from _packed(together, _INDENT)

    @property
    def _shape(self) -> str:
        return " x ".join(map(str, self.values.shape))

    @property
    def _ending(self) -> str:
        return f", {self.options}" if self.options else ""


def list_of_names(name: str, names: Sequence[str]) -> Iterator[str]:
    """Yield the assignment of a list of variables, in as many lines as it needs."""
    whole = f"{name} = [{', '.join(names)}]"
    if len(whole) <= LINE_LENGTH:
        yield whole
        return
    yield f"{name} = ["
    yield from _packed(names, _INDENT)
    yield "]"


def number_literal(value: float) -> str:
    """Return a number as a program has it; reading it gives the same bits."""
    return repr(float(value)) if math.isfinite(value) else f'float("{value}")'


def _numbers(values: Floats) -> list[str]:
    return [number_literal(value) for value in values.tolist()]


def _packed(parts: Sequence[str], indent: str) -> Iterator[str]:
    """Yield lines of as many parts as fit, each part with a comma behind it."""
    line = ""
    for part in parts:
        longer = f"{line} {part}," if line else f"{part},"
        if line and len(indent) + len(longer) > LINE_LENGTH:
            yield indent + line
            longer = f"{part},"
        line = longer
    if line:
        yield indent + line
