"""Runs side by side: the variants of the document, each at the same update as its own run."""

from __future__ import annotations

import time
from itertools import combinations
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from backpropviz.experiment.schema import Variant
from backpropviz.experiment.setup import set_up
from backpropviz.experiment.variants import (
    MOST_VARIANTS,
    Difference,
    alone,
    brought_to_front,
    differences,
    experiment_of,
    is_same_run,
    with_variant,
    without_variant,
)
from backpropviz.phrases import Phrase
from backpropviz.session.lane import FollowingLane, Lane, new_lane
from backpropviz.session.pace import Pace
from backpropviz.session.parting import Lead, Parting, PartingSearch, find_lead, find_parting
from backpropviz.session.runner import Runner

if TYPE_CHECKING:
    from backpropviz.session.session import Session

_SLICE_S: Final = 0.02  # of catching up, for a frame
_MOST_SET_ASIDE: Final = 4  # runs that an undo or a change of places may ask for again


class Comparison(QObject):
    """Lets the variants of a session's document run along with it, as long as it is on.

    lanes: the session's own run first, then one for each variant; empty while it is off.
    """

    switched = Signal(bool)
    lanes_changed = Signal()  # there are others, or they are called otherwise
    moved = Signal()  # they stand at another update; while training once a frame

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.is_on = False
        self._session = session
        self._followers: tuple[FollowingLane, ...] = ()
        self._set_aside: list[FollowingLane] = []
        self._own = alone(session.experiment)
        self._own_run = session.history
        self._parting: Parting | PartingSearch | None = None
        self._looked_until = -1
        self.pace = Pace()  # of catching up
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._catch_up)
        self._search_timer = QTimer(self)
        self._search_timer.setSingleShot(True)
        self._search_timer.timeout.connect(self._search)
        session.experiment_changed.connect(self._follow_document)
        session.progress_changed.connect(self._follow_progress)
        session.plane_changed.connect(self._follow_plane)

    # What there is

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """Return the runs, the session's own first; none while it is off."""
        return (self._session, *self._followers) if self.is_on else ()

    @property
    def can_be_on(self) -> bool:
        """Say whether there is something to train."""
        return not self._session.is_expression

    @property
    def can_take_more(self) -> bool:
        """Say whether there is room for one more variant."""
        return len(self._session.experiment.variant) < MOST_VARIANTS

    @property
    def differences(self) -> tuple[tuple[Difference, ...], ...]:
        """Return for each lane what it has and not all others have."""
        return differences(tuple(lane.experiment for lane in self.lanes))

    @property
    def titles(self) -> tuple[str, ...]:
        """Return what each lane is called in the document, "" where what differs is its name."""
        names = []
        for variant in self._session.experiment.variant:
            named = variant.title or variant.experiment is not None
            names.append(experiment_of(self._session.experiment, variant).title if named else "")
        return ("", *names)

    @property
    def is_together(self) -> bool:
        """Say whether all lanes stand at the same update, or cannot go further."""
        return not any(lane.is_behind(self._session.updates) for lane in self._followers)

    @property
    def is_settled(self) -> bool:
        """Say whether nothing more is to be found out about the runs where they stand."""
        return self.is_together and not isinstance(self._parting, PartingSearch)

    @property
    def is_fair(self) -> bool:
        """Say whether the session's own run has had its settings from the start, as all others."""
        return len(self._session.history.segments) == 1 and self._session.setup.sabotage is None

    @property
    def has_one_loss(self) -> bool:
        """Say whether the losses of the lanes can be compared: they are the same formula."""
        return len({lane.experiment.training.loss for lane in self.lanes}) == 1

    @property
    def parting(self) -> Parting | PartingSearch | None:
        """Return where the runs part, up to the update at hand; None if they have not.

        A search while that is being looked for; `moved` tells when it is found.
        """
        until = self._common_length
        if not self._followers or not self.is_on or not self.has_one_loss:
            return None
        if self._parting is None and until > self._looked_until:
            self._looked_until = until
            self._parting = find_parting([lane.history for lane in self.lanes], until)
            if isinstance(self._parting, PartingSearch):
                self._search_timer.start(0)
        return self._parting

    @property
    def lead(self) -> Lead | None:
        """Return which run is ahead now, if that is another one than at the start."""
        if not self._followers or not self.is_on or not self.has_one_loss:
            return None
        return find_lead([lane.history for lane in self.lanes], self._common_length)

    @property
    def twins(self) -> tuple[int, int] | None:
        """Return the places of two lanes that are the same run; None if all differ."""
        lanes = [lane.experiment for lane in self.lanes]
        pairs = combinations(range(len(lanes)), 2)
        return next((pair for pair in pairs if is_same_run(*(lanes[at] for at in pair))), None)

    @property
    def _common_length(self) -> int:
        return min((lane.history.length for lane in self.lanes), default=-1)

    # Commands

    def set_on(self, on: bool) -> None:
        """Let the variants run along, or leave them where they are."""
        if on is self.is_on or (on and not self.can_be_on):
            return
        self.is_on = on
        if on:
            self._follow_document()
        else:
            self._timer.stop()
            self._search_timer.stop()
        self.switched.emit(on)

    def add(self, text: Phrase, variant: Variant) -> None:
        """Put one more variant beside the others; undoable. Raises ExperimentError."""
        experiment = self._session.experiment
        self._session.edit(text, with_variant(experiment, len(experiment.variant), variant))

    def change(self, text: Phrase, index: int, variant: Variant, gesture: str = "") -> None:
        """Put another variant in the place of variant `index`, from 0; undoable."""
        self._session.edit(text, with_variant(self._session.experiment, index, variant), gesture)

    def remove(self, text: Phrase, index: int) -> None:
        """Take a variant away; undoable."""
        self._session.edit(text, without_variant(self._session.experiment, index))

    def bring_to_front(self, text: Phrase, index: int) -> None:
        """Let variant `index` be the session's own run, at the update at hand; undoable.

        Its network, its steps and its settings are then those of the window, and what was the
        session's own runs beside it.
        """
        lane = self._followers[index]
        experiment = brought_to_front(self._session.experiment, index)
        self._session.edit_to_run(text, experiment, lane.setup, lane.history, lane.moment.progress)

    # How it goes on

    def advance(self, runner: Runner, goal: float, deadline_s: float) -> None:
        """Do updates of the session's run as `runner` does, and with it those of all others.

        The runs are together when it returns, unless one had to be waited for. Raises Diverged for
        the session's own run.
        """
        while True:
            for lane in self._followers:
                lane.follow(runner.number, deadline_s)
            late = time.monotonic() >= deadline_s
            waiting = any(lane.is_behind(runner.number) for lane in self._followers)
            if runner.number >= goal or runner.has_stopped or waiting or late:
                return
            try:
                runner.advance(goal, 0.0)
            finally:
                for lane in self._followers:
                    lane.follow(runner.number, float("inf"))

    def _follow_document(self) -> None:
        """Have a lane for each variant of the document; those whose numbers stay are kept."""
        if not self.is_on:
            return
        session = self._session
        if not self.can_be_on:
            self.set_on(False)
            return
        known = [*self._followers, *self._set_aside]
        own = alone(session.experiment)
        if len(self._own_run.segments) == 1 and not is_same_run(own, self._own):
            setup = self._own_run.segments[0].setup
            if setup.sabotage is None and setup.expression is None:
                known.append(FollowingLane(self._own, setup, self._own_run))
        self._own, self._own_run = own, session.history
        lanes = []
        for variant in session.experiment.variant:
            wanted = experiment_of(session.experiment, variant)
            lane = next((each for each in known if is_same_run(each.experiment, wanted)), None)
            if lane is None:
                lane = new_lane(wanted, set_up(wanted))
            else:
                known.remove(lane)
                lane.experiment = wanted
            lane.look_at(session.plane, session.setup.dataset)
            lanes.append(lane)
        self._set_aside = known[-_MOST_SET_ASIDE:]
        self._followers = tuple(lanes)
        self._parting, self._looked_until = None, -1
        self.lanes_changed.emit()
        self._follow_progress()

    def _follow_progress(self) -> None:
        if not self.is_on:
            return
        self._own_run = self._session.history
        if self.is_together:
            self._timer.stop()
            self.moved.emit()
        else:
            self._timer.start(0)

    def _follow_plane(self) -> None:
        for lane in self._followers:
            lane.look_at(self._session.plane, self._session.setup.dataset)
        if self.is_on:
            self.moved.emit()

    def _catch_up(self) -> None:
        goal, deadline_s = self._session.updates, time.monotonic() + _SLICE_S
        for lane in self._followers:
            lane.follow(goal, deadline_s)
        if self.is_together or self.pace.is_due():
            self.moved.emit()
        if not self.is_together:
            self._timer.start(0)

    def _search(self) -> None:
        search = self._parting
        if not isinstance(search, PartingSearch):
            return  # the runs are others by now
        search.look(time.monotonic() + _SLICE_S)
        if search.found is None:
            self._search_timer.start(0)
        else:
            self._parting = search.found
            self.moved.emit()
