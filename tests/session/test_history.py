"""The history of a run: every update can be returned to, exactly, within a bounded memory."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backpropviz.engine.backprop import evaluate_loss
from backpropviz.engine.training import train
from backpropviz.experiment.editing import replace, with_training
from backpropviz.session.curve import MOST_POINTS
from backpropviz.session.history import History
from backpropviz.session.progress import start_of
from backpropviz.session.runner import Runner
from backpropviz.session.session import Session

NEVER = math.inf


def progress_after(session: Session, updates: int):
    """Train anew from the start, without any history, and return where that leads."""
    setup = session.setup
    start = start_of(setup)
    runner = Runner(History(setup, start), start)
    runner.advance(updates, NEVER)
    return runner.progress()


def assert_same(one, other) -> None:
    assert one.updates == other.updates
    assert one.parameters.flat.tobytes() == other.parameters.flat.tobytes()
    slots = other.optimizer_state.slots
    assert one.optimizer_state.slots.keys() == slots.keys()
    for name, slot in one.optimizer_state.slots.items():
        assert slot.tobytes() == slots[name].tobytes()


@pytest.mark.parametrize("order", ["sequential", "shuffled", "random"])
@pytest.mark.parametrize("optimizer", ["sgd", "adam"])
def test_going_back_gives_the_very_same_bits(circle, order, optimizer):
    training = replace(circle.experiment.training, batch_order=order, optimizer=optimizer)
    circle.edit("Other settings", with_training(circle.experiment, training))
    seen = {}
    for number in range(1, 40):
        circle.trainer.update()
        seen[number] = (circle.progress, circle.rows)
    for number in (17, 3, 38, 1, 20, 39):
        circle.trainer.go_to(number)
        progress, rows = seen[number]
        assert_same(circle.progress, progress)
        assert circle.rows == rows
        assert_same(circle.progress, progress_after(circle, number))


def do_updates(session: Session, count: int, qtbot) -> None:
    session.trainer.update(count)
    qtbot.waitUntil(lambda: not session.trainer.is_playing)


def go_to(session, number, qtbot):
    session.trainer.go_to(number)
    qtbot.waitUntil(lambda: not session.trainer.is_seeking)  # a busy machine needs more slices


def test_updates_between_two_checkpoints_are_computed_again_exactly(circle, qtbot):
    circle.history.thin(8 * circle.progress.n_bytes)
    do_updates(circle, 1000, qtbot)
    end = circle.progress
    for number in (999, 17, 512, 513, 1):
        go_to(circle, number, qtbot)
        assert_same(circle.progress, progress_after(circle, number))
    go_to(circle, 1000, qtbot)
    assert_same(circle.progress, end)


@given(slices=st.lists(st.integers(1, 60), min_size=1, max_size=6), back=st.integers(0, 200))
@settings(max_examples=15, deadline=None)
def test_the_slices_in_which_a_run_is_done_do_not_matter(circle_setup, slices, back):
    start = start_of(circle_setup)
    history = History(circle_setup, start)
    runner = Runner(history, start)
    for count in slices:
        runner.advance(runner.number + count, NEVER)
    goal = min(back, history.length)
    runner.start_from(history, history.nearest(goal))
    runner.advance(goal, NEVER)
    straight = Runner(History(circle_setup, start), start)
    straight.advance(goal, NEVER)
    assert_same(runner.progress(), straight.progress())


def test_the_checkpoints_stay_within_the_stated_memory(circle, qtbot):
    most = 40 * circle.progress.n_bytes
    circle.history.thin(most)
    for _ in range(20):
        do_updates(circle, 100, qtbot)
        assert circle.history.n_bytes <= most
    assert circle.history.length == 2000


def test_a_run_with_a_changed_rate_is_gone_back_to_with_the_rate_of_its_time(circle):
    circle.trainer.update(30)
    training = circle.experiment.training
    faster = replace(training, learning_rate=0.3)
    circle.edit("Faster", with_training(circle.experiment, faster))
    circle.trainer.update(30)
    end = circle.progress
    circle.trainer.go_to(10)
    assert circle.moment.setup.optimizer.hyperparameters.learning_rate == training.learning_rate
    circle.trainer.go_to(60)
    assert_same(circle.progress, end)
    circle.trainer.go_to(40)
    assert circle.moment.setup.optimizer.hyperparameters.learning_rate == 0.3
    assert [segment.start for segment in circle.history.segments] == [0, 30]


def test_the_curve_has_the_losses_of_the_parameters_of_its_updates(circle):
    circle.trainer.update(50)
    curve = circle.history.curve
    test = circle.setup.test_problem
    assert curve.updates[0] == 0
    for index in (0, 1, len(curve.updates) - 1):
        parameters = progress_after(circle, int(curve.updates[index])).parameters
        expected = evaluate_loss(circle.setup.problem, parameters)
        assert curve.train_loss[index] == pytest.approx(expected, rel=1e-12)
        assert curve.test_loss[index] == pytest.approx(evaluate_loss(test, parameters), rel=1e-12)


def test_the_curve_has_the_gradient_of_the_batch_of_its_update(circle):
    circle.trainer.update(20)
    curve = circle.history.curve
    assert np.isnan(curve.gradient_norms[0]).all()
    index = len(curve.updates) - 1
    circle.trainer.go_to(int(curve.updates[index]) - 1)
    expected = [np.linalg.norm(weights) for weights in circle.moment.run.gradient.weights]
    assert curve.gradient_norms[index] == pytest.approx(expected, rel=1e-9)


def test_a_curve_of_many_updates_keeps_few_evenly_spaced_points(one_weight, qtbot):
    do_updates(one_weight, 3 * MOST_POINTS, qtbot)
    updates = one_weight.history.curve.updates
    assert len(updates) <= MOST_POINTS
    assert set(np.diff(updates)) == {4.0}


def test_a_run_that_is_repeated_has_the_same_curve(circle, qtbot):
    do_updates(circle, 300, qtbot)
    first = circle.history.curve
    circle.reset()
    for _ in range(30):
        circle.trainer.update(10)
    for one, other in zip(first, circle.history.curve, strict=True):
        assert np.array_equal(one, other, equal_nan=True)


def test_the_explained_training_leads_where_the_fast_one_does(circle):
    circle.trainer.update(60)
    setup = circle.setup
    explained = None
    for done in train(setup.problem, setup.parameters, setup.optimizer, setup.schedule):
        explained = done
        if done.number == 60:
            break
    assert explained is not None
    np.testing.assert_allclose(
        circle.progress.parameters.flat, explained.parameters.flat, rtol=1e-12, atol=1e-12
    )


def test_what_is_kept_until_an_update_begins_with_the_start_and_ends_with_the_last(circle, qtbot):
    start = circle.progress.parameters.flat.copy()
    seen = {0: start}
    for number in range(1, 31):
        circle.trainer.update()
        seen[number] = circle.progress.parameters.flat.copy()
    for until, most, expected in (
        (30, 100, range(31)),
        (12, 100, range(13)),
        (30, 11, [0, *range(3, 31, 3)]),
        (30, 2, [0, 30]),
        (0, 5, [0]),
    ):
        kept = circle.history.kept_until(until, most)
        assert [update for update, _ in kept] == list(expected)
        assert all(np.array_equal(flat, seen[update]) for update, flat in kept)
