"""Proof of a gradient: what backpropagation says beside what the loss does when it is nudged."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from backpropviz.engine.arrays import Floats
from backpropviz.engine.quantities import Quantity


class Finding(IntEnum):
    """Whether a gradient is what the loss does; all but the first two: it cannot be told, why.

    KINK: the step crosses one, and the slopes of its sides explain the difference. ROUNDING: the
    gradient is smaller than what rounding makes of the loss. UNSTEADY: a longer or shorter step
    gives quite another difference. EDGE: an output so near 0 or 1 that it cannot be nudged.
    NOT_FINITE: a loss of the two is infinite or undefined.
    """

    AGREES = 0
    DISAGREES = 1
    KINK = 2
    ROUNDING = 3
    UNSTEADY = 4
    EDGE = 5
    NOT_FINITE = 6

    @property
    def is_told(self) -> bool:
        """Say whether it can be told."""
        return self in (Finding.AGREES, Finding.DISAGREES)


def worst(findings: Iterable[Finding]) -> Finding | None:
    """Return what stands for them all, None of none: one that is wrong outweighs all others."""
    return max(findings, key=lambda each: (each is Finding.DISAGREES, each), default=None)


ACCEPTED = (Finding.AGREES, Finding.KINK, Finding.ROUNDING)


def relative_errors(analytic: Floats, numeric: Floats) -> Floats:
    """Return |analytic - numeric| / max(|analytic|, |numeric|), 0 where both are 0."""
    with np.errstate(all="ignore"):
        error = np.abs(analytic - numeric)
        size = np.maximum(np.abs(analytic), np.abs(numeric))
        return np.where(size > 0.0, error / size, error)


@dataclass(frozen=True, slots=True)
class Proof:
    """A gradient of the pass (analytic) beside its central difference (numeric).

    relative_error: as relative_errors has it. noise: what rounding alone can make of their
    difference. left_slope, right_slope: of the halves of the step. step: half of its length, in
    what is nudged.
    """

    quantity: Quantity
    analytic: float
    numeric: float
    relative_error: float
    finding: Finding
    noise: float
    left_slope: float
    right_slope: float
    step: float

    @property
    def agrees(self) -> bool:
        """Say whether the two are the same number but for rounding."""
        return self.finding is Finding.AGREES

    @property
    def is_accepted(self) -> bool:
        """Say whether there is no reason to call the gradient wrong."""
        return self.finding in ACCEPTED

    @property
    def at_kink(self) -> bool:
        """Say whether the step crosses a kink whose two slopes explain the difference."""
        return self.finding is Finding.KINK


@dataclass(frozen=True, slots=True, eq=False)
class ProofTable:
    """The proofs of M gradients as arrays (M,); see Proof. findings are numbers of Finding."""

    quantities: Sequence[Quantity]
    analytic: Floats
    numeric: Floats
    relative_errors: Floats
    findings: NDArray[np.int8]
    noise: Floats
    left_slopes: Floats
    right_slopes: Floats
    steps: Floats

    def __len__(self) -> int:
        return len(self.quantities)

    def __getitem__(self, index: int) -> Proof:
        return Proof(
            quantity=self.quantities[index],
            analytic=float(self.analytic[index]),
            numeric=float(self.numeric[index]),
            relative_error=float(self.relative_errors[index]),
            finding=Finding(int(self.findings[index])),
            noise=float(self.noise[index]),
            left_slope=float(self.left_slopes[index]),
            right_slope=float(self.right_slopes[index]),
            step=float(self.steps[index]),
        )

    @property
    def is_accepted(self) -> NDArray[np.bool_]:
        """Return (M,): what is no reason to call the gradient wrong."""
        return np.isin(self.findings, ACCEPTED)

    def count(self, finding: Finding) -> int:
        """Return how many there are of a finding."""
        return int(np.count_nonzero(self.findings == finding))

    def worst_first(self) -> NDArray[np.intp]:
        """Return the indices: what disagrees, then what cannot be told, and by error in each."""
        rank = np.where(self.findings == Finding.DISAGREES, 0, self.findings > Finding.DISAGREES)
        rank = np.where((rank == 0) & (self.findings == Finding.AGREES), 2, rank)
        errors = np.where(np.isnan(self.relative_errors), np.inf, self.relative_errors)
        return np.lexsort((np.arange(len(self)), -errors, rank))

    @classmethod
    def joined(cls, parts: Sequence[ProofTable]) -> ProofTable:
        """Return several as one."""
        return cls(
            quantities=[quantity for part in parts for quantity in part.quantities],
            analytic=np.concatenate([part.analytic for part in parts]),
            numeric=np.concatenate([part.numeric for part in parts]),
            relative_errors=np.concatenate([part.relative_errors for part in parts]),
            findings=np.concatenate([part.findings for part in parts]),
            noise=np.concatenate([part.noise for part in parts]),
            left_slopes=np.concatenate([part.left_slopes for part in parts]),
            right_slopes=np.concatenate([part.right_slopes for part in parts]),
            steps=np.concatenate([part.steps for part in parts]),
        )
