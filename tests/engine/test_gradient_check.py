"""The program's own check of a gradient: what it finds, and what it must not call wrong."""

from __future__ import annotations

import math

import numpy as np
import pytest

from backpropviz.engine.backprop import Problem
from backpropviz.engine.checking.gradient_check import (
    TOLERANCE,
    central_differences,
    check_gradients,
)
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty


def one_weight_problem():
    # y = w x with x = 2, w = 3, t = 1: J = 1/2 (6 - 1)^2 = 12.5, dJ/dw = (6 - 1) * 2 = 10.
    network = Network(1, (Layer(1, "linear", bias=False),))
    problem = Problem(network, "half_mse", Penalty(), np.array([[2.0]]), np.array([[1.0]]))
    return problem, Parameters(network, np.array([3.0]))


def test_a_parabola_has_exact_central_differences():
    problem, parameters = one_weight_problem()
    # A step of 3/8 is exact in binary, and a parabola's chord has the slope of its middle.
    assert central_differences(problem, parameters, epsilon=0.125).tolist() == [10.0]
    check = check_gradients(problem, parameters)
    assert check.analytic.tolist() == [10.0]
    assert check.numeric[0] == pytest.approx(10.0, rel=1e-9)
    assert (check.worst, check.agrees, check.tolerance) == (0, True, TOLERANCE)


def test_the_step_grows_with_the_weight():
    # At w = 1e4 and x = 1e-4 a step of 1e-6 moves z by 1e-10 only, and rounding would leave six
    # digits of the loss's change; a step of 1e-2 moves z by 1e-6.
    network = Network(1, (Layer(1, "tanh", bias=False),))
    problem = Problem(network, "half_mse", Penalty(), np.array([[1e-4]]), np.array([[0.0]]))
    parameters = Parameters(network, np.array([1e4]))
    # dJ/dw = tanh(1) (1 - tanh(1)^2) 1e-4
    expected = math.tanh(1.0) * (1.0 - math.tanh(1.0) ** 2) * 1e-4
    assert central_differences(problem, parameters)[0] == pytest.approx(expected, rel=1e-7)


def test_the_check_leaves_the_parameters_as_they_are():
    problem, parameters = one_weight_problem()
    check_gradients(problem, parameters)
    assert parameters.flat.tolist() == [3.0]


def test_a_numeric_gradient_that_is_off_is_reported_with_its_place():
    # J = cos(v w)^2 / 2 = (1 + cos(2 v w))/4 with v = 0.9, w = 0.3: its chord over w +- h is
    # flatter than its tangent by the factor sin(2 v h)/(2 v h), for h = 1/2 by sin(0.9)/0.9 = 0.87.
    network = Network(1, (Layer(1, "linear", bias=False), Layer(1, "cos", bias=False)))
    problem = Problem(network, "half_mse", Penalty(), np.array([[1.0]]), np.array([[0.0]]))
    parameters = Parameters(network, np.array([0.3, 0.9]))
    check = check_gradients(problem, parameters, epsilon=0.5)
    assert not check.agrees
    assert check.numeric[0] / check.analytic[0] == pytest.approx(math.sin(0.9) / 0.9, rel=1e-12)
    assert check.worst == 0
    assert check.relative_errors[0] == pytest.approx(1.0 - math.sin(0.9) / 0.9, rel=1e-12)
    assert not check.at_kink.any()
    assert check_gradients(problem, parameters).agrees


def test_a_relu_exactly_at_its_kink_is_marked_and_not_called_wrong():
    # z = 0 * w + b = 0: to the left J = 1/2 (0 - 1)^2 stays, to the right it falls with slope -1.
    # relu'(0) = 0 says dJ/db = 0, the difference quotient -1/2.
    network = Network(1, (Layer(1, "relu"),))
    problem = Problem(network, "half_mse", Penalty(), np.array([[0.0]]), np.array([[1.0]]))
    check = check_gradients(problem, Parameters(network, np.array([0.7, 0.0])))
    assert check.analytic.tolist() == [0.0, 0.0]
    assert check.numeric[1] == pytest.approx(-0.5, abs=1e-5)
    assert check.at_kink.tolist() == [False, True]
    assert check.worst == 0
    assert check.agrees


def test_a_weight_within_a_step_of_0_under_l1_is_marked_and_not_called_wrong():
    # J = 0.5 |w|, at w = 1e-7: dJ/dw = 0.5, but over -9e-7..1.1e-6 the loss rises by only 1e-7.
    network = Network(1, (Layer(1, "linear", bias=False),))
    problem = Problem(network, "half_mse", Penalty(l1=0.5), np.array([[0.0]]), np.array([[0.0]]))
    check = check_gradients(problem, Parameters(network, np.array([1e-7])))
    assert check.analytic.tolist() == [0.5]
    assert check.numeric[0] == pytest.approx(0.05, rel=1e-6)
    assert check.at_kink.tolist() == [True]
    assert check.agrees


def test_gradients_below_the_rounding_of_the_loss_are_not_called_wrong():
    # The hand-computed 2-3-1 example: dJ/dW spans 1e-7 to 0.2 at a loss of 0.527.
    network = Network(2, (Layer(3, "sigmoid", bias=False), Layer(1, "sigmoid", bias=False)))
    problem = Problem(network, "bce", Penalty(), np.array([[5.0, 3.0]]), np.array([[1.0]]))
    flat = np.array([1.0, -1.0, 3.0, 2.0, 2.0, -1.0, 0.1, 0.5, -0.1])
    check = check_gradients(problem, Parameters(network, flat))
    assert check.agrees
    assert 0 < np.abs(check.analytic).min() < 1e-6
    np.testing.assert_allclose(check.analytic, check.numeric, atol=1e-9)
