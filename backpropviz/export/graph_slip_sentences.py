"""What is said to a slip at a step of a graph of operations.

The templates are English; a window passes Qt's translator. {q} is what is asked for, {of} the
number that the slip is about, {function} the operation.
"""

from collections.abc import Mapping
from typing import Final

from backpropviz.engine.graph.rules import (
    ActivationLocal,
    AdjointSum,
    Apply,
    LocalSlope,
    Seed,
    TangentSum,
)
from backpropviz.engine.slips.graph import GraphRule
from backpropviz.engine.slips.kinds import Slip, SlipKind
from backpropviz.export.formula.function_names import operation_name
from backpropviz.export.notation import Notation
from backpropviz.export.sentences import QT_TRANSLATE_NOOP

# Of the kinds that only graphs have.
GRAPH_SENTENCES: Final[Mapping[SlipKind, str]] = {
    SlipKind.FUNCTION_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Slip", "That is {of} itself: {function} is still to be applied to it."
    ),
    SlipKind.SUM_FOR_PRODUCT: QT_TRANSLATE_NOOP("Slip", "You added where to multiply."),
    SlipKind.PRODUCT_FOR_SUM: QT_TRANSLATE_NOOP("Slip", "You multiplied where to add."),
    SlipKind.QUOTIENT_FOR_PRODUCT: QT_TRANSLATE_NOOP(
        "Slip", "You mixed up multiplication and division: look at the operation."
    ),
    SlipKind.SWAPPED: QT_TRANSLATE_NOOP(
        "Slip", "You swapped the operands: their order counts here."
    ),
    SlipKind.DEGREES: QT_TRANSLATE_NOOP(
        "Slip", "Your calculator takes degrees: angles are in radians here."
    ),
    SlipKind.OTHER_EXTREME: QT_TRANSLATE_NOOP(
        "Slip", "You took the other extreme: {function} is asked for."
    ),
    SlipKind.TIMES_EXPONENT: QT_TRANSLATE_NOOP(
        "Slip", "You multiplied by the exponent: a power is a product of equal factors."
    ),
    SlipKind.HALF_FOR_ROOT: QT_TRANSLATE_NOOP("Slip", "You halved the number; its root is meant."),
    SlipKind.VALUE_GIVEN: QT_TRANSLATE_NOOP(
        "Slip", "That is the value {of}; asked is a derivative, {q}."
    ),
    SlipKind.OWN_FACTOR: QT_TRANSLATE_NOOP(
        "Slip", "That is {of} itself, not how fast the result changes with it."
    ),
    SlipKind.OTHER_PLACE: QT_TRANSLATE_NOOP(
        "Slip", "You differentiated by {of}: asked is the other operand."
    ),
    SlipKind.NOT_CONSTANT: QT_TRANSLATE_NOOP(
        "Slip", "The operands do not matter here: the derivative is the same everywhere."
    ),
    SlipKind.RULE_OF_SUM: QT_TRANSLATE_NOOP(
        "Slip", "That would be right for a sum; here the other operand counts."
    ),
    SlipKind.NUMERATOR_FORGOTTEN: QT_TRANSLATE_NOOP("Slip", "You left out the numerator {of}."),
    SlipKind.EXPONENT_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Slip", "The exponent {of} comes down as a factor: you left it out."
    ),
    SlipKind.NOT_LOWERED: QT_TRANSLATE_NOOP(
        "Slip", "The exponent comes down as a factor, and what stays above is one less."
    ),
    SlipKind.POWER_RULE: QT_TRANSLATE_NOOP(
        "Slip", "The rule for powers is for the base; here the exponent changes."
    ),
    SlipKind.LOGARITHM_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Slip", "You left out the logarithm of the base {of}."
    ),
    SlipKind.ROOT_LOST: QT_TRANSLATE_NOOP(
        "Slip", "In the denominator stands the root, not the number under it."
    ),
    SlipKind.OPERAND_FOR_RESULT: QT_TRANSLATE_NOOP(
        "Slip", "You mixed up the operand of the function and its result."
    ),
    SlipKind.LOSER: QT_TRANSLATE_NOOP(
        "Slip",
        "Only the operand that is chosen passes a change on: its derivative is all or nothing.",
    ),
    SlipKind.OTHER_SIDE: QT_TRANSLATE_NOOP(
        "Slip", "That is the slope on the other side of the kink: look at the sign of the operand."
    ),
    SlipKind.LOCAL_FORGOTTEN: QT_TRANSLATE_NOOP("Slip", "You left out a local derivative."),
    SlipKind.ARRIVED_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Slip", "You left out what arrives from behind: multiply by it."
    ),
    SlipKind.INNER_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Slip", "You left out the inner derivative: the operands change, too."
    ),
    SlipKind.NOT_ONE: QT_TRANSLATE_NOOP(
        "Slip", "A number changes exactly as much as itself; another input does not change with it."
    ),
}

