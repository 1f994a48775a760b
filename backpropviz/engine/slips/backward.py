"""How the steps of the backward pass go wrong, the likely ways first."""

import numpy as np

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.losses import LOSSES
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.rules import (
    ActivationSlope,
    BackwardSum,
    BatchGradient,
    BiasGradient,
    LossSlope,
    OutputSlopeFromZ,
    WeightGradient,
    unit_output,
)
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


def of_loss_slope(rule: LossSlope, now: Situation) -> Slips:
    """Yield the slips of dJ_s/da_k of an output."""
    right, run, sample = now.right, now.trace.run, rule.sample
    a, t = float(run.a[-1][sample, rule.unit]), float(run.targets[sample, rule.unit])
    yield Slip(SlipKind.TARGET_SWAPPED if rule.loss.endswith("mse") else SlipKind.SIGN, -right)
    match rule.loss:
        case "half_mse":
            yield Slip(SlipKind.HALF_FORGOTTEN, 2.0 * right)
            yield Slip(SlipKind.TWO_FORGOTTEN, 0.5 * right)
        case "mse":
            yield Slip(SlipKind.TWO_FORGOTTEN, 0.5 * right)
            yield Slip(SlipKind.MEAN_FORGOTTEN, right * rule.units)
        case "bce":
            swapped = LOSSES["bce"].slope(np.array([[a]]), np.array([[1.0 - t]]))[0, 0]
            yield Slip(SlipKind.TARGET_SWAPPED, float(swapped))
            yield Slip(SlipKind.DIVISION_FORGOTTEN, (1.0 - t) * (1.0 - a) - t * a)
        case _:
            yield Slip(SlipKind.DIVISION_FORGOTTEN, -t * a)
            yield Slip(SlipKind.TARGET_FORGOTTEN, quotient(-1.0, a))
    yield Slip(SlipKind.LOSS_GIVEN, float(run.sample_losses[sample]))
    early = now.slope_like(Kind.D_Z, rule.layer, rule.unit)
    yield Slip(SlipKind.SLOPE_TOO_EARLY, now.value(early))
    if rule.loss.endswith("mse"):
        yield Slip(SlipKind.TARGET_FORGOTTEN, a)
        z = now.value(now.like(Kind.Z, rule.layer, rule.unit))
        yield Slip(SlipKind.ACTIVATION_FORGOTTEN, (z - t) * (right / (a - t) if a != t else 1.0))
    yield from _of_other_units(now)


def of_activation_slope(rule: ActivationSlope, now: Situation) -> Slips:
    """Yield the slips of dJ/dz_k = dJ/da_k · f′(z_k)."""
    if rule.activation == "softmax":
        yield from _of_softmax_slope(rule, now)
        return
    layer, unit, name = rule.layer, rule.unit, rule.activation
    upstream = now.value(now.operands[0])
    a, z = (now.value(now.like(kind, layer, unit)) for kind in (Kind.A, Kind.Z))
    slope = now.slope(layer, unit)
    yield Slip(SlipKind.SLOPE_FORGOTTEN, upstream)
    yield Slip(SlipKind.SIGN, -now.right)
    if name == "sigmoid":
        yield Slip(SlipKind.PART_OF_SLOPE, upstream * a)
        yield Slip(SlipKind.PART_OF_SLOPE, upstream * (1.0 - a))
    elif name == "tanh":
        yield Slip(SlipKind.SQUARE_FORGOTTEN, upstream * (1.0 - a))
        yield Slip(SlipKind.PART_OF_SLOPE, upstream * a * a)
    if rule.from_output:
        of_z = z * (1.0 - z) if name == "sigmoid" else 1.0 - z * z
        yield Slip(SlipKind.ACTIVATION_FORGOTTEN, upstream * of_z)
    if name != "sigmoid":  # there it is a part of the slope
        yield Slip(SlipKind.VALUE_FOR_SLOPE, upstream * a)
    yield Slip(SlipKind.UPSTREAM_FORGOTTEN, slope)
    yield Slip(SlipKind.SLOPE_TWICE, upstream * slope * slope)
    function = ACTIVATIONS[name].slope
    if function is not None:
        yield Slip(SlipKind.SLOPE_AT_OUTPUT, upstream * applied(function, a))
    for other in now.others():
        quantity = now.like(Kind.A, layer, other)
        yield Slip(SlipKind.OTHER_VALUE, upstream * now.slope(layer, other), quantity)
        theirs = now.slope_like(Kind.D_A, layer, other)
        yield Slip(SlipKind.OTHER_DELTA, now.value(theirs) * slope, theirs)
    yield from _of_other_units(now)


