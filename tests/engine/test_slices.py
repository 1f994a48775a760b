"""Slices of the loss: closed forms of linear regression, and losses evaluated elsewhere."""

from __future__ import annotations

import json
import math
import tracemalloc
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from backpropviz.engine.backprop import Problem, evaluate_loss, run_pass
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.slices import Landscape, Scan

HAND = json.loads(
    (Path(__file__).parents[1] / "reference" / "hand_2_3_1.json").read_text(encoding="utf-8")
)
W, B = Quantity(Kind.WEIGHT, 1, 0, 0), Quantity(Kind.BIAS, 1, 0)


def finished(landscape, points):
    scan = Scan(landscape, np.atleast_2d(np.asarray(points, dtype=np.float64)))
    while not scan.advance():
        assert 0 < scan.share < 1
    return scan


def line_problem(penalty=Penalty()):  # noqa: B008 - it cannot change
    """y = w x + b with w = 3, b = -1 on the points (1, 2), (2, 1), (4, 3); the mean squared error.

    J(w, b) = mean (w x + b - t)^2 = 7 w^2 + b^2 + (14/3) w b - (32/3) w - 4 b + 14/3, since the
    means are x: 7/3, x^2: 7, t: 2, x t: 16/3, t^2: 14/3. There dJ/dw = 42 - 14/3 - 32/3 = 80/3 and
    dJ/db = -2 + 14 - 4 = 8.
    """
    network = Network(1, (Layer(1, "linear"),))
    inputs, targets = np.array([[1.0], [2.0], [4.0]]), np.array([[2.0], [1.0], [3.0]])
    problem = Problem(network, "mse", penalty, inputs, targets)
    return problem, Parameters(network, np.array([3.0, -1.0]))


def line_loss(w, b):
    return 7 * w * w + b * b + 14 / 3 * w * b - 32 / 3 * w - 4 * b + 14 / 3


def test_a_slice_of_linear_regression_is_the_parabola_of_its_sums():
    problem, parameters = line_problem()
    landscape = Landscape(run_pass(problem, parameters), [W])
    w = np.linspace(-4.0, 5.0, 101)
    scan = finished(landscape, w[:, np.newaxis])
    np.testing.assert_allclose(scan.losses, line_loss(w, -1.0), rtol=1e-13)
    np.testing.assert_allclose(scan.changes, line_loss(w, -1.0) - line_loss(3.0, -1.0), rtol=1e-12)
    assert landscape.gradient == pytest.approx([80 / 3], rel=1e-14)
    assert landscape.loss == pytest.approx(line_loss(3.0, -1.0), rel=1e-14)
    assert landscape.here.tolist() == [3.0]


def test_two_parameters_of_linear_regression_span_its_paraboloid():
    problem, parameters = line_problem()
    landscape = Landscape(run_pass(problem, parameters), [B, W])
    points = np.random.default_rng(1).normal(size=(50, 2))
    scan = finished(landscape, points)
    np.testing.assert_allclose(scan.losses, line_loss(points[:, 1], points[:, 0]), rtol=1e-13)
    assert landscape.gradient == pytest.approx([8.0, 80 / 3], rel=1e-14)
    assert landscape.here.tolist() == [-1.0, 3.0]


def test_a_promise_sets_the_slope_beside_the_truth():
    problem, parameters = line_problem()
    landscape = Landscape(run_pass(problem, parameters), [W])
    # The parabola 7 w^2 + ...: from w = 3 by d the change is (80/3) d + 7 d^2.
    promise = finished(landscape, [[2.5]]).promise()
    assert promise.step == (-0.5,)
    assert promise.predicted == pytest.approx(-40 / 3, rel=1e-14)
    assert promise.real == pytest.approx(-40 / 3 + 1.75, rel=1e-13)
    assert promise.error == pytest.approx(1.75, rel=1e-12)
    assert promise.kept_share == pytest.approx(1 - 1.75 * 3 / 40, rel=1e-13)
    still = finished(landscape, [[3.0]]).promise()
    assert still == ((0.0,), 0.0, 0.0)
    assert still.kept_share is None


def test_a_promise_of_two_parameters_adds_up_their_slopes():
    problem, parameters = line_problem()
    landscape = Landscape(run_pass(problem, parameters), [W, B])
    promise = finished(landscape, [[2.5, -0.5]]).promise()
    assert promise.predicted == pytest.approx(-40 / 3 + 4.0, rel=1e-14)
    assert promise.real == pytest.approx(line_loss(2.5, -0.5) - line_loss(3.0, -1.0), rel=1e-12)


def test_a_change_keeps_the_digits_that_the_difference_of_two_losses_loses():
    problem, parameters = line_problem(Penalty(l2=1e6))
    landscape = Landscape(run_pass(problem, parameters), [W])
    # J is about 5e6; a step of 2^-30 changes the loss by (80/3 + 3e6) d + (7 + 5e5) d^2.
    d = 2.0**-30
    promise = finished(landscape, [[3.0 + d]]).promise()
    assert promise.real == pytest.approx((80 / 3 + 3e6) * d + (7 + 5e5) * d * d, rel=1e-11)


@pytest.mark.parametrize("penalize_biases", [True, False])
def test_the_penalty_belongs_to_loss_slope_and_change(penalize_biases):
    problem, parameters = line_problem(Penalty(0.3, 0.7, penalize_biases))
    for whole_set in (True, False):
        landscape = Landscape(run_pass(problem, parameters), [W, B], whole_set)
        scan = finished(landscape, [[-2.0, 5.0]])
        moved = Parameters(problem.network, np.array([-2.0, 5.0]))
        assert scan.losses[0] == pytest.approx(evaluate_loss(problem, moved), rel=1e-14)
        # l1 sign(w) + l2 w: 0.3 + 2.1 of the weight, -0.3 - 0.7 of the bias.
        of_bias = -1.0 if penalize_biases else 0.0
        assert landscape.gradient == pytest.approx([80 / 3 + 2.4, 8.0 + of_bias], rel=1e-13)
        here, there = evaluate_loss(problem, parameters), evaluate_loss(problem, moved)
        assert scan.changes[0] == pytest.approx(there - here, rel=1e-13)
        assert landscape.loss == pytest.approx(here, rel=1e-14)


