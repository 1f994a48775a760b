"""How the steps of the forward pass and of the loss go wrong, the likely ways first."""

import math

import numpy as np

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.losses import LOSSES
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.rules import Activate, BatchLoss, PenaltyTerm, SampleLoss, WeightedSum
from backpropviz.engine.slips.kinds import (
    MOST_TERMS,
    Situation,
    Slip,
    SlipKind,
    Slips,
    applied,
    nearest_first,
    quotient,
)

_MISTAKEN_FOR = {"sigmoid": "tanh", "tanh": "sigmoid", "relu": "sigmoid"}


def of_weighted_sum(rule: WeightedSum, now: Situation) -> Slips:
    """Yield the slips of z_k = Σ_i a_i W_ik + b_k."""
    right, values, operands = now.right, now.values(), now.operands
    layer, unit = rule.layer, rule.unit
    sources = np.array(values[: 2 * rule.fan_in : 2])
    bias = values[-1] if rule.bias else 0.0
    if rule.bias:
        yield Slip(SlipKind.BIAS_FORGOTTEN, right - bias, operands[-1])
    terms = range(min(rule.fan_in, MOST_TERMS))
    for i in terms:
        if values[2 * i + 1] < 0.0:
            term = values[2 * i] * values[2 * i + 1]
            yield Slip(SlipKind.TERM_SIGN, right - 2.0 * term, operands[2 * i + 1])
    if rule.bias and bias < 0.0:
        yield Slip(SlipKind.TERM_SIGN, right - 2.0 * bias, operands[-1])
    if rule.fan_in > 1:
        for i in terms:
            term = values[2 * i] * values[2 * i + 1]
            yield Slip(SlipKind.TERM_FORGOTTEN, right - term, operands[2 * i])
    weights = now.trace.run.parameters.weights[layer - 1]
    for other in now.others():
        yield Slip(
            SlipKind.OTHER_WEIGHT,
            float(sources @ weights[:, other]) + bias,
            Quantity(Kind.A, layer, other),
        )
    if 1 < rule.fan_in <= weights.shape[1] and unit < rule.fan_in:
        row = weights[unit, : rule.fan_in]
        yield Slip(SlipKind.TRANSPOSED, float(sources @ row) + bias)
    if layer > 1:
        before = now.trace.run.z[layer - 2][rule.sample]
        yield Slip(SlipKind.ACTIVATION_FORGOTTEN, float(before @ weights[:, unit]) + bias)
    yield Slip(SlipKind.ACTIVATED, now.value(now.like(Kind.A, layer, unit)))
    yield Slip(SlipKind.SIGN, -right)


def of_activation(rule: Activate, now: Situation) -> Slips:
    """Yield the slips of a_k = f(z_k)."""
    if rule.activation == "softmax":
        yield from _of_softmax(rule, now)
        return
    function = ACTIVATIONS[rule.activation]
    (z,) = now.values()
    yield Slip(SlipKind.ACTIVATION_FORGOTTEN, z)
    yield Slip(SlipKind.SIGN_OF_Z, applied(function.value, -z))
    yield Slip(SlipKind.SLOPE_GIVEN, now.slope(rule.layer, rule.unit))
    other = _MISTAKEN_FOR.get(rule.activation)
    if other is not None:
        yield Slip(SlipKind.OTHER_FUNCTION, applied(ACTIVATIONS[other].value, z))
    for unit in now.others():
        quantity = now.like(Kind.A, rule.layer, unit)
        yield Slip(SlipKind.OTHER_UNIT, now.value(quantity), quantity)
    yield Slip(SlipKind.SIGN, -now.right)


def _of_softmax(rule: Activate, now: Situation) -> Slips:
    z = np.array(now.values())
    own = float(z[rule.unit])
    powers = np.exp(z - z.max())
    mine = float(powers[rule.unit])
    yield Slip(SlipKind.NOT_NORMALIZED, float(np.exp(own)))
    yield Slip(SlipKind.EXPONENTIAL_FORGOTTEN, quotient(own, float(z.sum())))
    for unit in now.others():
        quantity = now.like(Kind.A, rule.layer, unit)
        yield Slip(SlipKind.OTHER_UNIT, now.value(quantity), quantity)
    for unit in (rule.unit, *nearest_first(rule.unit, rule.units)):
        rest = float(powers.sum() - powers[unit])
        yield Slip(SlipKind.TERM_FORGOTTEN, quotient(mine, rest), now.operands[unit])
    yield Slip(SlipKind.ACTIVATION_FORGOTTEN, own)
    yield Slip(SlipKind.OTHER_FUNCTION, applied(ACTIVATIONS["sigmoid"].value, own))
    yield Slip(
        SlipKind.SIGN_OF_Z, float(ACTIVATIONS["softmax"].value(-z[np.newaxis])[0, rule.unit])
    )


