"""Formulas: the numbers that are put in, computed again as printed, give the printed result.

A printed formula is read by a small reader of its own: it turns the signs of a blackboard into
Python and knows nothing of the program.
"""

from __future__ import annotations

import math
import re

import numpy as np
import pytest

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.backprop import Problem, run_pass
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
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.formula.formula import Formula, line_latex, line_text
from backpropviz.export.formula.right_sides import write_formula
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle

DIGITS = 8
D_Z = Quantity(Kind.D_Z, 1, 0)


def sigmoid(z: float) -> float:
    return 1 / (1 + math.exp(-z))


def phi(z: float) -> float:
    return 0.5 * (1 + math.erf(z / math.sqrt(2)))


FUNCTIONS = {
    "σ": sigmoid,
    "tanh": math.tanh,
    "step": lambda z: float(z > 0),
    "ReLU": lambda z: max(0.0, z),
    "LReLU": lambda z: z if z > 0 else 0.01 * z,
    "ELU": lambda z: z if z > 0 else math.expm1(z),
    "softplus": lambda z: math.log1p(math.exp(z)),
    "GELU": lambda z: z * phi(z),
    "swish": lambda z: z * sigmoid(z),
    "cos": math.cos,
    "σ′": lambda z: sigmoid(z) * (1 - sigmoid(z)),
    "step′": lambda z: 0.0,
    "ReLU′": lambda z: float(z > 0),
    "LReLU′": lambda z: 1.0 if z > 0 else 0.01,
    "ELU′": lambda z: 1.0 if z > 0 else math.exp(z),
    "softplus′": sigmoid,
    "GELU′": lambda z: phi(z) + z * math.exp(-z * z / 2) / math.sqrt(2 * math.pi),
    "swish′": lambda z: sigmoid(z) * (1 + z * (1 - sigmoid(z))),
    "cos′": lambda z: -math.sin(z),
    "sign": lambda w: float(np.sign(w)),
    "ln": math.log,
}


def compute(text: str) -> float:
    """Return the number that a printed right side is, such as −0.41 · ln 0.5 + 1/2(0.3)²."""
    text = re.sub(r"\|([^|]+)\|", r"abs(\1)", text)
    text = re.sub(r"ln ([0-9][0-9.e−]*)", r"ln(\1)", text).replace("ln (", "ln(")
    text = re.sub(r"e\^\(([^()]*)\)", r"exp(\1)", text)
    names = sorted(FUNCTIONS, key=len, reverse=True)
    for index, name in enumerate(names):
        text = text.replace(f"{name}(", f"F[{index}](")
    text = text.replace("−", "-").replace("·", "*").replace("²", "**2").replace("√", "sqrt")
    text = text.replace("^", "**")
    text = re.sub(r"(?<![\w.\])])(\d+(?:\.\d+)?/\d+)\(", r"(\1)*(", text)
    scope = {"F": [FUNCTIONS[name] for name in names], "sqrt": math.sqrt, "exp": math.exp}
    return float(eval(text, {"__builtins__": {"abs": abs}}, scope))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("5.0 · (−1.0) + 3.0 · 2.0", 1.0),
        ("−1.0 · ln 0.5 − (1 − 1.0) · ln (1 − 0.5)", math.log(2)),
        ("1/2((0.5 − 0.0)² + (1.0 − 0.0)²)", 0.625),
        ("2.0 − 0.1 · 4.0/(√(9.0) + 1.0)", 1.9),
        ("e^(0.0)/(e^(0.0) + e^(0.0))", 0.5),
        ("0.9^2 · 1.0", 0.81),
        ("2.5e−3 · σ(0.0)", 0.00125),
        ("0.1 · (|−3.0| + |2.0|)", 0.5),
    ],
)
def test_the_reader_reads(text: str, value: float) -> None:
    assert compute(text) == pytest.approx(value, rel=1e-12)


def trace_of(
    activations: tuple[str, ...],
    loss: str,
    *,
    samples: int = 1,
    optimizer: str = "sgd",
    settings: Hyperparameters | None = None,
    penalty: Penalty | None = None,
    earlier_updates: int = 2,
) -> NetworkTrace:
    units = [3] * (len(activations) - 1) + [2]
    layers = tuple(
        Layer(count, name, bias=index % 2 == 0)
        for index, (count, name) in enumerate(zip(units, activations, strict=True))
    )
    network = Network(2, layers)
    rng = np.random.default_rng(11)
    targets = np.eye(2)[rng.integers(0, 2, samples)]
    inputs = rng.normal(size=(samples, 2))
    problem = Problem(network, loss, penalty or Penalty(), inputs, targets)
    start = Parameters(network, rng.normal(size=network.n_parameters))
    made = make_optimizer(optimizer, settings or Hyperparameters(0.1))
    state = initial_state(made, start.flat.size)
    for _ in range(earlier_updates):
        done = update(made, start.flat, run_pass(problem, start).gradient.flat, state)
        start, state = Parameters(network, done.values["w"]), done.state_after
    run = run_pass(problem, start)
    return NetworkTrace(run, made, update(made, start.flat, run.gradient.flat, state))


