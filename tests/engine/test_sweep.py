"""The error of central differences against their step: known curves, and what is left of them."""

from __future__ import annotations

import math

import numpy as np
import pytest

from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.checking.prover import Prover
from backpropviz.engine.checking.sweep import EPSILONS, Side, Sweeping, sweep, sweep_all
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import Kind, Quantity

FIRST = Quantity(Kind.D_WEIGHT, 1, 0, 0)


def cosine():
    # J = cos(v w)^2 / 2 = (1 + cos(2 v w))/4 with v = 0.9, w = 0.3.
    network = Network(1, (Layer(1, "linear", bias=False), Layer(1, "cos", bias=False)))
    problem = Problem(network, "half_mse", Penalty(), np.array([[1.0]]), np.array([[0.0]]))
    return run_pass(problem, Parameters(network, np.array([0.3, 0.9])))


def line():
    network = Network(1, (Layer(1, "linear", bias=False),))
    problem = Problem(network, "half_mse", Penalty(), np.array([[0.7]]), np.array([[0.1]]))
    return run_pass(problem, Parameters(network, np.array([0.3])))


def digits(samples):
    rng = np.random.default_rng(1)
    network = Network(64, (Layer(10, "sigmoid"), Layer(10, "softmax")))
    parameters = Parameters(network, rng.normal(0.0, 0.3, network.n_parameters))
    targets = np.eye(10)[rng.integers(0, 10, samples)]
    inputs = rng.normal(size=(samples, 64))
    return run_pass(Problem(network, "cross_entropy", Penalty(), inputs, targets), parameters)


def test_the_steps_are_three_a_decade():
    assert EPSILONS[0] == 0.1
    assert EPSILONS[-1] == pytest.approx(1e-12, rel=1e-9)
    assert len(EPSILONS) == 34
    assert EPSILONS[3] == pytest.approx(0.01)


def test_long_steps_have_the_error_of_the_chord():
    found = sweep(Prover(cosine()), FIRST)
    # The chord of a cosine of frequency k over w +- h is flatter by sin(kh)/(kh), here k = 1.8.
    for index, epsilon in enumerate(EPSILONS[:10]):
        angle = 1.8 * epsilon
        expected = 1.0 - math.sin(angle) / angle
        assert found.relative_errors[index] == pytest.approx(expected, rel=1e-3, abs=1e-11)
    # ... which is (kh)^2/6 for short ones.
    assert found.truncation == pytest.approx(1.8**2 / 6.0, rel=0.1)


def test_short_steps_have_the_error_of_rounding():
    found = sweep(Prover(cosine()), FIRST)
    # A loss of about 1/2 is rounded to 1e-16 or so, its slope is 0.23: 1e-16/(h 0.23) or less.
    assert 1e-18 < found.rounding < 2e-15
    assert 1e-6 < found.relative_errors[-1] < 1e-2
    # Where both sides are alike: h^3 = R/(2C)
    crossing = (found.rounding / (2.0 * found.truncation)) ** (1.0 / 3.0)
    assert found.epsilons[found.best] == pytest.approx(crossing, rel=5.0)
    assert found.side(0) is Side.TRUNCATION
    assert found.side(found.best) is None
    assert found.side(33) is Side.ROUNDING


def test_a_parabola_has_no_side_of_truncation():
    found = sweep(Prover(line()), FIRST)
    assert found.analytic == pytest.approx((0.21 - 0.1) * 0.7)
    assert found.relative_errors[0] < 1e-14
    assert found.truncation is None
    assert found.rounding is not None
    assert found.epsilons[found.best] > 1e-3
    assert found.side(30) is Side.ROUNDING


def test_the_error_of_a_wrong_gradient_falls_with_no_step():
    wrong = Prover(cosine(), value_of=lambda quantity: 0.1)
    found = sweep(wrong, FIRST)
    assert found.relative_errors.min() > 0.1
    assert found.truncation is None
    assert found.rounding is None
    assert {found.side(index) for index in range(34)} == {None}


def test_a_dead_parameter_has_no_error_at_all():
    network = Network(1, (Layer(1, "relu", bias=False),))
    problem = Problem(network, "half_mse", Penalty(), np.array([[-2.0]]), np.array([[1.0]]))
    found = sweep(Prover(run_pass(problem, Parameters(network, np.array([3.0])))), FIRST)
    assert not found.relative_errors.any()
    assert found.truncation is None
    assert found.rounding is None


def test_an_exploded_pass_has_no_best_step():
    network = Network(1, (Layer(1, "linear", bias=False),))
    problem = Problem(network, "half_mse", Penalty(), np.array([[1e300]]), np.array([[0.0]]))
    run = run_pass(problem, Parameters(network, np.array([1e300])))
    found = sweep(Prover(run), FIRST)
    assert found.best is None
    assert found.truncation is None
    assert found.side(3) is None
    assert np.isinf(sweep_all(Prover(run)).relative_errors).all()


def test_what_is_no_gradient_has_no_sweep():
    assert sweep(Prover(line()), Quantity(Kind.WEIGHT, 1, 0, 0)) is None


def test_every_gradient_can_be_swept():
    run = digits(1)
    for quantity in (
        Quantity(Kind.D_Z, 1, 3),
        Quantity(Kind.D_A, 1, 3),
        Quantity(Kind.D_A, 2, 7),
        Quantity(Kind.D_INPUT, 0, 9),
        Quantity(Kind.D_BIAS, 2, 1),
    ):
        found = sweep(Prover(run), quantity)
        assert found.relative_errors[found.best] < 1e-6


def test_a_sweep_in_parts_is_the_sweep():
    run = digits(2000)
    prover = Prover(run)
    sweeping = Sweeping(prover, FIRST)
    turns = 1
    while not sweeping.advance():
        turns += 1
    assert turns > 3
    assert sweeping.result.numeric.tolist() == sweep(prover, FIRST).numeric.tolist()


def test_the_errors_of_all_have_the_errors_of_each_within():
    run = digits(3)
    prover = Prover(run)
    found = sweep_all(prover)
    assert len(found.quantities) == found.n_parameters == 760
    assert found.relative_errors.shape == (34, 760)
    place = found.quantities.index(FIRST)
    own = sweep(prover, FIRST).relative_errors
    assert found.relative_errors[:, place] == pytest.approx(own, rel=1e-12)
    worst = found.relative_errors[9, found.worst[9]]
    assert worst == found.relative_errors[9].max()
    assert found.median.relative_errors[9] == np.median(found.relative_errors[9])
    assert found.median.truncation is not None
    assert found.median.rounding is not None


def test_of_too_many_parameters_some_are_swept_evenly():
    found = sweep_all(Prover(digits(3)), most_numbers=3000)
    assert found.n_parameters == 760
    assert 90 < len(found.quantities) <= 100  # 3000 / (3 samples * 10 units)
    assert {quantity.layer for quantity in found.quantities} == {1, 2}


def test_a_gradient_that_is_0_but_for_rounding_is_left_out():
    run = digits(3)
    prover = Prover(run, value_of=lambda quantity: 1e-17 if quantity == FIRST else 1.0)
    assert FIRST not in sweep_all(prover).quantities
