"""Friendly numbers for a network: small whole ones and halves, whose results need few digits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Pass, Problem, run_pass
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.experiment.engine_parts import network_of, start_of
from backpropviz.experiment.schema import Experiment
from backpropviz.export.numbers import NumberStyle
from backpropviz.export.translation import QT_TRANSLATE_NOOP
from backpropviz.export.worksheet.choices import MOST_UNITS, WorksheetError
from backpropviz.export.worksheet.document import pass_document, why_too_large
from backpropviz.export.worksheet.friendly import Friendliness, friendliness

_TOO_LARGE: Final = QT_TRANSLATE_NOOP(
    "Worksheet",
    "Easy numbers are found for networks with at most {most} units in a layer; take those of the "
    "experiment.",
)
_INPUTS: Final = np.array([-2.0, -1.0, -0.5, 0.5, 1.0, 1.5, 2.0, 3.0])
_WEIGHTS: Final = np.array([-2.0, -1.5, -1.0, -0.5, 0.5, 1.0, 1.5, 2.0])
_SMALL_WEIGHTS: Final = np.array([-1.0, -0.5, 0.5, 1.0])  # where many are added up
_BIASES: Final = np.array([-1.0, -0.5, 0.0, 0.5, 1.0])
_TARGETS: Final = np.array([-1.0, 0.0, 0.5, 1.0, 2.0])
_MANY: Final = 3  # units that feed a unit

_LARGEST_SUM: Final = 8.0  # before and after an activation that does not squash
_LARGEST_SQUASHED: Final = 2.5  # before one that does: beyond, it is saturated
_LARGEST_GRADIENT: Final = 20.0
_SMALLEST_GRADIENT: Final = 1e-3
_ALIVE: Final = 0.5  # share of the units of a layer that let a gradient through
_SQUASHING: Final = ("sigmoid", "tanh", "softmax")
_AT_ZERO: Final = ("relu", "leaky_relu", "elu", "step", *_SQUASHING)
_MOST_DIGITS: Final = 4


def network_candidates(
    experiment: Experiment, random: np.random.Generator
) -> Iterator[tuple[Friendliness, Experiment] | None]:
    """Yield documents with other numbers without end, and None for numbers that will not do."""
    if why_too_large(experiment.model) is not None:
        raise WorksheetError(_TOO_LARGE, {"most": str(MOST_UNITS)})
    network = network_of(experiment.model)
    training = experiment.training
    penalty = Penalty(training.l1, training.l2, training.penalize_biases)
    shape = start_of(experiment.model)
    while True:
        inputs = random.choice(_INPUTS, size=(1, network.n_inputs))
        if network.n_inputs > 1 and np.ptp(inputs) == 0.0:
            yield None
            continue
        targets = _targets(experiment, random)
        parameters = shape.copy()
        for layer, weights in enumerate(parameters.weights):
            among = _SMALL_WEIGHTS if network.fan_in(layer) > _MANY else _WEIGHTS
            weights[...] = random.choice(among, size=weights.shape)
            bias = parameters.biases[layer]
            if bias is not None:
                bias[...] = random.choice(_BIASES, size=bias.shape)
        run = run_pass(Problem(network, training.loss, penalty, inputs, targets), parameters)
        if not _is_feasible(run):
            yield None
            continue
        found = friendliness(_numbers(run), _MOST_DIGITS)
        yield found, _document(experiment, inputs, targets, parameters)


def _document(
    experiment: Experiment, inputs: Floats, targets: Floats, parameters: Parameters
) -> Experiment:
    return pass_document(experiment, inputs[0], targets[0], parameters, NumberStyle())


def _targets(experiment: Experiment, random: np.random.Generator) -> Floats:
    """Return targets that go with the loss and the output: classes, or numbers in its range."""
    count, loss = experiment.model.n_outputs, experiment.training.loss
    output = experiment.model.layers[-1].activation
    if loss == "cross_entropy" or output == "softmax":
        return np.eye(count)[random.integers(count, size=1)]
    if loss == "bce" or output in ("sigmoid", "step"):
        return random.integers(2, size=(1, count)).astype(np.float64)
    if output == "tanh":
        return random.choice(np.array([-1.0, 1.0]), size=(1, count))
    return random.choice(_TARGETS, size=(1, count))


def _is_feasible(run: Pass) -> bool:
    """Say whether a pass can be done by hand, and has something to teach."""
    layers = run.problem.network.layers
    for layer, z, a, slope in zip(layers, run.z, run.a, run.dJ_dz, strict=True):
        most = _LARGEST_SQUASHED if layer.activation in _SQUASHING else _LARGEST_SUM
        if np.abs(z).max() > most or np.abs(a).max() > _LARGEST_SUM:
            return False
        if layer.activation in _AT_ZERO and not z.all():  # a corner, or all too easy
            return False
        if np.abs(slope).max() > _LARGEST_GRADIENT:
            return False
        if layer.units > 1 and len({tuple(column) for column in z.T}) == 1:
            return False  # units that are all alike
    if not np.isfinite(run.loss):
        return False
    if any(layer.activation == "step" for layer in layers):  # nothing comes back in any case
        return True
    return all(
        np.mean(np.abs(slope) >= _SMALLEST_GRADIENT) >= _ALIVE for slope in run.dJ_dz
    ) and bool(run.gradient.flat.any())


def _numbers(run: Pass) -> list[float]:
    """Return what a person computes in a pass."""
    arrays = [*run.z, *run.a, *run.dJ_da, *run.dJ_dz, run.gradient.flat, run.sample_losses]
    return [float(number) for array in arrays for number in np.ravel(array)]
