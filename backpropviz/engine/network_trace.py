"""The trace of a network's pass: forward, loss, backward and update of one sample, step by step."""

import math

import numpy as np

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Pass
from backpropviz.engine.losses import from_z
from backpropviz.engine.optimizers import Optimizer, Update
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Phase, Quantity
from backpropviz.engine.rules import (
    SLOPES_OF_THE_OUTPUT,
    Activate,
    ActivationSlope,
    BackwardSum,
    BatchGradient,
    BatchLoss,
    BiasGradient,
    LossSlope,
    OptimizerRule,
    OutputSlopeFromZ,
    PenaltyTerm,
    Rule,
    SampleLoss,
    WeightedSum,
    WeightGradient,
)
from backpropviz.engine.trace import Segment, Step, Trace

# A printed formula is used where it gives the array's number to this relative error; where it has
# lost more to rounding (an output of 1 - 1e-17), the form in z takes its place.
AGREEMENT = 1e-9

_OF_A_SAMPLE = {Kind.LOSS, Kind.D_A, Kind.D_Z, Kind.D_INPUT, Kind.D_WEIGHT, Kind.D_BIAS}


class NetworkTrace(Trace):
    """The steps of one sample through one update of a network.

    run: the pass; sample: which row of its batch is followed; update: what the optimizer makes of
    the gradient (absent: the trace ends with the backward pass).
    With more than one sample, or with a penalty, every parameter has two steps in the backward
    pass: this sample's own gradient dJ_s/dw, and dJ/dw, the mean over the batch with the penalty.
    """

    def __init__(
        self,
        run: Pass,
        optimizer: Optimizer | None = None,
        update: Update | None = None,
        sample: int = 0,
    ) -> None:
        if not 0 <= sample < len(run.rows):
            raise ValueError(f"expected a sample from 0 to {len(run.rows) - 1}, got {sample}")
        self.run = run
        self.sample = sample
        self.optimizer = optimizer
        self.update = update
        self.network = run.problem.network
        self.n_samples = len(run.rows)
        self.penalized = run.problem.penalty.l1 != 0.0 or run.problem.penalty.l2 != 0.0
        self.has_shares = self.n_samples > 1 or self.penalized
        # Whose loss the derivatives are of: with one sample and no penalty J_s and J are the same.
        self.of_sample = sample if self.has_shares else OF_THE_BATCH
        self._stable = from_z(run.problem.loss, self.network.layers[-1].activation)
        super().__init__(self._make_segments())
        self._segment_by_part = {(s.part, s.layer): s for s in self.segments}

    def value(self, quantity: Quantity) -> float:
        run, layer, unit = self.run, quantity.layer - 1, quantity.unit
        row = quantity.sample
        samples = self.n_samples
        match quantity.kind:
            case Kind.INPUT:
                number = run.inputs[row, unit]
            case Kind.TARGET:
                number = run.targets[row, unit]
            case Kind.WEIGHT:
                number = run.parameters.weights[layer][quantity.source, unit]
            case Kind.BIAS:
                number = _entry(run.parameters.biases[layer], unit)
            case Kind.Z:
                number = run.z[layer][row, unit]
            case Kind.A:
                number = run.a[layer][row, unit]
            case Kind.LOSS:
                number = run.loss if row == OF_THE_BATCH else run.sample_losses[row]
            case Kind.PENALTY:
                number = run.penalty
            case Kind.D_A:
                number = run.dJ_da[layer][self._row(row), unit] * samples
            case Kind.D_Z:
                number = run.dJ_dz[layer][self._row(row), unit] * samples
            case Kind.D_INPUT:
                number = run.dJ_dx[self._row(row), unit] * samples
            case Kind.D_WEIGHT if row == OF_THE_BATCH:
                number = run.gradient.weights[layer][quantity.source, unit]
            case Kind.D_WEIGHT:
                only = slice(row, row + 1)
                number = run.weight_shares(layer, quantity.source, unit, only)[0]
            case Kind.D_BIAS if row == OF_THE_BATCH:
                number = _entry(run.gradient.biases[layer], unit)
            case Kind.D_BIAS:
                number = run.dJ_dz[layer][row, unit] * samples
            case _:
                return self._value_of_the_update(quantity)
        return float(number)

    def find(self, quantity: Quantity) -> int | None:
        kind, layer, unit = quantity.kind, quantity.layer, quantity.unit
        if kind in _OF_A_SAMPLE and quantity.sample not in (self.of_sample, OF_THE_BATCH):
            return None  # another sample of the batch: known, but not stepped through here
        if kind in (Kind.Z, Kind.A):
            both = self._segment_by_part.get(("za", layer))
            if both is not None:
                return both.start + 2 * unit + (kind is Kind.A)
            return self._segment_by_part["z" if kind is Kind.Z else "a", layer].start + unit
        if kind is Kind.LOSS:
            part = "sample loss" if quantity.sample == self.of_sample else "loss"
            return self._segment_by_part[part, len(self.network.layers)].start
        if kind is Kind.PENALTY:
            penalty = self._segment_by_part.get(("penalty", len(self.network.layers)))
            return None if penalty is None else penalty.start
        if kind in (Kind.D_A, Kind.D_INPUT):
            return self._segment_by_part["dJ/da", layer].start + unit
        if kind is Kind.D_Z:
            return self._segment_by_part["dJ/dz", layer].start + unit
        if kind in (Kind.D_WEIGHT, Kind.D_BIAS):
            segment = self._segment_by_part["dJ/dW", layer]
            mean = self.has_shares and quantity.sample == OF_THE_BATCH
            return segment.start + self._parameter_offset(quantity) * (1 + self.has_shares) + mean
        if self.optimizer is not None and self.update is not None:
            names = [line.name for line in self.optimizer.lines]
            new_parameter = kind in (Kind.NEW_WEIGHT, Kind.NEW_BIAS)
            if new_parameter or (quantity.new and quantity.slot in names):
                line = names.index("w" if new_parameter else quantity.slot)
                start = self._segment_by_part["update", layer].start
                return start + self._parameter_offset(quantity) * len(names) + line
        return None

    def step_at(self, segment: Segment, offset: int) -> Step:
        quantity, rule = self._make_step(segment, offset)
        value = self.value(quantity)
        return Step(segment.start + offset, segment.phase, quantity, value, rule)

    def _make_segments(self) -> list[Segment]:
        segments: list[Segment] = []

        def add(phase: Phase, part: str, layer: int, count: int, per_neuron: int = 1) -> None:
            start = segments[-1].stop if segments else 0
            segments.append(Segment(phase, part, layer, start, count, per_neuron))

        layers = self.network.layers
        last = len(layers)
        for number, layer in enumerate(layers, start=1):
            if ACTIVATIONS[layer.activation].elementwise:
                add(Phase.FORWARD, "za", number, 2 * layer.units, 2)
            else:
                add(Phase.FORWARD, "z", number, layer.units)
                add(Phase.FORWARD, "a", number, layer.units)
        add(Phase.LOSS, "sample loss", last, 1)
        if self.penalized:
            add(Phase.LOSS, "penalty", last, 1)
        if self.has_shares:
            add(Phase.LOSS, "loss", last, 1)
        for number in range(last, 0, -1):
            layer = layers[number - 1]
            parameters = self.network.fan_in(number - 1) + layer.bias
            steps = parameters * (1 + self.has_shares)
            add(Phase.BACKWARD, "dJ/da", number, layer.units)
            add(Phase.BACKWARD, "dJ/dz", number, layer.units)
            add(Phase.BACKWARD, "dJ/dW", number, steps * layer.units, steps)
        add(Phase.BACKWARD, "dJ/da", 0, self.network.n_inputs)
        if self.optimizer is not None and self.update is not None:
            for number, layer in enumerate(layers, start=1):
                parameters = self.network.fan_in(number - 1) + layer.bias
                steps = parameters * len(self.optimizer.lines)
                add(Phase.UPDATE, "update", number, steps * layer.units, steps)
        return segments

    def _make_step(self, segment: Segment, offset: int) -> tuple[Quantity, Rule]:
        layer = segment.layer
        match segment.part:
            case "za":
                return self._forward_step(layer, offset // 2, activate=offset % 2 == 1)
            case "z" | "a":
                return self._forward_step(layer, offset, activate=segment.part == "a")
            case "sample loss":
                return Quantity(Kind.LOSS, sample=self.of_sample), self._loss_rule()
            case "penalty":
                return Quantity(Kind.PENALTY), self._penalty_rule()
            case "loss":
                return Quantity(Kind.LOSS), BatchLoss(self.n_samples, self.penalized)
            case "dJ/da":
                return self._slope_of_output(layer, offset)
            case "dJ/dz":
                return self._slope_of_z(layer, offset)
            case "dJ/dW":
                return self._gradient_step(layer, offset)
            case _:
                return self._update_step(layer, offset)

    def _forward_step(self, layer: int, unit: int, *, activate: bool) -> tuple[Quantity, Rule]:
        spec = self.network.layers[layer - 1]
        kind = Kind.A if activate else Kind.Z
        quantity = Quantity(kind, layer, unit, sample=self.sample)
        if activate:
            return quantity, Activate(spec.activation, layer, unit, spec.units, self.sample)
        fan_in = self.network.fan_in(layer - 1)
        return quantity, WeightedSum(layer, unit, fan_in, spec.bias, self.sample)

    def _loss_rule(self) -> Rule:
        problem, last = self.run.problem, len(self.network.layers)
        name, output = problem.loss, self.network.layers[-1]
        printed = SampleLoss(name, output.activation, last, output.units, self.sample, False)
        if self._stable is None or self._agrees(
            printed, float(self.run.sample_losses[self.sample])
        ):
            return printed
        return SampleLoss(name, output.activation, last, output.units, self.sample, True)

    def _penalty_rule(self) -> Rule:
        layers = self.network.layers
        shapes = tuple(
            (self.network.fan_in(index), layer.units, index + 1, layer.bias)
            for index, layer in enumerate(layers)
        )
        return PenaltyTerm(self.run.problem.penalty, shapes)

    def _slope_of_output(self, layer: int, unit: int) -> tuple[Quantity, Rule]:
        if layer == len(self.network.layers):
            quantity = Quantity(Kind.D_A, layer, unit, sample=self.of_sample)
            name, output = self.run.problem.loss, self.network.layers[-1]
            shape = (name, output.activation, layer, unit, output.units, self.sample)
            printed = LossSlope(*shape, False)
            if self._stable is None or self._agrees(printed, self.value(quantity)):
                return quantity, printed
            return quantity, LossSlope(*shape, True)
        kind = Kind.D_A if layer else Kind.D_INPUT
        fan_out = self.network.layers[layer].units
        quantity = Quantity(kind, layer, unit, sample=self.of_sample)
        return quantity, BackwardSum(layer, unit, fan_out, self.of_sample)

    def _slope_of_z(self, layer: int, unit: int) -> tuple[Quantity, Rule]:
        quantity = Quantity(Kind.D_Z, layer, unit, sample=self.of_sample)
        spec = self.network.layers[layer - 1]
        shape = (spec.activation, layer, unit, spec.units, self.sample, self.of_sample)
        if spec.activation in SLOPES_OF_THE_OUTPUT:
            printed = ActivationSlope(*shape, True)
            output = layer == len(self.network.layers)
            fused = output and self._stable is not None
            if (spec.activation == "softmax" and not fused) or self._agrees(
                printed, self.value(quantity)
            ):
                return quantity, printed
            if fused:
                return quantity, OutputSlopeFromZ(self.run.problem.loss, *shape[:-1])
        return quantity, ActivationSlope(*shape, False)

    def _gradient_step(self, layer: int, offset: int) -> tuple[Quantity, Rule]:
        if self.has_shares:
            parameter, batch = self._parameter(layer, offset // 2), offset % 2 == 1
        else:
            parameter, batch = self._parameter(layer, offset), False
        is_weight = parameter.kind is Kind.WEIGHT
        kind = Kind.D_WEIGHT if is_weight else Kind.D_BIAS
        quantity = parameter._replace(kind=kind, sample=OF_THE_BATCH if batch else self.of_sample)
        if batch:
            penalty = self.run.problem.penalty
            counts = is_weight or penalty.penalize_biases
            l1, l2 = (penalty.l1, penalty.l2) if counts else (0.0, 0.0)
            return quantity, BatchGradient(parameter, self.n_samples, l1, l2)
        if is_weight:
            source = parameter.source
            rule = WeightGradient(layer, parameter.unit, source, self.sample, self.of_sample)
            return quantity, rule
        return quantity, BiasGradient(layer, parameter.unit, self.of_sample)

    def _update_step(self, layer: int, offset: int) -> tuple[Quantity, Rule]:
        assert self.optimizer is not None
        lines = self.optimizer.lines
        parameter, index = self._parameter(layer, offset // len(lines)), offset % len(lines)
        is_weight = parameter.kind is Kind.WEIGHT
        state = Kind.STATE_WEIGHT if is_weight else Kind.STATE_BIAS
        line = lines[index]
        done = {earlier.name for earlier in lines[:index]}

        def operand(name: str) -> Quantity:
            if name == "w":
                return parameter
            if name == "lr":
                return Quantity(Kind.LEARNING_RATE)
            if name == "t":
                return Quantity(Kind.UPDATE_NUMBER)
            if name == "g" and "g" not in done:
                return parameter._replace(kind=Kind.D_WEIGHT if is_weight else Kind.D_BIAS)
            return parameter._replace(kind=state, slot=name, new=name in done)

        if line.name == "w":
            quantity = parameter._replace(kind=Kind.NEW_WEIGHT if is_weight else Kind.NEW_BIAS)
        else:
            quantity = parameter._replace(kind=state, slot=line.name, new=True)
        listed = tuple(operand(name) for name in line.operands)
        return quantity, OptimizerRule(self.optimizer, line, listed)

    def _parameter(self, layer: int, offset: int) -> Quantity:
        """Return parameter `offset` of a layer: neuron by neuron, its weights and then its bias."""
        fan_in = self.network.fan_in(layer - 1)
        unit, source = divmod(offset, fan_in + self.network.layers[layer - 1].bias)
        if source == fan_in:
            return Quantity(Kind.BIAS, layer, unit)
        return Quantity(Kind.WEIGHT, layer, unit, source)

    def _parameter_offset(self, quantity: Quantity) -> int:
        fan_in = self.network.fan_in(quantity.layer - 1)
        bias = quantity.kind in (Kind.D_BIAS, Kind.STATE_BIAS, Kind.NEW_BIAS)
        per_unit = fan_in + self.network.layers[quantity.layer - 1].bias
        return quantity.unit * per_unit + (fan_in if bias else quantity.source)

    def _value_of_the_update(self, quantity: Quantity) -> float:
        if self.optimizer is None or self.update is None:
            raise ValueError(f"this trace has no update, so no {quantity.kind.value}")
        if quantity.kind is Kind.LEARNING_RATE:
            return self.optimizer.hyperparameters.learning_rate
        if quantity.kind is Kind.UPDATE_NUMBER:
            return float(self.update.state_after.count)
        index = self.run.parameters.index(quantity)
        if quantity.kind in (Kind.NEW_WEIGHT, Kind.NEW_BIAS):
            return float(self.update.values["w"][index])
        if quantity.new:
            return float(self.update.values[quantity.slot][index])
        return float(self.update.state_before.slots[quantity.slot][index])

    def _agrees(self, rule: Rule, expected: float) -> bool:
        with np.errstate(all="ignore"):
            got = rule.evaluate([self.value(operand) for operand in rule.operands()])
        return got == expected or (
            math.isfinite(got) and abs(got - expected) <= AGREEMENT * abs(expected)
        )

    def _row(self, sample: int) -> int:
        return self.sample if sample == OF_THE_BATCH else sample


def _entry(row: Floats | None, unit: int) -> float:
    if row is None:
        raise ValueError("this layer has no bias")
    return float(row[unit])
