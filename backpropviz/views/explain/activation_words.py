"""The words of the panel with the activations: what each does, and what is seen of a layer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from backpropviz.engine.quantities import Kind
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase
from backpropviz.views.controls.activation_names import ACTIVATIONS, activation_name
from backpropviz.views.explain.activation_scene import ActivationScene

translate = QCoreApplication.translate

CHARACTERS: dict[str, str] = {
    "linear": QT_TRANSLATE_NOOP(
        "ActivationPanel",
        "Passes z on as it is. Several such layers in a row can do no more than one.",
    ),
    "step": QT_TRANSLATE_NOOP(
        "ActivationPanel", "On or off. The slope is 0 everywhere, so no gradient ever gets through."
    ),
    "sigmoid": QT_TRANSLATE_NOOP(
        "ActivationPanel",
        "Squeezes z between 0 and 1. The slope is at most 0.25: each such layer weakens gradients.",
    ),
    "tanh": QT_TRANSLATE_NOOP(
        "ActivationPanel",
        "Squeezes z between −1 and 1. The slope is 1 at 0, and almost nothing beyond ±3.",
    ),
    "relu": QT_TRANSLATE_NOOP(
        "ActivationPanel",
        "Lets positive z through with slope 1. Below 0 it is flat: no gradient comes back.",
    ),
    "leaky_relu": QT_TRANSLATE_NOOP(
        "ActivationPanel", "Slope 1 above 0 and 0.01 below: a little gradient always comes back."
    ),
    "elu": QT_TRANSLATE_NOOP(
        "ActivationPanel",
        "z itself above 0; below, it bends smoothly towards −1, where it is flat.",
    ),
    "softplus": QT_TRANSLATE_NOOP(
        "ActivationPanel", "A ReLU rounded off at 0. Its slope is the sigmoid."
    ),
    "gelu": QT_TRANSLATE_NOOP(
        "ActivationPanel", "A ReLU rounded off, with a dip below 0, where the slope is negative."
    ),
    "swish": QT_TRANSLATE_NOOP(
        "ActivationPanel", "z times its sigmoid: a ReLU rounded off, with a dip below 0."
    ),
    "cos": QT_TRANSLATE_NOOP(
        "ActivationPanel",
        "Goes up and down for ever: many z give the same a, and the slope changes sign.",
    ),
    "softmax": QT_TRANSLATE_NOOP(
        "ActivationPanel",
        "A function of the whole layer: shares that add up to 1. Raise one z, and all others fall.",
    ),
}


def summary_of(scene: ActivationScene) -> str:
    """Return which layer and which activation these are, and how many units are saturated."""
    layer, own = scene.layer, activation_name(scene.layer.activation)
    if scene.is_own:
        text = translate("ActivationPanel", "layer {layer}: {name}")
        text = text.format(layer=layer.layer, name=own)
    else:
        text = translate("ActivationPanel", "layer {layer}: {own}, seen with {name}")
        text = text.format(layer=layer.layer, own=own, name=activation_name(scene.activation))
    count = scene.n_saturated
    if count is None or scene.activation == "softmax":
        return text
    return translate("ActivationPanel", "{text} · {count} of {all} saturated").format(
        text=text, count=count, all=layer.n_units
    )


def numbers_of(scene: ActivationScene) -> str:
    """Return the numbers of the unit that is asked about; question marks for those not seen."""
    unit = scene.layer.unit
    name, z_name = scene.names[unit], scene.z_name(unit)
    if not scene.layer.z_seen[unit]:
        text = translate("ActivationPanel", "{name}: {z} = ?, not computed yet")
        if scene.session.hides(scene.layer.quantity(Kind.Z)):
            text = translate("ActivationPanel", "{name}: {z} = ?, to be predicted")
        return text.format(name=name, z=z_name)
    if scene.activation == "softmax":
        text = translate(
            "ActivationPanel",
            "{z} = {number}\u00a0\u00a0\u00a0 {f} = {value}\u00a0\u00a0\u00a0 ∂a/∂z = {slope}",
        )
    else:
        text = translate(
            "ActivationPanel",
            "{z} = {number}\u00a0\u00a0\u00a0 {f} = {value}\u00a0\u00a0\u00a0 {d}({z}) = {slope}",
        )
    value_name = name if scene.is_own else f"{scene.symbol}({z_name})"
    return text.format(
        z=z_name,
        number=scene.z_text(unit),
        f=value_name,
        value=scene.value_text(unit),
        d=scene.slope_symbol,
        slope=scene.slope_text(unit),
    )


def character_of(activation: str) -> str:
    """Return in a sentence or two what an activation does."""
    return translate("ActivationPanel", CHARACTERS[activation])


def use_text(scene: ActivationScene) -> str:
    """Return what the button says that gives the layer this activation."""
    text = translate("ActivationPanel", "Use in layer {layer}")
    return text.format(layer=scene.layer.layer)


def use_hint(scene: ActivationScene) -> str:
    """Return what the button does."""
    if scene.is_own:
        text = translate("ActivationPanel", "Layer {layer} has {name}; choose another one below")
    else:
        text = translate("ActivationPanel", "Make {name} the activation of layer {layer} (Enter)")
    return text.format(layer=scene.layer.layer, name=activation_name(scene.activation))


def edit_text(scene: ActivationScene) -> Phrase:
    """Return what the edit is called in the menu that undoes it."""
    text = QT_TRANSLATE_NOOP("ActivationPanel", "Choose {name} in layer {layer}")
    return text.format(name=ACTIVATIONS[scene.activation], layer=scene.layer.layer)
