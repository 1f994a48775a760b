"""Which gradient a number of the pass at hand is, or is differentiated by, so as to be proven."""

from __future__ import annotations

from backpropviz.engine.checking.prover import NUDGED
from backpropviz.engine.graph.expression_trace import ExpressionTrace, Mode
from backpropviz.engine.quantities import OF_A_BIAS, OF_A_WEIGHT, Kind, Quantity
from backpropviz.session.standing import Standing

_OF_A_UNIT = {
    Kind.PRODUCT: Kind.D_PRODUCT,
    Kind.Z: Kind.D_Z,
    Kind.A: Kind.D_A,
    Kind.INPUT: Kind.D_INPUT,
}


def slope_by(quantity: Quantity, standing: Standing) -> Quantity | None:
    """Return the gradient that a quantity is, or that is the slope by it; None if there is none."""
    trace, kind = standing.trace, quantity.kind
    if isinstance(trace, ExpressionTrace):
        if kind is not Kind.NODE:
            return quantity
        of = Kind.D_NODE if trace.mode is Mode.REVERSE else Kind.TANGENT
        return Quantity(of, unit=quantity.unit)
    if kind in NUDGED or kind is Kind.D_PRODUCT:
        return quantity
    if kind in OF_A_WEIGHT or kind in OF_A_BIAS:
        by = Kind.D_WEIGHT if kind in OF_A_WEIGHT else Kind.D_BIAS
        return Quantity(by, quantity.layer, quantity.unit, quantity.source)
    if kind in _OF_A_UNIT:
        of_sample = standing.network_trace.of_sample
        return Quantity(_OF_A_UNIT[kind], quantity.layer, quantity.unit, quantity.source, of_sample)
    return None


def proven_by(quantity: Quantity) -> Quantity:
    """Return the gradient whose proof is also that of a quantity: a product is part of its sum."""
    if quantity.kind is Kind.D_PRODUCT:
        return quantity._replace(kind=Kind.D_Z, source=0)
    return quantity
