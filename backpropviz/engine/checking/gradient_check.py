"""The check of all gradients of a problem: backpropagation against central differences."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.checking.judging import EPSILON, TOLERANCE
from backpropviz.engine.checking.proof import Finding
from backpropviz.engine.checking.prover import Prover
from backpropviz.engine.checking.rounding import PLACES
from backpropviz.engine.parameters import Parameters


@dataclass(frozen=True, slots=True, eq=False)
class GradientCheck:
    """The comparison of two gradients; every array is flat, in the order of Parameters.flat.

    `relative_errors` are |analytic - numeric| / max(|analytic|, |numeric|, floor): below `floor`
    the rounding of the loss hides the derivative. `at_kink` marks those too large whose step
    crosses a kink (relu at z = 0, a weight of 0 under l1) and that are accepted: the numeric slope
    is then a mean of two that differ, and any slope from one to the other will do. `worst` is the
    index of the largest relative error of those not so marked, or of all if there are no others.
    """

    analytic: Floats
    numeric: Floats
    relative_errors: Floats
    at_kink: NDArray[np.bool_]
    worst: int
    floor: float
    tolerance: float
    agrees: bool


def central_differences(
    problem: Problem, parameters: Parameters, epsilon: float = EPSILON
) -> Floats:
    """Return dJ/dw of every parameter from two losses each, flat.

    The step is epsilon * max(1, |w|). With the default the error is about 1e-10 of the loss from
    rounding, and less from the curvature.
    """
    return Prover(run_pass(problem, parameters), epsilon).all_gradients().numeric


def check_gradients(
    problem: Problem,
    parameters: Parameters,
    epsilon: float = EPSILON,
    tolerance: float = TOLERANCE,
) -> GradientCheck:
    """Return how far the analytic gradient of the whole problem is from central differences."""
    run = run_pass(problem, parameters)
    proofs = Prover(run, epsilon, tolerance).all_gradients()
    analytic, numeric = proofs.analytic, proofs.numeric
    # The floor makes what rounding does to the numeric slope a tenth of the tolerance or less.
    floor = max(1.0, abs(run.loss)) * PLACES / (epsilon * tolerance)
    with np.errstate(all="ignore"):
        size = np.maximum(np.maximum(np.abs(analytic), np.abs(numeric)), floor)
        relative_errors = np.abs(analytic - numeric) / size
    at_kink = proofs.findings == Finding.KINK
    off_kinks = np.where(at_kink & ~at_kink.all(), -1.0, relative_errors)
    return GradientCheck(
        analytic=analytic,
        numeric=numeric,
        relative_errors=relative_errors,
        at_kink=at_kink,
        worst=int(off_kinks.argmax()),
        floor=floor,
        tolerance=tolerance,
        agrees=bool(proofs.is_accepted.all()),
    )
