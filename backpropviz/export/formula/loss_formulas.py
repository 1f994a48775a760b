"""The losses and their slopes as formulas."""

import math

from backpropviz.engine.quantities import Quantity
from backpropviz.engine.rules import LossSlope, OutputSlopeFromZ, SampleLoss
from backpropviz.export.formula.formula import (
    CLOSE,
    DOTS,
    INNER_MINUS,
    LN,
    MINUS,
    NEGATIVE,
    ONE,
    OPEN,
    PLUS,
    SQUARED,
    TIMES,
    TWO,
    Fraction,
    Line,
    Show,
    chosen_terms,
    count_piece,
    joined,
    word,
)
from backpropviz.export.formula.function_names import function_name
from backpropviz.export.numbers import complement_digits


def sample_loss(rule: SampleLoss, show: Show) -> Line:
    """Return the loss of one sample, in full."""
    operands = rule.operands()
    pairs = [operands[i : i + 2] for i in range(0, len(operands), 2)]
    if rule.stable:
        return _loss_from_z(rule, pairs, show)
    terms: list[Line] = []
    for index in chosen_terms(len(pairs)):
        if index is None:
            terms.append((DOTS,))
        else:
            output, target = pairs[index]
            terms.append(_loss_term(rule.loss, output, target, show))
    total = _joined(rule.loss, terms)
    if rule.loss == "half_mse":
        half = Fraction((ONE,), (TWO,))
        return (half, *total) if len(pairs) == 1 else (half, OPEN, *total, CLOSE)
    if rule.loss == "mse" and len(pairs) > 1:
        return (Fraction((ONE,), (count_piece(len(pairs)),)), OPEN, *total, CLOSE)
    return total


def loss_slope(rule: LossSlope, show: Show, *, other_sign: bool = False) -> Line:
    """Return the derivative of the loss by one output, or minus it."""
    operands = rule.operands()
    if rule.stable:
        output, target = operands[2 * rule.unit : 2 * rule.unit + 2]
        z: Line = (function_name(rule.activation), OPEN, *show(output, bare=True), CLOSE)
    else:
        output, target = operands
        z = show(output)
    if rule.loss in ("half_mse", "mse"):
        first, second = (target, output) if other_sign else (output, target)
        difference: Line = (*show(first, bare=True), INNER_MINUS, *show(second))
        if rule.loss == "half_mse":
            return difference
        factor: Line = (TWO,)
        if rule.units > 1:
            factor = (Fraction(factor, (count_piece(rule.units),)),)
        return (*factor, TIMES, OPEN, *difference, CLOSE)
    share = Fraction(show(target), z)
    of_one: Line = (share,) if other_sign else (NEGATIVE, share)
    if rule.loss == "cross_entropy":
        return of_one
    value = show.trace.value(output)
    style = show.style if rule.stable else complement_digits(value, show.style)
    close = z if rule.stable else show(output, style=style)
    of_zero = Fraction((ONE, INNER_MINUS, *show(target)), (ONE, INNER_MINUS, *close))
    return (*of_one, MINUS if other_sign else PLUS, of_zero)


def output_slope_from_z(rule: OutputSlopeFromZ, show: Show, *, other_sign: bool = False) -> Line:
    """Return the derivative by z of loss and output activation taken together, or minus it."""
    operands = rule.operands()
    z, target = operands[2 * rule.unit : 2 * rule.unit + 2]
    name: Line = (function_name(rule.activation), OPEN, *show(z, bare=True), CLOSE)
    if rule.loss == "bce" and rule.activation == "softmax":
        whole = _bce_slope_of_softmax(rule, show)
        return (NEGATIVE, OPEN, *whole, CLOSE) if other_sign else whole
    if rule.activation == "softmax" and not _add_up_to_one(operands[1::2], show):
        name = (*name, TIMES, OPEN, *_sum(operands[1::2], show), CLOSE)
    if rule.loss == "cross_entropy" and rule.activation == "sigmoid":
        product: Line = (*show(target), TIMES, OPEN, ONE, INNER_MINUS, *name, CLOSE)
        return product if other_sign else (NEGATIVE, *product)
    if other_sign:
        return (*show(target, bare=True), INNER_MINUS, *name)
    return (*name, INNER_MINUS, *show(target))


