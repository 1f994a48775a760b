"""The slope panel of an expression: one value along another, its tangent, and a trial."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from backpropviz.engine.graph.expression_trace import Differentiation, Mode
from backpropviz.engine.graph.node_names import node_quantity_named
from backpropviz.experiment.editing import expression_experiment
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.session.session import Session
from backpropviz.views.explain.slope_panel import SlopePanel

SIZE = (400, 360)


def of(text: str, **values: float) -> Session:
    return Session(expression_experiment(text, values, "A curve"))


def named(session: Session, name: str):
    return node_quantity_named(name, session.trace)


@pytest.fixture
def read(show_panel, qapp):
    def show(session: Session, name: str = "") -> SlopePanel:
        if name:
            session.show_quantity(named(session, name))
        return show_panel(SlopePanel, session, SIZE)

    return show


def curve(panel: SlopePanel):
    found = panel.of_value.slice.result
    return found.grid.axes[0], found.losses


def test_the_curve_is_the_expression_and_the_tangent_its_derivative(read):
    panel = read(of("y = x^3 - 2*x + c", x=1.5, c=1.0), "dy/dx")
    x, y = curve(panel)
    assert y == pytest.approx(x**3 - 2 * x + 1)
    assert x[0] < 0 < 1.5 < x[-1]
    assert panel.of_value.slice.result.landscape.gradient[0] == 3 * 1.5**2 - 2
    assert panel.summary == "x 1.5 · slope 4.75"
    assert panel.of_value.canvas.picture is not None


def test_what_is_pointed_at_is_moved(read):
    session = of("c = a + b; d = b + 1; e = c*d", a=2.0, b=1.0)
    panel = read(session, "de/db")
    assert panel.summary == "b 1.0 · slope 5.0"
    session.show_quantity(named(session, "de/dc"))
    panel.refresh()
    x, e = curve(panel)
    assert panel.summary == "c 3.0 · slope 2.0"
    assert e == pytest.approx(2 * x)  # d stays, whatever c is made of
    assert "c is computed" in panel.of_value.readout.text
    session.show_quantity(named(session, "e"))  # is no slope by itself: the last one stays
    panel.refresh()
    assert panel.summary == "c 3.0 · slope 2.0"


def test_forward_it_is_the_value_pointed_at(read):
    session = of("c = a + b; d = b + 1; e = c*d", a=2.0, b=1.0)
    session.set_differentiation(Differentiation(Mode.FORWARD, session.differentiation.output, 1))
    panel = read(session, "dd/db")
    x, d = curve(panel)
    assert d == pytest.approx(x + 1)
    assert panel.summary == "b 1.0 · slope 1.0"


def test_a_trial_says_what_the_tangent_promises_and_what_is_true(read):
    session = of("y = x^2", x=1.0)
    panel = read(session, "dy/dx")
    panel.of_value.slice.try_at(np.array([1.5]))
    assert panel.of_value.slice.promise.predicted == pytest.approx(1.0)
    assert panel.of_value.slice.promise.real == pytest.approx(1.25)
    assert "x: 1.0 → 1.5" in panel.of_value.readout.text
    assert "% of the prediction came true." in panel.of_value.readout.text
    assert session.trace.run.values[0] == 1.0  # nothing is changed yet


def test_a_trial_can_be_dragged_and_taken_and_undone(read):
    session = of("y = x^2", x=1.0)
    panel = read(session, "dy/dx")
    canvas = panel.of_value.canvas
    axes = canvas.picture.axes
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=axes.to_px(1.0, 1.0).toPoint())
    QTest.mouseMove(canvas, axes.to_px(0.4, 1.0).toPoint())
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton)
    assert panel.of_value.slice.trial[0] == pytest.approx(0.4, abs=0.02)
    panel.of_value.readout.take.click()
    assert session.trace.run.values[0] == pytest.approx(0.4, abs=0.02)
    assert panel.of_value.slice.trial is None
    assert session.undo_stack.undoText() == "Change x"
    session.undo_stack.undo()
    panel.refresh()
    assert panel.summary == "x 1.0 · slope 2.0"


def test_a_computed_value_cannot_be_set(read):
    session = of("u = x + 1; y = u*u", x=1.0)
    panel = read(session, "dy/du")
    panel.of_value.slice.try_at(np.array([3.0]))
    assert not panel.of_value.readout.take.isEnabled()
    panel.of_value.canvas.taken.emit()
    assert session.trace.run.values[0] == 1.0


def test_where_there_is_no_value_nothing_can_be_set(read):
    session = of("y = log(x)", x=1.0)
    panel = read(session, "dy/dx")
    _, y = curve(panel)
    assert np.isnan(y[0])
    assert np.isfinite(y[-1])
    panel.of_value.slice.try_at(np.array([-0.5]))
    assert "There y has no value." in panel.of_value.readout.text
    panel.of_value.readout.take.click()
    assert session.trace.run.values[0] == 1.0
    assert "log of -0.5" in panel.of_value.readout.text.replace("−", "-")
    panel.of_value.slice.let_go()
    assert "log" not in panel.of_value.readout.text


def test_the_range_can_be_changed(read):
    panel = read(of("y = x^2", x=1.0), "dy/dx")
    half = panel.of_value.slice.window.half
    panel.findChild(type(panel.bar.fit), "value_zoom_in").click()
    assert panel.of_value.slice.window.half < half
    QTest.keyClick(panel.of_value.canvas, Qt.Key.Key_0)
    assert panel.of_value.slice.window.half == half
    QTest.keyClick(panel.of_value.canvas, Qt.Key.Key_Right)
    assert panel.of_value.slice.trial[0] > 1.0
    QTest.keyClick(panel.of_value.canvas, Qt.Key.Key_Escape)
    assert panel.of_value.slice.trial is None


def test_what_is_to_be_predicted_is_not_given_away(read):
    session = of("c = a + b; e = c*b", a=2.0, b=1.0)
    panel = read(session)
    session.go_to(3)
    session.prediction.set_on(True)
    panel.refresh()
    assert "is to be predicted first" in panel.of_value.canvas.scene.instead
    session.prediction.set_on(False)
    session.go_to(7)
    session.prediction.set_on(True)
    panel.refresh()
    assert panel.of_value.canvas.scene.hides_slope
    assert panel.summary.endswith("slope ?")


def test_it_follows_from_an_expression_to_a_network_and_back(read):
    session = of("y = x^2", x=1.0)
    panel = read(session, "dy/dx")
    session.open("quotient-rule")
    panel.refresh()
    assert panel.of_value.slice.result is not None
    session.open("hand-2-3-1")
    panel.refresh()
    assert panel.canvas.isVisible()
    assert not panel.of_value.isVisible()
    assert panel.focusProxy() is panel.canvas
    session.undo_stack.undo()
    session.undo_stack.undo()
    panel.refresh()
    assert panel.of_value.isVisible()
    assert panel.summary.startswith("x 1.0")


def test_flat_values_and_constants_are_drawn_as_well(read):
    session = of("y = relu(x)*3 + 2", x=-1.0)
    panel = read(session, "dy/dx")
    assert panel.summary == "x −1.0 · slope 0.0"
    panel.of_value.slice.try_at(np.array([-0.5]))
    assert "Flat here" in panel.of_value.readout.text
    assert not panel.grab().isNull()


@pytest.mark.parametrize("name", ["toy-graph", "saturating-sigmoid", "logistic-loss-two-ways"])
@pytest.mark.parametrize("mode", Mode)
def test_every_step_of_the_library_has_a_curve(name, mode, read):
    session = Session(open_by_name_or_path(name))
    asked = session.differentiation
    session.set_differentiation(Differentiation(mode, asked.output, asked.wrt))
    panel = read(session)
    for step in session.trace:
        session.show_quantity(step.quantity)
        panel.refresh()
        assert panel.of_value.slice.by != panel.of_value.slice.out
        assert np.isfinite(panel.of_value.slice.result.losses).any()
