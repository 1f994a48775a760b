"""A program, the reader's place in it, and where all of it lies: what the canvas paints."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtGui import QColor

from backpropviz.engine.graph.cells import Cell
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import Phase, Quantity
from backpropviz.export.numbers import number_text
from backpropviz.export.program.expression_values import ExpressionValues
from backpropviz.export.program.program import Program, Variable
from backpropviz.export.program.values import ProgramValues
from backpropviz.session.session import Session
from backpropviz.views.explain.code_layout import (
    CodeLayout,
    Measures,
    PlacedValue,
    WidthOf,
    arrange,
    place_as_table,
    place_in_line,
    rows_needed,
)
from backpropviz.views.explain.code_values import UNKNOWN, LineValue, value_of
from backpropviz.views.formula.linking import operand_colors
from backpropviz.views.look.theme import Theme

_MOST_SKIPPED = 8  # steps between two of one line: others' are made in turn with them
_MOST_LAYOUTS = 16  # kept of a program: those of the steps around


class Here(NamedTuple):
    """The line of the number that is asked about; phase: None for what is given."""

    line: int
    value: LineValue | None
    phase: Phase | None


class CodeScene:
    """One program as it stands at the reader's step."""

    def __init__(
        self, session: Session, program: Program, values: ProgramValues | ExpressionValues
    ) -> None:
        self.session = session
        self.program = program
        self.values = values
        self.here: Here | None = None
        self.layout = CodeLayout((), 0.0, 0.0)
        self._width_of: WidthOf = len
        self._room = Measures(0.0, 0.0, 1.0)
        self._layouts: dict[tuple[int | None, int], CodeLayout] = {}
        self._is_table = False
        self._arrays: dict[int, LineValue | None] = {}
        self._placed: dict[int, PlacedValue | None] = {}
        self._spans: dict[Variable, tuple[int, int]] = {}
        self._texts: dict[tuple[Variable, Cell], str] = {}

    @property
    def subject(self) -> Quantity | None:
        """Return the number that is asked about; one that is to be predicted comes first."""
        asked = self.session.prediction.asked
        if asked is not None:
            return asked.quantity
        session = self.session
        return session.subject if session.is_expression else session.network_subject

    def follow(self) -> None:
        """Find the line of the number that is asked about."""
        subject = self.subject
        index = None if subject is None else self.values.line_of(self.program, subject)
        self.here = None
        if subject is not None and index is not None:
            value = value_of(self.program.lines[index], self.values, subject)
            trace = self.session.trace
            made = trace.find(subject)
            phase = None if made is None else trace.segment_of(made).phase
            self.here = Here(index, value, phase)

    def lay_out(self, room: Measures, width_of: WidthOf) -> None:
        """Lay all lines out; width_of: how wide the text of a number is."""
        if room != self._room:
            self._layouts.clear()
        self._room, self._width_of = room, width_of
        self._placed.clear()
        self._is_table = False
        here = self.here
        if here is None or here.value is None or here.value.asked is None:
            self.layout = self._arranged(None, 0)
            return
        self.layout = self._arranged(here.line, 0)
        placed = self.placed(here.line)
        if placed is not None and placed.dots:
            self._is_table = True
            self._placed.clear()
            self.layout = self._arranged(here.line, rows_needed(here.value))

    def _arranged(self, here: int | None, rows_below: int) -> CodeLayout:
        """Return the layout with a value in line `here`, too; once for each room."""
        key = (here, rows_below)
        if key not in self._layouts:
            if len(self._layouts) >= _MOST_LAYOUTS:
                self._layouts.clear()
            lines = self.program.lines
            has_value = [line.has_value for line in lines]
            if here is not None:
                has_value[here] = True
            tall = None if here is None or not rows_below else (here, rows_below)
            texts = [line.text for line in lines]
            self._layouts[key] = arrange(texts, has_value, tall, self._room)
        return self._layouts[key]

    def placed(self, index: int) -> PlacedValue | None:
        """Return the value of a line with the place of its numbers; None if it shows none."""
        if index not in self._placed:
            self._placed[index] = self._place(index)
        return self._placed[index]

    def _place(self, index: int) -> PlacedValue | None:
        line = self.layout.lines[index]
        if line.value == line.code:
            return None
        is_here = self.here is not None and self.here.line == index
        value = self.here.value if self.here is not None and is_here else self._value(index)
        if value is None:
            return None
        place = place_as_table if is_here and self._is_table else place_in_line
        text_of = partial(self._text, value)
        return place(value, line.value, text_of, self._width_of, self._room.scale)

    def target(self, index: int) -> Quantity | None:
        """Return the number that a line leads to: the next that it makes, from where we are.

        None for a line that assigns nothing of the pass.
        """
        variables = self.program.lines[index].variables
        if not variables:
            return None
        trace, here = self.session.trace, self.here
        subject = self.subject
        if here is not None and here.line == index and subject is not None:
            made = trace.find(subject)
            if made is not None:
                for step in range(made + 1, min(made + 1 + _MOST_SKIPPED, len(trace))):
                    quantity = trace[step].quantity
                    if any(self.values.cell(each, quantity) is not None for each in variables):
                        return quantity
        return self._first(index)

    def operand_colors(self, theme: Theme) -> dict[str, QColor]:
        """Return the color of every variable that the step at hand is made of, by its name."""
        subject = self.subject
        made = None if subject is None else self.session.trace.find(subject)
        if made is None:
            return {}
        linked = operand_colors(self.session.trace[made], theme)
        colors: dict[str, QColor] = {}
        for line in self.program.lines:
            for variable in line.variables:
                if variable.name in colors:
                    continue
                for quantity, color in linked.items():
                    if variable.is_like(quantity):
                        colors[variable.name] = color
                        break
        return colors

    def is_stop(self, index: int) -> bool:
        """Say whether a line leads anywhere."""
        return bool(self.program.lines[index].variables)

    def _first(self, index: int) -> Quantity:
        """Return the first number of a line, of the sample that is followed."""
        variable = self.program.lines[index].variables[0]
        first = self.values.array(variable).first
        trace = self.session.trace
        if first.sample < 0 or not isinstance(trace, NetworkTrace):
            return first
        return first._replace(sample=trace.sample)

    def _value(self, index: int) -> LineValue | None:
        if index not in self._arrays:
            self._arrays[index] = value_of(self.program.lines[index], self.values, None)
        return self._arrays[index]

    def _text(self, value: LineValue, cell: Cell) -> str:
        """Return a number as it is written, "?" while it is not computed or to be predicted."""
        quantity = value.array.quantity_at(*cell)
        first, last = self._span(value)
        cursor = self.session.cursor
        known = last < cursor or (first < cursor and self.values.is_known(quantity, cursor))
        if not known or self._hides(quantity):
            return UNKNOWN
        key = (value.variable, cell)
        if key not in self._texts:
            number = value.array.value_at(*cell)
            self._texts[key] = number_text(number, self.session.style)
        return self._texts[key]

    def _hides(self, quantity: Quantity) -> bool:
        """Say whether a number is to be predicted; one of another document may be, until then."""
        if not self.values.are_of(self.session.trace):
            return self.session.prediction.is_on
        return self.session.hides(quantity)

    def _span(self, value: LineValue) -> tuple[int, int]:
        """Return which steps make the first and the last number of a value; -1 for given ones."""
        if value.variable not in self._spans:
            n_rows, n_columns = value.array.shape
            corners = (value.array.first, value.array.quantity_at(n_rows - 1, n_columns - 1))
            steps = [self.values.step_of(corner) for corner in corners]
            first, last = (-1 if step is None else step for step in steps)
            self._spans[value.variable] = (first, last)
        return self._spans[value.variable]
