"""The local derivatives of one sample's pass: of the loss by an output, of an activation by its z.

They are taken from what the forward pass computed, never from the backward pass, so that a wrong
backward pass cannot spoil them; and from z rather than from 1 − a, which loses its digits.
"""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Pass
from backpropviz.engine.losses import LOSSES, from_z

# Where dJ/da · da/dz is further than this from dJ/dz, which is computed in one from z, rounding has
# spoiled the two factors and only their product is known.
AGREEMENT = 1e-10


class LocalSlopes:
    """The local derivatives of the sample in row `row` of a pass's batch; of that sample's loss."""

    def __init__(self, run: Pass, row: int) -> None:
        self.network = run.problem.network
        self._z = [z[row] for z in run.z]
        self._a = [a[row] for a in run.a]
        self._target = run.targets[row]
        self._loss = run.problem.loss
        self._slopes: dict[int, Floats] = {}

    def activation(self, layer: int, unit: int, by: int) -> float:
        """Return ∂a of `unit` by ∂z of unit `by`, in layer `layer` (1 is the first)."""
        a = self._a[layer - 1]
        with np.errstate(all="ignore"):
            if self.is_elementwise(layer):
                return float(self._slopes_of(layer)[unit]) if unit == by else 0.0
            if unit == by:
                # The others' sum is 1 − a, but keeps its digits when a is nearly 1.
                return float(a[unit] * np.delete(a, unit).sum())
            return float(-a[unit] * a[by])

    def is_elementwise(self, layer: int) -> bool:
        """Say whether each activation of a layer depends on its own z alone."""
        return ACTIVATIONS[self.network.layers[layer - 1].activation].elementwise

    @cached_property
    def of_outputs(self) -> Floats:
        """Return ∂J_s/∂a of every output."""
        z, a, t = self._z[-1][np.newaxis], self._a[-1][np.newaxis], self._target[np.newaxis]
        stable = from_z(self._loss, self.network.layers[-1].activation)
        with np.errstate(all="ignore"):
            slope = LOSSES[self._loss].slope(a, t) if stable is None else stable.slope_a(z, t)
        return np.asarray(slope[0])

    @cached_property
    def of_output_sums(self) -> Floats:
        """Return ∂J_s/∂z of every output, from z where loss and activation have a form in z."""
        z, a, t = self._z[-1][np.newaxis], self._a[-1][np.newaxis], self._target[np.newaxis]
        name = self.network.layers[-1].activation
        stable = from_z(self._loss, name)
        with np.errstate(all="ignore"):
            if stable is not None:
                return np.asarray(stable.slope_z(z, t)[0])
            return np.asarray(ACTIVATIONS[name].pull_back(z, a, self.of_outputs[np.newaxis])[0])

    @cached_property
    def fused(self) -> NDArray[np.bool_]:
        """Return for every output whether only ∂J/∂z as a whole is known, not its factors.

        The outputs of a softmax are fused all or none: each of its sums reaches all of them.
        """
        last, whole = len(self.network.layers), self.of_output_sums
        if from_z(self._loss, self.network.layers[-1].activation) is None:
            return np.zeros(whole.shape, dtype=np.bool_)
        with np.errstate(all="ignore"):
            if self.is_elementwise(last):
                product = self.of_outputs * self._slopes_of(last)
                return np.asarray(~_agree(product, whole))
            softmax = ACTIVATIONS[self.network.layers[-1].activation]
            a = self._a[-1][np.newaxis]
            product = softmax.pull_back(a, a, self.of_outputs[np.newaxis])[0]
            return np.full(whole.shape, not _agree(product, whole).all())

    def _slopes_of(self, layer: int) -> Floats:
        if layer not in self._slopes:
            slope = ACTIVATIONS[self.network.layers[layer - 1].activation].slope
            assert slope is not None
            self._slopes[layer] = slope(self._z[layer - 1])
        return self._slopes[layer]


def _agree(product: Floats, whole: Floats) -> NDArray[np.bool_]:
    return np.asarray((product == whole) | (np.abs(product - whole) <= AGREEMENT * np.abs(whole)))
