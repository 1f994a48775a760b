"""Splitting and standardizing, against numbers worked out by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from backpropviz.data.errors import DataError
from backpropviz.data.making import make_dataset
from backpropviz.data.preparation import (
    ConstantColumn,
    Split,
    Standardized,
    split_by_rows,
    split_by_seed,
)
from backpropviz.data.sources import Inline
from backpropviz.data.targets import Output

ONE_NUMBER = Output.of(1, "linear", "mse")


def inline(*columns: list[float]) -> Inline:
    """Return samples of these columns, with the row's number as the target."""
    rows = [list(row) for row in zip(*columns, strict=True)]
    return Inline(rows, [[float(number)] for number in range(len(rows))])


# Splitting.


@given(samples=st.integers(2, 500), fraction=st.floats(0.01, 0.99), seed=st.integers(0, 2**31))
def test_the_parts_are_disjoint_and_cover_all_or_the_split_is_refused(
    samples: int, fraction: float, seed: int
) -> None:
    n_test = math.floor(samples * fraction + 0.5)
    if n_test in (0, samples):
        with pytest.raises(DataError, match="leaves none for"):
            split_by_seed(samples, fraction, seed)
        return
    train, test = split_by_seed(samples, fraction, seed)
    assert (len(train), len(test)) == (samples - n_test, n_test)
    assert sorted([*train, *test]) == list(range(samples))
    assert np.all(np.diff(train) > 0)
    assert np.all(np.diff(test) > 0)


def test_the_seed_decides_which_rows_are_for_testing() -> None:
    first, again, other = (split_by_seed(100, 0.3, seed)[1].tolist() for seed in (5, 5, 6))
    assert first == again != other
    # As the docstring says: the first of numpy's permutation.
    assert first == sorted(np.random.default_rng(5).permutation(100)[:30])


def test_without_a_fraction_all_rows_are_for_training() -> None:
    train, test = split_by_seed(3, 0.0, 0)
    assert (train.tolist(), test.tolist()) == ([0, 1, 2], [])


def test_listed_rows_are_for_testing() -> None:
    train, test = split_by_rows(5, [3, 0])
    assert (train.tolist(), test.tolist()) == ([1, 2, 4], [0, 3])


@pytest.mark.parametrize(
    ("fraction", "problem"),
    [
        (0.01, "0.01 of 10 samples leaves none for testing, expected at least 0.05"),
        (0.99, "0.99 of 10 samples leaves none for training, expected less"),
        (1.0, "found 1, expected a number from 0 on and below 1"),
        (-0.1, "found -0.1, expected a number from 0 on and below 1"),
        (math.nan, "found nan, expected a number from 0 on and below 1"),
    ],
)
def test_a_fraction_that_leaves_a_part_empty_is_refused(fraction: float, problem: str) -> None:
    with pytest.raises(DataError) as caught:
        split_by_seed(10, fraction, 0)
    assert (caught.value.key, caught.value.problem) == ("data.test_fraction", problem)


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([0, 10], "data.test_rows[1]: found 10, expected 0 to 9, a row of 10 samples"),
        ([-1], "data.test_rows[0]: found -1, expected 0 to 9, a row of 10 samples"),
        ([4, 2, 4], "data.test_rows[2]: found 4 a second time"),
        (range(10), "data.test_rows: found all 10 samples, expected at least one for training"),
    ],
)
def test_test_rows_that_do_not_fit_are_refused(rows: list[int], message: str) -> None:
    with pytest.raises(DataError) as caught:
        split_by_rows(10, rows)
    assert str(caught.value).startswith(message)


def test_a_split_is_recorded_with_its_seed_if_it_has_one() -> None:
    source = inline([1.0, 2.0, 3.0, 4.0])
    by_seed = make_dataset(source, ONE_NUMBER, test_fraction=0.25, split_seed=3)
    by_rows = make_dataset(source, ONE_NUMBER, test_rows=[1])
    assert by_seed.done == (Split(3, 1, 3),)
    assert by_rows.done == (Split(3, 1, None),)
    assert make_dataset(source, ONE_NUMBER, test_rows=[]).done == ()


def test_a_fraction_and_rows_exclude_each_other() -> None:
    with pytest.raises(DataError, match=r"data\.test_fraction: found beside test_rows"):
        make_dataset(inline([1.0, 2.0]), ONE_NUMBER, test_fraction=0.5, test_rows=[1])


# Standardizing.


