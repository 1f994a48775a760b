"""The axes of the boundary panel: which columns they show, and that every size and frame works."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from backpropviz.data.plane import PlaneKind
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.session.session import Session
from backpropviz.views.boundary.panel import BoundaryPanel
from backpropviz.views.look.theme import LIGHT

Make = Callable[..., BoundaryPanel]


CORNERS = Data(
    inputs=((-1.0, -1.0), (-1.0, 1.0), (1.0, -1.0), (1.0, 1.0)),
    targets=((0.0,), (0.0,), (1.0,), (1.0,)),
)


def experiment(data: Data, layers: tuple[Layer, ...], loss: str = "bce") -> Experiment:
    columns = 2 if data.inputs is None else len(data.inputs[0])
    return Experiment(
        title="Plane",
        model=Model(inputs=columns, layers=layers),
        data=data,
        training=Training(loss=loss, optimizer="sgd", learning_rate=0.1),
    )


def neuron(*weights: float, bias: float = 0.0, activation: str = "sigmoid") -> tuple[Layer, ...]:
    matrix = tuple((weight,) for weight in weights)
    return (Layer(units=1, activation=activation, weights=matrix, biases=(bias,)),)


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    def panel(document: Experiment, size: tuple[int, int] = (440, 330)) -> BoundaryPanel:
        made = BoundaryPanel(Session(document), LIGHT)
        qtbot.addWidget(made)
        made.resize(*size)
        with qtbot.waitExposed(made):
            made.show()
        made.refresh()
        return made

    return panel


def color_at(panel: BoundaryPanel, x: float, y: float) -> QColor:
    at = panel.canvas.frame.to_px(np.array([[x, y]]))[0]
    return panel.canvas.grab().toImage().pixelColor(round(at[0]), round(at[1]))


@pytest.fixture
def four_columns() -> Experiment:
    values = np.random.default_rng(0).normal(size=(40, 4)) * (1, 3, 0.5, 2)
    targets = (values[:, :1] > 0).astype(float)
    data = Data(
        inputs=tuple(map(tuple, values.tolist())), targets=tuple(map(tuple, targets.tolist()))
    )
    return experiment(data, neuron(4.0, 0.0, 0.0, 0.0))


def test_many_columns_begin_with_components_and_say_how_much_they_show(
    make: Make, four_columns: Experiment
) -> None:
    panel = make(four_columns)
    assert panel.session.plane.kind is PlaneKind.COMPONENTS
    share = sum(panel.session.plane.explained)
    assert f"{100 * share:.0f}\u202f%" in panel.axes.sentence.text()
    assert panel.axes.isVisible()
    assert not panel.axes.upward.isVisible()


def test_two_columns_can_be_chosen_and_the_others_are_said_to_be_fixed(
    make: Make, qtbot: QtBot, four_columns: Experiment
) -> None:
    panel = make(four_columns)
    panel.axes.across.setFocus()
    qtbot.keyClick(panel.axes.across, Qt.Key.Key_Down)
    panel.refresh()
    assert panel.session.plane.columns == (0, 1)
    assert panel.axes.sentence.text() == "others fixed at their mean"
    assert panel.axes.upward.isVisible()
    # The neuron looks at x1 only: its line is upright at 0.
    assert color_at(panel, 0.5, -6.0).blue() > color_at(panel, -0.5, -6.0).blue()
    qtbot.keyClick(panel.axes.upward, Qt.Key.Key_Up)  # x1 upward: x1 across gives way
    panel.refresh()
    assert panel.session.plane.columns == (1, 0)


def test_two_columns_need_no_choice_of_axes(make: Make) -> None:
    assert not make(experiment(CORNERS, neuron(1.0, 1.0))).axes.isVisible()


@pytest.mark.parametrize(
    "inputs",
    [
        ((5.0, 3.0),),  # one sample
        ((1.0, 2.0), (3.0, 2.0)),  # a constant column
        ((0.0, 0.0), (0.0, 0.0)),  # nothing but one place
    ],
)
def test_data_without_width_are_drawn_all_the_same(
    make: Make, inputs: tuple[tuple[float, float], ...]
) -> None:
    targets = tuple((float(row % 2),) for row in range(len(inputs)))
    panel = make(experiment(Data(inputs=inputs, targets=targets), neuron(1.0, 1.0)))
    assert color_at(panel, *inputs[0]).saturation() > 150


@pytest.mark.parametrize("size", [(280, 140), (300, 220), (440, 330), (600, 420)])
def test_all_sizes_keep_their_switches_within_the_panel(make: Make, size: tuple[int, int]) -> None:
    data = Data(generator="gauss_regression", samples=30, test_fraction=0.3)
    panel = make(experiment(data, neuron(1.0, 1.0, activation="linear"), loss="mse"), size=size)
    assert (panel.width(), panel.height()) == size
    assert panel.switches.edits.geometry().right() <= panel.switches.width()
    assert panel.canvas.frame.area.height() >= 50
    assert panel.legend.isVisible() == (size[1] >= 190)


def test_another_document_gets_a_frame_of_its_own(make: Make) -> None:
    wide = Data(inputs=((-3.0, -3.0), (3.0, 3.0)), targets=((0.0,), (1.0,)))
    panel = make(experiment(wide, neuron(1.0, 1.0)))
    session = panel.session
    session.recover(experiment(CORNERS, neuron(1.0, 1.0)))
    panel.refresh()
    # -1 to 1 with 12 % of 2 on each side, rounded outward to steps of 0.1.
    assert panel.canvas.frame.x_range == (-1.3, 1.3)
