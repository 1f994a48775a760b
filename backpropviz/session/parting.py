"""Where runs that go side by side part: the first update after which their losses are apart."""

from __future__ import annotations

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


def find_parting(histories: Sequence[History], until: int) -> Parting | None:
    """Return where runs part, up to an update that all of them have reached; None if they do not.

    The losses are those of all training samples, penalties included. Between the points that the
    runs' curves have, the updates are done once more.
    """
    curves = [history.curve for history in histories]
    common = reduce(np.intersect1d, (curve.updates for curve in curves))
    common = common[common <= until]
    losses = np.array(
        [curve.train_loss[np.searchsorted(curve.updates, common)] for curve in curves]
    )
    apart = _are_apart(losses)
    if not apart.any():
        return None
    place = int(apart.argmax())
    last = int(common[place])
    if place == 0:
        return Parting(last, tuple(losses[:, 0].tolist()))
    return _first_apart(histories, int(common[place - 1]), last)


def _first_apart(histories: Sequence[History], after: int, last: int) -> Parting | None:
    runners = [Runner(history, history.nearest(after)) for history in histories]
    examinations = [Examination(history.segments[-1].setup) for history in histories]
    for update in range(after + 1, last + 1):
        for runner in runners:
            runner.advance(update, float("inf"))
        losses = np.array(
            [
                examination.train_answers(runner.progress().parameters).loss
                for examination, runner in zip(examinations, runners, strict=True)
            ]
        )
        if _are_apart(losses):
            return Parting(update, tuple(losses.tolist()))
    return None


def _are_apart(losses: Floats) -> Floats:
    """Say for each update (columns) whether the losses of the runs (rows) are apart."""
    # Written so that an infinite loss is apart from a finite one, and not from another one.
    return np.asarray(losses.min(axis=0) < (1.0 - APART) * losses.max(axis=0))
