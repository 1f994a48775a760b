"""Activations against 700-digit values, in the tails and beyond any sensible input."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pytest

from backpropviz.engine.activations import ACTIVATIONS

REFERENCE = json.loads(
    (Path(__file__).parents[1] / "reference" / "activations.json").read_text(encoding="utf-8")
)
GRID = np.array(REFERENCE["grid"])
ELEMENTWISE = [name for name, activation in ACTIVATIONS.items() if activation.elementwise]
SOFTMAX = ACTIVATIONS["softmax"]


@pytest.fixture(autouse=True)
def floating_point_errors_raise():
    with np.errstate(over="raise", divide="raise", invalid="raise"):
        yield


def slope_of(name: str):
    slope = ACTIVATIONS[name].slope
    assert slope is not None
    return slope


def assert_right(actual, expected):
    np.testing.assert_allclose(actual, expected, rtol=1e-12, atol=1e-15)


def test_every_activation_of_the_file_format_exists_under_its_own_name():
    assert list(ACTIVATIONS) == [
        *("linear", "step", "sigmoid", "tanh", "relu", "leaky_relu"),
        *("elu", "softplus", "gelu", "swish", "cos", "softmax"),
    ]
    assert all(activation.name == name for name, activation in ACTIVATIONS.items())


@pytest.mark.parametrize("name", ELEMENTWISE)
def test_values_are_those_of_700_digit_arithmetic(name):
    assert_right(ACTIVATIONS[name].value(GRID), REFERENCE["functions"][name]["value"])


@pytest.mark.parametrize("name", ELEMENTWISE)
def test_slopes_are_those_of_700_digit_arithmetic(name):
    assert_right(slope_of(name)(GRID), REFERENCE["functions"][name]["derivative"])


@pytest.mark.parametrize("name", ELEMENTWISE)
@pytest.mark.parametrize("what", ["value", "derivative"])
def test_far_tails_keep_their_digits(name, what):
    # Without the absolute part of the tolerance: 1e-44 is to be right and not just small.
    # Below 1e-300 float64 itself runs out of digits.
    function = ACTIVATIONS[name].value if what == "value" else slope_of(name)
    expected = np.array(REFERENCE["functions"][name][what])
    normal = np.abs(expected) > 1e-300
    np.testing.assert_allclose(function(GRID)[normal], expected[normal], rtol=1e-12, atol=0.0)


def test_gelu_is_the_erf_form_and_not_the_tanh_approximation():
    # The approximation gives 0.8411919906; the normal distribution function at 1 is 0.841344746.
    assert ACTIVATIONS["gelu"].value(np.array([1.0]))[0] == pytest.approx(0.8413447460685429)


def test_kinks_take_the_stated_side():
    at_zero = np.array([0.0])
    assert slope_of("relu")(at_zero)[0] == 0.0
    assert slope_of("leaky_relu")(at_zero)[0] == 0.01
    assert slope_of("elu")(at_zero)[0] == 1.0
    assert ACTIVATIONS["step"].value(at_zero)[0] == 0.0
    assert slope_of("step")(at_zero)[0] == 0.0


@pytest.mark.parametrize("name", list(ACTIVATIONS))
def test_no_finite_input_overflows(name):
    activation = ACTIVATIONS[name]
    for size in (1e3, 1e16, 1e154, 1e200, 1e308, 1.7976931348623157e308):
        z = np.array([[size, -size, 0.0], [size, size, -size], [-size, -size, -size]])
        a = activation.value(z)
        assert np.isfinite(a).all(), size
        pulled = activation.pull_back(z, a, np.array([1.0, -1.0, 0.5]) + 0.0 * a)
        assert np.isfinite(pulled).all(), size


@pytest.mark.parametrize("name", ELEMENTWISE)
def test_elementwise_functions_keep_the_shape(name):
    for shape in ((), (3,), (2, 3), (2, 0), (2, 3, 4)):
        z = np.full(shape, 0.5)
        for function in (ACTIVATIONS[name].value, slope_of(name)):
            assert np.shape(function(z)) == shape
            assert np.asarray(function(z)).dtype == np.float64, shape


@pytest.mark.parametrize("name", list(ACTIVATIONS))
def test_inputs_are_left_as_they_are_and_outputs_share_no_memory(name):
    z = np.array([[-1.5, 0.0, 2.0]])
    a = ACTIVATIONS[name].value(z)
    a[...] = 7.0
    assert z.tolist() == [[-1.5, 0.0, 2.0]]


@pytest.mark.parametrize("name", ELEMENTWISE)
def test_pull_back_multiplies_by_the_slope(name):
    z = np.array([[-0.7, 0.3], [1.9, -2.1]])
    dJ_da = np.array([[2.0, -3.0], [0.25, 1.0]])
    activation = ACTIVATIONS[name]
    expected = dJ_da * slope_of(name)(z)
    np.testing.assert_array_equal(activation.pull_back(z, activation.value(z), dJ_da), expected)


@pytest.mark.parametrize("case", REFERENCE["functions"]["softmax"]["cases"])
def test_softmax_is_that_of_700_digit_arithmetic(case):
    assert_right(SOFTMAX.value(np.array(case["z"])), case["softmax"])


@pytest.mark.parametrize("case", REFERENCE["functions"]["softmax"]["cases"])
def test_softmax_pulls_back_by_its_jacobian(case):
    # dJ/da = e_i gives row i of the Jacobian.
    a = np.array(case["softmax"])
    rows = np.eye(a.size)
    z = np.broadcast_to(np.array(case["z"]), rows.shape)
    jacobian = SOFTMAX.pull_back(z, np.broadcast_to(a, rows.shape), rows)
    assert_right(jacobian, case["jacobian"])


def test_a_saturated_softmax_still_passes_on_a_tiny_slope():
    # Two outputs, z = (50, 0): a_2 = e = exp(-50)/(1 + exp(-50)), and with dJ/da = (g_1, g_2)
    # dJ/dz_1 = a_1 a_2 (g_1 - g_2). The difference g_1 - (a_1 g_1 + a_2 g_2) would be 0.
    z = np.array([[50.0, 0.0]])
    e = math.exp(-50.0) / (1.0 + math.exp(-50.0))
    pulled = SOFTMAX.pull_back(z, SOFTMAX.value(z), np.array([[3.0, 1.0]]))
    np.testing.assert_allclose(pulled, [[2.0 * e, -2.0 * e]], rtol=1e-12)


def test_softmax_works_along_the_last_axis():
    z = np.log([[1.0, 2.0, 5.0], [3.0, 3.0, 2.0]])
    np.testing.assert_allclose(SOFTMAX.value(z), [[0.125, 0.25, 0.625], [0.375, 0.375, 0.25]])
    assert not SOFTMAX.elementwise
