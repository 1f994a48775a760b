"""The session's proofs: computed once for a pass, in slices of time, and with any step."""

from __future__ import annotations

import pytest

from backpropviz.engine.checking.proof import Finding
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Quantity
from backpropviz.engine.sabotage.sabotage import Sabotage, WrongRule
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.session.proofs import MOST_ROWS, Scope
from backpropviz.session.session import Session

FIRST = Quantity(Kind.D_WEIGHT, 1, 0, 0)


def of_size(layers: tuple[int, ...], inputs: int, samples: int) -> Session:
    return Session(
        Experiment(
            title="Of a size",
            model=Model(
                inputs=inputs,
                layers=tuple(Layer(units=units, activation="sigmoid") for units in layers),
            ),
            data=Data(
                inputs=tuple(
                    tuple((row + column) % 5 / 5 for column in range(inputs))
                    for row in range(samples)
                ),
                targets=tuple(
                    tuple(float((row + column) % 2) for column in range(layers[-1]))
                    for row in range(samples)
                ),
            ),
            training=Training(loss="bce", optimizer="sgd", learning_rate=0.1),
        )
    )


def test_a_proof_is_made_once_for_a_pass(hand):
    proof = hand.proofs.proof_of(FIRST)
    assert proof.agrees
    hand.go_to_end()
    assert hand.proofs.proof_of(FIRST) is proof
    sweep = hand.proofs.sweep(FIRST)
    assert hand.proofs.sweep(FIRST) is sweep is not None
    hand.trainer.update()
    assert hand.proofs.proof_of(FIRST) is not proof
    assert hand.proofs.proof_of(FIRST).analytic == hand.trace.value(FIRST)


def test_what_is_no_gradient_has_no_proof(hand):
    assert hand.proofs.proof_of(Quantity(Kind.WEIGHT, 1, 0, 0)) is None
    assert hand.proofs.sweep(Quantity(Kind.LOSS)) is None


def test_another_step_proves_anew_and_tells(hand, qtbot):
    by_default = hand.proofs.proof_of(FIRST)
    sweep = hand.proofs.sweep(FIRST)
    with qtbot.waitSignal(hand.proofs.changed):
        hand.proofs.set_epsilon(1e-4)
    assert hand.proofs.proof_of(FIRST).step == pytest.approx(1e-4)
    assert hand.proofs.proof_of(FIRST) != by_default
    assert hand.proofs.sweep(FIRST) is sweep
    hand.proofs.set_epsilon(7.0)
    assert hand.proofs.epsilon == 0.1
    hand.proofs.set_epsilon(0.0)
    assert hand.proofs.epsilon == 1e-12


def test_the_lights_are_switched(hand, qtbot):
    assert not hand.proofs.is_on
    with qtbot.waitSignal(hand.proofs.changed):
        hand.proofs.set_on(True)
    assert hand.proofs.is_on
    with qtbot.assertNotEmitted(hand.proofs.changed):
        hand.proofs.set_on(True)


def test_every_number_of_a_weight_leads_to_its_gradient(mazur):
    about = mazur.proofs.gradient_about
    weight = Quantity(Kind.WEIGHT, 2, 1, 0)
    gradient = weight._replace(kind=Kind.D_WEIGHT)
    assert about(weight) == about(weight._replace(kind=Kind.NEW_WEIGHT)) == gradient
    assert about(gradient) == gradient
    assert about(Quantity(Kind.BIAS, 1, 1)) == Quantity(Kind.D_BIAS, 1, 1)
    assert about(Quantity(Kind.A, 1, 1, sample=0)) == Quantity(Kind.D_A, 1, 1)
    assert about(Quantity(Kind.INPUT, 0, 1, sample=0)) == Quantity(Kind.D_INPUT, 0, 1)
    assert about(Quantity(Kind.LOSS)) is None
    assert about(None) is None


