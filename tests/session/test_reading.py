"""Where the reader is in the trace: every command moves as it says, and tells only real changes."""

import pytest

from backpropviz.engine.quantities import Kind, Phase, Quantity
from backpropviz.engine.trace import Detail
from backpropviz.export.numbers import NumberStyle


def test_a_reading_starts_before_the_first_step(hand):
    assert (hand.cursor, hand.step, hand.updates) == (0, None, 0)


def test_stepping_forward_tells_the_new_cursor(hand, qtbot):
    with qtbot.waitSignal(hand.cursor_changed) as moved:
        hand.step_forward()
    assert moved.args == [1]
    assert hand.step.quantity == Quantity(Kind.Z, 1, 0, sample=0)
    assert hand.step.value == 5 * 1 + 3 * 2


def test_stepping_back_shows_the_step_before(hand):
    hand.go_to(9)
    assert hand.step.phase is Phase.LOSS
    hand.step_back()
    assert (hand.cursor, hand.step.quantity.kind) == (8, Kind.A)


def test_the_cursor_stays_within_the_trace(hand):
    hand.go_to(1000)
    assert hand.cursor == 8 + 1 + 19 + 9 == len(hand.trace)
    hand.step_forward()
    assert hand.cursor == 37
    hand.go_to(-5)
    assert hand.cursor == 0


def test_phases_are_stops_in_both_directions(hand):
    ahead = []
    for _ in range(4):
        hand.next_phase()
        ahead.append(hand.cursor)
    assert ahead == [8, 9, 28, 37]
    back = []
    for _ in range(4):
        hand.previous_phase()
        back.append(hand.cursor)
    assert back == [28, 9, 8, 0]


@pytest.mark.parametrize(
    ("detail", "stops"),
    [
        (Detail.OPERATION, [1, 2, 3, 4]),
        (Detail.NEURON, [2, 4, 6, 8]),
        (Detail.LAYER, [6, 8, 9, 14]),
        (Detail.PASS, [8, 9, 28, 37]),
    ],
)
def test_the_level_of_detail_says_how_far_a_step_goes(hand, detail, stops):
    hand.set_detail(detail)
    seen = []
    for _ in stops:
        hand.step_forward()
        seen.append(hand.cursor)
    assert seen == stops


def test_a_computed_quantity_leads_to_its_step_and_a_given_one_is_pointed_at(hand, qtbot):
    with qtbot.waitSignal(hand.cursor_changed):
        hand.show_quantity(Quantity(Kind.A, 1, 2, sample=0))
    assert (hand.cursor, hand.selection) == (6, None)
    with qtbot.waitSignal(hand.selection_changed), qtbot.assertNotEmitted(hand.cursor_changed):
        hand.show_quantity(Quantity(Kind.WEIGHT, 1, 2, 1))
    assert (hand.cursor, hand.selection) == (6, Quantity(Kind.WEIGHT, 1, 2, 1))


@pytest.mark.parametrize(
    ("signal", "command"),
    [
        ("cursor_changed", lambda session: session.go_to(0)),
        ("cursor_changed", lambda session: session.step_back()),
        ("cursor_changed", lambda session: session.go_to_start()),
        ("detail_changed", lambda session: session.set_detail(Detail.OPERATION)),
        ("style_changed", lambda session: session.set_style(NumberStyle())),
        ("selection_changed", lambda session: session.select(None)),
        ("trace_changed", lambda session: session.set_sample(0)),
        ("trace_changed", lambda session: session.set_sample(7)),
        ("trace_changed", lambda session: session.reset()),
        ("trace_changed", lambda session: session.previous_pass()),
    ],
)
def test_what_changes_nothing_tells_nothing(hand, qtbot, signal, command):
    with qtbot.assertNotEmitted(getattr(hand, signal)):
        command(hand)


def test_what_changes_tells(hand, qtbot):
    with qtbot.waitSignals([hand.detail_changed, hand.style_changed, hand.selection_changed]):
        hand.set_detail(Detail.LAYER)
        hand.set_style(NumberStyle(6))
        hand.select(Quantity(Kind.INPUT, unit=1, sample=0))


def test_another_sample_of_the_batch_shows_its_numbers_at_the_same_step(in_batches, qtbot):
    in_batches.go_to(3)  # z, a, and the sample's own loss 1/2 (1 · 1)²
    assert in_batches.step.value == 0.5
    with (
        qtbot.waitSignal(in_batches.trace_changed),
        qtbot.assertNotEmitted(in_batches.cursor_changed),
    ):
        in_batches.set_sample(1)
    assert in_batches.step.value == 0.5 * 2**2
    in_batches.set_sample(99)  # the batch has two: the nearest is the one at hand
    assert in_batches.sample == 1
