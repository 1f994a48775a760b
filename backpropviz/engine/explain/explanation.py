"""Where a number comes from: a value that the window and the command line both render."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from backpropviz.engine.explain.path_counts import Counts
from backpropviz.engine.explain.paths import (
    Extremes,
    Factor,
    FactorKind,
    Path,
    element_of,
    extremes_of,
)
from backpropviz.engine.quantities import Quantity
from backpropviz.engine.rules import Rule

MOST_PATHS = 24  # that are listed one by one

SAME = 1e-9  # relative: the sum over paths and the number on the screen agree
_ROUNDING = 1e-14  # relative to the largest term of a sum whose terms cancel


class Origin(Enum):
    """How a number comes about; the values are for files."""

    PATHS = "paths"  # a derivative: a sum over all paths to the loss
    GROUPS = "groups"  # a derivative: a sum over the units of the next layer
    TERMS = "terms"  # a sum of products of numbers
    RULE = "rule"  # a formula of another shape
    GIVEN = "given"  # not computed


@dataclass(frozen=True, slots=True)
class BatchMean:
    """What becomes of a parameter's derivatives of the samples' own losses: dJ/dw.

    shares: of every sample of the batch, in its order; pull: the penalty's l1 sign(w) + l2 w,
    None where the parameter carries none.
    """

    shares: tuple[float, ...]
    pull: float | None

    @property
    def mean(self) -> float:
        """Return the mean of the shares."""
        return _sum(self.shares) / len(self.shares)

    @property
    def total(self) -> float:
        """Return the derivative of the batch's loss."""
        return self.mean if self.pull is None else self.mean + self.pull


@dataclass(frozen=True, slots=True)
class Explanation:
    """Where a number comes from.

    quantity and value: the number as the screen has it. sample: the row of the batch whose numbers
    these are; of_sample: how its loss is called. paths: products whose sum, times the factors in
    `common`, is the number, or that sample's share of it where there is a `batch`. rule: the
    formula where it has another shape. shared: elements of the network that all paths pass.
    counts: the work of this derivative; gradient_counts: of those by all parameters, or inputs.
    can_group: whether the paths can be grouped by where they go on.
    """

    quantity: Quantity
    value: float
    origin: Origin
    sample: int
    of_sample: int
    paths: tuple[Path, ...] = ()
    common: tuple[Factor, ...] = ()
    shared: frozenset[Quantity] = frozenset()
    rule: Rule | None = None
    batch: BatchMean | None = None
    counts: Counts | None = None
    gradient_counts: Counts | None = None
    can_group: bool = False

    def contribution(self, path: Path) -> float:
        """Return what a path adds to the sum."""
        return path.value * math.prod(factor.value for factor in self.common)

    def factors(self, path: Path) -> tuple[Factor, ...]:
        """Return the factors of a path together with the common ones, from the loss down."""
        return (*path.factors, *self.common)

    def extremes(self, path: Path) -> Extremes | None:
        """Return which of these is the largest and which the smallest; None if all are alike."""
        return extremes_of(self.factors(path))

    @property
    def share(self) -> float:
        """Return the sum over the paths: what the followed sample alone says."""
        return _sum([self.contribution(path) for path in self.paths])

    @property
    def total(self) -> float:
        """Return the number as it comes out here, to be compared with the one on the screen."""
        if self.batch is not None:
            return self.batch.total
        return self.share if self.paths else self.value

    @property
    def agrees(self) -> bool:
        """Say whether the number on the screen is the one that comes out here."""
        terms = [self.contribution(path) for path in self.paths]
        if self.batch is not None:
            terms += [share / len(self.batch.shares) for share in self.batch.shares]
        largest = max((abs(term) for term in terms if math.isfinite(term)), default=0.0)
        return _same(self.total, self.value, _ROUNDING * largest)

    @property
    def strongest(self) -> int | None:
        """Return which path contributes most, by absolute value; None if none does."""
        sizes = [abs(self.contribution(path)) for path in self.paths]
        if not any(size > 0.0 for size in sizes) or any(map(math.isnan, sizes)):
            return None
        return sizes.index(max(sizes))

    @property
    def is_fused(self) -> bool:
        """Say whether loss and output activation are one factor, since rounding spoils two."""
        return any(
            factor.kind is FactorKind.FUSED_SLOPE for path in self.paths for factor in path.factors
        )

    def elements(self, path: Path | None = None) -> frozenset[Quantity]:
        """Return the parts of the network that a path passes, or all paths.

        The unit, or input, whose number a weight is multiplied by is one: it is a factor.
        """
        of = self.paths if path is None else (path,)
        factors = (*self.common, *(factor for one in of for factor in one.factors))
        used = {element_of(each.made_by) for each in factors if each.kind is FactorKind.SOURCE}
        sources = (element for element in used if element is not None)
        return self.shared.union(sources, *(one.elements for one in of))


def _sum(terms: Sequence[float]) -> float:
    try:
        return math.fsum(terms)
    except (OverflowError, ValueError):  # too large on the way, or ∞ − ∞
        return sum(terms)


def _same(a: float, b: float, rounding: float) -> bool:
    if a == b or (math.isnan(a) and math.isnan(b)):
        return True
    return abs(a - b) <= SAME * max(abs(a), abs(b)) + rounding
