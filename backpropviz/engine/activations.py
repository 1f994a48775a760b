"""Activation functions and their derivatives; how layers use them lives in backprop."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from backpropviz.engine.arrays import Floats

LEAKY_SLOPE = 0.01

# What they can answer, where that has two ends.
RANGES: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "step": (0.0, 1.0),
        "sigmoid": (0.0, 1.0),
        "softmax": (0.0, 1.0),
        "tanh": (-1.0, 1.0),
        "cos": (-1.0, 1.0),
    }
)

# Their slope jumps at z = 0, and step itself does.
KINKED_AT_ZERO = frozenset({"step", "relu", "leaky_relu"})


@dataclass(frozen=True, slots=True)
class Activation:
    """A function from pre-activations z to activations a, and its derivative.

    `value` and `slope` keep the shape of z. `slope` is None for softmax, whose derivative is a
    matrix for each sample; its `value` works along the last axis.
    """

    name: str
    value: Callable[[Floats], Floats]
    slope: Callable[[Floats], Floats] | None

    @property
    def elementwise(self) -> bool:
        """Say whether each activation depends on its own z alone."""
        return self.slope is not None

    def pull_back(self, z: Floats, a: Floats, dJ_da: Floats) -> Floats:
        """Return dJ/dz from dJ/da, all of the shape of z."""
        if self.slope is None:
            return _pull_back_softmax(a, dJ_da)
        return dJ_da * self.slope(z)


def sigmoid(z: Floats) -> Floats:
    """Return 1/(1 + exp(-z)), accurate in both tails."""
    # maximum rather than where, here and below: several times faster on mixed signs.
    small = np.exp(-np.abs(z))
    return np.maximum(small, np.greater_equal(z, 0.0)) / (1.0 + small)


def sigmoid_slope(z: Floats) -> Floats:
    """Return the derivative of the sigmoid at z.

    Taken from z and not as a(1 - a), which is 0 already at z = 37.
    """
    small: Floats = np.exp(-np.abs(z))
    return small / np.square(1.0 + small)


def softplus(z: Floats) -> Floats:
    """Return ln(1 + exp(z))."""
    return np.maximum(z, 0.0) + np.log1p(np.exp(-np.abs(z)))


def softmax(z: Floats) -> Floats:
    """Return exp(z_i) / sum_j exp(z_j) along the last axis."""
    powers: Floats = np.exp(below_maximum(z))
    total: Floats = powers.sum(axis=-1, keepdims=True)
    return powers / total


def below_maximum(z: Floats) -> Floats:
    """Return z minus its maximum along the last axis; a difference beyond float64 is -inf."""
    with np.errstate(over="ignore"):
        difference: Floats = z - z.max(axis=-1, keepdims=True)
    return difference


def _pull_back_softmax(a: Floats, dJ_da: Floats) -> Floats:
    # The Jacobian a_i (delta_ij - a_j) maps equal dJ/da to 0, so any constant may be taken off
    # first. Taking off that of the largest a keeps the digits when the softmax is saturated.
    largest = a.argmax(axis=-1)[..., np.newaxis]
    relative = dJ_da - np.take_along_axis(dJ_da, largest, axis=-1)
    mean: Floats = (relative * a).sum(axis=-1, keepdims=True)
    return a * (relative - mean)


def _linear(z: Floats) -> Floats:
    return np.positive(z)


def _linear_slope(z: Floats) -> Floats:
    return np.ones_like(z, dtype=np.float64)


def _step(z: Floats) -> Floats:
    return np.greater(z, 0.0).astype(np.float64)


def _step_slope(z: Floats) -> Floats:
    return np.zeros_like(z, dtype=np.float64)


def _tanh_slope(z: Floats) -> Floats:
    # 4 e / (1 + e)^2 with e = exp(-2|z|): 1 - tanh(z)^2 would be 0 already at z = 20.
    # The square comes after exp because 2|z| itself can overflow.
    small = np.square(np.exp(-np.abs(z)))
    return 4.0 * small / np.square(1.0 + small)


def _relu(z: Floats) -> Floats:
    return np.maximum(z, 0.0)


def _leaky_relu(z: Floats) -> Floats:
    return np.maximum(z, LEAKY_SLOPE * z)


def _leaky_relu_slope(z: Floats) -> Floats:
    return np.maximum(LEAKY_SLOPE, np.greater(z, 0.0))


def _elu(z: Floats) -> Floats:
    return np.maximum(z, 0.0) + np.expm1(np.minimum(z, 0.0))


def _elu_slope(z: Floats) -> Floats:
    return np.exp(np.minimum(z, 0.0))


_erfc = np.frompyfunc(math.erfc, 1, 1)


def _normal_cdf(z: Floats) -> Floats:
    # erfc rather than 1 + erf, which loses every digit below z = -8. numpy has neither.
    return 0.5 * np.asarray(_erfc(-z / math.sqrt(2.0)), dtype=np.float64)


def _gelu(z: Floats) -> Floats:
    return z * _normal_cdf(z)


def _gelu_slope(z: Floats) -> Floats:
    # Beyond 40 the density is 0 in float64, and the square of z could overflow.
    near = np.clip(z, -40.0, 40.0)
    density = np.exp(-0.5 * np.square(near)) / math.sqrt(2.0 * math.pi)
    return _normal_cdf(z) + near * density


def _swish(z: Floats) -> Floats:
    return z * sigmoid(z)


def _swish_slope(z: Floats) -> Floats:
    return sigmoid(z) + z * sigmoid_slope(z)


def _cos_slope(z: Floats) -> Floats:
    return -np.sin(z)


ACTIVATIONS: Mapping[str, Activation] = MappingProxyType(
    {
        activation.name: activation
        for activation in (
            Activation("linear", _linear, _linear_slope),
            Activation("step", _step, _step_slope),
            Activation("sigmoid", sigmoid, sigmoid_slope),
            Activation("tanh", np.tanh, _tanh_slope),
            Activation("relu", _relu, _step),
            Activation("leaky_relu", _leaky_relu, _leaky_relu_slope),
            Activation("elu", _elu, _elu_slope),
            Activation("softplus", softplus, sigmoid),
            Activation("gelu", _gelu, _gelu_slope),
            Activation("swish", _swish, _swish_slope),
            Activation("cos", np.cos, _cos_slope),
            Activation("softmax", softmax, None),
        )
    }
)
