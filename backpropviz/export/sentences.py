"""One plain sentence and a title for every step: what happens, and why.

The templates are English; a window passes Qt's translator, everything else reads them as they are.
"""

from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Phase, Quantity
from backpropviz.engine.rules import (
    ActivationSlope,
    BatchGradient,
    LossSlope,
    OptimizerRule,
    OutputSlopeFromZ,
    SampleLoss,
)
from backpropviz.engine.sabotage.wrong_rules import Negated, PassedOn, WrongSum
from backpropviz.engine.trace import Step, Trace
from backpropviz.export.graph_sentences import (
    GRAPH_TITLES,
    is_of_graph,
    write_graph_sentence,
    write_graph_title,
)
from backpropviz.export.notation import Notation
from backpropviz.export.translation import QT_TRANSLATE_NOOP, Translate, join_sentences

CONTEXT = "Step"

PHASES = {
    Phase.FORWARD: QT_TRANSLATE_NOOP("Step", "Forward"),
    Phase.LOSS: QT_TRANSLATE_NOOP("Step", "Loss"),
    Phase.BACKWARD: QT_TRANSLATE_NOOP("Step", "Backward"),
    Phase.UPDATE: QT_TRANSLATE_NOOP("Step", "Update"),
}

_TITLES = {
    Kind.Z: QT_TRANSLATE_NOOP("Step", "Weighted sum of {unit}"),
    Kind.A: QT_TRANSLATE_NOOP("Step", "Activation {q}"),
    Kind.LOSS: QT_TRANSLATE_NOOP("Step", "Loss {q}"),
    Kind.PENALTY: QT_TRANSLATE_NOOP("Step", "Penalty {q}"),
    Kind.D_A: QT_TRANSLATE_NOOP("Step", "Gradient at the output of {unit}"),
    Kind.D_Z: QT_TRANSLATE_NOOP("Step", "Gradient at the sum of {unit}"),
    Kind.D_WEIGHT: QT_TRANSLATE_NOOP("Step", "Gradient of the weight {of}"),
    Kind.D_BIAS: QT_TRANSLATE_NOOP("Step", "Gradient of the bias {of}"),
    Kind.D_INPUT: QT_TRANSLATE_NOOP("Step", "Gradient at the input {of}"),
    Kind.STATE_WEIGHT: QT_TRANSLATE_NOOP("Step", "What the optimizer keeps of {of}"),
    Kind.STATE_BIAS: QT_TRANSLATE_NOOP("Step", "What the optimizer keeps of {of}"),
    Kind.NEW_WEIGHT: QT_TRANSLATE_NOOP("Step", "New weight {of}"),
    Kind.NEW_BIAS: QT_TRANSLATE_NOOP("Step", "New bias {of}"),
}

