"""Sabotage: a wrong rule that is switched on for now, followed by all, and kept by nothing."""

import numpy as np
import pytest

from backpropviz.engine.backprop import run_pass
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.sabotage.sabotage import Sabotage, WrongRule
from backpropviz.engine.sabotage.wrong_trace import SabotagedTrace
from backpropviz.experiment import editing
from backpropviz.experiment.editing import replace, with_training
from backpropviz.experiment.schema import Notation
from backpropviz.session.recovery import Recovery
from backpropviz.session.session import Session

SIGN = Sabotage(WrongRule.LOSS_SIGN)
SLOPE = Sabotage(WrongRule.SLOPE_FORGOTTEN, 1)
EARLY = Sabotage(WrongRule.UPDATED_TOO_EARLY)
V2 = Quantity(Kind.D_WEIGHT, layer=2, unit=0, source=1)
RIGHT_V2 = -0.29945767584187916  # dJ/dV2 of the hand example


def flat(session):
    return session.progress.parameters.flat.copy()


def change_rate(session, rate):
    training = replace(session.experiment.training, learning_rate=rate)
    session.edit("Change the learning rate", with_training(session.experiment, training))


# Switching it on and off


def test_switched_on_the_numbers_of_the_way_back_are_wrong_at_once(hand, qtbot):
    hand.go_to(12)
    forward = hand.trace.value(Quantity(Kind.LOSS))
    with (
        qtbot.waitSignals([hand.sabotage_changed, hand.trace_changed]),
        qtbot.assertNotEmitted(hand.cursor_changed),
        qtbot.assertNotEmitted(hand.modified_changed),
        qtbot.assertNotEmitted(hand.document_opened),
    ):
        hand.set_sabotage(SIGN)
    assert hand.sabotage == SIGN
    assert isinstance(hand.trace, SabotagedTrace)
    assert hand.trace.value(V2) == pytest.approx(-RIGHT_V2, rel=1e-12)
    assert hand.trace.value(Quantity(Kind.LOSS)) == forward
    # 0.5 + 0.1 dJ/dV2, away from the minimum
    moved = hand.trace.value(V2._replace(kind=Kind.NEW_WEIGHT))
    assert moved == pytest.approx(0.5 + 0.1 * RIGHT_V2, rel=1e-12)


def test_switched_off_every_number_is_what_it_was_before(hand):
    before = [step.value for step in hand.trace]
    hand.set_sabotage(SLOPE)
    assert [step.value for step in hand.trace] != before
    hand.set_sabotage(None)
    assert hand.sabotage is None
    assert type(hand.trace) is NetworkTrace
    assert [step.value for step in hand.trace] == before


def test_what_is_on_already_is_not_switched_on_again(hand, qtbot):
    hand.set_sabotage(None)
    hand.set_sabotage(SIGN)
    with qtbot.assertNotEmitted(hand.sabotage_changed):
        hand.set_sabotage(SIGN)
    assert hand.undo_stack.count() == 1


def test_it_is_undone_and_done_again_as_an_edit_is(hand):
    hand.set_sabotage(SIGN)
    hand.set_sabotage(SLOPE)
    hand.undo_stack.undo()
    assert hand.sabotage == SIGN
    hand.undo_stack.undo()
    assert hand.sabotage is None
    assert hand.trace.value(V2) == pytest.approx(RIGHT_V2, rel=1e-12)
    hand.undo_stack.redo()
    assert hand.sabotage == SIGN


def test_the_name_of_the_entry_does_not_tell_which_it_is(hand):
    texts = set()
    for sabotage in (SIGN, SLOPE, EARLY):
        hand.set_sabotage(sabotage)
        texts.add(hand.undo_stack.undoText())
    assert len(texts) == 1


def test_one_that_does_not_fit_the_network_is_refused(hand):
    with pytest.raises(ValueError, match="fits the network"):
        hand.set_sabotage(Sabotage(WrongRule.SLOPE_FORGOTTEN, 3))
    assert hand.sabotage is None


