"""The slices of a session: what is computed when, what a trial promises, and what is taken."""

import math

import numpy as np
import pytest

from backpropviz.engine.backprop import evaluate_loss, run_pass
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.sabotage.sabotage import Sabotage, WrongRule
from backpropviz.experiment.editing import replace, with_training
from backpropviz.session.session import Session
from backpropviz.session.slices import Slices

W = Quantity(Kind.WEIGHT, 1)


def slices_of(session: Session, *axes) -> Slices:
    slices = Slices(session, session)
    slices.look_at(axes)
    slices.keep_up()
    return slices


def finish(slices: Slices, qtbot) -> None:
    qtbot.waitUntil(lambda: slices.is_current)


def test_before_anybody_chose_it_is_about_the_first_weight_of_the_last_layer(hand):
    slices = Slices(hand, hand)
    assert slices.axes == (Quantity(Kind.WEIGHT, 2),)
    assert (slices.result, slices.trial, slices.promise, slices.share) == (None,) * 4


def test_nothing_is_computed_until_somebody_looks(hand, qtbot):
    slices = Slices(hand, hand)
    with qtbot.assertNotEmitted(slices.changed, wait=30):
        hand.trainer.update()
    assert slices.result is None


def test_a_quick_slice_is_there_at_once_and_is_the_losses_of_the_pass(hand):
    slices = slices_of(hand, Quantity(Kind.WEIGHT, 1, 2, 1))
    assert slices.is_current
    (values,) = slices.result.grid.axes
    run = hand.moment.run
    for at in (0, 100, 256):
        moved = run.parameters.copy()
        moved.weights[0][1, 2] = values[at]
        expected = run_pass(run.problem, moved, run.rows).loss
        assert slices.result.losses[at] == pytest.approx(expected, rel=1e-12)
    assert slices.result.landscape.gradient.tolist() == [run.gradient.weights[0][1, 2]]


def test_the_slice_of_one_linear_weight_is_its_parabola(one_weight):
    slices = slices_of(one_weight, W)  # J = w²/2
    (values,) = slices.result.grid.axes
    np.testing.assert_allclose(slices.result.losses, values**2 / 2, rtol=1e-13, atol=1e-300)
    low, high = slices.window.ends(0)
    assert (values[0], values[-1]) == (low, high)
    assert low < 0 < 1 < high
    assert slices.step.tolist() == [pytest.approx(-0.1)]


def test_a_trial_sets_what_is_promised_beside_what_is_true(one_weight, qtbot):
    slices = slices_of(one_weight, W)
    with qtbot.waitSignal(slices.changed):
        slices.try_at(np.array([0.5]))
    # From w = 1: the gradient 1 times -1/2, and 1/8 - 1/2.
    assert slices.promise.predicted == -0.5
    assert slices.promise.real == pytest.approx(-0.375, rel=1e-14)
    slices.let_go()
    assert (slices.trial, slices.promise) == (None, None)


def test_a_trial_stays_within_what_is_seen(one_weight):
    slices = slices_of(one_weight, W)
    slices.try_at(np.array([1e6]))
    assert slices.trial.tolist() == [slices.window.ends(0)[1]]


def test_taking_a_trial_sets_the_weight_and_can_be_undone(one_weight):
    slices = slices_of(one_weight, W)
    slices.try_at(np.array([0.25]))
    slices.take("Take it")
    assert one_weight.moment.parameters.flat.tolist() == [0.25]
    assert one_weight.undo_stack.undoText() == "Take it"
    assert (slices.trial, slices.promise) == (None, None)
    assert slices.is_current
    assert slices.result.landscape.here.tolist() == [0.25]
    one_weight.undo_stack.undo()
    assert one_weight.moment.parameters.flat.tolist() == [1.0]
    slices.keep_up()
    assert slices.result.landscape.here.tolist() == [1.0]


def test_two_weights_are_taken_in_one_edit_and_twice_in_two(chain):
    session = chain([1.0, 2.0])
    slices = slices_of(session, W, Quantity(Kind.WEIGHT, 2))
    for values in ([0.5, 1.5], [0.25, 1.25]):
        slices.try_at(np.array(values))
        assert slices.promise.real == pytest.approx(
            (values[0] * values[1]) ** 2 / 2 - session.moment.run.loss, rel=1e-13
        )
        slices.take("Take it")
        assert session.moment.parameters.flat.tolist() == values
    assert session.undo_stack.count() == 2
    session.undo_stack.undo()
    assert session.moment.parameters.flat.tolist() == [0.5, 1.5]


def test_a_trial_does_not_outlive_the_numbers_that_it_is_about(one_weight):
    slices = slices_of(one_weight, W)
    slices.try_at(np.array([0.5]))
    one_weight.trainer.update()
    slices.take("Take it")
    assert one_weight.moment.parameters.flat.tolist() == [0.9]
    slices.keep_up()
    assert slices.trial is None


