"""Judging gradients by their central differences: do they agree, and if not, whose fault is it?"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Generic, Protocol, Self, TypeVar

import numpy as np
from numpy.typing import NDArray

from backpropviz.engine.arrays import Floats
from backpropviz.engine.checking.central_differences import Differences
from backpropviz.engine.checking.nudged_losses import Mask, Places
from backpropviz.engine.checking.proof import Finding, Proof, ProofTable, relative_errors
from backpropviz.engine.quantities import Quantity

TOLERANCE = 1e-5
EPSILON = 1e-6

# A number so much larger than what rounding makes of it has a digit to compare.
_STANDS_OUT = 10.0
# Differences that scatter are as wrong as they scatter; this is but an estimate.
_SCATTER = 3.0
# An error so much larger than the noise is still seen with a step that is so much shorter.
_PLAIN, _FAR_SHORTER = 1e4, 1e-3
# The slopes of the halves of a step are less exact than its own.
_KINK_TOLERANCE = 1e-2


class Nudges(Protocol):
    """What is nudged, each for itself."""

    def at(self, which: Places | Mask) -> Self:
        """Return some of them."""
        ...


S = TypeVar("S", bound=Nudges)


class Judge(ABC, Generic[S]):
    """Proves the gradients of one pass; epsilon: the step; tolerance: of the relative error."""

    def __init__(self, epsilon: float, tolerance: float) -> None:
        self.epsilon = epsilon
        self.tolerance = tolerance

    @abstractmethod
    def can_prove(self, quantity: Quantity) -> bool:
        """Say whether a quantity is a gradient of this pass."""

    @abstractmethod
    def proofs(self, quantities: Sequence[Quantity]) -> list[Proof]:
        """Return the proofs of gradients; what is no gradient of this pass is left out."""

    @abstractmethod
    def value(self, quantity: Quantity) -> float:
        """Return the gradient that is to be proven."""

    @abstractmethod
    def spots(self, quantities: Sequence[Quantity]) -> S:
        """Return what is nudged for gradients of one kind."""

    @abstractmethod
    def differences(self, spots: S, epsilon: Floats | float) -> Differences:
        """Return central differences, without a judgement."""

    @abstractmethod
    def crosses_kink(self, spots: S, lower: Floats, upper: Floats) -> Mask:
        """Return (M,): whether the slope of something jumps between two values of the number."""

    @property
    @abstractmethod
    def steps_at_once(self) -> int:
        """Return for how many steps differences are computed within some milliseconds."""

    def proof(self, quantity: Quantity) -> Proof | None:
        """Return the proof of one gradient; None if this is none, or none of this pass."""
        if not self.can_prove(quantity):
            return None
        return self.proofs([quantity])[0]

    def slopes(self, quantity: Quantity, epsilons: Floats) -> Floats:
        """Return the central differences for one gradient with several steps."""
        spots = self.spots([quantity]).at(np.zeros(epsilons.size, dtype=np.intp))
        return self.differences(spots, epsilons).numeric

    def judge(self, quantities: Sequence[Quantity], spots: S, analytic: Floats) -> ProofTable:
        """Return the proofs of gradients: of what `spots` says, with these numbers."""
        found = self.differences(spots, self.epsilon)
        numeric, noise = found.numeric, found.noise
        with np.errstate(all="ignore"):
            size = np.maximum(np.abs(analytic), np.abs(numeric))
            error = np.abs(analytic - numeric)
            allowed = self.tolerance * size
            stands_out = size >= _STANDS_OUT * noise
            agrees = (error <= allowed) | ((error <= noise) & stands_out)
            findings = np.where(agrees, Finding.AGREES, Finding.DISAGREES).astype(np.int8)
            findings[~agrees & (error <= noise)] = Finding.ROUNDING
            findings[~np.isfinite(numeric)] = Finding.NOT_FINITE
            findings[~found.has_room] = Finding.EDGE
            open_ = np.flatnonzero(findings == Finding.DISAGREES)
            if open_.size:
                findings[open_] = self._second_look(
                    spots.at(open_), analytic[open_], found.at(open_)
                )
            step = 0.5 * np.abs(found.upper - found.lower)
        return ProofTable(
            quantities=quantities,
            analytic=analytic,
            numeric=numeric,
            relative_errors=relative_errors(analytic, numeric),
            findings=findings,
            noise=noise,
            left_slopes=found.left_slope,
            right_slopes=found.right_slope,
            steps=step,
        )

    def _second_look(self, spots: S, analytic: Floats, found: Differences) -> NDArray[np.int8]:
        """Return the findings on gradients that do not agree: is it they, or is it the step?"""
        findings = np.full(analytic.size, Finding.DISAGREES, dtype=np.int8)
        others = [self.differences(spots, share * self.epsilon).numeric for share in (0.5, 2.0)]
        scatter = np.ptp([found.numeric, *others], axis=0)
        error = np.abs(analytic - found.numeric)
        is_unsteady = error <= _SCATTER * scatter
        if (error > _PLAIN * found.noise).any():
            # Over many waves of a cosine all differences are small: is a far shorter one better?
            shorter = self.differences(spots, _FAR_SHORTER * self.epsilon).numeric
            is_better = np.abs(analytic - shorter) < 0.5 * error
            is_unsteady |= is_better & (error > _PLAIN * found.noise)
        findings[is_unsteady] = Finding.UNSTEADY
        crosses = self.crosses_kink(spots, found.lower, found.upper)
        # Where kinks follow one another at the same z = 0, the gradient need not be between the
        # slopes of the two sides, but it is not far from them.
        low = np.minimum(found.left_slope, found.right_slope)
        high = np.maximum(found.left_slope, found.right_slope)
        nearest = np.clip(analytic, 2.0 * low - high, 2.0 * high - low)
        size = np.maximum(np.abs(analytic), np.abs(nearest))
        allowed = np.maximum(_KINK_TOLERANCE * size, found.noise)
        findings[crosses & (np.abs(analytic - nearest) <= allowed)] = Finding.KINK
        return findings
