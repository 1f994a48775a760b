"""What is said to an answer: right, or the slip that led to it and what to look at; no numbers.

The templates are English; a window passes Qt's translator.
"""

from dataclasses import replace

from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.rules import OutputSlopeFromZ
from backpropviz.engine.slips.graph import GraphRule
from backpropviz.engine.slips.kinds import Slip, SlipKind
from backpropviz.engine.slips.verdicts import Verdict
from backpropviz.engine.trace import Step, Trace
from backpropviz.export.formula.function_names import function_name
from backpropviz.export.graph_slip_sentences import GRAPH_SENTENCES, graph_template, graph_words
from backpropviz.export.notation import Notation
from backpropviz.export.sentences import QT_TRANSLATE_NOOP, Translate
from backpropviz.export.update_slip_sentences import UPDATE_SENTENCES

CONTEXT = "Slip"

TOLERANCE_TEXT = QT_TRANSLATE_NOOP(
    "Slip", "Right means: within 0.5 %. Three significant digits are enough."
)
UPDATE_TOLERANCE_TEXT = QT_TRANSLATE_NOOP(
    "Slip", "Right means: within 0.5 %, and within a quarter of the change."
)
CHOICE_TEXT = QT_TRANSLATE_NOOP("Slip", "One of the four is right.")

_RIGHT_AT_ONCE = QT_TRANSLATE_NOOP("Slip", "Right at once.")
_RIGHT = QT_TRANSLATE_NOOP("Slip", "Right.")
_UNKNOWN = QT_TRANSLATE_NOOP(
    "Slip", "Not yet, and it is none of the usual slips. Go through the formula once more."
)
_WRONG = QT_TRANSLATE_NOOP("Slip", "Not yet. {slip}")
_ALSO = QT_TRANSLATE_NOOP("Slip", "{first} Or else: {second}")
_BEFORE = QT_TRANSLATE_NOOP("Slip", "{slip} It happened on the way, at {at}.")

