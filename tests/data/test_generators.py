"""The toy datasets: their geometry without noise, their balance, what noise does, their limits."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backpropviz.data.errors import DataError
from backpropviz.data.generators import GENERATORS, generator_named

REFERENCE = Path(__file__).parents[1] / "reference"
NAMES = "circle xor gauss spiral moons blobs xor_blobs plane gauss_regression line".split()
CLASSES = [name for name in NAMES if GENERATORS[name].classes is not None]


def draw(name: str, samples: int = 400, classes: int | None = None, noise: float = 0.0):
    points = GENERATORS[name].draw(samples, classes, noise, seed=7)
    numbers = points.labels if points.labels is not None else points.targets
    return points.values, numbers


def reference_points(name: str) -> tuple[np.ndarray, np.ndarray]:
    reference = json.loads((REFERENCE / f"{name}.json").read_text(encoding="utf-8"))
    return np.array(reference["X"]), np.array(reference["y"]).ravel()


def test_there_are_these_generators() -> None:
    assert sorted(GENERATORS) == sorted(NAMES)


@given(
    name=st.sampled_from(NAMES),
    samples=st.integers(2, 300),
    share=st.floats(0, 1),
    seed=st.integers(0, 2**31 - 1),
)
@settings(max_examples=60, deadline=None)
def test_any_settings_give_so_many_finite_points_in_balanced_classes(
    name: str, samples: int, share: float, seed: int
) -> None:
    generator = GENERATORS[name]
    points = generator.draw(samples, None, share * generator.most_noise, seed)
    assert points.values.shape == (samples, generator.n_columns)
    assert np.isfinite(points.values).all()
    if points.labels is None:
        assert points.targets is not None
        assert points.targets.shape == (samples,)
        assert np.isfinite(points.targets).all()
    else:
        counts = np.bincount(points.labels, minlength=2)
        assert counts.tolist() == [math.ceil(samples / 2), samples // 2]


@pytest.mark.parametrize("classes", range(2, 11))
@pytest.mark.parametrize("name", ["spiral", "blobs"])
def test_any_number_of_classes_is_balanced(name: str, classes: int) -> None:
    points = GENERATORS[name].draw(103, classes, 0.1, 0)
    counts = np.bincount(points.labels)
    assert len(counts) == classes
    assert counts.max() - counts.min() <= 1


@pytest.mark.parametrize("name", NAMES)
def test_the_settings_alone_decide_the_points(name: str) -> None:
    generator = GENERATORS[name]
    first, again = (generator.draw(50, None, 0.1, 3) for _ in range(2))
    other = generator.draw(50, None, 0.1, 4)
    assert first.values.tobytes() == again.values.tobytes()
    assert first.values.tobytes() != other.values.tobytes()


@pytest.mark.parametrize("name", CLASSES)
def test_the_first_rows_mix_the_classes(name: str) -> None:
    labels = GENERATORS[name].draw(200, None, 0.0, 0).labels
    assert 5 <= labels[:50].sum() <= 45  # unshuffled it would be 0 or 50


def test_the_rows_of_the_line_are_shuffled() -> None:
    x, _ = draw("line")
    assert np.any(np.diff(x[:, 0]) < 0)


# Geometry without noise.


def test_circle_is_a_disk_of_radius_two_and_a_half_in_a_ring_from_three_and_a_half_to_five() -> (
    None
):
    values, labels = draw("circle")
    radius = np.hypot(*values.T)
    assert radius[labels == 1].max() < 2.5
    assert radius[labels == 0].min() >= 3.5
    assert radius.max() <= 5
    # Evenly along the radius: means 1.25 and 4.25.
    assert radius[labels == 1].mean() == pytest.approx(1.25, abs=0.2)
    assert radius[labels == 0].mean() == pytest.approx(4.25, abs=0.2)


def test_xor_has_class_1_where_the_signs_agree_and_a_gap_along_the_axes() -> None:
    values, labels = draw("xor")
    assert np.array_equal(labels == 1, values[:, 0] * values[:, 1] > 0)
    assert 0.3 <= np.abs(values).min() < 0.5
    assert 5.0 < np.abs(values).max() <= 5.3


def test_gauss_has_centers_at_two_and_minus_two_and_variance_one_half() -> None:
    values, labels = draw("gauss", 10_000)
    for label, center in ((1, 2.0), (0, -2.0)):
        cluster = values[labels == label]
        # The error of a mean of 5000 is sqrt(0.5 / 5000) = 0.01; five of these.
        assert cluster.mean(axis=0) == pytest.approx([center, center], abs=0.05)
        assert cluster.var(axis=0) == pytest.approx([0.5, 0.5], abs=0.05)


@pytest.mark.parametrize("classes", [2, 3, 7])
def test_spiral_winds_evenly_from_the_middle_to_radius_five(classes: int) -> None:
    values, labels = draw("spiral", 70 * classes, classes)
    radius = np.hypot(*values.T)
    for label in range(classes):
        assert np.sort(radius[labels == label]) == pytest.approx(5 * np.arange(1, 71) / 70)
    # Clockwise from the upward axis: a start for each arm, then 3.5 / classes turns to radius 5.
    angle = np.arctan2(values[:, 0], values[:, 1])
    expected = 2 * np.pi * ((labels + 1) / classes + 3.5 / classes * radius / 5)
    assert np.cos(angle - expected) == pytest.approx(np.ones(70 * classes))


def test_two_arms_lie_opposite_and_turn_one_and_three_quarters_times() -> None:
    values, labels = draw("spiral", 8)
    ends = {label: values[(labels == label) & (np.hypot(*values.T) > 4.9)][0] for label in (0, 1)}
    assert ends[1] == pytest.approx([-5, 0])  # 1.75 turns clockwise from the top
    assert ends[0] == pytest.approx([5, 0])


def test_moons_are_half_circles_about_0_0_and_1_one_half() -> None:
    values, labels = draw("moons")
    upper, lower = values[labels == 0], values[labels == 1]
    assert np.hypot(*upper.T) == pytest.approx(np.ones(200))
    assert np.hypot(*(lower - [1, 0.5]).T) == pytest.approx(np.ones(200))
    assert upper[:, 1].min() >= -1e-15
    assert lower[:, 1].max() <= 0.5
    assert (upper[:, 0].min(), lower[:, 0].max()) == (-1, 2)


def test_moons_lie_where_the_reference_has_them() -> None:
    curve, labels = draw("moons", 2000)
    points, classes = reference_points("moons")  # with noise 0.1
    distances = [
        np.hypot(*(curve[labels == label] - point).T).min()
        for point, label in zip(points, classes, strict=True)
    ]
    # Along one direction only, across the curve, the noise shows.
    assert math.sqrt(np.mean(np.square(distances))) == pytest.approx(0.1, rel=0.15)


def test_blobs_lie_on_a_circle_of_radius_one_from_the_top_on() -> None:
    values, labels = draw("blobs", 8, 4)
    centers = np.array([[0, 1], [-1, 0], [0, -1], [1, 0]])
    assert values == pytest.approx(centers[labels], abs=1e-15)


def test_two_blobs_with_noise_1_are_those_of_the_fundamentals_notebook() -> None:
    values, labels = draw("blobs", 10_000, 2, noise=1.0)
    for label, center in ((0, (0, 1)), (1, (0, -1))):
        assert values[labels == label].mean(axis=0) == pytest.approx(center, abs=0.08)
        assert values[labels == label].std(axis=0) == pytest.approx([1, 1], abs=0.05)


def test_xor_blobs_have_centers_at_plus_and_minus_one() -> None:
    values, labels = draw("xor_blobs", 40)
    assert np.abs(values).tolist() == [[1, 1]] * 40
    assert np.array_equal(labels == 1, values[:, 0] == values[:, 1])
    assert sorted(np.unique(values, axis=0, return_counts=True)[1]) == [10, 10, 10, 10]


def test_xor_blobs_lie_where_the_reference_has_them() -> None:
    values, labels = draw("xor_blobs", 10_000, noise=0.2)
    points, classes = reference_points("xor_blobs")  # 25 a cluster or so, standard deviation 0.2
    for label in (0, 1):
        for left in (True, False):
            ours = values[(labels == label) & ((values[:, 0] < 0) == left)]
            theirs = points[(classes == label) & ((points[:, 0] < 0) == left)]
            assert ours.mean(axis=0) == pytest.approx(theirs.mean(axis=0), abs=0.2)
            assert ours.std(axis=0) == pytest.approx([0.2, 0.2], abs=0.02)


def test_plane_is_a_twelfth_of_the_sum() -> None:
    values, targets = draw("plane")
    assert targets == pytest.approx((values[:, 0] + values[:, 1]) / 12)
    assert 5.5 < np.abs(values).max() <= 6
    assert np.abs(targets).max() <= 1


def test_gauss_regression_is_three_hills_and_three_hollows() -> None:
    values, targets = draw("gauss_regression", 2000)
    bumps = {(-4, 2.5): 1, (0, 2.5): -1, (4, 2.5): 1, (-4, -2.5): -1, (0, -2.5): 1, (4, -2.5): -1}
    expected = np.zeros(2000)
    for (x1, x2), sign in bumps.items():
        # They reach 2 far and lie 4 or 5 apart: no two meet.
        expected += sign * np.maximum(1 - np.hypot(values[:, 0] - x1, values[:, 1] - x2) / 2, 0)
    assert targets == pytest.approx(expected, abs=1e-12)
    assert targets.min() < -0.8
    assert targets.max() > 0.8


def test_line_is_the_line_of_the_fundamentals_notebook() -> None:
    x, y = draw("line", 101)
    assert np.sort(x[:, 0]) == pytest.approx(np.arange(101) / 10)
    assert y == pytest.approx(2.31531 * x[:, 0] + 0.23412)


# Noise.


@pytest.mark.parametrize(("name", "variance"), [("gauss", 0.5 + 7 * 0.2), ("xor_blobs", 0.04)])
def test_the_noise_of_clusters_is_their_width(name: str, variance: float) -> None:
    values, labels = draw(name, 10_000, noise=0.2)
    one = values[(labels == 1) & (values[:, 0] > 0)] if name == "xor_blobs" else values[labels == 1]
    assert one.var(axis=0) == pytest.approx([variance, variance], rel=0.1)


@pytest.mark.parametrize(("name", "n_low", "n_high"), [("circle", 0.02, 0.2), ("xor", 0.01, 0.2)])
def test_the_noise_of_circle_and_xor_changes_classes_and_no_places(
    name: str, n_low: float, n_high: float
) -> None:
    values, labels = draw(name, 2000, noise=0.2)
    radius = np.hypot(*values.T)
    clean = radius < 3 if name == "circle" else values[:, 0] * values[:, 1] > 0
    assert n_low < np.mean(clean != labels) < n_high
    if name == "circle":
        assert not np.any((radius > 2.5) & (radius < 3.5))
        # A place is moved by 1 at most along each axis, so this far from the border none changes.
        far = (radius < 2.5 - math.sqrt(2)) | (radius > 2.5 + math.sqrt(2))
        assert np.array_equal(clean[far], labels[far] == 1)


def test_the_noise_of_the_spiral_moves_each_coordinate_by_no_more() -> None:
    clean, _ = draw("spiral", 2000)
    noisy, _ = draw("spiral", 2000, noise=0.3)
    shifts = noisy - clean  # the same rows: noise changes nothing but their places
    assert 0.29 < np.abs(shifts).max() <= 0.3
    assert shifts.std() == pytest.approx(0.3 / math.sqrt(3), rel=0.05)  # evenly distributed


@pytest.mark.parametrize("name", ["moons", "blobs"])
def test_the_noise_of_moons_and_blobs_is_a_standard_deviation(name: str) -> None:
    clean, _ = draw(name, 5000)
    noisy, _ = draw(name, 5000, noise=0.3)
    assert (noisy - clean).std() == pytest.approx(0.3, rel=0.05)


def test_the_noise_of_the_line_is_a_standard_deviation_of_the_target() -> None:
    x, y = draw("line", 5000, noise=2.0)
    assert (y - 2.31531 * x[:, 0] - 0.23412).std() == pytest.approx(2.0, rel=0.05)


def test_the_noise_of_the_plane_moves_the_target_by_no_more_than_it_says() -> None:
    values, targets = draw("plane", 5000, noise=0.1)
    errors = targets - values.sum(axis=1) / 12
    assert 0.08 < np.abs(errors).max() <= 2 * 6 * 0.1 / 12


# Settings out of range.


@pytest.mark.parametrize(
    ("name", "arguments", "message"),
    [
        ("xor", (1, None, 0.0, 0), "data.samples: found 1, expected 2 to 10,000"),
        ("xor", (10_001, None, 0.0, 0), "data.samples: found 10,001, expected 2 to 10,000"),
        ("xor", (10, None, -0.1, 0), "data.noise: found -0.1, expected a number from 0 to 1 for"),
        ("line", (10, None, 11.0, 0), "data.noise: found 11, expected a number from 0 to 10 for"),
        ("xor", (10, None, math.nan, 0), "data.noise: found nan, expected a number from 0 to 1"),
        ("xor", (10, 3, 0.0, 0), "data.classes: found 3, expected 2 for xor"),
        ("spiral", (20, 11, 0.0, 0), "data.classes: found 11, expected 2 to 10 for spiral"),
        ("spiral", (20, 1, 0.0, 0), "data.classes: found 1, expected 2 to 10 for spiral"),
        ("spiral", (4, 5, 0.0, 0), "data.samples: found 4, expected one or more for each of 5"),
        ("line", (10, 2, 0.0, 0), "data.classes: found 2, expected no such key: line is a"),
        ("xor", (10, None, 0.0, -1), "data.seed: found -1, expected a whole number from 0 on"),
    ],
)
def test_a_setting_out_of_range_is_named(name: str, arguments: tuple, message: str) -> None:
    with pytest.raises(DataError) as caught:
        GENERATORS[name].draw(*arguments)
    assert str(caught.value).startswith(message)
    assert caught.value.key == message.partition(":")[0]


def test_an_unknown_generator_is_named_with_the_nearest() -> None:
    with pytest.raises(DataError, match=r'no generator "spirals"; did you mean spiral\?'):
        generator_named("spirals")
