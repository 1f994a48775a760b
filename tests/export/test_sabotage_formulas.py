"""Formulas and sentences of sabotaged steps: they tell how the wrong number is really made."""

from __future__ import annotations

import re

import numpy as np
import pytest

from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.optimizers import Hyperparameters, initial_state, make_optimizer, update
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.sabotage.sabotage import (
    Sabotage,
    WrongRule,
    possible_sabotages,
    sabotage_pass,
)
from backpropviz.engine.sabotage.wrong_rules import Negated, PassedOn, WrongSum
from backpropviz.engine.sabotage.wrong_trace import SabotagedTrace
from backpropviz.export.formula.formula import line_latex, line_text
from backpropviz.export.formula.right_sides import write_formula
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle
from backpropviz.export.sentences import write_sentence, write_title

SGD = make_optimizer("sgd", Hyperparameters(0.1))


def traces_of(problem: Problem, start: Parameters) -> dict[Sabotage, SabotagedTrace]:
    honest, state = run_pass(problem, start), initial_state(SGD, start.flat.size)
    traces = {}
    for sabotage in possible_sabotages(honest, SGD, state):
        run = sabotage_pass(honest, sabotage, SGD, state)
        done = update(SGD, start.flat, run.gradient.flat, state)
        traces[sabotage] = SabotagedTrace(run, SGD, done)
    return traces


def hand() -> dict[Sabotage, SabotagedTrace]:
    network = Network(2, (Layer(3, "sigmoid", bias=False), Layer(1, "sigmoid", bias=False)))
    weights = [np.array([[1.0, -1.0, 3.0], [2.0, 2.0, -1.0]]), np.array([[0.1], [0.5], [-0.1]])]
    start = Parameters.from_arrays(network, weights, [None, None])
    problem = Problem(network, "bce", Penalty(), np.array([[5.0, 3.0]]), np.array([[1.0]]))
    return traces_of(problem, start)


def drawn(
    activations: tuple[str, str], loss: str, scale: float = 1.0
) -> dict[Sabotage, SabotagedTrace]:
    network = Network(2, (Layer(3, activations[0]), Layer(2, activations[1])))
    generator = np.random.default_rng(4)
    targets = generator.dirichlet(np.ones(2), 2)
    problem = Problem(network, loss, Penalty(), generator.normal(size=(2, 2)), targets)
    return traces_of(problem, Parameters(network, scale * generator.normal(size=17)))


LECTURE = Notation(
    Network(2, (Layer(3, "sigmoid"), Layer(1, "sigmoid"))),
    weights=("W", "V"),
    activations=("h", "y"),
    target="t",
)


@pytest.mark.parametrize(
    ("sabotage", "name", "symbols", "numbers", "result"),
    [
        (
            Sabotage(WrongRule.SLOPE_FORGOTTEN, 1),
            *("∂J/∂z_h₁", "∂J/∂h₁", "−0.04096", "−0.04096"),
        ),
        (
            Sabotage(WrongRule.LOSS_SIGN),
            *("∂J/∂y", "t/y − (1 − t)/(1 − y)"),
            *("1.0/0.5904 − (1 − 1.0)/(1 − 0.5904)", "1.694"),
        ),
        (
            Sabotage(WrongRule.GRADIENT_SIGN, 2),
            *("∂J/∂V₂", "−∂J/∂z_y · h₂", "−(−0.4096) · 0.7311", "0.2995"),
        ),
        (
            Sabotage(WrongRule.TRANSPOSED, 1),
            *("∂J/∂x₁", "∂J/∂z_h₁ · W₁₁ + ∂J/∂z_h₂ · W₁₃ + ∂J/∂z_h₃ · W₂₂", None, "−0.1208"),
        ),
        (
            Sabotage(WrongRule.PATH_LEFT_OUT, 1, unit=1),
            *("∂J/∂x₂", "∂J/∂z_h₁ · W₂₁ + ∂J/∂z_h₃ · W₂₃", None, "−1.620e−6"),
        ),
        (
            Sabotage(WrongRule.UPDATED_TOO_EARLY),
            # 0.5 + 0.1 · 0.29946
            *("∂J/∂h₂", "∂J/∂z_y · V₂′", "−0.4096 · 0.5299", "−0.2171"),
        ),
    ],
    ids=lambda part: part.rule.name if isinstance(part, Sabotage) else "",
)
def test_the_wrong_formulas_of_the_hand_example_read_like_this(
    sabotage: Sabotage, name: str, symbols: str, numbers: str | None, result: str
) -> None:
    trace = hand()[sabotage]
    formulas = (write_formula(step, trace, LECTURE) for step in trace)
    formula = next(each for each in formulas if line_text(each.left) == name)
    assert line_text(formula.symbols) == symbols
    if numbers is not None:
        assert line_text(formula.numbers) == numbers
    assert line_text(formula.result) == result


