"""How the parameters that an experiment does not give are drawn."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.engine.network import Network
from backpropviz.engine.parameters import Parameters

BIAS_SCHEMES = ("zeros", "same")


@dataclass(frozen=True, slots=True)
class Scheme:
    """The name of an initializer and its settings.

    `low` and `high` belong to uniform, `mean` and `std` to normal. `biases` is "zeros", or "same"
    for biases drawn like the weights. Raises ValueError for a setting out of range.
    """

    name: str
    low: float = -1.0
    high: float = 1.0
    mean: float = 0.0
    std: float = 1.0
    biases: str = "zeros"

    def __post_init__(self) -> None:
        if self.name not in INITIALIZERS:
            raise ValueError(f"expected one of {', '.join(INITIALIZERS)}, got {self.name!r}")
        if self.biases not in BIAS_SCHEMES:
            raise ValueError(f"expected biases zeros or same, got {self.biases!r}")
        if not math.isfinite(self.high - self.low) or self.low > self.high:
            raise ValueError(f"expected low <= high, got {self.low} and {self.high}")
        if not math.isfinite(self.mean) or not 0 <= self.std < math.inf:
            raise ValueError(f"expected a mean and std >= 0, got {self.mean} and {self.std}")


class GivenLayer(NamedTuple):
    """The weights (n_in, units) and biases (units,) of a layer, None where they are drawn."""

    weights: Floats | None = None
    biases: Floats | None = None


Shape = tuple[int, ...]
Initializer = Callable[[np.random.Generator, int, int, Shape, Scheme], Floats]


def draw_parameters(
    network: Network, scheme: Scheme, seed: int, given: Sequence[GivenLayer] = ()
) -> Parameters:
    """Return the given parameters of a network, with the others drawn.

    `given` has an entry for each layer or is empty. Raises ValueError if a shape does not fit.

    What is given or absent moves no other number: one generator draws the weights of every layer
    in order, then the biases of every layer, needed or not.
    """
    if given and len(given) != len(network.layers):
        raise ValueError(f"expected {len(network.layers)} given layers, got {len(given)}")
    given = given or [GivenLayer() for _ in network.layers]
    rng, draw, fans = np.random.default_rng(seed), INITIALIZERS[scheme.name], network.weight_shapes
    weights = [draw(rng, n_in, units, (n_in, units), scheme) for n_in, units in fans]
    biases = [
        np.zeros(units) if scheme.biases == "zeros" else draw(rng, n_in, units, (units,), scheme)
        for n_in, units in fans
    ]
    return Parameters.from_arrays(
        network,
        [_fitting("weights", g.weights, w) for g, w in zip(given, weights, strict=True)],
        [
            _fitting("biases", g.biases, b) if layer.bias else g.biases
            for layer, g, b in zip(network.layers, given, biases, strict=True)
        ],
    )


def _fitting(what: str, given: Floats | None, drawn: Floats) -> Floats:
    if given is None:
        return drawn
    if given.shape != drawn.shape:
        raise ValueError(f"expected {what} of shape {drawn.shape}, got {given.shape}")
    return given


def _zeros(rng: np.random.Generator, n_in: int, n_out: int, shape: Shape, scheme: Scheme) -> Floats:
    return np.zeros(shape)


def _uniform(
    rng: np.random.Generator, n_in: int, n_out: int, shape: Shape, scheme: Scheme
) -> Floats:
    return rng.uniform(scheme.low, scheme.high, shape)


def _normal(
    rng: np.random.Generator, n_in: int, n_out: int, shape: Shape, scheme: Scheme
) -> Floats:
    return rng.normal(scheme.mean, scheme.std, shape)


def _xavier_uniform(
    rng: np.random.Generator, n_in: int, n_out: int, shape: Shape, scheme: Scheme
) -> Floats:
    """Source: Glorot & Bengio, AISTATS (2010), 249-256, with gain 1."""
    bound = math.sqrt(6.0 / (n_in + n_out))
    return rng.uniform(-bound, bound, shape)


def _xavier_normal(
    rng: np.random.Generator, n_in: int, n_out: int, shape: Shape, scheme: Scheme
) -> Floats:
    return rng.normal(0.0, math.sqrt(2.0 / (n_in + n_out)), shape)


def _he_uniform(
    rng: np.random.Generator, n_in: int, n_out: int, shape: Shape, scheme: Scheme
) -> Floats:
    """Source: He, Zhang, Ren & Sun, ICCV (2015), 1026-1034: gain sqrt 2, by the inputs."""
    bound = math.sqrt(6.0 / n_in)
    return rng.uniform(-bound, bound, shape)


def _he_normal(
    rng: np.random.Generator, n_in: int, n_out: int, shape: Shape, scheme: Scheme
) -> Floats:
    return rng.normal(0.0, math.sqrt(2.0 / n_in), shape)


INITIALIZERS: Mapping[str, Initializer] = MappingProxyType(
    {
        "zeros": _zeros,
        "uniform": _uniform,
        "normal": _normal,
        "xavier_uniform": _xavier_uniform,
        "xavier_normal": _xavier_normal,
        "he_uniform": _he_uniform,
        "he_normal": _he_normal,
    }
)
