"""Classes and numbers to predict: what is recognized, how it is coded, and what does not fit."""

from __future__ import annotations

import numpy as np
import pytest

from backpropviz.data.errors import DataError
from backpropviz.data.making import make_dataset
from backpropviz.data.sources import Generated, Inline
from backpropviz.data.targets import Output

SIGMOID = Output.of(1, "sigmoid", "bce")
TANH = Output.of(1, "tanh", "half_mse")
LINEAR = Output.of(1, "linear", "mse")


def inline(targets: list[list[float]]) -> Inline:
    return Inline([[float(row)] for row in range(len(targets))], targets)


@pytest.mark.parametrize(
    ("output", "no", "threshold"),
    [(SIGMOID, 0.0, 0.5), (TANH, -1.0, 0.0), (Output.of(1, "linear", "half_mse"), 0.0, 0.5)],
)
def test_two_classes_are_coded_for_one_unit(output: Output, no: float, threshold: float) -> None:
    dataset = make_dataset(Generated("xor", 10), output)
    assert dataset.labels is not None
    assert dataset.targets[:, 0].tolist() == [1.0 if label else no for label in dataset.labels]
    assert (dataset.low, dataset.high, dataset.threshold) == (no, 1.0, threshold)
    assert dataset.class_names == ("0", "1")


@pytest.mark.parametrize(("activation", "no"), [("softmax", 0.0), ("sigmoid", 0.0), ("tanh", -1.0)])
def test_classes_are_coded_with_a_unit_each(activation: str, no: float) -> None:
    dataset = make_dataset(Generated("spiral", 30, 3), Output.of(3, activation, "half_mse"))
    assert dataset.labels is not None
    for target, label in zip(dataset.targets, dataset.labels, strict=True):
        assert target.tolist() == [1.0 if unit == label else no for unit in range(3)]


def test_two_classes_may_have_a_unit_each() -> None:
    dataset = make_dataset(Generated("moons", 4), Output.of(2, "softmax", "cross_entropy"))
    assert sorted(dataset.targets.tolist()) == [[0, 1], [0, 1], [1, 0], [1, 0]]


def test_numbers_to_predict_are_neither_labels_nor_classes() -> None:
    dataset = make_dataset(Generated("line", 10, noise=0), LINEAR)
    assert dataset.labels is None
    assert dataset.class_names == ()
    assert dataset.targets == pytest.approx(2.31531 * dataset.values + 0.23412)


@pytest.mark.parametrize(
    ("targets", "output", "labels", "low"),
    [
        ([[0], [1], [1]], SIGMOID, [0, 1, 1], 0.0),
        ([[1]], SIGMOID, [1], 0.0),  # one sample is enough, as in the hand-computed example
        ([[0], [1]], LINEAR, [0, 1], 0.0),
        ([[-1], [1]], TANH, [0, 1], -1.0),
        ([[0], [1]], TANH, [0, 1], 0.0),
        ([[1], [1]], TANH, [1, 1], -1.0),
        ([[0, 1], [1, 0]], Output.of(2, "softmax", "cross_entropy"), [1, 0], 0.0),
        ([[-1, 1], [1, -1]], Output.of(2, "tanh", "mse"), [1, 0], -1.0),
    ],
)
def test_inline_targets_that_code_classes_are_classes_and_stay_as_they_are(
    targets: list[list[float]], output: Output, labels: list[int], low: float
) -> None:
    dataset = make_dataset(inline(targets), output)
    assert dataset.labels is not None
    assert dataset.labels.tolist() == labels
    assert dataset.low == low
    assert dataset.targets.tolist() == targets
    assert dataset.done == ()


@pytest.mark.parametrize(
    ("targets", "output"),
    [
        ([[0.01, 0.99]], Output.of(2, "sigmoid", "half_mse")),
        ([[1, 1], [0, 1]], Output.of(2, "sigmoid", "bce")),  # not one class each
        ([[0], [1], [0.5]], SIGMOID),
        ([[0], [1], [-1]], LINEAR),
        ([[2], [3]], LINEAR),
    ],
)
def test_other_inline_targets_are_numbers(targets: list[list[float]], output: Output) -> None:
    dataset = make_dataset(inline(targets), output)
    assert dataset.labels is None
    assert dataset.targets.tolist() == targets


@pytest.mark.parametrize(
    ("generator", "output", "message"),
    [
        (
            Generated("spiral", classes=3),
            SIGMOID,
            "data.classes: spiral: found 3 classes (0, 1, 2), expected 2 for one output unit",
        ),
        (
            Generated("xor"),
            Output.of(3, "softmax", "mse"),
            "data.classes: xor: found 2 classes (0, 1), expected 3, one for each output unit",
        ),
        (
            Generated("plane"),
            Output.of(2, "linear", "mse"),
            "data.generator: plane is one number for each sample, expected one output unit, not 2",
        ),
        (
            Generated("line"),
            SIGMOID,
            "data.generator: line is a number to predict, expected half_mse or mse as the loss",
        ),
    ],
)
def test_targets_that_do_not_fit_the_network_are_refused(
    generator: Generated, output: Output, message: str
) -> None:
    with pytest.raises(DataError) as caught:
        make_dataset(generator, output)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("values", "targets", "message"),
    [
        ([], [], "data.inputs: found no sample, expected at least one row of numbers"),
        ([[]], [[1]], "data.inputs: found no sample"),
        ([[1]], [], "data.targets: found no sample"),
        ([[1, 2], [3]], [[1], [2]], "data.inputs[1]: found 1 number, expected 2 as in the first"),
        ([[1], [2]], [[1]], "data.targets: found 1 row, expected 2 as in data.inputs"),
        ([[1]], [[1, 2]], "data.targets: found 2 numbers in a row, expected 1, one for each out"),
        ([[1], [np.inf]], [[1], [2]], "data.inputs[1][0]: found inf, expected a number between"),
        ([[1], [2]], [[1], [np.nan]], "data.targets[1][0]: found nan, expected a number between"),
    ],
)
def test_inline_samples_that_do_not_fit_are_refused(
    values: list[list[float]], targets: list[list[float]], message: str
) -> None:
    with pytest.raises(DataError) as caught:
        make_dataset(Inline(values, targets), LINEAR)
    assert str(caught.value).startswith(message)


def test_column_names_must_fit_the_samples() -> None:
    with pytest.raises(DataError, match=r"data\.inputs: found 2 numbers in a row, expected 1, one"):
        make_dataset(Inline([[1.0, 2.0]], [[1.0]], ("a",)), LINEAR)