def test_in_a_batch_the_sums_have_the_gradient_of_their_own_sample(in_batches):
    in_batches.set_sample(1)
    found = in_batches.proofs.gradient_about(Quantity(Kind.Z, 1, 0, sample=1))
    assert found == Quantity(Kind.D_Z, 1, 0, sample=1)
    # x = 2, w = 1, t = 0: J_2 = (2 - 0)^2 / 2, dJ_2/dz = 2
    assert in_batches.proofs.proof_of(found).numeric == pytest.approx(2.0, rel=1e-8)
    of_weight = in_batches.proofs.gradient_about(Quantity(Kind.WEIGHT, 1, 0, 0))
    assert of_weight.sample == OF_THE_BATCH
    # the mean of 1 * 1 and 2 * 2
    assert in_batches.proofs.proof_of(of_weight).numeric == pytest.approx(2.5, rel=1e-8)


def test_a_table_has_the_gradients_of_all_parameters(mazur):
    scope = mazur.proofs.scope_about(None)
    table = mazur.proofs.table(scope)
    assert scope == Scope()
    assert len(table) == mazur.proofs.n_in(scope) == 12
    assert table.count(Finding.AGREES) == 12
    assert mazur.proofs.table(scope) is table
    assert mazur.proofs.proofs_of(table.quantities).keys() == set(table.quantities)


def test_a_table_that_takes_long_grows(qtbot):
    session = of_size((10, 10), 64, 1200)
    scope = session.proofs.scope_about(None)
    first = session.proofs.table(scope)
    assert 0 < len(first) < 760 == session.proofs.n_in(scope)
    assert session.proofs.is_working
    qtbot.waitUntil(lambda: len(session.proofs.table(scope)) == 760, timeout=60_000)
    qtbot.waitUntil(lambda: not session.proofs.is_working)
    assert session.proofs.table(scope).count(Finding.DISAGREES) == 0


def test_what_is_begun_for_another_pass_is_given_up(qtbot):
    session = of_size((10, 10), 64, 1200)
    session.proofs.table(Scope())
    assert session.proofs.is_working
    session.trainer.update()
    qtbot.waitUntil(lambda: not session.proofs.is_working)
    assert session.proofs.proof_of(FIRST).analytic == session.trace.value(FIRST)


def test_of_a_large_network_the_table_is_that_of_a_layer_or_of_a_unit(qtbot):
    session = of_size((128, 10), 784, 1)
    proofs = session.proofs
    assert proofs.scope_about(None) == Scope(2)
    assert proofs.scope_about(Quantity(Kind.D_WEIGHT, 2, 3, 5)) == Scope(2)
    scope = proofs.scope_about(Quantity(Kind.D_WEIGHT, 1, 7, 100))
    assert scope == Scope(1, 7)
    assert proofs.n_in(scope) == 785 <= MOST_ROWS
    qtbot.waitUntil(lambda: len(proofs.table(scope) or ()) == 785, timeout=20_000)
    assert {(each.layer, each.unit) for each in proofs.table(scope).quantities} == {(1, 7)}


def test_a_sabotage_is_found_where_it_begins(hand):
    hand.set_sabotage(Sabotage(WrongRule.GRADIENT_SIGN, 1))
    table = hand.proofs.table(Scope())
    assert table.count(Finding.DISAGREES) == 6
    assert hand.proofs.proof_of(Quantity(Kind.D_Z, 1, 0)).agrees
    hand.undo_stack.undo()
    assert hand.proofs.table(Scope()).count(Finding.DISAGREES) == 0


def test_a_sabotage_shows_in_what_one_sample_says(in_batches):
    in_batches.set_sabotage(Sabotage(WrongRule.GRADIENT_SIGN, 1))
    of_one = Quantity(Kind.D_WEIGHT, 1, 0, 0, sample=0)
    assert in_batches.proofs.proof_of(of_one).analytic == in_batches.trace.value(of_one)
    assert in_batches.proofs.proof_of(of_one).finding is Finding.DISAGREES


def test_a_pass_that_exploded_has_proofs_that_tell_nothing(chain):
    session = chain([1e12] * 27)
    assert session.proofs.proof_of(FIRST).finding is Finding.NOT_FINITE
    assert session.proofs.sweep(FIRST).best is None
    assert session.proofs.table(Scope()).count(Finding.NOT_FINITE) == 27
