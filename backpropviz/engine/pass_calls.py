"""A forward and a backward pass as lists of numpy calls on buffers; backprop.py explains them.

Samples lie in columns and each layer's biases ride as one more row of its weights, which meets a
row of ones below the activations of the layer before. So a layer's weighted sums are one product
of matrices, and so is the gradient, which comes out in the order of the flat parameters.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import groupby

import numpy as np

from backpropviz.engine.activation_calls import (
    Call,
    Reals,
    pull_back_calls,
    slope_calls,
    value_calls,
)
from backpropviz.engine.arrays import Floats
from backpropviz.engine.loss_calls import OutputSlope
from backpropviz.engine.network import Network


def layer_blocks(network: Network, flat: Reals) -> list[Reals]:
    """Return a view of the flat parameters a layer: (n_in, units), the biases as one more row."""
    blocks = []
    start = 0
    for (n_in, units), layer in zip(network.weight_shapes, network.layers, strict=True):
        rows = n_in + layer.bias
        blocks.append(flat[start : start + rows * units].reshape(rows, units))
        start += rows * units
    return blocks


def with_ones(network: Network, inputs: Floats) -> Floats:
    """Return the inputs (N, n_in) with a column of ones if the first layer has biases."""
    if not network.layers[0].bias:
        return np.ascontiguousarray(inputs)
    return np.concatenate([inputs, np.ones((len(inputs), 1))], axis=1)


class ForwardCalls:
    """Buffers of a network's layers for a number of samples, and the calls that fill them.

    blocks: the parameters, as layer_blocks gives them; their type is that of the buffers.
    z, a: one (units, N) view a layer. fed: what feeds the layer after, a with a row of ones below
    where that has biases; all of them one after the other in one buffer.
    """

    def __init__(self, network: Network, blocks: Sequence[Reals], n_samples: int) -> None:
        kind = blocks[0].dtype
        self.network = network
        self.blocks = blocks
        feeds_bias = [layer.bias for layer in network.layers[1:]] + [False]
        rows = [layer.units + bias for layer, bias in zip(network.layers, feeds_bias, strict=True)]
        self.bounds = np.cumsum([0, *rows]) * n_samples
        # Where z has no number, below it, there is a row that no one reads.
        self.z_buffer = np.ones(self.bounds[-1], kind)
        self.a_buffer = np.ones(self.bounds[-1], kind)
        self.fed = self.by_layer(self.a_buffer, n_samples)
        self.a = [fed[: layer.units] for fed, layer in zip(self.fed, network.layers, strict=True)]
        below = self.by_layer(self.z_buffer, n_samples)
        self.z = [
            a if layer.activation == "linear" else z[: layer.units]
            for z, a, layer in zip(below, self.a, network.layers, strict=True)
        ]

    def by_layer(self, buffer: Reals, n_samples: int) -> list[Reals]:
        """Return one view (rows, N) a layer of a buffer that is laid out as a_buffer is."""
        return [
            buffer[start:stop].reshape(-1, n_samples)
            for start, stop in zip(self.bounds[:-1], self.bounds[1:], strict=True)
        ]

    def sums(self, layer: int, source: Reals) -> Call:
        """Return the call for z of `layers[layer]` from what feeds it, (n_in + bias, N)."""
        return partial(self.blocks[layer].T.dot, source, self.z[layer])

    def values(self, layer: int) -> list[Call]:
        """Return the calls for a of `layers[layer]`."""
        return value_calls(self.network.layers[layer].activation, self.z[layer], self.a[layer])

    def after_inputs(self) -> list[Call]:
        """Return the calls from the first layer's z to the last layer's."""
        calls = []
        for layer in range(1, len(self.network.layers)):
            calls += [*self.values(layer - 1), self.sums(layer, self.fed[layer - 1])]
        return calls


class PassCalls:
    """The calls of passes over batches of one size, from the samples to the gradient.

    parameters, gradient: flat. factor: what the gradient still lacks when the calls are done, if
    `leave_factor`; without it they leave nothing out, but for the penalty.
    """

    def __init__(
        self,
        network: Network,
        output: OutputSlope,
        n_samples: int,
        parameters: Floats,
        gradient: Floats,
        leave_factor: bool,
    ) -> None:
        self.factor = output.factor / n_samples
        self._output = output
        self._leave_factor = leave_factor
        self._forward = forward = ForwardCalls(
            network, layer_blocks(network, parameters), n_samples
        )
        self._gradient = layer_blocks(network, gradient)
        self._slope_buffer = np.ones_like(forward.a_buffer)
        self._slopes = [
            slope[: layer.units]
            for slope, layer in zip(
                forward.by_layer(self._slope_buffer, n_samples), network.layers, strict=True
            )
        ]
        self._dJ_da = [np.empty((layer.units, n_samples)) for layer in network.layers]
        self._dJ_dz = [
            dJ_da if layer.activation == "linear" else np.empty_like(dJ_da)
            for dJ_da, layer in zip(self._dJ_da, network.layers, strict=True)
        ]
        self._to_outputs = forward.after_inputs()
        if not output.from_z:
            self._to_outputs += forward.values(len(network.layers) - 1)
        self._to_outputs += self._all_slopes()
        self._from_outputs = self._backward()

    def calls(self, inputs: Floats, columns: Sequence[Floats]) -> list[Call]:
        """Return the calls of the pass over one batch.

        inputs: (N, n_in), with ones where the first layer has biases; columns: what OutputSlope
        made of the targets, (n_out, N) each. Both are read anew whenever the calls are made.
        """
        forward, output = self._forward, self._output
        last = -1
        slope = self._dJ_dz[last] if output.from_z else self._dJ_da[last]
        read = forward.z[last] if output.from_z else forward.a[last]
        calls = [forward.sums(0, inputs.T), *self._to_outputs]
        calls += output.calls(read, columns, slope, self._slopes[last])
        if not self._leave_factor:
            calls.append(partial(np.multiply, slope, np.array(self.factor), slope))
        if not output.from_z:
            calls += self._pull_back(len(forward.network.layers) - 1)
        to_inputs = partial(inputs.T.dot, self._dJ_dz[0].T, self._gradient[0])
        return [*calls, *self._from_outputs, to_inputs]

    def _all_slopes(self) -> list[Call]:
        """Return the calls for the slopes, one set for neighbors of the same activation."""
        forward = self._forward
        layers = forward.network.layers
        needed = range(len(layers) - self._output.from_z)
        calls = []
        for activation, group in groupby(needed, key=lambda layer: layers[layer].activation):
            members = list(group)
            part = slice(forward.bounds[members[0]], forward.bounds[members[-1] + 1])
            buffers = (forward.z_buffer, forward.a_buffer, self._slope_buffer)
            z, a, slope = (buffer[part] for buffer in buffers)
            calls += slope_calls(activation, z, a, slope)
        return calls

    def _backward(self) -> list[Call]:
        """Return the calls from dJ/dz of the last layer to that of the first."""
        forward = self._forward
        calls: list[Call] = []
        for layer in range(len(forward.network.layers) - 1, 0, -1):
            dJ_dz, source = self._dJ_dz[layer], forward.network.layers[layer - 1]
            weights = forward.blocks[layer][: source.units]
            calls += [
                partial(forward.fed[layer - 1].dot, dJ_dz.T, self._gradient[layer]),
                partial(weights.dot, dJ_dz, self._dJ_da[layer - 1]),
                *self._pull_back(layer - 1),
            ]
        return calls

    def _pull_back(self, layer: int) -> list[Call]:
        forward = self._forward
        return pull_back_calls(
            forward.network.layers[layer].activation,
            forward.z[layer],
            forward.a[layer],
            self._slopes[layer],
            self._dJ_da[layer],
            self._dJ_dz[layer],
        )