_SUM = QT_TRANSLATE_NOOP(
    "Step",
    "Each value that reaches {unit} is multiplied by its weight, and the products are added.",
)
_SUM_BIAS = QT_TRANSLATE_NOOP(
    "Step",
    "Each value that reaches {unit} is multiplied by its weight; the products and the bias are added.",
)
_ACTIVATE = QT_TRANSLATE_NOOP(
    "Step", "The activation function {function} turns the sum {z} into what {unit} sends on."
)
_SOFTMAX = QT_TRANSLATE_NOOP(
    "Step",
    "Softmax turns the sums of the layer into shares that add up to 1; {unit} gets this share.",
)
_LOSSES = {
    "bce": QT_TRANSLATE_NOOP(
        "Step",
        "Binary cross-entropy: the surer the network is of the wrong answer, the larger {q}.",
    ),
    "cross_entropy": QT_TRANSLATE_NOOP(
        "Step", "Cross-entropy: the smaller the share given to the right class, the larger {q}."
    ),
    "half_mse": QT_TRANSLATE_NOOP(
        "Step", "Half the squared distance between output and target: 0 where they are equal."
    ),
    "mse": QT_TRANSLATE_NOOP(
        "Step", "The mean squared distance between output and target: 0 where they are equal."
    ),
}
_STABLE = QT_TRANSLATE_NOOP(
    "Step",
    "It is computed from the sum z, because the output is so close to 0 or 1 that rounding hides it.",
)
_MEAN_LOSS = QT_TRANSLATE_NOOP(
    "Step", "The loss {q} is the mean over the {n} samples of the batch."
)
_MEAN_LOSS_PENALTY = QT_TRANSLATE_NOOP(
    "Step", "The loss {q} is the mean over the samples of the batch, plus the penalty."
)
_PENALTY = QT_TRANSLATE_NOOP(
    "Step", "The penalty grows with the weights, so training keeps them small."
)
_LOSS_SLOPE = QT_TRANSLATE_NOOP(
    "Step", "Here the way back begins: so much does the loss change when {of} changes a little."
)
_CHAIN = QT_TRANSLATE_NOOP(
    "Step",
    "Chain rule: what arrives at the output of {unit}, times the slope of its activation function at {z}.",
)
_CHAIN_FLAT = QT_TRANSLATE_NOOP(
    "Step",
    "The activation function of {unit} is flat here: its slope is 0, so nothing goes further back.",
)
_CHAIN_SATURATED = QT_TRANSLATE_NOOP(
    "Step",
    "Chain rule again; {unit} is saturated, its slope is almost 0, so very little goes further back.",
)
_CHAIN_SOFTMAX = QT_TRANSLATE_NOOP(
    "Step", "Every output of softmax depends on {z}, so all of them contribute to this gradient."
)
_TOGETHER = QT_TRANSLATE_NOOP(
    "Step", "Loss and activation taken together: their slopes collapse to output minus target."
)
_WEIGHT = QT_TRANSLATE_NOOP(
    "Step",
    "The weight {of} carried {source} to {unit}, so the loss feels a change of {of} in proportion to {source}.",
)
_RAISING_LOWERS = QT_TRANSLATE_NOOP("Step", "Raising {of} lowers the loss.")
_RAISING_RAISES = QT_TRANSLATE_NOOP("Step", "Raising {of} raises the loss.")
_NO_EFFECT = QT_TRANSLATE_NOOP("Step", "A small change of {of} leaves the loss as it is.")
_BIAS = QT_TRANSLATE_NOOP(
    "Step", "The bias is added to the sum as it is, so its gradient is the gradient at the sum."
)
_BATCH = QT_TRANSLATE_NOOP(
    "Step", "The gradient of the batch is the mean of the gradients of its {n} samples."
)
_BATCH_PENALTY = QT_TRANSLATE_NOOP(
    "Step", "The mean over the batch, plus the pull of the penalty on {of}."
)
_BACK_ONE = QT_TRANSLATE_NOOP(
    "Step",
    "{of} reaches the loss through one unit: that unit's gradient comes back through the weight.",
)
_BACK_MANY = QT_TRANSLATE_NOOP(
    "Step",
    "{of} reaches the loss through {n} units: their gradients come back, each through its weight, and add up.",
)
_MOVE_DOWN = QT_TRANSLATE_NOOP(
    "Step",
    "The gradient is positive, so {of} goes down: against the gradient, learning rate times its size.",
)
_MOVE_UP = QT_TRANSLATE_NOOP(
    "Step",
    "The gradient is negative, so {of} goes up: against the gradient, learning rate times its size.",
)
_MOVE_NOT = QT_TRANSLATE_NOOP("Step", "The gradient is 0, so {of} stays.")
_MOVE_OPTIMIZER = QT_TRANSLATE_NOOP(
    "Step", "The optimizer takes its step from what it keeps of the gradients so far."
)
_KEEP = {
    "g": QT_TRANSLATE_NOOP("Step", "Weight decay adds a part of {of} itself to its gradient."),
    "v": QT_TRANSLATE_NOOP(
        "Step", "Momentum: a part of the last step is kept and the new one added."
    ),
    "m": QT_TRANSLATE_NOOP("Step", "The running mean of the gradient: old gradients fade slowly."),
    "s": QT_TRANSLATE_NOOP(
        "Step", "The size of the gradients so far, squared; large ones will be tamed."
    ),
}
# Of a sabotaged step: what is done, but not that it is wrong, which the class is to find.
_START_BACK = QT_TRANSLATE_NOOP(
    "Step", "Here the way back begins: this is what goes from the loss back to {of}."
)
_TOGETHER_BACK = QT_TRANSLATE_NOOP(
    "Step", "Loss and activation taken together: this is what goes from the loss back to {z}."
)
_PASSED_ON = QT_TRANSLATE_NOOP(
    "Step", "What arrives at the output of {unit} goes further back, to its sum {z}."
)
_SUMMED_UP = QT_TRANSLATE_NOOP(
    "Step", "The gradients of the next layer come back to {of}, each times a weight, and add up."
)
_COMES_BACK = QT_TRANSLATE_NOOP(
    "Step", "The gradient of the next layer comes back to {of}, times a weight."
)
_CARRIED = QT_TRANSLATE_NOOP(
    "Step",
    "The weight {of} carried {source} to {unit}: its gradient is made of {source} and of the gradient at the sum.",
)
_COLLAPSING = {("bce", "sigmoid"), ("cross_entropy", "softmax")}  # to a - t
_OF_BIAS = {Kind.STATE_BIAS, Kind.NEW_BIAS, Kind.D_BIAS, Kind.BIAS}
_FUNCTIONS = {"relu": "ReLU", "leaky_relu": "leaky ReLU", "elu": "ELU", "gelu": "GELU"}
_SATURATED = 0.01  # a slope below this lets almost nothing through


