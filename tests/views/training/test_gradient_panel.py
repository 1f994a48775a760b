"""The gradient panel: its norms are those of the batches' gradients, and zeros are said."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from backpropviz.engine.backprop import run_pass
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.session.session import Session
from backpropviz.views.look.theme import DARK, LIGHT
from backpropviz.views.training.gradient_panel import GradientPanel


@pytest.fixture
def shown(qtbot, show_panel):
    """Train an experiment, and show the sizes of its gradients."""

    def make(experiment="circle", updates=60, size=(440, 220)) -> GradientPanel:
        if isinstance(experiment, str):
            experiment = open_by_name_or_path(experiment)
        session = Session(experiment)
        session.trainer.update(updates)
        qtbot.waitUntil(lambda: not session.trainer.is_playing, timeout=20_000)
        return show_panel(GradientPanel, session, size)

    return make


def chain(*layers: Layer, x=((1.0,),), t=((0.0,),), learning_rate=0.1) -> Experiment:
    return Experiment(
        title="A chain",
        model=Model(inputs=len(x[0]), layers=layers),
        data=Data(inputs=x, targets=t),
        training=Training(loss="half_mse", optimizer="sgd", learning_rate=learning_rate),
    )


def linear(weight: float, activation: str = "linear") -> Layer:
    return Layer(units=1, activation=activation, bias=False, weights=((weight,),))


def norms(panel: GradientPanel) -> np.ndarray:
    return np.column_stack([series.values for series in panel.plot.chart.series])


def test_the_norms_of_a_chain_are_those_found_by_hand(shown):
    # a = w1 w2 with w1 = 2, w2 = 3, x = 1, t = 0: J = (w1 w2)^2 / 2, so dJ/dw1 = w1 w2^2 = 18 and
    # dJ/dw2 = w1^2 w2 = 12.
    panel = shown(chain(linear(2.0), linear(3.0), learning_rate=0.01), updates=1)
    assert panel.plot.chart.updates.tolist() == [0, 1]
    assert np.isnan(norms(panel)[0]).all()
    assert norms(panel)[1] == pytest.approx([18.0, 12.0], rel=1e-14)
    assert panel.summary == "first/last layer 1.5"


def test_each_point_is_the_norm_of_the_gradient_that_its_update_used(shown, qtbot):
    panel = shown()
    session = panel.session
    updates = panel.plot.chart.updates
    for index in (1, len(updates) // 2, len(updates) - 1):
        before = int(updates[index]) - 1
        session.trainer.go_to(before)
        qtbot.waitUntil(lambda before=before: session.updates == before)
        run = run_pass(session.setup.problem, session.moment.parameters, session.moment.rows)
        expected = [math.sqrt(float(np.sum(w**2))) for w in run.gradient.weights]
        assert norms(panel)[index] == pytest.approx(expected, rel=1e-12)


def test_before_the_first_update_the_first_batch_says_how_large_the_gradients_are(shown):
    panel = shown("vanishing-gradient", updates=0)
    session = panel.session
    run = run_pass(session.setup.problem, session.moment.parameters, session.moment.rows)
    sizes = [math.sqrt(float(np.sum(w**2))) for w in run.gradient.weights]
    assert norms(panel)[0] == pytest.approx(sizes, rel=1e-12)
    assert sizes[0] < 1e-3 * sizes[-1]  # this is what the experiment is there for
    assert panel.summary.startswith("first/last layer ")
    assert len(panel.plot.labels) == 7


def test_each_layer_has_a_line_of_its_own(shown):
    panel = shown("vanishing-gradient", updates=30)
    looks = {(series.role, series.dashed) for series in panel.plot.chart.series}
    assert len(looks) == 7
    assert [series.name for series in panel.plot.chart.series] == list("1234567")
    assert panel.plot.axis.is_log


def test_a_gradient_of_zero_is_a_gap_that_is_said(shown):
    # relu(-1) = 0: nothing reaches the first weight, and the second one's input is 0.
    dead = shown(chain(linear(-1.0, "relu"), linear(3.0)), updates=5)
    assert dead.plot.chart.instead == "All gradients are 0: no weight changes."
    assert dead.plot.hint_at(100.0) == ""
    # step: its derivative is 0 everywhere, so the first weight gets no gradient, the second does.
    panel = shown(chain(linear(2.0, "step"), linear(3.0)), updates=5)
    assert norms(panel)[1:, 0].tolist() == [0.0] * 5
    assert np.isnan(panel.plot.axis.heights(norms(panel)[:, 0])).all()
    assert panel.plot.chart.note == "gaps: gradient 0 in layer 1"
    assert [label.series.name for label in panel.plot.labels] == ["2"]
    assert panel.summary == "first/last layer 0.0"


def test_a_gradient_too_long_for_a_float_is_infinite_and_has_no_ratio(shown):
    # a = 10¹²·⁸, so dJ/dw = a · 10¹²·⁷ = 10¹⁸⁰ for each w, whose square is no float any more
    layers = [linear(1e12) for _ in range(7)]
    panel = shown(chain(*layers, x=((1e12,),)), updates=0)
    assert norms(panel).tolist() == [[math.inf] * 7]
    assert panel.summary == ""


def test_a_network_of_one_layer_has_no_ratio(shown):
    panel = shown("and-gate", updates=5)
    assert panel.summary == ""
    assert len(panel.plot.labels) == 1


def test_the_ratio_is_that_where_the_line_stands(shown, qtbot):
    panel = shown(chain(linear(2.0), linear(3.0), learning_rate=0.01), updates=3)
    panel.session.trainer.go_to(1)
    panel.refresh()
    assert panel.summary == "first/last layer 1.5"
    panel.session.trainer.go_to(0)  # no batch was used: the first one's, which is the same
    panel.refresh()
    assert panel.summary == "first/last layer 1.5"


def test_dragging_the_line_goes_back_in_the_history(shown, qtbot):
    panel = shown()
    target, area = panel.plot.viewport(), panel.plot.area
    y = round(area.center().y())
    qtbot.mousePress(target, Qt.MouseButton.LeftButton, pos=QPoint(round(panel.plot.x_of(60)), y))
    qtbot.mouseMove(target, QPoint(round(panel.plot.x_of(25)), y))
    qtbot.waitUntil(lambda: panel.session.updates == 25)
    qtbot.mouseRelease(target, Qt.MouseButton.LeftButton)


def test_pointing_tells_the_exact_norms_where_the_median_is_drawn(shown):
    panel = shown(updates=2000, size=(300, 160))
    index = len(panel.plot.chart.updates) - 5
    hint = panel.plot.hint_at(panel.plot.x_of(panel.plot.chart.updates[index]))
    first = norms(panel)[index, 0]
    assert f"layer 1 (tanh): {first:.4g}" in hint
    assert "the median of" in hint


@pytest.mark.parametrize("size", [(280, 140), (300, 160), (600, 260)])
@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_numbers_of_the_layers_do_not_touch(shown, size, theme):
    panel = shown("vanishing-gradient", updates=50, size=size)
    panel.set_theme(theme, 1.0)
    panel.refresh()
    places = sorted(label.y for label in panel.plot.labels)
    assert np.all(np.diff(places) >= 12.0)
    names = [label.series.name for label in panel.plot.labels]
    assert "1" in names
    assert "7" in names
    assert panel.plot.area.contains(QPoint(round(panel.plot.x_of(25)), round(min(places) + 2)))
    assert not panel.grab().isNull()
