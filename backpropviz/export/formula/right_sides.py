"""Builds the formula of a step: its rule's right side, once with symbols, once with numbers."""

import math

from backpropviz.engine.graph.rules import (
    ActivationLocal,
    AdjointSum,
    Apply,
    LocalSlope,
    Seed,
    TangentSum,
)
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
    Rule,
    SampleLoss,
    WeightedSum,
    WeightGradient,
)
from backpropviz.engine.sabotage.wrong_rules import Negated, PassedOn, WrongSum
from backpropviz.engine.trace import Step, Trace
from backpropviz.export.formula.formula import (
    CLOSE,
    DOTS,
    INNER_MINUS,
    MINUS,
    ONE,
    OPEN,
    PLUS,
    TIMES,
    TWO,
    Formula,
    Fraction,
    Line,
    Piece,
    Show,
    chosen_terms,
    count_piece,
    joined,
    left_out,
    sum_of_products,
    word,
)
from backpropviz.export.formula.function_names import DEFINITIONS, SLOPES, function_name
from backpropviz.export.formula.graph_formulas import graph_definition, graph_side
from backpropviz.export.formula.loss_formulas import loss_slope, output_slope_from_z, sample_loss
from backpropviz.export.formula.sabotage_formulas import wrong_side
from backpropviz.export.formula.update_formulas import update_line
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle, complement_digits


def write_formula(
    step: Step, trace: Trace, notation: Notation, style: NumberStyle | None = None
) -> Formula:
    """Return the formula of a step."""
    style = style or NumberStyle()
    symbols = Show(trace, notation, style, numbers=False)
    numbers = Show(trace, notation, style, numbers=True)
    return Formula(
        left=symbols(step.quantity, bare=True),
        symbols=right_side(step.rule, symbols),
        numbers=right_side(step.rule, numbers),
        result=numbers(step.quantity, bare=True),
        definition=_definition(step.rule, symbols),
    )


def right_side(rule: Rule, show: Show) -> Line:
    """Return what stands behind the equals sign."""
    match rule:
        case WeightedSum():
            return _weighted_sum(rule, show)
        case Activate():
            return _activation(rule, show)
        case SampleLoss():
            return sample_loss(rule, show)
        case LossSlope():
            return loss_slope(rule, show)
        case OutputSlopeFromZ():
            return output_slope_from_z(rule, show)
        case ActivationSlope():
            return _activation_slope(rule, show)
        case WeightGradient():
            delta, output = rule.operands()
            return (*show(delta, bare=True), TIMES, *show(output))
        case BiasGradient():
            return show(rule.operands()[0], bare=True)
        case BackwardSum():
            return sum_of_products(rule.operands(), show)
        case PenaltyTerm():
            return _penalty(rule, show)
        case BatchLoss():
            operands = rule.operands()
            extra = (PLUS, *show(operands[-1])) if rule.penalized else ()
            return (*_mean(operands[: rule.samples], show), *extra)
        case BatchGradient():
            return _batch_gradient(rule, show)
        case OptimizerRule():
            return update_line(rule, show)
        case Negated() | PassedOn() | WrongSum():
            return wrong_side(rule, show)
        case Apply() | LocalSlope() | ActivationLocal() | Seed() | AdjointSum() | TangentSum():
            return graph_side(rule, show)
    raise TypeError(f"no formula for {type(rule).__name__}")


def _definition(rule: Rule, symbols: Show) -> str:
    if isinstance(rule, Activate):
        return DEFINITIONS[rule.activation]
    if isinstance(rule, ActivationSlope):
        return SLOPES[rule.activation]
    if isinstance(rule, Apply | LocalSlope | ActivationLocal):
        return graph_definition(rule, symbols)
    return ""


def _weighted_sum(rule: WeightedSum, show: Show) -> Line:
    operands = rule.operands()
    products = sum_of_products(operands[: 2 * rule.fan_in], show)
    return (*products, PLUS, *show(operands[-1])) if rule.bias else products


def _activation(rule: Activate, show: Show) -> Line:
    operands = rule.operands()
    if rule.activation == "softmax":
        return (_softmax(operands, rule.unit, show),)
    if rule.activation == "linear":
        return show(operands[0], bare=True)
    name = function_name(rule.activation)
    return (name, OPEN, *show(operands[0], bare=True), CLOSE)


