"""The map of the slope panel: two weights, the path of training, and the way downhill."""

import math

import numpy as np
import pytest
from PySide6.QtCore import Qt

from backpropviz.engine.backprop import run_pass
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.session.session import Session
from backpropviz.views.explain.slope_map import MapPicture
from backpropviz.views.explain.slope_panel import SlopePanel

V1, V2 = Quantity(Kind.WEIGHT, 2, 0, 0), Quantity(Kind.WEIGHT, 2, 0, 1)
SIZE = (410, 330)


@pytest.fixture
def panel(show_panel, session, qtbot):
    made = show_panel(SlopePanel, session, SIZE)
    qtbot.waitUntil(lambda: made.slices.is_current)
    return made


@pytest.fixture
def circle(qapp):
    """2-4-2-1, tanh, half the squared error: 250 samples for training in batches of 10."""
    tanh = [Layer(units=units, activation="tanh") for units in (4, 2, 1)]
    data = Data(generator="circle", samples=500, noise=0.0, seed=1, test_fraction=0.5)
    settings = Training(loss="half_mse", optimizer="sgd", learning_rate=0.03, batch_size=10)
    model = Model(inputs=2, layers=tuple(tanh))
    return Session(Experiment(title="Circle", model=model, data=data, training=settings))


def press(qtbot, panel, *keys, modifier=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        qtbot.keyClick(panel.canvas, key, modifier)


def test_the_map_is_of_the_weight_pointed_at_and_one_beside_it(qtbot, session, panel):
    panel.show_map(True)
    qtbot.waitUntil(lambda: panel.slices.is_current)
    assert panel.slices.axes == (V1, V2)
    assert panel.summary == "V₁ and V₂"
    assert isinstance(panel.canvas.picture, MapPicture)
    first, second = panel.slices.result.grid.axes
    losses = panel.slices.result.losses
    for row, column in ((0, 0), (7, 30), (40, 50)):
        run = session.moment.run
        moved = run.parameters.copy()
        moved.flat[moved.index(V1)] = first[column]
        moved.flat[moved.index(V2)] = second[row]
        expected = run_pass(run.problem, moved, run.rows).loss
        assert losses[row, column] == pytest.approx(expected, rel=1e-12)


def test_downhill_is_at_a_right_angle_to_the_line_through_the_point(qtbot, circle, show_panel):
    panel = show_panel(SlopePanel, circle, (500, 330))
    panel.show_map(True)
    qtbot.waitUntil(lambda: panel.slices.is_current)
    picture, landscape = panel.canvas.picture, panel.slices.result.landscape
    # Along a contour line the loss stays: the direction (g2, -g1) of the parameters, in pixels.
    g = landscape.gradient
    here = landscape.here
    along = 1e-3 * np.array([g[1], -g[0]]) / np.abs(g).max()
    one, other = (picture.axes.to_px(*(here + sign * along)) for sign in (-1, 1))
    line = other - one
    arrow = picture.arrow
    across = arrow.dx() * line.x() + arrow.dy() * line.y()
    assert abs(across) < 1e-9 * arrow.length() * math.hypot(line.x(), line.y())
    # And it leads down, not up.
    tip = picture.values_at(arrow.p1() + (arrow.p2() - arrow.p1()) * 0.05)
    assert float((tip - here) @ g) < 0


def test_a_unit_is_as_long_upward_as_across_at_any_size(qtbot, panel):
    panel.show_map(True)
    for size in (SIZE, (620, 520), (900, 300)):
        panel.resize(*size)
        qtbot.waitUntil(lambda: panel.slices.is_current)
        axes = panel.canvas.picture.axes
        across = axes.area.width() / (axes.x[1] - axes.x[0])
        up = axes.area.height() / (axes.y[1] - axes.y[0])
        assert across == pytest.approx(up, rel=0.01)


def test_another_second_weight_is_picked_from_the_menu(qtbot, session, panel):
    panel.show_map(True)
    panel.bar.menu.aboutToShow.emit()
    texts = [action.text() for action in panel.bar.menu.actions() if action.text()]
    assert texts[:3] == ["The weight that is pointed at next", "V₂", "V₃"]
    assert "W₁₁" in texts
    next(each for each in panel.bar.menu.actions() if each.text() == "V₃").trigger()
    panel.refresh()
    assert panel.slices.axes == (V1, Quantity(Kind.WEIGHT, 2, 0, 2))
    assert panel.bar.second.text() == "↑ V₃ ▾"


def test_the_second_weight_can_be_pointed_at_in_the_network(qtbot, session, panel):
    panel.show_map(True)
    panel.bar.menu.aboutToShow.emit()
    panel.bar.menu.actions()[0].trigger()
    session.select(Quantity(Kind.WEIGHT, 1, 2, 1))
    panel.refresh()
    assert panel.slices.axes == (V1, Quantity(Kind.WEIGHT, 1, 2, 1))
    panel.parameters.point_at_second(False)
    session.select(V2)
    panel.refresh()
    assert panel.slices.axes == (V2, Quantity(Kind.WEIGHT, 1, 2, 1))


def test_pointing_at_the_second_weight_gives_the_first_another_neighbor(session, panel):
    panel.show_map(True)
    session.select(V2)
    panel.refresh()
    assert panel.slices.axes == (V2, Quantity(Kind.WEIGHT, 2, 0, 2))


def test_both_weights_move_by_keys_and_are_taken_as_one_edit(qtbot, session, panel):
    panel.show_map(True)
    panel.setFocus()
    press(qtbot, panel, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Up)
    first, second = panel.slices.trial.tolist()
    assert second - 0.5 == pytest.approx(2 * (first - 0.1))
    press(qtbot, panel, Qt.Key.Key_Enter)
    assert session.moment.parameters.weights[1][:2, 0].tolist() == [first, second]
    assert session.undo_stack.undoText() == "Change V₁ and V₂"
    session.undo_stack.undo()
    assert session.moment.parameters.weights[1][:2, 0].tolist() == [0.1, 0.5]


def test_the_path_of_training_is_drawn_from_its_start(qtbot, session, panel):
    panel.show_map(True)
    for _ in range(5):
        session.trainer.update()
    panel.refresh()
    path = panel.canvas.scene.path
    assert len(path) == 6
    assert path[0].tolist() == [0.1, 0.5]
    assert path[-1].tolist() == session.moment.parameters.weights[1][:2, 0].tolist()
    assert "training’s\u00a0path" in panel.readout.text
