"""The rules of a graph's steps: values, local derivatives, and how they flow back or forward."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.expression_values import applied
from backpropviz.engine.graph.operations import (
    CONSTANT_SLOPES,
    slope,
    used_operands,
    uses_result,
)
from backpropviz.engine.quantities import Quantity


@dataclass(frozen=True, slots=True)
class Apply:
    """The value of an operation on its operands; with more than two, only sums have."""

    operation: str
    listed: tuple[Quantity, ...]

    def operands(self) -> tuple[Quantity, ...]:
        return self.listed

    def evaluate(self, values: Sequence[float]) -> float:
        if self.operation == "+":
            return sum(values)
        return applied(self.operation, values, 0)


@dataclass(frozen=True, slots=True)
class LocalSlope:
    """The derivative of an operation by the operand at `place`: by the rules of calculus.

    listed: all operands of the operation; result: its value. Operands of the rule: those numbers
    that the derivative is computed from, the result first. from_result: it is printed in terms of
    the result, as tanh' = 1 − tanh²; else of the operands.
    """

    operation: str
    place: int
    listed: tuple[Quantity, ...]
    result: Quantity
    from_result: bool = True

    @property
    def is_constant(self) -> bool:
        """Say whether it is the same number everywhere."""
        return self.operation in CONSTANT_SLOPES

    @property
    def of_result(self) -> bool:
        """Say whether it is computed from the result."""
        return self.from_result and uses_result(self.operation, self.place)

    def operands(self) -> tuple[Quantity, ...]:
        used = used_operands(self.operation, self.place, len(self.listed))
        if self.of_result:
            return (self.result, *(self.listed[place] for place in used))
        if uses_result(self.operation, self.place) and not used:
            return (self.listed[0],)
        return tuple(self.listed[place] for place in used)

    def evaluate(self, values: Sequence[float]) -> float:
        if self.of_result:
            return _slope_of_result(self.operation, values)
        at = [0.0] * len(self.listed)
        places = used_operands(self.operation, self.place, len(self.listed)) or (0,)
        for place, value in zip(places, values, strict=False):
            at[place] = value
        result = 0.0
        if self.operation in ("max", "min"):
            result = (max if self.operation == "max" else min)(at)
        return slope(self.operation, self.place, at, result)


@dataclass(frozen=True, slots=True)
class ActivationLocal:
    """da_k/dz_j of an activation; operand a_k where it is printed in terms of it, else z_k.

    For softmax a_k (1 − a_k) where j = k, else −a_k a_j; operands a_k, a_j.
    """

    activation: str
    listed: tuple[Quantity, ...]
    from_output: bool
    same: bool = True  # of softmax: j = k

    def operands(self) -> tuple[Quantity, ...]:
        return self.listed

    def evaluate(self, values: Sequence[float]) -> float:
        if self.activation == "softmax":
            own, other = values[0], values[-1]
            return own * (1.0 - own) if self.same else -own * other
        of = values[0]
        if self.from_output:
            return of * (1.0 - of) if self.activation == "sigmoid" else 1.0 - of * of
        derivative = ACTIVATIONS[self.activation].slope
        assert derivative is not None
        return float(derivative(np.array([of]))[0])


@dataclass(frozen=True, slots=True)
class Seed:
    """The derivative of a number by itself: 1; or by one it does not depend on: 0."""

    one: bool = True

    def operands(self) -> tuple[Quantity, ...]:
        return ()

    def evaluate(self, values: Sequence[float]) -> float:
        return 1.0 if self.one else 0.0


@dataclass(frozen=True, slots=True)
class AdjointSum:
    """Σ over what a number is used for: the derivative by that, times the local derivative.

    Operands in pairs: adjoint, local derivative. Without pairs 0: nothing depends on it.
    """

    pairs: tuple[Quantity, ...]

    def operands(self) -> tuple[Quantity, ...]:
        return self.pairs

    def evaluate(self, values: Sequence[float]) -> float:
        return sum((values[i] * values[i + 1] for i in range(0, len(values), 2)), 0.0)


@dataclass(frozen=True, slots=True)
class TangentSum:
    """Σ over the operands: the local derivative, times the operand's derivative by the input.

    Operands in pairs: local derivative, tangent. Without pairs 0: all operands are constants.
    """

    pairs: tuple[Quantity, ...]

    def operands(self) -> tuple[Quantity, ...]:
        return self.pairs

    def evaluate(self, values: Sequence[float]) -> float:
        return sum((values[i] * values[i + 1] for i in range(0, len(values), 2)), 0.0)


def _slope_of_result(operation: str, values: Sequence[float]) -> float:
    result = values[0]
    match operation:
        case "tanh":
            return 1.0 - result * result
        case "sigmoid":
            return result * (1.0 - result)
        case "^":
            # a^b ln a; 0^b stays 0 for every b above 0.
            return 0.0 if values[1] == 0.0 else result * float(np.log(values[1]))
    return slope(operation, 0, [0.0], result)