_LOCAL_OF = QT_TRANSLATE_NOOP("Slip", "You left out the local derivative on the way through {of}.")
_ARRIVED_OF = QT_TRANSLATE_NOOP(
    "Slip", "You left out what arrives at {of} from behind: multiply by it."
)
_INNER_OF = QT_TRANSLATE_NOOP("Slip", "You left out the inner derivative, that of {of}.")
_VALUE_FOR_LOCAL = QT_TRANSLATE_NOOP(
    "Slip", "You multiplied by {of} itself; the local derivatives are meant."
)
_NOT_CHOSEN = QT_TRANSLATE_NOOP("Slip", "That is {of}; {function} chooses another one.")
_SIGN_WITHIN = QT_TRANSLATE_NOOP("Slip", "A sign within the derivative is the other one.")
_DIVISION = QT_TRANSLATE_NOOP("Slip", "You multiplied where to divide: look at the denominator.")
_PART = QT_TRANSLATE_NOOP("Slip", "A part of the derivative is missing: write it out in full.")
_FUNCTION_SLOPE = QT_TRANSLATE_NOOP(
    "Slip", "That is the derivative of the function; asked is its value."
)
_OPPOSITE = QT_TRANSLATE_NOOP(
    "Slip", "That is the function of the opposite number: mind the sign of {operand}."
)
_OTHER_FUNCTION = QT_TRANSLATE_NOOP(
    "Slip", "That comes from another function; here it is {function}."
)
_NO_SEED = QT_TRANSLATE_NOOP("Slip", "That is the value; asked is the derivative by itself.")


def graph_template(slip: Slip, rule: GraphRule) -> str | None:
    """Return what is said to a slip at a step with a rule; None if it is said as elsewhere."""
    has_one = slip.of is not None
    match slip.kind, rule:
        case SlipKind.VALUE_GIVEN, Seed():
            return _NO_SEED
        case SlipKind.LOCAL_FORGOTTEN, _ if has_one:
            return _LOCAL_OF
        case SlipKind.ARRIVED_FORGOTTEN, _ if has_one:
            return _ARRIVED_OF
        case SlipKind.INNER_FORGOTTEN, _ if has_one:
            return _INNER_OF
        case SlipKind.OTHER_VALUE, AdjointSum() | TangentSum():
            return _VALUE_FOR_LOCAL
        case SlipKind.OTHER_VALUE, Apply():
            return _NOT_CHOSEN
        case SlipKind.TERM_SIGN, LocalSlope() | ActivationLocal():
            return _SIGN_WITHIN
        case SlipKind.DIVISION_FORGOTTEN, _:
            return _DIVISION
        case SlipKind.PART_OF_SLOPE, _:
            return _PART
        case SlipKind.SLOPE_GIVEN, _:
            return _FUNCTION_SLOPE
        case SlipKind.SIGN_OF_Z, _:
            return _OPPOSITE
        case SlipKind.OTHER_FUNCTION, _:
            return _OTHER_FUNCTION
    return GRAPH_SENTENCES.get(slip.kind)


def graph_words(rule: GraphRule, notation: Notation) -> dict[str, str]:
    """Return the names within such a sentence, besides what is asked for and `of`."""
    function, operand = "", ""
    if isinstance(rule, Apply | LocalSlope):
        if rule.operation.isalpha() and rule.operation != "neg":
            function = operation_name(rule.operation).text
        operand = notation.text(rule.listed[0])
    elif isinstance(rule, ActivationLocal):
        function = operation_name(rule.activation).text
    return {"function": function.strip(), "operand": operand}