def _softmax(operands: tuple[Quantity, ...], unit: int, show: Show) -> Fraction:
    terms: list[Line] = []
    for index in chosen_terms(len(operands)):
        if index is None:
            terms.append(show.omitted(lambda: sum(map(math.exp, _rest(operands, show)))))
        else:
            terms.append((_exponential(operands[index], show),))
    return Fraction((_exponential(operands[unit], show),), joined(terms))


def _rest(operands: tuple[Quantity, ...], show: Show) -> list[float]:
    """Return the numbers that a long sum does not print."""
    return [show.trace.value(operands[index]) for index in left_out(len(operands))]


def _exponential(quantity: Quantity, show: Show) -> Piece:
    return show.inside("e^{@}", "e^(@)", quantity)


def _activation_slope(rule: ActivationSlope, show: Show) -> Line:
    operands = rule.operands()
    if rule.activation == "softmax":
        return _softmax_slope(operands, rule.unit, show)
    upstream, of = operands
    if rule.activation == "linear":
        return (*show(upstream, bare=True), TIMES, ONE)
    start: Line = (*show(upstream, bare=True), TIMES)
    if not rule.from_output:
        name = function_name(rule.activation, slope=True)
        return (*start, name, OPEN, *show(of, bare=True), CLOSE)
    style = complement_digits(show.trace.value(of), show.style)
    value = show(of, style=style)
    if rule.activation == "sigmoid":
        return (*start, *value, TIMES, OPEN, ONE, INNER_MINUS, *value, CLOSE)
    squared = show.inside("{@}^{2}", "@²", of)  # the symbol may have a mark of its own above
    if show.numbers:
        squared = show.inside(r"(@)^{2}", "(@)²", of)
    return (*start, OPEN, ONE, INNER_MINUS, squared, CLOSE)


def _softmax_slope(operands: tuple[Quantity, ...], unit: int, show: Show) -> Line:
    """a_k (dJ/da_k − (dJ/da_1 a_1 + dJ/da_2 a_2 + …))"""
    slope, output = operands[2 * unit : 2 * unit + 2]
    total = sum_of_products(operands, show)
    inner: Line = (*show(slope, bare=True), MINUS, OPEN, *total, CLOSE)
    return (*show(output), TIMES, OPEN, *inner, CLOSE)


def _mean(operands: tuple[Quantity, ...], show: Show) -> Line:
    if len(operands) == 1:
        return show(operands[0], bare=True)
    terms: list[Line] = []
    for index in chosen_terms(len(operands)):
        if index is None:
            terms.append(show.omitted(lambda: sum(_rest(operands, show))))
        else:
            terms.append(show(operands[index], bare=not terms))
    return (Fraction((ONE,), (count_piece(len(operands)),)), OPEN, *joined(terms), CLOSE)


def _penalty(rule: PenaltyTerm, show: Show) -> Line:
    """l1 (|w_1| + …) + l2/2 (w_1² + …), each only where it is there"""
    operands = rule.operands()
    terms: list[Line] = []
    if rule.penalty.l1:
        parts: list[Line] = []
        for index in chosen_terms(len(operands)):
            inner = None if index is None else show.inside("|@|", "|@|", operands[index])
            parts.append((inner or DOTS,))
        terms.append((show.constant(rule.penalty.l1), TIMES, OPEN, *joined(parts), CLOSE))
    if rule.penalty.l2:
        parts = []
        for index in chosen_terms(len(operands)):
            latex, text = ("(@)^{2}", "(@)²") if show.numbers else ("{@}^{2}", "@²")
            inner = None if index is None else show.inside(latex, text, operands[index])
            parts.append((inner or DOTS,))
        half = Fraction((show.constant(rule.penalty.l2),), (TWO,))
        terms.append((half, OPEN, *joined(parts), CLOSE))
    return joined(terms)


def _batch_gradient(rule: BatchGradient, show: Show) -> Line:
    operands = rule.operands()
    line = _mean(operands[: rule.samples], show)
    if rule.l1:
        sign = word(r"\operatorname{sign}", "sign")
        line = (*line, PLUS, show.constant(rule.l1), TIMES, sign)
        line = (*line, OPEN, *show(operands[-1], bare=True), CLOSE)
    if rule.l2:
        line = (*line, PLUS, show.constant(rule.l2), TIMES, *show(operands[-1]))
    return line
