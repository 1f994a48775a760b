"""Classes, accuracy, confusion matrices and R squared on numbers small enough to count."""

from __future__ import annotations

import math

import numpy as np
import pytest

from backpropviz.engine.scores import accuracy, confusion_matrix, predicted_classes, r_squared


def test_one_output_says_class_1_above_the_threshold_only() -> None:
    outputs = np.array([[0.4], [0.5], [0.6]])
    assert predicted_classes(outputs, 0.5).tolist() == [0, 0, 1]
    assert predicted_classes(np.array([[-0.1], [0.1]]), 0.0).tolist() == [0, 1]


def test_of_several_outputs_the_first_largest_decides() -> None:
    outputs = np.array([[0.2, 0.3, 0.1], [0.9, 0.9, 0.0], [-3.0, -2.0, -1.0]])
    assert predicted_classes(outputs, 0.5).tolist() == [1, 0, 2]


def test_accuracy_is_the_share_that_is_right() -> None:
    assert accuracy(np.array([0, 1, 1, 2]), np.array([0, 1, 0, 2])) == 0.75
    assert math.isnan(accuracy(np.empty(0, int), np.empty(0, int)))


def test_a_confusion_matrix_has_the_true_classes_in_rows() -> None:
    labels, predicted = np.array([0, 0, 0, 1, 2, 2]), np.array([0, 0, 2, 1, 1, 2])
    expected = [[2, 0, 1], [0, 1, 0], [0, 1, 1]]
    assert confusion_matrix(labels, predicted, 3).tolist() == expected


def test_a_confusion_matrix_has_room_for_classes_without_samples() -> None:
    assert confusion_matrix(np.array([1]), np.array([1]), 3).tolist() == [
        [0] * 3,
        [0, 1, 0],
        [0] * 3,
    ]
    assert confusion_matrix(np.empty(0, int), np.empty(0, int), 2).tolist() == [[0, 0], [0, 0]]


def test_r_squared_is_the_share_of_the_variance_that_is_explained() -> None:
    targets = np.array([[1.0], [2.0], [3.0], [6.0]])
    # The mean is 3, so the deviations' squares are 4 + 1 + 0 + 9 = 14; the errors' 1 + 0 + 0 + 4.
    assert r_squared(np.array([[2.0], [2.0], [3.0], [4.0]]), targets) == pytest.approx(1 - 5 / 14)
    assert r_squared(targets, targets) == 1.0
    assert r_squared(np.full((4, 1), 3.0), targets) == pytest.approx(0.0, abs=1e-15)
    assert r_squared(-targets, targets) < 0


def test_r_squared_takes_each_outputs_own_mean() -> None:
    targets = np.array([[0.0, 100.0], [2.0, 104.0]])
    # Deviations: 1 + 1 + 4 + 4 = 10; errors: 1 + 0 + 0 + 4.
    assert r_squared(np.array([[1.0, 100.0], [2.0, 102.0]]), targets) == pytest.approx(0.5)


@pytest.mark.parametrize("targets", [np.full((3, 1), 0.1), np.array([[1.0]]), np.empty((0, 1))])
def test_targets_that_do_not_vary_have_no_r_squared(targets: np.ndarray) -> None:
    assert r_squared(targets + 1.0, targets) is None


@pytest.mark.parametrize("scale", [1e-200, 1e200])
def test_r_squared_does_not_overflow_or_vanish(scale: float) -> None:
    targets = scale * np.array([[-1.0], [1.0]])
    assert r_squared(0.5 * targets, targets) == pytest.approx(0.75)
