"""One of the runs that go side by side: an experiment of its own, at the same update as the first.

The first lane is the session's own run; the others follow it.
"""

from __future__ import annotations

import time
from typing import Protocol

import numpy as np

from backpropviz.data.dataset import Dataset
from backpropviz.data.plane import Plane, default_plane
from backpropviz.engine.training import Diverged
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.setup import Setup
from backpropviz.phrases import Phrase
from backpropviz.session.answers import Examination
from backpropviz.session.history import History
from backpropviz.session.maps import PlaneMaps
from backpropviz.session.moment import Moment
from backpropviz.session.progress import start_of
from backpropviz.session.runner import Runner
from backpropviz.session.trouble import describe_trouble


class Lane(Protocol):
    """A run that is shown beside others: where it stands, and what it has been through."""

    @property
    def experiment(self) -> Experiment:
        """Return what is run, in full."""

    @property
    def moment(self) -> Moment:
        """Return where it stands, and what follows from that."""

    @property
    def history(self) -> History:
        """Return the updates it has done, also those after the one at hand."""

    @property
    def plane(self) -> Plane:
        """Return the plane of the inputs that pictures are of."""

    @property
    def trouble(self) -> Phrase | None:
        """Return why it cannot go further, in one sentence; None while it can."""


class FollowingLane:
    """A variant's run, which goes to whatever update it is sent to; see Lane."""

    def __init__(self, experiment: Experiment, setup: Setup, history: History) -> None:
        self.experiment = experiment
        self.setup = setup
        self.history = history
        self._error: Diverged | None = None
        self._runner = Runner(history, history.nearest(history.segments[0].start))
        self._batches = setup.schedule.batches(setup.problem.inputs.shape[0])
        self._examination = Examination(setup)
        self._plane_maps = PlaneMaps(setup.dataset)
        self._moment: Moment | None = None

    @property
    def updates(self) -> int:
        """Return at which update it stands."""
        return self._runner.number

    @property
    def trouble(self) -> Phrase | None:
        """Return why it stands still although the others go on, in one sentence."""
        return None if self._error is None else describe_trouble(self._error)

    @property
    def plane(self) -> Plane:
        """Return the plane of its inputs that pictures are of."""
        return self._plane_maps.plane

    @property
    def moment(self) -> Moment:
        """Return where it stands; the same object as long as it stays there."""
        if self._moment is None or self._moment.updates != self.updates:
            number = self.updates
            self._moment = Moment(
                self._examination,
                self._runner.progress(),
                number / self.setup.updates_per_epoch,
                tuple(self._batches.rows(number + 1).tolist()),
                self._plane_maps,
            )
        return self._moment

    def look_at(self, plane: Plane, dataset: Dataset) -> None:
        """Have its pictures over a plane of a data set, as far as its own samples lie there."""
        own = self.setup.dataset
        same = own.columns == dataset.columns and np.array_equal(own.values, dataset.values)
        wanted = plane if same else default_plane(own)
        if wanted is not self.plane:
            self._plane_maps.set_plane(wanted)
            if self._moment is not None:
                self._moment.forget_maps()

    def is_behind(self, update: int) -> bool:
        """Say whether it is not at an update to which it could still go."""
        return self.updates != self._goal(update)

    def follow(self, update: int, deadline_s: float) -> None:
        """Go to an update, or some way there until time.monotonic is later."""
        goal = self._goal(update)
        if goal < self.updates:
            self._runner.start_from(self.history, self.history.nearest(goal))
        elif goal > self.updates:
            kept = self.history.nearest(goal)
            if kept.updates > self.updates:  # a shortcut that an earlier visit has left
                self._runner.start_from(self.history, kept)
        while self.updates < goal:
            try:
                self._runner.advance(goal, deadline_s)
            except Diverged as error:
                self._error = error
                return
            if time.monotonic() >= deadline_s:
                return

    def _goal(self, update: int) -> int:
        return update if self._error is None else min(update, self._error.number - 1)


def new_lane(experiment: Experiment, setup: Setup) -> FollowingLane:
    """Return a lane before its first update."""
    return FollowingLane(experiment, setup, History(setup, start_of(setup)))
