"""How the derivative of a single operation goes wrong, the likely ways first."""

import math

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.graph.operations import slope
from backpropviz.engine.graph.rules import ActivationLocal, LocalSlope
from backpropviz.engine.slips.graph_values import ANGLES, result_of
from backpropviz.engine.slips.kinds import Asked, Slip, SlipKind, Slips, applied, quotient


def of_local_slope(rule: LocalSlope, now: Asked) -> Slips:
    """Yield the slips of the derivative of one operation by one of its operands."""
    at = [now.value(each) for each in rule.listed]
    result, own = now.value(rule.result), rule.listed[rule.place]
    match rule.operation:
        case "*":
            yield Slip(SlipKind.OWN_FACTOR, at[rule.place], own)
            yield Slip(SlipKind.RULE_OF_SUM, 1.0)
        case "+" | "-" | "neg" | "=":
            yield Slip(SlipKind.SIGN, -now.right)
            for place, value in enumerate(at):
                yield Slip(SlipKind.NOT_CONSTANT, value, rule.listed[place])
            yield Slip(SlipKind.NOT_CONSTANT, 0.0)
        case "/":
            yield from _of_quotient(rule, now, at)
        case "^":
            yield from _of_power(rule, now, at, result)
        case "max" | "min":
            yield Slip(SlipKind.LOSER, 1.0 - now.right)
            yield Slip(SlipKind.LOSER, 0.5)
        case "relu" | "abs":
            yield Slip(
                SlipKind.OTHER_SIDE, -now.right if rule.operation == "abs" else 1.0 - now.right
            )
            yield Slip(SlipKind.OWN_FACTOR, at[0], own)
        case _:
            yield from _of_function(rule.operation, now, at[0], result)
    yield Slip(SlipKind.VALUE_GIVEN, result, rule.result)
    yield Slip(SlipKind.SIGN, -now.right)


def of_activation_local(rule: ActivationLocal, now: Asked) -> Slips:
    """Yield the slips of da/dz of an activation."""
    values = now.values()
    if rule.activation == "softmax":
        own, other = values[0], values[-1]
        yield Slip(SlipKind.PART_OF_SLOPE, own if rule.same else -own)
        yield Slip(SlipKind.SIGN, -now.right)
        yield Slip(SlipKind.PART_OF_SLOPE, 1.0 - own if rule.same else own * (1.0 - other))
        yield Slip(SlipKind.SQUARE_FORGOTTEN, own * (1.0 - own) if not rule.same else -own * own)
        return
    of = values[0]
    if not rule.from_output:
        function = ACTIVATIONS[rule.activation]
        yield Slip(SlipKind.VALUE_GIVEN, applied(function.value, of))
        if rule.activation == "relu":
            yield Slip(SlipKind.OTHER_SIDE, 1.0 - now.right)
        yield Slip(SlipKind.OWN_FACTOR, of, rule.listed[0])
        yield Slip(SlipKind.SIGN, -now.right)
        return
    yield from _of_result(rule.activation, of)
    yield Slip(SlipKind.VALUE_GIVEN, of, rule.listed[0])
    yield Slip(SlipKind.SIGN, -now.right)


def _of_quotient(rule: LocalSlope, now: Asked, at: list[float]) -> Slips:
    """1/b, or −a/b²"""
    top, bottom = at
    by_top, by_bottom = quotient(1.0, bottom), quotient(-top, bottom * bottom)
    if rule.place == 0:
        yield Slip(SlipKind.DIVISION_FORGOTTEN, bottom, rule.listed[1])
        yield Slip(SlipKind.OTHER_PLACE, by_bottom, rule.listed[1])
        yield Slip(SlipKind.RULE_OF_SUM, 1.0)
        return
    yield Slip(SlipKind.SIGN, -now.right)
    yield Slip(SlipKind.SQUARE_FORGOTTEN, quotient(-top, bottom))
    yield Slip(SlipKind.NUMERATOR_FORGOTTEN, quotient(-1.0, bottom * bottom), rule.listed[0])
    yield Slip(SlipKind.OTHER_PLACE, by_top, rule.listed[0])
    yield Slip(SlipKind.OWN_FACTOR, top, rule.listed[0])


def _of_power(rule: LocalSlope, now: Asked, at: list[float], result: float) -> Slips:
    """n aⁿ⁻¹, or aᵇ ln a"""
    base, exponent = at
    lowered = result_of("^", (base, exponent - 1.0))
    if rule.place == 0:
        yield Slip(SlipKind.EXPONENT_FORGOTTEN, lowered, rule.listed[1])
        yield Slip(SlipKind.NOT_LOWERED, exponent * result, rule.listed[1])
        yield Slip(SlipKind.TIMES_EXPONENT, exponent * (exponent - 1.0) * base)
        return
    yield Slip(SlipKind.POWER_RULE, exponent * lowered)
    yield Slip(SlipKind.LOGARITHM_FORGOTTEN, result, rule.listed[0])
    if base > 0.0:
        yield Slip(SlipKind.LOG10, result * math.log10(base))


def _of_function(name: str, now: Asked, x: float, result: float) -> Slips:
    if name in ANGLES:
        angle = math.radians(x)
        inner = result_of(name, (angle,))
        yield Slip(SlipKind.SIGN, -now.right)
        yield Slip(SlipKind.DEGREES, slope(name, 0, (angle,), inner))
    match name:
        case "tan":
            yield Slip(SlipKind.TERM_SIGN, 1.0 - result * result, now.step.operands[0])
            yield Slip(SlipKind.PART_OF_SLOPE, result * result)
        case "exp":
            yield Slip(SlipKind.POWER_RULE, x * result_of("exp", (x - 1.0,)))
        case "log":
            yield Slip(SlipKind.DIVISION_FORGOTTEN, x)
            yield Slip(SlipKind.OPERAND_FOR_RESULT, quotient(1.0, result))
        case "sqrt":
            yield Slip(SlipKind.HALF_FORGOTTEN, quotient(1.0, result))
            yield Slip(SlipKind.DIVISION_FORGOTTEN, 0.5 * result)
            yield Slip(SlipKind.ROOT_LOST, quotient(0.5, x))
        case "tanh" | "sigmoid":
            yield from _of_result(name, result)
            of_x = 1.0 - x * x if name == "tanh" else x * (1.0 - x)
            yield Slip(SlipKind.OPERAND_FOR_RESULT, of_x)
        case "softplus":
            yield Slip(SlipKind.OTHER_SIDE, 1.0 - now.right)


def _of_result(name: str, result: float) -> Slips:
    """1 − t², or s (1 − s)"""
    if name == "tanh":
        yield Slip(SlipKind.SQUARE_FORGOTTEN, 1.0 - result)
        yield Slip(SlipKind.PART_OF_SLOPE, result * result)
        yield Slip(SlipKind.TERM_SIGN, 1.0 + result * result)
    elif name == "sigmoid":
        yield Slip(SlipKind.PART_OF_SLOPE, 1.0 - result)
        yield Slip(SlipKind.PART_OF_SLOPE, result)
        yield Slip(SlipKind.TERM_SIGN, result * (1.0 + result))