def test_the_slope_of_the_hand_example_is_the_lectures():
    network = Network(2, (Layer(3, "sigmoid", bias=False), Layer(1, "sigmoid", bias=False)))
    weights = [np.array(HAND["W"]), np.array(HAND["V"]).reshape(3, 1)]
    parameters = Parameters.from_arrays(network, weights, [None, None])
    problem = Problem(network, "bce", Penalty(), np.array([HAND["x"]]), np.array([[1.0]]))
    values = HAND["target_1"]["values"]
    for unit in range(3):
        landscape = Landscape(run_pass(problem, parameters), [Quantity(Kind.WEIGHT, 2, 0, unit)])
        assert landscape.gradient == pytest.approx([np.ravel(values["dJ_dV"])[unit]], rel=1e-12)
        assert landscape.loss == pytest.approx(values["J"], rel=1e-12)
        # J = ln(1 + exp(-z)) with z = V h; the weight moved to 2.
        h, v = np.ravel(values["h"]), np.ravel(HAND["V"]).astype(float)
        v[unit] = 2.0
        expected = math.log1p(math.exp(-float(h @ v)))
        assert finished(landscape, [[2.0]]).losses[0] == pytest.approx(expected, rel=1e-13)


def digits(samples, sizes=(64, 10, 10), seed=3):
    rng = np.random.default_rng(seed)
    layers = (Layer(sizes[1], "tanh"), Layer(sizes[2], "softmax"))
    network = Network(sizes[0], layers)
    targets = np.eye(sizes[-1])[rng.integers(0, sizes[-1], samples)]
    inputs = rng.normal(size=(samples, sizes[0]))
    problem = Problem(network, "cross_entropy", Penalty(l2=0.01), inputs, targets)
    return problem, Parameters(network, rng.normal(0.0, 0.2, network.n_parameters))


def with_values(parameters, moved, values):
    copy = parameters.copy()
    for quantity, value in zip(moved, values, strict=True):
        copy.flat[copy.index(quantity)] = value
    return copy


@pytest.mark.parametrize("moved", [(W,), (W, Quantity(Kind.WEIGHT, 2, 3, 0))], ids=["1", "2"])
def test_a_batch_and_the_whole_set_have_slices_of_their_own(moved):
    problem, parameters = digits(2500)
    rows = [7, 2400, 11, 3]
    run = run_pass(problem, parameters, rows)
    alone = replace(problem, inputs=problem.inputs[rows], targets=problem.targets[rows])
    points = np.random.default_rng(2).normal(size=(9, len(moved)))
    for whole_set, expected in ((False, alone), (True, problem)):
        landscape = Landscape(run, moved, whole_set)
        assert (landscape.gradient is None) is whole_set
        scan = finished(landscape, points)
        found = [evaluate_loss(expected, with_values(parameters, moved, p)) for p in points]
        np.testing.assert_allclose(scan.losses, found, rtol=1e-12)
        gradient = run_pass(expected, parameters).gradient
        slopes = [gradient.flat[gradient.index(each)] for each in moved]
        np.testing.assert_allclose(landscape.gradient, slopes, rtol=1e-11)
        assert landscape.loss == pytest.approx(evaluate_loss(expected, parameters), rel=1e-13)
        again = finished(landscape, points[2:3])
        assert again.losses[0] == pytest.approx(scan.losses[2], rel=1e-14)


def test_the_slope_of_the_whole_set_can_be_that_of_other_passes():
    problem, parameters = digits(300)

    def upside_down(run):
        gradient = Parameters(run.problem.network, -run.gradient.flat)
        return replace(run, gradient=gradient)

    run = run_pass(problem, parameters, [1])
    honest, wrong = Landscape(run, [B], True), Landscape(run, [B], True, upside_down)
    finished(honest, [[1.0]])
    finished(wrong, [[1.0]])
    np.testing.assert_allclose(wrong.gradient, -honest.gradient, rtol=1e-13)  # biases: no penalty
    assert wrong.loss == honest.loss


def test_nothing_is_shown_before_all_is_computed():
    problem, parameters = digits(2500)
    scan = Scan(Landscape(run_pass(problem, parameters, [0]), [W], True), np.zeros((50, 1)))
    shares = [scan.share]
    while not scan.advance():
        shares.append(scan.share)
        assert np.isnan(scan.losses).all()
    assert len(shares) > 20
    assert shares == sorted(shares)
    assert np.isfinite(scan.losses).all()
    assert (scan.share, scan.advance()) == (1.0, True)


@pytest.mark.parametrize("samples", [32, 3000])
def test_a_large_network_and_set_take_little_memory(samples):
    problem, parameters = digits(samples, sizes=(784, 128, 10))
    run = run_pass(problem, parameters, range(32))
    landscape = Landscape(run, [W, Quantity(Kind.WEIGHT, 2, 0, 0)], whole_set=True)
    points = np.random.default_rng(4).normal(size=(60, 2))
    tracemalloc.start()
    finished(landscape, points)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 20e6


def test_a_step_beyond_all_numbers_is_told_as_it_is():
    problem, parameters = line_problem()
    landscape = Landscape(run_pass(problem, parameters), [W])
    promise = finished(landscape, [[1e200]]).promise()
    assert promise.real == math.inf
    assert math.isfinite(promise.predicted)
