"""The training picture: what its pixels say about the weights and the neurons."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment import editing
from backpropviz.experiment.schema import Layer
from backpropviz.views.canvas.viewport import Viewport
from backpropviz.views.look.theme import DARK, LIGHT
from backpropviz.views.main.studio import write_picture
from backpropviz.views.network.live_stage import LiveStage
from backpropviz.views.network.view import NetworkView


def image_of(view: NetworkView) -> QImage:
    return view.grab().toImage()


def layout_of(view: NetworkView):
    return view.stage._canvas_for(view.viewport()).setting.layout


def legend_of(view: NetworkView):
    stage = view.stage._canvas_for(view.viewport())
    return view.stage._legend(stage.setting, view.stage._frame_for(stage.setting))


def blueness(image: QImage, x: float, y: float) -> int:
    color = image.pixelColor(round(x), round(y))
    return color.blue() - color.red()


def box_of(view: NetworkView, layer: int, unit: int):
    return layout_of(view).columns[layer].box(unit)


# The pictures of the neurons


def test_a_neuron_of_x1_alone_differs_from_left_to_right_and_not_from_top_to_bottom(
    make_live, experiment_of
):
    weights = ((2.0,), (0.0,))
    view = make_live(experiment_of(Layer(units=1, activation="tanh", weights=weights)))
    box, image = box_of(view, 1, 0), image_of(view)
    left, right = box.left() + box.width() * 0.2, box.left() + box.width() * 0.8
    for share in (0.25, 0.5, 0.75):
        y = box.top() + box.height() * share
        assert blueness(image, left, y) < -100  # tanh(2 · −0.6) = −0.83
        assert blueness(image, right, y) > 100
        assert image.pixel(round(right), round(y)) == image.pixel(
            round(right), round(box.top() + box.height() / 2)
        )


def test_a_neuron_of_x2_alone_is_negative_at_the_bottom(make_live, experiment_of):
    weights = ((0.0,), (2.0,))
    view = make_live(experiment_of(Layer(units=1, activation="tanh", weights=weights)))
    box, image = box_of(view, 1, 0), image_of(view)
    assert blueness(image, box.center().x(), box.top() + box.height() * 0.2) > 100
    assert blueness(image, box.center().x(), box.top() + box.height() * 0.8) < -100


def test_the_inputs_show_their_own_columns(make_live, two_three_one):
    view = make_live(two_three_one())
    image, first, second = image_of(view), box_of(view, 0, 0), box_of(view, 0, 1)
    near, far = 0.2, 0.8
    assert blueness(image, first.left() + near * first.width(), first.center().y()) < -60
    assert blueness(image, first.left() + far * first.width(), first.center().y()) > 60
    assert blueness(image, second.center().x(), second.top() + near * second.height()) > 60
    assert blueness(image, second.center().x(), second.top() + far * second.height()) < -60


@pytest.mark.parametrize(
    ("activation", "expected"),
    [("tanh", (-1.0, 1.0)), ("sigmoid", (0.0, 1.0)), ("linear", (-3.0, 3.0))],
)
def test_the_range_of_a_picture_is_that_of_its_activation(
    make_live, activation, expected, experiment_of
):
    layer = Layer(units=1, activation=activation, weights=((0.0,), (0.0,)), biases=(3.0,))
    view = make_live(experiment_of(layer))
    layout_of(view)
    low, high = view.stage._frame_for(view.stage._canvas.setting).pictures[1].ranges[0]
    assert (low, high) == pytest.approx(expected)


def test_over_one_input_a_tile_shows_the_curve_of_its_neuron(make_live, experiment_of):
    inputs = tuple((x / 4,) for x in range(-4, 5))
    layer = Layer(units=1, activation="linear", weights=((1.0,),))
    view = make_live(experiment_of(layer, inputs=inputs, targets=inputs))
    box, image = box_of(view, 1, 0), image_of(view)
    right, left = box.left() + 0.75 * box.width(), box.left() + 0.25 * box.width()
    # Between 0 and the curve it is filled: right of the middle above 0, left of it below.
    assert blueness(image, right, box.top() + 0.42 * box.height()) > 40
    assert abs(blueness(image, right, box.top() + 0.6 * box.height())) < 10
    assert blueness(image, left, box.top() + 0.58 * box.height()) < -40
    assert abs(blueness(image, left, box.top() + 0.4 * box.height())) < 10


def test_without_pictures_a_tile_is_plain_and_has_its_symbol(make_live, two_three_one):
    view = make_live(two_three_one())
    view.set_pictures(False)
    box, image = box_of(view, 1, 2), image_of(view)
    assert image.pixelColor(round(box.right()) - 5, round(box.top()) + 8) == LIGHT.color("surface")
    dark = [
        (x, y)
        for x in range(round(box.left()) + 6, round(box.right()) - 6)
        for y in range(round(box.top()) + 6, round(box.bottom()) - 14)
        if image.pixelColor(x, y).lightness() < 80
    ]
    assert len(dark) > 20
    assert "tiles" not in legend_of(view).sentences[0]


# The edges


def thickness(image: QImage, x: int, y: float) -> int:
    """How many pixels in a column around a height are not of the ground."""
    ground = LIGHT.color("canvas").rgb()
    return sum(image.pixel(x, round(y) + offset) != ground for offset in range(-12, 13))


def test_the_wider_an_edge_the_larger_its_weight_whatever_its_sign(make_live, experiment_of):
    sizes = (0.1, -0.4, 0.7, -1.0)
    view = make_live(
        experiment_of(
            Layer(units=4, activation="tanh", weights=(sizes, (0.0,) * 4)),
            targets=((0.0,) * 4,) * 4,
        )
    )
    gap, image = layout_of(view).gaps[0], image_of(view)
    widths = []
    for unit in range(4):
        # Near the tile, where the edges are level and far apart; dashed ones have gaps somewhere.
        columns = range(round(gap.right) - 26, round(gap.right) - 10)
        heights = gap.heights(np.array(columns, dtype=float))[unit]
        widths.append(max(thickness(image, x, y) for x, y in zip(columns, heights, strict=True)))
    assert widths == sorted(widths)
    assert widths[0] < widths[1] < widths[2] < widths[3]


def test_the_sign_of_a_weight_shows_without_color(make_live, experiment_of):
    inputs, targets = ((-1.0,), (1.0,)), ((1.0,), (-1.0,))

    def gaps(weight: float) -> int:
        layer = Layer(units=1, activation="tanh", weights=((weight,),))
        view = make_live(experiment_of(layer, inputs=inputs, targets=targets))
        gap, image = layout_of(view).gaps[0], image_of(view)
        y = round(gap.start[0, 0]) - 1
        ground = LIGHT.color("canvas").rgb()
        row = range(round(gap.left) + 3, round(gap.right) - 3)
        return sum(image.pixel(x, y) == ground for x in row)

    assert gaps(1.0) == 0
    assert gaps(-1.0) > 20


def test_a_negative_bias_is_marked_with_a_minus(make_live, two_three_one):
    view = make_live(two_three_one())
    image = image_of(view)

    def middle(unit: int) -> int:
        box = box_of(view, 1, unit)
        x, y = box.left() + 0.06 * box.width(), box.bottom() - 0.06 * box.width()
        return blueness(image, x, y)

    assert middle(0) > 60  # 0.5, a full dot
    assert abs(middle(1)) < 30  # −1: the minus has the ground's color


def test_the_edges_change_while_it_trains(make_live, two_three_one):
    view = make_live(two_three_one())
    before = image_of(view)
    view._session.trainer.update(5)
    assert image_of(view) != before
    view._session.trainer.go_to(0)
    assert image_of(view) == before


def test_edges_can_stand_for_the_gradients_of_the_batch(make_live, two_three_one):
    view = make_live(two_three_one())
    weights = image_of(view)
    view.set_edges("gradients")
    assert image_of(view) != weights
    legend = legend_of(view)
    assert "gradients" in legend.sentences[0]
    assert "logarithmic" in legend.notes[0]
    largest = np.abs(view._session.moment.run.gradient.flat).max()
    assert legend.scale.limit / 10 < largest <= legend.scale.limit
    view.set_edges("weights")
    assert image_of(view) == weights


def test_a_selected_edge_is_lit_up(make_live, two_three_one):
    view = make_live(two_three_one())
    before = image_of(view)
    weight = Quantity(Kind.WEIGHT, 1, 1, 0)
    view._session.select(weight)
    lit = image_of(view)
    assert lit != before
    gap = layout_of(view).gaps[0]
    x = round(gap.left + 0.5 * (gap.right - gap.left))
    y = gap.heights(np.array([float(x)]))[0 * 3 + 1, 0]
    around = {lit.pixelColor(x, round(y) + offset).name() for offset in range(-9, 10)}
    assert LIGHT.color("glow").name() in around


# The picture as a whole


def test_the_picture_follows_the_theme(make_live, two_three_one):
    view = make_live(two_three_one())
    light = image_of(view)
    view.set_theme(DARK, 1.0)
    dark = image_of(view)
    assert dark.pixelColor(2, 2) == DARK.color("canvas")
    assert light.pixelColor(2, 2) == LIGHT.color("canvas")
    view.set_theme(LIGHT, 1.0)
    assert image_of(view) == light


def test_zooming_and_fitting_give_the_same_picture_back(make_live, two_three_one):
    view = make_live(two_three_one())
    before = image_of(view)
    for _ in range(9):
        view.zoom_in()
        assert image_of(view) != before
    view.fit()
    assert image_of(view) == before


def test_however_far_it_is_zoomed_in_the_legend_stays_free(make_live, two_three_one):
    view = make_live(two_three_one())
    before = image_of(view)
    for _ in range(6):
        view.zoom_in()
    after = image_of(view)
    bottom = view.height() - 50
    assert after.copy(0, bottom, 700, 50) == before.copy(0, bottom, 700, 50)
    assert after.copy(0, 100, 700, 400) != before.copy(0, 100, 700, 400)


def test_the_picture_can_be_dragged(qtbot, make_live, two_three_one):
    view = make_live(two_three_one())
    before = box_of(view, 1, 0)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(350, 60))
    qtbot.mouseMove(view, QPoint(370, 90))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(370, 90))
    assert box_of(view, 1, 0).topLeft() - before.topLeft() == QPointF(20, 30)
    view.fit()
    assert box_of(view, 1, 0) == before


def test_switching_back_gives_the_picture_of_the_pass(make_live, two_three_one):
    view = make_live(two_three_one())
    live = image_of(view)
    view.set_live(False)
    assert not view.is_live
    step = image_of(view)
    view.set_live(True)
    assert image_of(view) == live
    view.set_live(False)
    assert image_of(view) == step


def test_the_exported_picture_agrees_with_the_screen(make_live, tmp_path, two_three_one):
    view = make_live(two_three_one())
    for suffix, start in ((".svg", b"<?xml"), (".pdf", b"%PDF"), (".png", b"\x89PNG")):
        path = tmp_path / f"live{suffix}"
        write_picture(view, path, view.size())
        assert path.read_bytes().startswith(start)
    exported = pixels_of(QImage(str(tmp_path / "live.png")))
    different = np.abs(exported - pixels_of(image_of(view))).max(axis=2) > 90
    assert different.mean() < 0.01  # where dashes end, and the rims of crossing lines


def test_on_a_finer_screen_everything_stands_where_it_stood(make_live, two_three_one):
    view = make_live(two_three_one())
    coarse = pixels_of(image_of(view))
    size, live = view.size(), LiveStage(view._session)
    image = QImage(size * 2, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2.0)
    painter = QPainter(image)
    live.paint(painter, Viewport(QSize(size), 1.0, QPointF(), LIGHT, 1.0, 2.0))
    painter.end()
    height, width, _ = coarse.shape
    fine = pixels_of(image).reshape(height, 2, width, 2, 3).mean(axis=(1, 3))
    assert (np.abs(fine - coarse).max(axis=2) > 90).mean() < 0.01


def pixels_of(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint8).astype(float)
    return flat.reshape(image.height(), image.width(), 4)[:, :, :3]


def test_numbers_that_are_not_finite_can_be_shown(make_live, experiment_of):
    huge = Layer(units=2, activation="linear", weights=((1e300, -1e300), (1e300, 1e300)))
    last = Layer(units=1, activation="linear", weights=((1e300,), (-1e300,)))
    view = make_live(experiment_of(huge, last))
    for shown in ("weights", "gradients"):
        view.set_edges(shown)
        assert len(np.unique(pixels_of(image_of(view)))) > 1


def test_features_are_named_as_mathematics(make_live, experiment_of):
    experiment = experiment_of(Layer(units=1, activation="tanh"))
    features = ("x1", "x1*x2", "x2^2", "sin(x1)", "(x1 + 1)*x2")
    experiment = msgspec.structs.replace(
        experiment,
        model=msgspec.structs.replace(experiment.model, inputs=5),
        data=msgspec.structs.replace(experiment.data, features=features),
    )
    view = make_live(experiment)
    layout_of(view)
    assert view.stage._canvas.setting.labels[0].texts == (
        "x_{1}",
        r"x_{1} \, x_{2}",
        "x_{2}^{2}",
        r"\sin x_{1}",
        r"\left(x_{1} + 1\right) \, x_{2}",
    )


def test_an_edit_of_a_weight_shows_at_once(make_live, two_three_one):
    view = make_live(two_three_one())
    before = image_of(view)
    parameters = view._session.moment.parameters.copy()
    parameters.weights[0][0, 0] = -1.0
    changed = editing.with_parameters(view._session.experiment, parameters)
    view._session.edit("Change", changed)
    assert image_of(view) != before
