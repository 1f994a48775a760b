"""The rules by which a step's value follows from its operands, each able to compute it alone.

A rule is made in O(1), however many operands it has: they are listed only when asked for.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.losses import LOSSES, from_z
from backpropviz.engine.optimizers import Optimizer, UpdateLine
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Quantity

# Activations whose slope is printed, as on every blackboard, in terms of the activation's value.
SLOPES_OF_THE_OUTPUT = frozenset({"sigmoid", "tanh", "softmax"})


class Rule(Protocol):
    """A formula: `operands` in the order in which it prints them, `evaluate` on their values."""

    def operands(self) -> tuple[Quantity, ...]: ...

    def evaluate(self, values: Sequence[float]) -> float: ...


@dataclass(frozen=True, slots=True)
class WeightedSum:
    """z_k = Σ_i a_i W_ik + b_k; operands a_1, W_1k, a_2, W_2k, …, then the bias if there is one."""

    layer: int
    unit: int
    fan_in: int
    bias: bool
    sample: int

    def operands(self) -> tuple[Quantity, ...]:
        pairs: list[Quantity] = []
        for source in range(self.fan_in):
            pairs.append(unit_output(self.layer - 1, source, self.sample))
            pairs.append(Quantity(Kind.WEIGHT, self.layer, self.unit, source))
        if self.bias:
            pairs.append(Quantity(Kind.BIAS, self.layer, self.unit))
        return tuple(pairs)

    def evaluate(self, values: Sequence[float]) -> float:
        total = sum(values[i] * values[i + 1] for i in range(0, 2 * self.fan_in, 2))
        return total + values[-1] if self.bias else total


@dataclass(frozen=True, slots=True)
class Activate:
    """a_k = f(z_k), or for softmax a_k = f(z_1, …, z_n)_k."""

    activation: str
    layer: int
    unit: int
    units: int
    sample: int

    def operands(self) -> tuple[Quantity, ...]:
        if ACTIVATIONS[self.activation].elementwise:
            return (Quantity(Kind.Z, self.layer, self.unit, sample=self.sample),)
        return _row(Kind.Z, self.layer, self.units, self.sample)

    def evaluate(self, values: Sequence[float]) -> float:
        activation = ACTIVATIONS[self.activation]
        row = activation.value(np.array([values], dtype=np.float64))[0]
        return float(row[0 if activation.elementwise else self.unit])


@dataclass(frozen=True, slots=True)
class SampleLoss:
    """J_s = loss(a, t) of one sample; operands a_1, t_1, a_2, t_2, …

    With `stable`, from the pre-activations (z_1, t_1, …): used where an output is so close to 0 or
    1 that its logarithm is lost to rounding.
    """

    loss: str
    activation: str
    layer: int
    units: int
    sample: int
    stable: bool

    def operands(self) -> tuple[Quantity, ...]:
        outputs = _row(Kind.Z if self.stable else Kind.A, self.layer, self.units, self.sample)
        return _pairs(outputs, _targets(self.units, self.sample))

    def evaluate(self, values: Sequence[float]) -> float:
        outputs = np.array([values[0::2]], dtype=np.float64)
        targets = np.array([values[1::2]], dtype=np.float64)
        stable = from_z(self.loss, self.activation)
        if self.stable and stable is not None:
            return float(stable.per_sample(outputs, targets)[0])
        return float(LOSSES[self.loss].per_sample(outputs, targets)[0])


@dataclass(frozen=True, slots=True)
class PenaltyTerm:
    """R = l1 Σ|w| + l2/2 Σ w²; operands every parameter that is penalized."""

    penalty: Penalty
    parameters: tuple[tuple[int, int, int, bool], ...]  # fan_in, units, layer, bias of every layer

    def operands(self) -> tuple[Quantity, ...]:
        listed: list[Quantity] = []
        for fan_in, units, layer, bias in self.parameters:
            for source in range(fan_in):
                listed.extend(Quantity(Kind.WEIGHT, layer, unit, source) for unit in range(units))
            if bias and self.penalty.penalize_biases:
                listed.extend(_row(Kind.BIAS, layer, units, OF_THE_BATCH))
        return tuple(listed)

    def evaluate(self, values: Sequence[float]) -> float:
        w = np.array(values, dtype=np.float64)
        return float(self.penalty.l1 * np.abs(w).sum() + self.penalty.l2 / 2 * np.square(w).sum())


@dataclass(frozen=True, slots=True)
class BatchLoss:
    """J = 1/N Σ_s J_s + R; operands the samples' losses, then the penalty if there is one."""

    samples: int
    penalized: bool

    def operands(self) -> tuple[Quantity, ...]:
        losses = tuple(Quantity(Kind.LOSS, sample=sample) for sample in range(self.samples))
        return (*losses, Quantity(Kind.PENALTY)) if self.penalized else losses

    def evaluate(self, values: Sequence[float]) -> float:
        mean = sum(values[: self.samples]) / self.samples
        return mean + values[-1] if self.penalized else mean


