"""Slopes of the loss by central differences: (J(w + e) - J(w - e)) / 2e, for many numbers at once.

The step is epsilon * max(1, |w|). Outputs that are probabilities have less room, and their step is
epsilon times the distance to 0 or 1.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from backpropviz.engine.activations import sigmoid
from backpropviz.engine.arrays import Floats
from backpropviz.engine.checking.nudged_losses import Mask, NudgedLosses, Places, Spots
from backpropviz.engine.checking.rounding import PLACES
from backpropviz.engine.losses import from_z
from backpropviz.engine.quantities import Kind

# A step within an output that is so few of its last places long would not be one.
_FEWEST_PLACES = 16.0


class Differences(NamedTuple):
    """Central differences of M numbers; every array is (M,).

    numeric: the slope. left_slope, right_slope: those of the two halves, whose mean it is. noise:
    by how much rounding alone can move it. lower, upper: between which values of the number it was
    taken. has_room: False where there is no step to take, as from an output that is exactly 1.
    """

    numeric: Floats
    left_slope: Floats
    right_slope: Floats
    noise: Floats
    lower: Floats
    upper: Floats
    has_room: Mask

    def at(self, which: Places) -> Differences:
        """Return some of them."""
        return Differences(
            numeric=self.numeric[which],
            left_slope=self.left_slope[which],
            right_slope=self.right_slope[which],
            noise=self.noise[which],
            lower=self.lower[which],
            upper=self.upper[which],
            has_room=self.has_room[which],
        )


def differences_at(nudged: NudgedLosses, spots: Spots, epsilon: Floats | float) -> Differences:
    """Return the differences of the numbers at `spots`; one epsilon for all, or (M,)."""
    epsilons = np.broadcast_to(np.asarray(epsilon, dtype=np.float64), spots.units.shape)
    with np.errstate(all="ignore"):
        if not _is_probability(nudged, spots):
            here = nudged.here(spots)
            found = _differences(nudged, spots, here, epsilons * np.maximum(1.0, np.abs(here)))
            return found._replace(noise=nudged.rounding(spots) / epsilons)
        return _of_probabilities(nudged, spots, epsilons)


def _is_probability(nudged: NudgedLosses, spots: Spots) -> bool:
    problem = nudged.run.problem
    layers = problem.network.layers
    of_outputs = spots.kind is Kind.A and spots.layer == len(layers) - 1
    return of_outputs and from_z(problem.loss, layers[-1].activation) is not None


def _of_probabilities(nudged: NudgedLosses, spots: Spots, epsilons: Floats) -> Differences:
    """Return the differences of outputs between 0 and 1, whose loss is infinite at either end."""
    a = nudged.here(spots)
    steps = epsilons * np.minimum(a, 1.0 - a)
    is_short = ~(steps >= _FEWEST_PLACES * np.spacing(a))
    found = _differences(nudged, spots, a, steps)
    if is_short.any() and nudged.run.problem.network.layers[-1].activation == "sigmoid":
        through = _through_z(nudged, spots.at(is_short), epsilons[is_short])
        found = _merged(found, is_short, through)
        is_short = np.zeros_like(is_short)
    size = np.maximum(np.abs(nudged.loss_here(spots)), np.finfo(np.float64).tiny)
    noise = PLACES * size / (0.5 * np.abs(found.upper - found.lower))
    return found._replace(
        numeric=np.where(is_short, np.nan, found.numeric), noise=noise, has_room=~is_short
    )


def _through_z(nudged: NudgedLosses, spots: Spots, epsilons: Floats) -> Differences:
    """Return the differences by a of outputs so near 0 or 1 that only their z can be nudged."""
    sums = spots._replace(kind=Kind.Z)
    z = nudged.here(sums)
    lower, upper = z - epsilons, z + epsilons
    # 1 - a keeps its digits where a is nearly 1.
    near_one = z > 0.0
    a_lower, a_here, a_upper = (
        np.where(near_one, -sigmoid(-each), sigmoid(each)) for each in (lower, z, upper)
    )
    left, here, right = (
        nudged.losses(sums, lower),
        nudged.loss_here(sums),
        nudged.losses(sums, upper),
    )
    return Differences(
        numeric=(right - left) / (a_upper - a_lower),
        left_slope=(here - left) / (a_here - a_lower),
        right_slope=(right - here) / (a_upper - a_here),
        noise=np.zeros_like(z),
        lower=a_lower,
        upper=a_upper,
        has_room=np.ones(z.size, dtype=np.bool_),
    )


def _differences(nudged: NudgedLosses, spots: Spots, here: Floats, steps: Floats) -> Differences:
    # The steps as they are after rounding, not as they were meant.
    lower, upper = here - steps, here + steps
    left, right = nudged.losses(spots, lower), nudged.losses(spots, upper)
    middle = nudged.loss_here(spots)
    return Differences(
        numeric=(right - left) / (upper - lower),
        left_slope=(middle - left) / (here - lower),
        right_slope=(right - middle) / (upper - here),
        noise=np.zeros_like(here),
        lower=lower,
        upper=upper,
        has_room=np.ones(here.size, dtype=np.bool_),
    )


def _merged(found: Differences, which: Mask, others: Differences) -> Differences:
    """Return the differences with some of them replaced."""
    # Where `which` is True, the others come one after the other.
    order = np.maximum(np.cumsum(which) - 1, 0)
    return Differences(
        numeric=np.where(which, others.numeric[order], found.numeric),
        left_slope=np.where(which, others.left_slope[order], found.left_slope),
        right_slope=np.where(which, others.right_slope[order], found.right_slope),
        noise=np.where(which, others.noise[order], found.noise),
        lower=np.where(which, others.lower[order], found.lower),
        upper=np.where(which, others.upper[order], found.upper),
        has_room=np.where(which, others.has_room[order], found.has_room),
    )
