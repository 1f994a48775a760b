"""Why a local derivative is what it is: one sentence for every operation and every special case."""

from backpropviz.engine.graph.rules import ActivationLocal, LocalSlope
from backpropviz.engine.quantities import Quantity
from backpropviz.engine.rules import LossSlope
from backpropviz.engine.trace import Trace
from backpropviz.export.translation import QT_TRANSLATE_NOOP

SATURATED = 0.01  # a slope below this lets almost nothing through

_SUM = QT_TRANSLATE_NOOP("Step", "A sum moves as much as {own} does: its slope is 1 everywhere.")
_COPY = QT_TRANSLATE_NOOP("Step", "{result} moves as much as {own} does, so the slope is 1.")
_FIRST_OF_DIFFERENCE = QT_TRANSLATE_NOOP(
    "Step", "A difference moves as much as {own} does: its slope is 1 everywhere."
)
_SECOND_OF_DIFFERENCE = QT_TRANSLATE_NOOP(
    "Step", "When {own} rises, the difference falls by as much: its slope is −1 everywhere."
)
_NEGATIVE = QT_TRANSLATE_NOOP(
    "Step", "When {own} rises, {result} falls by as much: the slope is −1 everywhere."
)
_PRODUCT = QT_TRANSLATE_NOOP(
    "Step", "A change of {own} reaches {result} multiplied by the other factor, {other}."
)
_SQUARE = QT_TRANSLATE_NOOP(
    "Step",
    "{own} stands there twice; here only one of them moves, and the other one is the factor it is multiplied by.",
)
_NUMERATOR = QT_TRANSLATE_NOOP(
    "Step", "A change of {own} reaches {result} divided by the denominator {other}."
)
_DENOMINATOR = QT_TRANSLATE_NOOP(
    "Step",
    "Quotient rule: by the denominator it is minus the numerator, divided by the denominator squared.",
)
_BASE = QT_TRANSLATE_NOOP(
    "Step", "Power rule: the exponent comes to the front, and the power falls by one."
)
_EXPONENT = QT_TRANSLATE_NOOP(
    "Step", "By its exponent, a power changes by itself times the logarithm of its base."
)
_ZERO_TO_A_POWER = QT_TRANSLATE_NOOP("Step", "0, because 0 raised to any power above 0 stays 0.")
_POSITIVE = QT_TRANSLATE_NOOP("Step", "1, because {own} is positive and goes through as it is.")
_SIGN_CHANGES = QT_TRANSLATE_NOOP("Step", "−1, because {own} is negative and changes its sign.")
_SHUT = QT_TRANSLATE_NOOP("Step", "0, because {own} is negative: nothing of it goes through.")
_CORNER = QT_TRANSLATE_NOOP(
    "Step", "At 0 there is a corner and so no slope; 0 is taken by convention."
)
_LARGEST = QT_TRANSLATE_NOOP(
    "Step", "1, because {own} is the largest: max lets only the largest operand through."
)
_NOT_LARGEST = QT_TRANSLATE_NOOP(
    "Step", "0, because max lets only the largest operand through, and {own} is not it."
)
_SMALLEST = QT_TRANSLATE_NOOP(
    "Step", "1, because {own} is the smallest: min lets only the smallest operand through."
)
_NOT_SMALLEST = QT_TRANSLATE_NOOP(
    "Step", "0, because min lets only the smallest operand through, and {own} is not it."
)
_FIRST_OF_EQUALS = QT_TRANSLATE_NOOP(
    "Step",
    "Operands are equal here, so there is a corner and no slope; by convention the first of them gets 1.",
)
_LATER_OF_EQUALS = QT_TRANSLATE_NOOP(
    "Step",
    "Operands are equal here, so there is a corner and no slope; by convention only the first of them counts, so this is 0.",
)
_SIGMOID = QT_TRANSLATE_NOOP(
    "Step", "The slope of the sigmoid is its value times what that lacks of 1."
)
_TANH = QT_TRANSLATE_NOOP("Step", "The slope of tanh is 1 minus the square of its value.")
_SATURATED = QT_TRANSLATE_NOOP(
    "Step",
    "{own} is so far from 0 that {result} is saturated: the slope is almost 0, and hardly anything comes back.",
)
_ACTIVATION = QT_TRANSLATE_NOOP(
    "Step", "The slope of the activation function at {own}: so much of a change reaches {result}."
)
_ACTIVATION_FLAT = QT_TRANSLATE_NOOP(
    "Step", "0, because the activation function is flat at {own}: nothing goes through."
)
_SOFTMAX = QT_TRANSLATE_NOOP(
    "Step", "Every output of softmax depends on every sum, so also {result} on {own}."
)
_LOSS = QT_TRANSLATE_NOOP(
    "Step", "So much does the loss {result} change when {own} changes a little."
)
_SLOPES = {
    "+": _SUM,
    "=": _COPY,
    "neg": _NEGATIVE,
    "sigmoid": _SIGMOID,
    "tanh": _TANH,
    "sin": QT_TRANSLATE_NOOP("Step", "The derivative of the sine is the cosine."),
    "cos": QT_TRANSLATE_NOOP("Step", "The derivative of the cosine is minus the sine."),
    "tan": QT_TRANSLATE_NOOP("Step", "The derivative of the tangent is 1 plus its square."),
    "exp": QT_TRANSLATE_NOOP("Step", "The exponential function is its own derivative."),
    "log": QT_TRANSLATE_NOOP("Step", "The derivative of the logarithm is 1 divided by {own}."),
    "sqrt": QT_TRANSLATE_NOOP(
        "Step", "The derivative of the root is 1 divided by twice the root: steep close to 0."
    ),
    "softplus": QT_TRANSLATE_NOOP(
        "Step", "The slope of softplus is the sigmoid: 0 far below 0, 1 far above."
    ),
}
_BOUNDED = ("sigmoid", "tanh")