@dataclass(frozen=True, slots=True)
class LossSlope:
    """dJ_s/da_k of an output; operands a_k and t_k, or with `stable` z_1, t_1, z_2, t_2, …"""

    loss: str
    activation: str
    layer: int
    unit: int
    units: int
    sample: int
    stable: bool

    def operands(self) -> tuple[Quantity, ...]:
        if self.stable:
            outputs = _row(Kind.Z, self.layer, self.units, self.sample)
            return _pairs(outputs, _targets(self.units, self.sample))
        return (
            Quantity(Kind.A, self.layer, self.unit, sample=self.sample),
            Quantity(Kind.TARGET, 0, self.unit, sample=self.sample),
        )

    def evaluate(self, values: Sequence[float]) -> float:
        stable = from_z(self.loss, self.activation)
        if self.stable and stable is not None:
            z = np.array([values[0::2]], dtype=np.float64)
            t = np.array([values[1::2]], dtype=np.float64)
            return float(stable.slope_a(z, t)[0, self.unit])
        a, t = np.array([[values[0]]]), np.array([[values[1]]])
        slope = float(LOSSES[self.loss].slope(a, t)[0, 0])
        return slope / self.units if self.loss == "mse" else slope


@dataclass(frozen=True, slots=True)
class ActivationSlope:
    """dJ/dz_k = dJ/da_k · f'(z_k), or for softmax a_k (dJ/da_k − Σ_j dJ/da_j a_j).

    Operands: dJ/da_k and then a_k where the slope is printed in terms of it, else z_k; for softmax
    dJ/da_1, a_1, dJ/da_2, a_2, …
    """

    activation: str
    layer: int
    unit: int
    units: int
    sample: int
    of_sample: int  # whose loss is differentiated
    from_output: bool  # the slope by the activation's value rather than by z

    def operands(self) -> tuple[Quantity, ...]:
        if not ACTIVATIONS[self.activation].elementwise:
            return _pairs(
                _row(Kind.D_A, self.layer, self.units, self.of_sample),
                _row(Kind.A, self.layer, self.units, self.sample),
            )
        of = Kind.A if self.from_output else Kind.Z
        return (
            Quantity(Kind.D_A, self.layer, self.unit, sample=self.of_sample),
            Quantity(of, self.layer, self.unit, sample=self.sample),
        )

    def evaluate(self, values: Sequence[float]) -> float:
        activation = ACTIVATIONS[self.activation]
        if activation.slope is None:
            slopes, outputs = np.array([values[0::2]]), np.array([values[1::2]])
            return float(activation.pull_back(outputs, outputs, slopes)[0, self.unit])
        upstream, of = values
        if self.from_output:
            return upstream * (of * (1.0 - of) if self.activation == "sigmoid" else 1.0 - of * of)
        return upstream * float(activation.slope(np.array([of]))[0])


@dataclass(frozen=True, slots=True)
class OutputSlopeFromZ:
    """dJ/dz_k of loss and output activation taken together, such as a_k − t_k; from z_1, t_1, …

    Used where an output is so saturated that dJ/da and f'(z) are lost to rounding, one by one.
    """

    loss: str
    activation: str
    layer: int
    unit: int
    units: int
    sample: int

    def operands(self) -> tuple[Quantity, ...]:
        outputs = _row(Kind.Z, self.layer, self.units, self.sample)
        return _pairs(outputs, _targets(self.units, self.sample))

    def evaluate(self, values: Sequence[float]) -> float:
        stable = from_z(self.loss, self.activation)
        if stable is None:
            raise ValueError(f"{self.loss} on {self.activation} has no form in z")
        z = np.array([values[0::2]], dtype=np.float64)
        t = np.array([values[1::2]], dtype=np.float64)
        return float(stable.slope_z(z, t)[0, self.unit])