def test_one_that_is_drawn_is_secret_and_another_one_each_time(hand):
    possible = hand.moment.possible_sabotages()
    before = None
    for _ in range(20):
        hand.draw_sabotage()
        drawn = hand.sabotage
        assert drawn.secret
        assert replace_secret(drawn) in possible
        assert drawn != before
        before = drawn


def replace_secret(sabotage: Sabotage) -> Sabotage:
    return Sabotage(sabotage.rule, sabotage.layer, sabotage.unit)


def test_where_nothing_can_be_sabotaged_nothing_is_drawn(chain):
    at_the_minimum = chain([1.0], x=1.0, target=1.0)
    at_the_minimum.draw_sabotage()
    assert at_the_minimum.sabotage is None


# Training


def test_training_follows_the_wrong_rule_and_the_loss_grows(hand):
    start = hand.trace.value(Quantity(Kind.LOSS))
    hand.set_sabotage(SIGN)
    hand.trainer.update(5)
    assert hand.trace.value(Quantity(Kind.LOSS)) > start + 0.1
    assert hand.updates == 5
    run = run_pass(hand.setup.problem, hand.progress.parameters)
    np.testing.assert_array_equal(hand.moment.run.gradient.flat, -run.gradient.flat)


def test_the_next_pass_is_the_update_that_was_seen(hand):
    hand.set_sabotage(EARLY)
    for _ in range(3):
        seen = hand.moment.update.values["w"]
        hand.next_pass()
        np.testing.assert_array_equal(flat(hand), seen)


def test_the_run_goes_on_from_where_it_stands_and_what_was_done_later_is_set_aside(hand, qtbot):
    hand.trainer.update(6)
    hand.trainer.go_to(4)
    here = flat(hand)
    with qtbot.waitSignal(hand.updates_set_aside) as set_aside:
        hand.set_sabotage(SIGN)
    assert set_aside.args == [2]
    assert (hand.updates, hand.history.length) == (4, 4)
    np.testing.assert_array_equal(flat(hand), here)
    hand.undo_stack.undo()
    assert hand.sabotage is None
    np.testing.assert_array_equal(flat(hand), here)


@pytest.mark.parametrize("sabotage", [SIGN, SLOPE, EARLY], ids=lambda each: each.rule.name)
def test_going_back_and_forth_gives_the_very_same_bits(circle, qtbot, sabotage):
    seen = {}

    def train(count):
        for _ in range(count):
            circle.trainer.update()
            seen[circle.updates] = (flat(circle).tobytes(), circle.sabotage)

    train(7)
    circle.set_sabotage(sabotage)
    train(9)
    circle.set_sabotage(None)
    train(6)
    for number in (20, 3, 7, 16, 8, 22, 15, 1, 21):
        circle.trainer.go_to(number)
        qtbot.waitUntil(lambda number=number: circle.updates == number)
        assert flat(circle).tobytes() == seen[number][0]
        # At 7 and 16 the next update is that which followed the switching.
        expected = sabotage if 7 <= number < 16 else None
        assert circle.sabotage == expected


def test_going_back_to_where_it_was_on_tells_that_it_is_on_there(hand, qtbot):
    hand.set_sabotage(SIGN)
    hand.trainer.update(3)
    hand.set_sabotage(None)
    hand.trainer.update(2)
    with qtbot.waitSignal(hand.sabotage_changed):
        hand.trainer.go_to(1)
    assert hand.sabotage == SIGN
    assert hand.trace.value(V2) > 0
    hand.set_sabotage(None)  # from here on
    assert hand.sabotage is None
    assert hand.history.length == 1
    with qtbot.waitSignal(hand.sabotage_changed):
        hand.trainer.go_to(0)
    assert hand.sabotage == SIGN


