"""The histogram panel: its bars count what is there, and idle units are told."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QToolButton

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.experiment.editing import replace, with_training
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.session.session import Session
from backpropviz.views.look.theme import DARK, LIGHT
from backpropviz.views.training.histogram_layers import BINS, NEGATIVE, POSITIVE, ZERO
from backpropviz.views.training.histogram_panel import HistogramPanel


@pytest.fixture
def shown(qtbot, show_panel):
    """Train an experiment, and show its histograms."""

    def make(experiment="circle", updates=50, size=(440, 220)) -> HistogramPanel:
        if isinstance(experiment, str):
            experiment = open_by_name_or_path(experiment)
        session = Session(experiment)
        session.trainer.update(updates)
        qtbot.waitUntil(lambda: not session.trainer.is_playing, timeout=20_000)
        return show_panel(HistogramPanel, session, size)

    return make


def one_layer(activation: str, weights, inputs, targets=None) -> Experiment:
    targets = targets or tuple((0.0,) * len(weights[0]) for _ in inputs)
    hidden = Layer(units=len(weights[0]), activation=activation, bias=False, weights=weights)
    last = Layer(units=len(weights[0]), activation="linear", bias=False)
    return Experiment(
        title="One hidden layer",
        model=Model(inputs=len(inputs[0]), layers=(hidden, last)),
        data=Data(inputs=inputs, targets=targets),
        training=Training(loss="half_mse", optimizer="sgd", learning_rate=0.1),
    )


def click(qtbot, panel: HistogramPanel, name: str) -> None:
    qtbot.mouseClick(panel.findChild(QToolButton, name), Qt.MouseButton.LeftButton)


def activations(session: Session) -> list[np.ndarray]:
    """Do a forward pass layer by layer."""
    a, layers = session.setup.problem.inputs, []
    parameters = session.moment.parameters
    network = session.setup.problem.network
    for layer, w, b in zip(network.layers, parameters.weights, parameters.biases, strict=True):
        a = ACTIVATIONS[layer.activation].value(a @ w + (0.0 if b is None else b))
        layers.append(a)
    return layers


@pytest.mark.parametrize("kind", ["weights", "gradients", "activations"])
def test_the_bars_count_all_values(shown, qtbot, kind):
    panel = shown()
    click(qtbot, panel, kind)
    moment = panel.session.moment
    arrays = {
        "weights": moment.parameters.weights,
        "gradients": moment.run.gradient.weights,
        "activations": activations(panel.session),
    }[kind]
    assert len(panel.canvas.layers) == 3
    for layer, values in zip(panel.canvas.layers, arrays, strict=True):
        expected, _ = np.histogram(values, BINS, (layer.low, layer.high))
        assert layer.counts.sum(axis=0).tolist() == expected.tolist()
        assert layer.counts.sum() == values.size == layer.count
        assert layer.counts[NEGATIVE].sum() == np.count_nonzero(values < 0.0)
        assert layer.counts[POSITIVE].sum() == np.count_nonzero(values > 0.0)
        assert layer.low <= values.min()
        assert layer.high >= values.max()


def test_a_bar_has_one_sign(shown):
    for layer in shown().canvas.layers:
        negative, positive = layer.counts[NEGATIVE], layer.counts[POSITIVE]
        assert layer.low == -layer.high
        assert not negative[BINS // 2 :].any()
        assert not positive[: BINS // 2].any()


def test_answers_in_the_flat_parts_of_a_sigmoid_are_saturated(shown):
    # z = 10 x and -x for x = -1, 0, 0.1, 1. The sigmoid of -10 is 0.00005 and that of 10 is
    # 0.99995; all others are between 0.26 and 0.74: 2 answers of 8.
    inputs = ((-1.0,), (0.0,), (0.1,), (1.0,))
    panel = shown(one_layer("sigmoid", ((10.0, -1.0),), inputs), updates=0)
    idle = panel.canvas.layers[0].idle
    assert idle is not None
    assert idle.saturated == 0.25
    assert (idle.units, idle.samples) == (2, 4)
    assert panel.canvas.idle_text(idle) == "saturated 25\u202f%"
    assert panel.summary == "layer 1 saturated 25\u202f%"


def test_answers_in_the_flat_parts_of_tanh_are_saturated(shown):
    # tanh(2.2) = 0.9757 is not, tanh(2.3) = 0.9801 is, and -0.9801 too.
    panel = shown(one_layer("tanh", ((1.0,),), ((2.2,), (2.3,), (-2.3,), (0.0,))), updates=0)
    assert panel.canvas.layers[0].idle.saturated == 0.5


def test_a_relu_unit_that_answers_0_to_all_samples_is_dead(shown):
    # Of the weights 1, -1 and 0 on the samples 1 and 2, only the first gives more than 0.
    panel = shown(one_layer("relu", ((1.0, -1.0, 0.0),), ((1.0,), (2.0,))), updates=0)
    idle = panel.canvas.layers[0].idle
    assert (idle.dead, idle.units) == (2, 3)
    assert panel.canvas.idle_text(idle) == "dead 2 of 3"
    assert panel.summary == "dead 2 of 3 units"


def test_a_linear_layer_cannot_be_idle(shown):
    panel = shown(one_layer("linear", ((1.0,),), ((1.0,),)), updates=0)
    assert panel.canvas.layers[0].idle is None
    assert panel.summary == ""


def test_the_share_of_saturated_answers_is_that_of_all_training_samples(shown):
    panel = shown("circle", updates=2000)
    answers = activations(panel.session)
    for layer, a in zip(panel.canvas.layers, answers, strict=True):
        assert layer.idle.saturated == np.mean(np.abs(a) > 0.98)
    hidden = [layer.idle.saturated for layer in panel.canvas.layers[:-1]]
    assert panel.summary.startswith(f"layer {np.argmax(hidden) + 1} saturated")


def test_many_zeros_do_not_hide_the_rest(shown, qtbot):
    inputs = tuple((x,) for x in (-3.0, -2.0, -1.0, 0.0, 1.0, 4.0))
    panel = shown(one_layer("relu", ((1.0,),), inputs), updates=0)
    click(qtbot, panel, "activations")
    layer = panel.canvas.layers[0]
    assert layer.counts[ZERO].sum() == 4
    assert layer.zeros == pytest.approx(4 / 6)
    assert layer.highest == 1.0
    assert not panel.grab().isNull()


def test_numbers_that_are_not_finite_are_in_no_bin(shown, qtbot):
    session = Session(open_by_name_or_path("linear-regression"))
    training = replace(session.experiment.training, learning_rate=50.0)
    session.edit("Explode", with_training(session.experiment, training))
    session.trainer.update(2000)
    qtbot.waitUntil(lambda: not session.trainer.is_playing)
    panel = HistogramPanel(session, LIGHT)
    qtbot.addWidget(panel)
    panel.resize(300, 180)
    for kind in ("weights", "gradients", "activations"):
        click(qtbot, panel, kind)
        for layer in panel.canvas.layers:
            assert np.isfinite(layer.counts).all()
            assert layer.counts.sum() <= layer.count
        assert not panel.grab().isNull()


def test_pointing_at_a_bar_tells_how_many_it_counts(shown):
    panel = shown("circle", updates=50)
    canvas = panel.canvas
    layer, bars = canvas.layers[0], canvas.bars_of(canvas.cells()[0])
    index = int(layer.counts.sum(axis=0).argmax())
    x = bars.left() + bars.width() * (index + 0.5) / BINS
    hint = canvas.hint_at(QPointF(x, bars.center().y()))
    count = int(layer.counts[:, index].sum())
    assert f": {count} of 8 weights" in hint
    assert "saturated: beyond ±0.98" in hint
    assert canvas.hint_at(QPointF(2.0, 2.0)) == ""


def test_the_ends_of_the_axes_keep_still_while_it_trains(shown, qtbot):
    panel = shown("circle", updates=50)
    ends = [(layer.low, layer.high) for layer in panel.canvas.layers]
    panel.session.trainer.update()
    panel.refresh()
    assert [(layer.low, layer.high) for layer in panel.canvas.layers] == ends


@pytest.mark.parametrize("size", [(300, 180), (440, 220), (600, 260)])
@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_all_layers_have_room_or_can_be_scrolled_to(shown, size, theme):
    panel = shown("vanishing-gradient", updates=3, size=size)
    panel.set_theme(theme, 1.0)
    panel.refresh()
    cells = panel.canvas.cells()
    assert len(cells) == 7
    assert all(cell.width() >= 110 and cell.height() >= 60 for cell in cells)
    assert max(cell.bottom() for cell in cells) <= panel.canvas.height() + 1
    assert max(cell.right() for cell in cells) <= panel.canvas.width()
    assert not any(
        first.intersects(second)
        for index, first in enumerate(cells)
        for second in cells[index + 1 :]
    )
    assert not panel.grab().isNull()
