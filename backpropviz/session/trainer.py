"""Trains in slices of time on the window's thread: play, some updates, to the stop, or back.

One clock drives it and everything that is seen of it: a slice of updates, then a frame.
"""

from __future__ import annotations

import math
import time
from enum import Enum
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from backpropviz.engine.training import Diverged
from backpropviz.session.history import History
from backpropviz.session.pace import Pace
from backpropviz.session.progress import Progress
from backpropviz.session.runner import Runner

# Updates a second; the last is as many as fit.
SPEEDS = (1.0, 3.0, 10.0, 30.0, 100.0, 300.0, 1000.0, 3000.0, math.inf)
FIRST_SPEED = 1000.0  # slow enough to watch a boundary bend

FRAME_S = 0.032  # what a frame may take: at least 30 of them a second
_LEAST_SLICE_S = 0.006
_LEAST_SHARE = 0.25  # of what the views take, where a frame of theirs takes long
_SLICE_TO_GOAL_S = 0.1  # nobody looks at single frames while a goal is waited for
_SLOW_INTERVAL_MS = 12
# A job that is done in this time is done before the command returns. The way back is shorter: it is
# asked for again with every move of a hand that drags the history.
_UPDATES_AT_ONCE_S, _WAY_AT_ONCE_S = 0.25, 0.03


class _Kind(Enum):
    PLAY = "update after update"
    UPDATES = "so many updates"
    TO_STOP = "until a stop rule is met"
    SEEK = "to a recorded update"


_BY_RULE = (_Kind.PLAY, _Kind.TO_STOP)


class _Job(NamedTuple):
    kind: _Kind
    goal: float  # so many updates are to be done then
    since: int


class Training(Protocol):
    """What is trained: where it stands, and whom to tell."""

    @property
    def history(self) -> History:
        """Return the history of the run."""

    @property
    def progress(self) -> Progress:
        """Return where the run stands."""

    def move_to(self, progress: Progress, *, settled: bool, shown: bool = True) -> None:
        """Stand at another progress; settled: training pauses there; shown: it is told."""

    def tell_trouble(self, error: Diverged) -> None:
        """Tell that the next update cannot be done."""


class Companions(Protocol):
    """Runs that go along with the one that is trained."""

    @property
    def is_on(self) -> bool:
        """Say whether they do now."""

    def advance(self, runner: Runner, goal: float, deadline_s: float) -> None:
        """Advance as the runner would, and all others to where it gets."""


