"""Where runs that go side by side part, and which of them is ahead since when."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import reduce
from typing import Final, NamedTuple

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.session.answers import Examination
from backpropviz.session.history import History
from backpropviz.session.runner import Runner

APART: Final = 0.05  # of the largest loss: what is seen on a screen


class Parting(NamedTuple):
    """update: after so many the losses are apart for the first time; losses: of each run then."""

    update: int
    losses: tuple[float, ...]


class Lead(NamedTuple):
    """since: the update from which on one run has had the lowest loss; lane: which one."""

    since: int
    lane: int


class PartingSearch:
    """Does updates once more to find where runs part: between two points of their curves.

    after: the losses are not apart yet; until: they are; found: what was looked for, once it is.
    """

    def __init__(self, histories: Sequence[History], after: int, until: int) -> None:
        self.after, self.until = after, until
        self.found: Parting | None = None
        self._runners = [Runner(history, history.nearest(after)) for history in histories]
        self._examinations = [Examination(history.segments[-1].setup) for history in histories]
        self._done = after

    def look(self, deadline_s: float) -> None:
        """Go on until it is found, or time.monotonic is later; one update is done at the least."""
        while self.found is None:
            update = self._done + 1
            for runner in self._runners:
                runner.advance(update, deadline_s)
            if any(runner.number < update for runner in self._runners):
                return  # they come from farther back
            losses = self._losses()
            self._done = update
            if _are_apart(losses) or update == self.until:
                self.found = Parting(update, tuple(losses.tolist()))
            if time.monotonic() >= deadline_s:
                return

    def _losses(self) -> Floats:
        return np.array(
            [
                examination.train_answers(runner.progress().parameters).loss
                for examination, runner in zip(self._examinations, self._runners, strict=True)
            ]
        )


def find_parting(histories: Sequence[History], until: int) -> Parting | PartingSearch | None:
    """Return where runs part, up to an update that all of them have reached; None if they do not.

    The losses are those of all training samples, penalties included. Where the runs' curves do not
    have all updates, it is still to be searched for.
    """
    updates, losses = _common_losses(histories, until)
    apart = _are_apart(losses)
    if not apart.any():
        return None
    place = int(apart.argmax())
    last = int(updates[place])
    before = int(updates[place - 1]) if place else last - 1
    if last - before == 1:
        return Parting(last, tuple(losses[:, place].tolist()))
    return PartingSearch(histories, before, last)


def find_lead(histories: Sequence[History], until: int) -> Lead | None:
    """Return which run is ahead up to an update, if that is another one than at the start.

    Of the updates that the curves have. None where it is the same one, or nobody is ahead.
    """
    updates, losses = _common_losses(histories, until)
    lowest = losses.argmin(axis=0)
    others = np.flatnonzero(lowest != lowest[-1])
    if lowest[0] == lowest[-1] or not _are_apart(losses[:, -1]):
        return None
    return Lead(int(updates[others[-1] + 1]), int(lowest[-1]))


def _common_losses(histories: Sequence[History], until: int) -> tuple[Floats, Floats]:
    """Return the updates that all curves have, up to one, and the losses: (runs, updates)."""
    curves = [history.curve for history in histories]
    common = reduce(np.intersect1d, (curve.updates for curve in curves))
    common = common[common <= until]
    losses = [curve.train_loss[np.searchsorted(curve.updates, common)] for curve in curves]
    return common, np.array(losses)


def _are_apart(losses: Floats) -> Floats:
    """Say for each update (columns) whether the losses of the runs (rows) are apart."""
    # Written so that an infinite loss is apart from a finite one, and not from another one.
    return np.asarray(losses.min(axis=0) < (1.0 - APART) * losses.max(axis=0))
