"""Penalties: which parameters count, and what a weight of 0 does."""

from __future__ import annotations

import math

import numpy as np
import pytest

from backpropviz.engine.network import Layer, Network
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty


@pytest.fixture
def parameters():
    network = Network(2, (Layer(2, "tanh"), Layer(1, "linear", bias=False)))
    weights = [np.array([[1.0, -2.0], [0.0, 3.0]]), np.array([[-4.0], [0.5]])]
    return Parameters.from_arrays(network, weights, [np.array([10.0, -20.0]), None])


def test_l1_is_the_sum_of_the_sizes_of_the_weights(parameters):
    # 1 + 2 + 0 + 3 + 4 + 0.5 = 10.5
    assert Penalty(l1=0.2).value(parameters) == pytest.approx(2.1, rel=1e-15)


def test_l2_is_half_the_sum_of_the_squared_weights(parameters):
    # 1 + 4 + 0 + 9 + 16 + 0.25 = 30.25
    assert Penalty(l2=0.1).value(parameters) == pytest.approx(0.05 * 30.25, rel=1e-15)


def test_biases_count_only_where_asked(parameters):
    # The biases add 10 + 20 and 100 + 400.
    penalty = Penalty(l1=1.0, l2=2.0, penalize_biases=True)
    assert penalty.value(parameters) == 10.5 + 30.0 + 30.25 + 500.0
    assert Penalty(l1=1.0, l2=2.0).value(parameters) == 10.5 + 30.25


def test_the_gradient_is_l1_times_the_sign_plus_l2_times_the_weight(parameters):
    # In the order of Parameters.flat: weights, biases, weights. sign(0) = 0.
    gradient = Penalty(l1=0.5, l2=0.1).gradient(parameters)
    expected = [0.5 + 0.1, -0.5 - 0.2, 0.0, 0.5 + 0.3, 0.0, 0.0, -0.5 - 0.4, 0.5 + 0.05]
    np.testing.assert_allclose(gradient, expected, rtol=1e-15)
    with_biases = Penalty(l1=0.5, l2=0.1, penalize_biases=True).gradient(parameters)
    np.testing.assert_allclose(with_biases[4:6], [0.5 + 1.0, -0.5 - 2.0], rtol=1e-15)


def test_without_a_penalty_there_is_an_array_of_zeros_to_add_to(parameters):
    gradient = Penalty().gradient(parameters)
    assert gradient.tolist() == [0.0] * 8
    assert not np.shares_memory(gradient, parameters.flat)
    assert Penalty().value(parameters) == 0.0


def test_the_parameters_are_left_as_they_are(parameters):
    before = parameters.flat.copy()
    penalty = Penalty(l1=0.5, l2=0.1, penalize_biases=True)
    penalty.value(parameters)
    penalty.gradient(parameters)[...] = 7.0
    np.testing.assert_array_equal(parameters.flat, before)


def test_squares_too_large_for_a_float_are_infinite_without_a_warning(parameters):
    parameters.flat[0] = 1e200
    assert Penalty(l2=1e-3).value(parameters) == math.inf
    assert Penalty(l1=1.0).value(parameters) == pytest.approx(1e200, rel=1e-15)


@pytest.mark.parametrize("factor", [-0.1, math.inf, math.nan])
def test_a_factor_that_is_negative_or_not_finite_is_refused(factor):
    with pytest.raises(ValueError, match=f"expected l1 to be 0 or more, got {factor}"):
        Penalty(l1=factor)
    with pytest.raises(ValueError, match=f"expected l2 to be 0 or more, got {factor}"):
        Penalty(l2=factor)
