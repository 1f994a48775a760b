"""All weights and biases of a network in one flat array, with views of it in their shapes."""

from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from backpropviz.engine.arrays import Floats
from backpropviz.engine.network import Network
from backpropviz.engine.quantities import OF_A_BIAS, Kind, Quantity


class Parameters:
    """The weights and biases of `network`; gradients have the same shape and are kept the same way.

    flat: (network.n_parameters,), layer by layer, the weights row by row and then the biases.
    weights: one (n_in, units) view a layer; biases: one (units,) view a layer, None without bias.
    """

    def __init__(self, network: Network, flat: Floats) -> None:
        if flat.shape != (network.n_parameters,):
            raise ValueError(
                f"expected {network.n_parameters} parameters in one row, got shape {flat.shape}"
            )
        self.network = network
        self.flat = flat
        weights: list[Floats] = []
        biases: list[Floats | None] = []
        offsets: list[int] = []
        start = 0
        for (fan_in, units), layer in zip(network.weight_shapes, network.layers, strict=True):
            offsets.append(start)
            stop = start + fan_in * units
            weights.append(flat[start:stop].reshape(fan_in, units))
            biases.append(flat[stop : stop + units] if layer.bias else None)
            start = stop + (units if layer.bias else 0)
        self.weights = tuple(weights)
        self.biases = tuple(biases)
        self._offsets = tuple(offsets)

    @classmethod
    def from_arrays(
        cls, network: Network, weights: Sequence[Floats], biases: Sequence[Floats | None]
    ) -> "Parameters":
        """Return parameters copied from one weight matrix and one bias row (or None) a layer.

        Raises ValueError where a shape does not fit the network.
        """
        parameters = cls.zeros(network)
        for index, (own, given) in enumerate(zip(parameters.weights, weights, strict=True)):
            given = np.asarray(given, dtype=np.float64)
            if given.shape != own.shape:
                raise ValueError(
                    f"layer {index + 1}: expected weights of shape {own.shape}, got {given.shape}"
                )
            own[...] = given
        for index, (own_bias, bias) in enumerate(zip(parameters.biases, biases, strict=True)):
            if own_bias is None:
                if bias is not None:
                    raise ValueError(f"layer {index + 1} has no bias, but biases are given")
            elif bias is not None:
                own_bias[...] = np.asarray(bias, dtype=np.float64)
        return parameters

    @classmethod
    def zeros(cls, network: Network) -> "Parameters":
        """Return parameters that are all 0."""
        return cls(network, np.zeros(network.n_parameters))

    def copy(self) -> "Parameters":
        """Return parameters with an array of their own."""
        return Parameters(self.network, self.flat.copy())

    @cached_property
    def is_bias(self) -> NDArray[np.bool_]:
        """Return a mask of `flat`: True where the entry is a bias."""
        mask = Parameters(self.network, np.zeros(self.flat.size))
        for bias in mask.biases:
            if bias is not None:
                bias[...] = 1.0
        return mask.flat > 0.0

    def index(self, quantity: Quantity) -> int:
        """Return where the weight or bias that a quantity belongs to stands in `flat`."""
        layer = quantity.layer - 1
        if quantity.kind in OF_A_BIAS:
            return self.bias_index(layer, quantity.unit)
        return self.weight_index(layer, quantity.source, quantity.unit)

    def weight_index(self, layer: int, source: int, unit: int) -> int:
        """Return where the weight from `source` to `unit` of `layers[layer]` stands in `flat`."""
        return self._offsets[layer] + source * self.network.layers[layer].units + unit

    def bias_index(self, layer: int, unit: int) -> int:
        """Return where the bias of `unit` of `layers[layer]` stands in `flat`."""
        return self.weight_index(layer, self.network.fan_in(layer), unit)


def has_parameter(network: Network, quantity: Quantity) -> bool:
    """Say whether a network has a weight or bias, a quantity of kind WEIGHT or BIAS."""
    if not 1 <= quantity.layer <= len(network.layers):
        return False
    layer = network.layers[quantity.layer - 1]
    if not 0 <= quantity.unit < layer.units:
        return False
    if quantity.kind is Kind.BIAS:
        return layer.bias
    return quantity.kind is Kind.WEIGHT and 0 <= quantity.source < network.fan_in(
        quantity.layer - 1
    )
