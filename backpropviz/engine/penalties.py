"""Penalties on the size of the parameters, which are added to the loss of the data."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.engine.parameters import Parameters


@dataclass(frozen=True, slots=True)
class Penalty:
    """l1 * sum |w| + (l2/2) * sum w^2 over the weights, and over the biases if they count.

    Raises ValueError if a factor is negative or not finite.
    """

    l1: float = 0.0
    l2: float = 0.0
    penalize_biases: bool = False

    def __post_init__(self) -> None:
        for name, factor in (("l1", self.l1), ("l2", self.l2)):
            if not 0 <= factor < np.inf:
                raise ValueError(f"expected {name} to be 0 or more, got {factor}")

    @np.errstate(over="ignore")
    def value(self, parameters: Parameters) -> float:
        """Return the penalty; inf where it is too large for float64."""
        if not self.l1 and not self.l2:
            return 0.0
        w = self._penalized(parameters)
        # A factor of 0 is left out: 0 times an overflowing sum would be nan.
        l1 = self.l1 * float(np.abs(w).sum()) if self.l1 else 0.0
        l2 = 0.5 * self.l2 * float(np.square(w).sum()) if self.l2 else 0.0
        return l1 + l2

    @np.errstate(over="ignore")
    def gradient(self, parameters: Parameters) -> Floats:
        """Return l1 * sign(w) + l2 * w, flat; sign(0) = 0, and 0 where nothing is penalized."""
        w = self._penalized(parameters)
        return self.l1 * np.sign(w) + self.l2 * w

    def _penalized(self, parameters: Parameters) -> Floats:
        if self.penalize_biases:
            return parameters.flat
        return np.where(parameters.is_bias, 0.0, parameters.flat)
