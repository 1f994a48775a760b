"""Features: columns by any name, expressions of columns, and every mistake at its place."""

from __future__ import annotations

import math

import numpy as np
import pytest

from backpropviz.data.errors import DataError
from backpropviz.data.making import make_dataset
from backpropviz.data.preparation import Coded, Drawn, Expressed
from backpropviz.data.sources import Generated, Inline
from backpropviz.data.targets import Output

ONE_NUMBER = Output.of(1, "linear", "mse")
POINTS = Inline([[1.0, 2.0], [3.0, -4.0], [-0.5, 0.25]], [[0.5], [1.5], [2.5]])


def problem_of(source, features: list[str], output: Output = ONE_NUMBER) -> DataError:
    with pytest.raises(DataError) as caught:
        make_dataset(source, output, features=features)
    return caught.value


def test_features_are_columns_and_expressions_of_columns() -> None:
    features = ["x1", "x2", "x1*x2", "x1^2", "x2**2", "sin(x1)", "sin(x2)"]
    dataset = make_dataset(POINTS, ONE_NUMBER, features=features)
    expected = [
        [x1, x2, x1 * x2, x1**2, x2**2, math.sin(x1), math.sin(x2)]
        for x1, x2 in ((1.0, 2.0), (3.0, -4.0), (-0.5, 0.25))
    ]
    assert dataset.inputs == pytest.approx(np.array(expected), rel=1e-15)
    assert dataset.features == tuple(features)
    assert dataset.columns == ("x1", "x2")
    assert dataset.values.tolist() == [[1, 2], [3, -4], [-0.5, 0.25]]
    assert dataset.done == (Expressed(tuple(features)),)


def test_without_features_the_inputs_are_the_columns() -> None:
    dataset = make_dataset(POINTS, ONE_NUMBER)
    assert dataset.features == ("x1", "x2")
    assert dataset.inputs.tolist() == dataset.values.tolist()
    assert dataset.done == ()


def test_a_column_may_have_any_name() -> None:
    names = ("sepal length (cm)", "2x")
    dataset = make_dataset(
        Inline(POINTS.values, POINTS.targets, names), ONE_NUMBER, features=["2x"]
    )
    assert dataset.inputs[:, 0].tolist() == [2, -4, 0.25]
    assert dataset.columns == names


def test_a_column_wins_over_an_expression_of_the_same_spelling() -> None:
    source = Inline(POINTS.values, POINTS.targets, ("a", "a+1"))
    assert make_dataset(source, ONE_NUMBER, features=["a+1"]).inputs[0, 0] == 2.0


def test_a_constant_feature_has_a_value_for_every_sample() -> None:
    assert make_dataset(POINTS, ONE_NUMBER, features=["2*3"]).inputs.tolist() == [[6.0]] * 3


def test_features_of_drawn_points_are_recorded_after_the_drawing() -> None:
    dataset = make_dataset(
        Generated("circle", 20, seed=4), Output.of(1, "tanh", "mse"), features=["x1^2", "x2^2"]
    )
    assert dataset.done == (
        Drawn("circle", 20, 2, 0.0, 4),
        Coded(("0", "1"), -1.0, 1.0),
        Expressed(("x1^2", "x2^2")),
    )


def test_a_point_where_a_feature_is_not_defined_has_nan_there() -> None:
    positive = Inline([[1.0, 2.0], [3.0, 4.0]], [[1.5], [2.0]])
    dataset = make_dataset(positive, ONE_NUMBER, features=["x1", "log(x2)"])
    inputs = dataset.to_inputs(np.array([[5.0, -1.0], [5.0, 1.0]]))
    assert inputs[:, 0].tolist() == [5, 5]
    assert np.isnan(inputs[0, 1])
    assert inputs[1, 1] == 0


@pytest.mark.parametrize(
    ("features", "key", "problem"),
    [
        ([], "data.features", "found an empty list, expected at least one feature"),
        (["x1", "x1*"], "data.features[1]", '"x1*": found the end, expected a number, a name or ('),
        (["x1 + y"], "data.features[0]", "there is no column y; there are x1, x2 (at character 6)"),
        (["x2", "X11"], "data.features[1]", "no column X11; did you mean x1? (at character 1)"),
        (["x1", "x2", "x1"], "data.features[2]", 'found "x1" a second time'),
        (["x2", "log(x1)"], "data.features[1]", "log of -0.5, expected a number above 0"),
        (["1/(x2 - 2)"], "data.features[0]", "division by zero: 1 / 0 (at character 2) in data.in"),
        (["exp(1000)"], "data.features[0]", "overflow: exp(1000) is too large (at character 1)"),
        (["x2^100"], "data.features[0]", "found 1.26765e+30 in data.inputs[0], expected a number"),
    ],
)
def test_a_mistake_is_named_with_its_feature_and_character(
    features: list[str], key: str, problem: str
) -> None:
    error = problem_of(POINTS, features)
    assert error.key == key
    assert problem in error.problem


def test_the_sample_is_named_where_a_feature_is_not_defined() -> None:
    error = problem_of(POINTS, ["sqrt(x1)"])
    assert error.problem.endswith("in data.inputs[2]")
    assert error.row == 2
    drawn = problem_of(Generated("xor", 10), ["log(x1)"], Output.of(1, "sigmoid", "bce"))
    assert drawn.row is not None
    assert drawn.problem.endswith(f"in sample {drawn.row + 1}")  # words count from 1
