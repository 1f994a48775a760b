"""Choices that concern data, network and loss at once: each gives an experiment that fits together.

What fits already stays as it is: hidden layers, the output's activation and the loss change only
where the data asks for others. Which columns of a file are what is in `csv_fitting`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from backpropviz.data.dataset import Dataset
from backpropviz.data.errors import DataError
from backpropviz.data.features import parse_features
from backpropviz.data.generators import GENERATORS
from backpropviz.experiment.editing import replace, with_activation, with_layers
from backpropviz.experiment.schema import Data, Experiment, Layer
from backpropviz.experiment.validation import LONGEST_NAME

FIRST_TEST_FRACTION: Final = 0.25  # where the data had nothing to hold back before
_SQUARES: Final = ("half_mse", "mse")
_LOSS_OF: Final = {"sigmoid": "bce", "softmax": "cross_entropy"}


def with_generator(experiment: Experiment, name: str) -> Experiment:
    """Return the experiment with the data of a generator, and a network that can learn it.

    How many samples, their seed and the share for testing stay as they were chosen; noise and
    classes are the generator's own.
    """
    generator, old = GENERATORS[name], experiment.data
    columns = tuple(f"x{number + 1}" for number in range(generator.n_columns))
    features = known_features(old.features, columns) if not old.is_read else None
    standardize = kept_names(old.standardize, features or columns)
    fraction = share_for_testing(old)
    data = replace(
        Data(),
        generator=generator.name,
        samples=_chosen_samples(old),
        seed=old.seed,
        features=features,
        standardize=standardize,
        standardize_on=old.standardize_on if standardize else "train",
        test_fraction=fraction,
        split_seed=old.split_seed if fraction else 0,
    )
    n_inputs = len(features or columns)
    # The surfaces over the plane lie between -1 and 1, the line does not.
    bounded = generator.n_columns == 2
    return fitted(experiment, data, n_inputs, generator.classes, bounded=bounded)


def with_classes(experiment: Experiment, classes: int) -> Experiment:
    """Return the experiment with so many classes from its generator."""
    data = replace(experiment.data, classes=classes)
    return fitted(experiment, data, experiment.model.inputs, classes)


def with_features(
    experiment: Experiment, features: Sequence[str], columns: tuple[str, ...]
) -> Experiment:
    """Return the experiment with other inputs, made of the data's columns."""
    standardize = kept_names(experiment.data.standardize, features)
    data = replace(
        experiment.data,
        features=None if tuple(features) == columns else tuple(features),
        standardize=standardize,
        standardize_on=experiment.data.standardize_on if standardize else "train",
    )
    inputs = input_names(features) if data.is_read else len(features)
    return replace(_with_model(experiment, inputs, experiment.model.layers), data=data)


def with_standardized(experiment: Experiment, name: str, on: bool) -> Experiment:
    """Return the experiment with one of its inputs standardized, or as it is."""
    others = tuple(other for other in experiment.data.standardize or () if other != name)
    standardize = ((*others, name) if on else others) or None
    basis = experiment.data.standardize_on if standardize else "train"
    data = replace(experiment.data, standardize=standardize, standardize_on=basis)
    return replace(experiment, data=data)


def with_output_activation(
    experiment: Experiment, activation: str, classes: int | None
) -> Experiment:
    """Return the experiment with another activation of its output.

    classes: of data that is coded as the network asks for, else None. A softmax then gets a unit
    for each class, and its own loss.
    """
    *hidden, output = experiment.model.layers
    if activation != "softmax" or output.units > 1 or classes is None:
        return with_activation(experiment, len(hidden), activation)
    wider = replace(output, units=classes, activation=activation)
    loss = experiment.training.loss
    training = replace(experiment.training, loss="cross_entropy" if loss == "bce" else loss)
    return replace(with_layers(experiment, (*hidden, wider)), training=training)