def test_a_map_of_two_weights_has_rows_of_the_second(chain):
    session = chain([1.0, 2.0])  # J = (w v)²/2
    v = Quantity(Kind.WEIGHT, 2)
    slices = slices_of(session, W, v)
    slices.set_aspect(1.5)
    slices.keep_up()
    first, second = slices.result.grid.axes
    assert slices.result.losses.shape == (len(second), len(first))
    expected = np.square(second[:, np.newaxis] * first) / 2
    np.testing.assert_allclose(slices.result.losses, expected, rtol=1e-12, atol=1e-30)
    # dJ/dw = w v², dJ/dv = v w².
    assert slices.result.landscape.gradient.tolist() == [4.0, 2.0]
    widths = [high - low for low, high in (slices.window.ends(0), slices.window.ends(1))]
    assert widths[0] == pytest.approx(1.5 * widths[1])


def test_a_document_with_other_parameters_starts_with_its_own(hand):
    slices = slices_of(hand, Quantity(Kind.WEIGHT, 1, 2, 1), Quantity(Kind.WEIGHT, 1, 0, 0))
    hand.open("linear-regression")
    slices.keep_up()
    assert slices.axes == (W,)
    assert slices.result.landscape.moved == (W,)


def test_the_window_follows_a_weight_that_leaves_it(one_weight):
    slices = slices_of(one_weight, W)
    one_weight.edit_number("Edit", W, 1000.0)
    slices.keep_up()
    low, high = slices.window.ends(0)
    assert low < 1000.0 < high
    assert slices.is_current


def test_a_zoomed_window_keeps_its_size_when_it_follows(one_weight):
    slices = slices_of(one_weight, W)
    slices.zoom(0.01)
    half = slices.window.half
    low, high = slices.window.ends(0)
    assert low < 1.0 < high
    one_weight.edit_number("Edit", W, 50.0)
    slices.keep_up()
    low, high = slices.window.ends(0)
    assert low < 50.0 < high
    assert slices.window.half == half
    slices.fit()
    assert slices.window.half > 50 * half


def test_zooming_has_an_end_on_both_sides(one_weight):
    slices = slices_of(one_weight, W)
    for factor in (1e-30, 1e30):
        slices.zoom(factor)
        assert slices.is_current
        assert np.isfinite(slices.result.grid.axes[0]).all()
        assert 1e-9 <= slices.window.half <= 1e9


def test_the_whole_training_set_has_its_own_slice_and_slope(circle, qtbot):
    slices = slices_of(circle, Quantity(Kind.WEIGHT, 1, 3, 1))
    assert slices.has_whole_set
    run, problem = circle.moment.run, circle.setup.problem
    assert slices.result.landscape.loss == run.loss
    slices.set_whole_set(True)
    finish(slices, qtbot)
    expected = evaluate_loss(problem, circle.moment.parameters)
    assert slices.result.landscape.loss == pytest.approx(expected, rel=1e-13)
    whole = run_pass(problem, circle.moment.parameters)
    gradient = whole.gradient.weights[0][1, 3]
    assert slices.result.landscape.gradient == pytest.approx([gradient], rel=1e-12)
    moved = circle.moment.parameters.copy()
    moved.weights[0][1, 3] = slices.result.grid.axes[0][7]
    assert slices.result.losses[7] == pytest.approx(evaluate_loss(problem, moved), rel=1e-12)


def test_a_batch_of_all_samples_is_the_whole_set(one_weight):
    slices = slices_of(one_weight, W)
    slices.set_whole_set(True)
    assert not slices.has_whole_set
    assert not slices.whole_set


def test_a_trial_is_kept_when_the_loss_is_that_of_other_samples(circle, qtbot):
    slices = slices_of(circle, Quantity(Kind.WEIGHT, 1, 3, 1))
    here = slices.here
    slices.try_at(here + 0.1)
    of_the_batch = slices.promise
    slices.set_whole_set(True)
    qtbot.waitUntil(lambda: slices.promise is not None)
    assert slices.trial.tolist() == (here + 0.1).tolist()
    assert slices.promise.step == of_the_batch.step
    assert slices.promise.real != of_the_batch.real


def test_a_large_slice_is_computed_in_slices_of_time_with_its_share(large, qtbot):
    slices = slices_of(large, W, Quantity(Kind.WEIGHT, 1, 1, 0))
    assert slices.share is not None
    assert not slices.is_current
    shares = []
    slices.changed.connect(lambda: shares.append(slices.share))
    qtbot.waitUntil(lambda: len(shares) > 5)
    assert shares[:5] == sorted(shares[:5])
    slices.cancel()
    assert slices.share is None
    slices.keep_up()  # what was given up is not begun again
    assert slices.share is None
    assert not slices.is_current
    slices.zoom(0.5)
    assert slices.share is not None
    slices.cancel()
    slices.fit()
    slices.cancel()
    slices.fit()  # the same window again: this time it is meant
    assert slices.share is not None
    slices.cancel()


