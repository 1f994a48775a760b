"""The wrong rules of a sabotage in words: short for the menu, in a sentence to reveal one."""

from PySide6.QtCore import QCoreApplication

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.sabotage.sabotage import Sabotage, WrongRule
from backpropviz.export.formula.function_names import function_name
from backpropviz.session.session import Session

translate = QCoreApplication.translate


def rule_name(rule: WrongRule) -> str:
    """Return what is done wrong, whatever the layer."""
    match rule:
        case WrongRule.SLOPE_FORGOTTEN:
            return translate("Sabotage", "Slope forgotten")
        case WrongRule.LOSS_SIGN:
            return translate("Sabotage", "Wrong sign of the loss’s slope")
        case WrongRule.GRADIENT_SIGN:
            return translate("Sabotage", "Wrong sign of the weights’ gradients")
        case WrongRule.TRANSPOSED:
            return translate("Sabotage", "Weights transposed")
        case WrongRule.PATH_LEFT_OUT:
            return translate("Sabotage", "Path left out")
        case WrongRule.UPDATED_TOO_EARLY:
            return translate("Sabotage", "Updated weights used too early")


def sabotage_name(sabotage: Sabotage, session: Session) -> str:
    """Return what is done wrong, and where."""
    match sabotage.rule:
        case WrongRule.SLOPE_FORGOTTEN:
            template = translate("Sabotage", "Slope {slope} forgotten in layer {layer}")
        case WrongRule.GRADIENT_SIGN:
            template = translate(
                "Sabotage", "Wrong sign of the weights’ gradients in layer {layer}"
            )
        case WrongRule.TRANSPOSED:
            template = translate("Sabotage", "Weights of layer {layer} transposed")
        case WrongRule.PATH_LEFT_OUT:
            template = translate("Sabotage", "Path through {unit} left out")
        case _:
            return rule_name(sabotage.rule)
    return template.format(**_words(sabotage, session))


def sabotage_sentence(sabotage: Sabotage, session: Session) -> str:
    """Return in a sentence what is done wrong, where, and what should be done."""
    match sabotage.rule:
        case WrongRule.SLOPE_FORGOTTEN:
            template = translate(
                "Sabotage",
                "In layer {layer} the slope {slope} is forgotten: ∂J/∂z is set to ∂J/∂a.",
            )
        case WrongRule.LOSS_SIGN:
            template = translate(
                "Sabotage",
                "The slope of the loss has the wrong sign, and so has every gradient made from it.",
            )
        case WrongRule.GRADIENT_SIGN:
            template = translate(
                "Sabotage",
                "In layer {layer} the gradients of the weights have the wrong sign.",
            )
        case WrongRule.TRANSPOSED:
            template = translate(
                "Sabotage",
                "On the way back the weights of layer {layer} are read in the wrong order, "
                "rows as columns.",
            )
        case WrongRule.PATH_LEFT_OUT:
            template = translate(
                "Sabotage", "The sum on the way back through layer {layer} forgets {unit}."
            )
        case WrongRule.UPDATED_TOO_EARLY:
            template = translate(
                "Sabotage", "The way back goes through weights that are updated already."
            )
    return template.format(**_words(sabotage, session))


def _words(sabotage: Sabotage, session: Session) -> dict[str, str]:
    """Return what stands in the templates' places; layers count from 1."""
    layer = sabotage.layer
    words = {"layer": str(layer)}
    if layer:
        activation = session.setup.problem.network.layers[layer - 1].activation
        words["slope"] = function_name(activation, slope=True).text
        words["unit"] = session.notation.text(Quantity(Kind.A, layer, sabotage.unit))
    return words
