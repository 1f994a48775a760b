"""Matrix lines: the printed arrays, computed as the line is printed, give the printed result.

A reader of its own computes a line from what is printed: arrays, signs between them, and names of
arrays that were printed before. It knows nothing of the program's rules.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.equations import equations_of
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.optimizers import (
    OPTIMIZERS,
    Hyperparameters,
    initial_state,
    make_optimizer,
    update,
)
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import Kind
from backpropviz.engine.sabotage.sabotage import WrongRule, possible_sabotages, sabotage_pass
from backpropviz.engine.sabotage.wrong_trace import SabotagedTrace
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.setup import set_up
from backpropviz.export.formula.formula import Operator, Piece
from backpropviz.export.matrix.array import MatrixArray
from backpropviz.export.matrix.line import MatrixLine, first_quantity, matrix_line
from backpropviz.export.notation import Notation, notation_of
from backpropviz.export.numbers import NumberStyle

Array = NDArray[np.float64]
REFERENCE = json.loads(
    (Path(__file__).parents[1] / "reference" / "gradient_check.json").read_text(encoding="utf-8")
)
LOSS_NAMES = {
    "mse_half": "half_mse",
    "mse_mean": "mse",
    "bce": "bce",
    "softmax_ce": "cross_entropy",
}
IN_FULL = NumberStyle(17)


def sigmoid(z: Array) -> Array:
    return 1.0 / (1.0 + np.exp(-z))


def sigmoid_slope(z: Array) -> Array:
    return np.exp(-z) / (1.0 + np.exp(-z)) ** 2


def softmax(z: Array) -> Array:
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def phi(z: Array) -> Array:
    return np.vectorize(lambda x: 0.5 * math.erfc(-x / math.sqrt(2)))(z)


FUNCTIONS: dict[str, Callable[[Array], Array]] = {
    "σ": sigmoid,
    "σ′": sigmoid_slope,
    "softmax": softmax,
    "tanh": np.tanh,
    "tanh′": lambda z: 1 / np.cosh(z) ** 2,
    "step": lambda z: (z > 0) * 1.0,
    "step′": np.zeros_like,
    "ReLU": lambda z: np.where(z > 0, z, 0.0),
    "ReLU′": lambda z: (z > 0) * 1.0,
    "LReLU": lambda z: np.where(z > 0, z, 0.01 * z),
    "LReLU′": lambda z: np.where(z > 0, 1.0, 0.01),
    "ELU": lambda z: np.where(z > 0, z, np.expm1(z)),
    "ELU′": lambda z: np.where(z > 0, 1.0, np.exp(z)),
    "softplus": lambda z: np.log1p(np.exp(z)),
    "softplus′": sigmoid,
    "GELU": lambda z: z * phi(z),
    "GELU′": lambda z: phi(z) + z * np.exp(-z * z / 2) / math.sqrt(2 * math.pi),
    "swish": lambda z: z * sigmoid(z),
    "swish′": lambda z: sigmoid(z) + z * sigmoid_slope(z),
    "cos": np.cos,
    "cos′": lambda z: -np.sin(z),
    "sign": np.sign,
    "ln": np.log,
    "√": np.sqrt,
}
SUMS: dict[str, Callable[[Array], Array]] = {
    "Σₛ": lambda x: x.sum(axis=0, keepdims=True),
    "Σₖ": lambda x: x.sum(axis=1, keepdims=True),
    "Σ": lambda x: x.sum(keepdims=True),
}
WORDS = re.compile(r"\s*(Σ[ₛₖ]?|\d[\d.]*(?:e−?\d+)?|[A-Za-zσ√]+′?|\)²|.)")


def words_of(line: MatrixLine) -> Iterator[str | Array]:
    """Give what is printed, arrays as arrays: also where the name stands for one printed before."""
    printed = {array.first: array.values for array in line.arrays}
    for item in line.flow:
        if isinstance(item, MatrixArray):
            yield item.values
            continue
        for part in item.line:
            assert isinstance(part, Piece | Operator)  # fractions lie between tables
            if isinstance(part, Piece) and part.quantity in printed:
                yield printed[part.quantity]
            else:
                yield from WORDS.findall(part.text.strip())


class Reader:
    """Computes words: sums of products of factors; a Σ goes to the end of its product."""

    def __init__(self, words: list[str | Array]) -> None:
        self.words = words

    def take(self, *wanted: str) -> str:
        if self.words and isinstance(self.words[0], str) and self.words[0] in wanted:
            return str(self.words.pop(0))
        return ""

    def sum(self) -> Array:
        total = -self.product() if self.take("−") else self.product()
        while sign := self.take("+", "−"):
            total = total + self.product() if sign == "+" else total - self.product()
        return total

    def product(self) -> Array:
        total = self.factor()
        while sign := self.take("·", "⊙", "/"):
            factor = self.factor()
            if sign == "/":
                total = total / factor
            elif sign == "⊙" or total.size == 1 or factor.size == 1:
                total = total * factor
            else:
                total = total @ factor
        return total

    def factor(self) -> Array:
        if over := self.take(*SUMS):
            return SUMS[over](self.product())
        if function := self.take(*FUNCTIONS):
            return FUNCTIONS[function](self.factor())
        if self.take("("):
            inner = self.sum()
            closed = self.take(")", ")²")
            assert closed
            return inner**2 if closed == ")²" else inner
        if self.take("|"):
            inner = np.abs(self.sum())
            assert self.take("|")
            return inner
        word = self.words.pop(0)
        number = np.array([[float(word.replace("−", "-"))]]) if isinstance(word, str) else word
        return number ** self.factor() if self.take("^") else number


def assert_the_line_is_right(line: MatrixLine) -> None:
    words = list(words_of(line))
    assert words[0] is not None
    assert str(words[1]) == "="
    reader = Reader(words[2:])
    computed = reader.sum()
    assert not reader.words, line.text
    assert line.result.values.shape == np.broadcast_shapes(computed.shape, line.result.shape)
    np.testing.assert_allclose(
        np.broadcast_to(computed, line.result.shape),
        line.result.values,
        rtol=1e-12,
        atol=1e-12,
        err_msg=line.text,
    )


def lines_of(trace: NetworkTrace, notation: Notation) -> Iterator[MatrixLine]:
    """Give every line of a pass; of the update, each line of the optimizer."""
    for equation in equations_of(trace):
        first = first_quantity(trace, equation)
        chosen = [first]
        if first.kind in (Kind.NEW_WEIGHT, Kind.NEW_BIAS) and trace.optimizer is not None:
            kept = Kind.STATE_WEIGHT if first.kind is Kind.NEW_WEIGHT else Kind.STATE_BIAS
            chosen += [
                first._replace(kind=kept, slot=each.name, new=True)
                for each in trace.optimizer.lines
                if each.name != "w"
            ]
        for quantity in chosen:
            line = matrix_line(trace, notation, quantity, IN_FULL)
            assert line is not None
            assert line.equation == equation
            yield line


def trace_of(
    problem: Problem, parameters: Parameters, optimizer: str = "sgd", sample: int = 0
) -> NetworkTrace:
    """Return a trace whose optimizer has done two updates already, so that it remembers some."""
    settings = Hyperparameters(0.1, momentum=0.9, nesterov=optimizer == "sgd", weight_decay=0.01)
    made = make_optimizer(optimizer, settings)
    state = initial_state(made, parameters.flat.size)
    for _ in range(2):
        run = run_pass(problem, parameters)
        done = update(made, parameters.flat, run.gradient.flat, state)
        parameters, state = Parameters(problem.network, done.values["w"]), done.state_after
    run = run_pass(problem, parameters)
    done = update(made, parameters.flat, run.gradient.flat, state)
    return NetworkTrace(run, made, done, sample)


def referenced(net: dict[str, object]) -> tuple[Problem, Parameters]:
    layers = zip(net["layer_sizes"][1:], net["activations"], strict=True)  # type: ignore[index, call-overload]
    network = Network(
        net["layer_sizes"][0],  # type: ignore[index]
        tuple(Layer(units, activation, net["use_bias"]) for units, activation in layers),
    )
    penalty = Penalty(net["l1"], net["l2"], net["regularise_biases"])  # type: ignore[arg-type]
    inputs, targets = np.array(net["X"]), np.array(net["Y"])
    problem = Problem(network, LOSS_NAMES[str(net["loss_kind"])], penalty, inputs, targets)
    weights: list[Array] = [np.array(w) for w in net["W"]]  # type: ignore[attr-defined]
    given = net["b"] or [None] * len(weights)
    biases = [None if b is None else np.array(b)[0] for b in given]  # type: ignore[attr-defined]
    return problem, Parameters.from_arrays(network, weights, biases)


@pytest.mark.parametrize("name", ["hand-2-3-1", "mazur-2-2-2", "and-gate", "xor", "spiral-2"])
def test_the_printed_arrays_of_the_library_give_the_printed_results(name: str) -> None:
    experiment = open_by_name_or_path(name)
    setup = set_up(experiment)
    trace = trace_of(setup.problem, setup.parameters)
    notation = notation_of(experiment, trace.network, trace.run.rows, setup.dataset)
    for line in lines_of(trace, notation):
        assert_the_line_is_right(line)


@pytest.mark.parametrize("net", REFERENCE["networks"], ids=lambda net: str(net["name"]))
def test_the_printed_arrays_of_random_networks_give_the_printed_results(
    net: dict[str, object],
) -> None:
    problem, parameters = referenced(net)
    optimizer = OPTIMIZERS[REFERENCE["networks"].index(net) % len(OPTIMIZERS)]
    trace = trace_of(problem, parameters, optimizer, sample=len(problem.inputs) - 1)
    for line in lines_of(trace, Notation(trace.network, rows=trace.run.rows)):
        assert_the_line_is_right(line)


def test_a_sabotaged_pass_is_printed_as_it_is_really_computed() -> None:
    inputs, targets = np.array([[5.0, 3.0], [1.0, -2.0]]), np.array([[1.0, 0.0], [0.0, 0.0]])
    network = Network(2, (Layer(3, "sigmoid"), Layer(2, "sigmoid")))
    problem = Problem(network, "half_mse", Penalty(l2=0.1), inputs, targets)
    parameters = Parameters(network, np.linspace(-0.9, 1.1, network.n_parameters))
    honest = run_pass(problem, parameters)
    optimizer = make_optimizer("sgd", Hyperparameters(0.5))
    start = initial_state(optimizer, parameters.flat.size)
    kinds = set()
    for sabotage in possible_sabotages(honest, optimizer, start):
        kinds.add(sabotage.rule)
        run = sabotage_pass(honest, sabotage, optimizer, start)
        done = update(optimizer, parameters.flat, run.gradient.flat, start)
        trace = SabotagedTrace(run, optimizer, done, sample=1)
        for line in lines_of(trace, Notation(network, rows=(0, 1))):
            assert_the_line_is_right(line)
    assert kinds == set(WrongRule)
