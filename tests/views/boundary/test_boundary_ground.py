"""The ground of the boundary panel: lines, colors of the answers, and how finely it is computed."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from backpropviz.engine.network import Layer, Network
from backpropviz.views.boundary.colors import Meaning, Palette, Task
from backpropviz.views.boundary.field import finer, leading, make_ground
from backpropviz.views.boundary.resolution import Resolution, most_cells
from backpropviz.views.look.theme import DARK, LIGHT
from backpropviz.views.panels.painting import class_color
from backpropviz.views.plot.contour import contour

BINARY = Meaning(Task.BINARY, 2, 0.0, 1.0)
SMALL = Network(2, (Layer(3, "tanh"), Layer(1, "sigmoid")))


def places(cells: int) -> tuple[np.ndarray, np.ndarray]:
    """Return x and y of the cells' centers in the square from 0 to 1, the lowest row first."""
    centers = ((np.arange(cells) + 0.5) / cells).astype(np.float32)
    return np.meshgrid(centers, centers)


def length_of(segments: np.ndarray) -> float:
    return float(np.hypot(*(segments[:, 2:] - segments[:, :2]).T).sum())


def pixel(image: QImage, x: float, y: float) -> QColor:
    """Return the color at a place of the square, y upward."""
    return image.pixelColor(int(x * image.width()), image.height() - 1 - int(y * image.height()))


# Lines.


def test_the_line_around_a_disk_is_a_circle() -> None:
    x, y = places(80)
    segments = contour((0.09 - (x - 0.5) ** 2 - (y - 0.4) ** 2)[np.newaxis])
    radii = np.hypot(segments[:, ::2] - 0.5, segments[:, 1::2] - 0.4)
    np.testing.assert_allclose(radii, 0.3, atol=3e-4)
    assert length_of(segments) == pytest.approx(2 * np.pi * 0.3, rel=1e-3)


def test_a_straight_line_goes_from_border_to_border_and_lies_exactly() -> None:
    x, y = places(50)
    segments = contour((x + 2 * y - 1.11)[np.newaxis])
    ends = segments.reshape(-1, 2)
    np.testing.assert_allclose(ends[:, 0] + 2 * ends[:, 1], 1.11, atol=1e-6)
    assert ends[:, 0].min() <= 0.0
    assert ends[:, 0].max() >= 1.0


def test_an_answer_without_a_change_of_sign_has_no_line() -> None:
    assert contour(np.ones((1, 9, 9), np.float32)).shape == (0, 4)
    assert contour(np.zeros((1, 9, 9), np.float32)).shape == (0, 4)


@pytest.mark.parametrize("sign", [1, -1])
def test_lines_of_a_saddle_do_not_cross_and_every_end_meets_another(sign: int) -> None:
    x, y = places(9)  # 0.5 is a center, so move the saddle off it
    values = (sign * (x - 0.47) * (y - 0.52)).astype(np.float32)
    segments = contour(values[np.newaxis])
    start, end = segments[:, :2], segments[:, 2:]
    # A segment lies on one of the two axes of the saddle but for the cell in its middle.
    far = np.abs((start + end) / 2 - (0.47, 0.52)).max(axis=1) > 1 / 9
    off = np.minimum(np.abs(start[:, 0] - 0.47), np.abs(start[:, 1] - 0.52))
    assert off[far].max() < 1e-5
    ends = np.round(segments.reshape(-1, 2), 5)
    inner = ends[(np.abs(ends - 0.5) < 0.5).all(axis=1)]
    _, counts = np.unique(inner, axis=0, return_counts=True)
    assert set(counts) == {2}


def test_pictures_of_several_classes_keep_their_lines_apart() -> None:
    x, _ = places(20)
    both = contour(np.stack((x - 0.25, 0.75 - x)))
    assert set(np.round(both[:, 0], 5)) == {0.25, 0.75}


# Colors.


def test_a_probability_goes_from_the_negative_color_over_the_ground_to_the_positive_one() -> None:
    x, _ = places(101)
    image = make_ground(x[np.newaxis], Palette(LIGHT, BINARY), discrete=False).image
    low, middle, high = (pixel(image, at, 0.5) for at in (0.001, 0.5, 0.999))
    assert middle.getRgb()[:3] == pytest.approx(LIGHT.color("surface").getRgb()[:3], abs=2)
    assert low.red() > low.blue() + 40
    assert high.blue() > high.red() + 40


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_ground_is_paler_than_the_samples_on_it(theme) -> None:
    palette = Palette(theme, Meaning(Task.CLASSES, 6, 0.0, 1.0))
    ground = theme.color("surface")

    def strength(color: QColor) -> int:
        pairs = zip(color.getRgb()[:3], ground.getRgb()[:3], strict=True)
        return sum(abs(one - other) for one, other in pairs)

    for number in range(6):
        strongest = QColor.fromRgba(int(palette.regions[number].max()))
        of_samples = strength(palette.of_sample(number, np.zeros(1)))
        tones = [strength(QColor.fromRgba(int(tone))) for tone in palette.regions[number]]
        assert max(tones) < 0.5 * of_samples, strongest.name()


def test_discrete_sides_are_of_one_color_each() -> None:
    x, y = places(60)
    answers = (1 / (1 + np.exp(-8 * (x + y - 1)))).astype(np.float32)[np.newaxis]
    image = make_ground(answers, Palette(LIGHT, BINARY), discrete=True).image
    assert image.width() == 180  # finer than the answers: the sides end abruptly
    assert pixel(image, 0.1, 0.1) == pixel(image, 0.45, 0.5)
    assert pixel(image, 0.9, 0.9) == pixel(image, 0.55, 0.5)
    assert pixel(image, 0.1, 0.1) != pixel(image, 0.9, 0.9)


