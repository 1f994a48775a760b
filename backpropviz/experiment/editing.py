"""Edits of an experiment: each gives a new experiment and leaves the old one as it was."""

from collections.abc import Sequence

import msgspec

from backpropviz.engine.parameters import Parameters
from backpropviz.experiment.schema import Experiment, Matrix, Training, Vector

replace = msgspec.structs.replace


def with_input(experiment: Experiment, row: int, unit: int, value: float) -> Experiment:
    """Return the experiment with one input of one sample changed."""
    inputs = _with_entry(experiment.data.inputs, row, unit, value)
    return replace(experiment, data=replace(experiment.data, inputs=inputs))


def with_target(experiment: Experiment, row: int, unit: int, value: float) -> Experiment:
    """Return the experiment with one target of one sample changed."""
    targets = _with_entry(experiment.data.targets, row, unit, value)
    return replace(experiment, data=replace(experiment.data, targets=targets))


def with_parameters(experiment: Experiment, parameters: Parameters) -> Experiment:
    """Return the experiment with all weights and biases given, instead of drawn."""
    layers = tuple(
        replace(
            layer,
            weights=_matrix(weights.tolist()),
            biases=None if bias is None else _vector(bias.tolist()),
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


def with_activation(experiment: Experiment, layer: int, activation: str) -> Experiment:
    """Return the experiment with another activation in `layers[layer]`."""
    layers = list(experiment.model.layers)
    layers[layer] = msgspec.convert(
        {**msgspec.to_builtins(layers[layer]), "activation": activation}, type(layers[layer])
    )
    return replace(experiment, model=replace(experiment.model, layers=tuple(layers)))


def with_training(experiment: Experiment, training: Training) -> Experiment:
    """Return the experiment with other settings of training."""
    return replace(experiment, training=training)


def _with_entry(matrix: Matrix, row: int, column: int, value: float) -> Matrix:
    rows = [list(entries) for entries in matrix]
    rows[row][column] = value
    return _matrix(rows)


def _matrix(rows: Sequence[Sequence[float]]) -> Matrix:
    return tuple(tuple(float(value) for value in row) for row in rows)


def _vector(values: Sequence[float]) -> Vector:
    return tuple(float(value) for value in values)
