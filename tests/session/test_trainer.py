"""Training in slices: play, pause, so many updates, to the stop rule, back, and what is told."""

import math
import time

import pytest

from backpropviz.experiment.editing import replace, with_training
from backpropviz.experiment.schema import Stop


def with_stop(session, **rules):
    training = replace(session.experiment.training, stop=Stop(**rules))
    session.edit("Stop rule", with_training(session.experiment, training))


def test_playing_does_updates_until_it_is_paused(circle, qtbot):
    with qtbot.waitSignal(circle.trainer.playing_changed) as told:
        circle.trainer.play()
    assert told.args == [True]
    qtbot.waitUntil(lambda: circle.updates > 100)
    with qtbot.waitSignals([circle.trainer.playing_changed, circle.trace_changed]):
        circle.trainer.pause()
    done = circle.updates
    assert circle.history.length == done
    assert circle.trace.run.rows == circle.rows


def test_while_it_plays_only_the_progress_is_told(circle, qtbot):
    circle.trainer.play()
    with qtbot.assertNotEmitted(circle.trace_changed), qtbot.waitSignal(circle.progress_changed):
        pass
    circle.trainer.pause()


def test_a_speed_of_so_many_updates_a_second_is_kept_to(circle, qtbot):
    circle.trainer.set_speed(10.0)
    circle.trainer.play()
    with qtbot.waitSignal(circle.progress_changed):
        pass
    assert circle.updates == 1
    circle.trainer.pause()


def test_one_epoch_goes_to_the_end_of_the_epoch(circle):
    circle.trainer.update(3)
    circle.trainer.epoch()
    assert circle.updates == 25  # 250 training samples in batches of 10
    assert circle.moment.epochs == 1.0
    circle.trainer.epoch()
    assert circle.updates == 50


def test_the_stop_rule_ends_a_run_and_says_so(circle, qtbot):
    with_stop(circle, updates=120)
    with qtbot.waitSignal(circle.trainer.stopped_by_rule):
        circle.trainer.play()
    assert circle.updates == 120
    assert not circle.trainer.is_playing


def test_a_run_can_go_on_past_its_stop_rule(circle, qtbot):
    with_stop(circle, updates=20)
    with qtbot.waitSignal(circle.trainer.stopped_by_rule):
        circle.trainer.run_to_stop()
    circle.trainer.update(5)
    assert circle.updates == 25
    circle.trainer.play()
    qtbot.waitUntil(lambda: circle.updates > 40)
    circle.trainer.pause()


def test_a_loss_that_is_low_enough_ends_a_run(one_weight, qtbot):
    # w ← w - 0.1 w and J = w²/2: below 0.1 after four updates (0.9⁸/2 = 0.215) ... the eighth,
    # since 0.9¹⁴/2 = 0.114 and 0.9¹⁶/2 = 0.0926.
    with_stop(one_weight, loss_below=0.1)
    with qtbot.waitSignal(one_weight.trainer.stopped_by_rule):
        one_weight.trainer.run_to_stop()
    assert one_weight.updates == 8


def test_a_step_that_is_small_enough_ends_a_run(one_weight, qtbot):
    # The step is 0.1 · 0.9ᵏ⁻¹: below 0.05 for the first time at k = 8, 0.1 · 0.9⁷ = 0.0478.
    with_stop(one_weight, step_norm_below=0.05)
    with qtbot.waitSignal(one_weight.trainer.stopped_by_rule):
        one_weight.trainer.run_to_stop()
    assert one_weight.updates == 8


def test_the_rate_changes_while_it_runs(circle, qtbot):
    circle.trainer.play()
    qtbot.waitUntil(lambda: circle.updates > 50)
    faster = replace(circle.experiment.training, learning_rate=0.1)
    circle.edit("Faster", with_training(circle.experiment, faster))
    at = circle.updates
    assert circle.trainer.is_playing
    qtbot.waitUntil(lambda: circle.updates > at + 50)
    circle.trainer.pause()
    assert [segment.start for segment in circle.history.segments] == [0, at]
    assert circle.moment.setup.optimizer.hyperparameters.learning_rate == 0.1


def test_undoing_a_changed_rate_lets_the_training_stand_where_it_is(circle):
    circle.trainer.update(10)
    rate = circle.experiment.training.learning_rate
    faster = replace(circle.experiment.training, learning_rate=0.1)
    circle.edit("Faster", with_training(circle.experiment, faster))
    circle.trainer.update(10)
    circle.undo_stack.undo()
    assert circle.updates == 20
    assert circle.setup.optimizer.hyperparameters.learning_rate == rate


