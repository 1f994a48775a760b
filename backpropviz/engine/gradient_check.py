"""Gradients by central differences, to check the analytic ones of backprop."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from backpropviz.engine.activations import KINKED_AT_ZERO
from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Problem, evaluate_loss, run_pass
from backpropviz.engine.parameters import Parameters

TOLERANCE = 1e-5


@dataclass(frozen=True, slots=True, eq=False)
class GradientCheck:
    """The comparison of two gradients; every array is flat, in the order of Parameters.flat.

    `relative_errors` are |analytic - numeric| / max(|analytic|, |numeric|, floor): below `floor`
    the rounding of the loss hides the derivative. `at_kink` marks those too large to accept whose
    step crosses a kink (relu at z = 0, a weight of 0 under l1): the numeric slope is then a mean
    of two that differ, and any slope from one to the other is accepted. `worst` is the index of
    the largest relative error of those not so marked, or of all if there are no others.
    """

    analytic: Floats
    numeric: Floats
    relative_errors: Floats
    at_kink: NDArray[np.bool_]
    worst: int
    floor: float
    tolerance: float
    agrees: bool


def central_differences(problem: Problem, parameters: Parameters, epsilon: float = 1e-6) -> Floats:
    """Return dJ/dw of every parameter from two losses each, flat.

    The step is epsilon * max(1, |w|). With the default the error is about 1e-10 of the loss from
    rounding, and less from the curvature. The parameters are left as they are.
    """
    left, right, width = _losses_beside(problem, parameters, epsilon)
    return (right - left) / width


def check_gradients(
    problem: Problem,
    parameters: Parameters,
    epsilon: float = 1e-6,
    tolerance: float = TOLERANCE,
) -> GradientCheck:
    """Return how far the analytic gradient of the whole problem is from central differences."""
    here = run_pass(problem, parameters)
    analytic = here.gradient.flat
    left, right, width = _losses_beside(problem, parameters, epsilon)
    numeric = (right - left) / width
    # Rounding moves the numeric slope by about 2e-16 |J| / epsilon; the floor makes that a tenth
    # of the tolerance or less.
    floor = max(1.0, abs(here.loss)) * 2e-15 / (epsilon * tolerance)
    relative_errors = _relative(analytic, numeric, floor)

    at_kink = np.zeros(analytic.size, dtype=np.bool_)
    for index in np.flatnonzero(~(relative_errors <= tolerance)):
        at_kink[index] = _crosses_kink(problem, parameters, int(index), 0.5 * width[index])

    left_slope = (here.loss - left) / (0.5 * width)
    right_slope = (right - here.loss) / (0.5 * width)
    lowest = np.minimum(left_slope, right_slope)
    highest = np.maximum(left_slope, right_slope)
    from_nearest = _relative(analytic, np.clip(analytic, lowest, highest), floor)
    fine = np.where(at_kink, from_nearest, relative_errors) <= tolerance
    off_kinks = np.where(at_kink & ~at_kink.all(), -1.0, relative_errors)
    return GradientCheck(
        analytic=analytic,
        numeric=numeric,
        relative_errors=relative_errors,
        at_kink=at_kink,
        worst=int(off_kinks.argmax()),
        floor=floor,
        tolerance=tolerance,
        agrees=bool(fine.all()),
    )


def _losses_beside(
    problem: Problem, parameters: Parameters, epsilon: float
) -> tuple[Floats, Floats, Floats]:
    """Return the losses with each parameter lowered and raised, and how far apart these are."""
    moved = parameters.copy()
    left, right = np.empty_like(moved.flat), np.empty_like(moved.flat)
    steps = epsilon * np.maximum(1.0, np.abs(parameters.flat))
    # The steps as they are after rounding, not as they were meant.
    lower, upper = parameters.flat - steps, parameters.flat + steps
    for index in range(moved.flat.size):
        moved.flat[index] = lower[index]
        left[index] = evaluate_loss(problem, moved)
        moved.flat[index] = upper[index]
        right[index] = evaluate_loss(problem, moved)
        moved.flat[index] = parameters.flat[index]
    return left, right, upper - lower


def _crosses_kink(problem: Problem, parameters: Parameters, index: int, step: float) -> bool:
    w = parameters.flat[index]
    penalized = problem.penalty.penalize_biases or not parameters.is_bias[index]
    if problem.penalty.l1 and penalized and abs(w) <= step:
        return True
    active: list[list[NDArray[np.bool_]]] = []
    for moved_w in (w - step, w + step):
        moved = parameters.copy()
        moved.flat[index] = moved_w
        z_of_layers = run_pass(problem, moved).z
        active.append(
            [
                z > 0
                for z, layer in zip(z_of_layers, problem.network.layers, strict=True)
                if layer.activation in KINKED_AT_ZERO
            ]
        )
    return any((left != right).any() for left, right in zip(*active, strict=True))


def _relative(first: Floats, second: Floats, floor: float) -> Floats:
    size = np.maximum(np.maximum(np.abs(first), np.abs(second)), floor)
    return np.abs(first - second) / size
