"""How the lines of an optimizer go wrong, the likely ways first."""

import math
from collections.abc import Mapping

from backpropviz.engine.optimizers import Hyperparameters
from backpropviz.engine.quantities import OF_A_BIAS, Kind, Quantity
from backpropviz.engine.rules import OptimizerRule
from backpropviz.engine.slips.kinds import Situation, Slip, SlipKind, Slips, nearest_first, quotient

_WITH_CORRECTION = ("adam", "adamw")


def of_optimizer(rule: OptimizerRule, now: Situation) -> Slips:
    """Yield the slips of one line for one parameter."""
    of = dict(zip(rule.line.operands, now.values(), strict=True))
    match rule.line.name:
        case "w":
            yield from _of_new_parameter(rule, now, of)
        case "g":
            decay = rule.optimizer.hyperparameters.weight_decay or 0.0
            yield Slip(SlipKind.DECAY_FORGOTTEN, of["g"])
            yield Slip(SlipKind.STRENGTH_FORGOTTEN, of["g"] + of["w"])
            yield Slip(SlipKind.TERM_SIGN, of["g"] - decay * of["w"], now.operands[1])
        case "v":
            yield from _of_velocity(rule, now, of)
        case _:
            yield from _of_running_mean(rule, now, of)
    yield Slip(SlipKind.SIGN, -now.right)


def _of_new_parameter(rule: OptimizerRule, now: Situation, of: Mapping[str, float]) -> Slips:
    """w′ = w − lr · direction; with adamw's decay, w counts a little less."""
    right, w, rate = now.right, of["w"], of["lr"]
    step = w - right
    kind = Kind.D_BIAS if now.quantity.kind in OF_A_BIAS else Kind.D_WEIGHT
    gradient = now.quantity._replace(kind=kind)
    g = of.get("g", now.value(gradient))
    yield Slip(SlipKind.UPHILL, w + step)
    yield Slip(SlipKind.LEARNING_RATE_FORGOTTEN, w - quotient(step, rate))
    yield from _of_direction(rule, now, of)
    if set(rule.line.operands) != {"w", "lr", "g"}:
        yield Slip(SlipKind.OPTIMIZER_FORGOTTEN, w - rate * g)
    yield Slip(SlipKind.STEP_GIVEN, step)
    yield Slip(SlipKind.STEP_GIVEN, -step)
    yield Slip(SlipKind.GRADIENT_GIVEN, g)
    yield Slip(SlipKind.NOT_MOVED, w)
    if set(rule.line.operands) == {"w", "lr", "g"}:
        for other in _neighbors(gradient, now):
            yield Slip(SlipKind.OTHER_GRADIENT, w - rate * now.value(other), other)


def _of_direction(rule: OptimizerRule, now: Situation, of: Mapping[str, float]) -> Slips:
    """What is special to one optimizer."""
    settings, w, rate = rule.optimizer.hyperparameters, of["w"], of["lr"]
    eps = settings.eps or 0.0
    if rule.optimizer.name in _WITH_CORRECTION:
        kept = 1.0
        if rule.optimizer.name == "adamw":
            kept -= rate * (settings.weight_decay or 0.0)
            yield Slip(SlipKind.DECAY_FORGOTTEN, now.right + w * (1.0 - kept))
        start = w * kept
        m, s = of["m"], of["s"]
        yield Slip(SlipKind.CORRECTION_FORGOTTEN, start - rate * m / (math.sqrt(s) + eps))
        hat_m, hat_s = _corrected(settings, m, s, of["t"])
        yield Slip(SlipKind.ROOT_FORGOTTEN, start - rate * hat_m / (hat_s + eps))
    elif "s" in of:
        yield Slip(SlipKind.ROOT_FORGOTTEN, w - rate * of["g"] / (of["s"] + eps))
    elif "v" in of and "g" in of:
        yield Slip(SlipKind.LOOKAHEAD_FORGOTTEN, w - rate * of["v"])


def _of_velocity(rule: OptimizerRule, now: Situation, of: Mapping[str, float]) -> Slips:
    """v = μ v + g, or with rmsprop's scaled gradient."""
    settings = rule.optimizer.hyperparameters
    kept = settings.momentum * of["v"]
    new = now.right - kept
    yield Slip(SlipKind.OLD_FORGOTTEN, new)
    yield Slip(SlipKind.FADE_FORGOTTEN, of["v"] + new)
    if "s" in of:
        yield Slip(SlipKind.ROOT_FORGOTTEN, kept + of["g"] / (of["s"] + (settings.eps or 0.0)))
    yield Slip(SlipKind.GRADIENT_GIVEN, of["g"])


def _of_running_mean(rule: OptimizerRule, now: Situation, of: Mapping[str, float]) -> Slips:
    """m = β m + (1 − β) g, s = β s + (1 − β) g², or adagrad's s = s + g²."""
    name, g = rule.line.name, of["g"]
    old, new = of[name], g if name == "m" else g * g
    if rule.optimizer.name == "adagrad":
        yield Slip(SlipKind.SQUARE_FORGOTTEN, old + g)
        yield Slip(SlipKind.OLD_FORGOTTEN, new)
        return
    share, other = _shares(rule)
    if name == "s":
        yield Slip(SlipKind.SQUARE_FORGOTTEN, share * old + (1.0 - share) * g)
    yield Slip(SlipKind.SHARE_FORGOTTEN, share * old + new)
    yield Slip(SlipKind.SHARES_SWAPPED, (1.0 - share) * old + share * new)
    yield Slip(SlipKind.OLD_FORGOTTEN, (1.0 - share) * new)
    yield Slip(SlipKind.FADE_FORGOTTEN, old + (1.0 - share) * new)
    if rule.optimizer.name in _WITH_CORRECTION:
        yield Slip(SlipKind.OTHER_SHARE, other * old + (1.0 - other) * new)
        count = now.value(Quantity(Kind.UPDATE_NUMBER))
        yield Slip(SlipKind.CORRECTED_TOO_EARLY, now.right / (1.0 - share**count))
    yield Slip(SlipKind.GRADIENT_GIVEN, g)


def _shares(rule: OptimizerRule) -> tuple[float, float]:
    """Return how much of the old stays in this line's mean, and how much in the other's."""
    settings = rule.optimizer.hyperparameters
    if rule.optimizer.name not in _WITH_CORRECTION:
        return settings.alpha, settings.alpha
    beta1, beta2 = settings.betas
    return (beta1, beta2) if rule.line.name == "m" else (beta2, beta1)


def _corrected(settings: Hyperparameters, m: float, s: float, count: float) -> tuple[float, float]:
    beta1, beta2 = settings.betas
    return m / (1.0 - beta1**count), s / (1.0 - beta2**count)


def _neighbors(gradient: Quantity, now: Situation) -> list[Quantity]:
    """Return the gradients of the parameters beside one."""
    network, layer = now.trace.network, gradient.layer
    units = nearest_first(gradient.unit, network.layers[layer - 1].units)
    others = [gradient._replace(unit=unit) for unit in units]
    if gradient.kind is Kind.D_BIAS:
        return others
    sources = nearest_first(gradient.source, network.fan_in(layer - 1))
    return [*(gradient._replace(source=source) for source in sources), *others]
