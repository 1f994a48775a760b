"""Calm motion: what goes on is done as before, and shown twice a second at most."""

import math
import time

from backpropviz.session.pace import CALM_FRAME_S, CALM_STEPS_A_SECOND
from backpropviz.session.session import Session


def frames_of_a_run(session: Session, qtbot, frames: int) -> tuple[list[int], float]:
    """Train as fast as possible until so many frames are shown: where each stood, and how long."""
    stood = []
    session.progress_changed.connect(lambda: stood.append(session.updates))
    session.trainer.set_speed(math.inf)
    began_s = time.monotonic()
    session.trainer.play()
    qtbot.waitUntil(lambda: len(stood) >= frames)
    return stood, time.monotonic() - began_s


def test_calm_training_shows_two_frames_a_second_and_does_as_many_updates(circle, qtbot):
    circle.trainer.pace.is_calm = True
    stood, took_s = frames_of_a_run(circle, qtbot, 3)
    assert took_s >= 2 * CALM_FRAME_S  # the first frame is shown at once
    assert len(stood) <= 1 + took_s / CALM_FRAME_S
    # A slice of 32 ms is the least that is done between two frames of a second's half.
    assert stood[1] - stood[0] > 4 * stood[0]
    circle.trainer.pause()


def test_otherwise_frames_follow_one_another(circle, qtbot):
    _, took_s = frames_of_a_run(circle, qtbot, 3)
    assert took_s < 2 * CALM_FRAME_S
    circle.trainer.pause()


def test_calm_training_stands_where_it_has_got_to_though_nobody_is_told_yet(circle, qtbot):
    circle.trainer.pace.is_calm = True
    stood, _ = frames_of_a_run(circle, qtbot, 1)
    qtbot.waitUntil(lambda: circle.updates > stood[0])
    assert len(stood) == 1
    assert circle.updates == circle.history.length
    circle.trainer.pause()
    assert stood[-1] == circle.updates == circle.history.length


def test_a_calm_run_ends_with_the_same_weights(qtbot, circle):
    other = Session(circle.experiment)
    for session, calm in ((circle, False), (other, True)):
        session.trainer.pace.is_calm = calm
        session.trainer.play()
        session.trainer.update(300)
        qtbot.waitUntil(lambda trainer=session.trainer: not trainer.is_playing)
        assert session.updates >= 300
        session.trainer.go_to(300)
        qtbot.waitUntil(lambda trainer=session.trainer: not trainer.is_seeking)
    assert circle.updates == other.updates == 300
    assert circle.moment.train.loss == other.moment.train.loss


def test_steps_are_played_no_faster_than_is_calm(hand, qtbot):
    hand.player.set_speed(8.0)
    with qtbot.waitSignals([hand.player.speed_changed, hand.player.calm_changed]):
        hand.player.set_calm(True)
    assert hand.player.speed == CALM_STEPS_A_SECOND
    hand.player.set_speed(4.0)
    assert hand.player.speed == CALM_STEPS_A_SECOND
    hand.player.set_speed(0.5)
    assert hand.player.speed == 0.5
    hand.player.set_calm(False)
    hand.player.set_speed(8.0)
    assert hand.player.speed == 8.0
