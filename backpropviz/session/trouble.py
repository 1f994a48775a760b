"""What stands in the way of an update: the first number that is not finite, and what to try."""

import numpy as np

from backpropviz.engine.backprop import Pass
from backpropviz.engine.optimizers import Update
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Quantity
from backpropviz.engine.training import Diverged, first_not_finite
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase


def find_trouble(run: Pass, update: Update) -> Phrase | None:
    """Say in one sentence which number of a pass and its update is the first that is not finite.

    It names the layer and what to try; None if all are finite.
    """
    # In the very first pass the numbers come from the document alone; later ones from the updates.
    from_document = update.state_before.count == 0
    quantity = first_not_finite(run)
    if quantity is None:
        quantity = _first_parameter(Parameters(run.problem.network, update.values["w"]))
        from_document = False
    if quantity is None:
        return None
    name = _name(quantity)
    if quantity.sample != OF_THE_BATCH and len(run.rows) > 1:
        name = QT_TRANSLATE_NOOP("Trouble", "{quantity}, for sample {sample},").format(
            quantity=name, sample=quantity.sample + 1
        )
    if from_document:
        template = QT_TRANSLATE_NOOP(
            "Trouble",
            "Update {number} cannot be done: {quantity} is not a finite number. "
            "Try smaller weights or inputs.",
        )
    else:
        template = QT_TRANSLATE_NOOP(
            "Trouble",
            "Update {number} cannot be done: {quantity} would not be a finite number. "
            "Try a smaller learning rate.",
        )
    return template.format(number=update.state_after.count, quantity=name)


def describe_trouble(error: Diverged) -> Phrase:
    """Say in one sentence at which number training stopped, and what to try."""
    template = QT_TRANSLATE_NOOP(
        "Trouble",
        "Update {number} cannot be done: {quantity} would not be a finite number. "
        "Try a smaller learning rate.",
    )
    return template.format(number=error.number, quantity=_name(error.quantity))


def _name(quantity: Quantity) -> Phrase:
    """Return what a quantity is in words; neurons, layers and inputs count from 1."""
    match quantity.kind:
        case Kind.Z:
            name = QT_TRANSLATE_NOOP(
                "Trouble", "the weighted sum of neuron {unit} in layer {layer}"
            )
        case Kind.A:
            name = QT_TRANSLATE_NOOP("Trouble", "the activation of neuron {unit} in layer {layer}")
        case Kind.LOSS:
            name = QT_TRANSLATE_NOOP("Trouble", "the loss")
        case Kind.PENALTY:
            name = QT_TRANSLATE_NOOP("Trouble", "the penalty on the weights")
        case Kind.D_A:
            name = QT_TRANSLATE_NOOP(
                "Trouble", "the gradient at the output of neuron {unit} in layer {layer}"
            )
        case Kind.D_Z:
            name = QT_TRANSLATE_NOOP(
                "Trouble", "the gradient at the sum of neuron {unit} in layer {layer}"
            )
        case Kind.D_WEIGHT:
            name = QT_TRANSLATE_NOOP(
                "Trouble", "the gradient of weight {source} of neuron {unit} in layer {layer}"
            )
        case Kind.D_BIAS:
            name = QT_TRANSLATE_NOOP(
                "Trouble", "the gradient of the bias of neuron {unit} in layer {layer}"
            )
        case Kind.NEW_WEIGHT:
            name = QT_TRANSLATE_NOOP("Trouble", "weight {source} of neuron {unit} in layer {layer}")
        case _:
            name = QT_TRANSLATE_NOOP("Trouble", "the bias of neuron {unit} in layer {layer}")
    return name.format(unit=quantity.unit + 1, layer=quantity.layer, source=quantity.source + 1)


def _first_parameter(parameters: Parameters) -> Quantity | None:
    layers = zip(parameters.weights, parameters.biases, strict=True)
    for layer, (weights, bias) in enumerate(layers, start=1):
        for source, unit in np.argwhere(~np.isfinite(weights)):
            return Quantity(Kind.NEW_WEIGHT, layer, int(unit), int(source))
        if bias is not None:
            for (unit,) in np.argwhere(~np.isfinite(bias)):
                return Quantity(Kind.NEW_BIAS, layer, int(unit))
    return None
