"""What is said to an answer: whole sentences that name the slip, and no numbers."""

from __future__ import annotations

import re

import pytest

from backpropviz.engine.backprop import run_pass
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.optimizers import initial_state, update
from backpropviz.engine.quantities import plain_name
from backpropviz.engine.slips.kinds import Slip, SlipKind
from backpropviz.engine.slips.slips import slips_of
from backpropviz.engine.slips.verdicts import Verdict, judge
from backpropviz.engine.trace import Step
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.experiment.setup import set_up
from backpropviz.export.notation import Notation, notation_of
from backpropviz.export.slip_sentences import write_slip, write_verdict


def opened(experiment: Experiment) -> tuple[NetworkTrace, Notation]:
    setup = set_up(experiment)
    run = run_pass(setup.problem, setup.parameters)
    state = initial_state(setup.optimizer, setup.parameters.flat.size)
    done = update(setup.optimizer, setup.parameters.flat, run.gradient.flat, state)
    notation = notation_of(experiment, setup.problem.network, run.rows)
    return NetworkTrace(run, setup.optimizer, done), notation


def built_in(name: str) -> tuple[NetworkTrace, Notation]:
    return opened(open_by_name_or_path(name))


CLASSES = Experiment(
    title="Three classes",
    model=Model(
        inputs=2, layers=(Layer(units=3, activation="tanh"), Layer(units=3, activation="softmax"))
    ),
    data=Data(inputs=((1.0, 0.5), (0.2, -1.0)), targets=((1.0, 0.0, 0.0), (0.0, 0.0, 1.0))),
    training=Training(loss="cross_entropy", optimizer="adam", learning_rate=0.1, l2=0.01),
)


@pytest.mark.parametrize(
    "example",
    ["hand-2-3-1", "mazur-2-2-2", "xor", CLASSES],
    ids=["hand", "mazur", "xor", "classes"],
)
def test_every_slip_is_told_in_whole_sentences(example: str | Experiment) -> None:
    trace, notation = opened(example) if isinstance(example, Experiment) else built_in(example)
    for step in trace:
        for slip in slips_of(trace, step):
            text = write_verdict(Verdict(False, slip), step, trace, notation)
            assert text.startswith("Not yet. ")
            assert text.endswith(".")
            assert not set("{}") & set(text)
            assert "  " not in text
            assert "()" not in text


def test_the_number_is_not_given_away() -> None:
    trace, notation = built_in("mazur-2-2-2")
    for step in trace:
        for slip in slips_of(trace, step):
            text = write_verdict(Verdict(False, slip), step, trace, notation)
            assert not re.search(r"\d[.,]\d", text.replace("0.5 %", ""))


@pytest.mark.parametrize("kind", SlipKind)
def test_every_kind_of_slip_has_its_sentence(kind: SlipKind) -> None:
    trace, notation = built_in("hand-2-3-1")
    for step in (trace[0], trace[1], trace[8], trace[10], trace[30]):
        slip = Slip(kind, 1.0, of=trace[0].quantity)
        assert write_slip(slip, step, trace, notation).endswith(".")


def test_the_symbols_are_those_of_the_slide() -> None:
    trace, notation = built_in("hand-2-3-1")
    said = [
        ("dJ/dz[1][0]", "dJ/da[1][0]", "You left out σ′(z_h₁): the slope of the activation"),
        ("dJ/dW[2][1,0]", "dJ/dz[2][0]", "You left out h₂: what the weight carried"),
    ]
    for name, answer, text in said:
        step, other = step_of(trace, name), step_of(trace, answer)
        verdict = judge(trace, step, other.value)
        assert text in write_verdict(verdict, step, trace, notation)


def test_a_slip_on_the_way_says_where() -> None:
    trace, notation = built_in("mazur-2-2-2")
    slip = Slip(SlipKind.BIAS_FORGOTTEN, 0.5, of=trace[0].operands[-1], at=trace[0].quantity)
    assert (
        write_slip(slip, trace[1], trace, notation)
        == "You left out the bias b_h₁. It happened on the way, at z_h₁."
    )


def test_right_answers_are_praised_and_strange_ones_sent_back_to_the_formula() -> None:
    trace, notation = built_in("hand-2-3-1")
    right, strange = Verdict(True), Verdict(False)
    assert write_verdict(right, trace[0], trace, notation) == "Right at once."
    assert write_verdict(right, trace[0], trace, notation, tries=2) == "Right."
    assert "none of the usual slips" in write_verdict(strange, trace[0], trace, notation)


def test_a_translator_gets_whole_templates() -> None:
    trace, notation = built_in("hand-2-3-1")
    asked: list[str] = []

    def translate(text: str) -> str:
        asked.append(text)
        return text

    slip = next(slip for slip in slips_of(trace, trace[3]) if slip.also is not None)
    write_verdict(Verdict(False, slip), trace[3], trace, notation, translate)
    assert "{first} Or else: {second}" in asked
    assert "Not yet. {slip}" in asked
    assert any("{z}" in text for text in asked)


def step_of(trace: NetworkTrace, name: str) -> Step:
    return next(step for step in trace if plain_name(step.quantity) == name)
