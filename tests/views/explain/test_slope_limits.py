"""The slope panel on large networks, other samples, and losses that are not finite."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.session.session import Session
from backpropviz.views.explain.slope_curve import CurvePicture
from backpropviz.views.explain.slope_panel import SlopePanel
from backpropviz.views.look.theme import DARK

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


def one_weight(w=1.0, x=1.0, target=0.0, **training):
    settings = {"loss": "half_mse", "optimizer": "sgd", "learning_rate": 0.1} | training
    layers = (Layer(units=1, activation="linear", bias=False, weights=((w,),)),)
    return Session(
        Experiment(
            title="One weight",
            model=Model(inputs=1, layers=layers),
            data=Data(inputs=((x,),), targets=((target,),)),
            training=Training(**settings),
        )
    )


def press(qtbot, panel, *keys, modifier=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        qtbot.keyClick(panel.canvas, key, modifier)


def test_batch_or_all_samples_where_they_differ(qtbot, circle, show_panel, session):
    panel = show_panel(SlopePanel, circle, SIZE)
    whole = panel.findChild(type(panel.bar.fit), "of_all_samples")
    assert whole.isVisible()
    qtbot.mouseClick(whole, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.slices.is_current)
    assert panel.slices.result.landscape.n_samples == 250
    other = show_panel(SlopePanel, session, SIZE)
    assert not other.findChild(type(panel.bar.fit), "of_all_samples").isVisible()


def test_a_large_network_is_drawn_in_every_way(qtbot, wide, show_panel):
    panel = show_panel(SlopePanel, wide, SIZE)
    wide.select(Quantity(Kind.WEIGHT, 1, 3, 500))
    panel.refresh()
    qtbot.waitUntil(lambda: panel.slices.is_current)
    panel.show_map(True)
    qtbot.waitUntil(lambda: panel.slices.is_current)
    assert panel.slices.axes[1] == Quantity(Kind.WEIGHT, 1, 3, 501)
    panel.grab()


@pytest.mark.parametrize("is_map", [False, True])
def test_a_pass_that_exploded_is_told_and_nothing_raises(qtbot, show_panel, qapp, is_map):
    weights = ((1e12,),) * 1
    layers = tuple(
        Layer(units=1, activation="linear", bias=False, weights=weights) for _ in range(30)
    )
    session = Session(
        Experiment(
            title="Exploded",
            model=Model(inputs=1, layers=layers),
            data=Data(inputs=((1.0,),), targets=((0.0,),)),
            training=Training(loss="half_mse", optimizer="sgd", learning_rate=0.1),
        )
    )
    panel = show_panel(SlopePanel, session, SIZE)
    panel.show_map(is_map)
    qtbot.waitUntil(lambda: panel.slices.is_current)
    panel.grab()
    panel.slices.try_at(panel.slices.here * 1.5)
    panel.grab()
    assert panel.canvas.scene.step is None
    assert not panel.readout.try_step.isEnabled() or panel.slices.trial is not None
    press(qtbot, panel, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_O)


def test_where_the_loss_is_not_defined_the_curve_stops_and_the_place_says_so(show_panel, qapp):
    # a = w with t = 1: cross-entropy −ln w is not defined below 0 and above 1.
    session = one_weight(w=0.5, target=1.0, loss="bce")
    panel = show_panel(SlopePanel, session, SIZE)
    losses = panel.slices.result.losses
    assert np.isfinite(losses).any()
    assert not np.isfinite(losses).all()
    axes = panel.canvas.picture.axes
    assert "not a finite number" in panel.canvas.hint_at(axes.to_px(-0.5, axes.y[0] + 0.1))
    middle = QPointF(axes.x_px(0.75), axes.area.center().y())
    assert "J is about 0.28" in panel.canvas.hint_at(middle)
    panel.slices.try_at(np.array([-0.5]))
    assert "There the loss is not a finite number." in panel.readout.text
    panel.grab()


def test_it_is_drawn_anew_only_when_something_else_is_to_be_seen(session, panel):
    picture = panel.canvas.picture
    session.step_forward()
    panel.refresh()
    panel.slices.try_at(np.array([0.3]))
    assert panel.canvas.picture is picture
    session.edit_number("Edit", V1, 0.2)
    panel.refresh()
    assert panel.canvas.picture is not picture


def test_both_themes_and_scales_are_drawn(panel):
    for scale in (0.9, 1.2):
        panel.set_theme(DARK, scale)
        image = panel.grab().toImage()
        assert image.pixelColor(2, image.height() // 2) == DARK.color("surface")


def test_another_document_is_shown_from_its_own_last_layer(session, panel):
    session.select(Quantity(Kind.WEIGHT, 1, 2, 1))
    panel.refresh()
    session.open("linear-regression")
    panel.refresh()
    assert panel.slices.axes == (Quantity(Kind.WEIGHT, 1),)
    panel.show_map(True)
    assert panel.slices.axes == (Quantity(Kind.WEIGHT, 1), Quantity(Kind.BIAS, 1))


def test_a_network_of_one_weight_has_no_map(show_panel, qapp):
    panel = show_panel(SlopePanel, one_weight(), SIZE)
    assert not panel.bar.findChild(type(panel.bar.fit), "show_map").isEnabled()
    panel.show_map(True)
    assert isinstance(panel.canvas.picture, CurvePicture)
