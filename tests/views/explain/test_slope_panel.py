"""The slope panel: what it promises, what it tells, and what keys and mouse make of it."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from backpropviz.engine.backprop import run_pass
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.sabotage.sabotage import Sabotage, WrongRule
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.export.numbers import NumberStyle, number_text
from backpropviz.session.session import Session
from backpropviz.views.explain.slope_panel import SlopePanel

V1, V2 = Quantity(Kind.WEIGHT, 2, 0, 0), Quantity(Kind.WEIGHT, 2, 0, 1)
SIZE = (410, 330)


@pytest.fixture
def panel(show_panel, session, qtbot):
    made = show_panel(SlopePanel, session, SIZE)
    qtbot.waitUntil(lambda: made.slices.is_current)
    return made


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


def loss_with(session, quantity, value):
    run = session.moment.run
    moved = run.parameters.copy()
    moved.flat[moved.index(quantity)] = value
    return run_pass(run.problem, moved, run.rows).loss


def test_its_title_names_the_parameter_its_value_and_its_slope(session, panel):
    slope = session.moment.run.gradient.weights[1][0, 0]
    assert panel.summary == f"V₁ 0.1 · slope {number_text(slope)}"
    session.select(V2)
    panel.refresh()
    slope = session.moment.run.gradient.weights[1][1, 0]
    assert panel.summary == f"V₂ 0.5 · slope {number_text(slope)}"


def test_it_follows_the_step_to_the_weight_whose_gradient_is_made(session, panel):
    session.show_quantity(Quantity(Kind.D_WEIGHT, 1, 2, 1))
    panel.refresh()
    assert panel.slices.axes == (Quantity(Kind.WEIGHT, 1, 2, 1),)


def test_dragging_sets_the_promise_beside_the_truth(qtbot, session, panel):
    axes = panel.canvas.picture.axes
    start = axes.to_px(0.1, session.moment.run.loss).toPoint()
    qtbot.mousePress(panel.canvas, Qt.MouseButton.LeftButton, pos=start)
    goal = QPoint(round(axes.x_px(0.6)), start.y())
    qtbot.mouseMove(panel.canvas, goal)
    value = float(panel.slices.trial[0])
    assert value == pytest.approx(0.6, abs=0.01)
    slope = session.moment.run.gradient.weights[1][0, 0]
    predicted = slope * (value - 0.1)
    real = loss_with(session, V1, value) - session.moment.run.loss
    assert panel.slices.promise.predicted == pytest.approx(predicted, rel=1e-12)
    assert panel.slices.promise.real == pytest.approx(real, rel=1e-10)
    said = panel.readout.text.replace("\u00a0", " ")
    assert f"predicted {number_text(panel.slices.promise.predicted)}" in said
    assert f"real {number_text(panel.slices.promise.real)}" in said
    assert session.moment.parameters.weights[1][0, 0] == 0.1  # nothing is changed yet
    qtbot.mouseRelease(panel.canvas, Qt.MouseButton.LeftButton, pos=goal)
    assert panel.slices.trial is not None


def test_the_heights_of_tangent_and_curve_are_the_two_numbers(session, panel):
    panel.slices.try_at(np.array([0.6]))
    trial, loss = panel.canvas.trial, session.moment.run.loss
    slope = session.moment.run.gradient.weights[1][0, 0]
    assert trial.predicted == pytest.approx(loss + 0.5 * slope, rel=1e-12)
    assert trial.real == pytest.approx(loss_with(session, V1, 0.6), rel=1e-12)


def test_arrow_keys_move_the_trial_enter_takes_it_and_undo_brings_it_back(qtbot, session, panel):
    panel.setFocus()
    assert panel.canvas.hasFocus()
    press(qtbot, panel, *[Qt.Key.Key_Right] * 3)
    step = (float(panel.slices.trial[0]) - 0.1) / 3
    assert step > 0
    press(qtbot, panel, Qt.Key.Key_Left, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert panel.slices.trial[0] == pytest.approx(0.1 + 2.9 * step, rel=1e-12)
    taken = float(panel.slices.trial[0])
    press(qtbot, panel, Qt.Key.Key_Return)
    assert session.moment.parameters.weights[1][0, 0] == taken
    assert session.undo_stack.undoText() == "Change V₁"
    assert panel.slices.trial is None
    session.undo_stack.undo()
    assert session.moment.parameters.weights[1][0, 0] == 0.1


def test_escape_lets_the_trial_go_and_then_leaves_the_key_to_the_window(qtbot, session, panel):
    panel.setFocus()
    press(qtbot, panel, Qt.Key.Key_Right, Qt.Key.Key_Escape)
    assert panel.slices.trial is None
    assert session.undo_stack.count() == 0
    assert not session.is_modified


def test_there_is_a_way_back_to_the_very_value(qtbot, panel):
    press(qtbot, panel, *[Qt.Key.Key_Right] * 7, *[Qt.Key.Key_Left] * 7)
    assert panel.slices.trial.tolist() == [0.1]
    assert "Nothing is moved yet." in panel.readout.text


def test_the_optimizers_step_is_tried_by_key_and_by_button(qtbot, session, panel):
    after = float(session.moment.update.values["w"][session.moment.parameters.index(V1)])
    press(qtbot, panel, Qt.Key.Key_O)
    assert panel.slices.trial.tolist() == [after]
    qtbot.mouseClick(panel.readout.drop, Qt.MouseButton.LeftButton)
    assert panel.slices.trial is None
    qtbot.mouseClick(panel.readout.try_step, Qt.MouseButton.LeftButton)
    assert panel.slices.trial.tolist() == [after]
    qtbot.mouseClick(panel.readout.take, Qt.MouseButton.LeftButton)
    assert session.moment.parameters.weights[1][0, 0] == after


def test_keys_and_wheel_zoom_and_fit(qtbot, panel):
    half = panel.slices.window.half
    press(qtbot, panel, Qt.Key.Key_Plus, Qt.Key.Key_Plus)
    closer = panel.slices.window.half
    assert closer == pytest.approx(half / 1.25**2)
    press(qtbot, panel, Qt.Key.Key_Minus)
    assert panel.slices.window.half == pytest.approx(half / 1.25)
    place = QPointF(100, 100)
    event = QWheelEvent(
        place,
        panel.canvas.mapToGlobal(place),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(panel.canvas, event)
    assert panel.slices.window.half == pytest.approx(half)
    press(qtbot, panel, Qt.Key.Key_Plus, Qt.Key.Key_0)
    assert panel.slices.window.half == half
    qtbot.mouseClick(panel.bar.zoom_out, Qt.MouseButton.LeftButton)
    assert panel.slices.window.half > half
    qtbot.mouseClick(panel.bar.fit, Qt.MouseButton.LeftButton)
    assert panel.slices.window.half == half


@pytest.mark.parametrize(
    ("to", "said"),
    [
        # From w = 1 with the slope 1: to w the real change is (w² − 1)/2, a share of (w + 1)/2.
        (0.5, "75.0 % of the prediction came true."),
        (-1.5, "The other way: so far the tangent does not hold."),
        (1.5, "125.0 % of the prediction came true."),
        (4.5, "2.75 times what was predicted."),
    ],
)
def test_it_says_what_came_of_the_promise(show_panel, qapp, to, said):
    session = one_weight()
    panel = show_panel(SlopePanel, session, SIZE)
    panel.slices.zoom(4.0)
    panel.slices.try_at(np.array([to]))
    assert said in panel.readout.text.replace("\u202f", " ")


def test_a_flat_place_promises_nothing(show_panel, qapp):
    panel = show_panel(SlopePanel, one_weight(w=0.0), SIZE)
    panel.slices.try_at(np.array([0.5]))
    assert "Flat here: the slope predicts no change." in panel.readout.text


def test_a_wrong_rule_breaks_the_promise_in_sight(session, panel):
    panel.slices.try_at(np.array([0.11]))
    assert panel.slices.promise.kept_share == pytest.approx(1.0, abs=0.01)
    session.set_sabotage(Sabotage(WrongRule.GRADIENT_SIGN, 2))
    panel.refresh()
    panel.slices.try_at(np.array([0.11]))
    assert "The other way" in panel.readout.text


def test_numbers_are_written_in_the_style_of_the_session(session, panel):
    style = NumberStyle(6, decimal_comma=True)
    session.set_style(style)
    panel.refresh()
    slope = session.moment.run.gradient.weights[1][0, 0]
    assert panel.summary == f"V₁ 0,1 · slope {number_text(slope, style)}"
    panel.slices.try_at(np.array([0.6]))
    assert "0,6" in panel.readout.text


def test_a_slope_that_is_to_be_predicted_is_not_shown(session, panel):
    session.show_quantity(Quantity(Kind.LOSS))
    session.prediction.set_on(True)
    assert panel.summary == "V₁ 0.1 · slope ?"
    assert panel.canvas.scene.hides_slope
    assert panel.canvas.scene.step is None
    assert not panel.readout.try_step.isEnabled()
    assert "predicted first" in panel.readout.text
    panel.slices.try_at(np.array([0.6]))
    assert "predicted\u00a0?" in panel.readout.text
    assert panel.canvas.trial.predicted is None
    session.prediction.set_on(False)
    assert panel.summary != "V₁ 0.1 · slope ?"


def test_a_loss_that_is_to_be_predicted_is_not_drawn(qtbot, session, panel):
    session.prediction.set_on(True)
    assert panel.canvas.picture is None
    assert panel.canvas.scene.instead.startswith("The loss is to be predicted first")
    press(qtbot, panel, Qt.Key.Key_O, Qt.Key.Key_Right)
    assert panel.slices.trial is None
    panel.grab()


def test_the_updated_weight_is_not_given_away_by_the_step(qtbot, session, panel):
    session.show_quantity(Quantity(Kind.D_WEIGHT, 1, 0, 0))
    session.select(V1)
    session.prediction.set_on(True)
    panel.refresh()
    assert not panel.canvas.scene.hides_slope
    assert panel.canvas.scene.step is None
    press(qtbot, panel, Qt.Key.Key_O)
    assert panel.slices.trial is None
