"""What a worksheet consists of, from top to bottom, whatever the format: plain values."""

from __future__ import annotations

from typing import NamedTuple

from backpropviz.export.formula.formula import Line
from backpropviz.export.worksheet.drawing import Drawing


class Head(NamedTuple):
    """What stands at the top: the title, which variant ("" for none), and that it is the key."""

    title: str
    variant: str
    kind: str  # "Worksheet", "Exam", "Answers", in the reader's language


class Field(NamedTuple):
    """A line for a person to write on: a name, or points; after: what stands behind the line."""

    label: str
    after: str = ""


class Fields(NamedTuple):
    """Such lines side by side."""

    fields: tuple[Field, ...]


class Heading(NamedTuple):
    """The heading of a part, or of a group within it; points: what the part is worth, "" unsaid."""

    text: str
    inner: bool = False
    points: str = ""


class Paragraph(NamedTuple):
    """Sentences."""

    text: str


class Picture(NamedTuple):
    """The network or the graph, with what it shows in words.

    note: what is said above it; instead: what a format without drawings writes.
    """

    drawing: Drawing
    text: str
    note: str = ""
    instead: tuple[Equation, ...] = ()


class Equation(NamedTuple):
    """A line: left = side = … = answer. number: of its blank, 0 without one.

    answer: what goes into the blank; None: it is to be filled in. room: how many numbers are to be
    put in on the dotted line before it, 0: there is no such line.
    """

    number: int
    left: Line
    sides: tuple[Line, ...]
    answer: Line | None = None
    room: int = 0


class Cell(NamedTuple):
    """A number of a grid: left = answer; number and answer as in an Equation."""

    number: int
    left: Line
    answer: Line | None = None


class Grid(NamedTuple):
    """Numbers in rows and columns, with what they are; a missing cell is None."""

    caption: str
    rows: tuple[tuple[Cell | None, ...], ...]


class Grids(NamedTuple):
    """Grids that may stand side by side."""

    grids: tuple[Grid, ...]


class Space(NamedTuple):
    """Room for working, so many lines high."""

    lines: int


Block = Head | Fields | Heading | Paragraph | Picture | Equation | Grids | Space