class Trainer(QObject):
    """Moves the training of a session.

    speed: updates a second, inf for as many as fit; pace: how often it is shown where it stands.
    """

    playing_changed = Signal(bool)
    seeking_changed = Signal(bool)  # a way to a recorded update that takes more than a moment
    job_progressed = Signal()  # `done_share` has grown
    speed_changed = Signal(float)
    stopped_by_rule = Signal()

    def __init__(
        self, training: Training, parent: QObject, companions: Companions | None = None
    ) -> None:
        super().__init__(parent)
        self._companions = companions
        self.speed = FIRST_SPEED
        self.pace = Pace()
        self._training = training
        self._runner: Runner | None = None
        self._job: _Job | None = None
        self._counted_from = (0.0, 0)  # when, and how many updates were done then
        self._frame_ended_s: float | None = None
        self._error: Diverged | None = None
        self._stopped_at: int | None = None  # where a stop rule was met
        self._goes_past = False  # and training goes on all the same
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tick)

    # What it is doing

    @property
    def is_playing(self) -> bool:
        """Say whether updates are being done."""
        return self._job is not None and self._job.kind is not _Kind.SEEK

    @property
    def is_seeking(self) -> bool:
        """Say whether it is on the way to a recorded update."""
        return self._job is not None and self._job.kind is _Kind.SEEK

    @property
    def is_running_to_stop(self) -> bool:
        """Say whether it runs to the stop rule."""
        return self._job is not None and self._job.kind is _Kind.TO_STOP

    @property
    def done_share(self) -> float | None:
        """Return how much of the way is done, from 0 to 1; None if nobody knows how long it is."""
        job, runner = self._job, self._runner
        if job is None or runner is None or job.goal == math.inf:
            return None
        return (runner.number - job.since) / max(job.goal - job.since, 1)

    @property
    def last_update(self) -> int | None:
        """Return the update at which a stop rule ends the run at the latest, None for never."""
        return self._training.history.segments[-1].setup.last_update

    @property
    def can_train(self) -> bool:
        """Say whether there is something to train: an expression has no parameters."""
        return self._training.history.segments[-1].setup.expression is None

    @property
    def has_stop_rule(self) -> bool:
        """Say whether there is a rule that can end the run."""
        if not self.can_train:
            return False
        schedule = self._training.history.segments[-1].setup.schedule
        rules = (schedule.loss_below, schedule.step_norm_below, self.last_update)
        return any(rule is not None for rule in rules)

    # Commands

    def set_speed(self, speed: float) -> None:
        """Do so many updates a second from now on."""
        if speed != self.speed:
            self.speed = speed
            self._begin_counting()
            self.speed_changed.emit(speed)

    def play(self) -> None:
        """Do update after update; a stop rule that is met on the way ends it."""
        self._start(_Kind.PLAY, self._goal_of_play())

    def pause(self) -> None:
        """Stop where it is; a way to a recorded update is given up."""
        if self.is_playing:
            self._finish()
        elif self.is_seeking:
            self._runner = None
            self._set_job(None)

    def toggle(self) -> None:
        """Play, or pause."""
        if self.is_playing:
            self.pause()
        else:
            self.play()

    def update(self, count: int = 1) -> None:
        """Do some updates."""
        self._start(_Kind.UPDATES, self._training.progress.updates + count)

    def epoch(self) -> None:
        """Go on to the end of the epoch."""
        at = self._training.progress.updates
        segment = self._training.history.segment_at(at)
        per_epoch = segment.setup.updates_per_epoch
        self._start(_Kind.UPDATES, at + per_epoch - (at - segment.start) % per_epoch)

    def run_to_stop(self) -> None:
        """Go on as fast as possible until a stop rule is met."""
        if self.has_stop_rule:
            last = self.last_update
            self._start(_Kind.TO_STOP, math.inf if last is None else last)

    def go_to(self, update: int) -> None:
        """Go to a recorded update; what takes longer is done in slices, and can be given up."""
        history = self._training.history
        update = min(max(update, history.segments[0].start), history.length)
        if self.is_playing:
            self._finish()
        if update == self._training.progress.updates:
            self.pause()
            return
        runner = self._runner_here() if self._runner is None or self._job is None else self._runner
        kept = history.nearest(update)
        if not kept.updates <= runner.number <= update:
            runner.start_from(history, kept)
        runner.obeys_stop = False
        job = _Job(_Kind.SEEK, update, runner.number)
        self._advance(update, _WAY_AT_ONCE_S)
        if self._has_ended(job):
            self._finish(job)
        else:
            self._set_job(job)
            self._timer.start(0)

    def forget(self) -> None:
        """Stop: the session has moved to another run."""
        self._runner = None
        self._stopped_at, self._goes_past = None, False
        self._set_job(None)

    def take_up(self) -> None:
        """Go on as before with settings that have just changed."""
        self._runner = None
        self._stopped_at, self._goes_past = None, False
        if self.is_seeking:  # what was changed is wanted here, not there
            self._set_job(None)
        elif self._job is not None and self._job.kind is _Kind.PLAY:
            self._job = self._job._replace(goal=self._goal_of_play())

    # How it goes on

    def _goal_of_play(self) -> float:
        last = self.last_update
        return math.inf if last is None or self._training.progress.updates >= last else last

    def _start(self, kind: _Kind, goal: float) -> None:
        if self.is_seeking:
            self.pause()
        if not self.can_train:
            return
        runner = self._runner_here()
        if runner.number >= goal:
            return
        if kind in _BY_RULE and runner.number == self._stopped_at:
            self._goes_past = True
        runner.obeys_stop = kind in _BY_RULE and not self._goes_past
        job = _Job(kind, goal, runner.number)
        self._begin_counting()
        self._frame_ended_s = None
        self.pace.begin()
        if kind is _Kind.UPDATES and not self.is_playing:
            # What is quick is done before the command returns.
            self._advance(goal, _UPDATES_AT_ONCE_S)
            if self._has_ended(job):
                self._finish(job)
                return
        self._set_job(job)
        self._timer.start(0)

    def _runner_here(self) -> Runner:
        """Return the runner, standing where the training stands."""
        history, progress = self._training.history, self._training.progress
        if self._runner is None:
            self._runner = Runner(history, progress)
        elif self._runner.number != progress.updates:
            self._runner.start_from(history, progress)
        return self._runner

    def _begin_counting(self) -> None:
        self._counted_from = (time.monotonic(), self._training.progress.updates)

    def _tick(self) -> None:
        job = self._job
        if job is None:
            return
        if self._runner is None:
            self._runner_here().obeys_stop = job.kind in _BY_RULE and not self._goes_past
        goal, slice_s, interval_ms = job.goal, FRAME_S, 0
        if job.kind is _Kind.PLAY and self.speed != math.inf:
            began_s, began_at = self._counted_from
            goal = min(goal, began_at + int((time.monotonic() - began_s) * self.speed))
            interval_ms = _SLOW_INTERVAL_MS
        elif job.kind is not _Kind.SEEK and self._frame_ended_s is not None:
            # What the views took since the last slice is not there for training.
            views_s = time.monotonic() - self._frame_ended_s
            slice_s = max(FRAME_S - views_s, _LEAST_SHARE * views_s, _LEAST_SLICE_S)
            if job.kind is not _Kind.PLAY:
                slice_s = max(views_s, _SLICE_TO_GOAL_S)
        if self._runner is not None and self._runner.number < goal:
            self._advance(goal, slice_s)
            if self._has_ended(job):
                self._finish()
                return
            self._frame_ended_s = time.monotonic()
            shown = self.pace.is_due()
            if job.kind is not _Kind.SEEK:
                self._training.move_to(self._runner.progress(), settled=False, shown=shown)
            if shown:
                self.job_progressed.emit()
        if self._job is not None:  # whoever was told may have paused it
            self._timer.start(interval_ms)

    def _advance(self, goal: float, slice_s: float) -> None:
        if self._runner is None:
            return
        until_s = time.monotonic() + slice_s
        try:
            if self._companions is not None and self._companions.is_on:
                self._companions.advance(self._runner, goal, until_s)
            else:
                self._runner.advance(goal, until_s)
        except Diverged as error:
            self._error = error

    def _has_ended(self, job: _Job) -> bool:
        runner = self._runner
        ended = runner is None or runner.number >= job.goal or runner.has_stopped
        return ended or self._error is not None

    def _finish(self, job: _Job | None = None) -> None:
        """Stay where the runner stands: at the goal, by a stop rule, or before trouble."""
        job, runner, error = job or self._job, self._runner_or_here(), self._error
        self._error = None
        by_rule = runner.has_stopped or (
            job is not None and job.kind in _BY_RULE and runner.number >= job.goal
        )
        was = self._clear_job()
        self._training.move_to(runner.progress(), settled=True)
        self._tell_job(was)
        if error is not None:
            self._training.tell_trouble(error)
        elif by_rule:
            self._stopped_at = runner.number
            self.stopped_by_rule.emit()

    def _runner_or_here(self) -> Runner:
        return self._runner_here() if self._runner is None else self._runner

    def _clear_job(self) -> tuple[bool, bool]:
        was = (self.is_playing, self.is_seeking)
        self._job = None
        self._timer.stop()
        return was

    def _set_job(self, job: _Job | None) -> None:
        was = self._clear_job()
        self._job = job
        self._tell_job(was)

    def _tell_job(self, was: tuple[bool, bool]) -> None:
        if self.is_playing is not was[0]:
            self.playing_changed.emit(self.is_playing)
        if self.is_seeking is not was[1]:
            self.seeking_changed.emit(self.is_seeking)