TRACES = {
    **{f"{name} inside": ((name, "linear"), "half_mse", {}) for name in ACTIVATIONS},
    **{f"{name} at the output": (("tanh", name), "mse", {"samples": 2}) for name in ACTIVATIONS},
    "bce": (("tanh", "sigmoid"), "bce", {"samples": 3}),
    "cross_entropy": (("tanh", "softmax"), "cross_entropy", {}),
    "penalties": (("tanh", "sigmoid"), "bce", {"samples": 2, "penalty": Penalty(0.02, 0.3, True)}),
    **{
        name: (
            ("tanh", "sigmoid"),
            "bce",
            {"optimizer": name, "settings": Hyperparameters(0.05, weight_decay=0.2)},
        )
        for name in OPTIMIZERS
    },
    "momentum": (("relu", "sigmoid"), "bce", {"settings": Hyperparameters(0.1, momentum=0.5)}),
    "nesterov": (
        ("relu", "sigmoid"),
        "bce",
        {"settings": Hyperparameters(0.1, momentum=0.5, nesterov=True)},
    ),
    "rmsprop with momentum": (
        ("relu", "sigmoid"),
        "bce",
        {"optimizer": "rmsprop", "settings": Hyperparameters(0.1, momentum=0.5)},
    ),
}


@pytest.mark.parametrize("name", TRACES)
def test_the_printed_numbers_give_the_printed_result(name: str) -> None:
    activations, loss, options = TRACES[name]
    trace = trace_of(activations, loss, **options)
    notation = Notation(trace.network, rows=trace.run.rows)
    style = NumberStyle(DIGITS)
    for step in trace:
        formula = write_formula(step, trace, notation, style)
        numbers = line_text(formula.numbers)
        if "⋯" in numbers:  # a sum of more terms than are printed
            continue
        size = max([1.0, *(abs(trace.value(operand)) for operand in step.operands)])
        # each operand is off by up to 5e-9 of itself, and they are multiplied and added
        assert compute(numbers) == pytest.approx(step.value, rel=1e-6, abs=2e-7 * size), numbers
        shown = line_text(formula.result).replace("−", "-")
        assert float(shown) == pytest.approx(step.value, rel=1e-7)


def hand() -> NetworkTrace:
    network = Network(2, (Layer(3, "sigmoid", bias=False), Layer(1, "sigmoid", bias=False)))
    weights = [np.array([[1.0, -1.0, 3.0], [2.0, 2.0, -1.0]]), np.array([[0.1], [0.5], [-0.1]])]
    start = Parameters.from_arrays(network, weights, [None, None])
    problem = Problem(network, "bce", Penalty(), np.array([[5.0, 3.0]]), np.array([[1.0]]))
    run = run_pass(problem, start)
    made = make_optimizer("sgd", Hyperparameters(0.1))
    state = initial_state(made, start.flat.size)
    return NetworkTrace(run, made, update(made, start.flat, run.gradient.flat, state))


LECTURE = Notation(
    hand().network, weights=("W", "V"), activations=("h", "y"), target=r"\hat{y}", loss="J"
)


def formula_of(name: str, trace: NetworkTrace, style: NumberStyle | None = None) -> Formula:
    formulas = (write_formula(step, trace, LECTURE, style) for step in trace)
    return next(formula for formula in formulas if line_text(formula.left) == name)


@pytest.mark.parametrize(
    ("name", "symbols", "numbers", "result"),
    [
        ("z_h₂", "x₁ · W₁₂ + x₂ · W₂₂", "5.0 · (−1.0) + 3.0 · 2.0", "1.0"),
        ("h₁", "σ(z_h₁)", "σ(11.0)", "0.99998"),
        ("J", "−ŷ · ln y − (1 − ŷ) · ln (1 − y)", None, "0.5270"),
        ("∂J/∂V₂", "∂J/∂z_y · h₂", "−0.4096 · 0.7311", "−0.2995"),
        ("∂J/∂h₃", "∂J/∂z_y · V₃", "−0.4096 · (−0.1)", "0.04096"),
        (
            "∂J/∂z_h₁",
            "∂J/∂h₁ · h₁ · (1 − h₁)",
            # with 0.99998 the product would be 8.2e-7
            "−0.04096 · 0.99998330 · (1 − 0.99998330)",
            "−6.841e−7",
        ),
        ("V₂′", "V₂ − η · ∂J/∂V₂", "0.5 − 0.1 · (−0.2995)", "0.5299"),
    ],
)
def test_the_lectures_formulas_read_like_this(
    name: str, symbols: str, numbers: str | None, result: str
) -> None:
    formula = formula_of(name, hand())
    assert line_text(formula.symbols) == symbols
    if numbers is not None:
        assert line_text(formula.numbers) == numbers
    assert line_text(formula.result) == result


