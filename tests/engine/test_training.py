"""Stop rules, divergence, and runs against the lecture's hundred losses."""

from __future__ import annotations

import json
from itertools import islice
from pathlib import Path

import numpy as np
import pytest

from backpropviz.engine.backprop import Problem, evaluate_loss, run_pass
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.optimizers import Hyperparameters, make_optimizer
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import Kind
from backpropviz.engine.training import (
    Diverged,
    Schedule,
    describe,
    first_trace,
    train,
)

HAND = json.loads(
    (Path(__file__).parents[1] / "reference" / "hand_2_3_1.json").read_text(encoding="utf-8")
)
GENTLE = make_optimizer("sgd", Hyperparameters(0.1))


def hand(target: float) -> tuple[Problem, Parameters]:
    network = Network(2, (Layer(3, "sigmoid", bias=False), Layer(1, "sigmoid", bias=False)))
    weights = [np.array(HAND["W"]), np.array(HAND["V"]).reshape(3, 1)]
    parameters = Parameters.from_arrays(network, weights, [None, None])
    problem = Problem(network, "bce", Penalty(), np.array([HAND["x"]]), np.array([[target]]))
    return problem, parameters


def line(samples: int = 5) -> tuple[Problem, Parameters]:
    """Return y = 2x to be learned by one linear unit without bias that starts as y = 0."""
    network = Network(1, (Layer(1, "linear", bias=False),))
    inputs = np.arange(1.0, samples + 1).reshape(-1, 1)
    problem = Problem(network, "half_mse", Penalty(), inputs, 2.0 * inputs)
    return problem, Parameters.zeros(network)


# Runs


@pytest.mark.parametrize("target", [1, 0])
def test_a_hundred_updates_give_the_lectures_losses(target: int) -> None:
    problem, parameters = hand(float(target))
    expected = HAND[f"target_{target}"]["gradient_descent"]
    losses = [evaluate_loss(problem, parameters)]
    for done in train(problem, parameters, GENTLE, Schedule(updates=100)):
        losses.append(evaluate_loss(problem, done.parameters))
    np.testing.assert_allclose(losses, expected["loss"], rtol=1e-12, atol=0)
    np.testing.assert_allclose(done.parameters.weights[0], expected["final_W"], rtol=1e-12)
    np.testing.assert_allclose(done.parameters.weights[1].ravel(), expected["final_V"], rtol=1e-12)


def test_training_leaves_the_parameters_it_was_given() -> None:
    problem, parameters = hand(1.0)
    before = parameters.flat.copy()
    updates = list(train(problem, parameters, GENTLE, Schedule(updates=3)))
    np.testing.assert_array_equal(parameters.flat, before)
    assert len({done.parameters.flat.tobytes() for done in updates}) == 3


def test_an_update_is_one_step_of_the_optimizer_on_its_batch() -> None:
    problem, parameters = line()
    schedule = Schedule(batch_size=2, order="sequential", updates=3)
    first, second, third = train(problem, parameters, GENTLE, schedule)
    # w = 0, x = 1 and 2, t = 2 and 4: dJ/dw = (-2*1 - 4*2) / 2 = -5, so w = 0 + 0.1 * 5
    assert first.parameters.flat[0] == pytest.approx(0.5, rel=1e-15)
    assert first.step_norm == pytest.approx(0.5, rel=1e-15)
    # x = 3 and 4: dJ/dw = (0.5 - 2) * (9 + 16) / 2 = -18.75
    assert second.parameters.flat[0] == pytest.approx(2.375, rel=1e-15)
    # the last batch is x = 5 alone: dJ/dw = 0.375 * 25 = 9.375
    assert third.parameters.flat[0] == pytest.approx(1.4375, rel=1e-15)
    assert third.rows.tolist() == [4]


def test_updates_are_numbered_and_know_their_epoch() -> None:
    problem, parameters = line()
    schedule = Schedule(batch_size=2, updates=7)
    updates = list(
        train(problem, parameters, make_optimizer("adam", Hyperparameters(0.01)), schedule)
    )
    assert [done.number for done in updates] == [1, 2, 3, 4, 5, 6, 7]
    assert [done.epoch for done in updates] == [1, 1, 1, 2, 2, 2, 3]
    assert [done.state.count for done in updates] == [1, 2, 3, 4, 5, 6, 7]


# Stop rules


def test_epochs_end_a_run_after_whole_epochs() -> None:
    problem, parameters = line()
    schedule = Schedule(batch_size=2, epochs=2)
    slow = make_optimizer("sgd", Hyperparameters(0.001))
    assert len(list(train(problem, parameters, slow, schedule))) == 6  # 3 updates an epoch
    assert schedule.last_update(5) == 6


def test_a_run_ends_at_the_first_update_whose_loss_is_below() -> None:
    problem, parameters = hand(1.0)
    losses = HAND["target_1"]["gradient_descent"]["loss"]
    # losses[40] < 0.083 < losses[39]
    assert losses[40] < 0.083 < losses[39]
    updates = list(train(problem, parameters, GENTLE, Schedule(loss_below=0.083)))
    assert updates[-1].number == 40


def test_a_run_whose_loss_is_below_from_the_start_does_nothing() -> None:
    problem, parameters = hand(1.0)
    assert not list(train(problem, parameters, GENTLE, Schedule(loss_below=1.0)))


