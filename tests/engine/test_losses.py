"""Losses against 1000-digit values, from outputs and from z, where logarithms run away too."""

from __future__ import annotations

import itertools
import json
import math
from pathlib import Path

import numpy as np
import pytest

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.losses import LOSSES, are_shares, from_z, losses_where_defined

REFERENCE = json.loads(
    (Path(__file__).parents[1] / "reference" / "losses.json").read_text(encoding="utf-8")
)
FROM_Z_PAIRS = list(itertools.product(("bce", "cross_entropy"), ("sigmoid", "softmax")))
LARGEST = np.finfo(np.float64).max


@pytest.fixture(autouse=True)
def floating_point_errors_raise():
    with np.errstate(over="raise", divide="raise", invalid="raise"):
        yield


def assert_right(actual, expected, rtol=1e-12, atol=1e-15):
    np.testing.assert_allclose(actual, expected, rtol=rtol, atol=atol)


def stable(loss, activation):
    combined = from_z(loss, activation)
    assert combined is not None
    return combined


def column(values):
    return np.array(values, dtype=np.float64)[:, np.newaxis]


def test_every_loss_of_the_file_format_exists_under_its_own_name():
    assert sorted(LOSSES) == ["bce", "cross_entropy", "half_mse", "mse"]
    assert all(loss.name == name for name, loss in LOSSES.items())


@pytest.mark.parametrize("case", REFERENCE["bce_from_probability"]["cases"])
def test_bce_of_outputs_is_that_of_1000_digit_arithmetic(case):
    a = column(case["y"])
    t = np.full_like(a, case["target"])
    assert_right(LOSSES["bce"].per_sample(a, t), case["loss"], atol=0.0)
    # 1 - a is exact for a from 1/2 to 1, so 9007199254740992 = 2^53 comes out to the last digit.
    assert_right(LOSSES["bce"].slope(a, t)[:, 0], case["dloss_dy"], atol=0.0)


@pytest.mark.parametrize("case", REFERENCE["bce_from_probability"]["end_points"])
def test_0_times_the_logarithm_of_0_counts_as_0(case):
    a, t = np.array([[case["y"]]]), np.array([[case["target"]]])
    assert LOSSES["bce"].per_sample(a, t)[0] == float(case["loss"])


def test_bce_slopes_at_the_end_points_are_the_limits():
    # t = a = 0: 1/(1 - 0) = 1; t = a = 1: -1/1 = -1; otherwise as large as a float can be.
    a = np.array([[0.0, 1.0, 0.0, 1.0]])
    t = np.array([[0.0, 1.0, 1.0, 0.0]])
    assert LOSSES["bce"].slope(a, t).tolist() == [[1.0, -1.0, -LARGEST, LARGEST]]


@pytest.mark.parametrize("case", REFERENCE["bce_with_logits"]["cases"])
def test_bce_on_a_sigmoid_is_that_of_1000_digit_arithmetic(case):
    z = column(case["logits"])
    t = np.full_like(z, case["target"])
    combined = stable("bce", "sigmoid")
    assert_right(combined.per_sample(z, t), case["loss"])
    assert_right(combined.slope_z(z, t)[:, 0], case["dloss_dlogit"])


def test_a_loss_far_below_rounding_is_small_and_not_0():
    # exp(-100) = 3.720075976020836e-44, for one output right (bce) and one of two (cross_entropy).
    loss = stable("bce", "sigmoid").per_sample(np.array([[100.0]]), np.array([[1.0]]))
    np.testing.assert_allclose(loss, [3.720075976020836e-44], rtol=1e-12)
    z, t = np.array([[100.0, 0.0]]), np.array([[1.0, 0.0]])
    softmax = stable("cross_entropy", "softmax")
    np.testing.assert_allclose(softmax.per_sample(z, t), [3.720075976020836e-44], rtol=1e-12)
    slopes = [[-3.720075976020836e-44, 3.720075976020836e-44]]
    np.testing.assert_allclose(softmax.slope_z(z, t), slopes, rtol=1e-12)


@pytest.mark.parametrize("case", REFERENCE["softmax_cross_entropy"]["cases"])
def test_cross_entropy_on_a_softmax_is_that_of_1000_digit_arithmetic(case):
    z, t = np.array(case["logits"]), np.array(case["targets"])
    samples = z.shape[0]
    combined = stable("cross_entropy", "softmax")
    assert_right(combined.per_sample(z, t), case["per_sample_loss"])
    assert_right(combined.per_sample(z, t).mean(), case["loss"])
    # The reference's slopes are those of the mean over the samples.
    assert_right(combined.slope_z(z, t) / samples, case["dloss_dlogits"])
    if "dloss_dprobabilities" in case:
        assert_right(combined.slope_a(z, t) / samples, case["dloss_dprobabilities"])
        a = np.array(case["probabilities"])
        assert_right(LOSSES["cross_entropy"].per_sample(a, t), case["per_sample_loss"])
        assert_right(LOSSES["cross_entropy"].slope(a, t) / samples, case["dloss_dprobabilities"])


@pytest.mark.parametrize("case", REFERENCE["mean_squared_error"]["cases"])
@pytest.mark.parametrize(("name", "key"), [("half_mse", "mse_half"), ("mse", "mse_mean")])
def test_squared_errors_are_those_of_the_reference(case, name, key):
    a, t = np.array(case["outputs"]), np.array(case["targets"])
    assert_right(LOSSES[name].per_sample(a, t).mean(), case[key]["loss"])
    assert_right(LOSSES[name].slope(a, t) / a.shape[0], case[key]["doutputs"])


