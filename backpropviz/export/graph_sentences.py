"""Titles and sentences for the steps of a graph of operations: of expressions, and of networks."""

from backpropviz.engine.graph.rules import (
    ActivationLocal,
    AdjointSum,
    Apply,
    LocalSlope,
    Seed,
    TangentSum,
)
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.rules import LossSlope
from backpropviz.engine.trace import Step, Trace
from backpropviz.export.graph_names import GraphNames
from backpropviz.export.local_sentences import local_templates
from backpropviz.export.notation import Notation
from backpropviz.export.translation import QT_TRANSLATE_NOOP, Translate, join_sentences

GRAPH_TITLES = {
    Kind.NODE: QT_TRANSLATE_NOOP("Step", "Value of {q}"),
    Kind.LOCAL: QT_TRANSLATE_NOOP("Step", "Local derivative {q}"),
    Kind.D_NODE: QT_TRANSLATE_NOOP("Step", "Derivative of {top} by {of}"),
    Kind.TANGENT: QT_TRANSLATE_NOOP("Step", "Derivative of {top} by {of}"),
    Kind.PRODUCT: QT_TRANSLATE_NOOP("Step", "Product {q}"),
    Kind.D_PRODUCT: QT_TRANSLATE_NOOP("Step", "Gradient at the product {of}"),
    Kind.D_LOSS: QT_TRANSLATE_NOOP("Step", "Gradient of the loss by itself"),
}
_CONSTANT_TITLE = QT_TRANSLATE_NOOP("Step", "Constant {q}")

_VALUES = {
    "+": QT_TRANSLATE_NOOP("Step", "{a} and {b} are added."),
    "-": QT_TRANSLATE_NOOP("Step", "{b} is subtracted from {a}."),
    "*": QT_TRANSLATE_NOOP("Step", "{a} and {b} are multiplied."),
    "/": QT_TRANSLATE_NOOP("Step", "{a} is divided by {b}."),
    "^": QT_TRANSLATE_NOOP("Step", "{a} is raised to the power {b}."),
    "neg": QT_TRANSLATE_NOOP("Step", "{a} with the other sign."),
    "=": QT_TRANSLATE_NOOP("Step", "{q} is another name for {a}: the same number."),
    "exp": QT_TRANSLATE_NOOP("Step", "The number e raised to the power {a}."),
    "log": QT_TRANSLATE_NOOP("Step", "The natural logarithm of {a}."),
    "sqrt": QT_TRANSLATE_NOOP("Step", "The square root of {a}."),
    "abs": QT_TRANSLATE_NOOP("Step", "The distance of {a} from 0, whatever its sign."),
    "sigmoid": QT_TRANSLATE_NOOP("Step", "The sigmoid turns {a} into a number between 0 and 1."),
    "tanh": QT_TRANSLATE_NOOP("Step", "tanh turns {a} into a number between −1 and 1."),
    "softplus": QT_TRANSLATE_NOOP(
        "Step", "Softplus is a ReLU without a corner: almost 0 far below 0, almost {a} far above."
    ),
}
_FUNCTION = QT_TRANSLATE_NOOP("Step", "The function {function} is applied to {a}.")
_SQUARED = QT_TRANSLATE_NOOP("Step", "{a} is multiplied by itself.")
_RELU_OPEN = QT_TRANSLATE_NOOP("Step", "ReLU lets {a} through as it is, because it is positive.")
_RELU_SHUT = QT_TRANSLATE_NOOP("Step", "ReLU makes 0 of {a}, because it is not positive.")
_LARGEST = QT_TRANSLATE_NOOP("Step", "max lets only the largest operand through: {winner}.")
_SMALLEST = QT_TRANSLATE_NOOP("Step", "min lets only the smallest operand through: {winner}.")
_CONSTANT = QT_TRANSLATE_NOOP(
    "Step", "It is made of constants only, so nothing is differentiated by it."
)
_WEIGHTED = QT_TRANSLATE_NOOP(
    "Step", "{a} is multiplied by its weight {b}: one term of the sum that it goes into."
)