def test_every_operand_stands_in_the_formula_and_can_be_followed() -> None:
    trace = hand()
    for step in trace:
        formula = write_formula(step, trace, LECTURE)
        for line in (formula.symbols, formula.numbers):
            found = {q for part in flat(line) if (q := getattr(part, "quantity", None))}
            assert set(step.operands) <= found


def flat(line: tuple[object, ...]) -> list[object]:
    parts: list[object] = []
    for part in line:
        top = getattr(part, "top", None)
        parts += [part] if top is None else [*flat(top), *flat(part.bottom)]
    return parts


def test_a_long_sum_is_printed_with_dots() -> None:
    network = Network(784, (Layer(1, "linear", bias=False),))
    problem = Problem(network, "half_mse", Penalty(), np.ones((1, 784)), np.ones((1, 1)))
    trace = NetworkTrace(run_pass(problem, Parameters.zeros(network)))
    text = line_text(write_formula(trace[0], trace, Notation(network)).symbols)
    assert text == "x₁ · W⁽¹⁾₁ + x₂ · W⁽¹⁾₂ + x₃ · W⁽¹⁾₃ + ⋯ + x₇₈₄ · W⁽¹⁾₇₈₄"


def test_a_decimal_comma_goes_through_the_whole_formula() -> None:
    trace = trace_of(
        ("tanh", "sigmoid"),
        "bce",
        optimizer="adamw",
        settings=Hyperparameters(0.01),
        penalty=Penalty(0.5, 0.25),
    )
    style = NumberStyle(decimal_comma=True)
    for step in trace:
        formula = write_formula(step, trace, Notation(trace.network), style)
        assert "." not in line_text(formula.numbers)
        assert "." not in line_text(formula.result)


@pytest.mark.parametrize("name", TRACES)
def test_the_braces_of_latex_come_in_pairs(name: str) -> None:
    activations, loss, options = TRACES[name]
    trace = trace_of(activations, loss, **options)
    for step in trace:
        formula = write_formula(step, trace, Notation(trace.network, rows=trace.run.rows))
        for line in (formula.left, formula.symbols, formula.numbers, formula.result):
            depth = 0
            for character in line_latex(line):
                depth += (character == "{") - (character == "}")
                assert depth >= 0
            assert depth == 0


def test_binary_cross_entropy_on_a_saturated_softmax_does_not_collapse() -> None:
    network = Network(1, (Layer(2, "softmax", bias=False),))
    start = Parameters.from_arrays(network, [np.array([[800.0, 0.0]])], [None])
    problem = Problem(network, "bce", Penalty(), np.array([[1.0]]), np.array([[0.0, 1.0]]))
    trace = NetworkTrace(run_pass(problem, start))
    formula = write_formula(trace[trace.find(D_Z)], trace, Notation(network))  # type: ignore[index]
    assert line_text(formula.symbols) == (
        "softmax(z⁽¹⁾₁) · (t₁ + t₂ + 1 − t₁) − t₁ − (1 − t₂) · softmax(z⁽¹⁾₂) · softmax_-2(z⁽¹⁾₁)"
    )
    # a₁ = 1 to the last digit: 1 · (0 + 1 + 1 − 0) − 0 − (1 − 1) · …
    assert line_text(formula.result) == "2.0"


def test_softmax_minus_target_is_printed_only_where_the_targets_add_up_to_one() -> None:
    network = Network(1, (Layer(2, "softmax", bias=False),))
    start = Parameters.from_arrays(network, [np.array([[800.0, 0.0]])], [None])
    lines = []
    for targets in ([0.0, 1.0], [0.0, 2.0]):
        data = np.array([[1.0]]), np.array([targets])
        trace = NetworkTrace(run_pass(Problem(network, "cross_entropy", Penalty(), *data), start))
        formula = write_formula(trace[trace.find(D_Z)], trace, Notation(network))  # type: ignore[index]
        lines.append((line_text(formula.symbols), line_text(formula.result)))
    assert lines == [
        ("softmax(z⁽¹⁾₁) − t₁", "1.0"),
        ("softmax(z⁽¹⁾₁) · (t₁ + t₂) − t₁", "2.0"),
    ]
