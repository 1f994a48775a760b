"""What the painted panels share: honest shares, short numbers, axes that keep still, colors."""

import numpy as np
import pytest

from backpropviz.views.look.theme import DARK, LIGHT
from backpropviz.views.panels.bars import shares_of, stacked_shares
from backpropviz.views.panels.painting import SteadyLimit, class_color
from backpropviz.views.panels.texts import axis_text, percent_text


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (0.0, "0"),
        (1.0, "100"),
        (0.973, "97.3"),
        (0.99996, ">99.9"),
        (4e-4, "<0.1"),
        (0.5, "50.0"),
    ],
)
def test_only_all_is_100_per_cent_and_only_none_is_0(share, text):
    assert percent_text(share) == f"{text}\u202f%"


def test_per_cent_can_have_no_digits_and_a_comma():
    assert percent_text(2 / 3, 0) == "67\u202f%"
    assert percent_text(0.996, 0) == ">99\u202f%"
    assert percent_text(2 / 3, decimal_comma=True) == "66,7\u202f%"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"),
        (0.5, "0.5"),
        (-20.0, "−20"),
        (0.05, "0.05"),
        (2e-6, "2·10⁻⁶"),
        (-1e-5, "−10⁻⁵"),
        (1.5e-4, "1.5·10⁻⁴"),
        (3e8, "3·10⁸"),
    ],
)
def test_numbers_at_axes_are_as_short_as_they_go(value, text):
    assert axis_text(value) == text


@pytest.mark.parametrize(
    ("value", "limit"), [(0.9, 1), (1.0, 1), (1.2, 1.5), (23, 30), (7e-4, 8e-4)]
)
def test_an_axis_ends_at_the_next_round_number(value, limit):
    assert SteadyLimit().update(value) == limit


def test_an_axis_grows_at_once_and_shrinks_late():
    steady = SteadyLimit()
    assert steady.update(0.9) == 1.0
    assert steady.update(1.1) == 1.5
    assert steady.update(0.8) == 1.5  # more than half of it is used
    assert steady.update(0.7) == pytest.approx(0.8)


def test_nothing_and_what_is_not_finite_leave_an_axis_a_length():
    for value in (0.0, float("inf"), float("nan")):
        assert SteadyLimit().update(value) > 0.0


def test_a_value_on_an_edge_is_counted_to_the_right_of_it():
    assert shares_of(np.array([0.0, 0.25, 0.5, 1.0]), 0.0, 1.0, 4).tolist() == [
        0.25,
        0.25,
        0.25,
        0.25,
    ]
    # 0.3 is a little less than 3 * 0.1, and yet no value of the bin before
    assert shares_of(np.array([0.3]), 0.0, 1.0, 10).tolist().index(1.0) == 3


def test_shares_are_of_all_values_whatever_group_they_are_of():
    values, groups = np.array([0.1, 0.1, 0.9, np.nan]), np.array([0, 1, 1, 0])
    assert stacked_shares(values, groups, 2, 0.0, 1.0, 2).tolist() == [[0.25, 0.0], [0.25, 0.25]]


def test_the_first_ten_classes_have_colors_of_their_own():
    for theme in (LIGHT, DARK):
        assert len({class_color(theme, index).name() for index in range(10)}) == 10
        assert class_color(theme, 0) == theme.color("negative")
        assert class_color(theme, 1) == theme.color("positive")