def test_playing_uses_the_wrong_rule_and_can_be_switched_off_on_the_way(circle, qtbot):
    circle.set_sabotage(Sabotage(WrongRule.GRADIENT_SIGN, 3))
    circle.trainer.play()
    qtbot.waitUntil(lambda: circle.updates > 20)
    circle.set_sabotage(None)
    switched = circle.updates
    assert circle.trainer.is_playing
    qtbot.waitUntil(lambda: circle.updates > switched + 20)
    circle.trainer.pause()
    assert [each.setup.sabotage is None for each in circle.history.segments] == [False, True]


def test_trouble_ends_it_as_it_ends_any_run(one_weight, qtbot):
    change_rate(one_weight, 1e6)
    one_weight.set_sabotage(SIGN)
    with qtbot.waitSignal(one_weight.diverged):
        one_weight.trainer.update(100)
    assert one_weight.updates == 26  # w is 1e156 then, and its square is not finite
    assert not one_weight.is_finite


# What carries it over and what does not


def test_an_edit_keeps_it_and_another_document_switches_it_off(hand):
    hand.set_sabotage(SLOPE)
    change_rate(hand, 0.5)
    assert hand.sabotage == SLOPE
    hand.edit_number("Change w", Quantity(Kind.WEIGHT, 1, 0, 0), 2.0)
    assert hand.sabotage == SLOPE
    hand.new_seed("New seed")
    assert hand.sabotage == SLOPE
    hand.open("mazur-2-2-2")
    assert hand.sabotage is None
    assert hand.setup.sabotage is None
    hand.undo_stack.undo()
    assert hand.sabotage == SLOPE


def test_reset_keeps_it(hand):
    hand.set_sabotage(SIGN)
    hand.trainer.update(3)
    hand.reset()
    assert hand.sabotage == SIGN
    hand.trainer.update(1)
    assert hand.trace.value(Quantity(Kind.LOSS)) > 0.527
    hand.undo_stack.undo()
    assert (hand.sabotage, hand.updates) == (SIGN, 3)


def test_a_network_without_the_layer_it_concerns_ends_it(hand):
    hand.set_sabotage(Sabotage(WrongRule.TRANSPOSED, 1))
    model = hand.experiment.model
    narrow = replace(model, layers=(replace(model.layers[1], weights=None),))
    hand.edit("One layer", replace(hand.experiment, model=narrow, notation=Notation()))
    assert hand.sabotage is None
    hand.undo_stack.undo()
    assert hand.sabotage == Sabotage(WrongRule.TRANSPOSED, 1)


def test_it_is_never_saved(hand, tmp_path, qapp):
    hand.save(tmp_path / "before.bpviz")
    hand.set_sabotage(SIGN)
    assert not hand.is_modified
    hand.trainer.update(4)
    hand.save(tmp_path / "after.bpviz")
    assert (tmp_path / "after.bpviz").read_bytes() == (tmp_path / "before.bpviz").read_bytes()
    again = Session(hand.experiment)
    again.open(str(tmp_path / "after.bpviz"))
    assert again.sabotage is None
    assert again.trace.value(V2) == pytest.approx(RIGHT_V2, rel=1e-12)


def test_a_crash_does_not_bring_it_back(hand, tmp_path):
    kept = tmp_path / "unsaved-1.bpviz"
    recovery = Recovery(hand, kept, interval_ms=10_000_000)
    change_rate(hand, 0.5)
    recovery.write()
    honest = kept.read_bytes()
    hand.set_sabotage(SIGN)
    recovery.write()
    assert kept.read_bytes() == honest
    hand.recover(Recovery.read(kept))
    assert hand.sabotage is None


def test_parameters_that_were_trained_wrongly_can_become_a_documents_start(hand):
    hand.set_sabotage(SIGN)
    hand.trainer.update(2)
    trained = flat(hand)
    hand.edit_number("Change w", Quantity(Kind.WEIGHT, 2, 0, 0), 1.0)
    assert hand.updates == 0
    assert hand.setup.parameters.flat[:6] == pytest.approx(trained[:6], rel=1e-15)
    assert editing.with_parameters(hand.experiment, hand.setup.parameters) == hand.experiment