def test_a_coarse_map_is_there_before_the_fine_one(large, qtbot):
    slices = slices_of(large, W, Quantity(Kind.WEIGHT, 1, 1, 0))
    qtbot.waitUntil(lambda: slices.result is not None)
    assert slices.result.losses.shape[0] < 20
    assert slices.share is not None
    slices.cancel()


def test_while_it_trains_a_slice_is_finished_before_the_next_is_begun(large, qtbot):
    slices = slices_of(large, Quantity(Kind.WEIGHT, 1, 1, 0))
    large.trainer.play()
    seen = []

    def look() -> None:
        slices.keep_up()
        if slices.result is not None and slices.result.moment.updates not in seen:
            seen.append(slices.result.moment.updates)

    large.progress_changed.connect(look)
    qtbot.waitUntil(lambda: len(seen) > 2, timeout=30_000)
    large.trainer.pause()
    slices.keep_up()
    finish(slices, qtbot)
    assert slices.result.moment is large.moment


def test_a_trial_pauses_training(circle, qtbot):
    slices = slices_of(circle, W)
    circle.trainer.play()
    slices.try_at(slices.here + 0.1)
    assert not circle.trainer.is_playing
    assert slices.promise is not None


def test_the_path_of_training_begins_at_the_start_and_ends_now(circle, qtbot):
    axes = (W, Quantity(Kind.BIAS, 1, 2))
    indices = [circle.moment.parameters.index(axis) for axis in axes]
    start = circle.moment.parameters.flat[indices]
    slices = slices_of(circle, *axes)
    assert slices.path.tolist() == [start.tolist()]
    seen = []
    for _ in range(40):
        circle.trainer.update()
        seen.append(circle.moment.parameters.flat[indices])
    np.testing.assert_array_equal(slices.path, [start, *seen])
    circle.trainer.go_to(10)
    np.testing.assert_array_equal(slices.path, [start, *seen[:10]])


def test_the_path_of_a_long_run_is_thinned(circle, qtbot):
    circle.trainer.update(3000)
    qtbot.waitUntil(lambda: not circle.trainer.is_playing)
    slices = slices_of(circle, W, Quantity(Kind.BIAS, 1, 2))
    path = slices.path
    assert 250 < len(path) <= 500
    assert path[-1].tolist() == slices.here.tolist()
    start = circle.setup.parameters.flat
    assert path[0].tolist() == [start[circle.setup.parameters.index(axis)] for axis in slices.axes]


def test_the_window_of_a_map_holds_the_path(circle, qtbot):
    circle.trainer.update(3000)
    qtbot.waitUntil(lambda: not circle.trainer.is_playing)
    slices = slices_of(circle, W, Quantity(Kind.BIAS, 1, 2))
    for axis in (0, 1):
        low, high = slices.window.ends(axis)
        assert low < slices.path[:, axis].min()
        assert high > slices.path[:, axis].max()


def test_a_wrong_rule_breaks_the_promise_of_batch_and_whole_set(circle, qtbot):
    last = Quantity(Kind.WEIGHT, 3, 0, 1)
    slices = slices_of(circle, last)
    honest = float(slices.result.landscape.gradient[0])
    circle.set_sabotage(Sabotage(WrongRule.GRADIENT_SIGN, 3))
    slices.keep_up()
    assert slices.result.landscape.gradient == pytest.approx([-honest], rel=1e-12)
    slices.set_whole_set(True)
    finish(slices, qtbot)
    whole = run_pass(circle.setup.problem, circle.moment.parameters)
    expected = -whole.gradient.weights[2][1, 0]
    assert slices.result.landscape.gradient == pytest.approx([expected], rel=1e-12)


def test_the_penalty_belongs_to_the_slice(circle):
    circle.edit("l2", with_training(circle.experiment, replace(circle.experiment.training, l2=0.5)))
    slices = slices_of(circle, W)
    here = slices.here
    slices.try_at(here + 0.25)
    run = circle.moment.run
    moved = Parameters(run.problem.network, run.parameters.flat.copy())
    moved.weights[0][0, 0] += 0.25
    there = run_pass(run.problem, moved, run.rows)
    assert slices.promise.real == pytest.approx(there.loss - run.loss, rel=1e-10)
    assert slices.promise.predicted == pytest.approx(
        0.25 * run.gradient.weights[0][0, 0], rel=1e-12
    )


def test_numbers_beyond_all_floats_are_told_as_they_are(chain):
    session = chain([1e12, 1e12, 1e12, 1e12], x=1e12)
    slices = slices_of(session, W)
    assert slices.is_current
    slices.try_at(slices.here)
    assert not math.isnan(slices.promise.step[0])
    middle = slices.result.losses[len(slices.result.losses) // 2]
    assert middle == pytest.approx(0.5e120, rel=1.0)
    slices.zoom(1e30)
    assert slices.is_current
