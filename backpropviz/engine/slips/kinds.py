"""The usual slips of a calculation by hand: what they are called; how they arise is elsewhere."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

import numpy as np

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.arrays import Floats
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.trace import Step, Trace

# Of the terms of a sum, so many are left out in turn: one of 784 does not show in a number.
MOST_TERMS = 32


class SlipKind(Enum):
    """What was done wrong; a slip's `of` names the number that it was done with."""

    # anywhere
    SIGN = "the sign is the other one"
    ROUNDING = "rounded too coarsely, or too early"
    POWER_OF_TEN = "the decimal point is elsewhere"
    OTHER_UNIT = "the number of another unit of the layer, `of`"
    TERM_FORGOTTEN = "a term of a sum was left out: the one of `of`"
    MEAN_FORGOTTEN = "the sum instead of the mean"
    ACTIVATION_FORGOTTEN = "z was used, or given, where a is meant"
    OTHER_VALUE = "another value was put in: `of`"
    # forward and loss
    BIAS_FORGOTTEN = "the bias `of` was left out"
    TERM_SIGN = "the minus of a term was lost, or put in: the one of `of`"
    TRANSPOSED = "the rows of W were read as its columns"
    ACTIVATED = "a was given where z is asked"
    SIGN_OF_Z = "f(−z)"
    SLOPE_GIVEN = "f′(z) instead of f(z)"
    OTHER_FUNCTION = "another activation function"
    NOT_NORMALIZED = "softmax without the division"
    EXPONENTIAL_FORGOTTEN = "softmax without e"
    HALF_FORGOTTEN = "the ½ was left out"
    HALF_ADDED = "a ½ where there is none"
    SQUARE_FORGOTTEN = "the square was left out"
    ABSOLUTE_FORGOTTEN = "w instead of |w|"
    COMPLEMENT_FORGOTTEN = "the term with 1 − t was left out"
    LOG10 = "the logarithm to the base 10"
    TARGET_SWAPPED = "target and output, or t and 1 − t, were swapped"
    MEAN_ADDED = "divided by the number of outputs, where it is a sum"
    OTHER_LOSS = "the squared error instead of the cross-entropy"
    PENALTY_FORGOTTEN = "the penalty was left out"
    STRENGTH_FORGOTTEN = "the penalty, or the decay, without its factor"
    ONE_SAMPLE = "one sample's number instead of the batch's"
    # backward
    TWO_FORGOTTEN = "the 2 of the square's derivative was left out"
    TARGET_FORGOTTEN = "the target was left out"
    LOSS_GIVEN = "the loss instead of its derivative"
    DIVISION_FORGOTTEN = "multiplied by the output instead of divided"
    SLOPE_TOO_EARLY = "f′(z) belongs to the next step"
    SLOPE_FORGOTTEN = "f′(z) was left out"
    UPSTREAM_FORGOTTEN = "only the slope: what arrives from behind was left out"
    PART_OF_SLOPE = "one of the factors of f′(z) was left out"
    VALUE_FOR_SLOPE = "f(z) instead of f′(z)"
    SLOPE_AT_OUTPUT = "f′ taken at a instead of at z"
    SLOPE_TWICE = "f′(z) was multiplied in twice"
    VALUE_FORGOTTEN = "the gradient at the sum, without the value that the weight carries"
    OTHER_DELTA = "the gradient of another unit: `of`"
    WEIGHT_FOR_VALUE = "multiplied by the weight instead of by the value it carries"
    BIAS_TIMES_VALUE = "multiplied by something, where the bias is multiplied by 1"
    MEAN_TOO_EARLY = "divided by N already, for one sample"
    WEIGHT_FORGOTTEN = "the gradients were added without their weights"
    OTHER_WEIGHT = "the weights of another unit: `of`"
    UPDATED_WEIGHT = "the updated weights were used too early"
    PATH_FORGOTTEN = "one path was left out: the one through `of`"
    ONE_PATH = "only one path was counted: the one through `of`"
    # update
    UPHILL = "plus instead of minus"
    LEARNING_RATE_FORGOTTEN = "the learning rate was left out"
    GRADIENT_GIVEN = "the gradient instead of what is made of it"
    STEP_GIVEN = "the change instead of the new value"
    NOT_MOVED = "the old value"
    OTHER_GRADIENT = "the gradient of another parameter: `of`"
    OPTIMIZER_FORGOTTEN = "plain gradient descent instead of the optimizer's step"
    LOOKAHEAD_FORGOTTEN = "Nesterov's momentum without looking ahead"
    CORRECTION_FORGOTTEN = "adam's means without the correction for their start at 0"
    CORRECTED_TOO_EARLY = "adam's mean with the correction that belongs to the last line"
    ROOT_FORGOTTEN = "divided by s instead of by its root"
    DECAY_FORGOTTEN = "the weight decay was left out"
    OLD_FORGOTTEN = "what was kept from before was left out"
    SHARE_FORGOTTEN = "the new part counts in full instead of by its share"
    FADE_FORGOTTEN = "what was kept from before does not fade"
    SHARES_SWAPPED = "the shares of old and new were swapped"
    OTHER_SHARE = "the share of the other mean: β₁ for β₂, or the other way round"
    # graphs of operations
    FUNCTION_FORGOTTEN = "the operand itself: the function was not applied"
    SUM_FOR_PRODUCT = "added where to multiply"
    PRODUCT_FOR_SUM = "multiplied where to add"
    QUOTIENT_FOR_PRODUCT = "divided where to multiply, or multiplied where to divide"
    SWAPPED = "the two operands were swapped"
    DEGREES = "the angle was taken in degrees"
    OTHER_EXTREME = "the smallest where the largest is meant, or the other way round"
    TIMES_EXPONENT = "base times exponent"
    HALF_FOR_ROOT = "half of it instead of the root"
    VALUE_GIVEN = "the value instead of the derivative"
    OWN_FACTOR = "the factor itself, where the derivative by it is the other one"
    OTHER_PLACE = "the derivative by the other operand"
    NOT_CONSTANT = "another number where the derivative is 1 or −1"
    RULE_OF_SUM = "1, as if it were a sum"
    NUMERATOR_FORGOTTEN = "the numerator was left out"
    EXPONENT_FORGOTTEN = "the exponent does not come down as a factor"
    NOT_LOWERED = "the exponent was not lowered by 1"
    POWER_RULE = "the rule of powers, where the exponent is what changes"
    LOGARITHM_FORGOTTEN = "the logarithm of the base was left out"
    ROOT_LOST = "the root was left out of the denominator"
    OPERAND_FOR_RESULT = "the operand was put in where the result is meant"
    LOSER = "the derivative was given to the operand that does not count"
    OTHER_SIDE = "the slope on the other side of the kink"
    LOCAL_FORGOTTEN = "a local derivative was left out: along the way through `of`"
    ARRIVED_FORGOTTEN = "what arrives from behind was left out: the derivative by `of`"
    INNER_FORGOTTEN = "the derivative of the operand `of` was left out"
    NOT_ONE = "something else than 1, the derivative of a number by itself"