@dataclass(frozen=True, slots=True)
class WeightGradient:
    """dJ/dW_ik = dJ/dz_k · a_i."""

    layer: int
    unit: int
    source: int
    sample: int
    of_sample: int

    def operands(self) -> tuple[Quantity, ...]:
        return (
            Quantity(Kind.D_Z, self.layer, self.unit, sample=self.of_sample),
            unit_output(self.layer - 1, self.source, self.sample),
        )

    def evaluate(self, values: Sequence[float]) -> float:
        return values[0] * values[1]


@dataclass(frozen=True, slots=True)
class BiasGradient:
    """dJ/db_k = dJ/dz_k."""

    layer: int
    unit: int
    of_sample: int

    def operands(self) -> tuple[Quantity, ...]:
        return (Quantity(Kind.D_Z, self.layer, self.unit, sample=self.of_sample),)

    def evaluate(self, values: Sequence[float]) -> float:
        return values[0]


@dataclass(frozen=True, slots=True)
class BatchGradient:
    """dJ/dw = 1/N Σ_s dJ_s/dw + l1 sign(w) + l2 w.

    Operands: the samples' shares, then w if it is penalized.
    """

    parameter: Quantity
    samples: int
    l1: float
    l2: float

    @property
    def penalized(self) -> bool:
        """Say whether this parameter carries a penalty."""
        return self.l1 != 0.0 or self.l2 != 0.0

    def operands(self) -> tuple[Quantity, ...]:
        of = Kind.D_WEIGHT if self.parameter.kind is Kind.WEIGHT else Kind.D_BIAS
        shares = tuple(
            self.parameter._replace(kind=of, sample=sample) for sample in range(self.samples)
        )
        return (*shares, self.parameter) if self.penalized else shares

    def evaluate(self, values: Sequence[float]) -> float:
        mean = sum(values[: self.samples]) / self.samples
        if not self.penalized:
            return mean
        w = values[-1]
        return mean + self.l1 * float(np.sign(w)) + self.l2 * w


@dataclass(frozen=True, slots=True)
class BackwardSum:
    """dJ/da_i = Σ_k dJ/dz_k W_ik over the units k that a_i feeds; operands dJ/dz_1, W_i1, …"""

    layer: int  # the layer of a_i; 0 for the inputs
    unit: int
    fan_out: int
    of_sample: int

    def operands(self) -> tuple[Quantity, ...]:
        pairs: list[Quantity] = []
        for target in range(self.fan_out):
            pairs.append(Quantity(Kind.D_Z, self.layer + 1, target, sample=self.of_sample))
            pairs.append(Quantity(Kind.WEIGHT, self.layer + 1, target, self.unit))
        return tuple(pairs)

    def evaluate(self, values: Sequence[float]) -> float:
        return sum(values[i] * values[i + 1] for i in range(0, len(values), 2))


@dataclass(frozen=True, slots=True)
class OptimizerRule:
    """One line of the optimizer for one parameter; operands as the line lists them."""

    optimizer: Optimizer
    line: UpdateLine
    listed: tuple[Quantity, ...]

    def operands(self) -> tuple[Quantity, ...]:
        return self.listed

    def evaluate(self, values: Sequence[float]) -> float:
        return float(self.line.compute(*values))


def unit_output(layer: int, unit: int, sample: int) -> Quantity:
    """Return the quantity that unit `unit` of `layer` sends on: an input for layer 0, else a."""
    return Quantity(Kind.A if layer else Kind.INPUT, layer, unit, sample=sample)


def _row(kind: Kind, layer: int, units: int, sample: int) -> tuple[Quantity, ...]:
    return tuple(Quantity(kind, layer, unit, sample=sample) for unit in range(units))


def _targets(units: int, sample: int) -> tuple[Quantity, ...]:
    return _row(Kind.TARGET, 0, units, sample)


def _pairs(first: Sequence[Quantity], second: Sequence[Quantity]) -> tuple[Quantity, ...]:
    return tuple(quantity for pair in zip(first, second, strict=True) for quantity in pair)
