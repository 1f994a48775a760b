"""Networks for the tests of the network's picture: known weights, and views of a training."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from backpropviz.experiment.schema import Experiment, Layer
from backpropviz.session.session import Session
from backpropviz.views.look.theme import LIGHT
from backpropviz.views.network.view import NetworkView


@pytest.fixture
def two_three_one(experiment_of: Callable[..., Experiment]) -> Callable[..., Experiment]:
    """Give a 2-3-1 network whose weights and biases have both signs."""

    def of(*, bias: bool = True) -> Experiment:
        return experiment_of(
            Layer(
                units=3,
                activation="tanh",
                bias=bias,
                weights=((1.0, -0.5, 0.25), (0.75, 0.1, -2.0)),
                biases=(0.5, -1.0, 0.0) if bias else None,
            ),
            Layer(units=1, activation="tanh", weights=((1.5,), (-1.0,), (0.5,)), biases=(0.25,)),
        )

    return of


@pytest.fixture
def make_live(qtbot: QtBot) -> Iterator[Callable[[Experiment], NetworkView]]:
    """Give network views that show the training of an experiment, 700 × 650 large."""
    views: list[NetworkView] = []  # qtbot alone would not keep them

    def make(experiment: Experiment) -> NetworkView:
        session = Session(experiment)
        view = NetworkView(session, LIGHT)
        session.setParent(view)
        views.append(view)
        qtbot.addWidget(view)
        view.resize(700, 650)
        view.set_live(True)
        with qtbot.waitExposed(view):
            view.show()
        view.prepare()
        return view

    yield make
    QToolTip.hideText()
    views.clear()