def test_a_run_ends_after_the_first_step_that_is_short_enough() -> None:
    problem, parameters = line()
    updates = list(train(problem, parameters, GENTLE, Schedule(step_norm_below=0.01)))
    assert all(done.step_norm >= 0.01 for done in updates[:-1])
    # dJ/dw = 11 (w - 2), so each step is 1.1 times the distance, which shrinks by -0.1:
    # 2.2, 0.22, 0.022, 0.0022
    assert [round(done.step_norm, 12) for done in updates] == [2.2, 0.22, 0.022, 0.0022]


def test_the_first_rule_that_is_met_ends_the_run() -> None:
    problem, parameters = line()
    slow = make_optimizer("sgd", Hyperparameters(0.001))
    schedule = Schedule(updates=4, epochs=9, loss_below=1e-9, step_norm_below=1e-9)
    assert len(list(train(problem, parameters, slow, schedule))) == 4


def test_no_updates_means_none() -> None:
    assert not list(train(*line(), GENTLE, Schedule(updates=0)))


def test_a_schedule_without_stop_goes_on() -> None:
    updates = train(*line(), GENTLE, Schedule())
    assert [done.number for done in islice(updates, 500)][-1] == 500


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ({"batch_size": 0}, "batch_size to be 1 or more, got 0"),
        ({"order": "sorted"}, "got 'sorted'"),
        ({"updates": -1}, "updates to be 0 or more, got -1"),
        ({"epochs": -2}, "epochs to be 0 or more, got -2"),
        ({"seed": -3}, "seed to be 0 or more, got -3"),
    ],
)
def test_a_schedule_out_of_range_is_refused(setting: dict[str, int], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Schedule(**setting)


# Divergence


def test_a_run_that_explodes_stops_at_the_first_number_that_is_not_finite() -> None:
    problem, parameters = line()
    fast = make_optimizer("sgd", Hyperparameters(100.0))
    with pytest.raises(Diverged) as stopped:
        list(train(problem, parameters, fast, Schedule(updates=1000)))
    # w - 2 is multiplied by 1 - 100 * 11 = -1099 each time. The squares overflow first, where
    # |5 (w - 2)| > 1.9e154: 10 * 1099^k > 1.9e154 first for k = 51.
    error = stopped.value
    assert error.number == 52
    assert error.quantity.kind is Kind.LOSS
    assert np.isfinite(error.parameters.flat).all()
    assert error.parameters.flat[0] == pytest.approx(2 - 2 * (-1099.0) ** 51, rel=1e-12)
    assert "update 52" in str(error)


def test_a_loss_that_stays_finite_lets_the_parameters_overflow_first() -> None:
    network = Network(1, (Layer(1, "sigmoid", bias=False),))
    problem = Problem(network, "bce", Penalty(), np.array([[1e200]]), np.array([[0.5]]))
    parameters = Parameters(network, np.array([1e-200]))
    fast = make_optimizer("sgd", Hyperparameters(1e200))
    with pytest.raises(Diverged) as stopped:
        list(train(problem, parameters, fast, Schedule(updates=9)))
    # a - t = 0.231, so dJ/dw = 2.31e199 and w goes to -2.31e399
    assert (stopped.value.number, stopped.value.quantity.kind) == (1, Kind.NEW_WEIGHT)
    assert describe(stopped.value.quantity) == "the weight from input 1 to unit 1 of layer 1"
    assert stopped.value.parameters.flat[0] == 1e-200


def test_what_is_not_finite_is_named_with_its_unit_layer_and_sample() -> None:
    network = Network(1, (Layer(2, "linear", bias=False), Layer(1, "sigmoid", bias=False)))
    inputs = np.array([[1.0], [1e200]])
    problem = Problem(network, "bce", Penalty(), inputs, np.array([[0.0], [1.0]]))
    parameters = Parameters(network, np.array([1.0, 1e200, 1.0, 1.0]))
    with pytest.raises(Diverged) as stopped:
        list(train(problem, parameters, GENTLE, Schedule(updates=9)))
    words = "the weighted sum z of unit 2 of layer 1 for sample 2"
    assert describe(stopped.value.quantity) == words


# The first trace


def test_the_first_trace_follows_a_sample_through_the_first_batch_that_has_it() -> None:
    problem, parameters = line()
    schedule = Schedule(batch_size=2, order="sequential")
    trace = first_trace(problem, parameters, GENTLE, schedule, 3)
    assert (trace.run.rows, trace.sample) == ((2, 3), 1)
    trace = first_trace(problem, parameters, GENTLE, schedule)
    assert (trace.run.rows, trace.sample) == ((0, 1), 0)


def test_the_first_trace_of_a_whole_batch_is_the_first_update() -> None:
    problem, parameters = hand(1.0)
    trace = first_trace(problem, parameters, GENTLE, Schedule())
    (done,) = train(problem, parameters, GENTLE, Schedule(updates=1))
    assert trace[len(trace) - 1].value == done.parameters.flat[-1]
    assert trace.run.loss == run_pass(problem, parameters).loss


def test_a_sample_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="a sample from 0 to 4, got 5"):
        first_trace(*line(), GENTLE, Schedule(), 5)
