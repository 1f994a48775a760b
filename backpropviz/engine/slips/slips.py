"""Which wrong numbers a step invites: the usual slips, the likely ones first."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import floor, isfinite, log10

import numpy as np

from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import Quantity
from backpropviz.engine.rules import (
    Activate,
    ActivationSlope,
    BackwardSum,
    BatchGradient,
    BatchLoss,
    BiasGradient,
    LossSlope,
    OptimizerRule,
    OutputSlopeFromZ,
    PenaltyTerm,
    SampleLoss,
    WeightedSum,
    WeightGradient,
)
from backpropviz.engine.slips.backward import (
    of_activation_slope,
    of_backward_sum,
    of_batch_gradient,
    of_bias_gradient,
    of_loss_slope,
    of_output_slope,
    of_weight_gradient,
)
from backpropviz.engine.slips.exactness import Exactness, exactness_of, rounded
from backpropviz.engine.slips.forward import (
    of_activation,
    of_batch_loss,
    of_penalty,
    of_sample_loss,
    of_weighted_sum,
)
from backpropviz.engine.slips.graph import GraphRule, of_graph_rule
from backpropviz.engine.slips.kinds import Asked, Situation, Slip, SlipKind, Slips
from backpropviz.engine.slips.update import of_optimizer
from backpropviz.engine.trace import Step, Trace

_EARLY_DIGITS = (5, 4, 3, 2, 1)  # to which operands are rounded too early, the likely ones first
_COARSE_DIGITS = (2, 1)
_POWERS = (1, -1, 2, -2, 3, -3)
# Where more steps than this are asked at once, or sums are longer, slips within them are not
# followed up: that would take too long.
_MOST_STEPS, _LONGEST_SUM = 32, 32
_MOST_ROUNDED = 64  # operands
_FOLLOWED = 4  # slips of each of them
# Of two slips with the same number, these second ones say nothing that the first does not.
_SAID = {
    SlipKind.SLOPE_FORGOTTEN: {SlipKind.PART_OF_SLOPE, SlipKind.VALUE_FOR_SLOPE},
    SlipKind.NOT_MOVED: {SlipKind.OTHER_GRADIENT, SlipKind.ROUNDING},
    SlipKind.SIGN: {SlipKind.TARGET_SWAPPED},
    SlipKind.TARGET_SWAPPED: {SlipKind.SIGN},
}


def slips_of(trace: Trace, step: Step, since: int | None = None) -> tuple[Slip, ...]:
    """Return the usual slips at a step that give a wrong number, the most likely first.

    since: how many steps are shown, where the step is asked together with some before it; a slip
    in one of these, carried on to the number that is asked, counts, too. Slips that give the same
    number are one entry, the less likely one in its `also`. Empty if the number is not finite.
    """
    if not isfinite(step.value):
        return ()
    found: list[Slip] = []
    exactness = exactness_of(trace, step)
    with np.errstate(all="ignore"):
        _collect(found, exactness, _own_slips(trace, step))
        few = since is not None and step.index - _MOST_STEPS <= since < step.index
        if since is not None and few and _has_short_sums(trace):
            _collect(found, exactness, _carried_slips(trace, step, since))
        _collect(found, exactness, _general_slips(trace, step))
    return tuple(found)


def _own_slips(trace: Trace, step: Step) -> Slips:
    if isinstance(step.rule, GraphRule):
        yield from of_graph_rule(step.rule, Asked(trace, step), trace)
    elif isinstance(trace, NetworkTrace):
        yield from _network_slips(Situation(trace, step))


def _network_slips(now: Situation) -> Slips:
    match now.step.rule:
        case WeightedSum() as rule:
            yield from of_weighted_sum(rule, now)
        case Activate() as rule:
            yield from of_activation(rule, now)
        case SampleLoss() as rule:
            yield from of_sample_loss(rule, now)
        case PenaltyTerm() as rule:
            yield from of_penalty(rule, now)
        case BatchLoss() as rule:
            yield from of_batch_loss(rule, now)
        case LossSlope() as rule:
            yield from of_loss_slope(rule, now)
        case ActivationSlope() as rule:
            yield from of_activation_slope(rule, now)
        case OutputSlopeFromZ() as rule:
            yield from of_output_slope(rule, now)
        case WeightGradient() as rule:
            yield from of_weight_gradient(rule, now)
        case BiasGradient() as rule:
            yield from of_bias_gradient(rule, now)
        case BatchGradient() as rule:
            yield from of_batch_gradient(rule, now)
        case BackwardSum() as rule:
            yield from of_backward_sum(rule, now)
        case OptimizerRule() as rule:
            yield from of_optimizer(rule, now)


def _carried_slips(trace: Trace, step: Step, since: int) -> Slips:
    """Yield the slips of the steps before that are asked together with this one."""
    between = [trace[index] for index in range(since, step.index + 1)]
    operands = [each.operands for each in between]
    for made_at, earlier in enumerate(between[:-1]):
        own: list[Slip] = []
        _collect(own, exactness_of(trace, earlier), _own_slips(trace, earlier))
        for slip in own[:_FOLLOWED]:
            wrong = {earlier.quantity: slip.value}
            for later, used in zip(between[made_at + 1 :], operands[made_at + 1 :], strict=True):
                if not wrong.keys().isdisjoint(used):
                    wrong[later.quantity] = _evaluated(trace, later, used, wrong)
            if step.quantity in wrong:
                yield replace(slip, value=wrong[step.quantity], at=earlier.quantity, also=None)


def _has_short_sums(trace: Trace) -> bool:
    return not isinstance(trace, NetworkTrace) or max(trace.network.sizes) <= _LONGEST_SUM


def _evaluated(
    trace: Trace, step: Step, operands: Sequence[Quantity], wrong: dict[Quantity, float]
) -> float:
    values = [wrong[operand] if operand in wrong else trace.value(operand) for operand in operands]
    try:
        return step.rule.evaluate(values)
    except (ValueError, ArithmeticError):  # such as an output beyond 1 in a cross-entropy
        return float("nan")


def _general_slips(trace: Trace, step: Step) -> Slips:
    """Yield what rounding and a lost decimal point make of the number."""
    operands = () if isinstance(step.rule, PenaltyTerm) else step.operands
    if len(operands) <= _MOST_ROUNDED:
        values = [trace.value(operand) for operand in operands]
        for digits in _EARLY_DIGITS:
            early = [rounded(value, digits) if isfinite(value) else value for value in values]
            if early != values:
                wrong = dict(zip(operands, early, strict=True))
                yield Slip(SlipKind.ROUNDING, _evaluated(trace, step, operands, wrong))
    right = step.value
    if right != 0.0:
        for digits in _COARSE_DIGITS:
            yield Slip(SlipKind.ROUNDING, rounded(right, digits))
            yield Slip(SlipKind.ROUNDING, _truncated(right, digits))
        for power in _POWERS:
            yield Slip(SlipKind.POWER_OF_TEN, right * 10.0**power)


def _truncated(number: float, digits: int) -> float:
    unit = 10.0 ** (floor(log10(abs(number))) - digits + 1)
    return rounded(int(abs(number) / unit) * unit, digits) * (-1.0 if number < 0.0 else 1.0)


def _collect(found: list[Slip], exactness: Exactness, slips: Iterable[Slip]) -> None:
    """Add slips to a list: those that give a wrong number, each number once."""
    values = [slip.value for slip in found]
    for slip in slips:
        value = float(slip.value) + 0.0  # -0.0 is 0
        if not isfinite(value) or exactness.takes(value):
            continue
        index = exactness.first_same(value, values)
        if index is None:
            found.append(replace(slip, value=value))
            values.append(value)
            continue
        other = found[index]
        if other.also is None and slip.kind not in {other.kind, *_SAID.get(other.kind, ())}:
            found[index] = replace(other, also=replace(slip, value=value))
