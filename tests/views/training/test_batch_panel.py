"""The batch panel: each sample's gradient as a mark, and their mean."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt

from backpropviz.engine.backprop import run_pass
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.session.session import Session
from backpropviz.views.look.theme import LIGHT
from backpropviz.views.training.batch_layout import SignedAxis, swarm
from backpropviz.views.training.batch_panel import BatchPanel


def _session(inputs, batch_size=None, **training):
    """a = w x with w = 1 and target 0: the gradient of a sample's ½(a − t)² is x²."""
    return Session(
        Experiment(
            title="Squares",
            model=Model(
                inputs=1,
                layers=(Layer(units=1, activation="linear", bias=False, weights=((1.0,),)),),
            ),
            data=Data(inputs=tuple((x,) for x in inputs), targets=((0.0,),) * len(inputs)),
            training=Training(
                loss="half_mse",
                optimizer="sgd",
                learning_rate=0.1,
                batch_size=batch_size,
                batch_order="sequential",
                **training,
            ),
        )
    )


def _panel(qtbot, session, size=(440, 220)):
    panel = BatchPanel(session, LIGHT)
    session.setParent(panel)
    qtbot.addWidget(panel)
    panel.resize(*size)
    panel.refresh()
    return panel


def test_each_sample_has_its_own_gradient_and_the_mean_is_the_batchs(qtbot, qapp):
    panel = _panel(qtbot, _session([1.0, 2.0, 3.0, 4.0], batch_size=2))
    assert panel.shares.values.tolist() == [1.0, 4.0]
    assert panel.shares.mean == 2.5
    assert panel.shares.penalty is None
    assert panel.shares.gradient == 2.5
    assert panel.summary == "∂J/∂W⁽¹⁾₁ = 2.5"
    assert panel.conclusion[0] == "The mean of the samples is the gradient of the batch."


def test_a_penalty_is_added_to_the_mean(qtbot, qapp):
    panel = _panel(qtbot, _session([1.0, 2.0], l1=0.25, l2=0.5))
    # 2.5 + 0.25 sign(1) + 0.5 * 1
    assert panel.shares.penalty == 0.75
    assert panel.conclusion[0] == "mean 2.5 + penalty 0.75 = gradient 3.25"


def test_mean_and_penalty_are_the_gradient_of_every_parameter(qtbot, qapp):
    session = Session(
        Experiment(
            title="Moons",
            model=Model(
                inputs=2,
                layers=(Layer(units=3, activation="tanh"), Layer(units=1, activation="sigmoid")),
            ),
            data=Data(generator="moons", samples=40, noise=0.1, seed=2),
            training=Training(
                loss="bce", optimizer="adam", learning_rate=0.1, batch_size=7, l2=0.01
            ),
        )
    )
    panel = _panel(qtbot, session)
    run = session.moment.run
    for quantity in (Quantity(Kind.WEIGHT, 1, 2, 1), Quantity(Kind.BIAS, 1, 0)):
        session.select(quantity)
        panel.refresh()
        shares = panel.shares
        assert shares.mean + (shares.penalty or 0.0) == pytest.approx(
            run.gradient.flat[panel.choice.index], rel=1e-12
        )
        assert (shares.penalty is None) == (quantity.kind is Kind.BIAS)
        alone = run_pass(session.setup.problem, session.moment.parameters, [run.rows[3]])
        expected = alone.gradient.flat[panel.choice.index] - (shares.penalty or 0.0)
        assert shares.values[3] == pytest.approx(expected, rel=1e-12)


def test_a_click_on_a_mark_follows_its_sample(qtbot, qapp):
    session = _session([1.0, 2.0, 3.0])
    panel = _panel(qtbot, session)
    x, y = panel.marks()[2]
    assert panel.hint_at(QPointF(x, y)).startswith("Sample 3: ∂J/∂W⁽¹⁾₁ = 9.0.")
    qtbot.mouseClick(panel, Qt.MouseButton.LeftButton, pos=QPointF(x, y).toPoint())
    assert session.sample == 2
    assert panel.sample_at(QPointF(2.0, 2.0)) is None


