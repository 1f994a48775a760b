"""The shape of a network: how many inputs, which layers. No numbers live here."""

from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Layer:
    """A dense layer: `units` neurons, each fed by every unit of the layer before."""

    units: int
    activation: str  # a name in activations.ACTIVATIONS
    bias: bool = True


@dataclass(frozen=True, slots=True)
class Network:
    """A chain of dense layers; layer l of the formulas is `layers[l - 1]`, layer 0 the inputs."""

    n_inputs: int
    layers: tuple[Layer, ...]

    @property
    def n_outputs(self) -> int:
        """Return the number of units of the last layer."""
        return self.sizes[-1]

    @property
    def sizes(self) -> tuple[int, ...]:
        """Return the number of units of every layer, the inputs first."""
        return (self.n_inputs, *(layer.units for layer in self.layers))

    @property
    def weight_shapes(self) -> tuple[tuple[int, int], ...]:
        """Return (n_in, units) of every layer."""
        return tuple(pairwise(self.sizes))

    @property
    def n_parameters(self) -> int:
        """Return how many weights and biases there are together."""
        return sum(
            (fan_in + layer.bias) * layer.units
            for (fan_in, _), layer in zip(self.weight_shapes, self.layers, strict=True)
        )

    def fan_in(self, layer: int) -> int:
        """Return how many units feed `layers[layer]`."""
        return self.n_inputs if layer == 0 else self.layers[layer - 1].units