def _of_softmax_slope(rule: ActivationSlope, now: Situation) -> Slips:
    values = np.array(now.values())
    upstream, a = values[0::2], values[1::2]
    own, share = float(upstream[rule.unit]), float(a[rule.unit])
    yield Slip(SlipKind.SLOPE_FORGOTTEN, own)
    yield Slip(SlipKind.SIGN, -now.right)
    # Its own path alone: the outputs of the other units depend on this z, too.
    own_unit = now.like(Kind.A, rule.layer, rule.unit)
    yield Slip(SlipKind.ONE_PATH, own * share * (1.0 - share), own_unit)
    yield Slip(SlipKind.PART_OF_SLOPE, own * share)
    yield Slip(SlipKind.UPSTREAM_FORGOTTEN, share * (1.0 - share))
    yield from _of_other_units(now)


def of_output_slope(rule: OutputSlopeFromZ, now: Situation) -> Slips:
    """Yield the slips of dJ/dz_k of loss and activation together, such as a_k − t_k."""
    run, sample = now.trace.run, rule.sample
    a, z = float(run.a[-1][sample, rule.unit]), float(run.z[-1][sample, rule.unit])
    yield Slip(SlipKind.TARGET_SWAPPED, -now.right)
    yield Slip(SlipKind.SLOPE_TWICE, now.right * now.slope(rule.layer, rule.unit))
    yield Slip(SlipKind.TARGET_FORGOTTEN, a)
    yield Slip(SlipKind.ACTIVATION_FORGOTTEN, z - float(run.targets[sample, rule.unit]))
    upstream = now.slope_like(Kind.D_A, rule.layer, rule.unit)
    yield Slip(SlipKind.SLOPE_FORGOTTEN, now.value(upstream))
    yield from _of_other_units(now)


def of_weight_gradient(rule: WeightGradient, now: Situation) -> Slips:
    """Yield the slips of dJ/dW_ik = dJ/dz_k · a_i."""
    layer, unit, source = rule.layer, rule.unit, rule.source
    delta, carried = now.values()
    weight = Quantity(Kind.WEIGHT, layer, unit, source)
    yield Slip(SlipKind.SIGN, -now.right)
    upstream = now.value(now.slope_like(Kind.D_A, layer, unit))
    yield Slip(SlipKind.SLOPE_FORGOTTEN, upstream * carried)
    yield Slip(SlipKind.VALUE_FORGOTTEN, delta, now.operands[1])
    yield Slip(SlipKind.WEIGHT_FOR_VALUE, delta * now.value(weight), weight)
    if now.trace.n_samples > 1:
        yield Slip(SlipKind.MEAN_TOO_EARLY, now.right / now.trace.n_samples)
    fan_in = now.trace.network.fan_in(layer - 1)
    for other in nearest_first(source, fan_in):
        quantity = unit_output(layer - 1, other, rule.sample)
        yield Slip(SlipKind.OTHER_VALUE, delta * now.value(quantity), quantity)
    for other in now.others():
        theirs = now.slope_like(Kind.D_Z, layer, other)
        yield Slip(SlipKind.OTHER_DELTA, now.value(theirs) * carried, theirs)
    if layer > 1:
        z = now.value(now.like(Kind.Z, layer - 1, source))
        yield Slip(SlipKind.ACTIVATION_FORGOTTEN, delta * z)
    far_end = now.like(Kind.A, layer, unit)
    yield Slip(SlipKind.OTHER_VALUE, delta * now.value(far_end), far_end)


def of_bias_gradient(rule: BiasGradient, now: Situation) -> Slips:
    """Yield the slips of dJ/db_k = dJ/dz_k."""
    layer, unit, delta = rule.layer, rule.unit, now.right
    bias = Quantity(Kind.BIAS, layer, unit)
    yield Slip(SlipKind.SIGN, -delta)
    upstream = now.slope_like(Kind.D_A, layer, unit)
    yield Slip(SlipKind.SLOPE_FORGOTTEN, now.value(upstream))
    yield Slip(SlipKind.BIAS_TIMES_VALUE, delta * now.value(bias), bias)
    if now.trace.n_samples > 1:
        yield Slip(SlipKind.MEAN_TOO_EARLY, delta / now.trace.n_samples)
    fan_in = now.trace.network.fan_in(layer - 1)
    for source in range(min(fan_in, MOST_TERMS)):
        quantity = unit_output(layer - 1, source, now.trace.sample)
        yield Slip(SlipKind.BIAS_TIMES_VALUE, delta * now.value(quantity), quantity)
    for other in now.others():
        theirs = now.slope_like(Kind.D_Z, layer, other)
        yield Slip(SlipKind.OTHER_DELTA, now.value(theirs), theirs)


