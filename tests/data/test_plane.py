"""The plane that samples are shown in: coordinates and back, principal components, a calm frame."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from backpropviz.data.dataset import Dataset
from backpropviz.data.making import make_dataset
from backpropviz.data.plane import (
    PlaneKind,
    column_plane,
    component_plane,
    curve_plane,
    default_plane,
    frame_range,
    principal_axes,
)
from backpropviz.data.sources import Inline
from backpropviz.data.targets import Output
from backpropviz.engine.arrays import Floats

ONE_NUMBER = Output.of(1, "linear", "mse")


def dataset_of(
    values: Floats,
    test_rows: list[int] | None = None,
    standardize: tuple[str, ...] = (),
    targets: Floats | None = None,
) -> Dataset:
    targets = np.arange(float(len(values))) if targets is None else targets
    source = Inline(values.tolist(), targets[:, np.newaxis].tolist())
    return make_dataset(source, ONE_NUMBER, test_rows=test_rows, standardize=standardize)


@pytest.fixture
def four_columns() -> Floats:
    return np.random.default_rng(3).normal(size=(60, 4)) * (1.0, 3.0, 0.5, 2.0) + (5, 0, 0, -1)


# Coordinates.


def test_two_columns_are_their_own_coordinates() -> None:
    values = np.array([[0.1, 0.2], [1.3, -7.7], [1e6, 1e-6]])
    plane = default_plane(dataset_of(values))
    assert plane.kind == "columns"
    assert plane.axis_names() == ("x1", "x2")
    np.testing.assert_array_equal(plane.project(values), values)
    assert not plane.hides_columns


def test_other_columns_are_fixed_at_the_mean_of_the_training_rows() -> None:
    values = np.array([[1.0, 10.0, 7.0], [3.0, 20.0, 8.0], [99.0, 99.0, 99.0]])
    plane = column_plane(dataset_of(values, test_rows=[2]), 2, 0)
    # Column 1 is fixed at (10 + 20) / 2; x goes along column 2, y along column 0.
    np.testing.assert_array_equal(plane.at(np.array([[0.5, -4.0]])), [[-4.0, 15.0, 0.5]])
    np.testing.assert_array_equal(plane.project(values[:1]), [[7.0, 1.0]])
    assert plane.axis_names() == ("x3", "x1")
    assert plane.hides_columns


def test_a_column_cannot_be_on_both_axes(four_columns: Floats) -> None:
    with pytest.raises(ValueError, match="two different columns, got 1 twice"):
        column_plane(dataset_of(four_columns), 1, 1)


@given(arrays(np.float64, (5, 2), elements=st.floats(-9, 9)))
def test_a_place_of_the_plane_has_its_own_coordinates(coordinates: Floats) -> None:
    values = np.random.default_rng(3).normal(size=(20, 4)) * (1.0, 3.0, 0.5, 2.0)
    dataset = dataset_of(values)
    for plane in (column_plane(dataset, 3, 1), component_plane(dataset)):
        again = plane.project(plane.at(coordinates))
        np.testing.assert_allclose(again, coordinates, rtol=0, atol=1e-12)


# The grid.


def test_the_grid_goes_row_by_row_from_the_lowest_y_through_the_centers_of_the_cells() -> None:
    plane = default_plane(dataset_of(np.array([[0.0, 0.0], [1.0, 10.0]])))
    (x0, x1), (y0, y1) = plane.x_range, plane.y_range
    grid = plane.grid(2)
    quarter = np.array([(x1 - x0) / 4, (y1 - y0) / 4])
    start = np.array([x0, y0])
    expected = [start + quarter * place for place in ((1, 1), (3, 1), (1, 3), (3, 3))]
    np.testing.assert_allclose(grid, expected, rtol=0, atol=1e-12)


def test_the_grid_of_components_lies_in_their_plane(four_columns: Floats) -> None:
    plane = component_plane(dataset_of(four_columns))
    grid = plane.grid(7)
    assert grid.shape == (49, 4)
    np.testing.assert_allclose(plane.at(plane.project(grid)), grid, rtol=0, atol=1e-12)
    lowest = plane.project(grid)[:7]
    np.testing.assert_allclose(lowest[:, 1], lowest[0, 1], rtol=0, atol=1e-12)
    assert np.all(np.diff(lowest[:, 0]) > 0)


def test_one_column_is_a_curve_from_one_end_of_the_frame_to_the_other() -> None:
    dataset = dataset_of(np.array([[0.0], [10.0]]), targets=np.array([-3.0, 5.0]))
    plane = default_plane(dataset)
    assert plane.kind is PlaneKind.CURVE
    grid = plane.grid(5)
    assert grid.shape == (5, 1)
    np.testing.assert_allclose(grid[[0, -1], 0], plane.x_range)
    # Up goes the target, so the frame has room for -3 to 5 and a margin of 12 % of 8.
    assert plane.y_range[0] <= -3 - 0.12 * 8
    assert plane.y_range[1] >= 5 + 0.12 * 8
    np.testing.assert_array_equal(plane.project(np.array([[4.0]])), [[4.0]])


# Principal components.


def test_components_are_those_of_numpys_svd(four_columns: Floats) -> None:
    plane = component_plane(dataset_of(four_columns, test_rows=[0, 1, 2]))
    rows = four_columns[3:]
    mean = rows.mean(axis=0)
    _, sizes, axes = np.linalg.svd(rows - mean, full_matrices=False)
    expected = (four_columns - mean) @ axes[:2].T
    # The sign of a component is free: ours grows with its largest part.
    expected *= np.sign(axes[np.arange(2), np.abs(axes[:2]).argmax(axis=1)])
    np.testing.assert_allclose(plane.project(four_columns), expected, rtol=0, atol=1e-12)
    np.testing.assert_allclose(plane.explained, (sizes**2 / (sizes**2).sum())[:2], rtol=1e-12)


def test_standardized_columns_are_standardized_for_the_components_too() -> None:
    rng = np.random.default_rng(0)
    values = rng.normal(size=(50, 3)) * (1000.0, 1.0, 1.0)
    raw = component_plane(dataset_of(values))
    fair = component_plane(dataset_of(values, standardize=("x1", "x2", "x3")))
    assert raw.explained[0] > 0.999
    assert fair.explained[0] < 0.6
    scaled = (values - values.mean(axis=0)) / values.std(axis=0)
    _, _, axes = np.linalg.svd(scaled, full_matrices=False)
    np.testing.assert_allclose(np.abs(fair.project(values)), np.abs(scaled @ axes[:2].T), atol=1e-9)
    coordinates = rng.normal(size=(4, 2))
    np.testing.assert_allclose(fair.project(fair.at(coordinates)), coordinates, atol=1e-12)


@pytest.mark.parametrize(
    "centered",
    [
        np.zeros((4, 3)),
        np.zeros((1, 5)),
        np.outer([-1.0, 0.0, 1.0], [3.0, -4.0, 0.0]),
        np.random.default_rng(0).normal(size=(2, 6)),
        np.random.default_rng(0).normal(size=(3, 100)),
    ],
)
def test_axes_are_at_right_angles_even_where_there_is_too_little_variance(centered: Floats) -> None:
    axes, explained = principal_axes(centered - centered.mean(axis=0))
    np.testing.assert_allclose(axes @ axes.T, np.eye(2), atol=1e-12)
    assert 0.0 <= explained[1] <= explained[0] <= 1.0 + 1e-12
    assert sum(explained) <= 1.0 + 1e-12


def test_more_columns_than_rows_have_the_same_components_as_numpys_svd() -> None:
    values = np.random.default_rng(1).normal(size=(6, 64))
    plane = default_plane(dataset_of(values))
    assert plane.kind is PlaneKind.COMPONENTS
    centered = values - values.mean(axis=0)
    _, sizes, axes = np.linalg.svd(centered, full_matrices=False)
    np.testing.assert_allclose(np.abs(plane.project(values)), np.abs(centered @ axes[:2].T))
    np.testing.assert_allclose(plane.explained, (sizes**2 / (sizes**2).sum())[:2])


def test_one_column_has_no_components() -> None:
    with pytest.raises(ValueError, match="at least two columns"):
        component_plane(dataset_of(np.array([[1.0], [2.0]])))


# The frame.


@given(st.lists(st.floats(-1e6, 1e6, allow_subnormal=False), min_size=1, max_size=20))
def test_a_frame_holds_its_numbers_with_room_on_both_sides(numbers: list[float]) -> None:
    low, high = frame_range(np.array(numbers))
    width = max(numbers) - min(numbers)
    assert low < min(numbers) <= max(numbers) < high
    assert low <= min(numbers) - 0.119 * width
    assert high >= max(numbers) + 0.119 * width
    if width > 1e-6 * max(abs(low), abs(high)):
        assert high - low <= 1.5 * width


def test_the_ends_of_a_frame_are_round() -> None:
    # 0 to 1 with 12 %: -0.12 and 1.12, rounded outward to steps of 0.05.
    assert frame_range(np.array([0.0, 1.0])) == (-0.15, 1.15)
    # Nearly symmetric about 0: made so. -4.9 - 1.188 = -6.088, 5 + 1.188 = 6.188; steps of 0.2.
    assert frame_range(np.array([-4.9, 5.0])) == (-6.2, 6.2)


def test_a_column_that_is_constant_gets_room_on_both_sides() -> None:
    dataset = dataset_of(np.array([[0.0, 3.0], [1.0, 3.0]]))
    assert default_plane(dataset).y_range == (1.5, 4.5)
    single = default_plane(dataset_of(np.array([[0.0, 0.0]])))
    assert single.x_range == single.y_range == (-1.0, 1.0)
    assert np.isfinite(single.grid(3)).all()


def test_samples_in_a_line_give_the_second_component_a_frame_without_rounding_errors() -> None:
    line = np.outer(np.linspace(-1, 2, 9), [1.0, 2.0, 3.0])
    low, high = component_plane(dataset_of(line)).y_range
    assert low == pytest.approx(-1.0)
    assert high == pytest.approx(1.0)


def test_test_samples_have_their_place_in_the_frame_too() -> None:
    plane = default_plane(dataset_of(np.array([[0.0, 0.0], [1.0, 1.0], [50.0, 1.0]]), [2]))
    assert plane.x_range[1] > 50.0


def test_the_frame_stays_while_a_sample_is_moved_within_it() -> None:
    values = np.random.default_rng(0).uniform(-1, 1, (30, 2))
    before = default_plane(dataset_of(values))
    values[values[:, 0].argmax(), 0] = before.x_range[1] - 1e-3
    after = before.renewed(dataset_of(values))
    assert (after.x_range, after.y_range) == (before.x_range, before.y_range)


def test_the_frame_follows_samples_that_leave_it_or_no_longer_fill_it() -> None:
    values = np.random.default_rng(0).uniform(-1, 1, (30, 2))
    before = default_plane(dataset_of(values))
    assert before.renewed(dataset_of(values * 5)).x_range[1] > 5 * values[:, 0].max()
    assert before.renewed(dataset_of(values / 5)).x_range[1] < before.x_range[1] / 4


def test_a_choice_of_axes_outlives_an_edit_but_not_other_columns(four_columns: Floats) -> None:
    chosen = column_plane(dataset_of(four_columns), 3, 1)
    moved = four_columns.copy()
    moved[0] += 0.01
    assert chosen.renewed(dataset_of(moved)).columns == (3, 1)
    assert chosen.renewed(dataset_of(moved[:, :2])).columns == (0, 1)
    curve = curve_plane(dataset_of(four_columns), 2)
    assert curve.renewed(dataset_of(moved)).columns == (2,)


def test_a_planes_arrays_cannot_be_written_to(four_columns: Floats) -> None:
    plane = component_plane(dataset_of(four_columns))
    for array in (plane.origin, plane.directions, plane.projector):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 0.0