@dataclass(frozen=True, slots=True)
class Slip:
    """A wrong number, and what leads to it.

    of: the number that was left out or put in; at: the step before, that was not shown yet, in
    which it happened, None for the step itself; also: another slip that gives the same number.
    """

    kind: SlipKind
    value: float
    of: Quantity | None = None
    at: Quantity | None = None
    also: Slip | None = None


Slips = Iterator[Slip]


class Asked:
    """A step and its operands: what the ways to go wrong are computed from."""

    def __init__(self, trace: Trace, step: Step) -> None:
        self.step = step
        self._values = trace
        self.quantity = step.quantity
        self.right = step.value

    @cached_property
    def operands(self) -> tuple[Quantity, ...]:
        """Return the operands of the step."""
        return self.step.operands

    def value(self, quantity: Quantity) -> float:
        """Return the number of a quantity."""
        return self._values.value(quantity)

    def values(self) -> list[float]:
        """Return the numbers of the operands."""
        return [self._values.value(operand) for operand in self.operands]


class Situation(Asked):
    """A step of a network, and the numbers around it."""

    def __init__(self, trace: NetworkTrace, step: Step) -> None:
        super().__init__(trace, step)
        self.trace = trace

    def like(self, kind: Kind, layer: int, unit: int) -> Quantity:
        """Return the quantity of that kind of a unit, for the sample that is followed."""
        return Quantity(kind, layer, unit, sample=self.trace.sample)

    def slope_like(self, kind: Kind, layer: int, unit: int) -> Quantity:
        """Return the derivative of that kind of a unit, of the loss that is differentiated."""
        return Quantity(kind, layer, unit, sample=self.trace.of_sample)

    def others(self) -> Iterator[int]:
        """Yield the other units of the layer, the nearest first."""
        unit, layer = self.quantity.unit, self.quantity.layer
        units = self.trace.network.layers[layer - 1].units if layer else self.trace.network.n_inputs
        return nearest_first(unit, units)

    def slope(self, layer: int, unit: int) -> float:
        """Return f′(z) of a unit; NaN for softmax, whose derivative is a matrix."""
        function = ACTIVATIONS[self.activation(layer)]
        if function.slope is None:
            return math.nan
        return applied(function.slope, self.value(self.like(Kind.Z, layer, unit)))

    def activation(self, layer: int) -> str:
        """Return the name of a layer's activation function."""
        return self.trace.network.layers[layer - 1].activation


def nearest_first(unit: int, units: int) -> Iterator[int]:
    """Yield the other units of a row, the neighbors first."""
    for distance in range(1, min(units, MOST_TERMS)):
        for other in (unit + distance, unit - distance):
            if 0 <= other < units:
                yield other


def applied(function: Callable[[Floats], Floats], number: float) -> float:
    """Return the value of a function of arrays at one number."""
    return float(function(np.array([number], dtype=np.float64))[0])


def quotient(dividend: float, divisor: float) -> float:
    """Return a quotient, NaN where it is none: such a slip gives no number."""
    return dividend / divisor if divisor else math.nan
