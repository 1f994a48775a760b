"""What the slope panel draws with: round numbers at axes, levels of a map, its lines and colors."""

import numpy as np
import pytest

from backpropviz.views.explain.slope_axes import curve_axes, ticks
from backpropviz.views.explain.slope_curve import loss_range
from backpropviz.views.explain.slope_levels import band_colors, image_of, levels_of, lines_of
from backpropviz.views.look.theme import DARK, LIGHT


def texts(ends, most=5, *, comma=False):
    return [tick.text for tick in ticks(ends, most, comma)]


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        ((-1.0, 1.0), ["−1.0", "−0.5", "0", "0.5", "1.0"]),
        ((0.0, 40.0), ["0", "10", "20", "30", "40"]),
        ((0.0, 4e-7), ["0", "10⁻⁷", "2·10⁻⁷", "3·10⁻⁷", "4·10⁻⁷"]),
        ((2.3, 2.3004), ["2.3000", "2.3001", "2.3002", "2.3003", "2.3004"]),
        ((0.0, 3e7), ["0", "10⁷", "2·10⁷", "3·10⁷"]),
        ((1e20, 1.00004e20), [f"1.0000{digit}·10²⁰" for digit in range(5)]),
    ],
    ids=str,
)
def test_the_numbers_at_an_axis_are_round_and_told_apart(ends, expected):
    assert texts(ends) == expected


def test_the_numbers_at_an_axis_have_a_decimal_comma_where_that_is_chosen():
    assert texts((-0.5, 0.5), comma=True) == ["−0,4", "−0,2", "0", "0,2", "0,4"]


def test_a_place_is_found_again_from_its_pixel():
    axes = curve_axes((400.0, 200.0), (-2.0, 3.0), (0.1, 0.7), 1.0, False)
    place = axes.to_px(1.25, 0.3)
    assert axes.area.contains(place)
    assert (axes.x_at(place.x()), axes.y_at(place.y())) == pytest.approx((1.25, 0.3))
    assert axes.x_at(-50.0) == -2.0
    assert axes.y_at(-50.0) == 0.7


def test_a_curve_fills_its_height_without_a_zero_far_below():
    low, high = loss_range(np.linspace(100.0, 101.0, 50), 100.5)
    assert 99.5 < low < 100.0
    assert 101.0 < high < 101.5


def test_what_towers_above_most_of_a_curve_is_left_out():
    losses = np.append(np.linspace(1.0, 2.0, 99), 1e9)
    low, high = loss_range(losses, 1.5)
    assert 0.0 < low < 1.0
    assert 2.0 < high < 20.0


def test_a_curve_that_is_nowhere_finite_or_flat_still_has_a_height():
    assert loss_range(np.full(9, np.nan), np.nan) == (0.0, 1.0)
    low, high = loss_range(np.full(9, 0.25), 0.25)
    assert low < 0.25 < high


X, Y = np.meshgrid(np.linspace(-1.0, 1.0, 41), np.linspace(-1.0, 1.0, 31))


def test_the_lines_of_a_bowl_are_its_circles():
    losses = X**2 + Y**2
    levels = levels_of(losses)
    assert levels.step == 0.2
    assert levels.values == pytest.approx(np.arange(1, 10) * 0.2)
    lines = lines_of(losses, levels)
    places = np.concatenate((lines[:, :2], lines[:, 2:])) * 2.0 - 1.0
    inside = (np.abs(places) <= 1.0).all(axis=1)  # beyond, lines are guessed
    heights = (places[inside] ** 2).sum(axis=1)
    nearest = np.abs(heights[:, np.newaxis] - levels.values).min(axis=1)
    assert nearest.max() < 0.003
    assert {round(float(h) / 0.2) for h in heights} == set(range(1, 10))


def test_losses_over_many_decades_have_lines_at_round_ratios():
    levels = levels_of(10.0 ** (3.0 * X + Y))
    assert levels.step is None
    assert 8 <= len(levels.values) <= 18
    assert levels.values[0] < 1e-3
    assert levels.values[-1] > 1e3


def test_a_flat_map_has_no_lines_and_one_color():
    losses = np.full((15, 21), 0.7)
    levels = levels_of(losses)
    assert len(levels.values) == 0
    assert lines_of(losses, levels).shape == (0, 4)
    image = image_of(losses, levels, LIGHT, (60, 40))
    assert {image.pixel(x, y) for x in range(60) for y in range(40)} == {image.pixel(0, 0)}


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_colors_grow_stronger_with_the_loss_and_stay_quiet(theme):
    losses = np.tile(np.linspace(0.0, 10.0, 21), (15, 1))
    levels = levels_of(losses)
    image = image_of(losses, levels, theme, (200, 100))
    surface = theme.color("surface")

    def distance(x):
        color = image.pixelColor(x, 50)
        return sum(abs(a - b) for a, b in zip(color.getRgb(), surface.getRgb(), strict=True))

    assert distance(1) < distance(100) < distance(198)
    strongest = band_colors(levels, theme)[-1]
    assert strongest != theme.color("loss")


def test_where_the_loss_is_not_defined_a_map_has_neither_line_nor_level_color():
    losses = X.copy()
    losses[:, 30:] = np.nan
    losses[0, 0] = np.inf
    levels = levels_of(losses)
    image = image_of(losses, levels, LIGHT, (410, 310))
    assert image.pixelColor(405, 150) == LIGHT.color("hairline")
    assert image.pixelColor(1, 309) == LIGHT.color("hairline")  # upward is up
    assert image.pixelColor(1, 1) != LIGHT.color("hairline")
    lines = lines_of(losses, levels)
    assert lines[:, [0, 2]].max() < 30 / 40
