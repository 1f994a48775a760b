"""How the steps of a graph of operations go wrong, the likely ways first."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from backpropviz.engine.graph.graph import COPY
from backpropviz.engine.graph.rules import (
    ActivationLocal,
    AdjointSum,
    Apply,
    LocalSlope,
    Seed,
    TangentSum,
)
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import DIFFERENTIATED, Kind, Quantity
from backpropviz.engine.slips.graph_slopes import of_activation_local, of_local_slope
from backpropviz.engine.slips.graph_values import of_operation
from backpropviz.engine.slips.kinds import MOST_TERMS, Asked, Slip, SlipKind, Slips
from backpropviz.engine.trace import Trace

GraphRule = Apply | LocalSlope | ActivationLocal | Seed | AdjointSum | TangentSum


def of_graph_rule(rule: GraphRule, now: Asked, trace: Trace) -> Slips:
    """Yield the slips of a step of a graph."""
    match rule:
        case Apply(operation) if operation == COPY:
            yield Slip(SlipKind.SIGN, -now.right)
        case Apply():
            yield from of_operation(rule, now)
        case LocalSlope():
            yield from of_local_slope(rule, now)
        case ActivationLocal():
            yield from of_activation_local(rule, now)
        case Seed():
            yield from _of_seed(now)
        case AdjointSum():
            yield from _of_adjoint(rule, now, trace)
        case TangentSum():
            yield from _of_tangent(rule, now)


def _of_seed(now: Asked) -> Slips:
    """de/de = 1, or da/db = 0 of another input"""
    if now.quantity.kind in (Kind.D_NODE, Kind.TANGENT):
        own = Quantity(Kind.NODE, unit=now.quantity.unit)
    else:
        own = now.quantity._replace(kind=Kind.LOSS)
    yield Slip(SlipKind.NOT_ONE, 1.0 - now.right)
    yield Slip(SlipKind.VALUE_GIVEN, now.value(own), own)
    yield Slip(SlipKind.SIGN, -now.right)


def _of_adjoint(rule: AdjointSum, now: Asked, trace: Trace) -> Slips:
    """de/db = Σ de/dc · ∂c/∂b over all c that are made of b"""
    values = now.values()
    arrived = Factors(values[0::2], SlipKind.ARRIVED_FORGOTTEN)
    locals_ = Factors(values[1::2], SlipKind.LOCAL_FORGOTTEN)
    nodes = [_about(each, trace) for each in rule.pairs[0::2]]
    yield from _of_paths(now, arrived, locals_, nodes)
    own = _about(now.quantity, trace)
    if own is not None and nodes:
        yield Slip(SlipKind.OTHER_VALUE, sum(arrived.values) * now.value(own), own)


def _of_tangent(rule: TangentSum, now: Asked) -> Slips:
    """dc/db = Σ ∂c/∂a · da/db over all a that c is made of"""
    values = now.values()
    locals_ = Factors(values[0::2], SlipKind.LOCAL_FORGOTTEN)
    inner = Factors(values[1::2], SlipKind.INNER_FORGOTTEN)
    nodes = [each._replace(kind=Kind.NODE) for each in rule.pairs[1::2]]
    yield from _of_paths(now, locals_, inner, nodes)
    own = now.quantity._replace(kind=Kind.NODE)
    yield Slip(SlipKind.VALUE_GIVEN, now.value(own), own)


class Factors(NamedTuple):
    """One factor of every product of a sum over paths, and what it is to leave it out."""

    values: list[float]
    forgotten: SlipKind


def _of_paths(
    now: Asked, first: Factors, second: Factors, nodes: Sequence[Quantity | None]
) -> Slips:
    """Yield what goes wrong with Σ first · second over all paths: a factor or a path is lost."""
    yield from _of_sum(now, first.values, second.values, nodes)
    if len(nodes) == 1:
        yield Slip(second.forgotten, first.values[0], nodes[0])
        yield Slip(first.forgotten, second.values[0], nodes[0])
    elif len(nodes) > 1:
        yield Slip(second.forgotten, sum(first.values))
        yield Slip(first.forgotten, sum(second.values))
        pairs = list(zip(first.values, second.values, nodes, strict=True))
        for one, other, node in pairs[:MOST_TERMS]:
            rest = now.right - one * other
            yield Slip(second.forgotten, rest + one, node)
            yield Slip(first.forgotten, rest + other, node)


def _of_sum(
    now: Asked, first: list[float], second: list[float], nodes: Sequence[Quantity | None]
) -> Slips:
    """Yield what goes wrong with any sum of products over paths."""
    products = [a * b for a, b in zip(first, second, strict=True)]
    count = min(len(products), MOST_TERMS)
    if len(products) > 1:
        for place in range(count):
            yield Slip(SlipKind.PATH_FORGOTTEN, now.right - products[place], nodes[place])
        yield Slip(SlipKind.PRODUCT_FOR_SUM, math.prod(products))
    if products:
        yield Slip(SlipKind.SUM_FOR_PRODUCT, sum(first) + sum(second))
    yield Slip(SlipKind.SIGN, -now.right)
    for place in range(count if len(products) > 1 else 0):
        if products[place] < 0.0:
            wrong = now.right - 2.0 * products[place]
            yield Slip(SlipKind.TERM_SIGN, wrong, nodes[place])
    if len(products) > 2:
        for place in range(count):
            yield Slip(SlipKind.ONE_PATH, products[place], nodes[place])


def _about(adjoint: Quantity, trace: Trace) -> Quantity | None:
    """Return the number that a derivative is by."""
    of = DIFFERENTIATED.get(adjoint.kind)
    if of is None:
        return None
    if of in (Kind.WEIGHT, Kind.BIAS):
        return Quantity(of, adjoint.layer, adjoint.unit, adjoint.source)
    if of in (Kind.NODE, Kind.LOSS) or not isinstance(trace, NetworkTrace):
        return adjoint._replace(kind=of)
    return adjoint._replace(kind=of, sample=trace.sample)
