"""Playing: step after step at the chosen speed, until the end of the pass."""

import time

import pytest

from backpropviz.engine.trace import Detail
from backpropviz.session.player import Player


def test_playing_does_every_step_and_pauses_at_the_end(hand, qtbot):
    seen = []
    hand.cursor_changed.connect(seen.append)
    hand.player.set_speed(1000)
    hand.toggle_play()
    assert hand.player.is_playing
    qtbot.waitUntil(lambda: not hand.player.is_playing)
    assert seen == list(range(1, 38))


def test_playing_takes_steps_as_large_as_the_level_of_detail(hand, qtbot):
    seen = []
    hand.cursor_changed.connect(seen.append)
    hand.set_detail(Detail.PASS)
    hand.player.set_speed(1000)
    hand.toggle_play()
    qtbot.waitUntil(lambda: not hand.player.is_playing)
    assert seen == [8, 9, 28, 37]


def test_at_the_end_of_the_pass_it_plays_from_the_start(hand):
    hand.go_to_end()
    hand.toggle_play()
    assert (hand.cursor, hand.player.is_playing) == (0, True)


@pytest.mark.parametrize(
    "command",
    [
        lambda session: session.toggle_play(),
        lambda session: session.reset(),
        lambda session: session.open("mazur-2-2-2"),
    ],
    ids=["pause", "reset", "open"],
)
def test_what_pauses_is_told(hand, qtbot, command):
    hand.toggle_play()
    with qtbot.waitSignal(hand.player.playing_changed) as told:
        command(hand)
    assert told.args == [False]


def test_a_step_comes_no_sooner_than_the_speed_says(qapp, qtbot):
    player = Player()
    player.set_speed(50)
    began = time.monotonic()
    player.play()
    for _ in range(5):
        with qtbot.waitSignal(player.step_due):
            pass
    player.pause()
    assert time.monotonic() - began > 5 * 0.020 * 0.9  # Qt allows its timers 5% either way


def test_the_speed_can_be_changed_while_it_plays(qapp, qtbot):
    player = Player()
    player.set_speed(0.001)  # a step in a thousand seconds
    player.play()
    with qtbot.waitSignals([player.speed_changed, player.step_due]):
        player.set_speed(1000)
    player.pause()


def test_only_a_real_change_is_told(qapp, qtbot):
    player = Player()
    with qtbot.assertNotEmitted(player.speed_changed):
        player.set_speed(player.speed)
    with qtbot.assertNotEmitted(player.playing_changed):
        player.pause()
    player.play()
    with qtbot.assertNotEmitted(player.playing_changed):
        player.play()
    player.pause()
