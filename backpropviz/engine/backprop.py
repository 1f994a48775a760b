"""One forward and one backward pass over a batch, vectorised: the numbers that everything reads."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.arrays import Floats
from backpropviz.engine.losses import LOSSES, from_z
from backpropviz.engine.network import Network
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty


@dataclass(frozen=True, slots=True, eq=False)
class Problem:
    """What is to be made small: the loss of a network on samples.

    inputs: (N, n_in); targets: (N, n_out); `loss` is a name in losses.LOSSES.
    """

    network: Network
    loss: str
    penalty: Penalty
    inputs: Floats
    targets: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Pass:
    """Every number of one forward and backward pass over N samples.

    inputs (N, n_in) and targets (N, n_out) are those of the samples `rows` of the problem.
    z, a, dJ_dz, dJ_da: one (N, units) array a layer; the derivatives are of `loss`, the mean over
    the batch, so they carry its factor 1/N. gradient: dJ/dW and dJ/db, penalty included.
    sample_losses: (N,), each sample's own loss; data_loss is their mean; loss is data_loss plus
    penalty.
    """

    problem: Problem
    parameters: Parameters
    rows: tuple[int, ...]
    inputs: Floats
    targets: Floats
    z: tuple[Floats, ...]
    a: tuple[Floats, ...]
    sample_losses: Floats
    data_loss: float
    penalty: float
    loss: float
    dJ_da: tuple[Floats, ...]
    dJ_dz: tuple[Floats, ...]
    gradient: Parameters
    dJ_dx: Floats

    def source(self, layer: int) -> Floats:
        """Return (N, n_in): what feeds `layers[layer]`, the inputs or the layer before."""
        return self.inputs if layer == 0 else self.a[layer - 1]

    @np.errstate(over="ignore", invalid="ignore", under="ignore")
    def weight_shares(
        self, layer: int, source: int, unit: int, rows: slice = slice(None)
    ) -> Floats:
        """Return (N,): dJ_s/dW of one weight of `layers[layer]`, of each sample's own loss."""
        # The pass carries the mean's factor 1/N, which a sample's own loss does not have.
        delta = self.dJ_dz[layer][rows, unit] * len(self.rows)
        return delta * self.source(layer)[rows, source]


def run_pass(problem: Problem, parameters: Parameters, rows: Sequence[int] | None = None) -> Pass:
    """Return the pass over the samples `rows` of the problem (all of them if None).

    Source of the backward recursion: Rumelhart, Hinton & Williams, Nature 323 (1986), 533-536.
    """
    network = problem.network
    if rows is None:
        rows = range(problem.inputs.shape[0])
    chosen = list(rows)
    inputs = problem.inputs[chosen]
    targets = problem.targets[chosen]
    with np.errstate(over="ignore", invalid="ignore", under="ignore"):
        z, a = _forward(network, parameters, inputs)
        sample_losses = losses_of_samples(problem, z[-1], a[-1], targets)
        data_loss = float(np.mean(sample_losses))
        penalty = problem.penalty.value(parameters)

        dJ_da: list[Floats] = [np.empty(0)] * len(network.layers)
        dJ_dz: list[Floats] = [np.empty(0)] * len(network.layers)
        gradient = Parameters(network, problem.penalty.gradient(parameters))
        dJ_da[-1], dJ_dz[-1] = _output_slopes(problem, z[-1], a[-1], targets)
        dJ_dx = inputs
        for layer in reversed(range(len(network.layers))):
            if layer < len(network.layers) - 1:
                activation = ACTIVATIONS[network.layers[layer].activation]
                dJ_dz[layer] = activation.pull_back(z[layer], a[layer], dJ_da[layer])
            source = inputs if layer == 0 else a[layer - 1]
            gradient.weights[layer][...] += source.T @ dJ_dz[layer]
            bias = gradient.biases[layer]
            if bias is not None:
                bias += dJ_dz[layer].sum(axis=0)
            upstream = dJ_dz[layer] @ parameters.weights[layer].T
            if layer == 0:
                dJ_dx = upstream
            else:
                dJ_da[layer - 1] = upstream
    return Pass(
        problem=problem,
        parameters=parameters,
        rows=tuple(int(row) for row in chosen),
        inputs=inputs,
        targets=targets,
        z=z,
        a=a,
        sample_losses=sample_losses,
        data_loss=data_loss,
        penalty=penalty,
        loss=data_loss + penalty,
        dJ_da=tuple(dJ_da),
        dJ_dz=tuple(dJ_dz),
        gradient=gradient,
        dJ_dx=dJ_dx,
    )


class Forward(NamedTuple):
    """What a forward pass alone tells: outputs (N, n_out) and each sample's own loss (N,)."""

    outputs: Floats
    sample_losses: Floats

    @property
    def data_loss(self) -> float:
        """Return the mean of the samples' losses, without the penalty."""
        with np.errstate(over="ignore", invalid="ignore"):
            return float(np.mean(self.sample_losses))


def run_forward(problem: Problem, parameters: Parameters) -> Forward:
    """Return the forward pass over all samples of the problem."""
    with np.errstate(over="ignore", invalid="ignore", under="ignore"):
        z, a = _forward(problem.network, parameters, problem.inputs)
        return Forward(a[-1], losses_of_samples(problem, z[-1], a[-1], problem.targets))


def run_layers(network: Network, parameters: Parameters, inputs: Floats) -> tuple[Floats, ...]:
    """Return a (N, units) of every layer for inputs (N, n_in), by a forward pass alone."""
    with np.errstate(over="ignore", invalid="ignore", under="ignore"):
        return _forward(network, parameters, inputs)[1]


def evaluate_loss(problem: Problem, parameters: Parameters) -> float:
    """Return the loss over all samples, penalty included, by a forward pass alone."""
    data_loss = run_forward(problem, parameters).data_loss
    return data_loss + problem.penalty.value(parameters)


def _forward(
    network: Network, parameters: Parameters, inputs: Floats
) -> tuple[tuple[Floats, ...], tuple[Floats, ...]]:
    z: list[Floats] = []
    a: list[Floats] = []
    source = inputs
    for layer, weights, bias in zip(
        network.layers, parameters.weights, parameters.biases, strict=True
    ):
        z.append(source @ weights if bias is None else source @ weights + bias)
        a.append(ACTIVATIONS[layer.activation].value(z[-1]))
        source = a[-1]
    return tuple(z), tuple(a)


def losses_of_samples(problem: Problem, z: Floats, a: Floats, targets: Floats) -> Floats:
    """Return each sample's own loss (N,), from z, a and targets (N, n_out) of the outputs."""
    stable = from_z(problem.loss, problem.network.layers[-1].activation)
    if stable is not None:
        return stable.per_sample(z, targets)
    return LOSSES[problem.loss].per_sample(a, targets)


def _output_slopes(
    problem: Problem, z: Floats, a: Floats, targets: Floats
) -> tuple[Floats, Floats]:
    """Return dJ/da and dJ/dz of the output layer, both (N, n_out), of the mean over the batch."""
    output = problem.network.layers[-1].activation
    samples = targets.shape[0]
    stable = from_z(problem.loss, output)
    if stable is not None:
        return stable.slope_a(z, targets) / samples, stable.slope_z(z, targets) / samples
    slope = LOSSES[problem.loss].slope(a, targets) / samples
    return slope, ACTIVATIONS[output].pull_back(z, a, slope)
