"""Right sides of a graph's steps: operations, their derivatives, and how these are put together."""

from collections.abc import Sequence

from backpropviz.engine.graph.rules import (
    ActivationLocal,
    AdjointSum,
    Apply,
    LocalSlope,
    Seed,
    TangentSum,
)
from backpropviz.engine.quantities import Quantity
from backpropviz.export.formula.formula import (
    CLOSE,
    INNER_MINUS,
    LN,
    MINUS,
    NEGATIVE,
    ONE,
    OPEN,
    PLUS,
    TIMES,
    TWO,
    Fraction,
    Line,
    Piece,
    Show,
    chosen_terms,
    joined,
    left_out,
    line_latex,
    sum_of_products,
    word,
)
from backpropviz.export.formula.function_names import (
    DEFINITIONS,
    SLOPES,
    function_name,
    operation_name,
)
from backpropviz.export.formula.power_formulas import power, power_slope
from backpropviz.export.numbers import complement_digits

GraphRule = Apply | LocalSlope | ActivationLocal | Seed | AdjointSum | TangentSum


def graph_side(rule: GraphRule, show: Show) -> Line:
    """Return what stands behind the equals sign."""
    match rule:
        case Apply():
            return _operation(rule.operation, rule.listed, show)
        case LocalSlope():
            return _slope(rule, show)
        case ActivationLocal():
            return _activation_slope(rule, show)
        case Seed():
            return (show.constant(1.0 if rule.one else 0.0),)
    return sum_of_products(rule.pairs, show) if rule.pairs else (show.constant(0.0),)


def graph_definition(rule: Apply | LocalSlope | ActivationLocal, symbols: Show) -> str:
    """Return the LaTeX that explains a step: a function's definition, or what is differentiated."""
    match rule:
        case Apply():
            # A cosine is not defined by anything simpler.
            return "" if rule.operation == "cos" else DEFINITIONS.get(rule.operation, "")
        case ActivationLocal():
            return SLOPES[rule.activation]
    if rule.operation in SLOPES:
        return SLOPES[rule.operation]
    return line_latex((*symbols(rule.result), word("=", "="), *_operation_of(rule, symbols)))


def _operation(operation: str, operands: Sequence[Quantity], show: Show) -> Line:
    match operation:
        case "+":
            return _sum(operands, show)
        case "-":
            first, second = operands
            return (*show(first, bare=True), MINUS, *show(second))
        case "*":
            first, second = operands
            return (*show(first, bare=True), TIMES, *show(second))
        case "/":
            first, second = operands
            return (Fraction(show(first, bare=True), show(second, bare=True)),)
        case "^":
            return power(operands[0], operands[1], show)
        case "neg":
            return (NEGATIVE, *show(operands[0]))
        case "=":
            return show(operands[0], bare=True)
        case "sqrt":
            return (show.inside(r"\sqrt{@}", "√(@)", operands[0]),)
        case "abs":
            return (show.inside(r"\left|@\right|", "|@|", operands[0]),)
        case "log":
            return (LN, *show(operands[0]))
    return (operation_name(operation), *_arguments(operands, show))


def _sum(operands: Sequence[Quantity], show: Show) -> Line:
    terms: list[Line] = []
    rest = [operands[i] for i in left_out(len(operands))]
    for index in chosen_terms(len(operands)):
        if index is None:
            terms.append(show.omitted(lambda: sum(map(show.trace.value, rest))))
        else:
            terms.append(show(operands[index], bare=not terms))
    return joined(terms)


def _arguments(operands: Sequence[Quantity], show: Show) -> Line:
    # Where a comma is the decimal mark, numbers are set apart by a semicolon.
    mark = ";" if show.style.decimal_comma else ","
    line: Line = (OPEN,)
    for place, operand in enumerate(operands):
        if place:
            line = (*line, word(rf"{mark}\,", f"{mark} "))
        line = (*line, *show(operand, bare=True))
    return (*line, CLOSE)


def _operation_of(rule: LocalSlope, show: Show) -> Line:
    return _operation(rule.operation, rule.listed, show)


def _slope(rule: LocalSlope, show: Show) -> Line:
    if rule.is_constant:
        return (show.constant(rule.evaluate([])),)
    own, result = rule.listed[rule.place], rule.result
    match rule.operation:
        case "*":
            others = [each for place, each in enumerate(rule.listed) if place != rule.place]
            return joined([show(each, bare=not place) for place, each in enumerate(others)], TIMES)
        case "/":
            return _quotient_slope(rule, show)
        case "^":
            return power_slope(rule, show)
        case "max" | "min":
            symbol = show.notation.symbol(own)
            by = word(rf"\frac{{\partial}}{{\partial {symbol.latex}}}", f"∂/∂{symbol.text} ")
            return (by, *_operation_of(rule, show))
        case "log":
            return (Fraction((ONE,), show(own, bare=True)),)
        case "sin":
            return (operation_name("cos"), *_arguments([own], show))
        case "cos":
            return (NEGATIVE, operation_name("sin"), *_arguments([own], show))
        case "softplus":
            return (operation_name("sigmoid"), *_arguments([own], show))
        case "abs":
            return (word(r"\operatorname{sign}", "sign"), *_arguments([own], show))
    if not rule.of_result:
        return (operation_name(rule.operation, slope=True), *_arguments([own], show))
    match rule.operation:
        case "exp":
            return show(result, bare=True)
        case "tan":
            return (ONE, PLUS, squared(result, show))
        case "sqrt":
            return (Fraction((ONE,), (TWO, TIMES, *show(result))),)
        case "sigmoid":
            return _complement(result, show)
    return (ONE, INNER_MINUS, squared(result, show))


def _quotient_slope(rule: LocalSlope, show: Show) -> Line:
    top, bottom = rule.listed
    if rule.place == 0:
        return (Fraction((ONE,), show(bottom, bare=True)),)
    return (NEGATIVE, Fraction(show(top), (squared(bottom, show),)))


def _activation_slope(rule: ActivationLocal, show: Show) -> Line:
    of = rule.listed[0]
    if rule.activation == "softmax":
        if rule.same:
            return _complement(of, show)
        return (NEGATIVE, *show(of), TIMES, *show(rule.listed[1]))
    if rule.activation == "linear":
        return (show.constant(1.0),)
    if not rule.from_output:
        return (function_name(rule.activation, slope=True), *_arguments([of], show))
    if rule.activation == "sigmoid":
        return _complement(of, show)
    return (ONE, INNER_MINUS, squared(of, show))


def _complement(of: Quantity, show: Show) -> Line:
    """a (1 − a)"""
    value = show(of, style=complement_digits(show.trace.value(of), show.style))
    return (*value, TIMES, OPEN, ONE, INNER_MINUS, *value, CLOSE)


def squared(quantity: Quantity, show: Show) -> Piece:
    """Return the square of a quantity, a number in parentheses."""
    if show.numbers:
        return show.inside("(@)^{2}", "(@)²", quantity)
    return show.inside("{@}^{2}", "@²", quantity)