_SEED = QT_TRANSLATE_NOOP(
    "Step", "1, because {of} is what is differentiated; here the way back begins."
)
_SEED_FORWARD = QT_TRANSLATE_NOOP(
    "Step", "1, because {of} is what is differentiated by; here the way forward begins."
)
_OTHER_INPUT = QT_TRANSLATE_NOOP("Step", "0, because {top} does not change when {of} does.")
_NO_WAY = QT_TRANSLATE_NOOP("Step", "0, because {top} does not depend on {of}.")
_ONE_WAY = QT_TRANSLATE_NOOP(
    "Step",
    "{of} reaches {top} by one way, through {through}: what arrives there comes back, times the local derivative.",
)
_STRAIGHT = QT_TRANSLATE_NOOP(
    "Step",
    "{of} goes straight into {top}, where 1 arrives: so it is the local derivative that comes back.",
)
_MANY_WAYS = QT_TRANSLATE_NOOP(
    "Step",
    "{of} reaches {top} by {n} ways: each brings back what arrives at its end, times the local derivative, and their contributions add up.",
)
_SHUT = QT_TRANSLATE_NOOP("Step", "The local derivative is 0, so nothing comes back.")
_NOTHING_ARRIVES = QT_TRANSLATE_NOOP("Step", "Nothing arrives there, so nothing comes back.")
_CANCEL = QT_TRANSLATE_NOOP("Step", "Here they cancel out.")
_ONE_WAY_FORWARD = QT_TRANSLATE_NOOP(
    "Step",
    "A change of {of} reaches {top} by one way, through {through}: it arrives times the local derivative.",
)
_STRAIGHT_FORWARD = QT_TRANSLATE_NOOP(
    "Step",
    "{of} goes straight into {top}, and its own change is 1: so it is the local derivative that arrives.",
)
_MANY_WAYS_FORWARD = QT_TRANSLATE_NOOP(
    "Step",
    "A change of {of} reaches {top} through {n} operands: each brings its own change, times the local derivative, and their contributions add up.",
)
_RAISES = QT_TRANSLATE_NOOP("Step", "Raising {of} raises {top}.")
_LOWERS = QT_TRANSLATE_NOOP("Step", "Raising {of} lowers {top}.")

_FUNCTION_NAMES = {"sin": "sine", "cos": "cosine", "tan": "tangent"}


def is_of_graph(step: Step) -> bool:
    """Say whether the sentence of a step is one of those made here."""
    if step.quantity.kind in GRAPH_TITLES:
        return not isinstance(step.rule, Apply) or step.quantity.kind in (Kind.NODE, Kind.PRODUCT)
    return isinstance(step.rule, AdjointSum)


def write_graph_title(step: Step, notation: Notation, translate: Translate) -> str:
    """Return a short title, such as: Derivative of e by b."""
    template = GRAPH_TITLES[step.quantity.kind]
    if notation.constant(step.quantity) is not None:
        template = _CONSTANT_TITLE
    return translate(template).format(**_words(step.quantity, notation))


def write_graph_sentence(step: Step, trace: Trace, notation: Notation, translate: Translate) -> str:
    """Return what happens in a step, and why."""
    words = _words(step.quantity, notation)
    match step.rule:
        case LocalSlope() | ActivationLocal() | LossSlope() as rule:
            graph = _names_of(notation).graph
            node = graph.nodes[step.quantity.unit]
            own = graph.nodes[node.operands[step.quantity.source]].quantity
            others = [graph.nodes[each].quantity for each in node.operands]
            others.pop(step.quantity.source)
            words["own"], words["result"] = notation.text(own), notation.text(node.quantity)
            words["other"] = notation.text(others[0]) if others else ""
            templates = local_templates(rule, own, trace)
        case Apply() as rule:
            templates = [_value_template(rule, step, trace, notation, words)]
        case AdjointSum() as rule:
            templates = _adjoint_templates(rule, step, trace, notation, words)
        case TangentSum() as rule:
            templates = [_tangent_template(rule, notation, words)]
        case Seed() as rule if step.quantity.kind is Kind.TANGENT:
            templates = [_SEED_FORWARD if rule.one else _OTHER_INPUT]
        case _:
            templates = [_SEED]
    return join_sentences(translate(template).format(**words) for template in templates)


