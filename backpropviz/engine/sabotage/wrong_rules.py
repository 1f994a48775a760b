"""The wrong rules of a sabotaged pass as rules of its steps: how its numbers are really made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.rules import (
    BackwardSum,
    LossSlope,
    OutputSlopeFromZ,
    Rule,
    WeightGradient,
)
from backpropviz.engine.sabotage.sabotage import Sabotage, WrongRule, weight_read


@dataclass(frozen=True, slots=True)
class Negated:
    """What another rule gives, with the other sign; its operands."""

    rule: LossSlope | OutputSlopeFromZ | WeightGradient

    def operands(self) -> tuple[Quantity, ...]:
        return self.rule.operands()

    def evaluate(self, values: Sequence[float]) -> float:
        return -self.rule.evaluate(values)


@dataclass(frozen=True, slots=True)
class PassedOn:
    """dJ/dz_k = dJ/da_k."""

    layer: int
    unit: int
    of_sample: int

    def operands(self) -> tuple[Quantity, ...]:
        return (Quantity(Kind.D_A, self.layer, self.unit, sample=self.of_sample),)

    def evaluate(self, values: Sequence[float]) -> float:
        return values[0]


@dataclass(frozen=True, slots=True)
class WrongSum:
    """dJ/da_i as a sum over the units of the next layer, with a fault; operands dJ/dz_1, W, …

    right: the sum as it should be; fan_in: how many units there are beside that of a_i. The weights
    are others than W_i1, W_i2, …, or updated already, or a unit is forgotten.
    """

    wrong: Sabotage
    right: BackwardSum
    fan_in: int

    def operands(self) -> tuple[Quantity, ...]:
        right, rule = self.right, self.wrong.rule
        pairs: list[Quantity] = []
        for target in range(right.fan_out):
            kind, source, unit = Kind.WEIGHT, right.unit, target
            if rule is WrongRule.PATH_LEFT_OUT and target == self.wrong.unit:
                continue
            if rule is WrongRule.UPDATED_TOO_EARLY:
                kind = Kind.NEW_WEIGHT
            elif rule is WrongRule.TRANSPOSED:
                source, unit = weight_read(right.unit, target, self.fan_in, right.fan_out)
            pairs.append(Quantity(Kind.D_Z, right.layer + 1, target, sample=right.of_sample))
            pairs.append(Quantity(kind, right.layer + 1, unit, source))
        return tuple(pairs)

    def evaluate(self, values: Sequence[float]) -> float:
        return self.right.evaluate(values)


def sabotaged_rule(sabotage: Sabotage, quantity: Quantity, rule: Rule, fan_in: int) -> Rule:
    """Return by which rule a quantity is made under a sabotage; `rule` as a rule.

    fan_in: how many units there are beside the quantity's own, or inputs.
    """
    layer = quantity.layer
    if quantity.kind is Kind.D_Z and sabotage.concerns(WrongRule.SLOPE_FORGOTTEN, layer):
        return PassedOn(layer, quantity.unit, quantity.sample)
    if sabotage.rule is WrongRule.LOSS_SIGN and isinstance(rule, LossSlope | OutputSlopeFromZ):
        return Negated(rule)
    match rule:
        case WeightGradient() if sabotage.concerns(WrongRule.GRADIENT_SIGN, layer):
            return Negated(rule)
        case BackwardSum() if sabotage.rule in _OF_SUMS and sabotage.layer in (0, layer + 1):
            return WrongSum(sabotage, rule, fan_in)
    return rule


_OF_SUMS = frozenset({WrongRule.TRANSPOSED, WrongRule.PATH_LEFT_OUT, WrongRule.UPDATED_TOO_EARLY})