def test_bce_on_a_softmax_with_two_outputs_is_twice_the_sigmoids():
    # p_1 = sigmoid(z_1 - z_2) and p_2 = 1 - p_1; for t = (t, 1 - t) both outputs have the same
    # cross-entropy, so J = 2 bce(sigmoid(z_1 - z_2), t) and dJ/dz_1 = 2 (p_1 - t) = -dJ/dz_2.
    difference = column([-900.0, -40.0, -3.0, -0.2, 0.0, 1.0, 20.0, 60.0, 900.0])
    for target in (0.0, 0.3, 1.0):
        t = np.full_like(difference, target)
        z, both = np.hstack([difference + 7.0, 0 * t + 7.0]), np.hstack([t, 1.0 - t])
        softmax, sigmoid = stable("bce", "softmax"), stable("bce", "sigmoid")
        assert_right(softmax.per_sample(z, both), 2.0 * sigmoid.per_sample(difference, t))
        slope = 2.0 * sigmoid.slope_z(difference, t)
        assert_right(softmax.slope_z(z, both), np.hstack([slope, -slope]))


@pytest.mark.parametrize(("loss", "activation"), FROM_Z_PAIRS)
def test_the_form_in_z_is_the_loss_of_the_activation(loss, activation):
    rng = np.random.default_rng(5)
    z, t = rng.normal(0.0, 2.0, (40, 4)), rng.uniform(0.0, 1.0, (40, 4))
    a = ACTIVATIONS[activation].value(z)
    combined = stable(loss, activation)
    assert_right(combined.per_sample(z, t), LOSSES[loss].per_sample(a, t), atol=1e-13)
    slope_a = LOSSES[loss].slope(a, t)
    assert_right(combined.slope_a(z, t), slope_a, rtol=1e-11, atol=1e-12)
    pulled = ACTIVATIONS[activation].pull_back(z, a, slope_a)
    assert_right(combined.slope_z(z, t), pulled, rtol=1e-11, atol=1e-12)


def test_slope_a_is_right_where_the_output_is_rounded_to_1():
    # bce, t = 0: 1/(1 - a) = 1 + exp(z) = 1 + exp(300), long after a = 1 in float64.
    slope = stable("bce", "sigmoid").slope_a(np.array([[300.0]]), np.array([[0.0]]))
    np.testing.assert_allclose(slope, [[1.0 + math.exp(300.0)]], rtol=1e-12)
    # With t = 1/2 the slope (1 + exp(z))/2 - ... is still a float64 at z = 710 although exp is not.
    slope = stable("bce", "sigmoid").slope_a(np.array([[710.0]]), np.array([[0.5]]))
    np.testing.assert_allclose(slope, [[math.exp(710.0 - math.log(2.0))]], rtol=1e-12)


@pytest.mark.parametrize(("loss", "activation"), FROM_Z_PAIRS)
@pytest.mark.parametrize("n_out", [1, 2, 3])
def test_no_finite_z_makes_the_form_in_z_infinite(loss, activation, n_out):
    combined = stable(loss, activation)
    for size in (1e3, 1e16, 1e200, 1e308, 1.7976931348623157e308):
        z = size * np.array(list(itertools.product((-1.0, 0.0, 1.0), repeat=n_out)))
        for target in itertools.product((0.0, 0.3, 1.0), repeat=n_out):
            t = np.broadcast_to(np.array(target), z.shape)
            for function in (combined.per_sample, combined.slope_a, combined.slope_z):
                assert np.isfinite(function(z, t)).all(), (size, target)
            # A bounded derivative: no output's z moves the loss faster than the sum of targets.
            assert np.abs(combined.slope_z(z, t)).max() <= 2.0 * n_out, (size, target)


@pytest.mark.parametrize("name", ["half_mse", "mse"])
def test_squares_too_large_for_a_float_are_infinite_without_a_warning(name):
    a, t = np.array([[1e200, -1.7e308]]), np.array([[0.0, 1.7e308]])
    assert LOSSES[name].per_sample(a, t).tolist() == [math.inf]
    assert np.isfinite(LOSSES[name].slope(a, t)).all()


def test_losses_without_a_logarithm_need_no_form_in_z():
    assert from_z("half_mse", "sigmoid") is None
    assert from_z("mse", "softmax") is None
    assert from_z("bce", "tanh") is None


@pytest.mark.parametrize("name", ["bce", "cross_entropy"])
@pytest.mark.parametrize("output", [-0.25, 1.5])
def test_outputs_that_are_no_probability_are_refused(name, output):
    a, t = np.array([[0.5, output]]), np.array([[0.0, 1.0]])
    for function in (LOSSES[name].per_sample, LOSSES[name].slope):
        with pytest.raises(ValueError, match=f"{name} expected outputs from 0 to 1, got {output}"):
            function(a, t)


@pytest.mark.parametrize("name", sorted(LOSSES))
def test_losses_of_outputs_that_are_tried_out_are_nan_only_where_they_are_not_defined(name):
    outputs = np.array([[[0.25, 0.5]], [[-0.1, 0.5]], [[0.5, np.nan]]])
    targets = np.array([[0.0, 1.0]])
    found = losses_where_defined(name, outputs, targets)
    assert found.shape == (3, 1)
    assert found[0] == LOSSES[name].per_sample(outputs[0], targets)
    is_of_probabilities = name in ("bce", "cross_entropy")
    assert np.isnan(found[:, 0]).tolist() == [False, is_of_probabilities, True]


def test_targets_are_shares_if_those_of_every_sample_add_up_to_1():
    assert are_shares(np.array([[0.1, 0.2, 0.7], [0.0, 1.0, 0.0]]))
    assert not are_shares(np.array([[0.0, 1.0], [1.0, 1.0]]))