_SENTENCES = {
    SlipKind.SIGN: QT_TRANSLATE_NOOP("Slip", "That is the right size with the wrong sign."),
    SlipKind.ROUNDING: QT_TRANSLATE_NOOP(
        "Slip", "It was rounded too coarsely or too early: keep more digits to the end."
    ),
    SlipKind.POWER_OF_TEN: QT_TRANSLATE_NOOP(
        "Slip", "The digits are right, the power of ten is not: mind the decimal point."
    ),
    SlipKind.OTHER_UNIT: QT_TRANSLATE_NOOP("Slip", "That is {of}; asked is {q}."),
    SlipKind.TERM_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Slip", "A term of the sum is missing: the one with {of}."
    ),
    SlipKind.MEAN_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Slip", "That is the sum; it is still to be divided by how many there are."
    ),
    SlipKind.ACTIVATION_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Slip", "You put in a sum z where the activation is meant."
    ),
    SlipKind.OTHER_VALUE: QT_TRANSLATE_NOOP(
        "Slip", "You put in {of}: another value belongs in its place."
    ),
    SlipKind.BIAS_FORGOTTEN: QT_TRANSLATE_NOOP("Slip", "You left out the bias {of}."),
    SlipKind.TERM_SIGN: QT_TRANSLATE_NOOP(
        "Slip", "A minus got lost, or one came in: look at the term with {of}."
    ),
    SlipKind.TRANSPOSED: QT_TRANSLATE_NOOP(
        "Slip", "You read the rows of the weights as their columns: check the two indices."
    ),
    SlipKind.ACTIVATED: QT_TRANSLATE_NOOP(
        "Slip", "That is the activation already; asked is the sum {q} before it."
    ),
    SlipKind.SIGN_OF_Z: QT_TRANSLATE_NOOP(
        "Slip", "That is the function at −z: mind the sign of {z} in it."
    ),
    SlipKind.SLOPE_GIVEN: QT_TRANSLATE_NOOP(
        "Slip", "That is the slope of the activation function; asked is its value."
    ),
    SlipKind.OTHER_FUNCTION: QT_TRANSLATE_NOOP(
        "Slip", "That comes from another activation function; here it is {function}."
    ),
    SlipKind.NOT_NORMALIZED: QT_TRANSLATE_NOOP(
        "Slip", "Softmax gives a share: divide by the sum over all units of the layer."
    ),
    SlipKind.EXPONENTIAL_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Slip", "Softmax takes the exponential of every sum before it divides."
    ),
    SlipKind.HALF_FORGOTTEN: QT_TRANSLATE_NOOP("Slip", "You left out the ½."),
    SlipKind.HALF_ADDED: QT_TRANSLATE_NOOP("Slip", "There is no ½ here."),
    SlipKind.SQUARE_FORGOTTEN: QT_TRANSLATE_NOOP("Slip", "You left out the square."),
    SlipKind.ABSOLUTE_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Slip", "The penalty adds the sizes of the weights, whatever their signs."
    ),
    SlipKind.COMPLEMENT_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Slip", "You left out the second term of the loss, the one with 1 − {target}."
    ),
    SlipKind.LOG10: QT_TRANSLATE_NOOP(
        "Slip", "You took the logarithm to the base 10; ln is the natural one."
    ),
    SlipKind.TARGET_SWAPPED: QT_TRANSLATE_NOOP(
        "Slip", "You swapped the cases of the target: {target} goes with ln {out}."
    ),
    SlipKind.MEAN_ADDED: QT_TRANSLATE_NOOP(
        "Slip", "You divided by the number of outputs; this loss is their sum."
    ),
    SlipKind.OTHER_LOSS: QT_TRANSLATE_NOOP(
        "Slip", "That is the squared error; the loss here is the cross-entropy."
    ),
    SlipKind.PENALTY_FORGOTTEN: QT_TRANSLATE_NOOP("Slip", "You left out the penalty."),
    SlipKind.STRENGTH_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Slip", "You left out the factor that says how strong the penalty is."
    ),
    SlipKind.ONE_SAMPLE: QT_TRANSLATE_NOOP(
        "Slip", "That is the number of one sample; asked is the whole batch's."
    ),
    SlipKind.TWO_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Slip", "The derivative of a square brings a factor 2: it is missing."
    ),
    SlipKind.TARGET_FORGOTTEN: QT_TRANSLATE_NOOP("Slip", "You left out the target."),
    SlipKind.LOSS_GIVEN: QT_TRANSLATE_NOOP(
        "Slip", "That is the loss itself; asked is its derivative."
    ),
    SlipKind.DIVISION_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Slip", "You multiplied where to divide: the derivative of ln {unit} is 1/{unit}."
    ),
    SlipKind.SLOPE_TOO_EARLY: QT_TRANSLATE_NOOP(
        "Slip", "You multiplied by {slope} already: the slope comes with the next step."
    ),
    SlipKind.SLOPE_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Slip", "You left out {slope}: the slope of the activation function at {unit}."
    ),
    SlipKind.UPSTREAM_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Slip", "That is the slope alone: multiply it by what arrives at {unit}."
    ),
    SlipKind.PART_OF_SLOPE: QT_TRANSLATE_NOOP(
        "Slip", "A factor of the slope is missing: write {slope} out in full."
    ),
    SlipKind.VALUE_FOR_SLOPE: QT_TRANSLATE_NOOP(
        "Slip", "You multiplied by the activation {unit}; its slope is meant, {slope}."
    ),
    SlipKind.SLOPE_AT_OUTPUT: QT_TRANSLATE_NOOP(
        "Slip", "You took the slope at {unit}; it is meant at {z}."
    ),
    SlipKind.SLOPE_TWICE: QT_TRANSLATE_NOOP(
        "Slip", "You multiplied by {slope} twice: once is enough."
    ),
    SlipKind.VALUE_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Slip", "You left out {of}: what the weight carried belongs to its gradient."
    ),
    SlipKind.OTHER_DELTA: QT_TRANSLATE_NOOP(
        "Slip", "You put in {of}: that is the gradient of another unit."
    ),
    SlipKind.WEIGHT_FOR_VALUE: QT_TRANSLATE_NOOP(
        "Slip", "You multiplied by {of} itself; it is multiplied by what {of} carried."
    ),
    SlipKind.BIAS_TIMES_VALUE: QT_TRANSLATE_NOOP(
        "Slip", "You multiplied by {of}; a bias is multiplied by nothing but 1."
    ),
    SlipKind.MEAN_TOO_EARLY: QT_TRANSLATE_NOOP(
        "Slip", "You divided by the number of samples already: that comes with the mean."
    ),
    SlipKind.WEIGHT_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Slip", "You left out the weights: every gradient comes back through one."
    ),
    SlipKind.OTHER_WEIGHT: QT_TRANSLATE_NOOP(
        "Slip", "You used the weights of {of}: check the indices."
    ),
    SlipKind.UPDATED_WEIGHT: QT_TRANSLATE_NOOP(
        "Slip", "You used the updated weights too early: here the old ones still count."
    ),
    SlipKind.PATH_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Slip", "You left out a path: the one through {of}."
    ),
    SlipKind.ONE_PATH: QT_TRANSLATE_NOOP(
        "Slip", "You counted only the path through {of}; all paths add up."
    ),
    **UPDATE_SENTENCES,
}