def write_title(step: Step, notation: Notation, translate: Translate = str) -> str:
    """Return a short title, such as: Gradient of the weight V₂."""
    if step.quantity.kind in GRAPH_TITLES:
        return write_graph_title(step, notation, translate)
    return translate(_TITLES[step.quantity.kind]).format(**_words(step.quantity, notation))


def write_sentence(step: Step, trace: Trace, notation: Notation, translate: Translate = str) -> str:
    """Return what happens in a step, and why, in one or two plain sentences."""
    if is_of_graph(step):
        return write_graph_sentence(step, trace, notation, translate)
    if not isinstance(trace, NetworkTrace):
        raise TypeError(f"no sentence for {step.quantity} of {type(trace).__name__}")
    quantity = step.quantity
    words = _words(quantity, notation)
    words["n"] = str(trace.n_samples)
    layer = trace.network.layers[quantity.layer - 1] if quantity.layer else None
    templates: list[str] = []
    match quantity.kind:
        case Kind.D_WEIGHT if isinstance(step.rule, Negated):
            words["source"] = notation.text(step.operands[1])
            templates = [_CARRIED, _effect(step.value)]
        case _ if isinstance(step.rule, Negated | PassedOn | WrongSum):
            templates = [_sabotaged_template(step)]
        case Kind.Z if layer is not None:
            templates = [_SUM_BIAS if layer.bias else _SUM]
        case Kind.A if layer is not None:
            name = layer.activation
            words["function"] = _FUNCTIONS.get(name, name)
            words["z"] = notation.text(quantity._replace(kind=Kind.Z))
            templates = [_SOFTMAX if name == "softmax" else _ACTIVATE]
        case Kind.LOSS if isinstance(step.rule, SampleLoss):
            templates = [_LOSSES[step.rule.loss], *([_STABLE] if step.rule.stable else [])]
        case Kind.LOSS:
            templates = [_MEAN_LOSS_PENALTY if trace.penalized else _MEAN_LOSS]
        case Kind.PENALTY:
            templates = [_PENALTY]
        case Kind.D_A | Kind.D_INPUT if isinstance(step.rule, LossSlope):
            templates = [_LOSS_SLOPE, *([_STABLE] if step.rule.stable else [])]
        case Kind.D_A | Kind.D_INPUT:
            fan_out = trace.network.layers[quantity.layer].units
            words["n"] = str(fan_out)
            templates = [_BACK_ONE if fan_out == 1 else _BACK_MANY]
        case Kind.D_Z:
            templates = [_slope_template(step, trace)]
        case Kind.D_WEIGHT | Kind.D_BIAS if isinstance(step.rule, BatchGradient):
            templates = [_BATCH_PENALTY if step.rule.penalized else _BATCH, _effect(step.value)]
        case Kind.D_WEIGHT:
            source = step.operands[1]
            words["source"] = notation.text(source)
            templates = [_WEIGHT, _effect(step.value)]
        case Kind.D_BIAS:
            templates = [_BIAS, _effect(step.value)]
        case Kind.STATE_WEIGHT | Kind.STATE_BIAS:
            templates = [_KEEP[quantity.slot]]
        case _:
            templates = [_move_template(step, trace)]
    return join_sentences(translate(template).format(**words) for template in templates)