def _words(quantity: Quantity, notation: Notation) -> dict[str, str]:
    symbol = notation.symbol(quantity)
    words = {"q": notation.text(quantity)}
    if symbol.of is None or quantity.kind is Kind.LOCAL:
        return words
    names = _names_of(notation)
    if quantity.kind is Kind.TANGENT:
        top, of = quantity.unit, names.wrt
    else:
        found = names.graph.index_of(quantity)
        top, of = names.output, 0 if found is None else found
    words["top"] = notation.text(names.graph.nodes[top].quantity)
    words["of"] = notation.text(names.graph.nodes[of].quantity)
    return words


def _names_of(notation: Notation) -> GraphNames:
    if notation.graph is None:
        raise ValueError("this notation has no graph")
    return notation.graph


def _value_template(
    rule: Apply, step: Step, trace: Trace, notation: Notation, words: dict[str, str]
) -> str:
    words["a"] = notation.text(rule.listed[0])
    words["b"] = notation.text(rule.listed[-1])
    if step.quantity.kind is Kind.PRODUCT:
        return _WEIGHTED
    if notation.constant(step.quantity) is not None:
        return _CONSTANT
    match rule.operation:
        case "*" if rule.listed[0] == rule.listed[1]:
            return _SQUARED
        case "relu":
            return _RELU_OPEN if trace.value(rule.listed[0]) > 0.0 else _RELU_SHUT
        case "max" | "min":
            winner = next(each for each in rule.listed if trace.value(each) == step.value)
            words["winner"] = notation.text(winner)
            return _LARGEST if rule.operation == "max" else _SMALLEST
    words["function"] = _FUNCTION_NAMES.get(rule.operation, rule.operation)
    return _VALUES.get(rule.operation, _FUNCTION)


def _adjoint_templates(
    rule: AdjointSum, step: Step, trace: Trace, notation: Notation, words: dict[str, str]
) -> list[str]:
    names = _names_of(notation)
    pairs, graph = rule.pairs, names.graph
    templates: list[str] = [_NO_WAY]
    if not pairs:
        return templates
    if len(pairs) == 2:
        words["through"] = notation.text(graph.nodes[pairs[1].unit].quantity)
        templates = [_STRAIGHT if pairs[1].unit == names.output else _ONE_WAY]
        if trace.value(pairs[0]) == 0.0:
            templates.append(_NOTHING_ARRIVES)
        elif trace.value(pairs[1]) == 0.0:
            templates.append(_SHUT)
    else:
        words["n"] = str(len(pairs) // 2)
        templates = [_MANY_WAYS]
        terms = [trace.value(pairs[i]) * trace.value(pairs[i + 1]) for i in range(0, len(pairs), 2)]
        if step.value == 0.0:
            templates.append(_CANCEL if any(terms) else _NOTHING_ARRIVES)
    of = graph.index_of(step.quantity)
    if of is not None and graph.nodes[of].is_leaf and step.value != 0.0:
        templates.append(_RAISES if step.value > 0.0 else _LOWERS)
    return templates


def _tangent_template(rule: TangentSum, notation: Notation, words: dict[str, str]) -> str:
    names = _names_of(notation)
    graph, moved = names.graph, names.graph.descendants(names.wrt)
    ways = [tangent.unit for tangent in rule.pairs[1::2] if tangent.unit in moved]
    if not ways:
        return _OTHER_INPUT
    if len(ways) == 1:
        words["through"] = notation.text(graph.nodes[ways[0]].quantity)
        return _STRAIGHT_FORWARD if ways[0] == names.wrt else _ONE_WAY_FORWARD
    words["n"] = str(len(ways))
    return _MANY_WAYS_FORWARD
