"""A drawing as a value: lines, circles, boxes and labels, in points; each format paints it."""

from __future__ import annotations

from typing import Final, NamedTuple

from backpropviz.export.formula.formula import Line, Piece, line_latex, line_text
from backpropviz.export.numbers import NumberStyle, write_number
from backpropviz.export.symbol import Symbol

LEAST_SCALE: Final = 0.62  # on paper; one that were smaller is turned, on a page of its own
_WIDTH_OF_LETTER: Final = 0.56  # em, of a figure or a letter of a usual type


class Point(NamedTuple):
    """A place: x to the right, y down."""

    x: float
    y: float


class Stroke(NamedTuple):
    """A line through points; arrow: with a head at its end."""

    points: tuple[Point, ...]
    arrow: bool = False


class Circle(NamedTuple):
    """A circle, white inside."""

    center: Point
    radius: float


class Box(NamedTuple):
    """A rectangle, white inside; dashed: something is to be written into it."""

    left: float
    top: float
    width: float
    height: float
    dashed: bool = False


class Label(NamedTuple):
    """A line of mathematics centered at a place; on_line: lines end where it begins."""

    at: Point
    line: Line
    size: float
    on_line: bool = False

    @property
    def text(self) -> str:
        """Return it in Unicode."""
        return line_text(self.line)

    @property
    def latex(self) -> str:
        """Return it in LaTeX."""
        return line_latex(self.line)

    @property
    def half_width(self) -> float:
        """Return about half of what it takes in width."""
        return max(1, len(self.text)) * self.size * _WIDTH_OF_LETTER / 2


Item = Stroke | Circle | Box | Label


class Drawing(NamedTuple):
    """Items in the order in which they are painted."""

    width: float
    height: float
    items: tuple[Item, ...]


def number_line(value: float, style: NumberStyle) -> Line:
    """Return a number as mathematics."""
    written = write_number(value, style)
    return (Piece(written.latex, written.text, digits=True),)


def symbol_line(symbol: Symbol) -> Line:
    """Return a symbol as mathematics."""
    return (Piece(symbol.latex, symbol.text),)