def _words(quantity: Quantity, notation: Notation) -> dict[str, str]:
    kind, layer, unit = quantity.kind, quantity.layer, quantity.unit
    words = {"q": notation.text(quantity)}
    if kind in (Kind.INPUT, Kind.D_INPUT):
        of = Quantity(Kind.INPUT, 0, unit)
    elif kind in (Kind.D_WEIGHT, Kind.STATE_WEIGHT, Kind.NEW_WEIGHT):
        of = Quantity(Kind.WEIGHT, layer, unit, quantity.source)
    elif kind in _OF_BIAS:
        of = Quantity(Kind.BIAS, layer, unit)
    else:
        of = quantity._replace(kind=Kind.A, sample=OF_THE_BATCH) if layer else quantity
    words["of"] = notation.text(of)
    if layer:
        words["unit"] = notation.text(Quantity(Kind.A, layer, unit))
        words["z"] = notation.text(Quantity(Kind.Z, layer, unit))
    return words


def _effect(gradient: float) -> str:
    if gradient == 0.0:
        return _NO_EFFECT
    return _RAISING_LOWERS if gradient < 0.0 else _RAISING_RAISES


def _slope_template(step: Step, trace: NetworkTrace) -> str:
    if isinstance(step.rule, OutputSlopeFromZ):
        collapses = (step.rule.loss, step.rule.activation) in _COLLAPSING
        return _TOGETHER if collapses else _TOGETHER_BACK
    if isinstance(step.rule, ActivationSlope) and step.rule.activation == "softmax":
        return _CHAIN_SOFTMAX
    upstream = trace.value(step.operands[0])
    if upstream == 0.0:
        return _CHAIN
    if step.value == 0.0:
        return _CHAIN_FLAT
    return _CHAIN_SATURATED if abs(step.value / upstream) < _SATURATED else _CHAIN


def _sabotaged_template(step: Step) -> str:
    if isinstance(step.rule, WrongSum):
        return _COMES_BACK if len(step.operands) == 2 else _SUMMED_UP
    if isinstance(step.rule, PassedOn):
        return _PASSED_ON
    return _START_BACK if step.quantity.kind is Kind.D_A else _TOGETHER_BACK


def _move_template(step: Step, trace: NetworkTrace) -> str:
    rule = step.rule
    if not isinstance(rule, OptimizerRule) or rule.line.operands != ("w", "lr", "g"):
        return _MOVE_OPTIMIZER
    gradient = trace.value(rule.listed[2])
    if gradient == 0.0:
        return _MOVE_NOT
    return _MOVE_DOWN if gradient > 0.0 else _MOVE_UP