def test_standardizing_learns_from_the_training_rows_only() -> None:
    source = inline([2.0, 4.0, 6.0, 100.0], [1.0, 1.0, 2.0, 3.0])
    dataset = make_dataset(source, ONE_NUMBER, standardize=["x1"], test_rows=[3])
    # Mean of 2, 4, 6: 4. Variance of the population: (4 + 0 + 4) / 3.
    std = math.sqrt(8 / 3)
    expected = [-2 / std, 0, 2 / std, 96 / std]
    assert dataset.inputs[:, 0] == pytest.approx(expected, rel=1e-15)
    assert dataset.inputs[:, 1].tolist() == [1, 1, 2, 3]
    assert dataset.done == (Split(3, 1, None), Standardized("x1", 4.0, std, "train"))
    assert dataset.values[:, 0].tolist() == [2, 4, 6, 100]


def test_standardizing_can_learn_from_all_rows() -> None:
    source = inline([1.0, 3.0, 5.0, 7.0])
    options = {"standardize": ["x1"], "test_rows": [3]}
    dataset = make_dataset(source, ONE_NUMBER, standardize_on="all", **options)
    # Mean 4; variance (9 + 1 + 1 + 9) / 4 = 5.
    assert dataset.inputs[:, 0] == pytest.approx(np.array([-3, -1, 1, 3]) / math.sqrt(5))
    assert dataset.done[-1] == Standardized("x1", 4.0, math.sqrt(5), "all")


@given(st.lists(st.floats(-1e6, 1e6), min_size=2, max_size=30))
def test_standardized_inputs_have_mean_0_and_variance_1(numbers: list[float]) -> None:
    # Differences that rounding does not swallow.
    numbers = [round(number, 2) for number in numbers]
    inputs = make_dataset(inline(numbers), ONE_NUMBER, standardize=["x1"]).inputs
    assert inputs.mean() == pytest.approx(0, abs=1e-5)
    assert inputs.var() == pytest.approx(0 if min(numbers) == max(numbers) else 1, abs=1e-5)


@pytest.mark.parametrize("value", [0.0, 0.1, 1e12])
def test_a_constant_column_becomes_zeros(value: float) -> None:
    # The mean of seven times 0.1 is not 0.1: a standard deviation above 0 would come of it.
    dataset = make_dataset(inline([value] * 7), ONE_NUMBER, standardize=["x1"])
    assert dataset.inputs.tolist() == [[0.0]] * 7
    assert dataset.done == (ConstantColumn("x1", value),)


def test_differences_too_small_to_be_squared_are_none() -> None:
    dataset = make_dataset(inline([1e-200, 2e-200]), ONE_NUMBER, standardize=["x1"])
    assert dataset.inputs.tolist() == [[0.0], [0.0]]
    assert dataset.done == (ConstantColumn("x1", 1e-200),)


def test_a_column_that_is_constant_among_the_training_rows_is_0_everywhere() -> None:
    dataset = make_dataset(inline([5.0, 5.0, 9.0]), ONE_NUMBER, standardize=["x1"], test_rows=[2])
    assert dataset.inputs.tolist() == [[0.0], [0.0], [0.0]]
    assert dataset.to_inputs(np.array([[123.0]])).tolist() == [[0.0]]


def test_any_point_becomes_an_input_in_the_same_way() -> None:
    source = inline([1.0, 2.0, 4.0], [3.0, -1.0, 0.5])
    dataset = make_dataset(
        source, ONE_NUMBER, features=["x2", "x1*x2"], standardize=["x1*x2"], test_rows=[1]
    )
    assert dataset.to_inputs(dataset.values).tobytes() == dataset.inputs.tobytes()
    # x1*x2 of the training rows: 3 and 2; mean 2.5, standard deviation 0.5.
    assert dataset.to_inputs(np.array([[10.0, 2.0]])).tolist() == [[2.0, 35.0]]
    assert dataset.to_inputs(np.empty((0, 2))).shape == (0, 2)
    with pytest.raises(ValueError, match="expected points of 2 columns"):
        dataset.to_inputs(np.zeros((4, 3)))


@pytest.mark.parametrize(
    ("standardize", "on", "message"),
    [
        (["x3"], "train", 'data.standardize[0]: "x3" is not an input of the network; there are'),
        (["x1", "x1"], "train", 'data.standardize[1]: found "x1" a second time'),
        (["x1"], "test", 'data.standardize_on: found "test", expected train or all'),
    ],
)
def test_what_cannot_be_standardized_is_named(
    standardize: list[str], on: str, message: str
) -> None:
    with pytest.raises(DataError) as caught:
        make_dataset(inline([1.0, 2.0]), ONE_NUMBER, standardize=standardize, standardize_on=on)
    assert str(caught.value).startswith(message) or "did you mean" in str(caught.value)


def test_a_dataset_cannot_be_written_to() -> None:
    dataset = make_dataset(inline([1.0, 2.0]), ONE_NUMBER)
    for array in (dataset.values, dataset.inputs, dataset.targets, dataset.train, dataset.test):
        assert not array.flags.writeable
