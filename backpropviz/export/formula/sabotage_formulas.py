"""The wrong rules of a sabotaged pass as formulas: what is really computed, and no more."""

from backpropviz.engine.rules import LossSlope, OutputSlopeFromZ
from backpropviz.engine.sabotage.wrong_rules import Negated, PassedOn, WrongSum
from backpropviz.export.formula.formula import NEGATIVE, TIMES, Line, Show, sum_of_products
from backpropviz.export.formula.loss_formulas import loss_slope, output_slope_from_z


def wrong_side(rule: Negated | PassedOn | WrongSum, show: Show) -> Line:
    """Return what stands behind the equals sign of a wrong rule."""
    match rule:
        case PassedOn():
            return show(rule.operands()[0], bare=True)
        case WrongSum():
            return sum_of_products(rule.operands(), show)
    match rule.rule:
        case LossSlope() as slope:
            return loss_slope(slope, show, other_sign=True)
        case OutputSlopeFromZ() as slope:
            return output_slope_from_z(slope, show, other_sign=True)
    delta, output = rule.operands()
    return (NEGATIVE, *show(delta), TIMES, *show(output))
