"""The formula of a question, and the numbers to choose from."""

from __future__ import annotations

import pytest

from backpropviz.engine.backprop import run_pass
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.optimizers import initial_state, update
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.slips.verdicts import choices_of
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.setup import set_up
from backpropviz.export.formula.formula import line_text
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle, number_text
from backpropviz.export.question_lines import write_choices, write_question


def built_in(name: str) -> NetworkTrace:
    setup = set_up(open_by_name_or_path(name))
    run = run_pass(setup.problem, setup.parameters)
    state = initial_state(setup.optimizer, setup.parameters.flat.size)
    done = update(setup.optimizer, setup.parameters.flat, run.gradient.flat, state)
    return NetworkTrace(run, setup.optimizer, done)


@pytest.fixture
def mazur_trace() -> NetworkTrace:
    return built_in("mazur-2-2-2")


@pytest.fixture
def hand_trace() -> NetworkTrace:
    return built_in("hand-2-3-1")


def nothing_hidden(_quantity: Quantity) -> bool:
    return False


def test_a_question_has_a_question_mark_for_its_result_and_no_numbers(mazur_trace) -> None:
    step, notation = mazur_trace[0], Notation(mazur_trace.network)
    asked = write_question(
        step, mazur_trace, notation, NumberStyle(), nothing_hidden, with_numbers=False
    )
    assert line_text(asked.left) == "z⁽¹⁾₁"
    assert line_text(asked.symbols) == "x₁ · W⁽¹⁾₁₁ + x₂ · W⁽¹⁾₂₁ + b⁽¹⁾₁"
    assert asked.numbers == ()
    assert line_text(asked.result) == "?"


def test_a_hint_puts_the_numbers_in(mazur_trace) -> None:
    asked = write_question(
        mazur_trace[0],
        mazur_trace,
        Notation(mazur_trace.network),
        NumberStyle(),
        nothing_hidden,
        with_numbers=True,
    )
    # 0.05 * 0.15 + 0.1 * 0.2 + 0.35
    assert line_text(asked.numbers) == "0.05 · 0.15 + 0.1 · 0.2 + 0.35"
    assert line_text(asked.result) == "?"


def test_a_hint_does_not_tell_what_is_hidden(mazur_trace) -> None:
    step = mazur_trace[1]  # a = sigmoid(z), asked together with z
    asked = write_question(
        step,
        mazur_trace,
        Notation(mazur_trace.network),
        NumberStyle(),
        lambda quantity: quantity == mazur_trace[0].quantity,
        with_numbers=True,
    )
    assert asked.numbers == ()


def test_a_hint_adds_up_what_a_long_sum_leaves_out() -> None:
    trace = built_in("gauss")  # batches of 10
    step = trace[trace.find(Quantity(Kind.D_WEIGHT, 1, 0, 0)) or 0]
    asked = write_question(
        step,
        trace,
        Notation(trace.network, rows=trace.run.rows),
        NumberStyle(6),
        nothing_hidden,
        with_numbers=True,
    )
    shares = [trace.value(operand) for operand in step.operands]
    assert len(shares) > 6
    assert "⋯" in line_text(asked.symbols)
    assert "⋯" not in line_text(asked.numbers)
    rest = number_text(sum(shares[3:-1]), NumberStyle(6))
    assert f" {rest} " in line_text(asked.numbers) or f"({rest})" in line_text(asked.numbers)


def test_the_choices_are_written_with_as_many_digits_as_it_takes(hand_trace) -> None:
    for step in hand_trace:
        for digits in (2, 4):
            texts = write_choices(choices_of(hand_trace, step), NumberStyle(digits))
            assert len(set(texts)) == 4
    assert write_choices((1.0, 2.5), NumberStyle(decimal_comma=True)) == ("1,0", "2,5")
    # more than the style's two digits where two of them would be the same
    assert write_choices((0.350001, 0.349999), NumberStyle(2)) == ("0.350001", "0.349999")
