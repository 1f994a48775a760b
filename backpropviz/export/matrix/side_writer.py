"""The right side of every matrix line, in the form in which the step at hand prints its rule."""

from __future__ import annotations

from backpropviz.engine.equations import Equation, Line
from backpropviz.engine.losses import are_shares
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Quantity
from backpropviz.engine.rules import (
    ActivationSlope,
    LossSlope,
    OutputSlopeFromZ,
    Rule,
    SampleLoss,
)
from backpropviz.engine.sabotage.wrong_rules import Negated, PassedOn, WrongSum
from backpropviz.engine.sabotage.wrong_trace import trace_of
from backpropviz.export.formula.formula import (
    CLOSE,
    INNER_MINUS,
    MINUS,
    ONE,
    OPEN,
    PLUS,
    TIMES,
    Show,
    word,
)
from backpropviz.export.formula.formula import Line as FormulaLine
from backpropviz.export.formula.function_names import function_name
from backpropviz.export.matrix import losses
from backpropviz.export.matrix.array import MatrixArray
from backpropviz.export.matrix.pass_arrays import PassArrays
from backpropviz.export.matrix.sabotage import with_other_sign, wrong_product
from backpropviz.export.matrix.side import (
    ODOT,
    OVER_OUTPUTS,
    Operand,
    Side,
    column_of,
    piece_of,
    row_of,
    same_cell,
)
from backpropviz.export.matrix.update import update_side
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle


class SideWriter:
    """Makes right sides for one trace. `of` is the quantity at hand: a form can depend on it."""

    def __init__(self, arrays: PassArrays, notation: Notation, style: NumberStyle) -> None:
        self._arrays = arrays
        self._trace = arrays.trace
        self._notation = notation
        self._style = style
        self._show = Show(self._trace, notation, style, numbers=False)

    def side(self, equation: Equation, of: Quantity) -> Side:
        """Return the right side of a line."""
        arrays, trace, layer = self._arrays, self._trace, equation.layer
        match equation.line:
            case Line.SUM:
                return self._sum(layer)
            case Line.ACTIVATION:
                return self._activation(layer)
            case Line.SAMPLE_LOSS:
                rule = _rule_of(trace, of)
                stable = isinstance(rule, SampleLoss) and rule.stable
                return losses.of_samples(*self._loss_operands(stable))
            case Line.PENALTY:
                return self._penalty()
            case Line.LOSS:
                penalty = arrays.scalar(Kind.PENALTY) if trace.penalized else None
                return losses.of_the_batch(arrays.sample_losses(), penalty)
            case Line.OUTPUT_SLOPE:
                return self._output_slope(_rule_of(trace, of))
            case Line.BACK | Line.INPUT_GRADIENT:
                return self._back(layer, _rule_of(trace, of))
            case Line.DELTA:
                return self._delta(layer, _rule_of(trace, of))
            case Line.WEIGHT_GRADIENT:
                return self._weight_gradient(layer)
            case Line.BIAS_GRADIENT:
                return self._bias_gradient(layer)
            case Line.UPDATE_WEIGHTS | Line.UPDATE_BIASES:
                return update_side(self._arrays, self._notation, self._style, of)

    def _sum(self, layer: int) -> Side:
        source = self._arrays.source(layer)
        weights = self._arrays.parameters(Quantity(Kind.WEIGHT, layer))
        line: FormulaLine = (piece_of(source), TIMES, piece_of(weights))
        operands: tuple[Operand, ...] = (row_of(source), column_of(weights))
        if self._trace.network.layers[layer - 1].bias:
            bias = self._arrays.parameters(Quantity(Kind.BIAS, layer))
            line, operands = (*line, PLUS, piece_of(bias)), (*operands, column_of(bias))
        return Side(line, operands)

    def _activation(self, layer: int) -> Side:
        activation, z = self._trace.network.layers[layer - 1].activation, self._arrays.z(layer)
        if activation == "linear":
            return Side((piece_of(z),), (same_cell(z),))
        operand = row_of(z) if activation == "softmax" else same_cell(z)
        return Side((function_name(activation), OPEN, piece_of(z), CLOSE), (operand,))

    def _loss_operands(self, stable: bool) -> tuple[str, MatrixArray, MatrixArray, str]:
        last = len(self._trace.network.layers)
        name = self._trace.run.problem.loss
        targets = self._arrays.targets()
        if stable:
            activation = self._trace.network.layers[-1].activation
            return name, self._arrays.z(last), targets, activation
        return name, self._arrays.a(last), targets, ""

    def _penalty(self) -> Side:
        penalty, arrays = self._trace.run.problem.penalty, []
        for number, layer in enumerate(self._trace.network.layers, start=1):
            arrays.append(self._arrays.parameters(Quantity(Kind.WEIGHT, number)))
            if layer.bias and penalty.penalize_biases:
                arrays.append(self._arrays.parameters(Quantity(Kind.BIAS, number)))
        l1, l2 = self._show.constant(penalty.l1), self._show.constant(penalty.l2)
        return losses.of_parameters(penalty, tuple(arrays), l1, l2)

    def _output_slope(self, rule: Rule | None) -> Side:
        if isinstance(rule, Negated):
            return with_other_sign(self._output_slope(rule.rule))
        stable = isinstance(rule, LossSlope) and rule.stable
        return losses.slope(*self._loss_operands(stable))

    def _back(self, layer: int, rule: Rule | None) -> Side:
        if isinstance(rule, WrongSum):
            return wrong_product(rule, self._arrays, layer)
        delta = self._arrays.d_z(layer + 1)
        weights = self._arrays.parameters(Quantity(Kind.WEIGHT, layer + 1)).transposed()
        line = (piece_of(delta), TIMES, piece_of(weights))
        return Side(line, (row_of(delta), column_of(weights)))

    def _delta(self, layer: int, rule: Rule | None) -> Side:
        if isinstance(rule, Negated):
            return with_other_sign(self._delta(layer, rule.rule))
        activation = self._trace.network.layers[layer - 1].activation
        upstream, outputs = self._arrays.d_a(layer), self._arrays.a(layer)
        if isinstance(rule, OutputSlopeFromZ) and (rule.loss, activation) != ("bce", "softmax"):
            z, targets = self._arrays.z(layer), self._arrays.targets()
            shares = are_shares(self._trace.run.targets)
            return losses.slope_from_z(rule.loss, activation, z, targets, shares=shares)
        arrived, a = piece_of(upstream), piece_of(outputs)
        if isinstance(rule, PassedOn):
            return Side((arrived,), (same_cell(upstream),))
        if activation == "softmax":
            mean: FormulaLine = (OVER_OUTPUTS, arrived, ODOT, a)
            line: FormulaLine = (a, ODOT, OPEN, arrived, MINUS, *mean, CLOSE)
            return Side(line, (row_of(outputs), row_of(upstream)))
        line = (arrived, ODOT)
        if activation == "linear":
            return Side((*line, ONE), (same_cell(upstream),))
        if isinstance(rule, ActivationSlope) and rule.from_output:
            if activation == "sigmoid":
                line = (*line, a, ODOT, OPEN, ONE, INNER_MINUS, a, CLOSE)
            else:
                line = (*line, OPEN, ONE, INNER_MINUS, a, ODOT, a, CLOSE)
            return Side(line, (same_cell(upstream), same_cell(outputs)))
        z = self._arrays.z(layer)
        line = (*line, function_name(activation, slope=True), OPEN, piece_of(z), CLOSE)
        return Side(line, (same_cell(upstream), same_cell(z)))

    def _weight_gradient(self, layer: int) -> Side:
        source, delta = self._arrays.source(layer).transposed(), self._arrays.d_z(layer)
        product = (piece_of(source), TIMES, piece_of(delta))
        line = losses.mean_over_samples(self._trace.n_samples, product, summed=False)
        share = Quantity(Kind.D_WEIGHT, layer, sample=self._trace.of_sample)
        side = Side(line, (row_of(source), column_of(delta)))
        if isinstance(_rule_of(self._trace, share), Negated):
            side = with_other_sign(side)
        return self._with_penalty(side, Quantity(Kind.WEIGHT, layer))

    def _bias_gradient(self, layer: int) -> Side:
        delta = self._arrays.d_z(layer)
        line = losses.mean_over_samples(self._trace.n_samples, (piece_of(delta),), summed=True)
        side = Side(line, (column_of(delta),))
        counts = self._trace.run.problem.penalty.penalize_biases
        return self._with_penalty(side, Quantity(Kind.BIAS, layer)) if counts else side

    def _with_penalty(self, side: Side, first: Quantity) -> Side:
        penalty, line = self._trace.run.problem.penalty, side.line
        if not self._trace.penalized:
            return side
        array = self._arrays.parameters(first)
        w = piece_of(array)
        if penalty.l1:
            sign = word(r"\operatorname{sign}", "sign")
            line = (*line, PLUS, self._show.constant(penalty.l1), TIMES, sign, OPEN, w, CLOSE)
        if penalty.l2:
            line = (*line, PLUS, self._show.constant(penalty.l2), TIMES, w)
        return Side(line, (*side.operands, same_cell(array)))


def _rule_of(trace: NetworkTrace, quantity: Quantity) -> Rule | None:
    """Return the rule that makes a quantity, also that of a sample that is not followed."""
    sample = quantity.sample
    if sample >= trace.n_samples:
        return None  # of a batch that is no longer at hand
    if sample not in (OF_THE_BATCH, trace.sample):
        trace = trace_of(trace.run, trace.optimizer, trace.update, sample)
    made = trace.find(quantity)
    return None if made is None else trace[made].rule
