"""What the programs of all libraries have in common: their parts and the order of these."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from backpropviz.engine.arrays import Floats
from backpropviz.engine.equations import Line, equations_of
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.quantities import Kind
from backpropviz.export.notation import Notation
from backpropviz.export.program.array_literals import (
    LINE_LENGTH,
    Literal,
    list_of_names,
    number_literal,
)
from backpropviz.export.program.names import names_of
from backpropviz.export.program.program import Program, ProgramLine, Variable, remark_lines
from backpropviz.export.program.remarks import (
    AND_MORE,
    COLUMNS,
    FORWARD,
    LOSSES,
    NUMBERS,
    WHAT,
    WHAT_OF_ONE,
)
from backpropviz.export.sentences import Translate

_MOST_NAMES = 8


class ProgramWriter:
    """Writes the program of one update, for one library; each library has a class of its own.

    trace: the update; any of its samples will do. translate: for the remarks.
    """

    library: str
    array: str  # the call that makes an array of numbers
    zeros: str

    def __init__(
        self, trace: NetworkTrace, notation: Notation, title: str, translate: Translate = str
    ) -> None:
        self.run = trace.run
        self.trace = trace
        self.network = trace.network
        self.problem = trace.run.problem
        self.n_layers = len(trace.network.layers)
        self.names = names_of(trace.network, notation)
        self.translate = translate
        self._notation = notation
        self._title = title
        self._numbers = {(line, layer): number for number, line, layer in equations_of(trace)}

    def program(self) -> Program:
        """Return the program."""
        parts = [self.header(), self.functions(), self.given(), self.forward(), self.loss()]
        parts.append(self.backward())
        if self.trace.update is not None:
            parts.append(self.update())
        parts.append(self.results())
        blocks = [block for part in parts if (block := list(part))]
        lines = blocks[0]
        for before, block in pairwise(blocks):
            beside_functions = any(_defines(other) for other in (before, block))
            lines += [ProgramLine("")] * (1 + beside_functions)
            lines += block
        return Program(self.library, tuple(lines))

    # What each library writes in its own way

    def imports(self) -> Iterator[str]:
        """Yield what the program imports."""
        raise NotImplementedError

    def functions(self) -> Iterator[ProgramLine]:
        """Yield what is defined before anything is computed."""
        raise NotImplementedError

    def given(self) -> Iterator[ProgramLine]:
        """Yield the data, the parameters, the settings and what the optimizer remembers."""
        raise NotImplementedError

    def activation(self, layer: int) -> str:
        """Return a of a layer, from 1, as an expression of z."""
        raise NotImplementedError

    def loss(self) -> Iterator[ProgramLine]:
        """Yield the lines of the loss."""
        raise NotImplementedError

    def backward(self) -> Iterator[ProgramLine]:
        """Yield the lines of the backward pass."""
        raise NotImplementedError

    def update(self) -> Iterator[ProgramLine]:
        """Yield the lines of the update."""
        raise NotImplementedError

    def results(self) -> Iterator[ProgramLine]:
        """Yield the lines that print the loss and the gradients."""
        raise NotImplementedError

    # What they have in common

    def header(self) -> Iterator[ProgramLine]:
        """Yield what this is."""
        yield from self.remark(self._title)
        what = WHAT if self.trace.n_samples > 1 else WHAT_OF_ONE
        update = self.trace.update
        number = 1 if update is None else update.state_after.count
        yield from self.remark(self.translate(what).format(update=number, n=self.trace.n_samples))
        yield from self.remark(self.translate(NUMBERS))
        yield from map(ProgramLine, self.imports())

    def data(self) -> Iterator[ProgramLine]:
        """Yield the batch."""
        yield from self.columns()
        yield self.given_array(
            Variable(self.names.inputs, Kind.INPUT, by_sample=True), self.run.inputs
        )
        yield self.given_array(
            Variable(self.names.targets, Kind.TARGET, by_sample=True), self.run.targets
        )
        if self.trace.n_samples > 1:
            yield ProgramLine(f"N = len({self.names.inputs})")

    def columns(self) -> Iterator[ProgramLine]:
        """Yield the names of the inputs, where they have any."""
        notation = self._notation
        every = [symbol.text for symbol in notation.features] or notation.input_names
        if not every:
            return
        names = ", ".join(every[:_MOST_NAMES])
        if len(every) > _MOST_NAMES:
            names = self.translate(AND_MORE).format(names=names, n=len(every) - _MOST_NAMES)
        yield from self.remark(
            self.translate(COLUMNS).format(inputs=self.names.inputs, names=names)
        )

    def parameters(self, options: str = "") -> Iterator[ProgramLine]:
        """Yield the weights and biases before the update."""
        for variable, values in self.each_parameter(self.run.parameters.flat):
            yield self.given_array(variable, values, options)

    @property
    def parameter_variables(self) -> Iterator[Variable]:
        """Yield the weights and biases, in the order of Parameters.flat."""
        names = self.names
        for layer, spec in enumerate(self.network.layers, start=1):
            yield Variable(names.weights[layer - 1], Kind.WEIGHT, layer)
            if spec.bias:
                yield Variable(names.biases[layer - 1], Kind.BIAS, layer)

    @property
    def parameter_names(self) -> list[str]:
        """Return the names of all weights and biases, in the order of Parameters.flat."""
        return [variable.name for variable in self.parameter_variables]

    def each_parameter(self, flat: Floats) -> Iterator[tuple[Variable, Floats]]:
        """Yield each of these variables with its part of flat, in its shape."""
        parts = Parameters(self.network, flat)
        for variable in self.parameter_variables:
            array = (parts.weights if variable.kind is Kind.WEIGHT else parts.biases)[
                variable.layer - 1
            ]
            assert array is not None
            yield variable, array

    def given_array(self, variable: Variable, values: Floats, options: str = "") -> ProgramLine:
        """Return the line that writes an array down."""
        literal = Literal(self.array, self.zeros, values, options)
        return ProgramLine(literal.short(variable.name), (), (variable,), literal)

    def forward(self) -> Iterator[ProgramLine]:
        """Yield the lines of the forward pass."""
        yield from self.remark(self.translate(FORWARD))
        names = self.names
        for layer in range(1, self.n_layers + 1):
            z, a = names.z[layer - 1], names.a[layer - 1]
            bias = f" + {names.biases[layer - 1]}" if self.network.layers[layer - 1].bias else ""
            sums = f"{z} = {names.source(layer)} @ {names.weights[layer - 1]}{bias}"
            yield self.line(sums, Line.SUM, layer, Variable(z, Kind.Z, layer, by_sample=True))
            values = f"{a} = {self.activation(layer)}"
            made = Variable(a, Kind.A, layer, by_sample=True)
            yield self.line(values, Line.ACTIVATION, layer, made)

    def loss_lines(
        self, each_output: str, *, n_out_mean: bool, about: str = ""
    ) -> Iterator[ProgramLine]:
        """Yield the loss from the part that each output of each sample has in it.

        n_out_mean: a sample's loss is the mean over its outputs, not their sum. about: a remark.
        """
        yield from self.remark(self.translate(LOSSES[self.problem.loss]))
        if about:
            yield from self.remark(self.translate(about))
        together = "mean" if n_out_mean else "sum"
        if not self.trace.has_shares:
            text = f"loss = {each_output}.{together}()"
            yield self.line(text, Line.SAMPLE_LOSS, self.n_layers, Variable("loss", Kind.LOSS))
            return
        text = f"losses = {each_output}.{together}({self.per_row})"
        losses = Variable("losses", Kind.LOSS, by_sample=True)
        yield self.line(text, Line.SAMPLE_LOSS, self.n_layers, losses)
        whole = "loss = losses.mean()"
        if self.trace.penalized:
            yield from self._penalty()
            whole += " + penalty"
        yield self.line(whole, Line.LOSS, self.n_layers, Variable("loss", Kind.LOSS))

    per_row = "axis=1"

    def settings(self) -> Iterator[ProgramLine]:
        """Yield the factors of the penalty."""
        for name, factor in (("l1", self.problem.penalty.l1), ("l2", self.problem.penalty.l2)):
            if factor:
                yield ProgramLine(f"{name} = {number_literal(factor)}")

    def _penalty(self) -> Iterator[ProgramLine]:
        penalty = self.problem.penalty
        terms = []
        if penalty.l1:
            terms.append("l1 * abs(w).sum()")
        if penalty.l2:
            terms.append("l2 / 2 * (w**2).sum()")
        names = [
            variable.name
            for variable in self.parameter_variables
            if penalty.penalize_biases or variable.kind is Kind.WEIGHT
        ]
        every = f"({', '.join(names)})" if len(names) > 1 else f"[{names[0]}]"
        if len(every) > LINE_LENGTH // 2:
            every = "penalized"
            yield from map(ProgramLine, list_of_names(every, names))
        text = f"penalty = sum({' + '.join(terms)} for w in {every})"
        made = Variable("penalty", Kind.PENALTY)
        yield self.line(text, Line.PENALTY, self.n_layers, made)

    def number(self, line: Line, layer: int) -> int:
        """Return the number of an equation."""
        return self._numbers[line, layer]

    def line(self, text: str, line: Line, layer: int, *made: Variable) -> ProgramLine:
        """Return the line that computes an equation, with its number behind it."""
        number = self.number(line, layer)
        return ProgramLine(f"{text}  # ({number})", (number,), made)

    def line_of_many(self, text: str, lines: set[Line], made: tuple[Variable, ...]) -> ProgramLine:
        """Return the line that computes several equations, with their numbers behind it."""
        numbers = sorted(number for (line, _), number in self._numbers.items() if line in lines)
        many = f"({numbers[0]})-({numbers[-1]})" if len(numbers) > 1 else f"({numbers[0]})"
        return ProgramLine(f"{text}  # {many}", tuple(numbers), made)

    def remark(self, text: str) -> Iterator[ProgramLine]:
        """Yield a remark, in as many lines as it needs."""
        return remark_lines(text)


def _defines(block: Sequence[ProgramLine]) -> bool:
    return any(line.text.startswith("def ") for line in block)
