"""Finds out where a number of a trace comes from: its paths to the loss, its terms, or its rule."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from backpropviz.engine.explain.explanation import MOST_PATHS, BatchMean, Explanation, Origin
from backpropviz.engine.explain.graph_explain import explain_expression
from backpropviz.engine.explain.paths import (
    Factor,
    FactorKind,
    Path,
    PathFinder,
    element_of,
    elements_of,
)
from backpropviz.engine.graph.expression_trace import ExpressionTrace
from backpropviz.engine.graph.scalar_trace import ScalarTrace
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Quantity
from backpropviz.engine.quantity_names import said_of
from backpropviz.engine.rules import OptimizerRule, WeightedSum
from backpropviz.engine.sample_gradients import sample_gradients
from backpropviz.engine.trace import Trace
from backpropviz.phrases import QT_TRANSLATE_NOOP

DERIVATIVES = frozenset(
    {Kind.D_A, Kind.D_Z, Kind.D_WEIGHT, Kind.D_BIAS, Kind.D_INPUT, Kind.D_PRODUCT}
)
_NUMBERED = frozenset({Kind.INPUT, Kind.TARGET, Kind.Z, Kind.A, Kind.PRODUCT})  # in any case
_OF_A_SAMPLE = _NUMBERED | {Kind.D_A, Kind.D_Z, Kind.D_INPUT, Kind.D_PRODUCT}


def explain(
    trace: Trace,
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
    if isinstance(trace, ExpressionTrace):
        return explain_expression(trace, quantity, most_paths=most_paths, by_layers=by_layers)
    if not isinstance(trace, NetworkTrace):
        raise ValueError("expected the trace of a network or an expression")
    if quantity.kind in (Kind.WEIGHT, Kind.BIAS):
        of = Kind.D_WEIGHT if quantity.kind is Kind.WEIGHT else Kind.D_BIAS
        quantity = quantity._replace(kind=of)
    if quantity.kind is Kind.PENALTY and not trace.penalized:
        problem = QT_TRANSLATE_NOOP("Problem", "expected a loss with a penalty; this one has none")
        raise ValueError(said_of("R", problem))
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
        own = NetworkTrace(trace.run, trace.optimizer, trace.update, sample)
        trace = ScalarTrace(own) if isinstance(trace, ScalarTrace) else own
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
        can_group=not at_the_end,
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
