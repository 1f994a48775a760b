"""Initializers: the stated distributions, one seed one network, and given numbers kept."""

from __future__ import annotations

import math

import numpy as np
import pytest

from backpropviz.engine.initializers import (
    INITIALIZERS,
    GivenLayer,
    Scheme,
    draw_parameters,
)
from backpropviz.engine.network import Layer, Network

NETWORK = Network(2, (Layer(3, "tanh"), Layer(4, "relu"), Layer(1, "linear", bias=False)))
MANY = (300, 200)  # 60000 numbers: their standard deviation is known to 0.3 %


def drawn(scheme: Scheme):
    return INITIALIZERS[scheme.name](np.random.default_rng(3), *MANY, MANY, scheme)


def test_every_scheme_of_the_file_format_exists():
    assert list(INITIALIZERS) == [
        *("zeros", "uniform", "normal"),
        *("xavier_uniform", "xavier_normal", "he_uniform", "he_normal"),
    ]


def test_zeros_are_zeros():
    assert not draw_parameters(NETWORK, Scheme("zeros", biases="same"), 0).flat.any()


@pytest.mark.parametrize(
    ("scheme", "low", "high"),
    [
        (Scheme("uniform", low=-0.5, high=2.0), -0.5, 2.0),
        # Glorot & Bengio (2010), equation 16: sqrt 6 / sqrt(n_in + n_out) = sqrt(6/500)
        (Scheme("xavier_uniform"), -math.sqrt(6 / 500), math.sqrt(6 / 500)),
        # He et al. (2015) ask for variance 2/n_in; a uniform on (-b, b) has b^2/3: b = sqrt(6/300)
        (Scheme("he_uniform"), -math.sqrt(6 / 300), math.sqrt(6 / 300)),
    ],
    ids=lambda value: getattr(value, "name", None),
)
def test_uniform_schemes_fill_their_interval(scheme, low, high):
    weights = drawn(scheme)
    width = high - low
    assert low <= weights.min() < low + 1e-3 * width
    assert high - 1e-3 * width < weights.max() <= high
    # The mean of n uniform numbers strays by width / sqrt(12 n); 4 times that is 0.005 width.
    assert abs(weights.mean() - (low + high) / 2) < 0.005 * width


@pytest.mark.parametrize(
    ("scheme", "mean", "std"),
    [
        (Scheme("normal", mean=1.5, std=0.25), 1.5, 0.25),
        (Scheme("xavier_normal"), 0.0, math.sqrt(2 / 500)),  # Glorot & Bengio, equation 12
        (Scheme("he_normal"), 0.0, math.sqrt(2 / 300)),  # He et al., equation 10
    ],
    ids=lambda value: getattr(value, "name", None),
)
def test_normal_schemes_have_their_mean_and_deviation(scheme, mean, std):
    weights = drawn(scheme)
    assert abs(weights.mean() - mean) < 4 * std / math.sqrt(weights.size)
    assert abs(weights.std() / std - 1) < 4 / math.sqrt(2 * weights.size)
    # Not cut off: of 60000 normal numbers about 160 lie beyond 3 deviations.
    assert 100 < (np.abs(weights - mean) > 3 * std).sum() < 230


@pytest.mark.parametrize("name", list(INITIALIZERS))
def test_the_same_seed_draws_the_same_parameters(name):
    scheme = Scheme(name, biases="same")
    first, again = (draw_parameters(NETWORK, scheme, 11) for _ in range(2))
    np.testing.assert_array_equal(first.flat, again.flat)
    other = draw_parameters(NETWORK, scheme, 12)
    assert name == "zeros" or (first.flat != other.flat).all()


def test_the_first_weights_are_the_first_numbers_of_numpys_generator():
    # So that anyone can draw them again: 2 inputs, 3 units, deviation sqrt(2/(2 + 3)).
    expected = np.random.default_rng(7).normal(0.0, math.sqrt(0.4), (2, 3))
    parameters = draw_parameters(NETWORK, Scheme("xavier_normal"), 7)
    np.testing.assert_array_equal(parameters.weights[0], expected)


def test_biases_are_zero_unless_they_are_drawn_like_the_weights():
    zero = draw_parameters(NETWORK, Scheme("uniform", low=1.0, high=2.0), 0)
    same = draw_parameters(NETWORK, Scheme("uniform", low=1.0, high=2.0, biases="same"), 0)
    for bias in zero.biases[:2]:
        assert bias is not None
        assert not bias.any()
    for bias in same.biases[:2]:
        assert bias is not None
        assert ((bias >= 1.0) & (bias < 2.0)).all()
    assert same.biases[2] is None


def test_drawing_the_biases_too_moves_no_weight():
    zero = draw_parameters(NETWORK, Scheme("he_normal"), 5)
    same = draw_parameters(NETWORK, Scheme("he_normal", biases="same"), 5)
    for left, right in zip(zero.weights, same.weights, strict=True):
        np.testing.assert_array_equal(left, right)


def test_given_numbers_are_kept_and_move_no_drawn_one():
    scheme = Scheme("xavier_uniform", biases="same")
    all_drawn = draw_parameters(NETWORK, scheme, 2)
    weights, biases = np.arange(12.0).reshape(3, 4), np.array([5.0, 6.0, 7.0])
    given = [GivenLayer(biases=biases), GivenLayer(weights=weights), GivenLayer()]
    mixed = draw_parameters(NETWORK, scheme, 2, given)
    np.testing.assert_array_equal(mixed.weights[1], weights)
    np.testing.assert_array_equal(mixed.biases[0], biases)
    np.testing.assert_array_equal(mixed.weights[0], all_drawn.weights[0])
    np.testing.assert_array_equal(mixed.weights[2], all_drawn.weights[2])
    np.testing.assert_array_equal(mixed.biases[1], all_drawn.biases[1])
    assert not np.shares_memory(mixed.flat, weights)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ([GivenLayer()], "expected 3 given layers, got 1"),
        (
            [GivenLayer(weights=np.zeros((3, 2))), GivenLayer(), GivenLayer()],
            r"expected weights of shape \(2, 3\), got \(3, 2\)",
        ),
        (
            [GivenLayer(biases=np.zeros(1)), GivenLayer(), GivenLayer()],
            r"expected biases of shape \(3,\), got \(1,\)",
        ),
        ([GivenLayer(), GivenLayer(), GivenLayer(biases=np.zeros(1))], "layer 3 has no bias"),
    ],
)
def test_given_numbers_that_do_not_fit_are_refused(given, message):
    with pytest.raises(ValueError, match=message):
        draw_parameters(NETWORK, Scheme("zeros"), 0, given)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"name": "magic"}, "expected one of zeros, .*, got 'magic'"),
        ({"name": "uniform", "low": 2.0, "high": 1.0}, "expected low <= high, got 2.0 and 1.0"),
        ({"name": "uniform", "high": math.inf}, "expected low <= high"),
        ({"name": "normal", "std": -1.0}, "expected a mean and std >= 0, got 0.0 and -1.0"),
        ({"name": "normal", "mean": math.nan}, "expected a mean"),
        ({"name": "zeros", "biases": "ones"}, "expected biases zeros or same, got 'ones'"),
    ],
)
def test_settings_out_of_range_are_refused(settings, message):
    with pytest.raises(ValueError, match=message):
        Scheme(**settings)