# Where the same slip is said better in another way.
_NOT_ACTIVATED = QT_TRANSLATE_NOOP(
    "Slip", "That is the sum {z}: the activation function is still to be applied."
)
_HALF_CANCELS = QT_TRANSLATE_NOOP(
    "Slip", "The ½ of the loss cancels the 2 of the square's derivative."
)
_OUTPUT_MINUS_TARGET = QT_TRANSLATE_NOOP(
    "Slip", "You swapped output and target: it is the output minus the target."
)
_SLOPES_BEHIND = QT_TRANSLATE_NOOP(
    "Slip", "You left out the slopes of the units behind: put in their gradients at z."
)
_OF_SQUARES = ("half_mse", "mse")


def write_verdict(
    verdict: Verdict,
    step: Step,
    trace: Trace,
    notation: Notation,
    translate: Translate = str,
    *,
    tries: int = 1,
) -> str:
    """Return what is said to an answer to a step; tries: how many there were, this one included."""
    if verdict.right:
        return translate(_RIGHT_AT_ONCE if tries == 1 else _RIGHT)
    slip = verdict.slip
    if slip is None:
        return translate(_UNKNOWN)
    sentence = write_slip(slip, step, trace, notation, translate)
    if slip.also is not None:
        second = write_slip(slip.also, step, trace, notation, translate)
        sentence = translate(_ALSO).format(first=sentence, second=second)
    return translate(_WRONG).format(slip=sentence)


def write_slip(
    slip: Slip, step: Step, trace: Trace, notation: Notation, translate: Translate = str
) -> str:
    """Return one slip in a sentence, with what to look at."""
    if slip.at is not None:
        made = trace.find(slip.at)
        if made is not None:
            own = write_slip(replace(slip, at=None), trace[made], trace, notation, translate)
            return translate(_BEFORE).format(slip=own, at=notation.text(slip.at))
    if isinstance(step.rule, GraphRule):
        words = {**graph_words(step.rule, notation), "q": notation.text(step.quantity)}
        template = graph_template(slip, step.rule) or _SENTENCES[slip.kind]
    else:
        assert isinstance(trace, NetworkTrace)
        words = _words(step.quantity, trace, notation)
        template = _template(slip.kind, step, trace)
    words["of"] = "" if slip.of is None else notation.text(slip.of)
    return translate(template).format(**words)


def _template(kind: SlipKind, step: Step, trace: NetworkTrace) -> str:
    asked, squares = step.quantity.kind, trace.run.problem.loss in _OF_SQUARES
    match kind:
        case SlipKind.ACTIVATION_FORGOTTEN if asked is Kind.A:
            return _NOT_ACTIVATED
        case SlipKind.HALF_FORGOTTEN | SlipKind.TWO_FORGOTTEN if (
            asked is Kind.D_A and trace.run.problem.loss == "half_mse"
        ):
            return _HALF_CANCELS
        case SlipKind.TARGET_SWAPPED if squares or isinstance(step.rule, OutputSlopeFromZ):
            return _OUTPUT_MINUS_TARGET
        case SlipKind.SLOPE_FORGOTTEN if asked in (Kind.D_A, Kind.D_INPUT):
            return _SLOPES_BEHIND
    return _SENTENCES.get(kind) or GRAPH_SENTENCES[kind]


def _words(quantity: Quantity, trace: NetworkTrace, notation: Notation) -> dict[str, str]:
    layers = trace.network.layers
    layer = quantity.layer or len(layers)
    unit = quantity.unit if quantity.layer else 0
    activation = layers[layer - 1].activation
    z = notation.text(Quantity(Kind.Z, layer, unit))
    return {
        "q": notation.text(quantity),
        "unit": notation.text(Quantity(Kind.A, layer, unit)),
        "z": z,
        "function": function_name(activation).text,
        "slope": f"{function_name(activation, slope=True).text}({z})",
        "out": notation.text(Quantity(Kind.A, len(layers), unit)),
        "target": notation.text(Quantity(Kind.TARGET, 0, unit)),
        "rate": notation.text(Quantity(Kind.LEARNING_RATE)),
    }
