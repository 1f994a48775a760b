"""The history of a run: any update can be returned to, within a stated amount of memory.

Parameters are kept at evenly spaced updates; those between are computed again, which gives the
same numbers to the last bit, since training depends on nothing but its start and its settings.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from typing import NamedTuple

from backpropviz.engine.arrays import Floats
from backpropviz.engine.optimizers import OptimizerState
from backpropviz.engine.parameters import Parameters
from backpropviz.experiment.setup import Setup
from backpropviz.session.answers import Examination
from backpropviz.session.curve import Curve, CurveRecord
from backpropviz.session.progress import Progress

MOST_BYTES = 32 * 2**20
MOST_CHECKPOINTS = 4096


class Segment(NamedTuple):
    """Updates with the same settings, from the one after `start` on; epochs: done at its start."""

    start: int
    setup: Setup
    epochs: float

    def epochs_at(self, update: int) -> float:
        """Return how many epochs are done after an update of this segment."""
        return self.epochs + (update - self.start) / self.setup.updates_per_epoch


class _Checkpoint(NamedTuple):
    flat: Floats
    slots: Mapping[str, Floats]

    @property
    def n_bytes(self) -> int:
        return self.flat.nbytes + sum(slot.nbytes for slot in self.slots.values())


class History:
    """The updates of a run, from its start; `length` of them are recorded.

    segments: where the settings changed. most_bytes: what the checkpoints may take.
    """

    def __init__(self, setup: Setup, start: Progress, most_bytes: int = MOST_BYTES) -> None:
        self.length = start.updates
        self.segments: tuple[Segment, ...] = (Segment(start.updates, setup, 0.0),)
        self._start = start
        self._most_bytes = most_bytes
        self._stride = 1
        self._at: list[int] = []  # the updates that have a checkpoint, ascending
        self._checkpoints: list[_Checkpoint] = []
        self._record = CurveRecord(len(setup.problem.network.layers), _stride_wanted(setup))
        self._examination = Examination(setup)
        self._add_point(start.updates, start.parameters, None)

    @property
    def curve(self) -> Curve:
        """Return the curves until now."""
        return self._record.curve

    @property
    def n_bytes(self) -> int:
        """Return how much memory the checkpoints take."""
        return sum(checkpoint.n_bytes for checkpoint in self._checkpoints)

    def segment_at(self, update: int) -> Segment:
        """Return the segment of the update that comes after `update` ones."""
        for segment in reversed(self.segments):
            if segment.start <= update:
                return segment
        return self.segments[0]

    def end_of_segment(self, update: int) -> int | None:
        """Return where other settings begin after an update; None if these are the last."""
        return next((each.start for each in self.segments if each.start > update), None)

    def nearest(self, update: int) -> Progress:
        """Return the last progress before or at an update that is kept."""
        found = bisect_right(self._at, update)
        if not found:
            return self._start
        flat, slots = self._checkpoints[found - 1]
        parameters = Parameters(self._start.parameters.network, flat)
        return Progress(parameters, OptimizerState(self._at[found - 1], slots))

    def kept_until(self, update: int, most: int) -> list[tuple[int, Floats]]:
        """Return at most so many of the kept updates up to one, with their flat parameters.

        The start comes first. They are not to be changed.
        """
        kept = bisect_right(self._at, update)
        stride = max(-(-kept // max(most - 1, 1)), 1)
        # Counted from the end, so that the last is among them.
        chosen = range(kept - 1, -1, -stride)[::-1]
        start = (self._start.updates, self._start.parameters.flat)
        return [start, *((self._at[at], self._checkpoints[at].flat) for at in chosen)]

    def due_after(self, update: int) -> int:
        """Return the next update at which something is recorded."""
        return self._record.due_after(update)

    def add(self, progress: Progress, gradient: Parameters) -> None:
        """Record that updates were done, and what is due; gradient: of the last batch.

        The arrays of both may change afterwards.
        """
        self.length = progress.updates
        if self._record.is_due(self.length):
            self._add_point(self.length, progress.parameters, gradient)
        if self.length % max(self._stride, self._record.stride) == 0:
            self._add_checkpoint(progress)

    def change_settings(self, setup: Setup) -> None:
        """Do the updates after the last recorded one with other settings."""
        last = self.segments[-1]
        changed = Segment(self.length, setup, last.epochs_at(self.length))
        before = self.segments[:-1] if last.start == self.length else self.segments
        self.segments = (*before, changed)
        self._examination = Examination(setup)

    def until(self, update: int) -> History:
        """Return a history of its own that ends after an update; it shares what it can."""
        other = History.__new__(History)
        other.length = update
        other.segments = tuple(each for each in self.segments if each.start <= update)
        other._start, other._most_bytes = self._start, self._most_bytes
        other._stride = self._stride
        kept = bisect_right(self._at, update)
        other._at, other._checkpoints = self._at[:kept], self._checkpoints[:kept]
        other._record = self._record.copy_until(update)
        other._examination = Examination(other.segments[-1].setup)
        return other

    def thin(self, most_bytes: int) -> None:
        """Take less memory from now on; going back takes longer then."""
        self._most_bytes = most_bytes
        self._keep_within_limits()

    def _add_point(self, update: int, parameters: Parameters, gradient: Parameters | None) -> None:
        train = self._examination.train_answers(parameters)
        self._record.add(update, train, self._examination.test_answers(parameters), gradient)

    def _add_checkpoint(self, progress: Progress) -> None:
        if self._at and progress.updates <= self._at[-1]:
            return
        slots = progress.optimizer_state.slots
        copied = {name: slot.copy() for name, slot in slots.items()}
        self._at.append(progress.updates)
        self._checkpoints.append(_Checkpoint(progress.parameters.flat.copy(), copied))
        self._keep_within_limits()

    def _keep_within_limits(self) -> None:
        while self._checkpoints and (
            len(self._checkpoints) > MOST_CHECKPOINTS or self._is_too_large()
        ):
            self._stride = 2 * max(self._stride, self._record.stride)
            kept = [index for index, at in enumerate(self._at) if at % self._stride == 0]
            self._checkpoints = [self._checkpoints[index] for index in kept]
            self._at = [self._at[index] for index in kept]

    def _is_too_large(self) -> bool:
        # All checkpoints are about as large as the last one.
        return len(self._checkpoints) * self._checkpoints[-1].n_bytes > self._most_bytes


def _stride_wanted(setup: Setup) -> int:
    """Return a distance of the curve's points at which examining takes less than training does."""
    samples = setup.problem.inputs.shape[0]
    batch = min(setup.schedule.batch_size or samples, samples)
    worth = setup.dataset.n_samples // batch
    return int(2 ** max(worth.bit_length() - 1, 0))
