"""Where a number comes from: a value that the window and the command line both render."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

import numpy as np

from backpropviz.engine.explain.path_counts import Counts
from backpropviz.engine.explain.paths import (
    Extremes,
    Factor,
    FactorKind,
    Path,
    PathFinder,
    element_of,
    elements_of,
    extremes_of,
)
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Quantity
from backpropviz.engine.rules import OptimizerRule, Rule, WeightedSum
from backpropviz.engine.sample_gradients import sample_gradients

MOST_PATHS = 24  # that are listed one by one

SAME = 1e-9  # relative: the sum over paths and the number on the screen agree
_ROUNDING = 1e-14  # relative to the largest term of a sum whose terms cancel

DERIVATIVES = frozenset({Kind.D_A, Kind.D_Z, Kind.D_WEIGHT, Kind.D_BIAS, Kind.D_INPUT})
_NUMBERED = frozenset({Kind.INPUT, Kind.TARGET, Kind.Z, Kind.A})  # by the sample in any case
_OF_A_SAMPLE = _NUMBERED | {Kind.D_A, Kind.D_Z, Kind.D_INPUT}


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
    counts: the work of this derivative; gradient_counts: of those by all parameters.
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


def explain(
    trace: NetworkTrace,
    quantity: Quantity,
    *,
    most_paths: int = MOST_PATHS,
    by_layers: bool | None = None,
) -> Explanation:
    """Return where a number of a trace comes from; for a weight or bias, where its derivative does.

    A derivative of more than `most_paths` paths is grouped by the next layer; by_layers asks for
    the one or the other where both are possible. A quantity of another sample of the batch is
    explained by that sample's numbers. Raises ValueError for a number that the trace does not have.
    """
    if quantity.kind in (Kind.WEIGHT, Kind.BIAS):
        of = Kind.D_WEIGHT if quantity.kind is Kind.WEIGHT else Kind.D_BIAS
        quantity = quantity._replace(kind=of)
    if quantity.kind is Kind.PENALTY and not trace.penalized:
        raise ValueError("R: expected a loss with a penalty; this one has none")
    shown = trace
    trace, quantity = _followed(trace, quantity)
    value = shown.value(quantity)
    if quantity.kind in DERIVATIVES:
        return _of_derivative(trace, quantity, value, most_paths, by_layers)
    made = trace.find(quantity)
    given = Explanation(quantity, value, Origin.GIVEN, trace.sample, trace.of_sample)
    if made is None:
        return given
    rule = trace[made].rule
    if isinstance(rule, WeightedSum):
        terms = _terms(trace, rule)
        return replace(given, origin=Origin.TERMS, paths=terms, rule=rule)
    if isinstance(rule, OptimizerRule) and rule.line.operands == ("w", "lr", "g"):
        terms = _steps(trace, rule)
        return replace(given, origin=Origin.TERMS, paths=terms, rule=rule)
    own = element_of(quantity)
    shared = frozenset() if own is None else frozenset({own})
    return replace(given, origin=Origin.RULE, rule=rule, shared=shared)


def _followed(trace: NetworkTrace, quantity: Quantity) -> tuple[NetworkTrace, Quantity]:
    """Return the trace of the sample that a quantity belongs to, and the quantity as called there.

    The trace is read for what the numbers are made of, not for their values: it knows of no wrong
    rule.
    """
    kind, sample = quantity.kind, quantity.sample
    of_a_parameter = kind in (Kind.D_WEIGHT, Kind.D_BIAS, Kind.LOSS)
    belongs = kind in _OF_A_SAMPLE or (of_a_parameter and sample != OF_THE_BATCH)
    if not belongs:
        return trace, quantity
    if sample not in (OF_THE_BATCH, trace.sample):
        trace = NetworkTrace(trace.run, trace.optimizer, trace.update, sample)
    called = trace.sample if kind in _NUMBERED else trace.of_sample
    return trace, quantity._replace(sample=called)


def _of_derivative(
    trace: NetworkTrace, quantity: Quantity, value: float, most_paths: int, by_layers: bool | None
) -> Explanation:
    finder = PathFinder(trace.run, trace.sample, trace.of_sample)
    counts = finder.counts.of(quantity)
    at_the_end = quantity.layer == len(trace.network.layers)
    grouped = not at_the_end and (by_layers is True or counts.paths > most_paths)
    found = finder.groups_of(quantity) if grouped else finder.all_of(quantity)
    explained = Explanation(
        quantity,
        value,
        Origin.GROUPS if grouped else Origin.PATHS,
        trace.sample,
        trace.of_sample,
        found.paths,
        found.common,
        found.shared,
        counts=counts,
        gradient_counts=finder.counts.of_gradient(),
    )
    of_the_batch = quantity.kind in (Kind.D_WEIGHT, Kind.D_BIAS) and (
        quantity.sample == OF_THE_BATCH
    )
    if not (trace.has_shares and of_the_batch):
        return explained
    return replace(explained, batch=_batch_mean(finder, explained, trace))


def _batch_mean(finder: PathFinder, explained: Explanation, trace: NetworkTrace) -> BatchMean:
    quantity = explained.quantity
    is_weight = quantity.kind is Kind.D_WEIGHT
    source = quantity.source if is_weight else None
    shares: list[float] = sample_gradients(
        finder.honest, quantity.layer - 1, quantity.unit, source
    ).tolist()
    shares[trace.sample] = explained.share
    penalty = trace.run.problem.penalty
    if not trace.penalized or not (is_weight or penalty.penalize_biases):
        return BatchMean(tuple(shares), None)
    w = trace.value(quantity._replace(kind=Kind.WEIGHT if is_weight else Kind.BIAS))
    return BatchMean(tuple(shares), penalty.l1 * float(np.sign(w)) + penalty.l2 * w)


def _terms(trace: NetworkTrace, rule: WeightedSum) -> tuple[Path, ...]:
    """Return a_i · W_ik for every i, and the bias."""
    unit = Quantity(Kind.A, rule.layer, rule.unit)
    run, index, operands = trace.run, rule.layer - 1, rule.operands()
    # Straight from the arrays: there can be hundreds.
    sent = run.source(index)[rule.sample].tolist()
    weights = run.parameters.weights[index][:, rule.unit].tolist()
    terms: list[Path] = []
    for source in range(rule.fan_in):
        output, weight = operands[2 * source], operands[2 * source + 1]
        factors = (_number(output, sent[source]), _number(weight, weights[source]))
        sender = Quantity(output.kind, output.layer, output.unit)
        terms.append(Path(factors, (sender, weight, unit)))
    if rule.bias:
        bias = operands[-1]
        terms.append(Path((_number(bias, trace.value(bias)),), (bias, unit)))
    return tuple(terms)


def _steps(trace: NetworkTrace, rule: OptimizerRule) -> tuple[Path, ...]:
    """Return w and −η · g."""
    before, rate, gradient = (_number(operand, trace.value(operand)) for operand in rule.operands())
    elements = elements_of((before,))
    return Path((before,), elements), Path((rate, gradient), elements, minus=True)


def _number(quantity: Quantity, value: float) -> Factor:
    return Factor(FactorKind.NUMBER, quantity, quantity, value, quantity)


def _sum(terms: Sequence[float]) -> float:
    try:
        return math.fsum(terms)
    except (OverflowError, ValueError):  # too large on the way, or ∞ − ∞
        return sum(terms)


def _same(a: float, b: float, rounding: float) -> bool:
    if a == b or (math.isnan(a) and math.isnan(b)):
        return True
    return abs(a - b) <= SAME * max(abs(a), abs(b)) + rounding
