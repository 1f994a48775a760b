"""A program that computes one update: its lines, and which numbers of the pass each line makes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from backpropviz.engine.quantities import OF_A_NODE, Kind, Quantity
from backpropviz.export.program.array_literals import Literal

_LONGEST_REMARK = 96


class Variable(NamedTuple):
    """A variable of a program, and which numbers of the pass it holds.

    by_sample: it has one row for each sample of the batch. slot, new: as in Quantity. unit: of
    an expression, the index of the node.
    """

    name: str
    kind: Kind
    layer: int = 0
    by_sample: bool = False
    slot: str = ""
    new: bool = False
    unit: int = 0

    def is_like(self, quantity: Quantity) -> bool:
        """Say whether a quantity is of the kind that the variable holds."""
        if self.kind in OF_A_NODE and self.unit != quantity.unit:
            return False
        return (self.kind, self.layer) == (quantity.kind, quantity.layer)


@dataclass(frozen=True, slots=True, eq=False)
class ProgramLine:
    """One line as a person reads it; a literal that is long is cut short in it.

    equations: the numbers of the equations it computes. variables: what it assigns. literal: the
    array it writes down, as long as it is. is_step: it computes what has no such number.
    """

    text: str
    equations: tuple[int, ...] = ()
    variables: tuple[Variable, ...] = ()
    literal: Literal | None = field(default=None, repr=False)
    is_step: bool = False

    @property
    def has_value(self) -> bool:
        """Say whether it computes one thing, which can stand beside it."""
        return len(self.variables) == 1 and (self.is_step or bool(self.equations))

    @property
    def is_short(self) -> bool:
        """Say whether there are numbers that the text leaves out."""
        return self.literal is not None and self.text != next(self.whole())

    def whole(self) -> Iterator[str]:
        """Yield the lines of the program's file that this one stands for."""
        if self.literal is None:
            yield self.text
        else:
            yield from self.literal.lines(self.variables[0].name)


@dataclass(frozen=True, slots=True, eq=False)
class Program:
    """A program that runs by itself, with the library it is written for."""

    library: str
    lines: tuple[ProgramLine, ...]

    def pieces(self) -> Iterator[str]:
        """Yield the text of the program's file, line by line, with every number in it."""
        for line in self.lines:
            for text in line.whole():
                yield f"{text}\n"

    @property
    def text(self) -> str:
        """Return the text of the program's file."""
        return "".join(self.pieces())


def remark_lines(text: str) -> Iterator[ProgramLine]:
    """Yield a remark, in as many lines as it needs."""
    # A file of Python is over at some letters that a title can have.
    words = "".join(c if c.isprintable() else " " for c in text).split()
    line = "#"
    for word in words:
        if len(line) + 1 + len(word) > _LONGEST_REMARK and line != "#":
            yield ProgramLine(line)
            line = "#"
        line += f" {word}"
    if line != "#":
        yield ProgramLine(line)
