"""The error of a central difference against its step: too long a step, and too short a one."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property, partial
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from backpropviz.engine.arrays import Floats
from backpropviz.engine.checking.expression_prover import ExpressionProver
from backpropviz.engine.checking.judging import Judge, S
from backpropviz.engine.checking.proof import relative_errors
from backpropviz.engine.checking.prover import Prover
from backpropviz.engine.quantities import Quantity

# 1e-1 to 1e-12, three a decade.
EPSILONS = tuple(10.0 ** (-1.0 - third / 3.0) for third in range(34))

# Gradients that are so much smaller than the largest are left out of "the worst of all": one that
# is 0 but for rounding has an error of 100 % whatever the step.
_SMALLEST = 1e-9

# The errors of all parameters take some seconds at most.
MOST_NUMBERS = 2**21

_NEIGHBORS = 1  # on each side, when the best step is looked for
_FEWEST = 3  # points, for a side to have a line


class Sweepable(Protocol):
    """What has central differences for its gradients: a prover of a pass, or of an expression."""

    def can_prove(self, quantity: Quantity) -> bool:
        """Say whether a quantity is a gradient of this pass."""
        ...

    def value(self, quantity: Quantity) -> float:
        """Return the gradient that is to be proven."""
        ...

    def slopes(self, quantity: Quantity, epsilons: Floats) -> Floats:
        """Return the central differences for one gradient with several steps."""
        ...

    @property
    def steps_at_once(self) -> int:
        """Return for how many steps differences are computed within some milliseconds."""
        ...


class Side(Enum):
    """What makes most of the error: the step is too long, or too short."""

    TRUNCATION = "truncation"
    ROUNDING = "rounding"


@dataclass(frozen=True, eq=False)
class Sweep:
    """The error of the central difference of one gradient for E steps, the longest first.

    epsilons, numeric, relative_errors: (E,); quantity: None where errors are the median of many.
    The relative error is that of a Proof.
    """

    quantity: Quantity | None
    analytic: float
    epsilons: Floats
    numeric: Floats
    relative_errors: Floats

    @cached_property
    def best(self) -> int | None:
        """Return which step has the smallest error; None if no error is a number.

        A lucky hit beside large errors does not count, so each is taken with its neighbors.
        """
        errors = np.where(np.isnan(self.relative_errors), np.inf, self.relative_errors)
        if not np.isfinite(errors).any():
            return None
        padded = np.pad(errors, _NEIGHBORS, mode="edge")
        around = np.lib.stride_tricks.sliding_window_view(padded, 2 * _NEIGHBORS + 1)
        return int(around.max(axis=1).argmin())

    @cached_property
    def truncation(self) -> float | None:
        """Return C where the errors of long steps are about C·ε²; None if they are not."""
        best = self.best
        return None if best is None else self._factor(self.errors_before(best), 2.0)

    @cached_property
    def rounding(self) -> float | None:
        """Return R where the errors of short steps are about R/ε; None if they are not."""
        best = self.best
        return None if best is None else self._factor(self.errors_after(best), -1.0)

    def side(self, index: int) -> Side | None:
        """Return what makes most of the error of a step; None where neither is to be seen."""
        if self.best is None or index == self.best:
            return None
        if index < self.best:
            return None if self.truncation is None else Side.TRUNCATION
        return None if self.rounding is None else Side.ROUNDING

    def errors_before(self, best: int) -> NDArray[np.bool_]:
        """Return (E,): which steps are longer than the best, and have an error to speak of."""
        return self._has_error & (np.arange(self.epsilons.size) < best)

    def errors_after(self, best: int) -> NDArray[np.bool_]:
        """Return (E,): which steps are shorter than the best, and have an error to speak of."""
        return self._has_error & (np.arange(self.epsilons.size) > best)

    @property
    def _has_error(self) -> NDArray[np.bool_]:
        # From 1/2 on hardly a digit is right, and the error cannot grow any more.
        return (self.relative_errors > 0.0) & (self.relative_errors < 0.5)

    def _factor(self, which: NDArray[np.bool_], power: float) -> float | None:
        """Return f where the errors are about f·ε^power, None if they follow another power."""
        if np.count_nonzero(which) < _FEWEST:
            return None
        x, y = np.log(self.epsilons[which]), np.log(self.relative_errors[which])
        slope = float(np.polyfit(x, y, 1)[0])
        if abs(slope - power) > 0.5:
            return None
        return float(np.exp(np.median(y - power * x)))


@dataclass(frozen=True, eq=False)
class SweepOfAll:
    """The errors of the central differences of many gradients for E steps, the longest first.

    quantities: the gradients, evenly spread over all n_parameters of the network, or over all
    derivatives of an expression; those below 1e-9 of the largest are left out. relative_errors:
    (E, len(quantities)), as in a Proof; inf where a loss is not finite.
    """

    quantities: tuple[Quantity, ...]
    n_parameters: int
    epsilons: Floats
    relative_errors: Floats

    @cached_property
    def worst(self) -> NDArray[np.intp]:
        """Return (E,): which gradient has the largest error for each step."""
        places: NDArray[np.intp] = self.relative_errors.argmax(axis=1)
        return places

    @cached_property
    def median(self) -> Sweep:
        """Return the medians over all as a sweep, to see its sides."""
        errors: Floats = np.median(self.relative_errors, axis=1)
        return Sweep(None, math.nan, self.epsilons, np.full(errors.size, np.nan), errors)


class Sweeping:
    """A sweep in the making; result: the sweep, once all is done."""

    def __init__(self, prover: Sweepable, quantity: Quantity) -> None:
        self.result: Sweep | None = None
        self._slopes = partial(prover.slopes, quantity)
        self._at_once = prover.steps_at_once
        self._analytic = prover.value(quantity)
        self._quantity = quantity
        self._numeric: list[Floats] = []

    def advance(self) -> bool:
        """Do some more steps; say whether all is done."""
        done = sum(map(len, self._numeric))
        if done < len(EPSILONS):
            self._numeric.append(self._slopes(np.array(EPSILONS[done : done + self._at_once])))
            return False
        if self.result is None:
            numeric, analytic = np.concatenate(self._numeric), self._analytic
            relative = relative_errors(np.array(analytic), numeric)
            epsilons = np.array(EPSILONS)
            self.result = Sweep(self._quantity, analytic, epsilons, numeric, relative)
        return True


def sweep(prover: Sweepable, quantity: Quantity) -> Sweep | None:
    """Return the errors for one gradient; None if this is none, or none of this pass."""
    if not prover.can_prove(quantity):
        return None
    sweeping = Sweeping(prover, quantity)
    while not sweeping.advance():
        pass
    return sweeping.result


def sweep_all(prover: Prover, most_numbers: int = MOST_NUMBERS) -> SweepOfAll:
    """Return the errors for all parameters, or for as many as do not take too long.

    most_numbers: how many numbers of outputs may be computed for each step.
    """
    network = prover.run.problem.network
    width = max(layer.units for layer in network.layers)
    most = max(1, most_numbers // (width * len(prover.run.rows)))
    stride = math.ceil(network.n_parameters / most)
    analytic, errors, quantities = [], [], []
    for layer in range(1, len(network.layers) + 1):
        part = slice(0, None, stride)
        own, spots = prover.gradient_spots(layer, part)
        gradients = [prover.value(quantity) for quantity in own]
        quantities += own
        analytic += gradients
        errors.append(_errors(prover, spots, gradients))
    return _of_all(quantities, network.n_parameters, analytic, np.concatenate(errors, axis=1))


def sweep_expression(prover: ExpressionProver, most_numbers: int = MOST_NUMBERS) -> SweepOfAll:
    """Return the errors for all derivatives that the steps of an expression make, or for some.

    most_numbers: as in sweep_all, of the nodes. Raises ValueError if there is no derivative.
    """
    every = prover.quantities
    if not every:
        raise ValueError("there is no derivative to be checked")
    most = max(1, most_numbers // len(prover.trace.graph.nodes))
    quantities = every[:: math.ceil(len(every) / most)]
    analytic = [prover.value(quantity) for quantity in quantities]
    errors = _errors(prover, prover.spots(quantities), analytic)
    return _of_all(quantities, len(every), analytic, errors)


def _errors(prover: Judge[S], spots: S, analytic: Sequence[float]) -> Floats:
    """Return the errors for several gradients, (E, M)."""
    gradients = np.array(analytic)
    return np.array(
        [
            relative_errors(gradients, prover.differences(spots, epsilon).numeric)
            for epsilon in EPSILONS
        ]
    )


def _of_all(
    quantities: Sequence[Quantity], n_every: int, analytic: Sequence[float], errors: Floats
) -> SweepOfAll:
    """Leave out the gradients that are too small; nan becomes inf."""
    sizes = np.abs(np.array(analytic))
    finite = np.where(np.isfinite(sizes), sizes, 0.0)
    counts = ~(sizes < _SMALLEST * finite.max())
    errors[np.isnan(errors)] = np.inf
    swept = tuple(quantity for quantity, is_in in zip(quantities, counts, strict=True) if is_in)
    return SweepOfAll(swept, n_every, np.array(EPSILONS), errors[:, counts])
