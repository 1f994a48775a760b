"""Which matrix line is shown, and which of its numbers is asked about."""

from typing import NamedTuple

from backpropviz.engine.equations import Equation, Line, equations_of
from backpropviz.engine.graph.cells import Cell
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.matrix.array import MatrixArray
from backpropviz.export.matrix.line import Marks, MatrixLine, first_quantity, matrix_line
from backpropviz.session.session import Session

_LINES = {  # where what is given is used first
    Kind.INPUT: Line.SUM,
    Kind.WEIGHT: Line.SUM,
    Kind.BIAS: Line.SUM,
    Kind.TARGET: Line.SAMPLE_LOSS,
    Kind.LEARNING_RATE: Line.UPDATE_WEIGHTS,
    Kind.UPDATE_NUMBER: Line.UPDATE_WEIGHTS,
}


class Shown(NamedTuple):
    """A line, and what is asked about in it.

    marks: what the number that is asked about is made of, if the line makes it; pointed: where it
    is, if it is given; neither before the first step.
    """

    line: MatrixLine
    subject: Quantity | None
    marks: Marks | None
    pointed: tuple[MatrixArray, Cell] | None

    def focus(self, array: MatrixArray) -> Cell:
        """Return the cell of an array that has to be seen."""
        row, column = 0, 0
        cell = array.cell_of(array.first._replace(sample=self.line.trace.sample))
        if cell is not None:
            row, column = cell
        if self.pointed is not None and self.pointed[0] is array:
            return self.pointed[1]
        if self.marks is not None:
            block = self.marks.blocks[self.line.arrays.index(array)]
            row = block.rows[0] if len(block.rows) == 1 else row
            column = block.columns[0] if len(block.columns) == 1 else column
        return Cell(row, column)


def shown_now(session: Session, before: Shown | None) -> Shown:
    """Return what is shown for the session's subject; before: what was shown until now."""
    subject, asked = session.network_subject, session.prediction.asked
    if session.selection is None and asked is not None:
        subject = asked.quantity  # what is to be predicted: which numbers it is made of may be seen
    if subject is None:
        # Nothing is done yet: the line that comes next.
        return Shown(_line(session, session.network_trace[0].quantity), None, None, None)
    if subject.sample >= session.network_trace.n_samples:
        # It was pointed at in a larger batch.
        subject = subject._replace(sample=session.network_trace.sample)
    line = matrix_line(session.network_trace, session.notation, subject, session.style)
    if line is not None:
        if before is not None and _is_same(line, before.line):
            line = before.line  # its arrays are laid out already
        return Shown(line, subject, line.parts_of(subject), None)
    if before is not None:
        # What is given is in many lines: the one that is shown stays, if it has it.
        kept = _line(session, _made_by(session, before))
        if _is_same(kept, before.line):
            kept = before.line
        place = _place(kept, subject)
        if place is not None:
            return Shown(kept, subject, None, place)
    if subject.slot:
        user = subject._replace(new=True)  # what an optimizer keeps is made of what it kept before
    else:
        user = first_quantity(session.network_trace, _first_use(session, subject))
    kept = _line(session, user)
    return Shown(kept, subject, None, _place(kept, subject))


def _is_same(line: MatrixLine, other: MatrixLine) -> bool:
    same = line.trace is other.trace and line.equation == other.equation
    return same and line.formula == other.formula


def _line(session: Session, quantity: Quantity) -> MatrixLine:
    line = matrix_line(session.network_trace, session.notation, quantity, session.style)
    assert line is not None
    return line


def _made_by(session: Session, before: Shown) -> Quantity:
    """Return a number that the line makes that was shown before, in the pass at hand."""
    equations = equations_of(session.network_trace)
    same = [each for each in equations if each[1:] == before.line.equation[1:]]
    return first_quantity(session.network_trace, (same or equations)[0])


def _first_use(session: Session, given: Quantity) -> Equation:
    equations = equations_of(session.network_trace)
    of_kind = [each for each in equations if each.line is _LINES.get(given.kind, Line.SUM)]
    of_layer = [each for each in of_kind if each.layer == given.layer]
    return (of_layer or of_kind or equations)[0]


def _place(line: MatrixLine, quantity: Quantity) -> tuple[MatrixArray, Cell] | None:
    for array in line.arrays:
        cell = array.cell_of(quantity)
        if cell is not None:
            return array, cell
    return None
