"""The program of one update in NumPy: every line of the pass and of the update written out."""

from __future__ import annotations

from collections.abc import Iterator

from backpropviz.engine.equations import Line
from backpropviz.engine.losses import are_shares
from backpropviz.engine.quantities import Kind
from backpropviz.export.program.numpy_formulas import (
    ACTIVATION_TEXTS,
    FUNCTIONS,
    LossText,
    loss_text,
)
from backpropviz.export.program.numpy_updates import settings_of, update_text
from backpropviz.export.program.program import ProgramLine, Variable
from backpropviz.export.program.remarks import (
    ABOUT_LOGADDEXP,
    ABOUT_SIGMOID,
    BACKWARD,
    BACKWARD_OF_BATCH,
    COLLAPSES,
    COLLAPSES_IF,
    GIVEN,
    OPTIMIZERS,
    UPDATE,
)
from backpropviz.export.program.writer import ProgramWriter


class NumpyWriter(ProgramWriter):
    """Writes the program in NumPy.

    In it the slopes dZ, dA and dX have one row for each sample: those of its own loss. The mean
    over the batch is taken where the gradients of the parameters are made.
    """

    library = "numpy"
    array = "np.array"
    zeros = "np.zeros"

    def imports(self) -> Iterator[str]:
        if "normal_cdf" in self._needed:
            yield "import math"
            yield ""
        yield "import numpy as np"

    def functions(self) -> Iterator[ProgramLine]:
        written = [name for name in FUNCTIONS if name in self._needed]
        for index, name in enumerate(written):
            if index:
                yield from [ProgramLine("")] * 2
            if name == "sigmoid":
                yield from self.remark(self.translate(ABOUT_SIGMOID))
            yield from map(ProgramLine, FUNCTIONS[name])

    def given(self) -> Iterator[ProgramLine]:
        yield from self.remark(self.translate(GIVEN))
        yield from self.data()
        yield from self.parameters()
        yield from self.settings()
        optimizer, update = self.trace.optimizer, self.trace.update
        if optimizer is None or update is None:
            return
        before = update.state_before
        yield from settings_of(optimizer, before.count)
        for slot in optimizer.state_names:
            for parameter, values in self.each_parameter(before.slots[slot]):
                yield self.given_array(_state(parameter, slot), values)

    def activation(self, layer: int) -> str:
        return self._filled(
            ACTIVATION_TEXTS[self.network.layers[layer - 1].activation].value, layer
        )

    def loss(self) -> Iterator[ProgramLine]:
        each = self._filled(self._loss.each, self.n_layers)
        about = ABOUT_LOGADDEXP if "np.logaddexp" in each else ""
        yield from self.loss_lines(each, n_out_mean=self.problem.loss == "mse", about=about)

    def backward(self) -> Iterator[ProgramLine]:
        if self.trace.n_samples > 1:
            slopes = f"d{self.names.a[-1]}, d{self.names.z[-1]}, …"
            yield from self.remark(self.translate(BACKWARD_OF_BATCH).format(slopes=slopes))
        else:
            yield from self.remark(self.translate(BACKWARD))
        for layer in range(self.n_layers, 0, -1):
            yield from self._slope_of_output(layer)
            yield from self._slope_of_z(layer)
            yield from self._gradients(layer)
        names = self.names
        made = Variable(f"d{names.inputs}", Kind.D_INPUT, by_sample=True)
        text = f"{made.name} = d{names.z[0]} @ {names.weights[0]}.T"
        yield self.line(text, Line.INPUT_GRADIENT, 0, made)

    def update(self) -> Iterator[ProgramLine]:
        optimizer = self.trace.optimizer
        assert optimizer is not None
        yield from self.remark(self.translate(UPDATE).format(optimizer=OPTIMIZERS[optimizer.name]))
        for parameter in self.parameter_variables:
            is_weight = parameter.kind is Kind.WEIGHT
            line = Line.UPDATE_WEIGHTS if is_weight else Line.UPDATE_BIASES
            for part in optimizer.lines:
                if part.name == "w":
                    kind = Kind.NEW_WEIGHT if is_weight else Kind.NEW_BIAS
                    made = parameter._replace(kind=kind)
                else:
                    made = _state(parameter, part.name)._replace(new=True)
                text = update_text(optimizer, part.name, parameter.name)
                yield self.line(text, line, parameter.layer, made)

    def results(self) -> Iterator[ProgramLine]:
        yield ProgramLine('print("loss =", loss)')
        for name in self.parameter_names:
            yield ProgramLine(f'print("d{name} =", d{name}, sep="\\n")')

    @property
    def _loss(self) -> LossText:
        return loss_text(self.problem.loss, self.network.layers[-1])

    @property
    def _needed(self) -> set[str]:
        """Return the functions that must be defined."""
        layers, loss = self.network.layers, self._loss
        texts = [ACTIVATION_TEXTS[layer.activation] for layer in layers]
        needed = {name for text in texts for name in text.needs} | set(loss.needs)
        pulled_back = layers[:-1] if loss.from_z else layers
        if any(layer.activation == "softmax" for layer in pulled_back):
            needed.add("softmax_back")
        return needed

    def _slope_of_output(self, layer: int) -> Iterator[ProgramLine]:
        a = self.names.a[layer - 1]
        made = Variable(f"d{a}", Kind.D_A, layer, by_sample=True)
        if layer == self.n_layers:
            text = self._filled(self._loss.slope, layer)
            yield self.line(f"d{a} = {text}", Line.OUTPUT_SLOPE, layer, made)
        else:
            text = f"d{self.names.z[layer]} @ {self.names.weights[layer]}.T"
            yield self.line(f"d{a} = {text}", Line.BACK, layer, made)

    def _slope_of_z(self, layer: int) -> Iterator[ProgramLine]:
        z = self.names.z[layer - 1]
        text = ACTIVATION_TEXTS[self.network.layers[layer - 1].activation].back
        if layer == self.n_layers and self._loss.from_z:
            loss = self._loss
            remark = loss.remark
            if remark is COLLAPSES_IF and are_shares(self.run.targets):
                remark = COLLAPSES
            yield from self.remark(self._filled(self.translate(remark), layer))
            for before in loss.from_z[:-1]:
                yield ProgramLine(self._filled(before, layer))
            text = loss.from_z[-1]
        made = Variable(f"d{z}", Kind.D_Z, layer, by_sample=True)
        yield self.line(f"d{z} = {self._filled(text, layer)}", Line.DELTA, layer, made)

    def _gradients(self, layer: int) -> Iterator[ProgramLine]:
        mean = " / N" if self.trace.n_samples > 1 else ""
        w, dz = self.names.weights[layer - 1], f"d{self.names.z[layer - 1]}"
        text = f"d{w} = {self.names.source(layer)}.T @ {dz}{mean}{self._pull(w)}"
        weights = Variable(f"d{w}", Kind.D_WEIGHT, layer)
        yield self.line(text, Line.WEIGHT_GRADIENT, layer, weights)
        if self.network.layers[layer - 1].bias:
            b = self.names.biases[layer - 1]
            pull = self._pull(b) if self.problem.penalty.penalize_biases else ""
            biases = Variable(f"d{b}", Kind.D_BIAS, layer)
            text = f"d{b} = {dz}.sum(axis=0){mean}{pull}"
            yield self.line(text, Line.BIAS_GRADIENT, layer, biases)

    def _pull(self, name: str) -> str:
        """Return what the penalty adds to a gradient."""
        penalty = self.problem.penalty
        l1 = f" + l1 * np.sign({name})" if penalty.l1 else ""
        return l1 + (f" + l2 * {name}" if penalty.l2 else "")

    def _filled(self, text: str, layer: int) -> str:
        names = self.names
        a = names.a[layer - 1]
        return text.format(
            z=names.z[layer - 1],
            a=a,
            da=f"d{a}",
            t=names.targets,
            n=self.network.layers[layer - 1].units,
        )


def _state(parameter: Variable, slot: str) -> Variable:
    """Return what the optimizer remembers of a parameter, before the update."""
    kind = Kind.STATE_WEIGHT if parameter.kind is Kind.WEIGHT else Kind.STATE_BIAS
    return Variable(f"{slot}{parameter.name}", kind, parameter.layer, slot=slot)