def local_templates(
    rule: LocalSlope | ActivationLocal | LossSlope, own: Quantity, trace: Trace
) -> list[str]:
    """Return the templates of the sentences; own: the operand that moves."""
    if isinstance(rule, LossSlope):
        return [_LOSS]
    at = trace.value(own)
    got = rule.evaluate([trace.value(each) for each in rule.operands()])
    if isinstance(rule, ActivationLocal):
        return [_activation(rule, got, at)]
    match rule.operation:
        case "-":
            return [_SECOND_OF_DIFFERENCE if rule.place else _FIRST_OF_DIFFERENCE]
        case "*":
            return [_SQUARE if rule.listed.count(own) > 1 else _PRODUCT]
        case "/":
            return [_DENOMINATOR if rule.place else _NUMERATOR]
        case "^" if rule.place:
            return [_ZERO_TO_A_POWER if trace.value(rule.listed[0]) == 0.0 else _EXPONENT]
        case "^":
            return [_BASE]
        case "abs" | "relu" if at == 0.0:
            return [_CORNER]
        case "abs":
            return [_POSITIVE if at > 0.0 else _SIGN_CHANGES]
        case "relu":
            return [_POSITIVE if at > 0.0 else _SHUT]
        case "max" | "min":
            return [_extreme(rule, got, at, trace)]
        case "sigmoid" | "tanh" if got < SATURATED:
            return [_SLOPES[rule.operation], _SATURATED]
    return [_SLOPES[rule.operation]]


def _extreme(rule: LocalSlope, got: float, at: float, trace: Trace) -> str:
    values = [trace.value(each) for each in rule.listed]
    best = max(values) if rule.operation == "max" else min(values)
    if at == best and values.count(best) > 1:
        return _FIRST_OF_EQUALS if got else _LATER_OF_EQUALS
    if rule.operation == "max":
        return _LARGEST if got else _NOT_LARGEST
    return _SMALLEST if got else _NOT_SMALLEST


def _activation(rule: ActivationLocal, got: float, at: float) -> str:
    match rule.activation:
        case "softmax":
            return _SOFTMAX
        case "linear":
            return _COPY
        case "relu" if at == 0.0:
            return _CORNER
    if got == 0.0:
        return _ACTIVATION_FLAT
    saturated = rule.activation in _BOUNDED and abs(got) < SATURATED
    return _SATURATED if saturated else _ACTIVATION
