"""The slice of an expression: one of its values as a function of another, and a trial on it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import Final

import numpy as np
from PySide6.QtCore import QObject, Signal

from backpropviz.engine.arrays import Floats
from backpropviz.engine.checking.nudged_graph import GraphSpots, NudgedGraph
from backpropviz.engine.graph.expression_trace import ExpressionTrace, Mode
from backpropviz.engine.graph.graph import INPUT
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.slices import Promise
from backpropviz.experiment.errors import ExperimentError
from backpropviz.phrases import Phrase, phrase_of
from backpropviz.session.session import Session
from backpropviz.session.slice_grids import Grid
from backpropviz.session.slice_question import Slice
from backpropviz.session.slice_window import Window, around_number
from backpropviz.session.viewfinder import Viewfinder

_POINTS: Final = 257
_MOST_NUMBERS: Final = 2**17  # of a curve; larger graphs have fewer points
_FEWEST_POINTS: Final = 65


@dataclass(frozen=True, eq=False)
class Curve:
    """A value of an expression as a function of another, whatever that is computed from.

    here: (1,), where it stands; loss: the value there; gradient: (1,), its derivative.
    """

    here: Floats
    loss: float
    gradient: Floats


class ExpressionSlice(QObject):
    """The slice that the session's subject asks for; computed when it is asked to `keep_up`.

    by: the node that is moved; out: the one that is looked at. trial: where it is tried, (1,), None
    if nowhere; promise: what the derivative says of it, and what is true. problem: why the last
    trial could not be taken, a phrase.
    """

    changed = Signal()  # the slice, the trial or its promise

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.by = self.out = 0
        self.result: Slice | None = None
        self.trial: Floats | None = None
        self.promise: Promise | None = None
        self.problem: str = ""
        self._session = session
        self._viewfinder = Viewfinder(self._found, lambda: self.here)
        self._nudged: NudgedGraph | None = None
        self._asked: tuple[object, ...] = ()
        self._gestures = count(1)

    # What is the case

    @property
    def trace(self) -> ExpressionTrace:
        """Return the pass; an expression is open."""
        trace = self._session.trace
        assert isinstance(trace, ExpressionTrace)
        return trace

    @property
    def here(self) -> Floats:
        """Return the number that is moved as it is now, (1,)."""
        return np.array([self.trace.run.values[self.by]])

    @property
    def slope(self) -> Quantity:
        """Return the derivative of the one by the other, as the trace calls it."""
        if self.trace.mode is Mode.FORWARD:
            return Quantity(Kind.TANGENT, unit=self.out)
        return Quantity(Kind.D_NODE, unit=self.by)

    @property
    def window(self) -> Window:
        """Return the part of the axis that is looked at."""
        return self._viewfinder.window

    @property
    def can_take(self) -> bool:
        """Say whether the number can be given another value: it is an input."""
        return self.trace.graph.nodes[self.by].operation == INPUT

    # What is asked

    def keep_up(self) -> None:
        """Compute what is asked for, if it is not at hand."""
        trace, before = self.trace, (self.by, self.out)
        self.by, self.out = self._ends(trace)
        is_other = before != (self.by, self.out)
        program = trace.program
        if is_other or (self._asked and self._asked[0] is not program):
            self._viewfinder.fit()
        self._viewfinder.follow()
        asked = (program, trace.run, self.by, self.out, trace.mode, self.window)
        if asked == self._asked:
            return
        if is_other or asked[:2] != self._asked[:2]:
            self._let_go()
        if self._nudged is None or self._nudged.run is not trace.run:
            self._nudged = NudgedGraph(trace.run)
        self._asked = asked
        size = max(_FEWEST_POINTS, min(_POINTS, _MOST_NUMBERS // len(trace.run.values)))
        axis = np.linspace(*self.window.ends(0), size)
        gradient = np.array([trace.value(self.slope)])
        curve = Curve(self.here, trace.run.values[self.out], gradient)
        self.result = Slice(trace, Grid((axis,)), self._values(axis), curve)

    def fit(self) -> None:
        """Look at a part in which there is something to be seen."""
        self._viewfinder.fit()
        self.keep_up()
        self.changed.emit()

    def zoom(self, factor: float) -> None:
        """Look at a part that is so many times as large, around the number as it is."""
        self._viewfinder.zoom(factor)
        if self.trial is not None:
            self.try_at(self.trial)
        self.keep_up()
        self.changed.emit()

    def try_at(self, values: Floats) -> None:
        """Try the number elsewhere, within the window: (1,)."""
        self.keep_up()
        self.trial = self._viewfinder.within(values)
        self.problem = ""
        step = self.trial - self.here
        real = float(self._values(self.trial)[0]) - self.trace.run.values[self.out]
        predicted = float(step[0] * self.trace.value(self.slope))
        self.promise = Promise(tuple(step.tolist()), predicted, real)
        self.changed.emit()

    def let_go(self) -> None:
        """Try nothing any more."""
        self._let_go()
        self.changed.emit()

    def take(self, text: Phrase) -> None:
        """Give the input the value that is tried; undoable as one edit called `text`."""
        if self.trial is None or not self.can_take:
            return
        value, gesture = float(self.trial[0]), f"trial of a value {next(self._gestures)}"
        try:
            self._session.edit_number(text, Quantity(Kind.NODE, unit=self.by), value, gesture)
        except ExperimentError as error:
            self.problem = phrase_of(error)
        else:
            self._let_go()
            self.keep_up()
        self.changed.emit()

    def _ends(self, trace: ExpressionTrace) -> tuple[int, int]:
        """Return what is moved and what is looked at: as the subject says, or as before."""
        nodes, subject = trace.graph.nodes, self._session.subject
        is_known = bool(self._asked) and self._asked[0] is trace.program
        at = None if subject is None else subject.unit
        if at is not None and nodes[at].adjoint is None:
            at = None
        if trace.mode is Mode.FORWARD:
            before = self.out if is_known and self.out != trace.wrt else trace.output
            return trace.wrt, before if at is None or at == trace.wrt else at
        before = self.by if is_known and self.by != trace.output else trace.wrt
        if before == trace.output or nodes[before].adjoint is None:
            before = 0
        return before if at is None or at == trace.output else at, trace.output

    def _found(self) -> Window:
        """Return a window in which there is something to be seen."""
        return around_number(float(self.here[0]))

    def _values(self, points: Floats) -> Floats:
        assert self._nudged is not None
        size = points.size
        spots = GraphSpots(np.full(size, self.by), np.full(size, -1), np.full(size, self.out))
        return self._nudged.observed(spots, points)

    def _let_go(self) -> None:
        self.trial = self.promise = None
        self.problem = ""