def of_batch_gradient(rule: BatchGradient, now: Situation) -> Slips:
    """Yield the slips of dJ/dw = 1/N Σ_s dJ_s/dw + l1 sign(w) + l2 w."""
    values, n = now.values(), rule.samples
    shares = values[:n]
    penalty = now.right - sum(shares) / n
    if n > 1:
        yield Slip(SlipKind.MEAN_FORGOTTEN, sum(shares) + penalty)
    if rule.penalized:
        w = values[-1]
        yield Slip(SlipKind.PENALTY_FORGOTTEN, now.right - penalty)
        yield Slip(SlipKind.TERM_SIGN, now.right - 2.0 * penalty, now.operands[-1])
        l1, l2 = float(rule.l1 != 0.0), float(rule.l2 != 0.0)
        yield Slip(SlipKind.STRENGTH_FORGOTTEN, now.right - penalty + l1 * np.sign(w) + l2 * w)
        yield Slip(SlipKind.HALF_ADDED, now.right - 0.5 * rule.l2 * w)
    if n > 1:
        own = now.trace.sample
        yield Slip(SlipKind.ONE_SAMPLE, shares[own] + penalty, now.operands[own])
    for sample in range(min(n, MOST_TERMS) if n > 1 else 0):
        rest = now.right - shares[sample] / n
        yield Slip(SlipKind.TERM_FORGOTTEN, rest, now.operands[sample])
    yield Slip(SlipKind.SIGN, -now.right)


def of_backward_sum(rule: BackwardSum, now: Situation) -> Slips:
    """Yield the slips of dJ/da_i = Σ_k dJ/dz_k W_ik."""
    trace, layer, unit = now.trace, rule.layer, rule.unit
    deltas = np.array(now.values()[0::2])
    weights = trace.run.parameters.weights[layer]
    products = deltas * weights[unit]
    targets = [
        now.like(Kind.A, layer + 1, target) for target in range(min(rule.fan_out, MOST_TERMS))
    ]
    yield Slip(SlipKind.SIGN, -now.right)
    if rule.fan_out > 1:
        for target, quantity in enumerate(targets):
            rest = float(np.delete(products, target).sum())
            yield Slip(SlipKind.PATH_FORGOTTEN, rest, quantity)
    if trace.update is not None:
        moved = [
            now.value(Quantity(Kind.NEW_WEIGHT, layer + 1, target, unit))
            for target in range(rule.fan_out)
        ]
        yield Slip(SlipKind.UPDATED_WEIGHT, float(deltas @ np.array(moved)))
    for other in now.others():
        quantity = unit_output(layer, other, trace.sample)
        yield Slip(SlipKind.OTHER_WEIGHT, float(deltas @ weights[other]), quantity)
    if 1 < rule.fan_out <= weights.shape[0] and unit < rule.fan_out:
        column = weights[: rule.fan_out, unit]
        yield Slip(SlipKind.TRANSPOSED, float(deltas @ column))
    upstream = trace.run.dJ_da[layer][trace.sample] * trace.n_samples
    yield Slip(SlipKind.SLOPE_FORGOTTEN, float(upstream @ weights[unit]))
    yield Slip(SlipKind.WEIGHT_FORGOTTEN, float(deltas.sum()))
    if layer:
        early = now.slope_like(Kind.D_Z, layer, unit)
        yield Slip(SlipKind.SLOPE_TOO_EARLY, now.value(early))
    if rule.fan_out > 2:
        for target, quantity in enumerate(targets):
            yield Slip(SlipKind.ONE_PATH, float(products[target]), quantity)


def _of_other_units(now: Situation) -> Slips:
    """Yield what the step gives for the other units of the layer."""
    if now.quantity.kind is Kind.LOCAL:
        return  # of an edge: other edges are not like it
    for other in now.others():
        quantity = now.quantity._replace(unit=other)
        yield Slip(SlipKind.OTHER_UNIT, now.value(quantity), quantity)