def test_interpolation_keeps_what_is_straight() -> None:
    x, y = places(10)
    fine_x, fine_y = places(30)
    fine = finer((2 * x - 3 * y)[np.newaxis])[0]
    inner = slice(1, -1)
    expected = 2 * fine_x - 3 * fine_y
    np.testing.assert_allclose(fine[inner, inner], expected[inner, inner], atol=1e-6)


@pytest.mark.parametrize("classes", [2, 3, 10])
def test_the_class_ahead_is_the_largest_answer(classes: int) -> None:
    answers = np.random.default_rng(classes).normal(size=(classes, 7, 7)).astype(np.float32)
    ahead = leading(answers)
    ordered = np.sort(answers, axis=0)
    np.testing.assert_array_equal(ahead.best, answers.argmax(axis=0))
    np.testing.assert_array_equal(ahead.top, ordered[-1])
    np.testing.assert_array_equal(ahead.second, ordered[-2])


def test_regions_have_their_class_color_and_are_paler_where_the_answer_is_unsure() -> None:
    x, _ = places(90)
    scores = np.stack((-20 * (x - 0.2), np.zeros_like(x), 20 * (x - 0.8)))
    shares = np.exp(scores) / np.exp(scores).sum(axis=0)
    palette = Palette(LIGHT, Meaning(Task.CLASSES, 3, 0.0, 1.0))
    ground = make_ground(shares.astype(np.float32), palette, discrete=False)
    sure = [pixel(ground.image, at, 0.5) for at in (0.01, 0.5, 0.99)]
    for number, color in enumerate(sure):
        hue = class_color(LIGHT, number).hueF()
        assert color.hueF() == pytest.approx(hue, abs=0.02)
    assert pixel(ground.image, 0.21, 0.5).saturationF() < 0.5 * sure[1].saturationF()
    # Softmax of equal scores at x = 0.2 and 0.8: there the lines are.
    assert set(np.round(ground.lines[:, 0], 2)) == {0.2, 0.8}


def test_the_bands_of_a_regression_are_eight() -> None:
    x, _ = places(80)
    palette = Palette(LIGHT, Meaning(Task.NUMBERS, 0, -1.0, 1.0))
    image = make_ground((2 * x - 1)[np.newaxis], palette, discrete=True).image
    assert len({image.pixel(column, 3) for column in range(image.width())}) == 8


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("discrete", [False, True])
def test_where_the_answer_is_no_number_the_ground_says_so(bad: float, discrete: bool) -> None:
    x, _ = places(40)
    answers = x.copy()[np.newaxis]
    answers[:, :, :10] = bad
    palette = Palette(LIGHT, BINARY)
    image = make_ground(answers, palette, discrete).image
    assert pixel(image, 0.1, 0.5) == LIGHT.color("hairline")
    assert pixel(image, 0.9, 0.5) != LIGHT.color("hairline")


# How finely.


def test_a_larger_frame_gets_more_cells() -> None:
    resolution = Resolution()
    small, large = (resolution.cells(px, px * 0.7, False, SMALL) for px in (200, 500))
    assert 48 <= small < large <= 160


def test_while_training_slow_grounds_get_coarser_and_at_rest_they_are_fine_again() -> None:
    resolution = Resolution()
    fine = resolution.cells(440, 300, True, SMALL)
    for _ in range(5):
        resolution.took(fine, 9.0)
    coarser = resolution.cells(440, 300, True, SMALL)
    assert coarser < fine
    assert resolution.cells(440, 300, False, SMALL) == fine
    for _ in range(20):  # frames that leave time to spare
        resolution.took(coarser, 0.5)
    assert resolution.cells(440, 300, True, SMALL) == fine


def test_a_single_slow_ground_changes_nothing() -> None:
    resolution = Resolution()
    fine = resolution.cells(440, 300, True, SMALL)
    for duration_ms in (30.0, 1.0, 9.0, 1.0, 9.0, 9.0, 1.0):
        resolution.took(fine, duration_ms)
    assert resolution.cells(440, 300, True, SMALL) == fine


def test_a_large_network_is_asked_about_fewer_cells_and_a_usual_one_about_all() -> None:
    large = Network(2, (Layer(12345, "tanh"), Layer(8, "tanh"), Layer(1, "sigmoid")))
    resolution = Resolution()
    for network in (SMALL, Network(64, (Layer(64, "tanh"), Layer(10, "softmax")))):
        assert resolution.cells(600, 400, False, network) == 160
    at_rest = resolution.cells(600, 400, False, large)
    playing = resolution.cells(600, 400, True, large)
    assert playing < at_rest < 160
    # 160² · 12,354 activations would be 316 million, a gigabyte of numbers.
    assert at_rest**2 * 12_354 < 50e6
    assert playing**2 * 12_354 < 5e6
    resolution.took(playing, 30.0)  # and what it costs says nothing of other networks
    assert resolution.cells(600, 400, True, SMALL) == 160


def test_even_the_largest_network_has_some_cells() -> None:
    largest = Network(2, (Layer(65_536, "relu"), Layer(30, "relu"), Layer(1, "sigmoid")))
    assert most_cells(largest, playing=True) >= 8
