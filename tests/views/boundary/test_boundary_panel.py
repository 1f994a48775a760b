"""The boundary panel over real sessions: colors of the grabbed picture, marks, axes, words."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from backpropviz.data.plane import PlaneKind
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.export.numbers import NumberStyle
from backpropviz.session.session import Session
from backpropviz.views.boundary.legend import Mark
from backpropviz.views.boundary.panel import BoundaryPanel
from backpropviz.views.look.theme import DARK, LIGHT, Theme

Make = Callable[..., BoundaryPanel]


def experiment(data: Data, layers: tuple[Layer, ...], **training: object) -> Experiment:
    n_outputs = layers[-1].units
    classes = n_outputs > 1
    settings = {"loss": "cross_entropy" if classes else "bce", "batch_size": None, **training}
    columns = 2 if data.inputs is None else len(data.inputs[0])
    if data.generator == "line":
        columns = 1
    return Experiment(
        title="Plane",
        model=Model(inputs=columns, layers=layers),
        data=data,
        training=Training(optimizer="sgd", learning_rate=0.1, **settings),
    )


def neuron(*weights: float, bias: float = 0.0, activation: str = "sigmoid") -> tuple[Layer, ...]:
    matrix = tuple((weight,) for weight in weights)
    return (Layer(units=1, activation=activation, weights=matrix, biases=(bias,)),)


CORNERS = Data(
    inputs=((-1.0, -1.0), (-1.0, 1.0), (1.0, -1.0), (1.0, 1.0)),
    targets=((0.0,), (0.0,), (1.0,), (1.0,)),
)


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    def panel(document: Experiment, theme: Theme = LIGHT, size: tuple[int, int] = (440, 330)):
        made = BoundaryPanel(Session(document), theme)
        qtbot.addWidget(made)
        made.set_theme(theme, 1.0)
        made.resize(*size)
        with qtbot.waitExposed(made):
            made.show()
        made.refresh()
        return made

    return panel


def color_at(panel: BoundaryPanel, x: float, y: float) -> QColor:
    at = panel.canvas.frame.to_px(np.array([[x, y]]))[0]
    return panel.canvas.grab().toImage().pixelColor(round(at[0]), round(at[1]))


def mixed(front: QColor, back: QColor, share: float) -> list[float]:
    """Return the color of so much of the one over the other."""
    pairs = zip(front.getRgb()[:3], back.getRgb()[:3], strict=True)
    return [one * share + other * (1 - share) for one, other in pairs]


# Two classes.


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_neuron_colors_each_place_by_its_probability(make: Make, theme: Theme) -> None:
    panel = make(experiment(CORNERS, neuron(2.0, 0.0)), theme)
    for x in (-1.1, -0.6, 0.3, 0.8):
        probability = 1 / (1 + math.exp(-2 * x))
        share = 2 * probability - 1  # from -1, class 0, to 1, class 1
        strong = theme.color("positive" if share > 0 else "negative")
        expected = mixed(strong, theme.color("surface"), 0.40 * abs(share))
        found = color_at(panel, x, 0.4).getRgb()[:3]
        assert found == pytest.approx(expected, abs=4), x


def test_the_threshold_is_a_line_in_ink(make: Make) -> None:
    panel = make(experiment(CORNERS, neuron(2.0, 0.0)))
    ink = LIGHT.color("ink")
    assert color_at(panel, 0.0, 0.4).lightness() < ink.lightness() + 60
    assert color_at(panel, 0.1, 0.4).lightness() > 200


def test_an_output_of_tanh_has_its_threshold_at_zero(make: Make) -> None:
    coded = Data(inputs=CORNERS.inputs, targets=((-1.0,), (-1.0,), (1.0,), (1.0,)))
    panel = make(experiment(coded, neuron(2.0, 0.0, activation="tanh"), loss="half_mse"))
    assert color_at(panel, 0.0, 0.4).lightness() < 100
    share = math.tanh(2 * 0.3)
    expected = mixed(LIGHT.color("positive"), LIGHT.color("surface"), 0.40 * share)
    assert color_at(panel, 0.3, 0.4).getRgb()[:3] == pytest.approx(expected, abs=4)


def test_the_ground_is_right_side_up(make: Make) -> None:
    panel = make(experiment(CORNERS, neuron(0.0, 5.0)))
    assert color_at(panel, 0.3, 0.7).blue() > color_at(panel, 0.3, 0.7).red()
    assert color_at(panel, 0.3, -0.7).red() > color_at(panel, 0.3, -0.7).blue()


def test_discretize_makes_each_side_one_color(make: Make) -> None:
    panel = make(experiment(CORNERS, neuron(2.0, 0.0)))
    assert color_at(panel, 0.2, 0.4) != color_at(panel, 0.8, 0.4)
    panel.switches.discrete.click()
    assert color_at(panel, 0.2, 0.4) == color_at(panel, 0.8, 0.4)
    assert color_at(panel, 0.2, 0.4) != color_at(panel, -0.2, 0.4)


def test_samples_have_the_full_color_of_their_class(make: Make) -> None:
    panel = make(experiment(CORNERS, neuron(2.0, 0.0)))
    assert color_at(panel, -1.0, 1.0) == LIGHT.color("negative")
    assert color_at(panel, 1.0, 1.0) == LIGHT.color("positive")


def test_test_samples_are_hollow_and_can_be_hidden(make: Make) -> None:
    data = Data(inputs=CORNERS.inputs, targets=CORNERS.targets, test_rows=(3,))
    panel = make(experiment(data, neuron(2.0, 0.0)))
    assert color_at(panel, 1.0, -1.0) == LIGHT.color("positive")
    assert color_at(panel, 1.0, 1.0) == LIGHT.color("surface")
    panel.switches.with_test.click()
    assert color_at(panel, 1.0, 1.0) != LIGHT.color("surface")
    assert Mark.TEST not in {entry.mark for entry in panel.legend.entries}


def test_the_ground_follows_training(make: Make, qtbot: QtBot) -> None:
    panel = make(experiment(CORNERS, neuron(-2.0, 0.0), batch_size=2))
    before = color_at(panel, 0.8, 0.4)
    panel.session.trainer.update(200)
    qtbot.waitUntil(lambda: panel.session.updates == 200)
    panel.refresh()
    after = color_at(panel, 0.8, 0.4)
    assert before.red() > before.blue()
    assert after.blue() > after.red()
    assert panel.summary == "train 100\u202f%"


def test_the_batch_is_ringed_and_the_followed_sample_twice(make: Make) -> None:
    panel = make(experiment(CORNERS, neuron(2.0, 0.0), batch_size=2))
    session = panel.session
    rows = [int(session.setup.dataset.train[row]) for row in session.moment.rows]
    ink = LIGHT.color("ink").lightness()
    radius = panel.canvas.point_radius
    picture = panel.canvas.grab().toImage()

    def darkness(row: int, away: float) -> int:
        x, y = panel.canvas.frame.to_px(session.setup.dataset.values[[row]])[0]
        return picture.pixelColor(round(x), round(y - away)).lightness()

    for row in range(4):
        is_ringed = darkness(row, radius + 1.6) < ink + 90
        assert is_ringed == (row in rows)
        is_followed = darkness(row, radius + 5.0) < ink + 90
        assert is_followed == (row == rows[session.sample])


def test_rows_that_are_not_to_stand_out_are_faint(make: Make) -> None:
    panel = make(experiment(CORNERS, neuron(2.0, 0.0)))
    panel.session.show_rows(frozenset({1}))
    panel.refresh()
    assert color_at(panel, -1.0, 1.0) == LIGHT.color("negative")
    faint = color_at(panel, 1.0, 1.0)
    assert faint.lightness() > LIGHT.color("positive").lightness() + 40


def test_all_samples_can_be_asked_for_while_only_some_stand_out(make: Make, qtbot: QtBot) -> None:
    panel = make(experiment(CORNERS, neuron(2.0, 0.0)))
    button = panel.switches.show_all
    panel.refresh()
    assert not button.isVisible()
    panel.session.show_rows(frozenset({1}))
    panel.refresh()
    assert button.isVisible()
    assert button.toolTip().startswith("1 of 4 samples")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert panel.session.shown_rows is None
    panel.refresh()
    assert not button.isVisible()


def test_the_counts_of_what_stands_out_follow_the_decimal_mark(make: Make) -> None:
    panel = make(experiment(Data(generator="circle", samples=2000), neuron(1.0, 1.0)))
    panel.session.set_style(NumberStyle(decimal_comma=True))
    panel.session.show_rows(frozenset(range(1500)))
    panel.refresh()
    assert "1\u202f500 of 2\u202f000" in panel.switches.show_all.toolTip()


# Several classes, regressions, one input.


def test_each_region_of_a_spiral_has_the_color_of_the_class_that_is_ahead(
    make: Make, qtbot: QtBot
) -> None:
    layers = (Layer(units=8, activation="tanh"), Layer(units=3, activation="softmax"))
    panel = make(experiment(Data(generator="spiral", classes=3, samples=90), layers))
    session = panel.session
    session.trainer.update(30)
    qtbot.waitUntil(lambda: session.updates == 30)
    panel.refresh()
    panel.switches.discrete.click()
    names = ("negative", "positive", "forward")
    maps = session.moment.maps(20).units[-1]
    x, y = (np.linspace(*ends, 41)[1::2] for ends in (session.plane.x_range, session.plane.y_range))
    values = session.setup.dataset.values
    seen = set()
    for row, column in ((2, 3), (3, 17), (10, 1), (17, 3), (17, 16), (10, 18), (18, 10), (1, 10)):
        if np.hypot(*(values - (x[column], y[row])).T).min() < 0.6:
            continue  # a sample lies there
        ordered = np.sort(maps[:, row, column])
        if ordered[-1] - ordered[-2] < 0.05:
            continue  # a line may lie there
        number = int(maps[:, row, column].argmax())
        color = color_at(panel, x[column], y[row])
        assert color.hueF() == pytest.approx(LIGHT.color(names[number]).hueF(), abs=0.03)
        seen.add(number)
    assert len(seen) >= 2


def test_a_regression_is_colored_about_zero_with_its_numbers_in_the_legend(make: Make) -> None:
    data = Data(inputs=CORNERS.inputs, targets=((-0.9,), (0.2,), (0.3,), (0.4,)))
    panel = make(
        experiment(data, neuron(0.5, 0.0, activation="linear"), loss="mse"), size=(440, 360)
    )
    # Targets up to 0.9 in size: the colors end at -1 and 1.
    ramp = next(entry for entry in panel.legend.entries if entry.mark is Mark.RAMP)
    assert ramp.text == "−1 | 1"
    expected = mixed(LIGHT.color("positive"), LIGHT.color("surface"), 0.40 * 0.5 * 0.8)
    assert color_at(panel, 0.8, 0.4).getRgb()[:3] == pytest.approx(expected, abs=4)
    assert panel.switches.errors.isVisible()
    plain = panel.canvas.grab().toImage()
    panel.switches.errors.click()
    assert Mark.ERROR in {entry.mark for entry in panel.legend.entries}
    assert panel.canvas.grab().toImage() != plain


def test_targets_far_from_zero_are_colored_about_their_middle(make: Make) -> None:
    data = Data(inputs=CORNERS.inputs, targets=((200.0,), (210.0,), (230.0,), (240.0,)))
    panel = make(experiment(data, neuron(0.0, 0.0, activation="linear"), loss="mse"))
    ramp = next(entry for entry in panel.legend.entries if entry.mark is Mark.RAMP)
    assert ramp.text == "200 | 240"


def test_one_input_is_drawn_as_the_fitted_curve_with_its_errors(make: Make) -> None:
    inputs = tuple((float(x),) for x in range(6))
    data = Data(inputs=inputs, targets=tuple((2.0 * x[0] + 1,) for x in inputs))
    panel = make(experiment(data, neuron(2.0, bias=-1.0, activation="linear"), loss="mse"))
    assert panel.session.plane.kind is PlaneKind.CURVE
    # The curve is 2x - 1, the targets are 2x + 1.
    assert color_at(panel, 2.5, 4.0).lightness() < 100
    assert color_at(panel, 3.0, 7.0) == LIGHT.color("positive")
    error = color_at(panel, 3.0, 6.0)
    assert error.hueF() == pytest.approx(LIGHT.color("loss").hueF(), abs=0.05)
    panel.switches.errors.click()
    assert color_at(panel, 3.0, 6.0) == LIGHT.color("surface")
    assert not panel.switches.discrete.isVisible()


def test_of_several_outputs_of_a_regression_it_is_said_which_is_shown(make: Make) -> None:
    data = Data(inputs=CORNERS.inputs, targets=((0.1, 0.3), (0.2, 0.7), (0.3, 0.1), (0.4, 0.2)))
    layers = (Layer(units=2, activation="linear"),)
    panel = make(experiment(data, layers, loss="mse"))
    assert "output 1 of 2" in [entry.text for entry in panel.legend.entries]


# Pointing.


def at_sample(panel: BoundaryPanel, row: int) -> QPointF:
    values = panel.session.setup.dataset.values[[row]]
    return QPointF(*panel.canvas.frame.to_px(values)[0])


def test_a_click_follows_a_sample_of_the_batch(make: Make, qtbot: QtBot) -> None:
    panel = make(experiment(CORNERS, neuron(2.0, 0.0)))
    session = panel.session
    row = int(session.setup.dataset.train[session.moment.rows[2]])
    at = at_sample(panel, row).toPoint()
    with qtbot.waitSignal(session.trace_changed):
        qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=at)
    assert session.sample == 2


def test_a_sample_tells_its_values_target_and_output(make: Make) -> None:
    panel = make(experiment(CORNERS, neuron(2.0, 0.0)))
    text = panel.words.sample(3)
    assert text.splitlines()[1] == "x₁ = 1.0   x₂ = 1.0"
    # sigmoid(2) = 0.8808
    assert "output: 0.8808" in text
    assert "target: class 1" in text
    assert "answer: class 1" in text


def test_a_place_on_the_screen_and_in_the_plane_are_the_same(make: Make) -> None:
    frame = make(experiment(CORNERS, neuron(2.0, 0.0))).canvas.frame
    places = np.array([[-1.0, 0.3], [0.7, -0.9]])
    for place, pixel in zip(places, frame.to_px(places), strict=True):
        assert frame.from_px(QPointF(*pixel)) == pytest.approx(tuple(place), abs=1e-9)