def test_the_arrow_keys_go_through_the_samples_in_the_order_of_their_gradients(qtbot, qapp):
    session = _session([3.0, 1.0, 2.0])
    panel = _panel(qtbot, session)
    session.set_sample(1)
    qtbot.keyClick(panel, Qt.Key.Key_Right)
    assert session.sample == 2  # 1 < 4 < 9
    qtbot.keyClick(panel, Qt.Key.Key_Right)
    qtbot.keyClick(panel, Qt.Key.Key_Right)
    assert session.sample == 0
    qtbot.keyClick(panel, Qt.Key.Key_Left)
    assert session.sample == 2


def test_marks_stand_where_the_axis_says(qtbot, qapp):
    panel = _panel(qtbot, _session([1.0, 2.0]))
    assert not panel.axis.logarithmic
    assert panel.axis.limit == 4.0
    middle, half = panel.width() / 2, panel.marks()[1, 0] - panel.width() / 2
    assert panel.marks()[0, 0] == pytest.approx(middle + half / 4)  # 1 is a quarter of 4


def test_gradients_that_span_decades_get_a_logarithmic_axis(qtbot, qapp):
    panel = _panel(qtbot, _session([0.01, 0.02, 0.1, 5.0]))
    assert panel.axis.logarithmic
    positions = panel.axis.positions(np.array([-25.0, -0.01, 0.0, 0.01, 25.0]))
    assert positions.tolist() == sorted(positions.tolist())
    assert positions[1] == -positions[3]
    assert abs(positions[3]) > 0.1  # a 2500th of the largest, and yet it can be told from 0


def test_an_axis_becomes_linear_again_only_when_it_is_clear():
    axis = SignedAxis()
    axis.fit(np.array([1.0, 1.0, 20.0]))
    assert axis.logarithmic
    axis.fit(np.array([1.0, 1.0, 10.0]))
    assert axis.logarithmic
    axis.fit(np.array([1.0, 1.0, 5.0]))
    assert not axis.logarithmic


@pytest.mark.parametrize("count", [40, 250, 600])
def test_marks_in_a_swarm_stay_in_their_room_and_the_first_in_the_middle(count):
    x = np.random.default_rng(1).normal(100.0, 20.0, count)
    offsets = swarm(x, 6.0, 80.0)
    assert np.abs(offsets).max() <= 40.0 - 3.0 + 1e-9
    assert 0.0 in offsets


def test_marks_do_not_hide_one_another_where_there_is_room():
    x = np.random.default_rng(1).uniform(0.0, 200.0, 40)
    y = swarm(x, 6.0, 300.0)
    gaps = np.hypot(x[:, None] - x, y[:, None] - y) + np.eye(40) * 99.0
    assert gaps.min() >= 6.0 - 1e-9


def test_thousands_of_samples_are_bars(qtbot, qapp):
    panel = _panel(qtbot, _session(np.linspace(0.1, 3.0, 1500).tolist()))
    panel.grab()
    place = QPointF(*panel.marks()[700])
    assert abs(panel.sample_at(place) - 700) <= 5


def test_a_single_sample_is_the_batch(qtbot, session):
    panel = _panel(qtbot, session)
    assert panel.conclusion[0] == "The batch has one sample: its gradient is the batch's."
    panel.grab()


def test_gradients_that_are_not_finite_are_counted_and_left_out(qtbot, qapp):
    layer = Layer(units=1, activation="linear", bias=False, weights=((1e12,),))
    session = Session(
        Experiment(
            title="Too much",
            model=Model(inputs=1, layers=(layer,) * 30),  # 1e12 to the 30th is no float64
            data=Data(inputs=((0.0,), (1.0,)), targets=((0.0,), (0.0,))),
            training=Training(loss="half_mse", optimizer="sgd", learning_rate=0.1),
        )
    )
    panel = _panel(qtbot, session)
    assert panel.shares.values[0] == 0.0
    assert panel.conclusion[0] == "1 of the samples have no finite gradient."
    panel.grab()


@pytest.mark.parametrize("size", [(280, 140), (300, 160), (600, 260)])
def test_it_can_be_painted_at_every_size(qtbot, qapp, size):
    panel = _panel(qtbot, _session([-1.0, 2.0, 0.0]), size)
    inside = panel.rect()
    assert all(inside.contains(QPointF(x, y).toPoint()) for x, y in panel.marks())
    panel.grab()