def test_a_change_before_the_last_update_sets_the_later_ones_aside_and_undo_brings_them_back(
    circle, qtbot
):
    circle.trainer.update(40)
    end = circle.progress
    circle.trainer.go_to(17)
    faster = replace(circle.experiment.training, learning_rate=0.1)
    with qtbot.waitSignal(circle.updates_set_aside) as told:
        circle.edit("Faster", with_training(circle.experiment, faster))
    assert told.args == [23]
    assert (circle.updates, circle.history.length) == (17, 17)
    circle.trainer.update(5)
    circle.undo_stack.undo()
    assert circle.history.length == 40
    circle.trainer.go_to(40)
    assert circle.progress.is_same(end)


def test_playing_on_from_an_earlier_update_goes_through_the_recorded_ones_again(circle, qtbot):
    circle.trainer.update(40)
    end = circle.progress
    circle.trainer.go_to(17)
    circle.trainer.update(23)
    assert circle.history.length == 40
    assert circle.progress.is_same(end)


def test_reset_returns_to_the_same_start_and_undo_to_the_run(circle):
    start = circle.progress
    circle.trainer.update(30)
    trained = circle.progress
    circle.reset()
    assert (circle.updates, circle.history.length) == (0, 0)
    assert circle.progress.is_same(start)
    circle.undo_stack.undo()
    assert circle.progress.is_same(trained)


def test_a_new_seed_is_another_start(circle):
    start = circle.progress
    circle.new_seed("New weights")
    assert not circle.progress.is_same(start)


def test_a_rate_that_explodes_stops_by_itself_and_says_where(chain, qtbot):
    session = chain([1.0], x=10.0, learning_rate=1e6)
    with qtbot.waitSignal(session.diverged) as told:
        session.trainer.play()
    assert not session.trainer.is_playing
    assert session.updates == 20
    assert math.isfinite(session.progress.parameters.flat[0])
    assert told.args == [
        "Update 21 cannot be done: the loss would not be a finite number. "
        "Try a smaller learning rate."
    ]


def test_opening_another_experiment_stops_the_training(circle, qtbot):
    circle.trainer.play()
    circle.open("hand-2-3-1")
    assert not circle.trainer.is_playing
    assert circle.updates == 0
    assert circle.experiment.title != ""


def test_a_way_back_that_takes_long_is_done_in_slices_and_can_be_given_up(large, qtbot):
    large.history.thin(1)
    large.trainer.update(40)
    qtbot.waitUntil(lambda: not large.trainer.is_playing, timeout=60_000)
    here = large.progress
    with qtbot.waitSignal(large.trainer.seeking_changed):
        large.trainer.go_to(39)
    assert large.trainer.is_seeking
    large.trainer.pause()
    assert not large.trainer.is_seeking
    assert large.progress is here
    large.trainer.go_to(39)
    qtbot.waitUntil(lambda: not large.trainer.is_seeking, timeout=60_000)
    assert large.updates == 39


def test_an_edit_gives_up_the_way_back(large, qtbot):
    large.history.thin(1)
    large.trainer.update(40)
    qtbot.waitUntil(lambda: not large.trainer.is_playing, timeout=60_000)
    large.trainer.go_to(39)
    assert large.trainer.is_seeking
    faster = replace(large.experiment.training, learning_rate=1e-3)
    large.edit("Faster", with_training(large.experiment, faster))
    assert not large.trainer.is_seeking
    assert large.updates == 40


@pytest.mark.parametrize("number", [-5, 10**9])
def test_there_is_nothing_before_the_start_and_after_the_end(circle, number):
    circle.trainer.update(5)
    circle.trainer.go_to(number)
    assert circle.updates == (0 if number < 0 else 5)


def test_a_run_to_the_stop_rule_is_seldom_looked_at(circle, qtbot):
    with_stop(circle, updates=10**7)
    frames = []
    circle.progress_changed.connect(lambda: frames.append(time.monotonic()))
    circle.trainer.run_to_stop()
    qtbot.waitUntil(lambda: len(frames) >= 4)
    circle.trainer.pause()
    assert frames[3] - frames[0] >= 0.3


def test_another_model_starts_over_and_says_after_how_many_updates(circle, qtbot):
    circle.trainer.update(30)
    with qtbot.waitSignal(circle.started_over) as told:
        circle.new_seed("New weights")
    assert told.args == [30]
    assert circle.updates == 0
    with qtbot.assertNotEmitted(circle.started_over):
        circle.new_seed("New weights")  # nothing is lost now
