"""Moves a run from update to update: on from where it is, or back by way of what is kept."""

from __future__ import annotations

import time
from dataclasses import replace

from backpropviz.engine.sabotage.wrong_loop import SabotagedLoop
from backpropviz.engine.training_loop import TrainingLoop
from backpropviz.experiment.setup import Setup
from backpropviz.session.history import History
from backpropviz.session.progress import Progress, carried_over

_MOST_AT_ONCE = 4096  # updates between two looks at the clock
_SHORT_S, _LONG_S = 0.0005, 0.002


class Runner:
    """Does the updates of a history: those recorded once more, and new ones, which it records.

    obeys_stop: whether the loss or the step of a new update can end the run; has_stopped: whether
    one did.
    """

    def __init__(self, history: History, progress: Progress) -> None:
        self.obeys_stop = False
        self.has_stopped = False
        self._at_once = 1  # updates that take about a millisecond
        self.start_from(history, progress)

    @property
    def number(self) -> int:
        """Return how many updates are done."""
        return self._loop.number

    def start_from(self, history: History, progress: Progress) -> None:
        """Stand at a progress of a history."""
        self._history = history
        self._load(progress)

    def progress(self) -> Progress:
        """Return the progress now, with arrays of its own."""
        return Progress(self._loop.parameters.copy(), self._loop.state())

    def advance(self, goal: float, deadline_s: float) -> None:
        """Go on until `goal` updates are done, a stop rule is met, or time.monotonic is later.

        One update is done at the least. Raises Diverged; the progress is then the last finite one.
        """
        self.has_stopped = False
        while self.number < goal and not self.has_stopped:
            self._advance_a_little(goal)
            if time.monotonic() >= deadline_s:
                return

    def _advance_a_little(self, goal: float) -> None:
        number, history = self.number, self._history
        recording = number >= history.length
        obeys = recording and self.obeys_stop
        if history.segment_at(number).setup is not self._setup or obeys is not self._loop_obeys:
            self._load(self.progress())
        until = min(goal, number + self._at_once, history.due_after(number))
        if not recording:
            until = min(until, history.length, history.end_of_segment(number) or until)
        began_s = time.monotonic()
        try:
            self.has_stopped = not self._loop.advance(int(until) - number)
        finally:
            if recording and self.number > number:
                now = Progress(self._loop.parameters, self._loop.state())
                history.add(now, self._loop.gradient)
        took_s = time.monotonic() - began_s
        if took_s < _SHORT_S and until - number == self._at_once:
            self._at_once = min(2 * self._at_once, _MOST_AT_ONCE)
        elif took_s > _LONG_S:
            self._at_once = max(self._at_once // 2, 1)

    def _load(self, progress: Progress) -> None:
        setup = self._history.segment_at(progress.updates).setup
        obeys = self.obeys_stop and progress.updates >= self._history.length
        progress = carried_over(progress, setup)
        self._loop = _make_loop(setup, obeys)
        self._loop.load(progress.parameters.flat, progress.optimizer_state)
        self._setup: Setup = setup
        self._loop_obeys = obeys


def _make_loop(setup: Setup, obeys_stop: bool) -> TrainingLoop | SabotagedLoop:
    # Where a run is to end is the goal; the loop looks only at what no goal can tell beforehand.
    schedule = replace(setup.schedule, updates=None, epochs=None)
    if not obeys_stop:
        schedule = replace(schedule, loss_below=None, step_norm_below=None)
    if setup.sabotage is not None:
        return SabotagedLoop(setup.problem, setup.optimizer, schedule, setup.sabotage)
    return TrainingLoop(setup.problem, setup.optimizer, schedule)