CASES = [
    (("tanh", "sigmoid"), "half_mse"),
    (("tanh", "sigmoid"), "mse"),
    (("tanh", "sigmoid"), "bce"),
    (("tanh", "softmax"), "cross_entropy"),
    (("relu", "linear"), "half_mse"),
]


@pytest.mark.parametrize(("activations", "loss"), CASES, ids=str)
def test_the_printed_numbers_of_a_wrong_rule_give_its_printed_result(
    activations: tuple[str, str], loss: str
) -> None:
    found = set()
    for trace in drawn(activations, loss).values():
        notation = Notation(trace.network, rows=trace.run.rows)
        for step in trace:
            if isinstance(step.rule, Negated | PassedOn | WrongSum):
                found.add(type(step.rule))
                formula = write_formula(step, trace, notation, NumberStyle(9))
                text = line_text(formula.numbers).replace("−", "-").replace("·", "*")
                # What is printed without a sign between the two, such as 2/3 · (…), is multiplied.
                text = re.sub(r"(\d)\(", r"\1*(", text)
                got = eval(text, {"__builtins__": {}})
                assert got == pytest.approx(step.value, rel=1e-6, abs=1e-8), text
                assert line_latex(formula.symbols)
    assert found == {Negated, PassedOn, WrongSum}


@pytest.mark.parametrize(
    ("activations", "loss", "symbols"),
    [
        (("tanh", "sigmoid"), "half_mse", "t₁ − a⁽²⁾₁"),
        (("tanh", "sigmoid"), "mse", "2/2 · (t₁ − a⁽²⁾₁)"),
        (("tanh", "softmax"), "cross_entropy", "t₁/a⁽²⁾₁"),
    ],
)
def test_the_losss_slope_with_the_other_sign_is_written_out(
    activations: tuple[str, str], loss: str, symbols: str
) -> None:
    trace = drawn(activations, loss)[Sabotage(WrongRule.LOSS_SIGN)]
    step = next(step for step in trace if isinstance(step.rule, Negated))
    formula = write_formula(step, trace, Notation(trace.network, rows=trace.run.rows))
    assert line_text(formula.symbols) == symbols


def test_a_saturated_outputs_slope_has_the_other_sign_too() -> None:
    trace = drawn(("tanh", "sigmoid"), "bce", scale=40.0)[Sabotage(WrongRule.LOSS_SIGN)]
    notation = Notation(trace.network, rows=trace.run.rows)
    written = {
        line_text(write_formula(step, trace, notation).symbols)
        for step in trace
        if isinstance(step.rule, Negated)
    }
    assert any(text.startswith("t") and "− σ(z" in text for text in written), written


def test_every_sabotaged_step_has_a_sentence_that_does_not_give_it_away() -> None:
    given_away = re.compile(
        "wrong|sabotage|forg[eo]t|missing|sign|transpose|early|left out|updated"
    )
    for activations, loss in CASES:
        for trace in drawn(activations, loss).values():
            notation = Notation(trace.network, rows=trace.run.rows)
            for step in trace:
                text = write_sentence(step, trace, notation)
                assert text.endswith(".")
                assert "{" not in text
                assert write_title(step, notation)
                if isinstance(step.rule, Negated | PassedOn | WrongSum):
                    assert not given_away.search(text), text


def test_a_sentence_does_not_claim_what_is_not_done() -> None:
    """Of a slope or of all paths there is nothing in the formula, so there is nothing to read."""
    traces = hand()

    def sentence(sabotage: Sabotage, left: str) -> str:
        trace = traces[sabotage]
        step = next(step for step in trace if LECTURE.text(step.quantity) == left)
        return write_sentence(step, trace, LECTURE)

    forgotten = sentence(Sabotage(WrongRule.SLOPE_FORGOTTEN, 1), "∂J/∂z_h₂")
    assert forgotten == "What arrives at the output of h₂ goes further back, to its sum z_h₂."
    left_out = sentence(Sabotage(WrongRule.PATH_LEFT_OUT, 1, 1), "∂J/∂x₁")
    added = "The gradients of the next layer come back to x₁, each times a weight, and add up."
    assert left_out == added
    early = sentence(Sabotage(WrongRule.UPDATED_TOO_EARLY), "∂J/∂h₁")
    assert early == "The gradient of the next layer comes back to h₁, times a weight."
