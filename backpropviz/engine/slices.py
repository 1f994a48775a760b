"""The loss as a function of one parameter or of two, all others held; and what a slope promises."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Pass, run_pass
from backpropviz.engine.moved_losses import MovedLosses, MovedParameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import Quantity

# What samples are taken at once, in numbers of a pass and in products of its matrices: some
# megabytes and some milliseconds.
_MOST_NUMBERS, _MOST_PRODUCTS = 2**17, 2**23
_MOST_KEPT_BYTES = 12 * 2**20


class Promise(NamedTuple):
    """What a step of some parameters changes the loss by: by its tangent, and really.

    predicted: the gradient times the step, summed over the parameters.
    """

    step: tuple[float, ...]
    predicted: float
    real: float

    @property
    def error(self) -> float:
        """Return real minus predicted: what the slope does not know of the curve."""
        return self.real - self.predicted

    @property
    def kept_share(self) -> float | None:
        """Return real/predicted, None where the slope predicts no change."""
        return self.real / self.predicted if self.predicted else None


class Landscape:
    """The loss, penalty included, as a function of the parameters `moved`, k weights or biases.

    whole_set: of all samples of the run's problem instead of those of the run alone; its gradient
    is that of the passes that `slopes_of` makes of honest ones. here: (k,) the parameters as they
    are. gradient: (k,) dJ/dw here, and loss: J here; both are known at once for the samples of the
    run, and after the first scan for the whole set.
    """

    def __init__(
        self,
        run: Pass,
        moved: Sequence[Quantity],
        whole_set: bool = False,
        slopes_of: Callable[[Pass], Pass] = lambda run: run,
    ) -> None:
        self.moved = tuple(moved)
        self._parameters = MovedParameters(run.problem, run.parameters, moved)
        self.here = self._parameters.here
        indices = self._indices = self._parameters.indices
        self.gradient: Floats | None = None if whole_set else run.gradient.flat[indices]
        self.loss: float | None = None if whole_set else run.loss
        self.n_samples = len(run.problem.inputs) if whole_set else len(run.rows)
        self._run, self._whole_set, self._slopes_of = run, whole_set, slopes_of
        self._parts: list[MovedLosses] | None = None  # all of them, where that is not too much
        self.penalty = MovedPenalty(run, indices)

    @property
    def numbers_a_point(self) -> int:
        """Return how many numbers are computed for one point in the widest layer."""
        return self.n_samples * self._parameters.width

    def parts(self) -> Iterator[MovedLosses]:
        """Go through all samples, some at a time."""
        if self._parts is not None:
            yield from self._parts
            return
        kept: list[MovedLosses] | None = []
        n_bytes = 0
        for part in self._passes() if self._whole_set else self._slices():
            n_bytes += part.n_bytes
            if kept is not None:
                kept.append(part)
            if n_bytes > _MOST_KEPT_BYTES:
                kept = None
            yield part
        self._parts = kept

    def _slices(self) -> Iterator[MovedLosses]:
        size = _samples_at_once(self._run)
        for start in range(0, self.n_samples, size):
            yield MovedLosses(self._parameters, self._run, slice(start, start + size))

    def _passes(self) -> Iterator[MovedLosses]:
        """Do a pass over some samples after the other; add up the gradient on the way."""
        parameters = self._run.parameters
        problem = replace(self._run.problem, penalty=Penalty())
        gradient, loss = np.zeros(len(self._indices)), 0.0
        size = _samples_at_once(self._run)
        for start in range(0, self.n_samples, size):
            rows = range(start, min(start + size, self.n_samples))
            run = run_pass(problem, parameters, rows)
            share = len(rows) / self.n_samples
            with np.errstate(all="ignore"):
                gradient += share * self._slopes_of(run).gradient.flat[self._indices]
            loss += share * run.data_loss
            yield MovedLosses(self._parameters, run, slice(None))
        self.gradient = gradient + self.penalty.gradient
        self.loss = loss + self._run.penalty


class Scan:
    """The loss of a landscape at some points, computed strip by strip.

    points: (G, k), the values of the moved parameters. losses: (G,), and changes: (G,), how much
    more that is than the loss here; both nan until all is done. share: how much of it is done.
    Where a loss is infinite or undefined so are these.
    """

    def __init__(self, landscape: Landscape, points: Floats) -> None:
        self.landscape = landscape
        self.points = points
        self.share = 0.0
        self.losses: Floats = np.full(len(points), np.nan)
        self.changes: Floats = np.full(len(points), np.nan)
        self._strips = self._work()

    @property
    def is_done(self) -> bool:
        """Say whether all is computed."""
        return self.share == 1.0

    def advance(self) -> bool:
        """Compute one more strip; say whether all is done."""
        next(self._strips, None)
        return self.is_done

    def _work(self) -> Iterator[None]:
        landscape, points = self.landscape, self.points
        losses, changes = np.zeros(len(points)), np.zeros(len(points))
        n_samples, n_done = landscape.n_samples, 0
        for part in landscape.parts():
            for start in range(0, len(points), part.strip):
                strip = slice(start, start + part.strip)
                of_samples = part.at(points[strip])
                with np.errstate(all="ignore"):
                    losses[strip] += of_samples.sum(axis=1) / n_samples
                    changes[strip] += (of_samples - part.here).sum(axis=1) / n_samples
                done = n_done + part.n_samples * min(start + part.strip, len(points)) / len(points)
                self.share = min(done / n_samples, 0.999)
                yield
            n_done += part.n_samples
        with np.errstate(all="ignore"):
            self.losses = losses + landscape.penalty.values(points)
            self.changes = changes + landscape.penalty.changes(points)
        self.share = 1.0

    def promise(self, number: int = 0) -> Promise:
        """Return what the gradient says of a point, and what is true; once all is done."""
        gradient = self.landscape.gradient
        if gradient is None:
            raise ValueError("expected a landscape whose gradient is known")
        step = self.points[number] - self.landscape.here
        with np.errstate(all="ignore"):
            predicted = float(step @ gradient)
        return Promise(tuple(step.tolist()), predicted, float(self.changes[number]))


class MovedPenalty:
    """The penalty as a function of the parameters at `indices`; gradient: (k,), here."""

    def __init__(self, run: Pass, indices: list[int]) -> None:
        penalty, parameters = run.problem.penalty, run.parameters
        self._l1, self._l2 = penalty.l1, penalty.l2
        self._counts = penalty.penalize_biases | ~parameters.is_bias[indices]
        here: Floats = parameters.flat[indices]
        self.gradient = np.where(self._counts, penalty.l1 * np.sign(here) + penalty.l2 * here, 0.0)
        self._here = here[self._counts]
        self._rest = 0.0
        if penalty.l1 or penalty.l2:
            others = parameters.copy()
            others.flat[indices] = 0.0
            self._rest = penalty.value(others)

    def values(self, points: Floats) -> Floats:
        """Return (G,): the penalty at the points (G, k)."""
        w = points[:, self._counts]
        return self._rest + self._sum(np.abs(w), np.square(w))

    def changes(self, points: Floats) -> Floats:
        """Return (G,): how much larger it is there, without the digits that a difference loses."""
        w = points[:, self._counts]
        return self._sum(np.abs(w) - np.abs(self._here), (w - self._here) * (w + self._here))

    def _sum(self, sizes: Floats, squares: Floats) -> Floats:
        # A factor of 0 is left out: 0 times what overflowed would be nan.
        total = np.zeros(len(sizes))
        if self._l1:
            total += self._l1 * sizes.sum(axis=1)
        if self._l2:
            total += 0.5 * self._l2 * squares.sum(axis=1)
        return total


def _samples_at_once(run: Pass) -> int:
    network = run.problem.network
    by_numbers = _MOST_NUMBERS // sum(network.sizes)
    return max(1, min(by_numbers, _MOST_PRODUCTS // network.n_parameters))
