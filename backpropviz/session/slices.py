"""The slice of the loss through one weight or two: what is asked, and what is known of it."""

from __future__ import annotations

import time
from itertools import count

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from backpropviz.engine.arrays import Floats
from backpropviz.engine.parameters import has_parameter
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.slices import Landscape, Promise, Scan
from backpropviz.phrases import Phrase
from backpropviz.session.moment import Moment
from backpropviz.session.session import Session
from backpropviz.session.slice_grids import Grid, grids_of
from backpropviz.session.slice_path import TrainingPath
from backpropviz.session.slice_question import Slice, SliceQuestion, landscape_of
from backpropviz.session.slice_window import Window, fitted
from backpropviz.session.viewfinder import Viewfinder

# What takes no longer is there when the command returns; so are so few numbers, on any machine.
_AT_ONCE_S, _NUMBERS_AT_ONCE = 0.006, 2**17
_SLICE_S, _SLICE_WHILE_TRAINING_S = 0.006, 0.003


class Slices(QObject):
    """A slice of the loss of a session's moment, and a trial step on it.

    It computes only when it is asked to `keep_up`, so one that nobody looks at costs nothing. What
    takes long is done in slices of time by its one timer.

    axes: the one parameter or the two that are moved. whole_set: the loss is that of all training
    samples instead of the batch's, which the gradient at hand is of. trial: where the parameters
    are tried, (k,), None if nowhere; promise: what the gradient says of it, and the truth, None
    while that is not known. result: the last slice that is finished.
    """

    changed = Signal()  # the result, how much of the next is done, the trial or its promise

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.axes: tuple[Quantity, ...] = (_first_axis(session),)
        self.whole_set = False
        self.result: Slice | None = None
        self.trial: Floats | None = None
        self.promise: Promise | None = None
        self._session = session
        self._aspect = 1.0
        self._viewfinder = Viewfinder(self._found, lambda: self.here)
        self._asked: SliceQuestion | None = None
        self._answered: SliceQuestion | None = None  # by the result, in full
        self._landscape: Landscape | None = None
        self._scans: list[tuple[Grid, Scan]] = []  # those still to be done, the coarsest first
        self._path = TrainingPath(session)
        self._points_done = 0  # of the scans that are no longer there
        self._trial_scan: Scan | None = None
        self._gestures = count(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tick)
        session.document_opened.connect(self._forget)

    # What is the case

    @property
    def moment(self) -> Moment:
        """Return the moment whose loss is asked for."""
        return self._session.moment

    @property
    def here(self) -> Floats:
        """Return the parameters as they are now, (k,)."""
        return self.moment.parameters.flat[self._indices]

    @property
    def landscape(self) -> Landscape:
        """Return the loss as a function of the parameters, at the moment that was asked for."""
        if self._landscape is None:
            self._landscape = landscape_of(self.moment, self.axes, self.whole_set)
        return self._landscape

    @property
    def step(self) -> Floats:
        """Return what the optimizer would add to the parameters, (k,); nan or inf if it cannot."""
        after: Floats = self.moment.update.values["w"][self._indices]
        with np.errstate(all="ignore"):
            return after - self.here

    @property
    def window(self) -> Window:
        """Return the part of the axes that is looked at."""
        return self._viewfinder.window

    @property
    def is_current(self) -> bool:
        """Say whether the result is that of the moment, the axes and the window now."""
        return self._question.is_same(self._answered)

    @property
    def share(self) -> float | None:
        """Return how much of what is being computed is done, None if nothing is."""
        if not self._scans:
            return None
        sizes = [len(scan.points) for _, scan in self._scans]
        done = self._points_done + self._scans[0][1].share * sizes[0]
        return done / (self._points_done + sum(sizes))

    @property
    def has_whole_set(self) -> bool:
        """Say whether the whole training set is more than the batch at hand."""
        return len(self.moment.rows) != len(self.moment.setup.problem.inputs)

    @property
    def path(self) -> Floats:
        """Return where training has led the parameters, (n, k); see TrainingPath."""
        return self._path.through(self.moment, self.axes)

    # What is asked

    def look_at(self, axes: tuple[Quantity, ...]) -> None:
        """Move other parameters: one, or two."""
        if axes != self.axes:
            self._point_at(axes)
            self.fit()

    def set_whole_set(self, whole_set: bool) -> None:
        """Choose between the loss of the batch and that of all training samples."""
        if whole_set != self.whole_set:
            self.whole_set = whole_set
            trial = self.trial
            self._let_go()
            self.keep_up()
            if trial is not None:
                self.try_at(trial)
            self.changed.emit()

    def set_aspect(self, aspect: float) -> None:
        """Say how much wider than high the picture of two axes is; their units stay alike."""
        if aspect != self._aspect:
            self._aspect = aspect
            self._viewfinder.set_aspect(aspect)

    def fit(self) -> None:
        """Look at a part in which there is something to be seen; begin anew what was given up."""
        self._viewfinder.fit()
        if not self._scans and self._answered is not self._asked:
            self._asked = self._landscape = None
        self.keep_up()
        self.changed.emit()

    def zoom(self, factor: float) -> None:
        """Look at a part that is so many times as large, around the parameters as they are."""
        self._viewfinder.zoom(factor)
        if self.trial is not None:
            self.try_at(self.trial)
        self.keep_up()
        self.changed.emit()

    def keep_up(self) -> None:
        """Compute what is asked for, if it is not at hand; what is quick is done on return.

        While training goes on, what is begun is finished first, though it is of an earlier moment.
        """
        self._follow()
        question, asked = self._question, self._asked
        if question.is_same(asked):
            return
        is_training = bool(self._scans) and self._session.trainer.is_playing
        if asked is not None:
            if is_training and question.is_same(asked._replace(moment=question.moment)):
                return
            if not question.is_same(asked._replace(window=question.window)):
                self._landscape = None
        self._asked = question
        grids = grids_of(self.landscape, question.window)
        self._scans = [(grid, Scan(self.landscape, grid.points)) for grid in grids]
        self._points_done = 0
        self._advance(_AT_ONCE_S)
        self._go_on()

    def cancel(self) -> None:
        """Give up what is being computed; what is finished stays."""
        self._scans = []
        self.changed.emit()

    # A trial step

    def try_at(self, values: Floats) -> None:
        """Try the parameters elsewhere, within the window: (k,). Training pauses for that."""
        self._session.trainer.pause()
        self.keep_up()
        self.trial, self.promise = self._viewfinder.within(values), None
        self._trial_scan = Scan(self.landscape, self.trial[np.newaxis])
        self._advance(_AT_ONCE_S)
        self._go_on()
        self.changed.emit()

    def let_go(self) -> None:
        """Try nothing any more."""
        self._let_go()
        self.changed.emit()

    def take(self, text: Phrase) -> None:
        """Give the parameters the values that are tried; undoable as one edit called `text`."""
        trial, gesture = self.trial, f"trial {next(self._gestures)}"
        if trial is None or self._asked is None or self._asked.moment is not self.moment:
            return
        self._let_go()
        for axis, value in zip(self.axes, trial.tolist(), strict=True):
            self._session.edit_number(text, axis, value, gesture)
        self.keep_up()
        self.changed.emit()

    # How it follows

    def _follow(self) -> None:
        """Let axes, window and trial fit the moment."""
        network = self.moment.setup.problem.network
        if not all(has_parameter(network, axis) for axis in self.axes):
            self._point_at((_first_axis(self._session),))
        if not self.has_whole_set:
            self.whole_set = False
        if self._asked is not None and self._asked.moment is not self.moment:
            self._let_go()
        self._viewfinder.follow()

    def _found(self) -> Window:
        """Return a window in which there is something to be seen."""
        path = self.path if len(self.axes) > 1 else np.empty((0, 1))
        return fitted(self.moment.parameters, self.axes, self.step, path, self._aspect)

    def _point_at(self, axes: tuple[Quantity, ...]) -> None:
        self.axes = axes
        self._forget()

    def _forget(self) -> None:
        """Compute all anew when it is next asked for."""
        self.result = self._asked = self._answered = self._landscape = None
        self._viewfinder.fit()
        self._scans = []
        self._let_go()

    @property
    def _question(self) -> SliceQuestion:
        return SliceQuestion(self.moment, self.axes, self.window, self.whole_set)

    @property
    def _indices(self) -> list[int]:
        return [self.moment.parameters.index(axis) for axis in self.axes]

    def _let_go(self) -> None:
        self.trial = self.promise = self._trial_scan = None

    def _go_on(self) -> None:
        if (self._scans or self._trial_scan is not None) and not self._timer.isActive():
            self._timer.start(0)

    def _tick(self) -> None:
        self._follow()
        is_training = self._session.trainer.is_playing
        before = self.result
        self._advance(_SLICE_WHILE_TRAINING_S if is_training else _SLICE_S)
        self._go_on()
        if not is_training or self.result is not before:  # how much is done is nobody's business
            self.changed.emit()

    @property
    def _has_little_to_do(self) -> bool:
        points = sum(len(scan.points) for _, scan in self._scans) + (self._trial_scan is not None)
        return points * self.landscape.numbers_a_point <= _NUMBERS_AT_ONCE

    def _advance(self, slice_s: float) -> None:
        """Compute for some time: what the trial's truth needs first, then the grids."""
        deadline = time.monotonic() + slice_s
        while self._trial_scan is not None or self._scans:
            if self._trial_scan is not None:
                if self._trial_scan.advance():
                    self.promise, self._trial_scan = self._trial_scan.promise(), None
            else:
                grid, scan = self._scans[0]
                if scan.advance() and self._asked is not None:
                    self._scans.pop(0)
                    self._points_done += len(scan.points)
                    losses = grid.shaped(scan.losses)
                    self.result = Slice(self._asked.moment, grid, losses, scan.landscape)
                    if not self._scans:
                        self._answered = self._asked
            if time.monotonic() >= deadline and not self._has_little_to_do:
                return


def _first_axis(session: Session) -> Quantity:
    """Return the parameter that is moved before anybody chose one."""
    return Quantity(Kind.WEIGHT, len(session.setup.problem.network.layers))
