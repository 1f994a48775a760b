"""What stays together when a matrix line is broken into rows: an array, and the signs beside it."""

from typing import NamedTuple

from backpropviz.export.formula.formula import Line, Operator, Piece
from backpropviz.export.matrix.array import MatrixArray
from backpropviz.export.matrix.line import MatrixLine, Sign
from backpropviz.export.matrix.side import SLASH
from backpropviz.views.formula.layout import FormulaLayout, lay_out_line

SIGN_EM_PX = 19.0  # at scale 1
_UNBROKEN = 1000.0  # em: no sign is as long as that


class Unit(NamedTuple):
    """An array with the signs before and behind it; without an array, signs at the end."""

    before: FormulaLayout | None
    array: MatrixArray | None
    behind: FormulaLayout | None

    def signs_width(self, scale: float) -> float:
        """Return how wide both signs are, in pixels."""
        return sum(sign.width for sign in self._signs) * SIGN_EM_PX * scale

    @property
    def signs_height(self) -> float:
        """Return how high the higher sign is, in em."""
        return max((sign.height for sign in self._signs), default=0.0)

    @property
    def _signs(self) -> list[FormulaLayout]:
        return [sign for sign in (self.before, self.behind) if sign is not None]


def units_of(line: MatrixLine) -> tuple[Unit, ...]:
    """Return the arrays of a line with their signs: what closes stays with what it closes."""
    units: list[Unit] = []
    before: Line = ()
    for item in line.flow:
        if isinstance(item, MatrixArray):
            units.append(Unit(_set(before), item, None))
            before = ()
        elif isinstance(item, Sign):
            behind, before = _parted(item.line)
            if behind and units:
                units[-1] = units[-1]._replace(behind=_set(behind))
    return (*units, Unit(_set(before), None, None)) if before else tuple(units)


def _parted(line: Line) -> tuple[Line, Line]:
    """Return what closes what was before, and the rest: from the first sign outside of brackets."""
    depth = 0
    for index, part in enumerate(line):
        if depth <= 0 and (isinstance(part, Operator) or part == SLASH):
            return line[:index], line[index:]
        if isinstance(part, Piece):
            depth += part.latex.endswith("(") - part.latex.startswith(")")
    closes = bool(line) and isinstance(line[0], Piece) and line[0].latex.startswith((")", "|"))
    return (line, ()) if closes else ((), line)


def _set(line: Line) -> FormulaLayout | None:
    return lay_out_line(line, _UNBROKEN) if line else None