def _add_up_to_one(targets: tuple[Quantity, ...], show: Show) -> bool:
    return math.isclose(sum(show.trace.value(target) for target in targets), 1.0, rel_tol=1e-12)


def _sum(targets: tuple[Quantity, ...], show: Show) -> Line:
    chosen = chosen_terms(len(targets))
    return joined([(DOTS,) if i is None else show(targets[i], bare=i == 0) for i in chosen])


def _bce_slope_of_softmax(rule: OutputSlopeFromZ, show: Show) -> Line:
    """Return a_k (t_1 + … + 1 − t_k) − t_k − Σ_j≠k (1 − t_j) a_j (softmax of z_k without z_j).

    Nothing collapses here: each output is a question of its own, and softmax ties them together.
    """
    operands = rule.operands()
    of_z, targets = operands[0::2], operands[1::2]

    def output(unit: int, *, without: str = "") -> Line:
        latex = rf"\mathrm{{softmax}}_{{{without}}}" if without else r"\mathrm{softmax}"
        text = f"softmax_{without}" if without else "softmax"
        return (word(latex, text), OPEN, *show(of_z[unit], bare=True), CLOSE)

    def other(target: Quantity) -> Line:
        return (OPEN, ONE, INNER_MINUS, *show(target), CLOSE)

    own = targets[rule.unit]
    line: Line = (*output(rule.unit), TIMES, OPEN, *_sum(targets, show), PLUS, ONE)
    line = (*line, INNER_MINUS, *show(own))
    line = (*line, CLOSE, MINUS, *show(own))
    for i in chosen_terms(len(targets)):
        if i is None:
            line = (*line, MINUS, DOTS)
        elif i != rule.unit:
            share = output(rule.unit, without=f"-{i + 1}")
            line = (*line, MINUS, *other(targets[i]), TIMES, *output(i), TIMES, *share)
    return line


def _loss_term(loss: str, output: Quantity, target: Quantity, show: Show) -> Line:
    if loss in ("half_mse", "mse"):
        return (OPEN, *show(output, bare=True), INNER_MINUS, *show(target), SQUARED)
    first: Line = (*show(target), TIMES, LN, *show(output))
    if loss == "cross_entropy":
        return first
    style = complement_digits(show.trace.value(output), show.style)
    rest: Line = (OPEN, ONE, INNER_MINUS, *show(target), CLOSE, TIMES, LN)
    rest = (*rest, OPEN, ONE, INNER_MINUS, *show(output, style=style), CLOSE)
    return (*first, MINUS, *rest)


def _loss_from_z(rule: SampleLoss, pairs: list[tuple[Quantity, ...]], show: Show) -> Line:
    terms: list[Line] = []
    for index in chosen_terms(len(pairs)):
        if index is None:
            terms.append((DOTS,))
            continue
        z, target = pairs[index]
        name: Line = (function_name(rule.activation), OPEN, *show(z, bare=True), CLOSE)
        first: Line = (*show(target), TIMES, LN, *name)
        if rule.loss == "cross_entropy":
            terms.append(first)
            continue
        rest: Line = (OPEN, ONE, INNER_MINUS, *show(target), CLOSE, TIMES, LN)
        terms.append((*first, MINUS, *rest, OPEN, ONE, INNER_MINUS, *name, CLOSE))
    return _joined(rule.loss, terms)


def _joined(loss: str, terms: list[Line]) -> Line:
    if loss in ("half_mse", "mse"):
        return joined(terms)
    return (NEGATIVE, *joined(terms, MINUS))