def with_activation_of_layer(
    experiment: Experiment, layer: int, activation: str, dataset: Dataset
) -> Experiment:
    """Return the experiment with another activation in a layer, counted from 1; what it needs."""
    if layer < len(experiment.model.layers):
        return with_activation(experiment, layer - 1, activation)
    # The document's own targets are as wide as they are.
    coded = experiment.data.source != "inputs" and dataset.labels is not None
    return with_output_activation(
        experiment, activation, len(dataset.class_names) if coded else None
    )


def fitted(
    experiment: Experiment,
    data: Data,
    inputs: int | tuple[str, ...],
    classes: int | None,
    *,
    bounded: bool = False,
) -> Experiment:
    """Return the experiment with other data, its output and its loss made for them.

    inputs: how many, or their names; classes: None for a regression; bounded: whether its numbers
    lie between -1 and 1.
    """
    *hidden, output = experiment.model.layers
    loss = experiment.training.loss
    if classes is None:
        units, activation = _output_for_numbers(output, bounded=bounded)
        loss = loss if loss in _SQUARES else "half_mse"
    else:
        units, activation = _output_for_classes(output, classes)
    changed = replace(output, units=units, activation=activation)
    if classes is not None and activation != output.activation:
        loss = _LOSS_OF[activation]  # type: ignore[assignment]
    made = _with_model(experiment, inputs, (*hidden, changed))
    return replace(made, data=data, training=replace(made.training, loss=loss))


def share_for_testing(old: Data) -> float | None:
    """Return the share for testing; also where samples were listed, or there was one only."""
    few = old.inputs is not None and len(old.inputs) == 1
    if old.test_fraction is None and (few or old.test_rows is not None):
        return FIRST_TEST_FRACTION
    return old.test_fraction


def known_features(
    features: tuple[str, ...] | None, columns: Sequence[str]
) -> tuple[str, ...] | None:
    """Return the features if they can be made of these columns, else None."""
    try:
        parse_features(features or (), columns)
    except DataError:
        return None
    return features


def kept_names(names: tuple[str, ...] | None, features: Sequence[str]) -> tuple[str, ...] | None:
    """Return those names that are features, None if none of them is."""
    return tuple(name for name in names or () if name in features) or None


def input_names(features: Sequence[str]) -> int | tuple[str, ...]:
    """Return the features as names of the network's inputs; how many, where they are too long."""
    return tuple(features) if all(len(name) <= LONGEST_NAME for name in features) else len(features)


def _with_model(
    experiment: Experiment, inputs: int | tuple[str, ...], layers: tuple[Layer, ...]
) -> Experiment:
    """Return the experiment with another network; one of other sizes is drawn anew."""
    n_inputs = inputs if isinstance(inputs, int) else len(inputs)
    sizes = [n_inputs, *(layer.units for layer in layers)]
    before = [experiment.model.n_inputs, *(layer.units for layer in experiment.model.layers)]
    made = experiment if sizes == before else with_layers(experiment, layers)
    kept = layers if sizes == before else made.model.layers
    return replace(made, model=replace(made.model, inputs=inputs, layers=kept))


def _output_for_numbers(output: Layer, *, bounded: bool) -> tuple[int, str]:
    stays = output.activation == "linear" or (bounded and output.activation == "tanh")
    return 1, output.activation if stays else "linear"


def _output_for_classes(output: Layer, classes: int) -> tuple[int, str]:
    units, activation = output.units, output.activation
    if classes == 2 and units == 1 and activation in ("sigmoid", "tanh", "step"):
        return 1, activation
    if activation == "softmax" or (units > 1 and activation in ("sigmoid", "tanh")):
        return classes, activation
    return (1, "sigmoid") if classes == 2 else (classes, "softmax")


def _chosen_samples(old: Data) -> int | None:
    """Return how many samples a person chose, None if they left it to the generator."""
    if old.generator is None or old.samples == GENERATORS[old.generator].default_samples:
        return None
    return old.samples
