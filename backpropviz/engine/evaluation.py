"""Forward passes over fixed inputs, again and again: outputs, loss, and pictures of every unit."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np
from numpy.typing import NDArray

from backpropviz.engine.activation_calls import Call
from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Problem, losses_of_samples
from backpropviz.engine.network import Network
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.pass_calls import ForwardCalls, layer_blocks, with_ones

Pictures = tuple[NDArray[np.float32], ...]

# So many samples go through all layers before the next: their numbers stay in the cache. Of a wide
# layer fewer, whose numbers would be hundreds of megabytes.
_STRIP, _LEAST_STRIP = 2048, 32
_MOST_OF_A_LAYER = 2**20


class Evaluator:
    """Forward passes of a network over the inputs (N, n_in), which must not change."""

    def __init__(self, network: Network, inputs: Floats) -> None:
        self._n_samples = inputs.shape[0]
        self._flat = np.empty(network.n_parameters)
        self._inputs = with_ones(network, inputs)
        blocks = layer_blocks(network, self._flat)
        self._strips: list[tuple[slice, ForwardCalls, list[Call], list[Call]]] = []
        made: dict[int, ForwardCalls] = {}
        for strip in _strips(network, self._n_samples):
            size = strip.stop - strip.start
            forward = made.setdefault(size, ForwardCalls(network, blocks, size))
            first = forward.sums(0, self._inputs[strip].T)
            last = forward.values(len(network.layers) - 1)
            self._strips.append((strip, forward, [first, *forward.after_inputs()], last))

    def outputs(self, parameters: Parameters) -> Floats:
        """Return a (N, n_out) of the last layer, an array that is the caller's."""
        return self.last_layer(parameters)[1]

    def last_layer(self, parameters: Parameters) -> tuple[Floats, Floats]:
        """Return z and a of the last layer, (N, n_out) each; both arrays are the caller's."""
        np.copyto(self._flat, parameters.flat)
        n_out = parameters.network.n_outputs
        z, a = np.empty((self._n_samples, n_out)), np.empty((self._n_samples, n_out))
        with np.errstate(all="ignore"):
            for strip, forward, to_z, to_a in self._strips:
                for call in to_z:
                    call()
                z[strip] = forward.z[-1].T
                for call in to_a:
                    call()
                a[strip] = forward.a[-1].T
        return z, a


class LossEvaluator:
    """The loss over all samples of a problem."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self._evaluator = Evaluator(problem.network, problem.inputs)

    def loss(self, parameters: Parameters) -> float:
        """Return the loss, penalty included, as `backprop.evaluate_loss` does."""
        return self.data_loss(parameters) + self._problem.penalty.value(parameters)

    def data_loss(self, parameters: Parameters) -> float:
        """Return the mean of the samples' losses."""
        z, a = self._evaluator.last_layer(parameters)
        with np.errstate(all="ignore"):
            return float(np.mean(losses_of_samples(self._problem, z, a, self._problem.targets)))


class GridEvaluator:
    """What every unit answers to each of the points (M, n_in), for pictures, in float32.

    Where weights or sums do not fit float32 the pictures have infinite or undefined numbers.
    outputs_only: of the last layer alone.
    """

    def __init__(self, network: Network, points: Floats, *, outputs_only: bool = False) -> None:
        shown = len(network.layers) - 1 if outputs_only else 0
        self._flat = np.empty(network.n_parameters, np.float32)
        blocks = layer_blocks(network, self._flat)
        inputs = np.ascontiguousarray(with_ones(network, points).T, np.float32)
        self._pictures = tuple(
            np.empty((layer.units, len(points)), np.float32) for layer in network.layers[shown:]
        )
        self._calls: list[Call] = []
        made: dict[int, ForwardCalls] = {}
        for strip in _strips(network, len(points)):
            size = strip.stop - strip.start
            forward = made.setdefault(size, ForwardCalls(network, blocks, size))
            calls = [forward.sums(0, np.ascontiguousarray(inputs[:, strip]))]
            calls += [*forward.after_inputs(), *forward.values(len(network.layers) - 1)]
            for picture, a in zip(self._pictures, forward.a[shown:], strict=True):
                calls.append(partial(np.copyto, picture[:, strip], a))
            self._calls += calls

    def activations(self, parameters: Parameters) -> Pictures:
        """Return a (units, M) of each layer; the next call writes into the same arrays."""
        with np.errstate(all="ignore"):
            np.copyto(self._flat, parameters.flat, "same_kind")
            for call in self._calls:
                call()
        return self._pictures


def _strips(network: Network, n_samples: int) -> Iterator[slice]:
    widest = max((layer.units for layer in network.layers), default=1)
    length = min(max(_MOST_OF_A_LAYER // widest, _LEAST_STRIP), _STRIP)
    for start in range(0, n_samples, length):
        yield slice(start, min(start + length, n_samples))