def of_sample_loss(rule: SampleLoss, now: Situation) -> Slips:
    """Yield the slips of J_s = loss(a, t)."""
    right, run, sample = now.right, now.trace.run, rule.sample
    a, t = run.a[-1][sample], run.targets[sample]
    difference = a - t
    squared = rule.loss in ("half_mse", "mse")
    terms = [float(LOSSES[rule.loss].per_sample(a[i : i + 1], t[i : i + 1])) for i in range(a.size)]
    share = 1.0 / a.size if rule.loss == "mse" else 1.0
    match rule.loss:
        case "half_mse":
            yield Slip(SlipKind.HALF_FORGOTTEN, 2.0 * right)
            yield Slip(SlipKind.SQUARE_FORGOTTEN, 0.5 * float(difference.sum()))
        case "mse":
            yield Slip(SlipKind.MEAN_FORGOTTEN, right * a.size)
            yield Slip(SlipKind.HALF_ADDED, 0.5 * right)
            yield Slip(SlipKind.SQUARE_FORGOTTEN, float(difference.mean()))
        case _:
            yield Slip(SlipKind.SIGN, -right)
            yield Slip(SlipKind.LOG10, right / math.log(10.0))
    if rule.loss == "bce":
        swapped = LOSSES["bce"].per_sample(a[np.newaxis], 1.0 - t[np.newaxis])[0]
        yield Slip(SlipKind.TARGET_SWAPPED, float(swapped))
        only_first = LOSSES["cross_entropy"].per_sample(a[np.newaxis], t[np.newaxis])[0]
        yield Slip(SlipKind.COMPLEMENT_FORGOTTEN, float(only_first))
    if rule.loss == "cross_entropy":
        for other in nearest_first(int(t.argmax()), a.size):
            quantity = now.like(Kind.A, rule.layer, other)
            yield Slip(SlipKind.OTHER_VALUE, -float(np.log(a[other])), quantity)
    if squared or rule.loss == "bce":
        for unit in range(min(a.size, MOST_TERMS) if a.size > 1 else 0):
            quantity = now.like(Kind.A, rule.layer, unit)
            yield Slip(SlipKind.TERM_FORGOTTEN, right - terms[unit] * share, quantity)
    if rule.loss != "mse" and a.size > 1:
        yield Slip(SlipKind.MEAN_ADDED, right / a.size)
    if squared:
        z = run.z[-1][sample]
        from_z = LOSSES[rule.loss].per_sample(z[np.newaxis], t[np.newaxis])[0]
        yield Slip(SlipKind.ACTIVATION_FORGOTTEN, float(from_z))
        yield Slip(SlipKind.SIGN, -right)
    else:
        yield Slip(SlipKind.OTHER_LOSS, 0.5 * float(np.square(difference).sum()))


def of_penalty(rule: PenaltyTerm, now: Situation) -> Slips:
    """Yield the slips of R = l1 Σ|w| + l2/2 Σ w²."""
    l1, l2, parameters = rule.penalty.l1, rule.penalty.l2, now.trace.run.parameters
    # Not by the operands, which can be a million.
    penalized = rule.penalty.penalize_biases | ~parameters.is_bias
    w = parameters.flat[penalized]
    absolute, squares = float(np.abs(w).sum()), float(np.square(w).sum())
    yield Slip(SlipKind.HALF_FORGOTTEN, l1 * absolute + l2 * squares)
    yield Slip(SlipKind.STRENGTH_FORGOTTEN, (absolute if l1 else 0.0) + (squares / 2 if l2 else 0))
    if l1:
        yield Slip(SlipKind.ABSOLUTE_FORGOTTEN, l1 * float(w.sum()) + l2 / 2 * squares)
    if l2:
        yield Slip(SlipKind.SQUARE_FORGOTTEN, l1 * absolute + l2 / 2 * float(w.sum()))
    yield Slip(SlipKind.SIGN, -now.right)


def of_batch_loss(rule: BatchLoss, now: Situation) -> Slips:
    """Yield the slips of J = 1/N Σ_s J_s + R."""
    values = now.values()
    losses, penalty = values[: rule.samples], values[-1] if rule.penalized else 0.0
    if rule.samples > 1:
        yield Slip(SlipKind.MEAN_FORGOTTEN, sum(losses) + penalty)
    if rule.penalized:
        yield Slip(SlipKind.PENALTY_FORGOTTEN, now.right - penalty)
    if rule.samples > 1:
        own = Quantity(Kind.LOSS, sample=now.trace.sample)
        yield Slip(SlipKind.ONE_SAMPLE, losses[now.trace.sample] + penalty, own)
    for sample in range(min(rule.samples, MOST_TERMS) if rule.samples > 1 else 0):
        rest = now.right - losses[sample] / rule.samples
        yield Slip(SlipKind.TERM_FORGOTTEN, rest, Quantity(Kind.LOSS, sample=sample))
    yield Slip(SlipKind.SIGN, -now.right)
