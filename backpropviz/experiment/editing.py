"""Edits of model, training and expressions: each gives a new experiment, the old one stays.

Edits of the samples are in `data_editing`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from backpropviz.engine.expression import ExpressionError
from backpropviz.engine.graph.program import compile_program
from backpropviz.engine.parameters import Parameters
from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.schema import (
    OPTIMIZER_KEYS,
    SCHEME_KEYS,
    Experiment,
    Layer,
    Matrix,
    Model,
    OptimizerName,
    SchemeName,
    Training,
    Vector,
)
from backpropviz.phrases import phrase_of

# Outputs from 0 to 1; a step is one too.
PROBABILITIES: Final = ("sigmoid", "softmax", "step")
FIRST_VALUE: Final = 1.0  # of a name that is new in an expression
_LONGEST_TITLE: Final = 80
# What a scheme begins with when it is chosen.
FIRST_SETTINGS: Final = {"low": -1.0, "high": 1.0, "mean": 0.0, "std": 1.0}

replace = msgspec.structs.replace


def with_parameters(experiment: Experiment, parameters: Parameters) -> Experiment:
    """Return the experiment with all weights and biases given, instead of drawn."""
    layers = tuple(
        replace(
            layer,
            weights=matrix(weights.tolist()),
            biases=None if bias is None else vector(bias.tolist()),
        )
        for layer, weights, bias in zip(
            experiment.model.layers, parameters.weights, parameters.biases, strict=True
        )
    )
    return replace(experiment, model=replace(experiment.model, layers=layers))


def with_seed(experiment: Experiment, seed: int) -> Experiment:
    """Return the experiment with its weights and biases drawn anew, from another seed."""
    layers = tuple(replace(layer, weights=None, biases=None) for layer in experiment.model.layers)
    initializer = replace(experiment.model.initializer, seed=seed)
    return replace(
        experiment, model=replace(experiment.model, layers=layers, initializer=initializer)
    )


def with_scheme(experiment: Experiment, scheme: SchemeName) -> Experiment:
    """Return the experiment with all weights drawn by another scheme, from the same seed."""
    drawn = with_seed(experiment, experiment.model.initializer.seed)
    settings = dict.fromkeys(FIRST_SETTINGS) | {
        name: FIRST_SETTINGS[name] for name in SCHEME_KEYS.get(scheme, ())
    }
    initializer = replace(drawn.model.initializer, scheme=scheme, **settings)
    return replace(drawn, model=replace(drawn.model, initializer=initializer))


def with_optimizer(training: Training, optimizer: OptimizerName) -> Training:
    """Return the settings for another optimizer, without those that it does not have."""
    known = {key for keys in OPTIMIZER_KEYS.values() for key in keys}
    dropped = dict.fromkeys(known.difference(OPTIMIZER_KEYS[optimizer]))
    return replace(training, optimizer=optimizer, **dropped)


def with_training(experiment: Experiment, training: Training) -> Experiment:
    """Return the experiment with other settings of training."""
    return replace(experiment, training=training)


def with_activation(experiment: Experiment, layer: int, activation: str) -> Experiment:
    """Return the experiment with another activation in `layers[layer]`.

    Classes that the document codes itself follow the last layer: -1 and 1 for tanh, else 0 and 1.
    """
    layers = list(experiment.model.layers)
    before = layers[layer].activation
    # A name that is none is found by validation, as in a file.
    layers[layer] = replace(layers[layer], activation=activation)
    edited = replace(experiment, model=replace(experiment.model, layers=tuple(layers)))
    is_last = layer % len(layers) == len(layers) - 1
    if is_last and before in PROBABILITIES and activation == "tanh":
        return _recoded(edited, {0.0: -1.0, 1.0: 1.0})
    if is_last and before == "tanh" and activation in PROBABILITIES:
        return _recoded(edited, {-1.0: 0.0, 1.0: 1.0})
    return edited


def with_units(experiment: Experiment, layer: int, units: int) -> Experiment:
    """Return the experiment with another number of units in `layers[layer]`."""
    layers = list(experiment.model.layers)
    layers[layer] = replace(layers[layer], units=units)
    return with_layers(experiment, layers)


def with_layer_added(experiment: Experiment, index: int) -> Experiment:
    """Return the experiment with one more hidden layer, which becomes `layers[index]`.

    It is like the hidden layer before it, or after it if it is the first; the only one has four
    units with tanh. Raises IndexError where no hidden layer can be.
    """
    layers = list(experiment.model.layers)
    if not 0 <= index < len(layers):
        raise IndexError(f"expected a place from 0 to {len(layers) - 1}, got {index}")
    hidden = layers[:-1]
    like = hidden[max(index - 1, 0)] if hidden else Layer(units=4, activation="tanh")
    layers.insert(index, like)
    return with_layers(experiment, layers)


def with_layer_removed(experiment: Experiment, index: int) -> Experiment:
    """Return the experiment without the hidden layer `layers[index]`.

    Raises IndexError for the last layer, which the targets belong to.
    """
    layers = list(experiment.model.layers)
    if not 0 <= index < len(layers) - 1:
        raise IndexError(f"expected a hidden layer from 0 to {len(layers) - 2}, got {index}")
    del layers[index]
    return with_layers(experiment, layers)


def with_layers(experiment: Experiment, layers: Sequence[Layer]) -> Experiment:
    """Return the experiment with other layers, all their weights and biases drawn anew.

    The teacher's symbols of the layers go where there are now more or fewer of them.
    """
    drawn = tuple(replace(layer, weights=None, biases=None) for layer in layers)
    notation = experiment.notation
    if len(drawn) != len(experiment.model.layers):
        notation = replace(notation, weights=None, activations=None)
    model = replace(experiment.model, layers=drawn)
    return replace(experiment, model=model, notation=notation)


def with_value(experiment: Experiment, name: str, value: float) -> Experiment:
    """Return the experiment with another value of an input of its expression."""
    values = {**(experiment.model.values or {}), name: value}
    return replace(experiment, model=replace(experiment.model, values=values))


def with_expression(
    experiment: Experiment,
    text: str,
    known: Mapping[str, float] | None = None,
    *,
    retitled: bool = False,
) -> Experiment:
    """Return the experiment about another expression.

    Values of names that stay are kept; others are those in `known`, else FIRST_VALUE. retitled: the
    title is the text itself, and nothing is said about it. Raises ExperimentError, caused by an
    ExpressionError with the place, if the text is no expression.
    """
    try:
        program = compile_program(text)
    except ExpressionError as error:
        raise ExperimentError("model.expression", phrase_of(error)) from error
    values = {**(known or {}), **(experiment.model.values or {})}
    inputs = {name: values.get(name, FIRST_VALUE) for name in program.inputs}
    if retitled:
        return expression_experiment(text, inputs)
    return replace(experiment, model=Model(expression=text, values=inputs or None))


def expression_experiment(text: str, values: Mapping[str, float], title: str = "") -> Experiment:
    """Return an experiment about an expression, such as one from the command line; not validated.

    title: "" for the text itself, as far as a title goes.
    """
    return Experiment(
        title=title or " ".join(text.split())[:_LONGEST_TITLE],
        model=Model(expression=text, values=values or None),
    )


def _recoded(experiment: Experiment, codes: Mapping[float, float]) -> Experiment:
    """Return the experiment with other targets, if all it has are the old codes."""
    targets = experiment.data.targets
    if targets is None or not all(target in codes for row in targets for target in row):
        return experiment
    recoded = tuple(tuple(codes[target] for target in row) for row in targets)
    return replace(experiment, data=replace(experiment.data, targets=recoded))


def matrix(rows: Sequence[Sequence[float]]) -> Matrix:
    """Return the numbers as a document holds them."""
    return tuple(vector(row) for row in rows)


def vector(values: Sequence[float]) -> Vector:
    """Return the numbers as a document holds them."""
    return tuple(float(value) for value in values)
