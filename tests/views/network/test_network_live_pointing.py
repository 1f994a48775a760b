"""The training picture: what is found at its places, what is said about it, and large networks."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.schema import Layer
from backpropviz.views.network.view import NetworkView


def layout_of(view: NetworkView):
    return view.stage._canvas_for(view.viewport()).setting.layout


def legend_of(view: NetworkView):
    stage = view.stage._canvas_for(view.viewport())
    return view.stage._legend(stage.setting, view.stage._frame_for(stage.setting))


def box_of(view: NetworkView, layer: int, unit: int):
    return layout_of(view).columns[layer].box(unit)


def middle_of_edge(view: NetworkView, weight: Quantity) -> QPoint:
    gap = layout_of(view).gaps[weight.layer - 1]
    return gap.path(weight.source, weight.unit).pointAtPercent(0.5).toPoint()


def hover(view: NetworkView, place: QPoint) -> None:
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, view.mapToGlobal(place))
    QApplication.sendEvent(view, event)


# What is at a place


@pytest.mark.parametrize(
    "weight",
    [Quantity(Kind.WEIGHT, 1, unit, source) for source in range(2) for unit in range(3)]
    + [Quantity(Kind.WEIGHT, 2, 0, source) for source in range(3)],
)
def test_clicking_an_edge_selects_its_weight(qtbot, make_live, weight, two_three_one):
    view = make_live(two_three_one())
    gap = layout_of(view).gaps[weight.layer - 1]
    at_share = 0.2 if weight.layer == 2 else 0.8  # near its own tile, away from crossings
    place = gap.path(weight.source, weight.unit).pointAtPercent(at_share).toPoint()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert view._session.selection == weight


def test_clicking_a_tile_selects_its_bias(qtbot, make_live, two_three_one):
    view = make_live(two_three_one())
    for layer, unit in ((1, 0), (1, 2), (2, 0)):
        place = box_of(view, layer, unit).center().toPoint()
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
        assert view._session.selection == Quantity(Kind.BIAS, layer, unit)


def test_an_input_and_a_neuron_without_bias_have_nothing_to_select(qtbot, make_live, two_three_one):
    view = make_live(two_three_one(bias=False))
    for layer in (0, 1):
        view._session.select(Quantity(Kind.WEIGHT, 1, 0, 0))
        place = box_of(view, layer, 1).center().toPoint()
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
        assert view._session.selection is None


def test_double_clicking_an_edge_edits_its_weight(qtbot, make_live, two_three_one):
    view = make_live(two_three_one())
    weight = Quantity(Kind.WEIGHT, 2, 0, 1)
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=middle_of_edge(view, weight))
    qtbot.keyClicks(view._editor.field, "0.625")
    qtbot.keyClick(view._editor.field, Qt.Key.Key_Return)
    assert view._session.moment.parameters.weights[1][1, 0] == 0.625


def test_while_it_trains_no_number_can_be_edited(qtbot, make_live, two_three_one):
    view = make_live(two_three_one())
    weight = Quantity(Kind.WEIGHT, 2, 0, 1)
    view._session.trainer.play()
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=middle_of_edge(view, weight))
    assert view._editor.field is None
    view._session.trainer.pause()


# What is said about it


def test_the_tooltip_of_an_edge_has_weight_and_gradient_in_full_and_follows_the_training(
    make_live, two_three_one
):
    view = make_live(two_three_one())
    session, weight = view._session, Quantity(Kind.WEIGHT, 2, 0, 1)
    hover(view, middle_of_edge(view, weight))
    for _ in range(3):
        weights, slopes = session.moment.parameters.weights, session.moment.run.gradient.weights
        shown = [line.partition(" = ")[2] for line in QToolTip.text().splitlines()]
        assert shown[0] == repr(float(weights[1][1, 0])).replace("-", "−")
        assert shown[1] == repr(float(slopes[1][1, 0])).replace("-", "−")
        before = QToolTip.text()
        session.trainer.update(1)
        assert QToolTip.text() != before


def test_the_tooltip_of_a_tile_has_its_bias_and_the_range_of_its_picture(make_live, two_three_one):
    view = make_live(two_three_one())
    hover(view, box_of(view, 1, 1).center().toPoint())
    lines = QToolTip.text().splitlines()
    assert lines[0].endswith("= −1.0")
    assert "x1" in lines[2]
    assert "−1" in lines[2]


def test_a_tooltip_goes_when_its_network_does(qtbot, make_live, experiment_of, two_three_one):
    view = make_live(two_three_one())
    weight = Quantity(Kind.WEIGHT, 1, 2, 1)
    hover(view, middle_of_edge(view, weight))
    assert QToolTip.isVisible()
    view.stage.hovered = weight
    smaller = experiment_of(Layer(units=1, activation="tanh"))
    view._session.edit("Smaller", smaller)
    view.grab()
    assert view.stage.hovered is None
    qtbot.waitUntil(lambda: not QToolTip.isVisible())  # Qt takes its time


# Large networks


def test_of_too_many_edges_the_strongest_of_every_layer_are_drawn_and_the_legend_says_so(
    make_live, wide
):
    view = make_live(wide.experiment)
    assert legend_of(view).sentences[0].startswith("edges: the strongest 600 of 101,632 weights")
    layout_of(view)
    edges = view.stage._frame_for(view.stage._canvas.setting).edges
    assert [len(chosen) for chosen in edges.chosen] == [300, 300]
    for weights, chosen in zip(view._session.moment.parameters.weights, edges.chosen, strict=True):
        sizes = np.abs(weights.ravel())
        rest = np.delete(sizes, chosen)
        assert sizes[chosen].min() >= rest.max()


def test_every_unit_of_a_large_layer_has_its_place(make_live, wide):
    view = make_live(wide.experiment)
    for column, units in zip(layout_of(view).columns, (784, 128, 10), strict=True):
        assert len(column.y) == units
        assert column.whole.top() > 0
        assert column.whole.bottom() < view.height()
        for unit in (0, units // 2, units - 1):
            assert column.unit_at(column.box(unit).center()) == unit


def test_tiles_and_names_lie_within_the_picture_at_every_size(make_live, two_three_one):
    view = make_live(two_three_one())
    for size in ((420, 360), (520, 560), (700, 650), (1000, 850), (1800, 1000)):
        view.resize(*size)
        for column in layout_of(view).columns:
            assert 0 < column.whole.left() < column.whole.right() < size[0]
            assert 40 < column.whole.top() < column.whole.bottom() < size[1] - 40
